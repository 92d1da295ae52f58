package grammar

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/beleg-dev/beleg/internal/regex"
	"github.com/beleg-dev/beleg/internal/segment"
	"github.com/beleg-dev/beleg/internal/value"
	"github.com/beleg-dev/beleg/internal/value/name"
)

// Pronouns that stand for one person or thing of the sentence before, behind a word that
// joins it to that; the German ones with a verb in the singular. The groups are the pronoun
// and what may be its verb.
var pronouns = map[string]*regex.Regexp{
	"de": regex.MustCompile(`^(Er|Sie) (\pL+),? `),
	"en": regex.MustCompile(`^(?:(?:However|Moreover|Furthermore|Additionally|In addition|Nevertheless|Nonetheless|But|Yet),? )?(He|She|It|he|she|it)() `),
}

// apposed look like a verb behind a pronoun: "Sie alle blieben".
var apposed = listOf("alle beide selbst nicht")

// A Pronoun begins a sentence and stands for somebody or something in the one before.
type Pronoun struct {
	Text     string // with what joins its sentence to the one before
	low      string // in lower case
	sentence string // which begins with it
	language string
}

// PronounOf returns the pronoun that a sentence begins with, or what follows a semicolon;
// false: it has none that may be replaced.
func PronounOf(sentence, language string) (Pronoun, bool) {
	pattern := pronouns[value.Primary(language)]
	if pattern == nil {
		return Pronoun{}, false
	}
	sentence = capitalized(sentence)
	m := pattern.FindStringSubmatchIndex(sentence)
	if m == nil {
		return Pronoun{}, false
	}
	verb := sentence[m[4]:m[5]]
	if apposed[verb] || verb != "" && !singular(verb) {
		return Pronoun{}, false
	}
	pronoun := sentence[m[2]:m[3]]
	return Pronoun{sentence[:m[3]], strings.ToLower(pronoun), strings.ToUpper(pronoun[:1]) + sentence[m[2]+1:], language}, true
}

// capitalized returns a text with a capital in front, unless that has another length.
func capitalized(text string) string {
	if r, n := utf8.DecodeRuneInString(text); unicode.IsLower(r) && utf8.RuneLen(unicode.ToUpper(r)) == n {
		return string(unicode.ToUpper(r)) + text[n:]
	}
	return text
}

// Antecedent returns where the sentence before has what the pronoun stands for; false: it
// may mean nobody and nothing there, or another one. That sentence is the first of its
// text where nobody has been named whom the pronoun may mean instead of a thing, and the
// first of its paragraph where no sentence of that is before it.
func (p Pronoun) Antecedent(before string, ofText, ofParagraph bool) (segment.Span, bool) {
	if p.low == "it" {
		at, ok := neuter(before, ofParagraph)
		return at, ok && !expletive(p.sentence)
	}
	if at, ok := antecedent(before, p.language, p.woman(), ofText); ok {
		return at, true
	}
	return speaker(before, p.sentence, p.language, p.woman())
}

func (p Pronoun) woman() bool { return p.low == "sie" || p.low == "she" }

// singular says whether a German verb is in the singular.
func singular(verb string) bool {
	return strings.HasSuffix(verb, "e") || strings.HasSuffix(verb, "t") || (germanAuxiliaries[verb] || germanStrong[verb]) && !plural(word{low: verb})
}

// antecedent returns where a sentence has what a pronoun in the next one stands for:
// the name of a woman or a man; or, where the sentence is the first of its text, a name
// that does not tell or a thing; false: it may stand for another one.
func antecedent(sentence, language string, woman, first bool) (segment.Span, bool) {
	values := value.Find(sentence, language, value.Reference{})
	words, g := wordsWithin(sentence), grammars[value.Primary(language)]
	values = withTitle(withPlaces(values, words, g), sentence, words)
	if at, ok := personal(sentence, words, values, g, woman, first); ok {
		return at, true
	}
	if at, ok := g.thing(words, values, woman); ok && first {
		return at, true
	}
	return segment.Span{}, false
}

