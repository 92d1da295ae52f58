// Package line reads a text as lines, and finds those that a mailer or an editor
// wrapped: the lines of one paragraph. It also knows what a line starts with, the mark
// of a list item, a heading or a quotation.
package line

import (
	"strings"
	"unicode/utf8"

	"github.com/beleg-dev/beleg/internal/segment/char"
)

// A Line is the trimmed text between two line breaks.
type Line struct {
	char.Span
	Gap    bool // an empty line, or the text's start, is above it
	Indent int  // bytes of blanks in front of it
}

// Of returns the lines of text that are not empty.
func Of(text string) []Line {
	var out []Line
	start, breaks := 0, 2
	add := func(end int) {
		if s := char.Trim(text, char.Span{Start: start, End: end}); s.Len() > 0 {
			out = append(out, Line{s, breaks > 1, s.Start - start})
			breaks = 0
		}
	}
	for i := 0; i < len(text); {
		r, n := utf8.DecodeRuneInString(text[i:])
		if k := char.LineBreaks(r); k > 0 {
			add(i)
			if r == '\r' && strings.HasPrefix(text[i+n:], "\n") {
				n++
			}
			breaks += k
			start = i + n
		}
		i += n
	}
	add(len(text))
	return out
}

// MarkerLen returns the length of the mark of a list item at the start of text
// with its blank: "- ", "• ", "3. ", "b) ". It is 0 where there is none.
func MarkerLen(text string) int {
	r, n := utf8.DecodeRuneInString(text)
	switch r {
	case '-', '*', '+', '–', '—', '•', '·', '▪', '◦', '‣', '●', '■', '►', '✓', '→':
		return BlankAfter(text, n)
	}
	n = 0
	for n < len(text) && n < 3 && text[n] >= '0' && text[n] <= '9' {
		n++
	}
	if n == 0 && len(text) > 0 && text[0] >= 'a' && text[0] <= 'z' {
		if strings.HasPrefix(text[1:], ")") {
			return BlankAfter(text, 2)
		}
		return 0
	}
	if n > 0 && n < len(text) && (text[n] == '.' || text[n] == ')') {
		return BlankAfter(text, n+1)
	}
	return 0
}

// BlankAfter returns n with the blank that follows the first n bytes of text,
// or 0 where none does.
func BlankAfter(text string, n int) int {
	r, size := utf8.DecodeRuneInString(text[n:])
	if size == 0 || !char.Blank(r) {
		return 0
	}
	return n + size
}

// HeadingLevel returns how many number signs open a Markdown heading, or 0.
func HeadingLevel(text string) int {
	const deepest = 6
	n := 0
	for n < len(text) && text[n] == '#' {
		n++
	}
	if n == 0 || n > deepest || BlankAfter(text, n) == 0 {
		return 0
	}
	return n
}

// QuoteLen returns the length of the marks of e-mail and Markdown quoting at the
// start of text, with their blanks.
func QuoteLen(text string) int {
	n := 0
	for n < len(text) && (text[n] == '>' || n > 0 && text[n] == ' ') {
		n++
	}
	return n
}

// TableRow says whether a line looks like a row of a table.
func TableRow(line string) bool { return strings.HasPrefix(line, "|") }
