package figure

import (
	"strings"

	"github.com/beleg-dev/beleg/internal/regex"
	"github.com/beleg-dev/beleg/internal/value"
	"github.com/beleg-dev/beleg/internal/value/quantity"
)

// mostAmounts bounds the amounts of a text that are looked at: every two are.
const mostAmounts = 16

// Figures returns the plain amounts of a text, also those by which others changed.
func Figures(r value.Reading) []value.Value {
	var list []value.Value
	for _, v := range r.Values {
		switch q := v.Quantity; v.Kind {
		case value.Number, value.Money, value.Percent, value.PercentPoints:
			if by, to, ok := split(r, v); ok {
				list = append(list, by, to)
			} else if plain(q) {
				list = append(list, v)
			}
		}
	}
	return list[:min(len(list), mostAmounts)]
}

// split returns the two amounts of "by 300 to 4,200", which is read as a range.
func split(r value.Reading, v value.Value) (by, to value.Value, ok bool) {
	at := strings.Index(v.Text, " to ")
	if at < 0 || v.Quantity.Low == v.Quantity.High || !IsStep(r, v) {
		return v, v, false
	}
	by, to = v, v
	by.End, by.Text, by.Quantity.High = v.Start+at, v.Text[:at], v.Quantity.Low
	to.Start += at + len(" to ")
	to.Text, to.Quantity.Low = r.Text[to.Start:to.End], v.Quantity.High
	return by, to, true
}

// plain says whether q is one number that stands for itself: no age, no part of another one,
// and none that points back.
func plain(q quantity.Quantity) bool {
	return q.Low == q.High && q.Low.Num > 0 && q.Bound <= quantity.JustOver && !q.Definite && !q.Age && !q.Total && !q.Of.Valid()
}

// IsStep says whether an amount of a text is that by which another one changed: "um 3".
func IsStep(r value.Reading, v value.Value) bool { return stepBefore.MatchString(r.Text[:v.Start]) }

// stepBefore finds what stands before such an amount.
var stepBefore = regex.MustCompile(`(?i)(?:^|\PL)(?:um|by) (?:rund |etwa |about )?$`)

// Unitless says whether a number has its unit, if any, elsewhere: the 29 of "47 percent
// voted for the one, 29 for the other".
func Unitless(v value.Value) bool {
	return v.Kind == value.Number && v.Quantity.Unit == "" && v.Quantity.Noun == ""
}
