package index

import (
	"github.com/beleg-dev/beleg/internal/factcheck"
	"github.com/beleg-dev/beleg/internal/index/lexicon"
)

// Stems returns the words of a text in a BCP-47 language as they are stored, in
// their order, without function words, letters and numbers. The lexicon is made
// of them.
func Stems(text, language string) []string { return stems(text, tongueOf(language)) }

func stems(text string, t tongue) []string {
	var list []string
	for _, w := range tokens(text) {
		if !t.stopWord(w) && len(w) > 1 && !isNumber(w) {
			list = append(list, t.stem(w))
		}
	}
	return list
}

// translations lists what the words of the query may be in the other language,
// each phrase once and none that is listed already.
func translations(q *factcheck.Query, listed []phrase) []phrase {
	known := map[string]bool{}
	for _, p := range listed {
		known[p.words] = true
	}
	var list []phrase
	for _, word := range stems(q.Text, tongueOfText(q.Language, q.Text)) {
		for _, w := range lexicon.Translations(word) {
			if !known[w] {
				known[w] = true
				list = append(list, phrase{words: w})
			}
		}
	}
	return list
}
