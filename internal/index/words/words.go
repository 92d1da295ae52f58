// Package words turns a text into the words that are stored of it and searched
// for.
//
// It exists because a claim and the passage that decides it seldom spell a word
// alike: "die Gespräche", "of the talks", "Łódź", "10.000". It promises that the
// same word comes out whatever its case, inflection and diacritics; that words
// which two languages spell alike stay apart; that no word holds white space or a
// quotation mark; and that the words of a text are the same on every machine.
// A change of them needs a new version of the pipeline of package index, so that
// stored texts are read anew.
package words

import "strings"

// Of returns the words of a text in their order, as they are stored.
func Of(text string, t Tongue) []string {
	list := tokens(text)
	for i, w := range list {
		list[i] = t.stem(w)
	}
	return list
}

// Content returns the words of a text in their order, as they are stored,
// without those that say nothing about its subject: function words, single
// letters and numbers.
func Content(text string, t Tongue) []string {
	var list []string
	for _, w := range tokens(text) {
		if !t.saysNothing(w) && !isNumber(w) {
			list = append(list, t.stem(w))
		}
	}
	return list
}

// A Sought is a word of a query as one tongue stores it.
type Sought struct {
	Word string
	Stop bool // a function word of the tongue, or a single letter
}

// OfQuery returns the words of a query in their order, each as every tongue
// stores it: in which one a passage is stored the query does not say.
func OfQuery(text string) []Sought {
	var list []Sought
	for _, w := range tokens(text) {
		for _, t := range tongues {
			list = append(list, Sought{Word: t.stem(w), Stop: t.saysNothing(w)})
		}
	}
	return list
}

// PhraseOfQuery returns some words in a row, such as a name, as each tongue stores
// them, separated by spaces; nothing where there are none.
func PhraseOfQuery(text string) []string {
	var list []string
	for _, t := range tongues {
		if row := Of(text, t); len(row) > 0 {
			list = append(list, strings.Join(row, " "))
		}
	}
	return list
}
