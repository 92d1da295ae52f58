package regex

import (
	"unicode"
	"unicode/utf8"
)

// appendFolded appends a text in which letters that (?i) takes for each other are one.
func appendFolded(to []byte, text string) []byte {
	for i := 0; i < len(text); {
		b := text[i]
		switch {
		case b < utf8.RuneSelf:
			if 'A' <= b && b <= 'Z' {
				b += 'a' - 'A'
			}
			to = append(to, b)
			i++
		case b == 0xC3 && i+1 < len(text) && 0x80 <= text[i+1] && text[i+1] <= 0xBF: // À to ÿ
			c := text[i+1]
			if c <= 0x9E && c != 0x97 {
				c += 0x20
			}
			to = append(to, b, c)
			i += 2
		default:
			r, size := utf8.DecodeRuneInString(text[i:])
			to = utf8.AppendRune(to, fold(r))
			i += size
		}
	}
	return to
}

// fold returns the one rune that stands for those which are equal without regard to case
// (unicode.SimpleFold).
func fold(r rune) rune {
	least := r
	for next := unicode.SimpleFold(r); next != r; next = unicode.SimpleFold(next) {
		least = min(least, next)
	}
	return unicode.ToLower(least)
}
