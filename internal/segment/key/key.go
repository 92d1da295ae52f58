// Package key tells copies of a sentence: texts that come again on a page or in another
// source differ in marks, blanks, case and in letters that a conversion lost, and say the
// same. What changes a number or adds a word changes the key.
package key

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/beleg-dev/beleg/internal/segment/char"
)

// Of returns the form of a sentence in which near-identical copies are equal:
// ASCII letters in lower case, digits, and letters of scripts other than
// Latin. Case, punctuation, white space and non-ASCII Latin letters, which
// conversions lose, are left out. What changes a number is kept: what stands
// between two digits, a minus sign, and signs of currency or per cent beside a digit. Words
// are kept too, so that an added negation makes another key. The key of a text
// without letters and digits is empty.
func Of(sentence string) string {
	k := keyer{text: sentence}
	k.out.Grow(len(sentence))
	for i, r := range sentence {
		k.add(i, r)
	}
	return k.out.String()
}

// Copies says whether a and b are the same sentence, apart from what the key leaves
// out. Texts whose non-ASCII Latin letters differ, though neither lost any, are no
// copies.
func Copies(a, b string) bool {
	if k := Of(a); k == "" || k != Of(b) {
		return false
	}
	return SameLost(Lost(a), Lost(b))
}

// SameLost says whether two sentences with one key may be copies by the
// letters that the key lacks: they are equal, or one lost some.
func SameLost(a, b string) bool {
	return len(a) != len(b) || a == b || strings.ContainsAny(a+b, "Ââãÿ")
}

// A keyer builds the key of a text.
type keyer struct {
	text  string
	out   strings.Builder
	last  rune // last rune that was written
	digit int  // where the last digit ended, while only marks and blanks followed; else 0
}

func (k *keyer) add(i int, r rune) {
	switch {
	case r >= '0' && r <= '9' || r >= utf8.RuneSelf && unicode.IsNumber(r):
		if r == '¼' && strings.HasSuffix(k.text[:i], "Ã") {
			return // the second half of an "ü" read in the wrong encoding
		}
		if k.digit > 0 && k.digit < i {
			k.write(separator(k.text[k.digit:i]))
		} else if k.digit == 0 && negative(k.text[:i]) {
			k.write('-')
		}
		k.write(r)
		k.digit = i + utf8.RuneLen(r)
	case r < utf8.RuneSelf && unicode.IsLetter(r):
		if next, _ := utf8.DecodeRuneInString(k.text[i+1:]); next >= 0x300 && next <= 0x36F {
			return // with its mark it is a non-ASCII letter
		}
		k.write(unicode.ToLower(r))
		k.digit = 0
	case r >= utf8.RuneSelf && unicode.IsLetter(r):
		if !unicode.Is(unicode.Latin, r) {
			k.write(unicode.ToLower(r))
		}
		k.digit = 0
	case r == '%' || r == '‰' || unicode.Is(unicode.Sc, r):
		if k.digit > 0 || char.StartsWithDigit(strings.TrimLeft(char.PrefixBytes(k.text[i+utf8.RuneLen(r):], 8), " \u00A0\u202F")) {
			k.write(r)
		}
		k.digit = 0
	}
}

func (k *keyer) write(r rune) {
	k.out.WriteRune(r)
	k.last = r
}

// separator returns what stands for the text between two digits: its first
// character that is no blank, or a space.
func separator(between string) rune {
	for _, r := range between {
		switch {
		case char.Dash(r):
			return '-'
		case !char.Blank(r) && r != utf8.RuneError:
			return r
		}
	}
	return ' '
}

// negative says whether text ends with a minus sign that belongs to a number.
func negative(text string) bool {
	r, n := utf8.DecodeLastRuneInString(text)
	if !char.Dash(r) {
		return false
	}
	before, _ := utf8.DecodeLastRuneInString(text[:len(text)-n])
	return len(text) > n && (char.Blank(before) || char.Opening(before))
}

// Lost returns the letters of text that its key lacks.
func Lost(text string) string {
	var b strings.Builder
	for i, r := range text {
		switch {
		case r >= utf8.RuneSelf && unicode.Is(unicode.Latin, r):
			b.WriteRune(unicode.ToLower(r))
		case r >= 0x300 && r <= 0x36F && i > 0:
			b.WriteByte(text[i-1])
			b.WriteRune(r)
		}
	}
	return b.String()
}
