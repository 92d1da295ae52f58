package sentence

import (
	"strings"
	"unicode/utf8"

	"github.com/beleg-dev/beleg/internal/regex"
	"github.com/beleg-dev/beleg/internal/segment/char"
)

// placeOrDay is what stands behind the comma of a dateline: "Ga", "D.C", "3. Dez", "Jan".
var placeOrDay = regex.MustCompile(`^(?:\d{1,2}(?:\. ?\pL+)?|\pL[\pL.]*)$`)

// dateline says whether the mark stands in the place and the date that a report opens
// with: "AUGUSTA, Ga. (AP) --", "WIEN, 3. Dez. –".
func (m *mark) dateline() bool {
	const longest = 48 // bytes to the dash on either side
	if m.start-m.sentence > longest {
		return false
	}
	before := strings.TrimLeftFunc(m.text[m.sentence:m.start], char.Blank)
	_, state, _ := strings.Cut(before, ", ")
	if !capitals(before) || !placeOrDay.MatchString(state) {
		return false
	}
	after := strings.TrimLeftFunc(char.PrefixBytes(m.text[m.closed:], longest), char.Blank)
	if _, rest, closed := strings.Cut(after, ")"); closed && after[0] == '(' {
		after = strings.TrimLeftFunc(rest, char.Blank)
	}
	r, _ := utf8.DecodeRuneInString(after)
	return char.Dash(r)
}
