package factchecktest_test

import (
	"errors"
	"fmt"
	"unicode/utf8"

	factcheckv1 "github.com/beleg-dev/beleg/gen/factcheck/v1"
)

const (
	support  = factcheckv1.Stance_STANCE_SUPPORT
	conflict = factcheckv1.Stance_STANCE_CONFLICT
)

// sidesOf says which stances a verdict cites.
var sidesOf = map[factcheckv1.Verdict]map[factcheckv1.Stance]bool{
	factcheckv1.Verdict_VERDICT_SUPPORT:               {support: true},
	factcheckv1.Verdict_VERDICT_CONFLICT:              {conflict: true},
	factcheckv1.Verdict_VERDICT_MIXED:                 {support: true, conflict: true},
	factcheckv1.Verdict_VERDICT_INSUFFICIENT_EVIDENCE: {},
}

// consistent says what of a check does not fit the rest of it, if anything.
func consistent(c *factcheckv1.ClaimCheck) error {
	sides, known := sidesOf[c.GetVerdict()]
	if !known || c.GetConfidence() < 0 || c.GetConfidence() > 1 || c.GetIndexRevision() == "" || c.GetJudgeModel() == "" {
		return fmt.Errorf("%v with the confidence %v at revision %q of %q", c.GetVerdict(), c.GetConfidence(), c.GetIndexRevision(), c.GetJudgeModel())
	}
	if (c.GetSupportOriginCount() > 0) != sides[support] || (c.GetConflictOriginCount() > 0) != sides[conflict] {
		return fmt.Errorf("%v from %d and %d origins", c.GetVerdict(), c.GetSupportOriginCount(), c.GetConflictOriginCount())
	}
	cited, err := stances(c.GetClaim(), c.GetCitations())
	if err != nil {
		return err
	}
	for _, q := range c.GetCitations() {
		if n := q.GetOrigin(); len(c.GetStatements()) == 0 && n > c.GetSupportOriginCount()+c.GetConflictOriginCount() {
			return fmt.Errorf("origin %d of %d and %d", n, c.GetSupportOriginCount(), c.GetConflictOriginCount())
		}
	}
	uncertain, err := stances(c.GetClaim(), c.GetUncertainCitations())
	if err != nil {
		return fmt.Errorf("uncertain: %w", err)
	}
	if err := partsOf(c); err != nil {
		return err
	}
	if len(c.GetStatements()) == 0 && (fmt.Sprint(cited) != fmt.Sprint(sides) || uncertain[support] && sides[support] || uncertain[conflict] && sides[conflict]) {
		return fmt.Errorf("%v cites %v, and %v uncertainly", c.GetVerdict(), cited, uncertain)
	}
	v := c.GetCoverage()
	if v.GetJudgedPassageCount() > v.GetPassageCount() || v.GetSourceCount() < 0 || v.GetUndatedSourceCount() < 0 || len(cited) > 0 && v.GetJudgedPassageCount() == 0 {
		return fmt.Errorf("coverage %v", v)
	}
	return nil
}

// stances says which stances citations have, or what does not fit in them.
func stances(claim string, list []*factcheckv1.Citation) (map[factcheckv1.Stance]bool, error) {
	met := map[factcheckv1.Stance]bool{}
	last := 1.0
	for _, q := range list {
		met[q.GetStance()] = true
		if q.GetScore() > last || q.GetScore() < 0 {
			return nil, fmt.Errorf("a score of %v after %v", q.GetScore(), last)
		}
		last = q.GetScore()
		if q.GetOrigin() < 1 {
			return nil, fmt.Errorf("origin %d", q.GetOrigin())
		}
		if err := placed(claim, q); err != nil {
			return nil, fmt.Errorf("%q: %w", q.GetQuote(), err)
		}
	}
	return met, nil
}

