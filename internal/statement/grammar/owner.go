package grammar

import (
	"strings"

	"github.com/beleg-dev/beleg/internal/regex"
	"github.com/beleg-dev/beleg/internal/value"
)

// possessives begin a sentence with what is of somebody: "Ihr Anwalt", "His lawyer". The
// groups are the pronoun and the noun.
var possessives = map[string]*regex.Regexp{
	"de": regex.MustCompile(`^(Ihre?|Seine?) (\p{Lu}\p{Ll}[\pL-]*) `),
	"en": regex.MustCompile(`^(Her|His) (\p{Ll}[\pL-]*) `),
}

// PossessiveOf returns the pronoun for whose what a sentence begins with is; false: it begins
// with no such thing.
func PossessiveOf(sentence, language string) (Pronoun, bool) {
	pattern := possessives[value.Primary(language)]
	if pattern == nil {
		return Pronoun{}, false
	}
	m := pattern.FindStringSubmatch(sentence)
	if m == nil {
		return Pronoun{}, false
	}
	// A person, or who has another one, does what persons do.
	p := Pronoun{Text: m[1], language: language}
	switch m[1] {
	case "Ihr", "Ihre":
		p.low, p.sentence = "sie", "Sie ist das."
	case "Sein", "Seine":
		p.low, p.sentence = "er", "Er ist das."
	case "Her":
		p.low, p.sentence = "she", "She is it."
	case "His":
		p.low, p.sentence = "he", "He is it."
	}
	if woman, man := (german{}).title(word{text: m[2], low: strings.ToLower(m[2])}); woman || man {
		p.sentence = strings.Replace(p.sentence, " ist ", " bat ", 1)
	}
	return p, true
}

// OwnMark returns what stands between a name and what is of it: "Wendts Anwalt", "Wendt’s
// lawyer".
func OwnMark(name, language string) string {
	words := wordsOf(name)
	if len(words) == 0 {
		return " "
	}
	if value.Primary(language) == "de" {
		return german{}.ownMark(words[len(words)-1])
	}
	return englishOwnMark
}
