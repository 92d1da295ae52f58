package grammar

import (
	"slices"

	"github.com/beleg-dev/beleg/internal/value"
)

var (
	// near are words for those who speak and listen.
	near = listOf("ich mich mir mein meine meinen meinem meiner wir uns unser unsere unseren unserem unserer i me my we us our you your")
	// anaphoric begin a sentence about what was named before, standsFor stand for that anywhere.
	anaphoric = listOf("er sie dies dieser diese dieses diesen diesem letztere letzterer solche solch he she it they them him his her its their this that these those such both either neither")
	standsFor = listOf("er sie he she it they")
)

// Standalone says whether words are a sentence that tells by itself what it is about: nobody's
// own words, and about nothing that is known by a pronoun or its article alone, "Der
// Eintritt kostet".
func Standalone(sentence, language string) bool {
	primary := value.Primary(language)
	g, words := grammars[primary], wordsWithin(sentence)
	if g == nil || len(words) < 3 || !words[0].capital() || near.hasAny(words) || anaphoric[words[0].low] || germanPossessive.MatchString(words[0].low) {
		return false
	}
	if verb, n, ok := g.verb(words); ok && (words[0].low == "the" || determines(words[0])) {
		return verb > 0 && slices.ContainsFunc(words[1:n], g.function)
	}
	verb := english{}.mayBeVerb
	if primary == "de" {
		verb = german{}.mayBeVerb
	}
	begin, found := 0, false
	for i, w := range words {
		first := words[begin].low
		switch {
		case w.comma() && i+1 < len(words):
			begin = i + 1
		case primary == "en" && begin > 0 && (englishDependent[first] || englishBeginning[first]), found && begin > 0: // a clause within
		case standsFor[w.low]:
			return false
		case i == 1 && g.function(words[0]) && !auxiliary(w) && !germanAuxiliaries[w.low] && !germanPresent[w.low] && !germanStrong[w.low]: // "Nicht betroffen"
		case i > 0 && verb(words, i) && (begin == 0 || i == begin || primary == "en"):
			found = true
		}
	}
	return found
}

// MayBePerson says whether a label may be a noun for a person, whose words follow.
func MayBePerson(label, language string) bool {
	words, primary := wordsOf(label), value.Primary(language)
	if len(words) == 0 {
		return false
	}
	last := words[len(words)-1]
	if primary == "de" {
		woman, man := german{}.title(last)
		return woman || man || germanNoun.MatchString(last.low)
	}
	return englishPerson(last)
}

// StandsFor says whether the pronoun stands for what a label in front of its sentence names
// with its article: "The ferry: It was built".
func (p Pronoun) StandsFor(label string) bool {
	words := wordsOf(label)
	if len(words) < 2 || slices.ContainsFunc(words, word.mark) {
		return false
	}
	last := words[len(words)-1]
	if value.Primary(p.language) == "de" {
		return words[0].low == germanArticle(p.low == "sie") && upper(last) && !slices.ContainsFunc(words[1:], determines)
	}
	return words[0].low == "the" && !inS(last) && englishPerson(last) == (p.low != "it") && !(p.low == "it" && expletive(p.sentence))
}
