package char

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// MaxWordBytes bounds how far a decision looks back or ahead for one word, so
// that splitting stays linear.
const MaxWordBytes = 64

// WordAt returns the letters and digits from i on.
func WordAt(text string, i int) string {
	end := i
	for end < len(text) && end-i < MaxWordBytes {
		r, n := utf8.DecodeRuneInString(text[end:])
		if !LetterOrDigit(r) {
			break
		}
		end += n
	}
	return text[i:end]
}

// LastWord returns the letters at the end of text.
func LastWord(text string) string {
	i := len(text)
	for i > 0 && len(text)-i < MaxWordBytes {
		r, n := utf8.DecodeLastRuneInString(text[:i])
		if !unicode.IsLetter(r) {
			break
		}
		i -= n
	}
	return text[i:]
}

// Prefix returns at most the first n code points of text.
func Prefix(text string, n int) string {
	for i := range text {
		if n == 0 {
			return text[:i]
		}
		n--
	}
	return text
}

// PrefixBytes returns at most the first n bytes of text.
func PrefixBytes(text string, n int) string {
	return text[:min(len(text), n)]
}

// HasAnyPrefix says whether text starts with one of the prefixes.
func HasAnyPrefix(text string, prefixes []string) bool {
	return slices.ContainsFunc(prefixes, func(p string) bool { return strings.HasPrefix(text, p) })
}

// StartsWithDigit says whether s starts with one of 0 to 9.
func StartsWithDigit(s string) bool {
	return s != "" && s[0] >= '0' && s[0] <= '9'
}

// IsNumber says whether s is digits, 0 to 9, and nothing else.
func IsNumber(s string) bool {
	for i := 0; i < len(s); i++ {
		if s[i] < '0' || s[i] > '9' {
			return false
		}
	}
	return s != ""
}

// WordSet returns the words of list.
func WordSet(list string) map[string]bool {
	words := make(map[string]bool)
	for _, w := range strings.Fields(list) {
		words[w] = true
	}
	return words
}
