package notation

import (
	"strings"
	"unicode/utf8"

	"github.com/beleg-dev/beleg/internal/regex"
	"github.com/beleg-dev/beleg/internal/value"
	"github.com/beleg-dev/beleg/internal/value/tongue"
	"github.com/beleg-dev/beleg/internal/value/wording"
)

// marked returns a claim in which an amount that a source in another language states, too, has
// the source's decimal mark: beside "6,4 Millionen Euro", "6.4 million euros" becomes "6,4 million
// euros". A judge takes some of these numbers for two, but not those whose digits stand in threes.
func marked(source, claim string, g, h tongue.Tongue, both value.Value) string {
	written := firstNumber.FindString(wording.Render(both, g.Code()))
	own := firstNumber.FindString(wording.Render(both, h.Code()))
	if written == own || grouped.MatchString(written) || numberIn(source, written) < 0 {
		return claim
	}
	at := numberIn(claim, own)
	if at < 0 {
		return claim
	}
	return claim[:at] + written + claim[at+len(own):]
}

// grouped finds a number without decimals whose digits stand in threes.
var grouped = regex.MustCompile(`^\d{1,3}(?:[.,]\d{3})+$`)

// numberIn returns where a number in digits first stands in a text that is no part of another
// one; -1: nowhere.
func numberIn(text, number string) int {
	for from := 0; number != ""; {
		at := strings.Index(text[from:], number)
		if at < 0 {
			return -1
		}
		start, end := from+at, from+at+len(number)
		before, _ := utf8.DecodeLastRuneInString(text[:start])
		after := firstNumber.FindString(text[start:])
		if !strings.ContainsRune("0123456789.,", before) && strings.TrimRight(after, ".,") == number {
			return start
		}
		from = end
	}
	return -1
}
