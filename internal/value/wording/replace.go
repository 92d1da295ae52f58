package wording

import (
	"regexp"
	"slices"
	"strings"
	"unicode"

	"github.com/beleg-dev/beleg/internal/value"
	"github.com/beleg-dev/beleg/internal/value/calendar"
	"github.com/beleg-dev/beleg/internal/value/quantity"
)

// Replace returns a claim with one of its values replaced by the value of a
// source, so that it reads as if it had been written with it: endings,
// prepositions and articles follow the new value. The code is the claim's, "de"
// or "en". It returns "" where the new value can't be written naturally there.
func Replace(claim string, old, v value.Value, code string) string {
	g := languageOf(code)
	if g == none || old.Start < 0 || old.End > len(claim) || old.Start >= old.End {
		return ""
	}
	text := Render(v, code)
	switch {
	case text == "" || old.Place.InName, v.Kind == value.Fraction && article(lead{claim, old.Start}.last(1), g):
		return "" // "the one in three" is no "the a third"
	case old.Kind == value.Place && v.Kind == value.Place:
		return replacePlace(claim, old, v, g)
	case old.Kind == value.Date && v.Kind == value.Date:
		return replaceDate(claim, old, v, text, g)
	case old.Kind == value.Ordinal && g == german:
		text = inflect(text, old.Text)
	case signNoun.MatchString(old.Text):
		old.Start += len(signNoun.FindString(old.Text))
	case old.Quantity.Imperial && g == english && (bound(old.Text) || article(lead{claim, old.Start}.last(1), g)):
		if text = attribute(v.Quantity); text == "" {
			return ""
		}
	case bound(old.Text):
		if text = swapDigits(old, v, g); text == "" {
			return ""
		}
	}
	return put(claim, old.Start, old.End, "", text)
}

// signNoun is what tells before a number that it lies below zero, and stays:
// "Frost von minus 7 Grad".
var signNoun = regexp.MustCompile(`(?i)^\pL*(?:frost|kälte) \pL+ `)

// put replaces bytes of a claim by words, with a capital where a sentence begins.
func put(claim string, from, to int, before, text string) string {
	text = before + text
	head := strings.TrimRightFunc(claim[:from], unicode.IsSpace)
	if head == "" || strings.HasSuffix(head, ".") && !strings.HasSuffix(head, ".m.") || strings.HasSuffix(head, "?") || strings.HasSuffix(head, "!") {
		text = capital(text)
	}
	return claim[:from] + text + claim[to:]
}

// germanEndings are those of adjectives and ordinals.
var germanEndings = [...]string{"en", "er", "es", "em", "e"}

// inflect gives the ending of one German word to another that ends in "e".
func inflect(word, like string) string {
	for _, end := range germanEndings {
		if strings.HasSuffix(like, end) && strings.HasSuffix(word, "e") {
			return strings.TrimSuffix(word, "e") + end
		}
	}
	return word
}

// bound says whether a number is part of a word: "35-Jährige", "30-day".
func bound(text string) bool {
	i := strings.IndexByte(text, '-')
	return i > 0 && i+1 < len(text) && digit(text[i-1]) && !digit(text[i+1])
}

// swapDigits puts the number of v in place of that of old inside its word.
func swapDigits(old, v value.Value, g language) string {
	p, q := old.Quantity, v.Quantity
	if p.Unit != q.Unit || p.Low != p.High || q.Low != q.High || q.Bound != quantity.Exact {
		return ""
	}
	digits := old.Text[:strings.IndexByte(old.Text, '-')]
	shown, unit := lengthUnit(p, g)
	other, unit2 := lengthUnit(q, g)
	if unit != unit2 && p.Low != quantity.Whole(1) || shown.Low.String() != digits {
		return ""
	}
	return renderNumber(other.Low, g) + old.Text[len(digits):]
}

// attribute writes a measure as English does before what has it: "a 23-kilometre road".
func attribute(q quantity.Quantity) string {
	if q.Low != q.High || writtenUnits[q.Unit] == nil {
		return ""
	}
	shown, unit := otherUnit(q, english)
	if strings.Contains(unit, " per ") {
		return ""
	}
	return renderNumber(shown.Low, english) + "-" + strings.ReplaceAll(strings.TrimSuffix(unit, "s"), " ", "-")
}

// A lead is what stands in a claim before a value.
type lead struct {
	claim string
	end   int
}

