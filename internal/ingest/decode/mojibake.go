package decode

import (
	"strings"
	"unicode/utf8"

	"golang.org/x/text/encoding/charmap"
)

// plain reports whether a character is one whose UTF-8 makes no sense as
// windows-1252: a letter of Latin, Greek or Cyrillic, punctuation, a symbol, a
// ligature, what makes a symbol an emoji, or the byte order mark. Of other
// scripts the first byte is a letter there that may well stand before a
// quotation mark, such as ß or É.
func plain(r rune) bool {
	return (0xA0 <= r && r <= 0x17F) || (0x380 <= r && r <= 0x47F) || (0x2000 <= r && r <= 0x2BFF) ||
		(0xFB00 <= r && r <= 0xFB06) || r == 0xFE0F || r == 0xFEFF || (0x1F000 <= r && r <= 0x1FAFF)
}

// A misreading is an encoding as which UTF-8 is read by mistake.
type misreading struct {
	as *charmap.Charmap
	// leads are what it makes of the first bytes of what it is told by.
	leads string
	plain func(rune) bool
}

var misreadings = []misreading{
	{charmap.Windows1252, "ÂÃÄÅÎÏÐÑâïð", plain},
	// A dash before an umlaut would be Cyrillic, Œ before one Greek.
	{charmap.Macintosh, "¬√ƒ≈‚Ô", func(r rune) bool { return plain(r) && (r < 0x380 || r > 0x47F) }},
}

// mostEncodings is how often a text is found to have been encoded once more.
const mostEncodings = 3

// repairMojibake undoes further encodings ("Ã¤" for "ä"): in the whole text if
// every character of it can be read so, else in each line of which that holds.
func repairMojibake(text string) string {
	for _, m := range misreadings {
		for range mostEncodings {
			repaired := m.repair(text)
			if repaired == text {
				break
			}
			text = repaired
		}
	}
	return text
}

func (m misreading) repair(text string) string {
	if !strings.ContainsAny(text, m.leads) {
		return text
	}
	if repaired, ok := m.undo(text); ok {
		return repaired
	}
	lines := strings.SplitAfter(text, "\n")
	for i, line := range lines {
		if repaired, ok := m.undo(line); ok {
			lines[i] = repaired
		}
	}
	return strings.Join(lines, "")
}

// undo reads every character as the byte that it came from.
// It is certain when all of those bytes are UTF-8 and two or more plain
// characters come of it, and no others, or one that stands inside a word.
func (m misreading) undo(text string) (string, bool) {
	raw := make([]byte, 0, len(text))
	for _, r := range text {
		b, ok := m.as.EncodeRune(r)
		if !ok {
			if m.as != charmap.Windows1252 || r < 0x80 || r > 0x9F {
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
			if !m.plain(r) {
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
