package show

import (
	"fmt"
	"slices"
	"strings"

	"github.com/beleg-dev/beleg/client/screen"
	factcheckv1 "github.com/beleg-dev/beleg/gen/factcheck/v1"
)

// Check returns an answer for people: what the sources say, each quotation
// with where it stands, and what was searched.
func (f Format) Check(check *factcheckv1.ClaimCheck) string {
	var b strings.Builder
	word, meaning, look := verdictWords(check.GetVerdict())
	searched := check.GetCoverage().GetSourceCount() > 0
	head := f.paragraph(word + confidenceText(check.GetConfidence(), searched) + ": " + meaning)
	b.WriteString(strings.Replace(head, word, f.in(look, word), 1))
	b.WriteString(f.paragraph("“" + screen.OneLine(check.GetClaim()) + "”"))
	for i, st := range check.GetStatements() {
		b.WriteString(f.statementText(i+1, st, searched))
	}
	shown := map[int32]string{} // source of each origin
	for i, c := range check.GetCitations() {
		again := func(x *factcheckv1.Citation) bool { return x == c || sameQuotation(x, c) }
		if slices.ContainsFunc(check.GetCitations()[:i], again) {
			continue // shown with the first of them
		}
		first, known := shown[c.GetOrigin()]
		var heads []string
		for j, x := range check.GetCitations() {
			mark := ""
			if len(check.GetStatements()) > 0 {
				mark = fmt.Sprintf("[%d] ", j+1)
			}
			if again(x) {
				heads = append(heads, f.citationHead(mark, x))
			}
		}
		b.WriteString("\n" + f.citationText(c, heads, known && first != c.GetSource()))
		if !known && c.GetOrigin() > 0 {
			shown[c.GetOrigin()] = c.GetSource()
		}
	}
	if latest := latestText(check); latest != "" {
		b.WriteString("\n" + f.paragraph(latest))
	}
	b.WriteString("\n" + f.paragraph(coverageText(check.GetCoverage())))
	return b.String()
}

// verdictWords returns a verdict, what it means and how it looks.
func verdictWords(v factcheckv1.Verdict) (word, meaning string, look screen.Style) {
	switch v {
	case factcheckv1.Verdict_VERDICT_SUPPORT:
		return "SUPPORT", "sources support the claim", screen.Green
	case factcheckv1.Verdict_VERDICT_CONFLICT:
		return "CONFLICT", "sources contradict the claim", screen.Red
	case factcheckv1.Verdict_VERDICT_MIXED:
		return "MIXED", "sources contradict each other about the claim", screen.Yellow
	case factcheckv1.Verdict_VERDICT_INSUFFICIENT_EVIDENCE:
		return "INSUFFICIENT EVIDENCE", "no source speaks clearly for or against the claim", screen.Bold
	}
	return strings.TrimPrefix(v.String(), "VERDICT_"), "a verdict that this client does not know", screen.Bold
}

// confidenceText returns the confidence in a verdict. Where nothing was searched
// it is left out: it would speak of sources that were not read.
func confidenceText(confidence float64, searched bool) string {
	if !searched {
		return ""
	}
	return fmt.Sprintf(", confidence %.2f", confidence)
}

// statementText returns the verdict on a part of a claim, and which of the
// quotations below decide it.
func (f Format) statementText(number int, st *factcheckv1.Statement, searched bool) string {
	word, _, look := verdictWords(st.GetVerdict())
	text := fmt.Sprintf("%d. %s%s: “%s”", number, word, confidenceText(st.GetConfidence(), searched), screen.OneLine(st.GetText()))
	if len(st.GetCitationIndexes()) > 0 {
		var places []string
		for _, i := range st.GetCitationIndexes() {
			places = append(places, fmt.Sprintf("[%d]", i+1))
		}
		text += " " + strings.Join(places, " ")
	}
	return strings.Replace(screen.Indented("  ", screen.Wrap(text, f.Columns-2)), word, f.in(look, word), 1)
}

