package grammar

import (
	"slices"

	"github.com/beleg-dev/beleg/internal/value"
)

var (
	englishAdvising = listOf("should ought")
	// englishJudging tell who holds that something should be, beside verbs of saying and
	// of knowing.
	englishJudging = listOf("agree agreed agrees demand demanded demands recommend recommended recommends propose proposed proposes decided insist insists hope hopes")
	// englishViews name what somebody thinks: "In the mayor's view".
	englishViews = listOf("view opinion according")
)

// Advises says whether an English sentence says what should be, and so what its writer
// wants. It does not
//   - where somebody is named who says so, and in "It should be noted that";
//   - in a clause within: "the rule that ships should wait";
//   - in a condition: "Should it sink, …";
//   - of what was not done: "The roof should have been mended".
func Advises(sentence, language string) bool {
	if primary := value.Primary(language); primary != "en" && primary != "" {
		return false
	}
	words := wordsOf(sentence)
	i := slices.IndexFunc(words, func(w word) bool {
		return englishAdvising[w.text] || w.text == "Should" && w.Start == words[0].Start
	})
	if i < 0 || supposes(words, i) {
		return false
	}
	before, rest := words[:i], words[i+1:]
	if len(rest) > 0 && rest[0].low == "to" {
		rest = rest[1:] // "ought to"
	}
	for len(rest) > 0 && adverb(rest[0]) && rest[0].low != "not" {
		rest = rest[1:]
	}
	if slices.ContainsFunc(before, func(w word) bool { return w.low == "you" }) {
		return true
	}
	noted := words[0].low == "it" && slices.ContainsFunc(rest, func(w word) bool { return w.low == "that" })
	if noted || len(rest) > 0 && rest[0].low == "have" || credited(words, english{}) {
		return false
	}
	return !holds(before) && !subordinate(before)
}

// supposes says whether the "should" at i begins a condition: "Should it sink, the town
// buys one", "The bridge stays, should it sink", but not "The town, however, should pay".
func supposes(words []word, i int) bool {
	if i+1 == len(words) {
		return false
	}
	if i == 0 {
		return slices.ContainsFunc(words, word.comma)
	}
	subject := words[i+1]
	return words[i-1].comma() && (subject.capital() || leads(subject) || englishPointing[subject.low])
}

// holds says whether somebody says, knows or wants what follows these words, up to
// "should". "Police reports should", "The mayor said so and should" and "The council, which
// said so, should" tell no more than who should, and in "The newly proposed cuts should"
// the verb is an adjective.
func holds(before []word) bool {
	n := len(before)
	if n > 0 && (before[n-1].low == "and" || before[n-1].low == "but") {
		return false
	}
	if i := slices.IndexFunc(before, word.comma); i >= 0 && i+1 < n && before[n-1].comma() && englishDependent[before[i+1].low] {
		before = before[:i]
	}
	for i, w := range before {
		verb := saying(w) || englishFactual[w.low] || englishJudging[w.low]
		if englishViews[w.low] || verb && i > 0 && i+1 < n && !leads(before[i-1]) && !genitive(before[i-1]) && !adverb(before[i-1]) {
			return true
		}
	}
	return false
}

// subordinate says whether these words end in a clause within: "the rule that ships". A
// clause that has its verb has ended, "anyone who wants to vote"; and what is so "is clear",
// or has "no reason why", is what the writer thinks.
func subordinate(before []word) bool {
	at := -1
	for i, w := range before {
		if englishDependent[w.low] {
			at = i
		}
	}
	if at < 1 {
		return false
	}
	inside := before[at+1:]
	ended := before[at].low == "who" && len(inside) > 0 || slices.ContainsFunc(inside, func(w word) bool {
		_, perhaps := english{}.finite(w)
		return perhaps || verbLike(w) && len(inside) > 1 || w.comma()
	})
	thinks := before[at].low == "that" || before[at].low == "why"
	return !ended && !(thinks && englishBe.hasAny(before[:at]) && !participle(before[at-1]))
}
