package tokenizer

import (
	"errors"
	"fmt"
	"unicode"
	"unicode/utf8"

	"github.com/beleg-dev/beleg/internal/tokenizer/trie"
)

// A WordPiece reads text by a WordPiece vocabulary, as BERT and the models
// derived from it do: words between white space and punctuation, each as the
// longest piece that it begins with, then the longest piece that continues it.
// A word that cannot be read so to its end is one unknown token. Its methods may
// be called from several goroutines.
//
// It promises the ids of Hugging Face tokenizers with two differences: a special
// token that stands in a text is text like any other, and characters that came
// to Unicode after its version 8 have the properties that Go knows, which that
// library does not.
type WordPiece struct {
	rules       BertRules
	first, rest trie.Trie // pieces that begin and that continue a word -> id
	unknown     int32
	longestWord int // characters; longer words are unknown
}

// continuation is what a piece that continues a word begins with.
const continuation = "##"

// newWordPiece lays out a vocabulary. Special pieces are never found.
func newWordPiece(pieces map[string]int32, special map[string]bool, unknown string) (*WordPiece, error) {
	w := &WordPiece{}
	var ok bool
	if w.unknown, ok = pieces[unknown]; !ok {
		return nil, fmt.Errorf("the unknown token %q is not in the vocabulary", unknown)
	}
	first, rest := map[string]uint32{}, map[string]uint32{}
	for text, id := range pieces {
		if len(text) > maxPiece {
			return nil, fmt.Errorf("piece %d of %d bytes, at most %d", id, len(text), maxPiece)
		}
		if !utf8.ValidString(text) {
			return nil, fmt.Errorf("piece %d is not UTF-8", id)
		}
		if special[text] || text == unknown {
			continue
		}
		if len(text) > len(continuation) && text[:len(continuation)] == continuation {
			rest[text[len(continuation):]] = uint32(id)
		} else {
			first[text] = uint32(id)
		}
	}
	var err, other error
	w.first, err = trie.Build(first)
	w.rest, other = trie.Build(rest)
	return w, errors.Join(err, other)
}

// Rules returns how a text is changed before it is read.
func (w *WordPiece) Rules() BertRules { return w.rules }

// AppendIDs appends the ids of a text, without special tokens, to dst.
func (w *WordPiece) AppendIDs(dst []int32, text string) []int32 {
	out := w.rules.normalize(text)
	begin := 0
	for i := 0; i < len(out); {
		r, n := utf8.DecodeRune(out[i:])
		space := unicode.IsSpace(r)
		if space || isBertPunctuation(r) {
			dst = w.appendWord(dst, out[begin:i])
			if !space {
				dst = w.appendWord(dst, out[i:i+n])
			}
			begin = i + n
		}
		i += n
	}
	return w.appendWord(dst, out[begin:])
}

// Count returns the number of tokens of a text, special ones left out.
func (w *WordPiece) Count(text string) int { return len(w.AppendIDs(nil, text)) }

func (w *WordPiece) appendWord(dst []int32, word []byte) []int32 {
	if utf8.RuneCount(word) > w.longestWord {
		return append(dst, w.unknown)
	}
	begin, pieces := len(dst), w.first
	for len(word) > 0 {
		id, n := pieces.Longest(word)
		if n == 0 {
			return append(dst[:begin], w.unknown)
		}
		dst, word, pieces = append(dst, int32(id)), word[n:], w.rest
	}
	return dst
}
