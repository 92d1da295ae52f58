package reading

import (
	"slices"
	"strings"

	"github.com/beleg-dev/beleg/internal/alike/naming"
	"github.com/beleg-dev/beleg/internal/factcheck"
	"github.com/beleg-dev/beleg/internal/factcheck/evidence"
	"github.com/beleg-dev/beleg/internal/value"
	"github.com/beleg-dev/beleg/internal/value/quantity"
	"github.com/beleg-dev/beleg/internal/value/wording"
)

// vaguer lists the claim's values that a passage has less exactly, and that what stands
// before it does not have either. It returns the passage's values, too.
func (r *Claim) vaguer(e *factcheck.Evidence) (claim, passage []value.Value) {
	passage, before := r.valuesOf(e)
	written := evidence.Written(e)
	claim = slices.DeleteFunc(slices.Clone(r.values), func(v value.Value) bool {
		relation, _ := best(v, passage)
		return relation != value.Compatible || naming.StandsForGovernment(r.text, v, passage) || known(v, relation, before, written)
	})
	return claim, passage
}

// Bounds says whether a passage has an amount within the bounds of one of the claim.
func (r *Claim) Bounds(e *factcheck.Evidence) bool {
	passage, _ := r.valuesOf(e)
	return slices.ContainsFunc(r.values, func(v value.Value) bool {
		return slices.ContainsFunc(passage, func(x value.Value) bool { return inBounds(v, x) })
	})
}

// WithinPlace says whether a place of the claim lies within one that the passage has.
// More exact dates and amounts often follow from the rest of the passage; places do
// not.
func (r *Claim) WithinPlace(e *factcheck.Evidence) bool {
	claim, _ := r.vaguer(e)
	return slices.ContainsFunc(claim, func(v value.Value) bool { return v.Kind == value.Place })
}

// OnUndatedDay says whether the claim has a day of the calendar where a source without a day
// of publication has a weekday or "yesterday" alone: which one that was, it does not say.
func (r *Claim) OnUndatedDay(e *factcheck.Evidence) bool {
	if !evidence.Written(e).IsZero() {
		return false
	}
	passage, before := r.valuesOf(e)
	if slices.ContainsFunc(slices.Concat(passage, before), ofCalendar) {
		return false // from which its own may follow
	}
	return slices.ContainsFunc(r.affirmed, ofCalendar) && slices.ContainsFunc(passage, onDay)
}

// ofCalendar says whether a text states a day with its place in the year, and not by a word
// for it that leans on another day.
func ofCalendar(v value.Value) bool {
	return onDay(v) && strings.ContainsAny(v.Text, "0123456789") && v.When.Relative == ""
}

// inBounds says whether an amount lies within what a bounded one of the claim allows.
func inBounds(claim, passage value.Value) bool {
	return claim.Quantity.Bound != quantity.Exact && value.Compare(claim, passage) == value.Compatible && value.Covers(claim, passage)
}

// AsExact lists questions about the claim with another value of the passage, which lies
// within a less exact one of it, in the place of its own.
func (r *Claim) AsExact(e *factcheck.Evidence) []factcheck.Pair {
	vaguer, passage := r.vaguer(e)
	var list []factcheck.Pair
	for _, v := range vaguer {
		for _, c := range r.instead(v, passage, e) {
			if slices.ContainsFunc(passage, func(x value.Value) bool {
				return value.Compare(v, x) == value.Compatible && value.Compare(c.value, x) == value.Compatible && value.Covers(x, c.value)
			}) {
				list = append(list, c.Pair)
			}
		}
	}
	return list[:min(len(list), candidatesOfPassage)]
}

// Coarser lists questions about the claim with a less exact value of the passage, or one
// within its bounds, in the place of one of its own.
func (r *Claim) Coarser(e *factcheck.Evidence) []factcheck.Pair {
	vaguer, passage := r.vaguer(e)
	var list []factcheck.Pair
	q := evidence.Ask(e)
	for _, v := range r.values {
		vague := slices.ContainsFunc(vaguer, func(w value.Value) bool { return w.Start == v.Start && w.Kind == v.Kind })
		for _, x := range passage {
			if !inBounds(v, x) && !(vague && value.Compare(v, x) == value.Compatible) {
				continue
			}
			if text := r.date(wording.Replace(r.text, v, x, r.Language)); text != "" && text != r.Dated {
				list = append(list, r.pairWith(q, text))
			}
		}
	}
	return list[:min(len(list), candidatesOfPassage)]
}
