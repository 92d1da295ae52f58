package grammar

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/beleg-dev/beleg/internal/regex"
	"github.com/beleg-dev/beleg/internal/segment"
	"github.com/beleg-dev/beleg/internal/segment/char"
)

// A word is a word of a sentence, or a mark.
type word struct {
	segment.Span        // of the sentence
	text, low    string // as it is written, and in lower case
}

func (w word) comma() bool { return w.text == "," }

// pauses says whether w is a mark that may part two clauses of a sentence.
func (w word) pauses() bool { return w.comma() || w.text == ";" }

func (w word) mark() bool {
	r, _ := utf8.DecodeRuneInString(w.text)
	return !unicode.IsLetter(r) && !unicode.IsDigit(r)
}

func (w word) capital() bool {
	r, _ := utf8.DecodeRuneInString(w.text)
	return unicode.IsUpper(r) || unicode.IsDigit(r)
}

var wordPattern = regex.MustCompile(`[\pL\p{Nd}](?:(?:[\pL\pM\p{Nd}'’./-]|,\p{Nd})*(?:[\pL\pM\p{Nd}]|,\p{Nd}))?|[^\s\pL\p{Nd}]`)

func wordsOf(text string) []word {
	var list []word
	for _, m := range wordPattern.FindAllStringIndex(text, -1) {
		w := text[m[0]:m[1]]
		list = append(list, word{Span: segment.Span{Start: m[0], End: m[1]}, text: w, low: strings.ToLower(w)})
	}
	return list
}

// wordsWithin returns the words of a sentence without the mark that ends it.
func wordsWithin(sentence string) []word { return wordsOf(strings.TrimRight(sentence, ".! ")) }

// spanOf returns where words stand that follow each other; an empty span: there are none.
func spanOf(words []word) segment.Span {
	if len(words) == 0 {
		return segment.Span{}
	}
	return segment.Span{Start: words[0].Start, End: words[len(words)-1].End}
}

// A list is a closed list of words.
type list map[string]bool

func listOf(words string) list { return char.WordSet(words) }

// hasAny says whether any of the words is in the list.
func (l list) hasAny(words []word) bool {
	return slices.ContainsFunc(words, func(w word) bool { return l[w.low] })
}
