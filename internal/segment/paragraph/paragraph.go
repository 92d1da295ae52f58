// Package paragraph reads a text as the paragraphs that its reader is shown. Comments of
// HTML and code of Markdown are none of them and stand apart; they are not lost, so that
// all of a text is in one paragraph or another.
package paragraph

import (
	"strings"
	"unicode/utf8"

	"github.com/beleg-dev/beleg/internal/segment/char"
	"github.com/beleg-dev/beleg/internal/segment/line"
	"github.com/beleg-dev/beleg/internal/segment/sentence"
)

// A Paragraph is a line of a text, or lines that were wrapped, or the part of one that is
// shown apart from the rest, or not at all.
type Paragraph struct {
	char.Span
	Gap    bool        // an empty line, or the text's start, is above it
	Unseen bool        // it is a comment or code
	Inside []char.Span // comments inside its sentences
}

// Of returns the paragraphs of a text, comments and code apart, in order.
func Of(text string) []Paragraph {
	var all []Paragraph
	lines := line.Of(text)
	spans := unseen(text, lines)
	for _, l := range line.Join(text, lines) {
		for len(spans) > 0 && spans[0].End <= l.Start {
			spans = spans[1:]
		}
		all = append(all, apart(text, l, spans)...)
	}
	return all
}

// Lines returns the lines of a text that are not empty, those that were wrapped as one,
// without comments and code.
func Lines(text string) []char.Span {
	var spans []char.Span
	for _, p := range Of(text) {
		if !p.Unseen {
			spans = append(spans, p.Span)
		}
	}
	return spans
}

// Masked returns what the paragraph is divided in sentences by: a comment inside is a word.
// It is as long as the paragraph.
func (p *Paragraph) Masked(text string) string { return masked(text, p.Span, p.Inside, asLetters) }

const (
	commentStart, commentEnd = "<!--", "-->"

	minFence  = 3 // backticks
	maxFence  = 16
	maxIndent = 3 // bytes of blanks; more make a line of code of its own
)

// unseen returns the comments of HTML, which the readers of a text are not shown, and
// the code between lines of backticks in Markdown. What nothing closes is text, and
// so is what stands between tildes, which are rules in letters.
func unseen(text string, all []line.Line) []char.Span {
	var spans []char.Span
	end := 0 // of the last one
	commented, open := true, maxFence+1
	for i, l := range all {
		if n := fence(text, l); n > 0 && n < open && l.Start >= end {
			if end = fenceEnd(text, all[i+1:], n); end == 0 {
				end, open = l.Start, n
				continue
			}
			spans = append(spans, char.Span{Start: l.Start, End: end})
		}
		for commented {
			from := max(l.Start, end)
			if from >= l.End {
				break
			}
			at := strings.Index(text[from:l.End], commentStart)
			if at < 0 {
				break
			}
			size := strings.Index(text[from+at:], commentEnd)
			if commented = size >= 0; commented {
				end = from + at + size + len(commentEnd)
				spans = append(spans, char.Span{Start: from + at, End: end})
			}
		}
	}
	return spans
}

// fence returns how many backticks open code at a line, at most maxFence, or 0.
func fence(text string, l line.Line) int {
	s := l.Of(text)
	rest := strings.TrimLeft(s, "`")
	if n := len(s) - len(rest); n >= minFence && l.Indent <= maxIndent && !strings.Contains(rest, "`") {
		return min(n, maxFence)
	}
	return 0
}

// fenceEnd returns the end of the line that closes code that so many backticks
// opened, or 0.
func fenceEnd(text string, below []line.Line, opened int) int {
	for _, l := range below {
		if fence(text, l) >= opened && strings.Trim(l.Of(text), "`") == "" {
			return l.End
		}
	}
	return 0
}

// apart cuts a line where something unseen in it starts and ends. A comment inside a
// sentence stays there, for its parts are none.
func apart(text string, l line.Line, spans []char.Span) []Paragraph {
	if len(spans) == 0 || spans[0].Start >= l.End {
		return []Paragraph{{Span: l.Span, Gap: l.Gap}}
	}
	var parts []Paragraph
	var inside []char.Span
	add := func(start, end int, unseen bool) {
		if s := char.Trim(text, char.Span{Start: start, End: end}); s.Len() > 0 {
			parts = append(parts, Paragraph{Span: s, Gap: l.Gap && parts == nil, Unseen: unseen, Inside: inside})
		}
		inside = nil
	}
	sentences := sentence.Uncut(masked(text, l.Span, spans, asBlanks))
	at := l.Start
	for _, s := range spans {
		if s.Start >= l.End {
			break
		}
		for len(sentences) > 0 && l.Start+sentences[0].End <= s.Start {
			sentences = sentences[1:]
		}
		if len(sentences) > 0 && l.Start+sentences[0].Start < s.Start {
			inside = append(inside, s)
			continue
		}
		from, to := max(at, s.Start), min(s.End, l.End)
		add(at, from, false)
		add(from, to, true)
		at = to
	}
	add(at, l.End, false)
	return parts
}

// What stands for a character of a comment, by its length in bytes.
var (
	asBlanks  = [...]string{"", " ", "  ", "   ", "    "}
	asLetters = [...]string{"", "x", "ß", "ạ", "𝑥"}
)

// masked returns a part of a text with line breaks for the code in it, and with blanks
// or letters for the comments.
func masked(text string, part char.Span, spans []char.Span, comment [5]string) string {
	if len(spans) == 0 {
		return part.Of(text)
	}
	s := []byte(part.Of(text))
	for _, u := range spans {
		if u.Start >= part.End {
			break
		}
		for i, end := max(u.Start, part.Start), min(u.End, part.End); i < end; {
			fill := "\n"
			if text[u.Start] != '`' {
				_, n := utf8.DecodeRuneInString(text[i:end])
				fill = comment[n]
			}
			i += copy(s[i-part.Start:], fill)
		}
	}
	return string(s)
}
