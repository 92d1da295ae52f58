package proportion

import (
	"github.com/beleg-dev/beleg/internal/alike/figure"
	"github.com/beleg-dev/beleg/internal/regex"
	"github.com/beleg-dev/beleg/internal/value"
	"github.com/beleg-dev/beleg/internal/value/quantity"
	"github.com/beleg-dev/beleg/internal/value/tongue"
)

// Words for more and for less than half of several.
var majority = [...]*regex.Regexp{
	tongue.German:  tongue.AnyWord(`mehrheit(?:lich)?|minderheit|die meisten|der meisten|den meisten|großteil|größte[rn]? teil|größere[rn]? teil`),
	tongue.English: tongue.AnyWord(`majority|minority|most of|most \pL+s|(?:larger|greater|better|bigger) part`),
}

// Half is the share of one in two.
var Half = quantity.Ratio{Num: 1, Den: 2}

// A Proportion is one that a claim speaks of.
type Proportion struct {
	of    quantity.Ratio
	bound bool // it is a bound: "more than half", "most of them"
}

// Share returns the share that a claim speaks of: "a third", "most of them", but not "by a
// third".
func Share(r value.Reading) (Proportion, bool) {
	for _, v := range r.Values {
		if q := v.Quantity; v.Kind == value.Fraction && q.Low == q.High && !figure.IsStep(r, v) {
			return Proportion{q.Low.Over(quantity.Whole(100)), q.Bound.Bounds()}, true
		}
	}
	g := tongue.Of(r.Language)
	return Proportion{Half, true}, g != tongue.None && majority[g].MatchString(r.Text)
}

// How far, in hundredths of it, an amount may lie from a proportion that is taken for it,
// and below one that it nearly reaches.
const (
	AboutSame  = 5
	NearlySame = 12
)

// Said says which proportion of another an amount is: "more than half". One that is about that
// of the claim is told as it: a judge takes "about a third" for other than a third.
func (p Proportion) Said(amount, of quantity.Ratio, g tongue.Tongue) string {
	name := p.Near(amount, of, g)
	if name == "" {
		return ""
	}
	return tongue.Pick(g, "das ist ", "that is ") + name
}

// Near names the proportion of another that an amount is, beside that of a claim.
func (p Proportion) Near(amount, of quantity.Ratio, g tongue.Tongue) string {
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
	case apart.Num == 0, !p.bound && within(AboutSame):
		return name
	case apart.Num > 0:
		return tongue.Pick(g, "mehr als ", "more than ") + name
	case !p.bound && within(NearlySame):
		return tongue.Pick(g, "fast ", "nearly ") + name
	}
	return tongue.Pick(g, "weniger als ", "less than ") + name
}
