package grammar

import (
	"slices"

	"github.com/beleg-dev/beleg/internal/regex"
	"github.com/beleg-dev/beleg/internal/value"
)

// that begins what somebody says.
var that = map[string]string{"de": "dass", "en": "that"}

// Told returns the clauses of a sentence that tells with "that" twice what somebody says, each
// behind what the first is behind: "Tamsen said that the ferry sank and that the pier burned".
// Where the second has a verb of saying of its own, it has the subject alone in front.
func Told(sentence, language string) []Clause {
	plain, primary := asNouns(sentence), value.Primary(language)
	g := grammars[primary]
	if g == nil || hasInvolved(plain) {
		return nil
	}
	words := wordsWithin(plain)
	first := slices.IndexFunc(words, func(w word) bool { return w.low == that[primary] })
	if first < 2 || !tellsThat(words[:first], g, primary) {
		return nil
	}
	front := words[:first]
	var cuts []Clause
	begin, inFront := 0, []word(nil)
	for i := first + 2; i+2 < len(words); i++ {
		if !g.joins(words[i]) {
			continue
		}
		end := i
		if words[i-1].comma() {
			end--
		}
		if end <= max(begin, first) {
			continue // ", and that"
		}
		told, rest := words[max(begin, first):end], words[i+1:]
		names := hasPeople(told, language) || g.someone(told, nil, rest[1].low == "she" || rest[1].low == "sie")
		switch {
		case slices.ContainsFunc(told[1:], func(w word) bool { return w.low == that[primary] }) && rest[0].low == that[primary]:
			return nil // "said that he knew that she left and that"
		case rest[0].low == that[primary] && g.clause(rest[1:], names):
			cuts, begin, inFront = append(cuts, clauseOf(inFront, words[begin:end])), i+1, front
		case end < i && says(rest[0].low, primary):
			subject := spokenBy(front, g, primary)
			another := primary == "en" && names
			if subject == nil || another || !complements(rest, primary) {
				return nil
			}
			cuts, begin, inFront = append(cuts, clauseOf(inFront, words[begin:end])), i+1, subject
		}
	}
	if cuts == nil {
		return nil
	}
	return append(cuts, clauseOf(inFront, words[begin:]))
}

// tellsThat says whether words in front of "that" tell surely that somebody says what follows.
func tellsThat(front []word, g grammar, language string) bool {
	if conditional[front[0].low] || contrasting[language][front[0].low] {
		return false
	}
	tells := func(w word) bool { return language == "en" && tellsInEnglish(w) || says(w.low, language) }
	if language == "en" && (several(front, g) || slices.ContainsFunc(front, word.pauses)) {
		return false
	}
	return slices.ContainsFunc(front, tells) && !englishNegating.hasAny(front) && !slices.ContainsFunc(front, func(w word) bool { return notAtAll.MatchString(w.low) })
}

// notAtAll begin what is said of nobody, or not said.
var notAtAll = regex.MustCompile(`^(?:nicht|nie|niemand|niemals|kein(?:e[mnrs]?)?|nobody|no|none|neither|nor|cannot)$`)

// hasPeople says whether words name somebody.
func hasPeople(words []word, language string) bool {
	return slices.ContainsFunc(valuesOf(words, language), func(v value.Value) bool { return v.Kind == value.Name && !v.Name.Acronym })
}

// tellsInEnglish says whether an English verb has what is told behind it.
func tellsInEnglish(w word) bool { return saying(w) || englishFactual[w.low] || ed(w) }

// spokenBy returns who speaks, in front of the verb.
func spokenBy(front []word, g grammar, language string) []word {
	verb, subject, ok := g.verb(front)
	if language == "en" && !ok {
		n := slices.IndexFunc(front, tellsInEnglish)
		verb, subject, ok = n, n, n > 0
	}
	if !ok || verb == 0 || !shares(front[:subject], front[verb], language) {
		return nil
	}
	return front[:subject]
}

// complements says whether a verb of saying has behind it what is said.
func complements(words []word, language string) bool {
	n := slices.IndexFunc(words, func(w word) bool { return w.low == that[language] })
	return n > 0 && n <= mostBeforeThat
}

// mostBeforeThat is how many words may stand from a verb of saying to its "that": "kündigte
// am Montag an, dass".
const mostBeforeThat = 6

// clause says whether words behind "that" are a clause which is told, and stands for itself
// where nobody else is named before whom its pronoun may mean.
func (e english) clause(words []word, names bool) bool {
	if first := words[0].low; first == "he" || first == "she" {
		if names {
			return false
		}
		words = append([]word{{text: "Q", low: "q"}}, words[1:]...)
	} else if !determiner(words[0]) && !words[0].capital() && !inS(words[0]) {
		return false
	}
	if englishPointing.hasAny(words) || names && englishPossessives.hasAny(words) || slices.ContainsFunc(words, func(w word) bool { return w.low == "its" || w.low == "their" }) {
		return false
	}
	return slices.ContainsFunc(words[1:], func(w word) bool { _, perhaps := e.finite(w); return perhaps })
}

func (g german) clause(words []word, names bool) bool {
	if first := words[0].low; first == "er" || first == "sie" {
		if names {
			return false
		}
		words = words[1:]
	} else if !determines(words[0]) && !words[0].capital() {
		return false
	}
	return !germanPointing.hasAny(words) && !(names && slices.ContainsFunc(words, func(w word) bool { return germanPossessive.MatchString(w.low) }))
}
