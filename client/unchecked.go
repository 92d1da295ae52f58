package main

import (
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"

	factcheckv1 "github.com/beleg-dev/beleg/gen/factcheck/v1"
	"github.com/beleg-dev/beleg/internal/segment"
)

// An uncheckedText keeps what of a text has been answered, so that a reader is told
// which of its sentences have no verdict.
type uncheckedText struct {
	text    string
	at      int // up to where it has been answered
	breaks  int // of lines up to there
	lines   []string
	unknown bool // a server did not say where a statement stands
}

// strong takes Markdown's marks of emphasis away.
var strong = strings.NewReplacer("**", "", "__", "")

// answered takes the next statement out, and returns the line where it begins; 0: unknown.
func (u *uncheckedText) answered(c *factcheckv1.TextClaimCheck) (line int) {
	start, end := int(c.GetStartByte()), int(c.GetEndByte())
	if u.unknown || c.StartByte == nil || c.EndByte == nil || start < u.at || end < start || end > len(u.text) {
		u.unknown = true
		return 0
	}
	u.skip(start)
	line = 1 + u.breaks
	u.breaks += strings.Count(u.text[start:end], "\n")
	u.at = end
	return line
}

// rest returns the lines, once the text is answered.
func (u *uncheckedText) rest() []string {
	u.skip(len(u.text))
	if u.unknown {
		return nil
	}
	return u.lines
}

// next returns the first line with words behind what has been answered, or nothing.
func (u *uncheckedText) next() string {
	if u.unknown {
		return "what follows the last answer"
	}
	behind := uncheckedText{text: u.text, at: u.at, breaks: u.breaks}
	if rest := behind.rest(); len(rest) > 0 {
		return rest[0]
	}
	return ""
}

// add keeps the words of a line, a sentence each; of those in front of a statement what
// has no end of a sentence is a label.
func (u *uncheckedText) add(line int, words string, label bool) {
	sentences := segment.Uncut(words)
	row := strings.Contains(words, "|") // of a table
	if row {
		sentences = []segment.Span{{End: len(words)}}
	}
	for i, s := range sentences {
		sentence := s.Of(words)
		last, _ := utf8.DecodeLastRuneInString(sentence)
		if label && i == len(sentences)-1 && !strings.ContainsRune(".!?…", last) ||
			!strings.ContainsFunc(sentence, func(r rune) bool { return unicode.IsLetter(r) || row && unicode.IsDigit(r) }) {
			continue
		}
		u.lines = append(u.lines, fmt.Sprintf("line %d: %s", line, sentence))
	}
}

// skip keeps what stands before a byte, line by line. A mark or label in front of a
// statement, on its line, is a part of it.
func (u *uncheckedText) skip(end int) {
	if u.unknown {
		return
	}
	from := u.at
	for part := range strings.SplitAfterSeq(u.text[u.at:end], "\n") {
		from += len(part)
		line := 1 + u.breaks
		u.breaks += strings.Count(part, "\n")
		words := strings.TrimFunc(strong.Replace(part), func(r rune) bool { return unicode.IsSpace(r) || strings.ContainsRune("*_#>|-•", r) })
		label := from == end && end < len(u.text) && !strings.HasSuffix(part, "\n")
		u.add(line, words, label)
	}
	u.at = end
}
