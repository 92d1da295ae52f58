package value

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

type tokenKind uint8

const (
	wordToken  tokenKind = iota + 1 // letters
	digitToken                      // ASCII digits
	markToken                       // any other single code point
)

// A token is a run of letters, a run of digits, or one other code point.
type token struct {
	start, end int
	kind       tokenKind
	low        string // lower case, composed umlauts, no soft hyphens; a mark is itself
	upper      bool   // begins with a capital
	caps       bool   // at least two letters, all of them capitals
	joined     bool   // nothing stands between it and the token before
	fresh      bool   // a blank line, or the beginning of the text, stands before it
}

// tokenize splits a text. Bytes that are no valid UTF-8 become marks.
func tokenize(text string) []token {
	toks := make([]token, 0, len(text)/5+4)
	end, newlines := -1, 2
	for i := 0; i < len(text); {
		r, size := utf8.DecodeRuneInString(text[i:])
		if unicode.IsSpace(r) || r == '\u200b' || r == '\ufeff' {
			if r == '\n' {
				newlines++
			}
			i += size
			continue
		}
		t := token{start: i, joined: i == end, fresh: newlines > 1}
		newlines = 0
		switch {
		case isDigit(r):
			t.kind = digitToken
			for i < len(text) && text[i] >= '0' && text[i] <= '9' {
				i++
			}
			t.low = text[t.start:i]
		case unicode.IsLetter(r):
			t.kind = wordToken
			i = t.readWord(text, i)
		default:
			t.kind = markToken
			i += size
			t.low = canonicalMark(text[t.start:i])
		}
		t.end, end = i, i
		toks = append(toks, t)
	}
	return toks
}

func isDigit(r rune) bool { return r >= '0' && r <= '9' }

// readWord reads the letters from i on and returns where they end.
func (t *token) readWord(text string, i int) int {
	letters, capitals, special := 0, 0, false
	for i < len(text) {
		r, size := utf8.DecodeRuneInString(text[i:])
		switch {
		case unicode.IsLetter(r):
			letters++
			if unicode.IsUpper(r) {
				capitals++
				t.upper = t.upper || letters == 1
			}
		case r == '\u00ad' || unicode.Is(unicode.Mn, r):
			special = true
		default:
			size = 0
		}
		if size == 0 {
			break
		}
		i += size
	}
	t.caps = letters > 1 && capitals == letters
	t.low = strings.ToLower(text[t.start:i])
	if special {
		t.low = composer.Replace(t.low)
	}
	return i
}

// composer joins the decomposed letters of German and drops soft hyphens.
var composer = strings.NewReplacer("a\u0308", "ä", "o\u0308", "ö", "u\u0308", "ü", "\u00ad", "")

// canonicalMark gives one form to the marks that are written in several ways.
func canonicalMark(s string) string {
	switch s {
	case "‐", "‑", "‒", "–", "—", "−":
		return "-"
	case "’", "‘", "´", "ʼ":
		return "'"
	case "％":
		return "%"
	}
	return s
}
