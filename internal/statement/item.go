package statement

import (
	"regexp"
	"slices"
	"strconv"
	"strings"

	"github.com/beleg-dev/beleg/internal/segment"
	"github.com/beleg-dev/beleg/internal/value"
)

// itemMark finds the mark of a list item: "- ", "(3) ", "b) ", "3. ". The group is
// a number that may as well be an ordinal: "1. FC Halvern".
var itemMark = regexp.MustCompile(`^(?:[-–—*+•·▪◦‣●■►✓→]|\(?(?:\d{1,3}\.?|[a-z])\)|(\d{1,3})\.)[\s\p{Z}]+`)

// unmarked returns the sentences of a text without the marks of list items, whose
// numbers are nothing that is stated, and without what quotes their first line.
func unmarked(text string, sentences, marks []segment.Span, language string) []segment.Span {
	list := slices.Clone(sentences)
	var numbered []item
	for i, s := range sentences {
		if k := firstBehind(marks, s.Start); k < len(marks) && marks[k].Start <= s.Start && strings.HasPrefix(strings.TrimLeft(marks[k].Of(text), " \t"), ">") {
			s.Start = min(marks[k].End, s.End)
			list[i] = s
		}
		m := itemMark.FindStringSubmatchIndex(s.Of(text))
		switch {
		case m == nil:
		case m[2] < 0:
			list[i].Start += m[1]
		case !dated(s.Of(text), language) || len(nameAt(s.Of(text)[m[1]:], language).Words) > 1: // "1. Jan Tamsen" is no day
			n, _ := strconv.Atoi(text[s.Start+m[2] : s.Start+m[3]])
			numbered = append(numbered, item{i, n, m[1]})
		}
	}
	for k, it := range numbered {
		listed := k > 0 && numbered[k-1].number+1 == it.number || k+1 < len(numbered) && it.number+1 == numbered[k+1].number
		if s := &list[it.sentence]; listed || uncounted(text[s.Start+it.mark:s.End], language) {
			s.Start += it.mark
		}
	}
	return list
}

// An item is a sentence that begins with a number and a full stop.
type item struct{ sentence, number, mark int }

// dated says whether a sentence begins with an ordinal that is sure: "18. Februar",
// "5. Etage".
func dated(sentence, language string) bool {
	return slices.ContainsFunc(value.Find(sentence, language, value.Reference{}), func(v value.Value) bool {
		return v.Start == 0 && v.Kind != value.Number
	})
}

// uncounted says whether no ordinal stands before a text: it begins with a word
// that no ordinal counts, or with somebody's name.
func uncounted(text, language string) bool {
	words := wordsOf(text)
	g := grammars[value.Primary(language)]
	if g == nil || len(words) == 0 {
		return false
	}
	name := nameAt(text, language)
	return g.function(words[0]) || name.Woman() || name.Man()
}

// nameAt returns the name that a text begins with.
func nameAt(text, language string) value.Identity {
	for _, v := range value.Find(text, language, value.Reference{}) {
		if v.Start == 0 && v.Kind == value.Name {
			return v.Name
		}
	}
	return value.Identity{}
}
