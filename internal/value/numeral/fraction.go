package numeral

import (
	"github.com/beleg-dev/beleg/internal/value/quantity"
	"github.com/beleg-dev/beleg/internal/value/tongue"
)

var fractionNames = map[int64][2]string{2: {"Hälfte", "half"}, 3: {"Drittel", "third"}, 4: {"Viertel", "quarter"}, 5: {"Fünftel", "fifth"},
	6: {"Sechstel", "sixth"}, 7: {"Siebtel", "seventh"}, 8: {"Achtel", "eighth"}, 9: {"Neuntel", "ninth"}, 10: {"Zehntel", "tenth"}}

// Fraction writes a share that is kept in percent, as "zwei Drittel"; "" for one that has no name.
func Fraction(percent quantity.Ratio, g tongue.Tongue) string {
	r := percent.Over(quantity.Whole(100))
	names, ok := fractionNames[r.Den]
	switch {
	case !ok || r.Num < 1 || r.Num > 9:
		return ""
	case r.Den == 2:
		return tongue.Pick(g, "die Hälfte", "half")
	case r.Num == 1:
		return tongue.Pick(g, "ein "+names[0], "a "+names[1])
	}
	return Small[g][r.Num] + " " + tongue.Pick(g, names[0], names[1]+"s")
}
