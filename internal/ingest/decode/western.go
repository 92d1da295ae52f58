package decode

import (
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/encoding/charmap"
)

// Characters of windows-1252 by what they say of a text that is read as it, beside letters.
// What they are in other encodings is what makes them doubtful: "Za¿ó³æ" is windows-1250,
// "BrŸcke" Mac Roman, "sch”n" DOS, "Erdoðan" Turkish.
const (
	// rareLetters are of Icelandic and Estonian alone, or no letters of words.
	rareLetters = "ðþýõÐÞÝÕƒˆ"
	// joiners stand within words.
	joiners = "’‘´·–—…×÷\u00A0\u00AD"
	// neverBehind do not close a word.
	neverBehind = "§¤¶¬¯¨¸±¼½¾¿¦¹‚„"
	// neverBefore do not open one.
	neverBefore = "¯¦¨¸¬¤¹²³™®†"
)

// oddSpelling finds letters where the languages that have them do not write them: "mìsto",
// "Gdañsk", "Jiøí", "veèe", "Miloševiæ", and of a Mac "schšn".
var oddSpelling = regexp.MustCompile(`(?i)[ìù]\pL|ñ[^aeiouáéíóú\PL]|ø[áéíì]|è[aeiouj]|iæ(?:\PL|$)|[b-df-hj-np-qs-tv-xz]š[b-df-hj-np-tv-xz]`)

// doubtAt returns the first byte that speaks against windows-1252 as the encoding of
// data, or -1. Texts of Western European languages have none, other ones and other
// encodings nearly always.
func doubtAt(data []byte) int {
	text := make([]rune, len(data)) // a character a byte
	for i, b := range data {
		text[i] = charmap.Windows1252.DecodeByte(b)
	}
	odd := len(data)
	if found := oddSpelling.FindStringIndex(string(text)); found != nil {
		odd = utf8.RuneCountInString(string(text)[:found[0]])
		for data[odd] < 0x80 {
			odd++
		}
	}
	for i, b := range data[:odd] {
		if b >= 0x80 && doubtful(text, i) {
			return i
		}
	}
	if odd < len(data) {
		return odd
	}
	return -1
}

func doubtful(text []rune, i int) bool {
	r, before, behind := text[i], runeAt(text, i-1), runeAt(text, i+1)
	switch {
	case r == utf8.RuneError || r == '¤' || strings.ContainsRune(rareLetters, r):
		return true
	case letter(r):
		return unicode.IsUpper(r) && unicode.IsLower(before) && letter(before) ||
			foreignWord(text, i)
	case strings.ContainsRune(joiners, r):
		return false
	case letter(before) && letter(behind):
		return unicode.IsLower(behind)
	case letter(before):
		return strings.ContainsRune(neverBehind, r) ||
			(r == '²' || r == '³') && unicode.IsLower(before) && before != 'm'
	}
	return unicode.IsLower(behind) && letter(behind) && !unicode.IsDigit(before) && strings.ContainsRune(neverBefore, r)
}

// foreignWord reports whether a run of letters beyond ASCII that begins at i is longer
// than any word of the languages has, or is a word of three or more by itself, unless
// it lists the German ones.
func foreignWord(text []rune, i int) bool {
	if foreign(runeAt(text, i-1)) {
		return false // told at its beginning
	}
	end, german := i, true
	for ; foreign(runeAt(text, end)); end++ {
		german = german && strings.ContainsRune("äöüßÄÖÜ", text[end])
	}
	if german {
		return false
	}
	const most = 3
	return end-i > most || end-i == most && !letter(runeAt(text, i-1)) && !letter(runeAt(text, end))
}

func foreign(r rune) bool { return r >= 0x80 && letter(r) }

// letter reports whether words are made of r: ordinals and the sign of micro are no letters.
func letter(r rune) bool { return unicode.IsLetter(r) && r != 'ª' && r != 'º' && r != 'µ' }

// runeAt returns a character, or 0 beyond the ends.
func runeAt(text []rune, i int) rune {
	if i < 0 || i >= len(text) {
		return 0
	}
	return text[i]
}

// wordAt returns what stands around a byte of data between ASCII's white space, as
// windows-1252, cut to a length that can be shown.
func wordAt(data []byte, at int) string {
	const most = 20 // to either side
	start, end := at, at
	for start > 0 && at-start < most && data[start-1] > ' ' {
		start--
	}
	for end < len(data) && end-at < most && data[end] > ' ' {
		end++
	}
	var b strings.Builder
	for _, c := range data[start:end] {
		b.WriteRune(charmap.Windows1252.DecodeByte(c))
	}
	return b.String()
}
