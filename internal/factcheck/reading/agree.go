package reading

import (
	"regexp"
	"slices"
	"time"

	"github.com/beleg-dev/beleg/internal/factcheck"
	"github.com/beleg-dev/beleg/internal/factcheck/evidence"
	"github.com/beleg-dev/beleg/internal/factcheck/weigh"
	"github.com/beleg-dev/beleg/internal/segment"
	"github.com/beleg-dev/beleg/internal/value"
	"github.com/beleg-dev/beleg/internal/value/calendar"
	"github.com/beleg-dev/beleg/internal/value/quantity"
	"github.com/beleg-dev/beleg/internal/value/wording"
)

// Signals returns what is known of a passage that the judge has read.
func (r *Claim) Signals(e *factcheck.Evidence, judged factcheck.Judgement) weigh.Signals {
	repeated, agreement := r.repeats(e), r.agree(e)
	return weigh.Signals{
		Judgement: judged, Agreement: agreement, Repeated: repeated, Distanced: repeated && distanced(e),
		Elsewhere: r.namesNothing() || r.Elsewhere(e) || r.otherSpan(e, agreement),
		Unnamed:   len(e.Lacks) > 0,
		Namesake:  r.namesOtherSex(e) || r.namesOtherGeneration(e),
	}
}

// initials finds what may name something in few letters: "Die SG hat es."
var initials = regexp.MustCompile(`\p{Lu}{2}|[^\P{L}\p{Lu}\p{Ll}]`)

// namesNothing says whether a claim has no value, no name and no longer word, such as "So
// it is." The judge takes any headline for a support of it. In scripts without capitals
// short words may name something.
func (r *Claim) namesNothing() bool {
	return len(r.stems) == 0 && len(r.values) == 0 && len(r.names) == 0 && !initials.MatchString(r.text)
}

// agree compares the claim with a passage and what its reader knows.
func (r *Claim) agree(e *factcheck.Evidence) weigh.Agreement {
	passage, before := r.valuesOf(e)
	var a weigh.Agreement
	said := stated(e.Passage.Text, passage)
	for _, v := range r.values {
		if r.affirms(v) {
			r.count(&a, v, said, before, e)
		} else {
			r.count(&a, v, passage, before, e)
		}
	}
	a.Overlap = overlap(r.stems, e.Source.Title, e.Passage.Context, e.Passage.Text)
	return a
}

// valuesOf returns the values of a passage and of what stands before it.
func (r *Claim) valuesOf(e *factcheck.Evidence) (passage, before []value.Value) {
	from := evidence.From(e)
	text := blanked(e.Passage.Text)
	passage = r.readings.of(text, e.Language, from).Values
	if text != e.Passage.Text {
		passage = slices.Clone(passage)
		for i, v := range passage {
			passage[i].Text = e.Passage.Text[v.Start:v.End]
		}
	}
	if day, ok := evidence.ReportDay(e); ok {
		passage = slices.DeleteFunc(slices.Clone(passage), func(v value.Value) bool { return day.Contains(segment.Span{Start: v.Start, End: v.End}) })
	}
	before = r.readings.of(aheadOf(e), e.Language, from).Values
	return passage, before
}

// aheadOf returns what stands before a passage.
func aheadOf(e *factcheck.Evidence) string {
	return e.Source.Title + "\n\n" + e.Passage.Heading + "\n\n" + e.Passage.Context
}

// round returns a passage with what stands before it.
func round(e *factcheck.Evidence) string { return aheadOf(e) + "\n\n" + e.Passage.Text }

// count counts a value of the claim, beside those that a passage states and those of
// what stands before it.
func (r *Claim) count(a *weigh.Agreement, v value.Value, passage, before []value.Value, e *factcheck.Evidence) {
	if r.done(v, evidence.Written(e)) {
		a.Ahead++
	}
	switch relation, covered := best(v, passage); {
	case covered, relation == value.Compatible && wording.StandsForGovernment(r.text, v):
		a.Covered++
	case known(v, relation, before, evidence.Written(e)):
		a.Known++
	case r.amounts.Follows(v, passage):
		a.Covered++
	case relation == value.Compatible:
		a.Near++
	case relation != value.Different:
		a.Missing++
		if ahead(v, e.Passage.Text, passage, evidence.Written(e)) {
			a.Ahead++
		}
	case v.Kind == value.Date:
		a.OtherDate++
	case v.Kind == value.Place:
		a.OtherPlace++
	default:
		a.Different++
		if !mentions(v, before) && r.excluded(v, passage) {
			a.Excluded++
		}
	}
}

// excluded says whether a passage leaves no room for a value of the claim: all its values
// that may stand for it exclude it, or lie beyond its bound. Where one of the texts
// negates, that is not known: a negation may turn a bound round.
func (r *Claim) excluded(v value.Value, passage []value.Value) bool {
	excluded, bounded := false, v.Quantity.Bound >= quantity.MoreThan
	for _, x := range passage {
		switch {
		case x.Kind == value.Negation, !bounded && exchangeable(v, x) && !value.Excludes(v, x):
			return false
		case value.Excludes(v, x):
			excluded = true
		}
	}
	return excluded && len(r.negations) == 0
}

// best returns how a claim's value relates to the nearest one of a text, and whether that
// one covers it. Amounts of another sort of thing count only where the text has none of
// this sort: beside "3 basins", "4 courts" are not the 4 basins of the claim.
func best(v value.Value, text []value.Value) (r value.Relation, covered bool) {
	own := slices.ContainsFunc(text, func(x value.Value) bool { return value.Counted(v, x) == value.Equal })
	for _, x := range text {
		other := value.Counted(v, x) == value.Different
		switch value.Compare(v, x) {
		case value.Equal, value.Compatible:
			if own && other {
				continue
			}
			if value.Covers(v, x) {
				return value.Equal, true
			}
			r = value.Compatible
		case value.Different:
			if r == value.Incomparable && !other {
				r = value.Different
			}
		}
	}
	return r, false
}

// known says whether title, heading, the sentence before or the day of publication state
// a value that relates so to the passage. A passage with another day does not tell of that
// of the paper.
func known(v value.Value, passage value.Relation, before []value.Value, published time.Time) bool {
	return states(before, v) || passage != value.Different && ofPaper(v, published)
}

// states says whether the values of a text have one, at least as exactly.
func states(text []value.Value, v value.Value) bool {
	_, covered := best(v, text)
	return covered
}

// ofPaper says whether a date has the day on which a source was published.
func ofPaper(v value.Value, published time.Time) bool {
	if v.Kind != value.Date || published.IsZero() {
		return false
	}
	d := evidence.DayOf(published)
	return states([]value.Value{{
		Kind: value.Date, When: calendar.When{Candidates: []calendar.Days{{First: d, Last: d}}, Grain: calendar.DayGrain},
	}}, v)
}

// mentions says whether a text has a value, perhaps in another form.
func mentions(v value.Value, text []value.Value) bool {
	for _, x := range text {
		if r := value.Compare(v, x); r == value.Equal || r == value.Compatible {
			return true
		}
	}
	return false
}
