package notation

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/beleg-dev/beleg/internal/value"
	"github.com/beleg-dev/beleg/internal/value/numeral"
)

// Joined returns a text without the blanks between the thousands of its numbers:
// "1 500" becomes "1500". A judge reads what stands behind the blank alone.
func Joined(r value.Reading) string {
	text := r.Text
	for _, v := range slices.Backward(r.Values) {
		if slices.Contains(alikeKinds, v.Kind) {
			text = text[:v.Start] + joined(text[v.Start:v.End]) + text[v.End:]
		}
	}
	return text
}

// joined drops what blanks stand between two digits of a value.
func joined(value string) string {
	var b strings.Builder
	for i, r := range value {
		next := i + utf8.RuneLen(r)
		if strings.ContainsRune(" \u00a0\u202f\u2009", r) && i > 0 && numeral.Digit(value[i-1]) && next < len(value) && numeral.Digit(value[next]) {
			continue
		}
		b.WriteRune(r)
	}
	return b.String()
}
