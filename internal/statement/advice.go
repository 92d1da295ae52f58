package statement

import (
	"slices"

	"github.com/beleg-dev/beleg/internal/value"
)

var (
	englishAdvising = listOf("should ought")
	// englishJudging tell who holds that something should be, beside verbs of saying and
	// of knowing.
	englishJudging = listOf(`agree agreed agrees demand demanded demands recommend recommended recommends propose proposed proposes want wanted wants
		hold held holds rule decided insist insists hope hopes view opinion`)
	// englishSeldom stand between "should" and "have".
	englishSeldom = listOf("not never also already instead probably therefore actually long")
)

// advises says whether an English sentence says what should be, and so what its writer
// wants. It does not in "It should be noted that", where somebody is named who says so, in a clause within, "the rule
// that ships should wait", in a condition, "Should it sink, …", and of what was not done,
// "The roof should have been mended".
func advises(sentence, language string) bool {
	if primary := value.Primary(language); primary != "en" && primary != "" {
		return false
	}
	words := wordsOf(sentence)
	i := slices.IndexFunc(words, func(w word) bool { return englishAdvising[w.low] })
	if i < 0 {
		return false
	}
	comma := func(w word) bool { return w.text == "," }
	rest := words[i+1:]
	if words[i].low == "should" && (i == 0 && slices.ContainsFunc(rest, comma) || i > 0 && comma(words[i-1])) {
		return false
	}
	if words[i].low == "ought" && len(rest) > 0 && rest[0].low == "to" {
		rest = rest[1:]
	}
	for len(rest) > 0 && englishSeldom[rest[0].low] {
		rest = rest[1:]
	}
	if asks.MatchString(sentence) || slices.ContainsFunc(words[:i], func(w word) bool { return w.low == "you" }) {
		return true
	}
	noted := i == 1 && words[0].low == "it" && slices.ContainsFunc(rest, func(w word) bool { return w.low == "that" })
	if noted || len(rest) > 0 && rest[0].low == "have" || i > 2 && englishDependent.hasAny(words[2:i]) {
		return false
	}
	before := words[:i]
	return !slices.ContainsFunc(before, saying) && !englishFactual.hasAny(before) && !englishJudging.hasAny(before) && !credited(words, english{})
}
