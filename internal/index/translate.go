package index

import (
	"github.com/beleg-dev/beleg/internal/factcheck"
	"github.com/beleg-dev/beleg/internal/index/lexicon"
	"github.com/beleg-dev/beleg/internal/index/words"
)

// translations lists what the words of the query may be in the other language,
// each phrase once and none that is listed already.
func translations(q *factcheck.Query, listed []phrase) []phrase {
	known := map[string]bool{}
	for _, p := range listed {
		known[p.words] = true
	}
	var list []phrase
	for _, word := range words.Content(q.Text, words.TongueOfText(q.Language, q.Text)) {
		for _, w := range lexicon.Translations(word) {
			if !known[w] {
				known[w] = true
				list = append(list, phrase{words: w})
			}
		}
	}
	return list
}
