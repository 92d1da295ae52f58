package sentence

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/beleg-dev/beleg/internal/segment/char"
)

// IsSignature says whether a line names the agencies or the initials of the
// editors that the text is from: "dpa/AFP", "(Reuters)", "@ dpa.de", "KL/mb",
// "(Ende) kl/mb".
func IsSignature(text string) bool {
	if char.Terminal(LastMark(text)) {
		return false
	}
	if word, rest, ok := strings.Cut(text, ") "); ok && strings.HasPrefix(word, "(") && strings.IndexFunc(word, char.Blank) < 0 {
		text = rest
	}
	return signs(text)
}

// signs says whether text holds nothing but agencies, initials or the codes of an
// agency's wire.
func signs(text string) bool {
	const least, most = 3, 40    // bytes
	const fewWords, words = 5, 7 // of agencies and initials, and of codes
	if len(text) < least || len(text) > most {
		return false
	}
	parts := strings.FieldsFunc(text, func(r rune) bool { return !char.LetterOrDigit(r) && r != '-' })
	if len(parts) == 0 || len(parts) > words {
		return false
	}
	agency, small, coded := false, true, true
	for _, p := range parts {
		if Agencies[p] {
			agency = true
			continue
		}
		small = small && utf8.RuneCountInString(p) <= 3 && char.HasLetter(p)
		coded = coded && isCode(p)
	}
	if agency && (small && len(parts) <= fewWords || coded && slices.ContainsFunc(parts, mixed)) {
		return true
	}
	return small && isInitials(text, parts)
}

// isCode says whether word may be one of an agency's wire: small letters, few where
// no digit is among them.
func isCode(word string) bool {
	return strings.IndexFunc(word, unicode.IsUpper) < 0 && (utf8.RuneCountInString(word) <= 4 || strings.ContainsAny(word, "0123456789"))
}

// mixed says whether word holds letters and digits.
func mixed(word string) bool { return char.HasLetter(word) && strings.ContainsAny(word, "0123456789") }

// isInitials says whether text is its short parts with a slash between any two, the
// last in small letters, and slashes at its ends at most: "KL/mb", "/ko/mb".
func isInitials(text string, parts []string) bool {
	const fewest, most, least = 2, 4, 4 // parts, and letters of all
	joined := strings.Join(parts, "/")
	last := parts[len(parts)-1]
	return len(parts) >= fewest && len(parts) <= most && strings.Trim(text, "/") == joined &&
		len(joined)-len(parts)+1 >= least && last == strings.ToLower(last)
}
