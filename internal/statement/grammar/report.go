package grammar

import (
	"slices"
	"strings"

	"github.com/beleg-dev/beleg/internal/regex"
	"github.com/beleg-dev/beleg/internal/segment"
	"github.com/beleg-dev/beleg/internal/value"
)

var (
	// adding finds a report that goes on with what the same one says. The group is its
	// verb, for which "added" stands in English.
	adding = map[string]*regex.Regexp{
		"de": regex.MustCompile(`^(?:Er|Sie) (\pL+)(?: \pL+){0,3}? (?:außerdem|zudem|ferner|weiter|ebenfalls|überdies|auch|hinzu)[ ,.:]`),
		"en": regex.MustCompile(`^(?:He|She) (?:(?:also|further) (\pL+) |added that )`),
	}
	// unnamed finds a sentence about a pronoun. The groups are its verb and the rest.
	unnamed = map[string]*regex.Regexp{
		"de": regex.MustCompile(`^(?:Er|Sie) (\pL+)(.*)$`),
		"en": regex.MustCompile(`^(?:He|She) (?:(?:also|further|later|then|has|had) )*(\pL+)(.*)$`),
	}
	englishSaid = listOf("said says")
	// germanSaid finds what may be said, and the word that it begins with.
	germanSaid = regex.MustCompile(`, (\pL+) `)
	// germanCoordinating begin no clause within.
	germanCoordinating = listOf("und aber doch denn sondern oder")
)

// says says whether a word is a verb of saying.
func says(word, language string) bool {
	if value.Primary(language) == "de" {
		return germanSaying[word] || germanThinking[word]
	}
	return englishSaying[word]
}

// Reports says whether a sentence tells what "he" or "she" says: of nobody who is named,
// and so of somebody else in each source.
func Reports(sentence, language string) bool {
	primary := value.Primary(language)
	if unnamed[primary] == nil {
		return false
	}
	m := unnamed[primary].FindStringSubmatch(sentence)
	if m == nil || !says(m[1], primary) || primary == "de" && !singular(m[1]) {
		return false
	}
	if primary == "en" {
		return englishSaid[m[1]] || strings.Contains(m[2], " that ")
	}
	said := germanSaid.FindStringSubmatch(m[2])
	return said != nil && (said[1] == "dass" || said[1] == "ob" || germanSaying[m[1]] && !germanNotFirst[said[1]] && !germanCoordinating[said[1]])
}

// telling are further verbs by which a speaker's sentence is told, who may go on in the
// next one.
var telling = map[string]list{
	"de": listOf("äußerte äußert begrüßte begrüßt bezeichnete bezeichnet nannte nennt sprach spricht verwies verweist"),
	"en": listOf("acknowledged blamed called criticised criticized described emphasised emphasized explained noted praised stressed urged welcomed"),
}

// mostSpeaker is how many words may name a speaker: "Deputy Mayor Carla van der Wendt".
const mostSpeaker = 6

// speaker returns where a report names the one who goes on in the next sentence; false:
// the next is no report, or its pronoun may stand for another one. Any other person in
// the report may be that one, unless the next sentence says that the same one goes on.
func speaker(report, next, language string, woman bool) (segment.Span, bool) {
	primary := value.Primary(language)
	m := adding[primary].FindStringSubmatch(next)
	goesOn := m != nil && (m[1] == "" || says(m[1], primary))
	if !goesOn && !Reports(next, primary) {
		return segment.Span{}, false
	}
	saying := func(w word) bool { return says(w.low, primary) || telling[primary][w.low] }
	words := wordsOf(report)
	n := slices.IndexFunc(words, func(w word) bool { return saying(w) || w.comma() })
	if n < 1 || n > mostSpeaker || !mayMean(words[:n], primary, woman) {
		return segment.Span{}, false
	}
	verb := n
	if words[n].comma() { // ", who leads the talks,"
		verb += 2 + slices.IndexFunc(words[n+1:], word.comma)
	}
	rest := words[min(verb+1, len(words)):]
	if verb == n+1 || verb >= len(words) || !saying(words[verb]) || primary == "de" && plural(words[verb]) || slices.ContainsFunc(rest, saying) {
		return segment.Span{}, false
	}
	values := slices.DeleteFunc(value.Find(report, primary, value.Reference{}), func(v value.Value) bool { return v.Start < words[verb].End })
	another := slices.ContainsFunc(values, func(v value.Value) bool {
		return v.Kind == value.Name && fits(v.Name.Woman(), v.Name.Man(), woman)
	})
	another = another || !goesOn && grammars[primary].someone(rest, values, woman)
	return spanOf(words[:n]), !another
}

// either says whether a value is the name of two words or more that may be a woman's as
// well as a man's.
func either(v value.Value) bool {
	return v.Kind == value.Name && len(v.Name.Words) > 1 && !v.Name.Woman() && !v.Name.Man()
}

// mayMean says whether "she", or else "he", may stand for a speaker: one person, whose
// name or noun is all that the words hold.
func mayMean(speaker []word, language string, woman bool) bool {
	g := grammars[language]
	switch first := speaker[0].low; {
	case first == "der" && woman, first == "die" && !woman:
		return false
	case first != "der" && first != "die" && first != "the" && (g.function(speaker[0]) || indefinite[language][first]):
		return false
	}
	if slices.ContainsFunc(speaker, genitive) || several(speaker, g) ||
		slices.ContainsFunc(speaker[1:], func(w word) bool { return w.mark() && w.text != "." || g.function(w) }) {
		return false
	}
	if name, ok := onlyName(valuesOf(speaker, language)); ok && name.Name.Woman() != name.Name.Man() {
		return name.Name.Woman() == woman
	}
	return !slices.ContainsFunc(speaker, func(w word) bool {
		female, male := g.title(w)
		return fits(male, female, woman)
	})
}
