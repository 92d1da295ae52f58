package phrase

import (
	"strings"
	"unicode"
)

// A Lead is what stands in a text before a value.
type Lead struct {
	Text string
	End  int // byte at which the value begins
}

// word returns the nth word before the value, lower case, and where it begins;
// 1 is the last one. It is empty where a mark stands in between.
func (l Lead) word(n int) (string, int) {
	from, to := l.End, l.End
	for ; n > 0; n-- {
		to = len(strings.TrimRightFunc(l.Text[:from], unicode.IsSpace))
		from = len(strings.TrimRightFunc(l.Text[:to], unicode.IsLetter))
		if from == to {
			return "", from
		}
	}
	return strings.ToLower(l.Text[from:to]), from
}

// Last returns the nth word before the value, lower case; 1 is the last one. It is empty where a mark stands in between.
func (l Lead) Last(n int) string {
	w, _ := l.word(n)
	return w
}

// Cut returns the byte where the nth word before the value begins.
func (l Lead) Cut(n int) int {
	_, from := l.word(n)
	return from
}

// Empty says whether the value begins the text.
func (l Lead) Empty() bool { return strings.TrimSpace(l.Text[:l.End]) == "" }

// Next returns the word that a text begins with, and what follows it.
func Next(text string) (word, rest string) {
	text = strings.TrimLeftFunc(text, unicode.IsSpace)
	rest = strings.TrimLeftFunc(text, unicode.IsLetter)
	return text[:len(text)-len(rest)], rest
}
