package tokenizer

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// space is how the vocabulary writes a space: U+2581, at the beginning of each
// word.
const space = "▁"

const asciiEnd = 0x80

// spaces says what white space does besides beginning words. The zero value is
// that several spaces are one, also at the end, where it is a word alone.
type spaces struct {
	each    bool // each of several spaces is a word
	trimEnd bool // white space at the end is left out
	between bool // white space of any kind only divides words
}

// A scanner takes one text: it normalises character by character and hands
// over word by word, so that only the longest word is held.
type scanner struct {
	t *Tokenizer

	word  []byte // normalised, beginning with space
	blank bool   // word is nothing but a space of the text

	best []step
	path []int32 // pieces of the word

	ids    []int32
	counts bool
	count  int
}

func (s *scanner) scan(text string) {
	if s.t.spaces.trimEnd {
		text = strings.TrimRightFunc(text, unicode.IsSpace)
	}
	for i := 0; i < len(text); {
		if n := s.verbatim(text, i); n > 0 {
			i += n
			continue
		}
		n := clusterLen(text[i:])
		s.cluster(text[i : i+n])
		i += n
	}
	if s.blank && s.t.spaces.trimEnd {
		s.word = s.word[:0]
	}
	s.finish()
}

// verbatim takes the ASCII from i on that stands for itself and returns its
// length. A character is left out if the next one is not ASCII: it may be a
// mark on it.
func (s *scanner) verbatim(text string, i int) int {
	j := i
	for j < len(text) && text[j] < asciiEnd && s.t.plain[text[j]] {
		j++
	}
	if j < len(text) && text[j] >= asciiEnd {
		j--
	}
	if j <= i {
		return 0
	}
	s.begin()
	s.word = append(s.word, text[i:j]...)
	return j - i
}

// begin makes sure that there is a word to append to.
func (s *scanner) begin() {
	if len(s.word) == 0 {
		s.open()
	}
	s.blank = false
}

// open begins a word with a space.
func (s *scanner) open() { s.word = append(s.word, space...) }

// put takes normalised text.
func (s *scanner) put(c string) {
	for len(c) > 0 {
		r, n := utf8.DecodeRuneInString(c)
		switch {
		case s.t.spaces.between && unicode.IsSpace(r):
			s.finish()
			c = c[n:]
			continue
		case c[0] == ' ':
			s.putSpace()
			c = c[1:]
			continue
		case strings.HasPrefix(c, space):
			s.finish()
			s.open()
			c = c[len(space):]
			continue
		}
		s.begin()
		s.word = append(s.word, c[:n]...)
		c = c[n:]
	}
}

// putSpace ends a word. Of several spaces the last one counts.
func (s *scanner) putSpace() {
	if s.blank && !s.t.spaces.each {
		s.word = s.word[:0]
	}
	s.finish()
	s.open()
	s.blank = true
}

// finish splits the word into pieces and makes room for the next one.
func (s *scanner) finish() {
	if len(s.word) == 0 {
		return
	}
	s.split()
	if s.counts {
		s.count += len(s.path)
	} else {
		s.ids = append(s.ids, s.path...)
	}
	s.word, s.blank = s.word[:0], false
}
