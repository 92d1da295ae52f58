package wording

import (
	"slices"
	"strings"

	"github.com/beleg-dev/beleg/internal/value"
	"github.com/beleg-dev/beleg/internal/value/quantity"
)

// facingRatio returns the change of a source that a claim tells as a ratio, and whether it is the same
// or another one; neither: that is open.
func facingRatio(source, claim Reading) (c change, r ratio, same, other bool) {
	r, ok := claim.ratio()
	if !ok || !source.hasDates(claim) || source.Has(value.Negation) {
		return c, r, false, false
	}
	if c, ok = source.change(); !ok || c.old.Num <= 0 || c.new.Num <= 0 {
		return c, r, false, false
	}
	same, other = c.beside(r)
	return c, r, same, other
}

// Multiplied returns a claim that tells a change as a ratio with the amount to which that leads,
// beside a source of two amounts: "has more than doubled" beside "from 40 to 120" becomes "has
// risen to 120", and "fell by half" beside "from 40 to 30" "fell to 20". A judge sees that two
// amounts differ, and not what a ratio comes to.
func Multiplied(source, claim Reading) string {
	c, r, same, other := facingRatio(source, claim)
	if !same && !other || len(claim.besides(r)) > 0 || same && !claim.subjectIn(source, r) {
		return claim.Text // beside the same amount a judge takes another thing for the same
	}
	to := c.new
	if other {
		if to = r.of(c.old); !to.Valid() || to.Num <= 0 || to.Cmp(c.new) == 0 {
			return claim.Text
		}
	}
	at := c.at
	at.Language, at.Quantity.Low, at.Quantity.High, at.Quantity.Shared, at.Quantity.Noun = "", to, to, false, ""
	at.Quantity.Bound = quantity.Exact
	text := r.form.up
	if r.way < 0 {
		text = r.form.down
	}
	amount := Render(at, claim.Language)
	if amount == "" || text == "" {
		return claim.Text
	}
	return put(claim.Text, r.at.from, r.at.to, "", strings.Replace(text, "%", amount, 1))
}

// besides returns the amounts of a claim that do not stand in the words of a ratio.
func (r Reading) besides(of ratio) []value.Value {
	return slices.DeleteFunc(r.figures(), func(v value.Value) bool { return of.at.from <= v.Start && v.End <= of.at.to })
}

// movesBy says how a change that a claim tells as a ratio relates to that of a source.
func movesBy(source, claim Reading) Moves {
	c, r, same, other := facingRatio(source, claim)
	switch {
	case other:
		return MovesApart
	case same && !slices.ContainsFunc(claim.besides(r), func(v value.Value) bool { return !c.has(v) }):
		return MovesWholly
	}
	return Unmoved
}
