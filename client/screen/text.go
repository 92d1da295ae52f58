// Package screen writes text so that it can be shown: on a terminal, or in a
// pipe that ends in one.
//
// It promises that text from elsewhere can neither command a terminal nor hide
// or turn around what stands beside it, and that it stays the same text to its
// reader: what is dangerous is written as its number, not left out.
package screen

import (
	"fmt"
	"strings"
	"unicode"

	"github.com/rivo/uniseg"
)

// dangerous reports whether a character could command a terminal, reverse what
// stands around it, or end a line for some readers but not for others.
func dangerous(r rune) bool {
	return unicode.In(r, unicode.Cc, unicode.Zl, unicode.Zp, unicode.Bidi_Control)
}

// lineEnds are the ways to end a line.
var lineEnds = strings.NewReplacer("\r\n", "\n", "\r", "\n", "\u0085", "\n", "\u2028", "\n", "\u2029", "\n")

// Visible returns a text as it may be shown: its lines end in line feeds, a tab
// is a space, what is no UTF-8 is U+FFFD, and each other dangerous character is written
// as its number, such as <U+001B>.
func Visible(text string) string {
	text = lineEnds.Replace(strings.ToValidUTF8(text, "\uFFFD"))
	if strings.IndexFunc(text, func(r rune) bool { return r != '\n' && dangerous(r) }) < 0 {
		return text
	}
	var b strings.Builder
	for _, r := range text {
		switch {
		case r == '\t':
			b.WriteByte(' ')
		case r != '\n' && dangerous(r):
			fmt.Fprintf(&b, "<%U>", r)
		default:
			b.WriteRune(r)
		}
	}
	return b.String()
}

// OneLine returns a text as it may be shown on one line.
func OneLine(text string) string {
	return strings.ReplaceAll(Visible(text), "\n", " ")
}

// Wrap breaks a visible text at spaces into lines of at most so many columns,
// as far as its words are not longer. 0 columns: at its own line ends only.
func Wrap(text string, columns int) []string {
	var lines []string
	for line := range strings.SplitSeq(text, "\n") {
		if columns <= 0 {
			lines = append(lines, line)
			continue
		}
		start, width := 0, 0 // of the line so far
		for at := 0; at < len(line); {
			end := len(line)
			if i := strings.IndexByte(line[at+1:], ' '); i >= 0 {
				end = at + 1 + i
			}
			word := uniseg.StringWidth(line[at:end])
			if at > start && width+word > columns {
				lines = append(lines, line[start:at])
				start = at
				if line[at] == ' ' {
					start, word = at+1, word-1
				}
				width = 0
			}
			width += word
			at = end
		}
		lines = append(lines, line[start:])
	}
	return lines
}

// Indented returns lines, each behind a prefix, with a line feed.
func Indented(prefix string, lines []string) string {
	var b strings.Builder
	for _, line := range lines {
		b.WriteString(strings.TrimRight(prefix+line, " "))
		b.WriteByte('\n')
	}
	return b.String()
}
