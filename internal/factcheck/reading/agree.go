package reading

import (
	"cmp"
	"slices"
	"time"

	"github.com/beleg-dev/beleg/internal/alike/dating"
	"github.com/beleg-dev/beleg/internal/alike/elapsed"
	"github.com/beleg-dev/beleg/internal/alike/movement"
	"github.com/beleg-dev/beleg/internal/alike/naming"
	"github.com/beleg-dev/beleg/internal/alike/notation"
	"github.com/beleg-dev/beleg/internal/factcheck"
	"github.com/beleg-dev/beleg/internal/factcheck/evidence"
	"github.com/beleg-dev/beleg/internal/factcheck/weigh"
	"github.com/beleg-dev/beleg/internal/regex"
	"github.com/beleg-dev/beleg/internal/segment"
	"github.com/beleg-dev/beleg/internal/value"
	"github.com/beleg-dev/beleg/internal/value/calendar"
	"github.com/beleg-dev/beleg/internal/value/quantity"
)

// Signals returns what is known of a passage that the judge has read.
func (r *Claim) Signals(e *factcheck.Evidence, judged factcheck.Judgement) weigh.Signals {
	moves, _ := r.moves(e)
	repeated, agreement := r.repeats(e), r.agree(e)
	return weigh.Signals{
		Judgement: judged, Agreement: agreement, Repeated: repeated, Distanced: r.Rules.Applies("distanced", repeated && distanced(e)),
		Elsewhere: r.namesNothing() || r.Rules.Applies("Elsewhere", r.Elsewhere(e)),
		Unnamed:   r.Rules.Applies("unnamed", len(e.Lacks) > 0),
		Turned:    r.Rules.Applies("moves", moves == movement.Apart),
		Namesake:  r.Rules.Applies("namesAnother", r.namesAnother(e)),
	}
}

// initials finds what may name something in few letters: "Die SG hat es."
var initials = regex.MustCompile(`\p{Lu}{2}|[^\P{L}\p{Lu}\p{Ll}]`)

// namesNothing says whether a claim has no value, no name and no longer word, such as "So
// it is." The judge takes any headline for a support of it. In scripts without capitals
// short words may name something.
func (r *Claim) namesNothing() bool {
	return len(r.stems) == 0 && len(r.values) == 0 && len(r.names) == 0 && !initials.MatchString(r.text)
}

// agree compares the claim with a passage and what its reader knows.
func (r *Claim) agree(e *factcheck.Evidence) weigh.Agreement {
	passage, before := r.valuesOf(e)
	text, passage := r.inDigits(e, passage)
	anew := r.toldAnew(e, text, passage)
	var a weigh.Agreement
	said := stated(text, passage)
	moves, _ := r.moves(e)
	for _, v := range r.values {
		if states(anew, v) || moved(v, moves) || r.inSameWords(v, passage) {
			a.Covered++
		} else if r.hasOne(v, e) {
			continue
		} else if r.affirms(v) {
			r.count(&a, v, said, before, e, moves)
		} else {
			r.count(&a, v, passage, before, e, moves)
		}
	}
	if r.Rules.Applies("callsWrong", r.callsWrong(e)) || r.Rules.Applies("otherPlace", r.otherPlace(e)) {
		a.Excluded++
	}
	a.Overlap = overlap(r.stems, e.Source.Title, e.Passage.Context, e.Passage.Text)
	return a
}

// valuesOf returns the values of a passage and of what stands before it.
func (r *Claim) valuesOf(e *factcheck.Evidence) (passage, before []value.Value) {
	from := evidence.From(e)
	text := r.legible(e)
	passage = r.readings.of(text, e.Language, from).Values
	if text != e.Passage.Text {
		passage = slices.Clone(passage)
		for i, v := range passage {
			passage[i].Text = e.Passage.Text[v.Start:v.End]
		}
	}
	context := r.readings.of(e.Passage.Context, e.Language, from)
	if v, ok := dating.UntilThen(value.Reading{Text: e.Passage.Text, Language: e.Language, Values: passage}, context); ok {
		passage = append(slices.Clone(passage), v)
		slices.SortStableFunc(passage, func(a, b value.Value) int { return cmp.Compare(a.Start, b.Start) })
	}
	passage = r.filled(passage, context.Values)
	before = r.readings.of(aheadOf(e), e.Language, from).Values
	return r.withoutToldOn(text, e.Language, withoutReportDay(passage, e)), r.withoutToldOn(aheadOf(e), e.Language, before)
}

// legible returns a passage with blanks for what is not read of it.
func (r *Claim) legible(e *factcheck.Evidence) string {
	return evidence.OwnColumns(&e.Passage, r.blankedWrong(blanked(e.Passage.Text)))
}

