// Package origin tells which texts are copies of each other, such as a wire story in
// three papers: they are one origin, and count once.
//
// It promises that the same passages in the same order have the same numbers.
package origin

import (
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"

	"github.com/beleg-dev/beleg/internal/factcheck"
	"github.com/beleg-dev/beleg/internal/value"
)

const (
	// shingleWords is the length of the word runs by which texts are compared
	// (Broder, On the Resemblance and Containment of Documents, 1997).
	shingleWords = 3
	// copiedShare is the share of the shorter text's runs that the longer one
	// must have: an editor who shortens or touches up a text keeps more, two
	// reporters of one event share less.
	copiedShare = 0.6
)

// An imprint is what a passage is compared by.
type imprint struct {
	shingles map[string]bool
	numbers  map[string]bool
	negated  int
}

// readImprint reads a passage.
func readImprint(e *factcheck.Evidence) imprint {
	list := strings.FieldsFunc(strings.ToLower(norm.NFC.String(e.Passage.Text)), between)
	w := imprint{shingles: map[string]bool{}, numbers: map[string]bool{}}
	for i, word := range list {
		if strings.IndexFunc(word, unicode.IsDigit) >= 0 {
			w.numbers[word] = true
		}
		if i+shingleWords <= len(list) {
			w.shingles[strings.Join(list[i:i+shingleWords], " ")] = true
		}
	}
	for _, v := range value.Find(e.Passage.Text, e.Language, value.Reference{}) {
		if v.Kind == value.Negation {
			w.negated++
		}
	}
	return w
}

// between says whether a rune stands between words.
func between(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) }

// copyOf says whether two passages are one text, shortened or touched up. What is
// shortened may lose numbers and negations; a shorter text that has others is
// another one.
func (w *imprint) copyOf(other *imprint) bool {
	short, long := w, other
	if len(short.shingles) > len(long.shingles) {
		short, long = long, short
	}
	if len(short.shingles) == 0 || short.negated > long.negated {
		return false
	}
	for n := range short.numbers {
		if !long.numbers[n] {
			return false
		}
	}
	shared := 0
	for s := range short.shingles {
		if long.shingles[s] {
			shared++
		}
	}
	return float64(shared) >= copiedShare*float64(len(short.shingles))
}

// Numbers numbers texts, from 0: copies of one text, and passages of one source,
// have one number. The zero value has numbered none.
type Numbers struct {
	read  []numbered
	count int // of the numbers given
}

// A numbered text is known by its source and by what it is compared by.
type numbered struct {
	imprint
	source string // its ID
	number int
}

// Of returns the number of a passage.
func (n *Numbers) Of(e *factcheck.Evidence) int {
	text := numbered{readImprint(e), e.Source.ID, n.count}
	for i := range n.read {
		if earlier := &n.read[i]; earlier.source == text.source || earlier.copyOf(&text.imprint) {
			text.number = earlier.number
			break
		}
	}
	if text.number == n.count {
		n.count++
	}
	n.read = append(n.read, text)
	return text.number
}
