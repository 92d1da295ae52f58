package segment

import (
	"strings"
	"unicode/utf8"
)

// A line is the trimmed text between two line breaks.
type line struct {
	Span
	gap    bool // an empty line, or the text's start, is above it
	indent int  // bytes of blanks in front of it
}

// Lines returns the lines of a text that are not empty, as Split reads them: those
// that were wrapped are one. Comments and code are left out.
func Lines(text string) []Span {
	var spans []Span
	for _, u := range unitsOf(text) {
		if !u.unseen {
			spans = append(spans, u.Span)
		}
	}
	return spans
}

// lines returns the lines of text that are not empty.
func lines(text string) []line {
	var out []line
	start, breaks := 0, 2
	add := func(end int) {
		if s := trim(text, Span{start, end}); s.Len() > 0 {
			out = append(out, line{s, breaks > 1, s.Start - start})
			breaks = 0
		}
	}
	for i := 0; i < len(text); {
		r, n := utf8.DecodeRuneInString(text[i:])
		if k := lineBreaks(r); k > 0 {
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

// markerLen returns the length of the mark of a list item at the start of text
// with its blank: "- ", "• ", "3. ", "b) ". It is 0 where there is none.
func markerLen(text string) int {
	r, n := utf8.DecodeRuneInString(text)
	switch r {
	case '-', '*', '+', '–', '—', '•', '·', '▪', '◦', '‣', '●', '■', '►', '✓', '→':
		return blankAfter(text, n)
	}
	n = 0
	for n < len(text) && n < 3 && text[n] >= '0' && text[n] <= '9' {
		n++
	}
	if n == 0 && len(text) > 0 && text[0] >= 'a' && text[0] <= 'z' {
		if strings.HasPrefix(text[1:], ")") {
			return blankAfter(text, 2)
		}
		return 0
	}
	if n > 0 && n < len(text) && (text[n] == '.' || text[n] == ')') {
		return blankAfter(text, n+1)
	}
	return 0
}

// blankAfter returns n with the blank that follows the first n bytes of text,
// or 0 where none does.
func blankAfter(text string, n int) int {
	r, size := utf8.DecodeRuneInString(text[n:])
	if size == 0 || !blank(r) {
		return 0
	}
	return n + size
}

// headingLevel returns how many number signs open a Markdown heading, or 0.
func headingLevel(text string) int {
	const deepest = 6
	n := 0
	for n < len(text) && text[n] == '#' {
		n++
	}
	if n == 0 || n > deepest || blankAfter(text, n) == 0 {
		return 0
	}
	return n
}

// quoteLen returns the length of the marks of e-mail and Markdown quoting at the
// start of text, with their blanks.
func quoteLen(text string) int {
	n := 0
	for n < len(text) && (text[n] == '>' || n > 0 && text[n] == ' ') {
		n++
	}
	return n
}
