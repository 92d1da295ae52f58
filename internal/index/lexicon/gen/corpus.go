package main

import (
	"slices"
	"strings"
)

const (
	// leastCount is how often a word must be expected to stand for the other.
	leastCount = 0.8
	// leastShare is in how large a part of its occurrences, for both words. With
	// 0.02 or 0.04 the passages that decide the claims of internal/calibrate were
	// found no more often.
	leastShare = 0.03
)

// A corpus is sentence pairs as the cells of their words.
type corpus struct {
	german, english vocabulary
	cells           []cell
	place           map[cell]int32 // in cells
	pairs           []pair
}

// A cell is a German and an English word that stand in one sentence pair.
type cell struct{ german, english int32 }

// A pair holds, row by row, the places of its cells: a row for each German word, a
// column for each English one.
type pair struct {
	columns int
	cells   []int32
}

// A vocabulary numbers words in the order in which they come.
type vocabulary struct {
	words  []string
	counts []float64 // occurrences
	number map[string]int32
}

func (v *vocabulary) add(word string) int32 {
	n, ok := v.number[word]
	if !ok {
		if v.number == nil {
			v.number = map[string]int32{}
		}
		n = int32(len(v.words))
		v.number[word] = n
		v.words, v.counts = append(v.words, word), append(v.counts, 0)
	}
	v.counts[n]++
	return n
}

// add takes the words of a German sentence and of its translation.
func (c *corpus) add(german, english []string) {
	if c.place == nil {
		c.place = map[cell]int32{}
	}
	columns := make([]int32, len(english))
	for i, w := range english {
		columns[i] = c.english.add(w)
	}
	p := pair{columns: len(columns)}
	for _, w := range german {
		row := c.german.add(w)
		for _, column := range columns {
			at, ok := c.place[cell{row, column}]
			if !ok {
				at = int32(len(c.cells))
				c.place[cell{row, column}] = at
				c.cells = append(c.cells, cell{row, column})
			}
			p.cells = append(p.cells, at)
		}
	}
	c.pairs = append(c.pairs, p)
}

// table writes a line for each German word: the word and its translations.
func (c *corpus) table() string {
	found := map[string][]string{}
	for i, n := range c.align() {
		g, e := c.cells[i].german, c.cells[i].english
		german, english := c.german.words[g], c.english.words[e]
		alike := german[1:] == english[1:] // but for the mark of the language
		if !alike && n >= leastCount && n >= leastShare*c.german.counts[g] && n >= leastShare*c.english.counts[e] {
			found[german] = append(found[german], english)
		}
	}
	var lines []string
	for german, english := range found {
		slices.Sort(english)
		lines = append(lines, german+" "+strings.Join(english, " ")+"\n")
	}
	slices.Sort(lines)
	return strings.Join(lines, "")
}
