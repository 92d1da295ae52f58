package grammar

import (
	"slices"

	"github.com/beleg-dev/beleg/internal/segment"
	"github.com/beleg-dev/beleg/internal/value"
)

// englishWhere stand before the name of a place that "it" does not mean.
var englishWhere = listOf("in at near off outside around across")

// neuter returns where an English sentence that begins a paragraph has a subject that
// "It" in the next stands for: a known thing, where it names no other one.
func neuter(before string, first bool) (segment.Span, bool) {
	var e english
	words := wordsWithin(before)
	verb, n, ok := e.verb(words)
	if !ok || !first || englishPlural[words[verb].low] || !shares(words[:n], words[verb], "en") || several(words[:n], e) {
		return segment.Span{}, false
	}
	subject, rest := words[:n], words[verb+1:]
	head := e.head(subject)
	last := head[len(head)-1]
	common := englishDeterminers[subject[0].low]
	if common && (englishPerson(last) || inS(last)) || englishPointing[subject[0].low] && len(subject) == 1 {
		return segment.Span{}, false
	}
	if slices.ContainsFunc(valuesOf(subject, "en"), func(v value.Value) bool { return v.Kind == value.Name && (v.Name.Woman() || v.Name.Man()) }) {
		return segment.Span{}, false
	}
	return spanOf(subject), !e.things(rest)
}

// things says whether words may name one thing: by a determiner and a noun in the
// singular, or by a name but that of where something was.
func (e english) things(words []word) bool {
	kinds := kinds(words, valuesOf(words, "en"))
	for i, w := range words {
		phrase := words[i+1:]
		phrase = phrase[:e.phrase(phrase)]
		if determiner(w) {
			if n := len(phrase); n == 0 || !inS(phrase[n-1]) {
				return true
			}
		}
		where := i > 0 && englishWhere[words[i-1].low]
		if upper(w) && !where && kinds[i] != value.Date && (i == 0 || !upper(words[i-1])) {
			return true
		}
	}
	return false
}

// kinds returns the kind of the value that each word is part of; 0: of none. The values
// are those of the words.
func kinds(words []word, values []value.Value) []value.Kind {
	list, at := make([]value.Kind, len(words)), 0
	for i, w := range words {
		w.Start, w.End = at, at+len(w.text)
		list[i] = kindAt(values, w)
		at = w.End + 1
	}
	return list
}