// word returns the nth word before the value, lower case, and where it begins;
// 1 is the last one. It is empty where a mark stands in between.
func (l lead) word(n int) (string, int) {
	from, to := l.end, l.end
	for ; n > 0; n-- {
		to = len(strings.TrimRightFunc(l.claim[:from], unicode.IsSpace))
		from = len(strings.TrimRightFunc(l.claim[:to], unicode.IsLetter))
		if from == to {
			return "", from
		}
	}
	return strings.ToLower(l.claim[from:to]), from
}

func (l lead) last(n int) string {
	w, _ := l.word(n)
	return w
}

// cut returns the byte where the nth word from the end begins.
func (l lead) cut(n int) int {
	_, from := l.word(n)
	return from
}

func (l lead) empty() bool { return strings.TrimSpace(l.claim[:l.end]) == "" }

// Classes of dates that take different prepositions.
const (
	dayClass = iota + 1
	spanClass
	yearClass
	partClass
	quarterClass
	decadeClass
)

func classOf(w calendar.When) int {
	switch {
	case w.Part > 0:
		return partClass
	case w.Grain == calendar.DecadeGrain && !w.Range && !w.Vague:
		return decadeClass
	case w.Grain == calendar.DayGrain && !w.Range:
		return dayClass
	case w.Grain == calendar.YearGrain && w.Relative == "" && !w.Range:
		return yearClass
	case w.Grain == calendar.SeasonGrain && !w.Vague && !w.Range, w.Grain == calendar.CenturyGrain && !w.Range, schoolYear(w):
		return quarterClass
	}
	return spanClass
}

// preposition is what stands before a date of a class.
func preposition(class int, g language) string {
	switch class {
	case dayClass:
		return pick(g, "am ", "on ")
	case spanClass:
		return pick(g, "im ", "in ")
	case yearClass:
		return pick(g, "im Jahr ", "in ")
	case quarterClass:
		return pick(g, "im ", "in the ")
	case decadeClass:
		return pick(g, "in den ", "in the ")
	}
	return pick(g, "", "in ")
}

// prepositionOf is what stands before a date.
func prepositionOf(w calendar.When, g language) string { return preposition(classOf(w), g) }

func replaceDate(claim string, old, v value.Value, text string, g language) string {
	s := lead{claim, old.Start}
	was, is := classOf(old.When), classOf(v.When)
	if v.When.Relative != "" && is == spanClass && v.When.Grain == calendar.YearGrain {
		is = yearClass
	}
	if v.When.Range && v.When.Grain == calendar.DayGrain {
		return "" // its preposition depends on the verb
	}
	if g == english && is != partClass && possessive.MatchString(claim[old.End:]) {
		return replacePossessive(claim, old, text)
	}
	if bindsBack(claim[:old.Start]) || binds(claim[old.End:]) {
		return ""
	}
	if old.When.Relative != "" || old.When.Feast || weekday(old) && is == dayClass && v.When.Weekday == 0 {
		return replaceRelative(claim, old, is, text, g)
	}
	from, before := old.Start, ""
	switch w := s.last(1); {
	case was == is && g == english && is == quarterClass && shortPart.MatchString(old.Text) && !shortPart.MatchString(text) && !article(w, g):
		before = "the "
	case was == is:
	case w == "am" || w == "on" || w == "im" || w == "in":
		from, before = s.cut(1), preposition(is, g)
	case g == german && slices.Contains([]string{"jahr", "jahre"}, w) && s.last(2) == "im":
		from, before = s.cut(2), preposition(is, g)
	case g == german && is == dayClass && germanDayAfter[w] != "":
		before = germanDayAfter[w]
	case g == german && was == yearClass && is != partClass && !slices.Contains(germanBefore, w) && !article(w, german):
		before = preposition(is, g)
	case article(w, g):
		return ""
	}
	return put(claim, from, old.End, before, text)
}

// shortPart is a quarter or a half of a year that takes no article in English.
var shortPart = regexp.MustCompile(`^(?:[QH]\d|\d{4})`)

// germanDayAfter is what stands between a German preposition and a day.
var germanDayAfter = map[string]string{"seit": "dem ", "nach": "dem ", "vor": "dem ", "ab": "dem ", "bis": "zum "}

// germanBefore are words that a German date may follow without a preposition.
var germanBefore = strings.Fields("seit bis ab von vor nach um ende anfang mitte zwischen jahr jahre jahren sommer winter herbst frühjahr zum zur")

// article says whether w is one, so that a date behind it is part of a phrase.
func article(w string, g language) bool {
	return slices.Contains(strings.Fields(pick(g, "der die das den dem des ein eine einem einen einer", "the a an this that")), w)
}
