// Package slug writes a text in the letters of a source id.
//
// It exists so that server and client fold a title, an address or a file name
// alike: the same letters become the same ones in every id.
package slug

import (
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// Of returns a text in lower case as a-z, 0-9 and single hyphens between words;
// empty if it has neither letters nor digits that can be written so.
func Of(text string) string {
	text = letters.Replace(norm.NFC.String(strings.ToLower(text)))
	var b strings.Builder
	hyphen := false
	for _, r := range norm.NFKD.String(text) {
		switch {
		case 'a' <= r && r <= 'z', '0' <= r && r <= '9':
			if hyphen && b.Len() > 0 {
				b.WriteByte('-')
			}
			b.WriteRune(r)
			hyphen = false
		case !unicode.Is(unicode.Mn, r): // accents that NFKD split off vanish
			hyphen = true
		}
	}
	return b.String()
}

// letters are written out as German does, and those of other Latin alphabets
// that have no decomposition.
var letters = strings.NewReplacer(
	"ä", "ae", "ö", "oe", "ü", "ue", "ß", "ss", "æ", "ae", "ø", "oe", "œ", "oe", "ł", "l", "đ", "d", "ð", "d",
	"þ", "th", "ı", "i", "ħ", "h",
)
