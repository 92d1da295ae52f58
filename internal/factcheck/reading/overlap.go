package reading

import (
	"strings"
	"unicode"
)

const (
	// leastLetters is the shortest word that says something of itself.
	leastLetters = 4
	// stemLetters is how much of a word must agree: endings follow it.
	stemLetters = 5
)

// stems lists the beginnings of a text's longer words, in lower case.
func stems(text string) map[string]bool {
	list := map[string]bool{}
	for w := range strings.FieldsFuncSeq(strings.ToLower(text), func(r rune) bool { return !unicode.IsLetter(r) }) {
		if letters := []rune(w); len(letters) >= leastLetters {
			list[string(letters[:min(len(letters), stemLetters)])] = true
		}
	}
	return list
}

// words splits a text at what is neither letter nor digit.
func words(text string) []string {
	return strings.FieldsFunc(text, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
}

// overlap returns which share of a claim's stems texts have, in [0, 1]; 0 for a
// claim without any.
func overlap(claim map[string]bool, texts ...string) float64 {
	if len(claim) == 0 {
		return 0
	}
	have := stems(strings.Join(texts, " "))
	found := 0
	for s := range claim {
		if have[s] {
			found++
		}
	}
	return float64(found) / float64(len(claim))
}
