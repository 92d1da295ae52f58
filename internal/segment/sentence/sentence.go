// Package sentence divides running text in sentences. It decides for each mark that may
// end one, and each full stop that an abbreviation, an ordinal or a date may have, by
// what stands round it, in German and English; other scripts go by their own marks.
package sentence

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/beleg-dev/beleg/internal/segment/char"
	"github.com/beleg-dev/beleg/internal/segment/maker"
)

// MaxChars is the most characters, as char.Width weighs them, in a sentence: about 150 tokens of
// running text, so that a judge of 256 reads all of it beside a claim of 100, up
// to 300 of amounts, capitals or codes, which it may pass over. What is longer (a
// table, a list, text without full stops) is cut into pieces of at most as many.
const MaxChars = 500

// Split returns the sentences of one running text, in order. A span starts
// and ends with a character that is no blank and holds the quotation mark or
// bracket that closes its sentence; together the spans hold every character
// but blanks. A line break counts as a space and an empty line ends a
// sentence. A sentence of more than MaxChars characters is cut into
// pieces. Split takes linear time and any bytes.
func Split(text string) []char.Span { return split(text, false) }

// Uncut returns what Split does, but long sentences whole.
func Uncut(text string) []char.Span { return split(text, true) }

func split(text string, uncut bool) []char.Span {
	s := splitter{text: text, caseless: strings.IndexFunc(text, unicode.IsUpper) < 0, uncut: uncut}
	s.run()
	return s.spans
}

// A splitter walks over a text once and keeps the sentences found so far.
type splitter struct {
	text     string
	caseless bool // the text has no upper case letter, so that case says nothing
	uncut    bool // a long sentence stays whole
	start    int  // where the current sentence starts
	lettered bool // the current sentence holds a letter or a digit
	quoted   bool // an odd number of straight quotation marks has been read
	spans    []char.Span
}

func (s *splitter) run() {
	var before rune
	for i := 0; i < len(s.text); {
		r, n := utf8.DecodeRuneInString(s.text[i:])
		next := i + n
		switch {
		case char.Terminal(r):
			i, before = s.stop(i), 0
			continue
		case r == '"':
			s.quoted = !s.quoted
		case char.LineBreaks(r) > 0:
			var lines int
			lines, next = breaksAt(s.text, i)
			if lines > 1 {
				s.end(i)
			}
		case unicode.IsUpper(r) && unicode.IsLower(before) && s.gluedToCredit(i, next):
			s.end(i)
		}
		s.lettered = s.lettered || char.LetterOrDigit(r)
		before = r
		i = next
	}
	s.end(len(s.text))
	if s.start < len(s.text) {
		if last := char.Trim(s.text, char.Span{Start: s.start, End: len(s.text)}); last.Len() > 0 {
			s.add(last)
		}
	}
}

// breaksAt counts the line breaks among the blanks at i and returns where the
// blanks end.
func breaksAt(text string, i int) (lines, end int) {
	for i < len(text) {
		r, n := utf8.DecodeRuneInString(text[i:])
		if !char.Blank(r) {
			break
		}
		if r != '\r' || !strings.HasPrefix(text[i+n:], "\n") {
			lines += char.LineBreaks(r)
		}
		i += n
	}
	return lines, i
}

// end closes the current sentence at i. What holds neither letter nor digit is
// no sentence: it stays with its neighbour.
func (s *splitter) end(i int) {
	if !s.lettered {
		if len(s.spans) > 0 {
			if rest := char.Trim(s.text, char.Span{Start: s.start, End: i}); rest.Len() > 0 {
				s.spans[len(s.spans)-1].End = rest.End
			}
			s.start = i
		}
		return
	}
	s.add(char.Trim(s.text, char.Span{Start: s.start, End: i}))
	s.start = i
	s.lettered = false
}

func (s *splitter) add(span char.Span) {
	if s.uncut || span.Len() <= MaxChars {
		s.spans = append(s.spans, span)
		return
	}
	s.spans = appendPieces(s.spans, s.text, span)
}

// stop reads the run of marks at i and what closes behind it, ends the sentence
// there if it ends, and returns where to read on.
func (s *splitter) stop(i int) int {
	m := mark{text: s.text, caseless: s.caseless, sentence: s.start, start: i}
	m.read(&s.quoted)
	if m.ends() {
		s.end(m.closed)
	}
	return m.closed
}

// gluedToCredit says whether the upper case letter at [i, next) starts a word that was
// joined to the agency name before it ("…/dpaAuch die", but "epdÖ").
func (s *splitter) gluedToCredit(i, next int) bool {
	if r, _ := utf8.DecodeRuneInString(s.text[next:]); !unicode.IsLower(r) {
		return false
	}
	name := char.LastWord(s.text[s.start:i])
	return maker.Agencies[name] && len(name) < i-s.start
}
