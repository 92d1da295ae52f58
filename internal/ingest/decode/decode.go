// Package decode turns the bytes of text files into UTF-8.
//
// A quotation is only as good as its letters. Files of unknown origin come in
// several encodings, some of them twice encoded; the package reads those that
// can be told apart with certainty and refuses the rest with an error that says
// what to do, so that no question mark stands where a letter was.
package decode

import (
	"bytes"
	"errors"
	"fmt"
	"strings"
	"unicode/utf8"

	"golang.org/x/net/html/charset"
	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/unicode"
)

// ErrBinary says that an input is not text.
var ErrBinary = errors.New("binary data, not text: convert it to text first")

// ErrDamaged says that an input is UTF-8, but for some bytes.
var ErrDamaged = errors.New("the file is damaged or mixes encodings, repair it first")

const (
	defaultCharset = "windows-1252"
	// utf16Bytes is how much of a file tells UTF-16 without a byte order mark.
	utf16Bytes = 2048
)

// Text returns data as UTF-8 without a byte order mark at its start; all other
// characters stay, line ends included.
//
// It knows UTF-8 and UTF-16 by their marks or their bytes; anything else is
// read as label, a name of the WHATWG encoding standard, or as windows-1252
// when label is empty. UTF-8 that was read as windows-1252 and encoded again
// is repaired, in the whole text or in single lines, where all characters can
// be read so, become Latin, Greek or Cyrillic letters, punctuation or symbols,
// and it is no coincidence. Data that is binary, broken UTF-8 or UTF-16, or
// invalid in its encoding is an error.
func Text(data []byte, label string) (string, error) {
	switch {
	case bytes.HasPrefix(data, []byte{0xFF, 0xFE, 0, 0}), bytes.HasPrefix(data, []byte{0, 0, 0xFE, 0xFF}):
		return "", errors.New("encoded as UTF-32: convert it to UTF-8 first")
	case bytes.HasPrefix(data, []byte{0xEF, 0xBB, 0xBF}):
		data = data[3:]
		if at := invalidAt(data); at >= 0 {
			return "", errInvalidUTF8(at + 3)
		}
		return decodeUTF8(data)
	case bytes.HasPrefix(data, []byte{0xFF, 0xFE}):
		return decodeUTF16(data[2:], unicode.LittleEndian)
	case bytes.HasPrefix(data, []byte{0xFE, 0xFF}):
		return decodeUTF16(data[2:], unicode.BigEndian)
	}
	if order, ok := sniffUTF16(data); ok {
		return decodeUTF16(data, order)
	}
	at := invalidAt(data)
	switch zero := bytes.IndexByte(data, 0); {
	case zero >= 0 && at < 0 && bytes.Count(data, []byte{0}) == 1:
		return "", fmt.Errorf("%w, or take out its only zero, at byte %d", ErrBinary, zero)
	case zero >= 0:
		return "", ErrBinary
	}
	if at < 0 {
		return decodeUTF8(data)
	}
	if damagedUTF8(data) {
		return "", errInvalidUTF8(at)
	}
	return decodeLegacy(data, label)
}

func errInvalidUTF8(at int) error {
	return fmt.Errorf("invalid UTF-8 at byte %d: %w", at, ErrDamaged)
}

func decodeUTF8(data []byte) (string, error) {
	if controls(data) {
		return "", ErrBinary
	}
	return repairMojibake(string(data)), nil
}

func decodeUTF16(data []byte, order unicode.Endianness) (string, error) {
	if len(data)%2 != 0 {
		return "", errors.New("UTF-16 with an odd number of bytes: the file is cut off, save it again")
	}
	text, err := unicode.UTF16(order, unicode.IgnoreBOM).NewDecoder().Bytes(data)
	if err != nil {
		return "", fmt.Errorf("decode UTF-16: %w", err)
	}
	// The decoder writes U+FFFD for a lone surrogate and for nothing else
	// but U+FFFD itself.
	if bytes.Contains(text, []byte("\uFFFD")) {
		return "", errors.New("invalid UTF-16: convert it to UTF-8 first")
	}
	if bytes.IndexByte(text, 0) >= 0 || controls(text) {
		return "", ErrBinary
	}
	return string(text), nil
}

func decodeLegacy(data []byte, label string) (string, error) {
	if controls(data) {
		return "", ErrBinary
	}
	if label == "" {
		label = defaultCharset
	}
	enc, name := charset.Lookup(label)
	switch {
	case enc == nil:
		return "", fmt.Errorf("unknown encoding %q: name one of the WHATWG encoding standard, such as windows-1252", label)
	case name == "utf-8" || name == "utf-16le" || name == "utf-16be" || name == "replacement":
		return "", fmt.Errorf("declared as %s, but not valid as such at byte %d: convert it to UTF-8 first", name, invalidAt(data))
	}
	text, err := enc.NewDecoder().Bytes(data)
	if err != nil {
		return "", fmt.Errorf("decode %s: %w", name, err)
	}
	// windows-1252 has five bytes without a character, which the standard
	// maps to control characters. No text has them.
	for _, r := range string(text) {
		if r == utf8.RuneError || (name == defaultCharset && r >= 0x80 && r < 0xA0) {
			return "", fmt.Errorf("neither UTF-8, UTF-16 nor %s: convert it to UTF-8 first", name)
		}
	}
	return string(text), nil
}

