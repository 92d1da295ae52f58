package ratio

import (
	"slices"

	"github.com/beleg-dev/beleg/internal/alike/figure"
	"github.com/beleg-dev/beleg/internal/alike/movement"
	"github.com/beleg-dev/beleg/internal/alike/proportion"
	"github.com/beleg-dev/beleg/internal/value"
	"github.com/beleg-dev/beleg/internal/value/quantity"
	"github.com/beleg-dev/beleg/internal/value/tongue"
)

// A change is what was and what is, as a text tells it.
type change struct {
	old, new quantity.Ratio
	at       value.Value // what is
}

// changeOf returns the one change of an amount that a text tells, and does not itself tell as a
// ratio; false: there is none, or there are several.
func changeOf(r value.Reading) (change, bool) {
	g := tongue.Of(r.Language)
	if g == tongue.None {
		return change{}, false
	}
	if _, told := proportion.Times(r); told || r.Has(value.Fraction) {
		return change{}, false
	}
	if list := movement.Movements(r); len(list) > 0 {
		others := slices.DeleteFunc(figure.Figures(r), func(v value.Value) bool { return !figure.AlikeCounted(v, list[0].At) })
		return change{list[0].Old, list[0].New, list[0].At}, len(list) == 1 && len(others) <= 2
	}
	first, second, ok := figure.Pair(r)
	if !ok {
		return change{}, false
	}
	switch figure.Base(r, first, second) {
	case -1:
		return change{first.Quantity.Low, second.Quantity.Low, second}, true
	case 1:
		return change{second.Quantity.Low, first.Quantity.Low, first}, true
	}
	return change{}, false
}

// How a change stands to a ratio, in hundredths of it: one that is less far away is it, one
// that is farther is not.
const (
	sameRatio  = 5
	otherRatio = 15
)

// beside says whether a change is that of a ratio, or another one; neither: that is open.
func (c change) beside(r ratio) (same, other bool) {
	way := c.new.Cmp(c.old)
	if r.either {
		r.either, r.way = false, 0
		same, other = c.beside(r)
		sameToo, otherToo := change{old: c.new, new: c.old}.beside(r)
		return same || sameToo, other && otherToo
	}
	if r.way != 0 && way != r.way {
		return false, true
	}
	is, factor := c.new.Over(c.old), r.factor
	switch {
	case r.by:
		is = c.new.Minus(c.old).Abs().Over(c.old)
	case r.way < 0 && factor == proportion.Half && r.bound != quantity.LessThan && r.form.words != nil: // "more than halved"
		is, factor = c.old.Over(c.new), quantity.Whole(2)
	}
	apart := is.Minus(factor)
	if !is.Valid() || !apart.Valid() || factor.Num <= 0 {
		return false, false
	}
	within := func(hundredths int64) bool { return apart.Abs().Cmp(factor.PercentOf(hundredths)) <= 0 }
	switch r.bound {
	case quantity.MoreThan:
		return apart.Num > 0, apart.Num <= 0
	case quantity.AtLeast:
		return apart.Num >= 0, apart.Num < 0
	case quantity.LessThan:
		return apart.Num < 0, apart.Num >= 0
	case quantity.AtMost:
		return apart.Num <= 0, apart.Num > 0
	case quantity.Nearly:
		return apart.Num < 0 && within(proportion.NearlySame), !within(otherRatio) || apart.Num > 0 && !within(sameRatio)
	case quantity.JustOver:
		return apart.Num >= 0 && within(proportion.NearlySame), !within(otherRatio) || apart.Num < 0 && !within(sameRatio)
	}
	return within(sameRatio), !within(otherRatio)
}

// has says whether an amount is one of the two of a change.
func (c change) has(v value.Value) bool {
	m := movement.Movement{At: c.at}
	return m.Fits(&v, c.old) || m.Fits(&v, c.new)
}
