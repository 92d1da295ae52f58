// Package lexicon translates stored words between German and English.
//
// It exists because a claim and the passage that decides it have only names and
// numbers in common when they are in two languages, so that search by keyword
// hardly finds it. It promises that translations hold in both directions, that
// they are the same on every machine, and that nothing is read from outside the
// program.
//
// The table lexicon.txt.gz holds pairs of words that stand for each other often
// enough in the sentence pairs of Tatoeba. Words that are written alike in both
// languages are not in it.
package lexicon

//go:generate go run -tags sqlite_fts5 ./gen

import (
	"bytes"
	"compress/gzip"
	_ "embed" // the table
	"io"
	"strings"
	"sync"
)

// packed has a line for each German word: the word and its translations, as
// package words makes them, separated by spaces; lines and translations are in
// ascending order.
//
//go:embed lexicon.txt.gz
var packed []byte

var table = sync.OnceValue(func() map[string][]string {
	words := map[string][]string{}
	for line := range strings.Lines(text()) {
		fields := strings.Fields(line)
		german, english := fields[0], fields[1:]
		words[german] = english
		for _, e := range english {
			words[e] = append(words[e], german)
		}
	}
	return words
})

// text unpacks the table. It is part of the program, so that it cannot be damaged
// without the program being so.
func text() string {
	r, err := gzip.NewReader(bytes.NewReader(packed))
	if err != nil {
		panic(err)
	}
	b, err := io.ReadAll(r)
	if err != nil {
		panic(err)
	}
	return string(b)
}

// Translations returns what a stored word may be in the other language, in
// ascending order; nothing for a word that is not known. The table is read at
// the first call; the caller must not change the list.
func Translations(word string) []string { return table()[word] }