// withoutReportDay returns the values of a passage but the day on which its report was filed.
func withoutReportDay(values []value.Value, e *factcheck.Evidence) []value.Value {
	day, ok := evidence.ReportDay(e)
	if !ok {
		return values
	}
	return slices.DeleteFunc(slices.Clone(values), func(v value.Value) bool { return day.Contains(segment.Span{Start: v.Start, End: v.End}) })
}

// inDigits returns a passage and its values, where its French numbers in words are in digits.
func (r *Claim) inDigits(e *factcheck.Evidence, passage []value.Value) (string, []value.Value) {
	text := r.legible(e)
	if told := value.FrenchInDigits(text, e.Language); told != text {
		return told, r.withoutToldOn(told, e.Language, withoutReportDay(r.readings.of(told, e.Language, evidence.From(e)).Values, e))
	}
	return e.Passage.Text, passage
}

// toldAnew returns the values that a passage gets where what reaches up to the day on which it
// was written is told as the claim tells it: the 14 years of "seit 2011". Others than the claim's
// may be of something else.
func (r *Claim) toldAnew(e *factcheck.Evidence, text string, passage []value.Value) []value.Value {
	if place := e.Passage.Rank.Place; place > 0 {
		return []value.Value{{Kind: value.Ordinal, Quantity: quantity.Quantity{Low: quantity.Whole(int64(place)), High: quantity.Whole(int64(place))}}}
	}
	if row, ok := evidence.NamedCells(e); ok {
		if told := notation.Signed(r.readings.of(row, e.Language, evidence.From(e)), r.read(r.text)); told != row {
			return r.readings.of(told, e.Language, evidence.From(e)).Values
		}
	}
	read := value.Reading{Text: text, Language: e.Language, Values: passage}
	told := elapsed.UpToday(read, r.read(r.text), evidence.Written(e), r.made)
	if told == text {
		return nil
	}
	return slices.DeleteFunc(slices.Clone(r.readings.of(told, e.Language, evidence.From(e)).Values), func(v value.Value) bool {
		return slices.ContainsFunc(passage, func(x value.Value) bool { return x.Kind == v.Kind && x.String() == v.String() })
	})
}

// aheadOf returns what stands before a passage.
func aheadOf(e *factcheck.Evidence) string {
	if t := e.Passage.Table; t != nil {
		return e.Source.Title + "\n\n" + e.Passage.Heading + "\n\n" + t.Above + "\n\n" + e.Passage.Context
	}
	return e.Source.Title + "\n\n" + e.Passage.Heading + "\n\n" + e.Passage.Context
}

// round returns a passage with what stands before it.
func round(e *factcheck.Evidence) string { return aheadOf(e) + "\n\n" + e.Passage.Text }

// count counts a value of the claim, beside those that a passage states and those of
// what stands before it.
func (r *Claim) count(a *weigh.Agreement, v value.Value, passage, before []value.Value, e *factcheck.Evidence, moves movement.Relation) {
	written := evidence.Written(e)
	if r.early(v, slices.Concat(passage, before), written) {
		a.Ahead++
	}
	switch relation, covered := best(v, passage); {
	case covered, relation == value.Compatible && naming.StandsForGovernment(r.text, v, passage):
		a.Covered++
	case known(v, relation, before, written), v.Kind == value.Place && r.tellsTown(e):
		a.Known++
	case r.amounts.Follows(v, passage):
		a.Covered++
	case relation == value.Compatible:
		a.Near++
		if r.saysMore(v, passage) {
			a.Excluded++
		}
	case relation != value.Different && r.otherCurrency(v, passage):
		a.Different++
		a.Excluded++
	case relation != value.Different:
		a.Missing++
		if ahead(v, e.Passage.Text, passage, written) {
			a.Ahead++
		}
	case v.Kind == value.Date:
		a.OtherDate++
		if value.Outside(v, passage) {
			a.Excluded++
		}
	case v.Kind == value.Place:
		a.OtherPlace++
	case r.isDifference(v) && moves != movement.Apart && !slices.ContainsFunc(passage, func(x value.Value) bool { return exchangeable(v, x) && isDifference(e, x) }):
		a.Missing++ // no level is another difference
	default:
		a.Different++
		if r.excluded(v, passage, before) {
			a.Excluded++
		}
	}
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
	day := calendar.Fixed(calendar.OneDay(calendar.LocalDay(published)), calendar.DayGrain)
	return states([]value.Value{{Kind: value.Date, When: day}}, v)
}

// mentions says whether a text has a value, perhaps in another form.
func mentions(v value.Value, text []value.Value) bool {
	return slices.ContainsFunc(text, func(x value.Value) bool {
		r := value.Compare(v, x)
		return r == value.Equal || r == value.Compatible
	})
}
