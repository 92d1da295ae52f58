package numeral

import (
	"strconv"
	"strings"

	"github.com/beleg-dev/beleg/internal/value/quantity"
	"github.com/beleg-dev/beleg/internal/value/tongue"
)

// Number writes "4.012", "1,4 Millionen" or "0.5"; a fraction that has no
// end is cut after maxPlaces.
func Number(r quantity.Ratio, g tongue.Tongue) string {
	for _, m := range [...]struct {
		size     int64
		one, few [2]string
	}{
		{1_000_000_000_000, [2]string{"Billion", "trillion"}, [2]string{"Billionen", "trillion"}},
		{1_000_000_000, [2]string{"Milliarde", "billion"}, [2]string{"Milliarden", "billion"}},
		{1_000_000, [2]string{"Million", "million"}, [2]string{"Millionen", "million"}},
	} {
		part := r.Over(quantity.Whole(m.size))
		if r.Cmp(quantity.Whole(m.size)) >= 0 && part.Den <= 1000 && 1000%part.Den == 0 {
			words := m.few
			if part.Num == part.Den {
				words = m.one
			}
			return Number(part, g) + " " + tongue.Pick(g, words[0], words[1])
		}
	}
	sign := ""
	if r.Num < 0 {
		sign, r.Num = "minus ", -r.Num
	}
	n, rest := r.Num/r.Den, r.Num%r.Den
	text := sign + grouped(n, tongue.Pick(g, ".", ","))
	if rest == 0 {
		return text
	}
	places, digits := 0, ""
	for ; rest > 0 && places < maxPlaces; places++ {
		digits += strconv.FormatInt(rest*10/r.Den, 10)
		rest = rest * 10 % r.Den
	}
	if digits = strings.TrimRight(digits, "0"); digits == "" {
		return text
	}
	return text + tongue.Pick(g, ",", ".") + digits
}

const maxPlaces = 3 // decimal places that are written

// grouped writes n with a mark between thousands.
func grouped(n int64, mark string) string {
	digits := strconv.FormatInt(n, 10)
	for at := len(digits) - 3; at > 0; at -= 3 {
		digits = digits[:at] + mark + digits[at:]
	}
	return digits
}

// Small are the numbers from zero to twelve in words.
var Small = [...][]string{
	tongue.German:  strings.Fields("null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf"),
	tongue.English: strings.Fields("zero one two three four five six seven eight nine ten eleven twelve"),
}

// Bound writes a bound as it stands before a number, with a blank behind it: "rund ".
func Bound(b quantity.Bound, g tongue.Tongue) string {
	return tongue.Pick(g, boundTexts[b][0], boundTexts[b][1])
}

var boundTexts = [...][2]string{
	quantity.Exact: {"", ""}, quantity.About: {"rund ", "about "}, quantity.Nearly: {"fast ", "nearly "}, quantity.JustOver: {"gut ", "just over "},
	quantity.MoreThan: {"mehr als ", "more than "}, quantity.AtLeast: {"mindestens ", "at least "}, quantity.LessThan: {"weniger als ", "fewer than "}, quantity.AtMost: {"höchstens ", "at most "},
}
