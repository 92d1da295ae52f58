// Package wording writes values in German and English, and two texts so that what they
// state is told alike.
//
// It exists because a checker that asks a judge "and if the claim said 27
// February?" must put the value of a German source into an English claim, and because
// the judge does not reckon: "seit 2011" stands beside "seit 14 Jahren" as that. It
// promises that what it writes reads naturally, and returns nothing where it
// can't: endings, prepositions and articles follow the value, numbers and
// places are written as the language writes them.
package wording

import (
	"strconv"
	"strings"

	"github.com/beleg-dev/beleg/internal/value"
	"github.com/beleg-dev/beleg/internal/value/clock"
	"github.com/beleg-dev/beleg/internal/value/quantity"
)

// A language is one that the package writes.
type language int

const (
	none language = iota
	german
	english
)

// languageOf reads a BCP-47 code.
func languageOf(code string) language {
	switch value.Primary(code) {
	case "de":
		return german
	case "en":
		return english
	}
	return none
}

// Render writes a value in the style of a language, "de" or "en": "27 February", "4.012", "1.4 million",
// "Riad". A value already in that language is returned as it was written, except
// a relative date, which is written as the day that it means, and a number whose
// unit stands elsewhere. It returns "" for what it can't write so that it reads
// naturally; the caller leaves that out.
func Render(v value.Value, code string) string {
	g := languageOf(code)
	if g == none {
		return ""
	}
	if languageOf(v.Language) == g && (v.Kind != value.Date || v.When.Relative == "") && !v.Quantity.Shared {
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

// code returns the BCP-47 code of a language.
func (g language) code() string { return pick(g, "de", "en") }

// pick returns the text of one of the two languages.
func pick(g language, de, en string) string {
	if g == german {
		return de
	}
	return en
}

var boundTexts = [...][2]string{
	quantity.Exact: {"", ""}, quantity.About: {"rund ", "about "}, quantity.Nearly: {"fast ", "nearly "}, quantity.JustOver: {"gut ", "just over "},
	quantity.MoreThan: {"mehr als ", "more than "}, quantity.AtLeast: {"mindestens ", "at least "}, quantity.LessThan: {"weniger als ", "fewer than "}, quantity.AtMost: {"höchstens ", "at most "},
}

func boundText(b quantity.Bound, g language) string {
	return pick(g, boundTexts[b][0], boundTexts[b][1])
}

func renderQuantity(v value.Value, g language) string {
	q := v.Quantity
	var unit, text string
	switch {
	case v.Kind == value.Fraction:
		return boundText(q.Bound, g) + renderFraction(q.Low, g)
	case q.Unit == quantity.UnitScore:
		return q.Low.String() + ":" + q.High.String()
	case v.Kind == value.Duration && strings.Contains(v.Text, ":"):
		return v.Text // of a race
	case v.Kind == value.Duration:
		q, unit = lengthUnit(q, g)
	case v.Kind == value.Number && q.Unit == "" && q.Bound == quantity.Exact && q.Low == q.High && q.Low.Den == 1 && q.Low.Num >= 2 && q.Low.Num <= 12:
		return smallNumbers[g][q.Low.Num]
	default:
		q, unit = otherUnit(q, g)
	}
	text = renderNumber(q.Low, g)
	if q.Low != q.High {
		text += pick(g, " bis ", " to ") + renderNumber(q.High, g)
	}
	if unit != "" {
		text += " " + unit
	}
	if q.Age {
		text += pick(g, " alt", " old")
	}
	return boundText(q.Bound, g) + text
}

// renderNumber writes "4.012", "1,4 Millionen" or "0.5"; a fraction that has no
// end is cut after two places.
func renderNumber(r quantity.Ratio, g language) string {
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
			return renderNumber(part, g) + " " + pick(g, words[0], words[1])
		}
	}
	sign := ""
	if r.Num < 0 {
		sign, r.Num = "minus ", -r.Num
	}
	n, rest := r.Num/r.Den, r.Num%r.Den
	text := sign + grouped(n, pick(g, ".", ","))
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
	return text + pick(g, ",", ".") + digits
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

var smallNumbers = [...][]string{
	german:  strings.Fields("null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf"),
	english: strings.Fields("zero one two three four five six seven eight nine ten eleven twelve"),
}

var fractionNames = map[int64][2]string{2: {"Hälfte", "half"}, 3: {"Drittel", "third"}, 4: {"Viertel", "quarter"}, 5: {"Fünftel", "fifth"},
	6: {"Sechstel", "sixth"}, 7: {"Siebtel", "seventh"}, 8: {"Achtel", "eighth"}, 9: {"Neuntel", "ninth"}, 10: {"Zehntel", "tenth"}}

// renderFraction writes a share that is kept in percent.
func renderFraction(percent quantity.Ratio, g language) string {
	r := percent.Over(quantity.Whole(100))
	names, ok := fractionNames[r.Den]
	switch {
	case !ok || r.Num < 1 || r.Num > 9:
		return ""
	case r.Den == 2:
		return pick(g, "die Hälfte", "half")
	case r.Num == 1:
		return pick(g, "ein "+names[0], "a "+names[1])
	}
	return smallNumbers[g][r.Num] + " " + pick(g, names[0], names[1]+"s")
}

// renderClock writes "15:30 Uhr" and "15:30", which are read alike in both languages.
func renderClock(c clock.Clock, g language) string {
	h, m := c.Minute/60, c.Minute%60
	if c.Twelve && h == 0 {
		h = 12
	}
	return strconv.Itoa(h) + ":" + twoDigits(m) + pick(g, " Uhr", "")
}

func twoDigits(n int) string { return strconv.Itoa(n/10) + strconv.Itoa(n%10) }

var ordinalTexts = [...][]string{
	german:  strings.Fields("- erste zweite dritte vierte fünfte sechste siebte achte neunte zehnte elfte zwölfte"),
	english: strings.Fields("- first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth"),
}

var labelTexts = map[string][2]string{"article": {"Artikel", "Article"}, "paragraph": {"Paragraf", "Section"}, "chapter": {"Kapitel", "Chapter"}, "resolution": {"Resolution", "Resolution"}}

func renderOrdinal(v value.Value, g language) string {
	n := v.Quantity.Low.Num
	if t, ok := labelTexts[v.Quantity.Noun]; ok && digit(v.Text[len(v.Text)-1]) {
		return pick(g, t[0], t[1]) + " " + strconv.FormatInt(n, 10)
	}
	switch {
	case n >= 1 && n <= 12:
		return ordinalTexts[g][n]
	case g == german:
		return strconv.FormatInt(n, 10) + "."
	}
	return ordinalDigits(n)
}

// ordinalDigits writes "21st".
func ordinalDigits(n int64) string {
	end := "th"
	if n/10%10 != 1 {
		switch n % 10 {
		case 1:
			end = "st"
		case 2:
			end = "nd"
		case 3:
			end = "rd"
		}
	}
	return strconv.FormatInt(n, 10) + end
}

// digits returns the number that digits write.
func digits(text string) int {
	n, _ := strconv.Atoi(text)
	return n
}

func digit(b byte) bool { return b >= '0' && b <= '9' }
