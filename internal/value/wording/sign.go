package wording

import (
	"slices"
	"strings"

	"github.com/beleg-dev/beleg/internal/value"
)

// signs returns the edits that write the signs of temperatures in words where both
// texts have one of as many degrees: a reader easily misses a minus that only one of
// them has. "–7 °C" becomes "minus 7 Grad", and beside it "7 Grad" "plus 7 Grad".
func signs(source, claim Reading) (inSource, inClaim []edit) {
	for _, v := range claim.Values {
		for _, x := range source.Values {
			if sameDegrees(v, x) && (frost(v) || frost(x)) {
				inSource = append(inSource, source.signed(x)...)
				inClaim = append(inClaim, claim.signed(v)...)
			}
		}
	}
	return inSource, inClaim
}

// sameDegrees says whether two temperatures differ by their sign at most.
func sameDegrees(a, b value.Value) bool {
	p, q := a.Quantity.Low, b.Quantity.Low
	return temperature(a) && temperature(b) && p.Den == q.Den && (p.Num == q.Num || p.Num == -q.Num)
}

// temperature says whether v is one number of degrees.
func temperature(v value.Value) bool {
	q := v.Quantity
	return v.Kind == value.Number && strings.HasPrefix(q.Unit, "°") && q.Low == q.High && q.Bound == value.Exact
}

// frost says whether v is a temperature below zero.
func frost(v value.Value) bool { return temperature(v) && v.Quantity.Low.Num < 0 }

// apart stand before or behind degrees that lie between two temperatures.
var apart = strings.Fields("um by kälter wärmer kühler milder heißer colder warmer cooler hotter über unter above below")

// signed returns the edit that writes the sign of a temperature in words; none where
// the degrees are no temperature.
func (r Reading) signed(v value.Value) []edit {
	next, _ := nextWord(r.Text[v.End:])
	if slices.Contains(apart, lead{r.Text, v.Start}.last(1)) || slices.Contains(apart, next) {
		return nil
	}
	anew := v
	anew.Language = ""
	text := Render(anew, r.Language)
	if text == "" {
		return nil
	}
	by := v
	if by.Text = text; !frost(v) {
		by.Text = "plus " + text
	}
	return []edit{{v, by}}
}
