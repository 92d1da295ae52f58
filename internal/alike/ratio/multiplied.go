package ratio

import (
	"slices"
	"strings"

	"github.com/beleg-dev/beleg/internal/alike/figure"
	"github.com/beleg-dev/beleg/internal/alike/movement"
	"github.com/beleg-dev/beleg/internal/value"
	"github.com/beleg-dev/beleg/internal/value/phrase"
	"github.com/beleg-dev/beleg/internal/value/quantity"
	"github.com/beleg-dev/beleg/internal/value/wording"
)

// facingRatio returns the change of a source that a claim tells as a ratio, and whether it is the same
// or another one; neither: that is open.
func facingRatio(source, claim value.Reading) (c change, r ratio, same, other bool) {
	r, ok := ratioOf(claim)
	if !ok || !movement.HasDates(source, claim) || source.Has(value.Negation) {
		return c, r, false, false
	}
	if c, ok = changeOf(source); !ok || c.old.Num <= 0 || c.new.Num <= 0 {
		return c, r, false, false
	}
	same, other = c.beside(r)
	return c, r, same, other
}

// Multiplied returns a claim that tells a change as a ratio with the amount to which that leads,
// beside a source of two amounts: "has more than doubled" beside "from 40 to 120" becomes "has
// risen to 120", and "fell by half" beside "from 40 to 30" "fell to 20". A judge sees that two
// amounts differ, and not what a ratio comes to.
func Multiplied(source, claim value.Reading) string {
	c, r, same, other := facingRatio(source, claim)
	if !same && !other || len(besides(claim, r)) > 0 || same && !subjectIn(claim, source, r) {
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
	amount := wording.Render(at, claim.Language)
	if amount == "" || text == "" {
		return claim.Text
	}
	return phrase.Put(claim.Text, r.at.From, r.at.To, "", strings.Replace(text, "%", amount, 1))
}

// besides returns the amounts of a claim that do not stand in the words of a ratio.
func besides(r value.Reading, of ratio) []value.Value {
	return slices.DeleteFunc(figure.Figures(r), func(v value.Value) bool { return of.at.From <= v.Start && v.End <= of.at.To })
}

// Moved says how a change that a claim tells as a ratio relates to that of a source.
func Moved(source, claim value.Reading) movement.Relation {
	c, r, same, other := facingRatio(source, claim)
	switch {
	case other:
		return movement.Apart
	case same && !slices.ContainsFunc(besides(claim, r), func(v value.Value) bool { return !c.has(v) }):
		return movement.Wholly
	}
	return movement.Open
}
