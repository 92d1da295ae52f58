package wording

import (
	"slices"
	"strings"

	"github.com/beleg-dev/beleg/internal/regex"
	"github.com/beleg-dev/beleg/internal/value"
	"github.com/beleg-dev/beleg/internal/value/calendar"
	"github.com/beleg-dev/beleg/internal/value/numeral"
	"github.com/beleg-dev/beleg/internal/value/phrase"
	"github.com/beleg-dev/beleg/internal/value/quantity"
	"github.com/beleg-dev/beleg/internal/value/tongue"
)

// Replace returns a claim with one of its values replaced by the value of a
// source, so that it reads as if it had been written with it: endings,
// prepositions and articles follow the new value. The code is the claim's, "de"
// or "en". It returns "" where the new value can't be written naturally there.
func Replace(claim string, old, v value.Value, code string) string {
	g := tongue.Of(code)
	if g == tongue.None || old.Start < 0 || old.End > len(claim) || old.Start >= old.End {
		return ""
	}
	text := Render(v, code)
	switch {
	case text == "" || old.Place.InName, v.Kind == value.Fraction && article(phrase.Lead{Text: claim, End: old.Start}.Last(1), g):
		return "" // "the one in three" is no "the a third"
	case old.Kind == value.Place && v.Kind == value.Place:
		return replacePlace(claim, old, v, g)
	case old.Kind == value.Date && v.Kind == value.Date:
		return replaceDate(claim, old, v, text, g)
	case old.Kind == value.Ordinal && g == tongue.German:
		text = inflect(text, old.Text)
	case signNoun.MatchString(old.Text):
		old.Start += len(signNoun.FindString(old.Text))
	case old.Quantity.Imperial && g == tongue.English && (bound(old.Text) || article(phrase.Lead{Text: claim, End: old.Start}.Last(1), g)):
		if text = attribute(v.Quantity); text == "" {
			return ""
		}
	case bound(old.Text):
		if text = swapDigits(old, v, g); text == "" {
			return ""
		}
	}
	return phrase.Put(claim, old.Start, old.End, "", text)
}

// signNoun is what tells before a number that it lies below zero, and stays:
// "Frost von minus 7 Grad".
var signNoun = regex.MustCompile(`(?i)^\pL*(?:frost|kälte) \pL+ `)

// inflect gives the ending of one German word to another that ends in "e".
func inflect(word, like string) string {
	for _, end := range tongue.GermanEndings {
		if strings.HasSuffix(like, end) && strings.HasSuffix(word, "e") {
			return strings.TrimSuffix(word, "e") + end
		}
	}
	return word
}

// bound says whether a number is part of a word: "35-Jährige", "30-day".
func bound(text string) bool {
	i := strings.IndexByte(text, '-')
	return i > 0 && i+1 < len(text) && numeral.Digit(text[i-1]) && !numeral.Digit(text[i+1])
}

// swapDigits puts the number of v in place of that of old inside its word.
func swapDigits(old, v value.Value, g tongue.Tongue) string {
	p, q := old.Quantity, v.Quantity
	if p.Unit != q.Unit || p.Low != p.High || q.Low != q.High || q.Bound != quantity.Exact {
		return ""
	}
	digits := old.Text[:strings.IndexByte(old.Text, '-')]
	shown, unit := numeral.LengthUnit(p, g)
	other, unit2 := numeral.LengthUnit(q, g)
	if unit != unit2 && p.Low != quantity.Whole(1) || shown.Low.String() != digits {
		return ""
	}
	return numeral.Number(other.Low, g) + old.Text[len(digits):]
}

// attribute writes a measure as English does before what has it: "a 23-kilometre road".
func attribute(q quantity.Quantity) string {
	if q.Low != q.High || numeral.Units[q.Unit] == nil {
		return ""
	}
	shown, unit := numeral.LargestUnit(q, tongue.English)
	if strings.Contains(unit, " per ") {
		return ""
	}
	return numeral.Number(shown.Low, tongue.English) + "-" + strings.ReplaceAll(strings.TrimSuffix(unit, "s"), " ", "-")
}

func replaceDate(claim string, old, v value.Value, text string, g tongue.Tongue) string {
	s := phrase.Lead{Text: claim, End: old.Start}
	was, is := classOf(old.When), classOf(v.When)
	if v.When.Relative != "" && is == spanClass && v.When.Grain == calendar.YearGrain {
		is = yearClass
	}
	if v.When.Range && v.When.Grain == calendar.DayGrain {
		return "" // its preposition depends on the verb
	}
	if g == tongue.English && is != partClass && possessive.MatchString(claim[old.End:]) {
		return replacePossessive(claim, old, text)
	}
	if bindsBack(claim[:old.Start]) || binds(claim[old.End:]) {
		return ""
	}
	if old.When.Relative != "" || old.When.Feast || IsWeekday(old) && is == dayClass && v.When.Weekday == 0 {
		return replaceRelative(claim, old, is, text, g)
	}
	from, before := old.Start, ""
	switch w := s.Last(1); {
	case was == is && g == tongue.English && is == quarterClass && shortPart.MatchString(old.Text) && !shortPart.MatchString(text) && !article(w, g):
		before = "the "
	case was == is:
	case w == "am" || w == "on" || w == "im" || w == "in":
		from, before = s.Cut(1), preposition(is, g)
	case g == tongue.German && slices.Contains([]string{"jahr", "jahre"}, w) && s.Last(2) == "im":
		from, before = s.Cut(2), preposition(is, g)
	case g == tongue.German && is == dayClass && germanDayAfter[w] != "":
		before = germanDayAfter[w]
	case g == tongue.German && was == yearClass && is != partClass && !slices.Contains(germanBefore, w) && !article(w, tongue.German):
		before = preposition(is, g)
	case article(w, g):
		return ""
	}
	return phrase.Put(claim, from, old.End, before, text)
}

// shortPart is a quarter or a half of a year that takes no article in English.
var shortPart = regex.MustCompile(`^(?:[QH]\d|\d{4})`)

// germanDayAfter is what stands between a German preposition and a day.
var germanDayAfter = map[string]string{"seit": "dem ", "nach": "dem ", "vor": "dem ", "ab": "dem ", "bis": "zum "}

// germanBefore are words that a German date may follow without a preposition.
var germanBefore = strings.Fields("seit bis ab von vor nach um ende anfang mitte zwischen jahr jahre jahren sommer winter herbst frühjahr zum zur")

// article says whether w is one, so that a date behind it is part of a phrase.
func article(w string, g tongue.Tongue) bool {
	return slices.Contains(strings.Fields(tongue.Pick(g, "der die das den dem des ein eine einem einen einer", "the a an this that")), w)
}
