package value

import (
	"github.com/beleg-dev/beleg/internal/regex"
	"github.com/beleg-dev/beleg/internal/value/quantity"
)

// upTo finds the words for the largest amount that is told of: who writes them knows of it, and
// of no larger one. "Höchstens" and "at most" set a limit.
var upTo = regex.MustCompile(`(?i)^(?:bis zu|up to|as (?:many|much) as) `)

// IsMaximum says whether v is the largest amount that a text tells of: "bis zu 130 Kilometer pro
// Stunde".
func (v Value) IsMaximum() bool {
	return v.Quantity.Low.Valid() && v.Quantity.Low == v.Quantity.High && !v.Quantity.Imperial && upTo.MatchString(v.Text)
}

// maxima returns two amounts as numbers without a bound where both are maxima: "up to 300 guests"
// are not up to 500.
func maxima(a, b Value) (Value, Value) {
	if a.IsMaximum() && b.IsMaximum() {
		a.Quantity.Bound, b.Quantity.Bound = quantity.Exact, quantity.Exact
	}
	return a, b
}