// invalidAt returns the offset of the first byte that is not UTF-8, or -1.
func invalidAt(data []byte) int {
	for i := 0; i < len(data); {
		r, n := utf8.DecodeRune(data[i:])
		if r == utf8.RuneError && n == 1 {
			return i
		}
		i += n
	}
	return -1
}

// damagedUTF8 reports whether data that is not UTF-8 is the rest of some: it has
// more characters of several bytes than invalid bytes, or as many plain ones.
// An end within a character counts as one byte. Half of a character of UTF-16 that
// was written as UTF-8 is no text in any other encoding.
func damagedUTF8(data []byte) bool {
	var several, certain, bad int
	for i := 0; i < len(data); {
		r, n := utf8.DecodeRune(data[i:])
		switch {
		case r == utf8.RuneError && n == 1:
			if surrogate(data[i:]) {
				return true
			}
			bad++
			if !utf8.FullRune(data[i:]) {
				n = len(data) - i
			}
		case n > 1:
			several++
			if plain(r) {
				certain++
			}
		}
		i += n
	}
	return several > bad || certain >= bad
}

// surrogate reports whether data begins with half of a character of UTF-16.
func surrogate(data []byte) bool {
	return len(data) >= 3 && data[0] == 0xED && 0xA0 <= data[1] && data[1] <= 0xBF && 0x80 <= data[2] && data[2] <= 0xBF
}

// bytesPerControl is how many bytes of text there must be for each control
// byte. Pages, and texts taken from PDF, have a stray one here and there.
const bytesPerControl = 1000

// controls reports whether data holds more control bytes than a text has. None
// of them are backspace, tab, line feed, vertical tab, form feed, carriage
// return, escape, and the end mark of old DOS files (26).
func controls(data []byte) bool {
	n := 0
	for _, b := range data {
		if b < 8 || (b > 13 && b < 26) || (b > 27 && b < 32) {
			n++
		}
	}
	return n*bytesPerControl > len(data)
}

// sniffUTF16 recognises UTF-16 of mostly Latin text without a mark: nearly
// every other byte is zero.
func sniffUTF16(data []byte) (unicode.Endianness, bool) {
	head := data[:min(len(data), utf16Bytes)]
	if len(head) < 4 || len(data)%2 != 0 {
		return unicode.LittleEndian, false
	}
	var even, odd int
	for i, b := range head {
		if b == 0 && i%2 == 0 {
			even++
		} else if b == 0 {
			odd++
		}
	}
	units := len(head) / 2
	switch {
	case even == 0 && odd*10 >= units*8:
		return unicode.LittleEndian, true
	case odd == 0 && even*10 >= units*8:
		return unicode.BigEndian, true
	}
	return unicode.LittleEndian, false
}

// plain reports whether a character is one whose UTF-8 makes no sense as
// windows-1252: a letter of Latin, Greek or Cyrillic, punctuation, a symbol, a
// ligature, what makes a symbol an emoji, or the byte order mark. Of other
// scripts the first byte is a letter there that may well stand before a
// quotation mark, such as ß or É.
func plain(r rune) bool {
	return (0xA0 <= r && r <= 0x17F) || (0x380 <= r && r <= 0x47F) || (0x2000 <= r && r <= 0x2BFF) ||
		(0xFB00 <= r && r <= 0xFB06) || r == 0xFE0F || r == 0xFEFF || (0x1F000 <= r && r <= 0x1FAFF)
}

// plainLeads are what windows-1252 makes of the first bytes of those.
const plainLeads = "ÂÃÄÅÎÏÐÑâïð"

// repairMojibake undoes a second encoding ("Ã¤" for "ä"): in the whole text if
// every character of it can be read so, else in each line of which that holds.
func repairMojibake(text string) string {
	if !strings.ContainsAny(text, plainLeads) {
		return text
	}
	if repaired, ok := unmojibake(text); ok {
		return repaired
	}
	lines := strings.SplitAfter(text, "\n")
	for i, line := range lines {
		if repaired, ok := unmojibake(line); ok {
			lines[i] = repaired
		}
	}
	return strings.Join(lines, "")
}

// unmojibake reads every character as the windows-1252 byte that it came from.
// It is certain when all of those bytes are UTF-8 and two or more plain
// characters come of it, and no others, or one that stands inside a word.
func unmojibake(text string) (string, bool) {
	raw := make([]byte, 0, len(text))
	for _, r := range text {
		b, ok := charmap.Windows1252.EncodeRune(r)
		if !ok {
			if r < 0x80 || r > 0x9F {
				return "", false
			}
			b = byte(r)
		}
		raw = append(raw, b)
	}
	if !utf8.Valid(raw) {
		return "", false
	}
	var found, inWord int
	for i := 0; i < len(raw); {
		r, n := utf8.DecodeRune(raw[i:])
		if n > 1 {
			if !plain(r) {
				return "", false
			}
			found++
			if i > 0 && asciiLetter(raw[i-1]) && i+n < len(raw) && asciiLetter(raw[i+n]) {
				inWord++
			}
		}
		i += n
	}
	return string(raw), found >= 2 || inWord > 0
}

func asciiLetter(b byte) bool {
	return 'a' <= b|0x20 && b|0x20 <= 'z'
}