// sameQuotation reports whether two citations, of two statements, quote the same
// and say the same of it.
func sameQuotation(a, b *factcheckv1.Citation) bool {
	return a.GetSource() == b.GetSource() && a.GetStance() == b.GetStance() &&
		a.StartByte != nil && b.StartByte != nil && a.GetStartByte() == b.GetStartByte() && a.GetEndByte() == b.GetEndByte() &&
		slices.Equal(differenceTexts(a.GetDifferences()), differenceTexts(b.GetDifferences()))
}

// citationHead returns which side a citation takes, with a mark in front.
func (f Format) citationHead(mark string, c *factcheckv1.Citation) string {
	word, look := strings.TrimPrefix(c.GetStance().String(), "STANCE_"), screen.Plain
	switch c.GetStance() {
	case factcheckv1.Stance_STANCE_SUPPORT:
		look = screen.Green
	case factcheckv1.Stance_STANCE_CONFLICT:
		look = screen.Red
	}
	return fmt.Sprintf("%s%s %.2f", mark, f.in(look, word), c.GetScore())
}

// citationText returns a citation below its heads; again: its text is another copy
// of one that was shown.
func (f Format) citationText(c *factcheckv1.Citation, heads []string, again bool) string {
	notes := differenceTexts(c.GetDifferences())
	if said := c.GetAttribution().GetText(); said != "" {
		notes = append(notes, "said by: "+screen.OneLine(said))
	}
	if again {
		notes = append(notes, "another copy of a text quoted above")
	}
	return f.passageText(passage{
		heads:  heads,
		text:   c.GetQuote(),
		notes:  notes,
		title:  c.GetTitle(),
		byline: joined(c.GetPublisher(), publishTime(c.GetPublishTime(), c.GetPublishUtcOffset())),
		uri:    c.GetUri(),
		source: c.GetSource(),
		start:  c.StartByte, end: c.EndByte,
	})
}

// differenceTexts says what a quotation says otherwise than the claim.
func differenceTexts(list []*factcheckv1.Difference) []string {
	said := func(text string, days []string) string {
		if text == "" {
			return "nothing of the kind"
		}
		text = "“" + screen.OneLine(text) + "”"
		if len(days) > 0 {
			text += " (" + screen.OneLine(strings.Join(days, " or ")) + ")"
		}
		return text
	}
	var texts []string
	for _, d := range list {
		kind := strings.ToLower(strings.TrimPrefix(d.GetKind().String(), "DIFFERENCE_KIND_"))
		texts = append(texts, fmt.Sprintf("other %s: the claim has %s, the source %s", kind, said(d.GetClaimText(), d.GetClaimDays()), said(d.GetSourceText(), d.GetSourceDays())))
	}
	return texts
}

// coverageText says what was searched, so that "we have nothing" can be told
// from "we did not look".
func coverageText(c *factcheckv1.Coverage) string {
	if c.GetSourceCount() == 0 {
		return "Nothing was searched: each source is retracted, or not as -sources, -label and -as-of ask." + undatedText(c)
	}
	text := fmt.Sprintf("Searched %s with %s; ",
		Count(int(c.GetSourceCount()), "source", "sources"), Count(int(c.GetPassageCount()), "passage", "passages"))
	switch {
	case c.GetJudgedPassageCount() == 0:
		text += "none came near the claim."
	case c.GetTruncated():
		text += fmt.Sprintf("judged the nearest %d, and others may decide too.", c.GetJudgedPassageCount())
	default:
		text += fmt.Sprintf("judged the nearest %d.", c.GetJudgedPassageCount())
	}
	return text + undatedText(c)
}

// undatedText says how many sources -as-of left out because they have no date.
func undatedText(c *factcheckv1.Coverage) string {
	n := int(c.GetUndatedSourceCount())
	if n == 0 {
		return ""
	}
	return fmt.Sprintf(" Left out %s without a date.", Count(n, "source", "sources"))
}
