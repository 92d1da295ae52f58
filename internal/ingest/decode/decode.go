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
	"unicode/utf8"

	"golang.org/x/net/html/charset"
	"golang.org/x/text/encoding/unicode"
)

// ErrBinary says that an input is not text.
var ErrBinary = errors.New("binary data, not text")

// ErrUnsure says that an input is text in an encoding that its bytes do not tell.
var ErrUnsure = errors.New("not sure in which encoding")

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
// when label is empty and each word can be one in it. UTF-8 that was read as
// windows-1252 or Mac Roman and encoded again, once or several times,
// is repaired, in the whole text or in single lines, where all characters can
// be read so, become Latin, Greek or Cyrillic letters, punctuation or symbols,
// and it is no coincidence. Data that is binary, broken UTF-8 or UTF-16,
// invalid in its encoding, or of an encoding that cannot be told is an error
// that says at which byte, from 0, and what to do.
func Text(data []byte, label string) (string, error) {
	switch {
	case bytes.HasPrefix(data, []byte("%PDF-")):
		return "", fmt.Errorf("%w: a PDF by its first bytes: convert it, such as with pdftotext", ErrBinary)
	case bytes.HasPrefix(data, []byte{0xFF, 0xFE, 0, 0}), bytes.HasPrefix(data, []byte{0, 0, 0xFE, 0xFF}):
		return "", errors.New("encoded as UTF-32: convert it to UTF-8 first: iconv -f UTF-32 -t UTF-8")
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
		return "", fmt.Errorf("%w: convert it to text first, or take out its only zero, at byte %d", ErrBinary, zero)
	case zero >= 0:
		return "", fmt.Errorf("%w: a zero at byte %d: convert it to text first, and if it is UTF-16, with iconv -f UTF-16LE -t UTF-8", ErrBinary, zero)
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
	if at := controlAt(data); at >= 0 {
		return "", errControl(data, at)
	}
	return repairMojibake(string(data)), nil
}

func errControl(data []byte, at int) error {
	return fmt.Errorf("%w: the control character %#02x at byte %d: convert it to text first", ErrBinary, data[at], at)
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
	if bytes.IndexByte(text, 0) >= 0 || controlAt(text) >= 0 {
		return "", fmt.Errorf("%w: UTF-16 with control characters: convert it to text first", ErrBinary)
	}
	return string(text), nil
}

func decodeLegacy(data []byte, label string) (string, error) {
	if at := controlAt(data); at >= 0 {
		return "", errControl(data, at)
	}
	if label == "" {
		if at := doubtAt(data); at >= 0 {
			return "", fmt.Errorf("%w: neither UTF-8 nor UTF-16, and read as %s byte %d, %#02x, makes %q: find out which it is and convert it: iconv -f ENCODING -t UTF-8", ErrUnsure, defaultCharset, at, data[at], wordAt(data, at))
		}
		label = defaultCharset
	}
	enc, name := charset.Lookup(label)
	switch {
	case enc == nil:
		return "", fmt.Errorf("unknown encoding %q: name one of the WHATWG encoding standard, such as windows-1252", label)
	case name == "utf-8" || name == "utf-16le" || name == "utf-16be" || name == "replacement":
		return "", fmt.Errorf("declared as %s, but not valid as such at byte %d: convert it to UTF-8 first: iconv -f ENCODING -t UTF-8", name, invalidAt(data))
	}
	text, err := enc.NewDecoder().Bytes(data)
	if err != nil {
		return "", fmt.Errorf("decode %s: %w", name, err)
	}
	// windows-1252 has five bytes without a character, which the standard
	// maps to control characters. No text has them.
	for i, r := range string(text) {
		if r == utf8.RuneError || (name == defaultCharset && r >= 0x80 && r < 0xA0) {
			return "", fmt.Errorf("neither UTF-8, UTF-16 nor, in line %d, %s: find out which it is and convert it: iconv -f ENCODING -t UTF-8", 1+bytes.Count(text[:i], []byte("\n")), name)
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

// controlAt returns the first control byte of data that holds more of them than a
// text has, else -1. None are backspace, tab, line feed, vertical tab, form feed,
// carriage return, escape, and the end mark of old DOS files (26).
func controlAt(data []byte) int {
	n, first := 0, -1
	for i, b := range data {
		if b < 8 || (b > 13 && b < 26) || (b > 27 && b < 32) {
			if n++; n == 1 {
				first = i
			}
		}
	}
	if n*bytesPerControl > len(data) {
		return first
	}
	return -1
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
