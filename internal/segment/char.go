package segment

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// blank says whether r is white space, a byte order mark or a zero width space.
// Blanks belong to no sentence unless they stand inside one.
func blank(r rune) bool {
	if r < utf8.RuneSelf {
		return r == ' ' || r >= '\t' && r <= '\r'
	}
	return r == '\uFEFF' || r == '\u200B' || unicode.IsSpace(r)
}

// lineBreaks returns how many lines r ends: two for the paragraph separator.
func lineBreaks(r rune) int {
	switch r {
	case '\n', '\v', '\f', '\r', '\u0085', '\u2028':
		return 1
	case '\u2029':
		return 2
	}
	return 0
}

// trim returns the span without blanks at its ends.
func trim(text string, s Span) Span {
	for s.Start < s.End {
		r, n := utf8.DecodeRuneInString(text[s.Start:s.End])
		if !blank(r) {
			break
		}
		s.Start += n
	}
	for s.Start < s.End {
		r, n := utf8.DecodeLastRuneInString(text[s.Start:s.End])
		if !blank(r) {
			break
		}
		s.End -= n
	}
	return s
}

// charWidth weighs r for the limits of this package.
func charWidth(r rune) int {
	if r >= 0x1100 && unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana, unicode.Hangul) {
		return 2
	}
	return 1
}

func chars(text string) int {
	n := 0
	for _, r := range text {
		n += charWidth(r)
	}
	return n
}

func letterOrDigit(r rune) bool {
	if r < utf8.RuneSelf {
		return r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' || r >= '0' && r <= '9'
	}
	return unicode.IsLetter(r) || unicode.IsNumber(r)
}

func hasLetterOrDigit(text string) bool {
	return strings.IndexFunc(text, letterOrDigit) >= 0
}

func hasLetter(text string) bool {
	return strings.IndexFunc(text, unicode.IsLetter) >= 0
}

// opening says whether r may open a quotation or a bracket.
func opening(r rune) bool {
	switch r {
	case '"', '\'', '(', '[', '{', '„', '“', '”', '‚', '‘', '’', '«', '»', '‹', '›', '¿', '¡', '「', '『', '（', '《', '【':
		return true
	}
	return false
}

// closing says whether r may close a quotation or a bracket.
func closing(r rune) bool {
	switch r {
	case '"', '\'', ')', ']', '}', '“', '”', '‘', '’', '«', '»', '‹', '›', '」', '』', '）', '》', '】':
		return true
	}
	return false
}

func dash(r rune) bool {
	return r == '-' || r == '–' || r == '—' || r == '−'
}

// emphasis says whether r may mark emphasis in Markdown.
func emphasis(r rune) bool { return r == '*' || r == '_' }

// lastMark returns the last rune of text in front of what closes it: quotes,
// brackets, marks of emphasis, note numbers and agencies in brackets.
func lastMark(text string) rune {
	for text != "" {
		if n := closingNote(text); n > 0 {
			text = text[:len(text)-n]
			continue
		}
		r, n := utf8.DecodeLastRuneInString(text)
		if !closing(r) && !blank(r) && !emphasis(r) {
			return r
		}
		text = text[:len(text)-n]
	}
	return 0
}

// closingNote returns the length of the note number or the agency in brackets
// at the end of text, or 0.
func closingNote(text string) int {
	if words := strings.TrimRight(text, superscripts); len(words) < len(text) {
		return len(text) - len(words)
	}
	start := max(0, len(text)-maxWordBytes)
	i := strings.LastIndexAny(text[start:], "([")
	if i < 0 {
		return 0
	}
	note := text[start+i:]
	if noteNumber(note) == len(note) || strings.HasSuffix(note, ")") && signs(note) {
		return len(note)
	}
	return 0
}

// terminal says whether r ends a sentence in some script.
func terminal(r rune) bool {
	switch r {
	case '.', '!', '?', '…':
		return true
	}
	return r >= utf8.RuneSelf && unicode.Is(unicode.STerm, r)
}