// withPlaces adds names of places that were read as somebody's name or not at all.
func withPlaces(values []value.Value, words []word, g grammar) []value.Value {
	for i, w := range words {
		if upper(w) && g.locates(words[:i], words[i+1:]) {
			values = slices.DeleteFunc(values, func(v value.Value) bool {
				return v.Kind == value.Name && v.Start == w.Start && v.End == w.End
			})
			values = append(values, value.Value{Kind: value.Place, Text: w.text, Start: w.Start, End: w.End})
		}
	}
	return values
}

// withTitle adds the name behind a title with a full stop that a sentence begins with:
// "Mr. Oelmark".
func withTitle(values []value.Value, sentence string, words []word) []value.Value {
	if len(words) < 3 || words[1].text != "." || !englishLadies[words[0].low] && !englishSirs[words[0].low] {
		return values
	}
	name, n := value.Value{Kind: value.Name, Start: words[2].Start}, 2
	for ; n < len(words) && upper(words[n]) && kindAt(values, words[n]) == 0; n++ {
		name.Name.Words, name.End = append(name.Name.Words, words[n].low), words[n].End
	}
	if n == 2 {
		return values
	}
	name.Text = sentence[name.Start:name.End]
	return append(values, name)
}

// personal returns where a sentence that is about one person names that person.
func personal(sentence string, words []word, values []value.Value, g grammar, woman, first bool) (segment.Span, bool) {
	name, ok := onlyName(values)
	if !ok {
		return segment.Span{}, false
	}
	begin, next := wordAt(words, name.Start), wordAt(words, name.End)
	title, most := begin, titleWords
	if begin > 0 && words[begin-1].comma() && next < len(words) && words[next].comma() {
		title, most = begin-1, officeWords
	}
	if len(strings.Fields(sentence[:name.Start])) > most {
		return segment.Span{}, false
	}
	about := subject{words[:title], words[begin:next], words[next:]}
	female, male := sex(name.Name, about.title, g)
	// Of a given name and a surname, the pronoun tells what the name does not.
	untold := first && !female && !male && len(name.Name.Words) == 2
	if owns(words, next, name) || !untold && !fits(female, male, woman) || g.rivals(about, values, woman) {
		return segment.Span{}, false
	}
	return segment.Span{Start: name.Start, End: name.End}, true
}

// owns says whether a name in front of the word next is that of whom something is: "Carla
// Wendt's successor".
func owns(words []word, next int, name value.Value) bool {
	return next < len(words) && genitive(words[next]) || words[next-1].End > name.End
}

// titleWords is how many words may stand before a name that a sentence is about:
// "Federal Chancellor Carla Wendt".
const titleWords = 4

// officeWords is how many may stand before one between commas: "The head of the museum,
// Carla Wendt,".
const officeWords = 6

// A subject is a sentence that begins with a name, or a title and a name.
type subject struct{ title, name, rest []word }

// sex says whether a name, or else the title in front of it, is known for that of a woman,
// or of a man.
func sex(name name.Identity, title []word, g grammar) (female, male bool) {
	female, male = name.Woman(), name.Man()
	for len(title) > 0 && title[len(title)-1].mark() {
		title = title[:len(title)-1] // "Mr."
	}
	if !female && !male && len(title) > 0 {
		return g.title(title[len(title)-1])
	}
	return female, male
}

// fits says whether what tells a woman or a man tells the one of them who is asked for.
func fits(female, male, woman bool) bool {
	if woman {
		return female
	}
	return male
}

// onlyName returns the one name of a person among values.
func onlyName(values []value.Value) (name value.Value, ok bool) {
	for _, v := range values {
		if v.Kind != value.Name || v.Name.Acronym || v.Name.Quoted || v.Text == name.Text {
			continue
		}
		if ok {
			return value.Value{}, false
		}
		name, ok = v, true
	}
	return name, ok
}

// wordAt returns the first word that begins at or after a byte.
func wordAt(words []word, at int) int {
	i, _ := slices.BinarySearchFunc(words, at, func(w word, at int) int { return w.Start - at })
	return i
}
