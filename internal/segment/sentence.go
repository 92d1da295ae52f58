package segment

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Sentences returns the sentences of one running text, in order. A span starts
// and ends with a character that is no blank and holds the quotation mark or
// bracket that closes its sentence; together the spans hold every character
// but blanks. A line break counts as a space and an empty line ends a
// sentence. A sentence of more than MaxSentenceChars characters is cut into
// pieces. Sentences takes linear time and any bytes.
func Sentences(text string) []Span { return sentencesOf(text, false) }

func sentencesOf(text string, uncut bool) []Span {
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
	spans    []Span
}

func (s *splitter) run() {
	var before rune
	for i := 0; i < len(s.text); {
		r, n := utf8.DecodeRuneInString(s.text[i:])
		next := i + n
		switch {
		case terminal(r):
			next = s.stop(i)
			before = 0
			i = next
			continue
		case r == '"':
			s.quoted = !s.quoted
		case lineBreaks(r) > 0:
			var lines int
			lines, next = breaksAt(s.text, i)
			if lines > 1 {
				s.end(i)
			}
		case unicode.IsUpper(r) && unicode.IsLower(before) && s.gluedToCredit(i, next):
			s.end(i)
		}
		s.lettered = s.lettered || letterOrDigit(r)
		before = r
		i = next
	}
	s.end(len(s.text))
	if s.start < len(s.text) {
		if last := trim(s.text, Span{s.start, len(s.text)}); last.Len() > 0 {
			s.add(last)
		}
	}
}

// breaksAt counts the line breaks among the blanks at i and returns where the
// blanks end.
func breaksAt(text string, i int) (lines, end int) {
	for i < len(text) {
		r, n := utf8.DecodeRuneInString(text[i:])
		if !blank(r) {
			break
		}
		if r != '\r' || !strings.HasPrefix(text[i+n:], "\n") {
			lines += lineBreaks(r)
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
			if rest := trim(s.text, Span{s.start, i}); rest.Len() > 0 {
				s.spans[len(s.spans)-1].End = rest.End
			}
			s.start = i
		}
		return
	}
	s.add(trim(s.text, Span{s.start, i}))
	s.start = i
	s.lettered = false
}

func (s *splitter) add(span Span) {
	if s.uncut || span.Len() <= MaxSentenceChars {
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

// gluedToCredit says whether the upper case letter at [i, next) starts a
// sentence that was joined to the agency name before it ("…/dpaAuch die").
func (s *splitter) gluedToCredit(i, next int) bool {
	r, _ := utf8.DecodeRuneInString(s.text[next:])
	if !unicode.IsLower(r) {
		return false
	}
	name := lastWord(s.text[s.start:i])
	return agencies[name] && len(name) < i-s.start
}

// lastWord returns the letters at the end of text.
func lastWord(text string) string {
	i := len(text)
	for i > 0 && len(text)-i < maxWordBytes {
		r, n := utf8.DecodeLastRuneInString(text[:i])
		if !unicode.IsLetter(r) {
			break
		}
		i -= n
	}
	return text[i:]
}
