// Package slug writes a text in plain letters, such as those of a source id.
//
// It exists so that server and client fold a title, an address or a file name
// alike, and a name that is spelled with and without its accents: the same letters become
// the same ones everywhere.
package slug

import (
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// Of returns a text in lower case as a-z, 0-9 and single hyphens between words;
// empty if it has neither letters nor digits that can be written so.
func Of(text string) string {
	var b strings.Builder
	hyphen := false
	for _, r := range Plain(text) {
		switch {
		case 'a' <= r && r <= 'z', '0' <= r && r <= '9':
			if hyphen && b.Len() > 0 {
				b.WriteByte('-')
			}
			b.WriteRune(r)
			hyphen = false
		default:
			hyphen = true
		}
	}
	return b.String()
}

// Plain returns a text in lower case without accents, umlauts written out; what has no
// such form stays.
func Plain(text string) string {
	text = letters.Replace(norm.NFC.String(strings.ToLower(text)))
	return strings.Map(func(r rune) rune {
		if unicode.Is(unicode.Mn, r) { // accents that NFKD splits off
			return -1
		}
		return r
	}, norm.NFKD.String(text))
}

// Bare returns a text in lower case, its umlauts without their dots, as in names that English
// spells so and in German stems: "muller", "anwalt".
func Bare(text string) string { return umlauts.Replace(strings.ToLower(text)) }

var umlauts = strings.NewReplacer("ä", "a", "ö", "o", "ü", "u")

// letters are written out as German does, and those of other Latin alphabets
// that have no decomposition.
var letters = strings.NewReplacer(
	"ä", "ae", "ö", "oe", "ü", "ue", "ß", "ss", "æ", "ae", "ø", "oe", "œ", "oe", "ł", "l", "đ", "d", "ð", "d",
	"þ", "th", "ı", "i", "ħ", "h",
)
