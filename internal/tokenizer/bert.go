package tokenizer

import (
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// BertRules are the settings of a BertNormalizer of Hugging Face tokenizers.
type BertRules struct {
	Clean   bool // leave out control characters that are no white space
	Chinese bool // put spaces around CJK ideographs
	Accents bool // leave accents out
	Lower   bool // turn capitals into small letters
}

// normalize returns a text as the rules leave it, as UTF-8.
func (b *BertRules) normalize(text string) []byte {
	out := b.cleaned(text)
	if b.Accents && !ascii(out) {
		out = withoutMarks(norm.NFD.Bytes(out))
	}
	if b.Lower {
		out = lowered(out)
	}
	return out
}

func (b *BertRules) cleaned(text string) []byte {
	out := make([]byte, 0, len(text)+utf8.UTFMax)
	for _, r := range text {
		switch {
		case b.Clean && isControl(r):
		case b.Chinese && isChinese(r):
			out = append(utf8.AppendRune(append(out, ' '), r), ' ')
		default:
			out = utf8.AppendRune(out, r)
		}
	}
	return out
}

func ascii(text []byte) bool {
	for _, c := range text {
		if c >= asciiEnd {
			return false
		}
	}
	return true
}

// withoutMarks takes the nonspacing marks out of text, in place.
func withoutMarks(text []byte) []byte {
	out := text[:0]
	for i := 0; i < len(text); {
		r, n := utf8.DecodeRune(text[i:])
		if !unicode.Is(unicode.Mn, r) {
			out = append(out, text[i:i+n]...)
		}
		i += n
	}
	return out
}

// lowered turns each character by itself, so that a final sigma is like any.
func lowered(text []byte) []byte {
	out := make([]byte, 0, len(text))
	for i := 0; i < len(text); {
		r, n := utf8.DecodeRune(text[i:])
		i += n
		if r == 'İ' { // the one letter whose small form is two characters
			out = append(out, "i\u0307"...)
			continue
		}
		out = utf8.AppendRune(out, unicode.ToLower(r))
	}
	return out
}

// isControl says what is left out. Of the controls three are white space, which
// divides words.
func isControl(r rune) bool {
	switch r {
	case '\t', '\n', '\r':
		return false
	}
	return r == utf8.RuneError || unicode.In(r, unicode.Cc, unicode.Cf, unicode.Co)
}

func isChinese(r rune) bool { return in(chinese[:], r) }

// chinese lists the blocks that BERT reads character by character.
var chinese = [...][2]rune{
	{0x3400, 0x4dbf}, {0x4e00, 0x9fff}, {0xf900, 0xfaff}, {0x20000, 0x2a6df}, {0x2a700, 0x2b73f}, {0x2b740, 0x2b81f},
	{0x2b920, 0x2ceaf}, {0x2f800, 0x2fa1f},
}

// isBertPunctuation says which characters stand alone: all of ASCII that is
// neither letter, digit nor space, and Unicode's punctuation.
func isBertPunctuation(r rune) bool {
	if r < asciiEnd {
		return r > ' ' && r < 0x7f && !('0' <= r && r <= '9' || 'A' <= r && r <= 'Z' || 'a' <= r && r <= 'z')
	}
	return unicode.IsPunct(r)
}
