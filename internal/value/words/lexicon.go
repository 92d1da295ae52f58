package words

import (
	"fmt"
	"strconv"
	"strings"
)

// A Grammar is a set of languages that a text may be in.
type Grammar uint8

const (
	German Grammar = 1 << iota
	English

	EitherGrammar = German | English
)

// A Lexicon maps lower-case words of each language to a number.
type Lexicon struct {
	German, English map[string]int
}

// NewLexicon reads words separated by space, each with an optional "=number"
// that holds for it; without one the number is 1.
func NewLexicon(de, en string) Lexicon {
	return Lexicon{German: ReadWords(de), English: ReadWords(en)}
}

// Numbered gives the words of each of n rows, in both languages, the number of the row, as
// NewLexicon and NewPhrases read them: "euro=1 euros=1 yen=2".
func Numbered(n int, row func(k int) (german, english string)) (de, en string) {
	for k := range n {
		german, english := row(k)
		de, en = de+numbered(german, k), en+numbered(english, k)
	}
	return de, en
}

func numbered(list string, k int) string {
	var b strings.Builder
	for w := range strings.FieldsSeq(list) {
		fmt.Fprintf(&b, "%s=%d ", w, k)
	}
	return b.String()
}

// ReadWords reads the words of one language, as NewLexicon does.
func ReadWords(list string) map[string]int {
	m := make(map[string]int)
	for _, f := range strings.Fields(list) {
		word, number := splitEntry(f)
		m[word] = number
	}
	return m
}

func splitEntry(entry string) (string, int) {
	word, value, found := strings.Cut(entry, "=")
	if !found {
		return word, 1
	}
	n, err := strconv.Atoi(value)
	if err != nil {
		panic("words: lexicon entry " + entry)
	}
	return word, n
}

// Find looks a word up in the languages of g, German first.
func (l Lexicon) Find(word string, g Grammar) (int, bool) {
	if word == "" {
		return 0, false
	}
	if g&German != 0 {
		if n, ok := l.German[word]; ok {
			return n, true
		}
	}
	if g&English != 0 {
		if n, ok := l.English[word]; ok {
			return n, true
		}
	}
	return 0, false
}

// Has says whether a word stands in the languages of g.
func (l Lexicon) Has(word string, g Grammar) bool {
	_, ok := l.Find(word, g)
	return ok
}
