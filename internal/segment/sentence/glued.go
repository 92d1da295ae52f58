package sentence

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/beleg-dev/beleg/internal/segment/char"
	"github.com/beleg-dev/beleg/internal/segment/maker"
)

// glued decides for a mark that no blank follows: two sentences that lost the
// blank between them ("wiederherzustellen.Der"), a sentence and the editors'
// initials ("Prozent./ko/mb"), or the inside of a name, a number or an address.
func (m *mark) glued() bool {
	if m.signedOff() {
		return true
	}
	i := m.closed
	r, n := utf8.DecodeRuneInString(m.text[i:])
	for i < len(m.text) && char.Opening(r) && i-m.closed < char.MaxWordBytes {
		i += n
		r, n = utf8.DecodeRuneInString(m.text[i:])
	}
	second, _ := utf8.DecodeRuneInString(m.text[i+n:])
	if !unicode.IsUpper(r) || !unicode.IsLower(second) && !char.Blank(second) {
		return false
	}
	token, _ := m.token(m.start)
	if strings.ContainsAny(token, "/@:\\_=") || address(m.text[i:]) {
		return false
	}
	if m.last != '.' || m.end-m.start > 1 {
		return char.HasLetterOrDigit(token)
	}
	if char.IsNumber(token) {
		return len(token) == 4
	}
	last, _ := utf8.DecodeLastRuneInString(token)
	return unicode.IsLower(last) && utf8.RuneCountInString(token) > 2 && !strings.Contains(token, ".") &&
		!neverFinal[token] && !mayBeFinal[token] && !beforeNumber[token]
}

// signedOff says whether nothing but initials follows the mark, and no path in front of
// it ends there.
func (m *mark) signedOff() bool {
	const longest = 16 // bytes
	rest := m.text[m.closed:]
	if !strings.HasPrefix(rest, "/") || len(rest) > longest {
		return false
	}
	token, _ := m.token(m.start)
	return !strings.Contains(token, "/") && maker.Signs(strings.TrimRightFunc(rest, char.Blank))
}

// signedApart says whether nothing but agencies and initials in brackets follow the mark,
// the first of them perhaps in small letters: "(red, APA)".
func (m *mark) signedApart() bool {
	const longest = 64 // bytes
	rest := m.text[m.closed:]
	if len(rest) > longest {
		return false
	}
	rest = strings.TrimFunc(rest, char.Blank)
	return strings.HasPrefix(rest, "(") && maker.Signs(rest)
}

// address says whether text starts like the rest of a host name, a path or a
// file name: a mark of addresses, or a full stop in front of a small letter, stands
// inside its first token.
func address(text string) bool {
	end := strings.IndexFunc(char.PrefixBytes(text, char.MaxWordBytes), char.Blank)
	if end < 0 {
		end = min(len(text), char.MaxWordBytes)
	}
	token := strings.TrimRight(text[:end], ".!?,;:)\"'”“»«")
	if strings.ContainsAny(token, "/@_=\\(") {
		return true
	}
	_, behind, _ := strings.Cut(token, ".")
	return behind != "" && behind[0] >= 'a' && behind[0] <= 'z'
}
