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

	word   []byte   // normalised, beginning with space
	blank  bool     // word is nothing but a space of the text
	spans  bool     // origins are wanted
	origin []origin // of each byte of word, if wanted

	best []step
	path []piece

	ids    []int32
	tokens []Token
	counts bool
	count  int
}

// origin is where in the text a normalised byte comes from.
type origin struct{ start, end int }

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
		s.cluster(text[i:i+n], i)
		i += n
	}
	if s.blank && s.t.spaces.trimEnd {
		s.word, s.origin = s.word[:0], s.origin[:0]
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
	s.begin(i, i+1)
	s.word = append(s.word, text[i:j]...)
	if s.spans {
		for k := i; k < j; k++ {
			s.origin = append(s.origin, origin{k, k + 1})
		}
	}
	return j - i
}

// begin makes sure that there is a word to append to. The space before the
// first word is counted to its first character, at start to end.
func (s *scanner) begin(start, end int) {
	if len(s.word) == 0 {
		s.open(start, end)
	}
	s.blank = false
}

// open begins a word with a space.
func (s *scanner) open(start, end int) {
	s.word = append(s.word, space...)
	if s.spans {
		o := origin{start, end}
		s.origin = append(s.origin, o, o, o)
	}
}

// put takes normalised text that text[start:end] stands for.
func (s *scanner) put(c string, start, end int) {
	for len(c) > 0 {
		r, n := utf8.DecodeRuneInString(c)
		switch {
		case s.t.spaces.between && unicode.IsSpace(r):
			s.finish()
			c = c[n:]
			continue
		case c[0] == ' ':
			s.putSpace(start, end)
			c = c[1:]
			continue
		case strings.HasPrefix(c, space):
			s.finish()
			s.open(start, end)
			c = c[len(space):]
			continue
		}
		s.begin(start, end)
		s.word = append(s.word, c[:n]...)
		if s.spans {
			for range n {
				s.origin = append(s.origin, origin{start, end})
			}
		}
		c = c[n:]
	}
}

// putSpace ends a word. Of several spaces the last one counts.
func (s *scanner) putSpace(start, end int) {
	if s.blank && !s.t.spaces.each {
		s.word, s.origin = s.word[:0], s.origin[:0]
	}
	s.finish()
	s.open(start, end)
	s.blank = true
}

// finish splits the word into pieces and makes room for the next one.
func (s *scanner) finish() {
	if len(s.word) == 0 {
		return
	}
	s.split()
	for _, p := range s.path {
		switch {
		case s.counts:
			s.count++
		case s.spans:
			s.tokens = append(s.tokens, Token{p.id, s.origin[p.start].start, s.origin[p.end-1].end})
		default:
			s.ids = append(s.ids, p.id)
		}
	}
	s.word, s.origin, s.blank = s.word[:0], s.origin[:0], false
}