// partsOf says what of the statements of a check, if it has any, does not fit the
// rest of it.
func partsOf(c *factcheckv1.ClaimCheck) error {
	list := c.GetStatements()
	if len(list) == 1 {
		return errors.New("a claim of one statement lists it")
	}
	found := map[factcheckv1.Verdict]bool{}
	cited, doubted := map[int32]bool{}, map[int32]bool{}
	end := int32(0)
	for _, s := range list {
		found[s.GetVerdict()] = true
		if s.GetStartByte() < end || s.GetEndByte() <= s.GetStartByte() || int(s.GetEndByte()) > len(c.GetClaim()) || s.GetText() == "" {
			return fmt.Errorf("the statement %q from %d to %d after %d", s.GetText(), s.GetStartByte(), s.GetEndByte(), end)
		}
		end = s.GetEndByte()
		sides := map[factcheckv1.Stance]bool{}
		for _, i := range s.GetCitationIndexes() {
			if i < 0 || int(i) >= len(c.GetCitations()) || cited[i] {
				return fmt.Errorf("the statement %q has citation %d of %d", s.GetText(), i, len(c.GetCitations()))
			}
			cited[i] = true
			sides[c.GetCitations()[i].GetStance()] = true
		}
		for _, i := range s.GetUncertainCitationIndexes() {
			if i < 0 || int(i) >= len(c.GetUncertainCitations()) || doubted[i] || sides[c.GetUncertainCitations()[i].GetStance()] {
				return fmt.Errorf("the statement %q has the uncertain citation %d of %d", s.GetText(), i, len(c.GetUncertainCitations()))
			}
			doubted[i] = true
		}
		if fmt.Sprint(sides) != fmt.Sprint(sidesOf[s.GetVerdict()]) {
			return fmt.Errorf("%v of %q cites %v", s.GetVerdict(), s.GetText(), sides)
		}
	}
	if len(list) == 0 {
		return nil
	}
	want := factcheckv1.Verdict_VERDICT_SUPPORT
	for _, v := range []factcheckv1.Verdict{factcheckv1.Verdict_VERDICT_INSUFFICIENT_EVIDENCE, factcheckv1.Verdict_VERDICT_MIXED, factcheckv1.Verdict_VERDICT_CONFLICT} {
		if found[v] {
			want = v
		}
	}
	if c.GetVerdict() != want || len(cited) != len(c.GetCitations()) || len(doubted) != len(c.GetUncertainCitations()) {
		return fmt.Errorf("%v with %d and %d citations of statements with %v, %d and %d", c.GetVerdict(), len(c.GetCitations()), len(c.GetUncertainCitations()), found, len(cited), len(doubted))
	}
	return nil
}

// placed says whether everything that a citation names stands where it says.
func placed(claim string, q *factcheckv1.Citation) error {
	start, end := int(q.GetStartByte()), int(q.GetEndByte())
	if q.StartByte == nil || q.EndByte == nil || start < 0 || end-start != len(q.GetQuote()) || q.GetQuote() == "" {
		return fmt.Errorf("a quotation from byte %d to %d", start, end)
	}
	within := func(what, text string, from, to *int32, whole string, offset int) error {
		if text == "" && from == nil && to == nil {
			return nil
		}
		if text == "" || from == nil || to == nil {
			return fmt.Errorf("%s %q from %v to %v", what, text, from, to)
		}
		a, b := int(*from)-offset, int(*to)-offset
		if a < 0 || b < a || b > len(whole) || whole[a:b] != text || !utf8.ValidString(text) {
			return fmt.Errorf("%s %q from %d to %d of %q", what, text, a, b, whole)
		}
		return nil
	}
	var errs []error
	if a := q.GetAttribution(); a != nil {
		errs = append(errs, within("the speaker", a.GetText(), a.StartByte, a.EndByte, q.GetQuote(), start))
	}
	for _, d := range q.GetDifferences() {
		if q.GetStance() != conflict || d.GetKind() == 0 || d.GetClaimText()+d.GetSourceText() == "" {
			errs = append(errs, fmt.Errorf("a difference %v of a citation that is %v", d, q.GetStance()))
		}
		errs = append(errs,
			within("the claim's", d.GetClaimText(), d.ClaimStartByte, d.ClaimEndByte, claim, 0),
			within("the source's", d.GetSourceText(), d.SourceStartByte, d.SourceEndByte, q.GetQuote(), start))
	}
	return errors.Join(errs...)
}
