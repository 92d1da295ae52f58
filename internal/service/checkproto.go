package service

import (
	factcheckv1 "github.com/beleg-dev/beleg/gen/factcheck/v1"
	"github.com/beleg-dev/beleg/internal/factcheck"
)

func checkProto(c *factcheck.ClaimCheck) *factcheckv1.ClaimCheck {
	return &factcheckv1.ClaimCheck{
		Claim:      c.Claim,
		Verdict:    verdicts[c.Verdict],
		Confidence: c.Confidence,
		Citations:  citationsProto(c.Citations),
		Coverage: &factcheckv1.Coverage{
			SourceCount:        int32(c.Coverage.SourceCount),
			PassageCount:       int32(c.Coverage.PassageCount),
			JudgedPassageCount: int32(c.Coverage.JudgedCount),
			Truncated:          c.Coverage.Truncated,
			UndatedSourceCount: int32(c.Coverage.UndatedCount),
		},
		SupportOriginCount:  int32(c.SupportOrigins),
		ConflictOriginCount: int32(c.ConflictOrigins),
		AsOfTime:            timestamp(c.AsOf),
		Statements:          statementsProto(c.Statements),
		UncertainCitations:  citationsProto(c.Uncertain),
		IndexRevision:       c.Revision,
		JudgeModel:          c.JudgeModel,
	}
}

func statementsProto(list []factcheck.StatementCheck) []*factcheckv1.Statement {
	var out []*factcheckv1.Statement
	for _, s := range list {
		start, end := int32(s.Statement.Start), int32(s.Statement.End)
		p := &factcheckv1.Statement{
			Text: s.Statement.Text, StartByte: &start, EndByte: &end, Verdict: verdicts[s.Verdict], Confidence: s.Confidence,
			CitationIndexes: indexesProto(s.Citations), UncertainCitationIndexes: indexesProto(s.Uncertain),
		}
		out = append(out, p)
	}
	return out
}

func indexesProto(list []int) []int32 {
	var out []int32
	for _, i := range list {
		out = append(out, int32(i))
	}
	return out
}

func citationsProto(list []factcheck.Citation) []*factcheckv1.Citation {
	var out []*factcheckv1.Citation
	for i := range list {
		out = append(out, citationProto(&list[i]))
	}
	return out
}

func citationProto(c *factcheck.Citation) *factcheckv1.Citation {
	start, end := int32(c.Span.Start), int32(c.Span.End)
	return &factcheckv1.Citation{
		Source:           sourceName(c.Source.ID),
		Title:            c.Source.Title,
		Uri:              c.Source.URI,
		Publisher:        c.Source.Publisher,
		PublishTime:      timestamp(c.Source.PublishTime),
		PublishUtcOffset: utcOffset(c.Source.PublishTime),
		ContentSha256:    hexHash(c.Source.ContentSHA256),
		Quote:            c.Quote,
		StartByte:        &start,
		EndByte:          &end,
		Stance:           stances[c.Stance],
		Score:            c.Score,
		Context:          c.Context,
		Differences:      differencesProto(c.Differences),
		Origin:           int32(c.Origin) + 1,
		Attribution:      attributionProto(c.Attribution),
	}
}

func differencesProto(list []factcheck.Difference) []*factcheckv1.Difference {
	var out []*factcheckv1.Difference
	for _, d := range list {
		p := &factcheckv1.Difference{Kind: differenceKinds[d.Kind], ClaimText: d.Claim.Text, SourceText: d.Source.Text, ClaimDays: d.ClaimDays, SourceDays: d.SourceDays}
		p.ClaimStartByte, p.ClaimEndByte = placeProto(d.Claim)
		p.SourceStartByte, p.SourceEndByte = placeProto(d.Source)
		out = append(out, p)
	}
	return out
}

func attributionProto(m factcheck.Mention) *factcheckv1.Attribution {
	if m.Text == "" {
		return nil
	}
	a := &factcheckv1.Attribution{Text: m.Text}
	a.StartByte, a.EndByte = placeProto(m)
	return a
}

// placeProto returns where a mention stands, nothing where there is none.
func placeProto(m factcheck.Mention) (start, end *int32) {
	if m.Text == "" {
		return nil, nil
	}
	s, e := int32(m.Start), int32(m.End)
	return &s, &e
}

var differenceKinds = map[factcheck.DifferenceKind]factcheckv1.DifferenceKind{
	factcheck.DifferentNumber:   factcheckv1.DifferenceKind_DIFFERENCE_KIND_NUMBER,
	factcheck.DifferentDate:     factcheckv1.DifferenceKind_DIFFERENCE_KIND_DATE,
	factcheck.DifferentTime:     factcheckv1.DifferenceKind_DIFFERENCE_KIND_TIME,
	factcheck.DifferentPlace:    factcheckv1.DifferenceKind_DIFFERENCE_KIND_PLACE,
	factcheck.DifferentName:     factcheckv1.DifferenceKind_DIFFERENCE_KIND_NAME,
	factcheck.DifferentOrdinal:  factcheckv1.DifferenceKind_DIFFERENCE_KIND_ORDINAL,
	factcheck.DifferentNegation: factcheckv1.DifferenceKind_DIFFERENCE_KIND_NEGATION,
}

var verdicts = map[factcheck.Verdict]factcheckv1.Verdict{
	factcheck.Support:              factcheckv1.Verdict_VERDICT_SUPPORT,
	factcheck.Conflict:             factcheckv1.Verdict_VERDICT_CONFLICT,
	factcheck.Mixed:                factcheckv1.Verdict_VERDICT_MIXED,
	factcheck.InsufficientEvidence: factcheckv1.Verdict_VERDICT_INSUFFICIENT_EVIDENCE,
}

var stances = map[factcheck.Stance]factcheckv1.Stance{
	factcheck.Supports:  factcheckv1.Stance_STANCE_SUPPORT,
	factcheck.Conflicts: factcheckv1.Stance_STANCE_CONFLICT,
}
