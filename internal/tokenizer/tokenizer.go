// Package tokenizer turns text into token ids: of a SentencePiece Unigram
// vocabulary, as XLM-R and the models derived from it read them, or of a
// WordPiece vocabulary, as BERT does.
//
// It promises the ids of the reference implementation (Hugging Face
// tokenizers), with one wanted difference: a special token such as </s> that
// stands in a text is text like any other, so that no text can end itself
// early. Any bytes are read without panic, invalid ones as U+FFFD, in time
// linear in their number. A vocabulary file of our own is used where it lies;
// loading copies nothing of it. ReadJSON reads the tokenizer.json of other
// models.
package tokenizer

import (
	"sync"

	"github.com/beleg-dev/beleg/internal/tokenizer/trie"
)

// Ids of the special tokens in the XLM-R vocabulary. Of them only Unknown is
// ever found in a text.
const (
	Begin   int32 = 0 // <s>
	Pad     int32 = 1 // <pad>
	End     int32 = 2 // </s>
	Unknown int32 = 3 // <unk>
)

// A Reader turns text into ids: a Tokenizer or a WordPiece.
type Reader interface {
	// AppendIDs appends the ids of a text, without special tokens, to dst.
	AppendIDs(dst []int32, text string) []int32
	// Count returns how many there are.
	Count(text string) int
}

// A Tokenizer reads text by one Unigram vocabulary. Its methods may be called from
// several goroutines.
type Tokenizer struct {
	pieces  trie.Trie
	scores  []byte  // float64 a piece, by id
	unknown float64 // score of a character that no piece holds
	outside int32   // id of such characters
	longest int     // bytes of the longest piece

	charsmap     trie.Trie
	replacements string
	plain        [asciiEnd]bool // ASCII but space that charsmap leaves as it is
	spaces       spaces

	scanners sync.Pool
}

// Pieces returns the number of ids: all are below it.
func (t *Tokenizer) Pieces() int { return len(t.scores) / scoreBytes }

// AppendIDs appends the ids of a text, without special tokens, to dst.
func (t *Tokenizer) AppendIDs(dst []int32, text string) []int32 {
	s := t.scanner()
	s.ids = dst
	s.scan(text)
	dst = s.ids
	t.release(s)
	return dst
}

// Count returns the number of tokens of a text, special ones left out.
func (t *Tokenizer) Count(text string) int {
	s := t.scanner()
	s.counts = true
	s.scan(text)
	n := s.count
	t.release(s)
	return n
}

// keptWord is the most bytes of a word for which a scanner's memory is kept.
const keptWord = 1 << 12

func (t *Tokenizer) scanner() *scanner {
	if s, ok := t.scanners.Get().(*scanner); ok {
		return s
	}
	return &scanner{t: t}
}

func (t *Tokenizer) release(s *scanner) {
	if cap(s.word) > keptWord {
		return
	}
	*s = scanner{t: t, word: s.word[:0], best: s.best, path: s.path[:0]}
	t.scanners.Put(s)
}
