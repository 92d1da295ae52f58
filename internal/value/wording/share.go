package wording

import (
	"regexp"

	"github.com/beleg-dev/beleg/internal/value"
	"github.com/beleg-dev/beleg/internal/value/quantity"
)

// Words for more and for less than half of several.
var majority = [...]*regexp.Regexp{
	german:  wordPattern(`mehrheit(?:lich)?|minderheit|die meisten|der meisten|den meisten|großteil|größte[rn]? teil|größere[rn]? teil`),
	english: wordPattern(`majority|minority|most of|most \pL+s|(?:larger|greater|better|bigger) part`),
}

var half = quantity.Ratio{Num: 1, Den: 2}

// A proportion is one that a claim speaks of.
type proportion struct {
	of    quantity.Ratio
	bound bool // it is a bound: "more than half", "most of them"
}

// share returns the share that a claim speaks of: "a third", "most of them", but not "by a
// third".
func (r Reading) share() (proportion, bool) {
	for _, v := range r.Values {
		if q := v.Quantity; v.Kind == value.Fraction && q.Low == q.High && !r.isStep(v) {
			return proportion{q.Low.Over(quantity.Whole(100)), q.Bound.Bounds()}, true
		}
	}
	g := languageOf(r.Language)
	return proportion{half, true}, g != none && majority[g].MatchString(r.Text)
}

// ofWhole finds what tells, behind an amount, that it is part of another.
var ofWhole = regexp.MustCompile(`(?i)^ ?(?:davon|of (?:it|them|those|which))(?:\PL|$)`)

// wholeBefore finds what stands before a whole of which a part is told.
var wholeBefore = regexp.MustCompile(`(?i)(?:^|[.!?,;] )(?:von|of)(?: den| the| insgesamt| its| their)?(?: \pL+['’]s)? ?$`)

// parted returns the one amount of a text that is told as part of a whole, and that, and
// where in the text both end.
func (r Reading) parted() (part, whole quantity.Ratio, end int, ok bool) {
	found := 0
	for i, v := range r.Values {
		if v.Quantity.Of.Valid() && v.Quantity.Low == v.Quantity.High {
			part, whole, end, found = v.Quantity.Low, v.Quantity.Of, v.End, found+1
			if i+1 < len(r.Values) && r.Values[i+1].Quantity.Total {
				end = r.Values[i+1].End
			}
		}
	}
	if found > 0 {
		return part, whole, end, found == 1 && part.Cmp(whole) <= 0
	}
	amounts := r.amounts()
	for i := 1; i < len(amounts); i++ {
		a, b := amounts[i-1], amounts[i]
		told := ofWhole.MatchString(r.Text[b.End:]) || wholeBefore.MatchString(r.Text[:a.Start])
		if told && alikeCounted(a, b) && b.Quantity.Low.Cmp(a.Quantity.Low) <= 0 && !sentenceEnd.MatchString(r.Text[a.End:b.Start]) {
			part, whole, end, found = b.Quantity.Low, a.Quantity.Low, b.End, found+1
		}
	}
	return part, whole, end, found == 1
}

// sentenceEnd finds what may end a sentence.
var sentenceEnd = regexp.MustCompile(`[.!?]\s`)

// How far, in hundredths of it, an amount may lie from a proportion that is taken for it,
// and below one that it nearly reaches.
const (
	aboutSame  = 5
	nearlySame = 12
)

// said says which proportion of another an amount is: "more than half". One that is about that
// of the claim is told as it: a judge takes "about a third" for other than a third.
func (p proportion) said(amount, of quantity.Ratio, g language) string {
	name := p.near(amount, of, g)
	if name == "" {
		return ""
	}
	return pick(g, "das ist ", "that is ") + name
}

// near names the proportion of another that an amount is, beside that of a claim.
func (p proportion) near(amount, of quantity.Ratio, g language) string {
	exact := of.Times(p.of)
	name := p.name(g)
	if !exact.Valid() || exact.Num <= 0 || name == "" {
		return ""
	}
	apart := amount.Minus(exact)
	if !apart.Valid() {
		return ""
	}
	within := func(hundredths int64) bool {
		return apart.Abs().Cmp(exact.PercentOf(hundredths)) <= 0
	}
	switch {
	case apart.Num == 0, !p.bound && within(aboutSame):
		return name
	case apart.Num > 0:
		return pick(g, "mehr als ", "more than ") + name
	case !p.bound && within(nearlySame):
		return pick(g, "fast ", "nearly ") + name
	}
	return pick(g, "weniger als ", "less than ") + name
}

// percent returns the one share in percent that a text states, if it tells of no change; false:
// there is none, or there are several.
func (r Reading) percent() (found value.Value, ok bool) {
	for _, v := range r.Values {
		if q := v.Quantity; v.Kind == value.Percent && !q.Shared && q.Low == q.High && q.Bound <= quantity.About && !r.isStep(v) {
			if ok {
				return value.Value{}, false
			}
			found, ok = v, true
		} else if v.Kind == value.Percent || v.Kind == value.Fraction || v.Kind == value.PercentPoints {
			return value.Value{}, false
		}
	}
	return found, ok
}
