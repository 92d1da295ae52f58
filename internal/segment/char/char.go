// Package char knows characters as texts are read by: which are blanks, ends of lines
// and sentences, quotation marks and dashes. It also has what all readers of a text
// need of its words.
package char

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Blank says whether r is white space, a byte order mark or a zero width space.
// Blanks belong to no sentence unless they stand inside one.
func Blank(r rune) bool {
	if r < utf8.RuneSelf {
		return r == ' ' || r >= '\t' && r <= '\r'
	}
	return r == '\uFEFF' || r == '\u200B' || unicode.IsSpace(r)
}

// LineBreaks returns how many lines r ends: two for the paragraph separator.
func LineBreaks(r rune) int {
	switch r {
	case '\n', '\v', '\f', '\r', '\u0085', '\u2028':
		return 1
	case '\u2029':
		return 2
	}
	return 0
}

// Trim returns the span without blanks at its ends.
func Trim(text string, s Span) Span {
	for s.Start < s.End {
		r, n := utf8.DecodeRuneInString(text[s.Start:s.End])
		if !Blank(r) {
			break
		}
		s.Start += n
	}
	for s.Start < s.End {
		r, n := utf8.DecodeLastRuneInString(text[s.Start:s.End])
		if !Blank(r) {
			break
		}
		s.End -= n
	}
	return s
}

// Width weighs r for the limits of sentences and passages: a code point is one, an
// ideograph or syllable of East Asian writing two, since a judge's tokens hold about
// half as many of these.
func Width(r rune) int {
	if r >= 0x1100 && unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana, unicode.Hangul) {
		return 2
	}
	return 1
}

// Count returns how many characters text has, as Width weighs them.
func Count(text string) int {
	n := 0
	for _, r := range text {
		n += Width(r)
	}
	return n
}

// Letters counts the letters of text.
func Letters(text string) int {
	n := 0
	for _, r := range text {
		if unicode.IsLetter(r) {
			n++
		}
	}
	return n
}

// LetterOrDigit says whether r is one, in any script.
func LetterOrDigit(r rune) bool {
	if r < utf8.RuneSelf {
		return r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' || r >= '0' && r <= '9'
	}
	return unicode.IsLetter(r) || unicode.IsNumber(r)
}

// HasLetterOrDigit says whether text has one.
func HasLetterOrDigit(text string) bool {
	return strings.IndexFunc(text, LetterOrDigit) >= 0
}

// HasLetter says whether text has one, in any script.
func HasLetter(text string) bool {
	return strings.IndexFunc(text, unicode.IsLetter) >= 0
}

// Opening says whether r may open a quotation or a bracket.
func Opening(r rune) bool {
	switch r {
	case '"', '\'', '(', '[', '{', '„', '“', '”', '‚', '‘', '’', '«', '»', '‹', '›', '¿', '¡', '「', '『', '（', '《', '【':
		return true
	}
	return false
}

// Closing says whether r may close a quotation or a bracket.
func Closing(r rune) bool {
	switch r {
	case '"', '\'', ')', ']', '}', '“', '”', '‘', '’', '«', '»', '‹', '›', '」', '』', '）', '》', '】':
		return true
	}
	return false
}

// Dash says whether r is a hyphen, a dash or a minus sign.
func Dash(r rune) bool {
	return r == '-' || r == '–' || r == '—' || r == '−'
}

// Emphasis says whether r may mark emphasis in Markdown.
func Emphasis(r rune) bool { return r == '*' || r == '_' }

// Terminal says whether r ends a sentence in some script.
func Terminal(r rune) bool {
	switch r {
	case '.', '!', '?', '…':
		return true
	}
	return r >= utf8.RuneSelf && unicode.Is(unicode.STerm, r)
}
