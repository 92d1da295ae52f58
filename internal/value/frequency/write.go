package frequency

import (
	"strings"

	"github.com/beleg-dev/beleg/internal/value/numeral"
	"github.com/beleg-dev/beleg/internal/value/quantity"
	"github.com/beleg-dev/beleg/internal/value/tongue"
)

// Alike returns two frequencies as they are told in one way, each in its language: "alle 30
// Minuten" and "every 15 minutes"; as they stand where there is none.
func Alike(a, b Frequency) (x, y string) {
	if a.Unit != b.Unit {
		return a.Text, b.Text
	}
	for _, u := range numeral.Units[a.Unit] {
		if u.Wholly(quantity.Quantity{Low: a.Period}) && u.Wholly(quantity.Quantity{Low: b.Period}) {
			return every(a, u), every(b, u)
		}
	}
	return a.Text, b.Text
}

// each has the word before one of a unit in German.
var each = map[string]string{"Woche": "jede", "Stunde": "jede", "Minute": "jede", "Sekunde": "jede", "Tag": "jeden", "Monat": "jeden", "Jahr": "jedes"}

// every writes "alle 30 Minuten".
func every(f Frequency, u numeral.Unit) string {
	n := f.Period.Over(u.Factor)
	g, one := f.language, 0
	if g == tongue.English {
		one = 1
	}
	if n == quantity.Whole(1) {
		return tongue.Pick(g, each[u.One[0]], "every") + " " + u.One[one]
	}
	return tongue.Pick(g, "alle ", "every ") + numeral.Number(n, g) + " " + u.Few[one]
}

// Replace returns a text with another form of a frequency in its place.
func (f Frequency) Replace(text, by string) string {
	if first := f.Text[0]; 'A' <= first && first <= 'Z' {
		by = strings.ToUpper(by[:1]) + by[1:]
	}
	return text[:f.Start] + by + text[f.End:]
}

// WrittenAs returns the frequency in the language of another one.
func (f Frequency) WrittenAs(other Frequency) string {
	f.language = other.language
	told, _ := Alike(f, f)
	return told
}
