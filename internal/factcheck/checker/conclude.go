package checker

import (
	"cmp"
	"slices"

	"github.com/beleg-dev/beleg/internal/factcheck"
	"github.com/beleg-dev/beleg/internal/factcheck/weigh"
	"github.com/beleg-dev/beleg/internal/segment"
)

// conclude makes the answer to a claim of those to its statements.
func conclude(c *factcheck.ClaimCheck, inquiries []*inquiry) {
	c.Verdict, c.Confidence = together(inquiries)
	c.Revision = inquiries[0].found.Revision
	var supporting, conflicting []int
	for _, q := range inquiries {
		if q.verdict != c.Verdict {
			continue
		}
		if q.verdict.RestsOn(factcheck.Supports) {
			supporting = append(supporting, q.support.origins...)
		}
		if q.verdict.RestsOn(factcheck.Conflicts) {
			conflicting = append(conflicting, q.conflict.origins...)
		}
	}
	c.SupportOrigins, c.ConflictOrigins = distinct(supporting), distinct(conflicting)
	collect(c, inquiries)
}

// together returns the verdict on a claim: one false statement makes it false, and
// one that is open leaves it open. All must be right for a support to be, and
// one for the rest.
func together(inquiries []*inquiry) (factcheck.Verdict, float64) {
	verdict := factcheck.Support
	for _, v := range []factcheck.Verdict{factcheck.InsufficientEvidence, factcheck.Mixed, factcheck.Conflict} {
		if slices.ContainsFunc(inquiries, func(q *inquiry) bool { return q.verdict == v }) {
			verdict = v
		}
	}
	confidence := 0.0
	if verdict == factcheck.Support {
		confidence = 1
	}
	for _, q := range inquiries {
		switch {
		case verdict == factcheck.Support:
			confidence *= q.confidence
		case q.verdict == verdict:
			confidence = max(confidence, q.confidence)
		}
	}
	return verdict, confidence
}

// distinct counts the numbers that differ.
func distinct(numbers []int) int {
	slices.Sort(numbers)
	return len(slices.Compact(numbers))
}

// cover says what was searched for all statements, and what of it was read for those and for
// what was answered in their place.
func cover(c *factcheck.ClaimCheck, inquiries, answered []*inquiry) {
	first := inquiries[0].found
	c.Coverage = factcheck.Coverage{SourceCount: first.SourceCount, PassageCount: first.PassageCount, UndatedCount: first.UndatedCount}
	type place struct {
		source string
		span   segment.Span
	}
	judged := map[place]bool{}
	for _, q := range slices.Concat(inquiries, answered) {
		for _, e := range q.judged {
			judged[place{e.Source.ID, e.Passage.Span}] = true
		}
		c.Coverage.Truncated = c.Coverage.Truncated || q.truncated()
	}
	c.Coverage.JudgedCount = len(judged)
}

// lastRead is how many of the passages that were read stand for those that were
// not: a deciding one that was not read is three times as frequent where one of
// these takes a side (internal/calibrate).
const lastRead = 3

// truncated says whether passages that were not read may decide too.
func (q *inquiry) truncated() bool {
	if len(q.found.Evidence) == len(q.judged) {
		return false
	}
	last := q.signs[max(0, len(q.signs)-lastRead):]
	return q.long || slices.ContainsFunc(last, func(s weigh.Sign) bool { return s.Signals.Neutral < 0.5 })
}

// collect lists the citations of all statements, strongest first, and says which
// belong to which.
func collect(c *factcheck.ClaimCheck, inquiries []*inquiry) {
	if len(inquiries) > 1 {
		c.Statements = make([]factcheck.StatementCheck, len(inquiries))
		for i, q := range inquiries {
			c.Statements[i] = factcheck.StatementCheck{Statement: q.statement, Verdict: q.verdict, Confidence: q.confidence}
		}
	}
	cited, uncertain := make([][]factcheck.Citation, len(inquiries)), make([][]factcheck.Citation, len(inquiries))
	for i, q := range inquiries {
		cited[i], uncertain[i] = q.citations, q.uncertain
	}
	number(cited, uncertain)
	var ofCited, ofUncertain [][]int
	c.Citations, ofCited = ranked(cited)
	c.Uncertain, ofUncertain = ranked(uncertain)
	for i := range c.Statements {
		c.Statements[i].Citations, c.Statements[i].Uncertain = ofCited[i], ofUncertain[i]
	}
}

// number numbers the origins of citations anew, from 0 in the order of the groups of
// lists, in each those of supports first.
func number(groups ...[][]factcheck.Citation) {
	type origin struct {
		stance factcheck.Stance
		number int
	}
	numbers := map[origin]int{}
	for _, group := range groups {
		for _, stance := range []factcheck.Stance{factcheck.Supports, factcheck.Conflicts} {
			for _, list := range group {
				for i := range list {
					x := &list[i]
					if x.Stance != stance {
						continue
					}
					was := origin{stance, x.Origin}
					if _, known := numbers[was]; !known {
						numbers[was] = len(numbers)
					}
					x.Origin = numbers[was]
				}
			}
		}
	}
}

// ranked returns the citations of lists in one, strongest first, and where each list's
// are in it.
func ranked(lists [][]factcheck.Citation) (all []factcheck.Citation, places [][]int) {
	type from struct {
		factcheck.Citation
		list int
	}
	var order []from
	for i, list := range lists {
		for _, x := range list {
			order = append(order, from{x, i})
		}
	}
	slices.SortStableFunc(order, func(a, b from) int { return cmp.Compare(b.Score, a.Score) })
	places = make([][]int, len(lists))
	for i, x := range order {
		all, places[x.list] = append(all, x.Citation), append(places[x.list], i)
	}
	return all, places
}
