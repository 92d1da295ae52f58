package words

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Kind says what a token is made of.
type Kind uint8

// The kinds of tokens.
const (
	Word   Kind = iota + 1 // letters
	Digits                 // ASCII digits
	Mark                   // any other single code point
)

// A Token is a run of letters, a run of digits, or one other code point.
type Token struct {
	Start, End int
	Kind       Kind
	Low        string // lower case, composed umlauts, no soft hyphens; a mark is itself
	Upper      bool   // begins with a capital
	Caps       bool   // at least two letters, all of them capitals
	Joined     bool   // nothing stands between it and the token before
	Fresh      bool   // a blank line, or the beginning of the text, stands before it
}

// Tokenize splits a text. Bytes that are no valid UTF-8 become marks.
func Tokenize(text string) []Token {
	toks := make([]Token, 0, len(text)/5+4)
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
		t := Token{Start: i, Joined: i == end, Fresh: newlines > 1}
		newlines = 0
		switch {
		case isDigit(r):
			t.Kind = Digits
			for i < len(text) && text[i] >= '0' && text[i] <= '9' {
				i++
			}
			t.Low = text[t.Start:i]
		case unicode.IsLetter(r):
			t.Kind = Word
			i = t.readWord(text, i)
		default:
			t.Kind = Mark
			i += size
			t.Low = canonicalMark(text[t.Start:i])
		}
		t.End, end = i, i
		toks = append(toks, t)
	}
	return toks
}

func isDigit(r rune) bool { return r >= '0' && r <= '9' }

// readWord reads the letters from i on and returns where they end.
func (t *Token) readWord(text string, i int) int {
	letters, capitals, special := 0, 0, false
	for i < len(text) {
		r, size := utf8.DecodeRuneInString(text[i:])
		switch {
		case unicode.IsLetter(r):
			letters++
			if unicode.IsUpper(r) {
				capitals++
				t.Upper = t.Upper || letters == 1
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
	t.Caps = letters > 1 && capitals == letters
	t.Low = strings.ToLower(text[t.Start:i])
	if special {
		t.Low = composer.Replace(t.Low)
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

// One is how many tokens an optional word has: 1 where it stands there, as b says.
func One(b bool) int {
	if b {
		return 1
	}
	return 0
}
