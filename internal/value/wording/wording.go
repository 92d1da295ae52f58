// Package wording writes values into sentences of German and English.
//
// It exists because a checker that asks a judge "and if the claim said 27
// February?" must put the value of a German source into an English claim. It
// promises that what it writes reads naturally, and returns nothing where it
// can't: endings, prepositions and articles follow the value, numbers and
// places are written as the language writes them.
package wording

import (
	"strconv"
	"strings"

	"github.com/beleg-dev/beleg/internal/value"
	"github.com/beleg-dev/beleg/internal/value/clock"
	"github.com/beleg-dev/beleg/internal/value/numeral"
	"github.com/beleg-dev/beleg/internal/value/quantity"
	"github.com/beleg-dev/beleg/internal/value/tongue"
)

// Render writes a value in the style of a language, "de" or "en": "27 February", "4.012", "1.4 million",
// "Riad". A value already in that language is returned as it was written, except
// a relative date, which is written as the day that it means, and a number whose
// unit stands elsewhere. It returns "" for what it can't write so that it reads
// naturally; the caller leaves that out.
func Render(v value.Value, code string) string {
	g := tongue.Of(code)
	if g == tongue.None {
		return ""
	}
	if tongue.Of(v.Language) == g && (v.Kind != value.Date || v.When.Relative == "") && !v.Quantity.Shared {
		return v.Text
	}
	switch v.Kind {
	case value.Date:
		return renderDate(v.When, g)
	case value.Time:
		return renderClock(v.Clock, g)
	case value.Place:
		return renderPlace(v.Place, g)
	case value.Name:
		return v.Text
	case value.Ordinal:
		return renderOrdinal(v, g)
	case value.Duration, value.Number, value.Percent, value.PercentPoints, value.Fraction, value.Money:
		return renderQuantity(v, g)
	}
	return ""
}

func renderQuantity(v value.Value, g tongue.Tongue) string {
	q := v.Quantity
	var unit, text string
	switch {
	case v.Kind == value.Fraction:
		return numeral.Bound(q.Bound, g) + numeral.Fraction(q.Low, g)
	case q.Unit == quantity.UnitScore:
		return q.Low.String() + ":" + q.High.String()
	case v.Kind == value.Duration && strings.Contains(v.Text, ":"):
		return v.Text // of a race
	case v.Kind == value.Duration:
		q, unit = numeral.LengthUnit(q, g)
	case v.Kind == value.Number && q.Unit == "" && q.Bound == quantity.Exact && q.Low == q.High && q.Low.Den == 1 && q.Low.Num >= 2 && q.Low.Num <= 12:
		return numeral.Small[g][q.Low.Num]
	default:
		q, unit = numeral.LargestUnit(q, g)
	}
	text = numeral.Number(q.Low, g)
	if q.Low != q.High {
		text += tongue.Pick(g, " bis ", " to ") + numeral.Number(q.High, g)
	}
	if unit != "" {
		text += " " + unit
	}
	if q.Age {
		text += tongue.Pick(g, " alt", " old")
	}
	return numeral.Bound(q.Bound, g) + text
}

// renderClock writes "15:30 Uhr" and "15:30", which are read alike in both languages.
func renderClock(c clock.Clock, g tongue.Tongue) string {
	h, m := c.Minute/60, c.Minute%60
	if c.Twelve && h == 0 {
		h = 12
	}
	return strconv.Itoa(h) + ":" + numeral.TwoDigits(m) + tongue.Pick(g, " Uhr", "")
}

var labelTexts = map[string][2]string{"article": {"Artikel", "Article"}, "paragraph": {"Paragraf", "Section"}, "chapter": {"Kapitel", "Chapter"}, "resolution": {"Resolution", "Resolution"}}

func renderOrdinal(v value.Value, g tongue.Tongue) string {
	n := v.Quantity.Low.Num
	if t, ok := labelTexts[v.Quantity.Noun]; ok && numeral.Digit(v.Text[len(v.Text)-1]) {
		return tongue.Pick(g, t[0], t[1]) + " " + strconv.FormatInt(n, 10)
	}
	switch {
	case n >= 1 && n <= 12:
		return numeral.Ordinals[g][n]
	case g == tongue.German:
		return strconv.FormatInt(n, 10) + "."
	}
	return numeral.Nth(n)
}
