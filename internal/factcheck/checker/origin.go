package checker

import (
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"

	"github.com/beleg-dev/beleg/internal/factcheck"
	"github.com/beleg-dev/beleg/internal/factcheck/weigh"
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
	list := words(strings.ToLower(norm.NFC.String(e.Passage.Text)))
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

// origins numbers texts, from 0: copies of one text, and passages of one source,
// have one number.
type origins struct {
	read    []imprint
	sources []string // of each that was read
	numbers []int
	count   int
}

// of returns the number of a passage.
func (o *origins) of(e *factcheck.Evidence) int {
	w := readImprint(e)
	number := o.count
	for i := range o.read {
		if o.sources[i] == e.Source.ID || o.read[i].copyOf(&w) {
			number = o.numbers[i]
			break
		}
	}
	if number == o.count {
		o.count++
	}
	o.read, o.sources, o.numbers = append(o.read, w), append(o.sources, e.Source.ID), append(o.numbers, number)
	return number
}

// group numbers the sources that count by their deciding passages.
func (s *numberedSide) group(o *origins) {
	for i := range s.Sources {
		if s.Sources[i].Score(s.Stance) < weigh.Limit {
			break
		}
		s.origins = append(s.origins, o.of(s.Sources[i].Strongest(s.Stance).Evidence))
	}
}
