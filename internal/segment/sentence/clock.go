package sentence

import (
	"unicode"
	"unicode/utf8"

	"github.com/beleg-dev/beleg/internal/regex"
	"github.com/beleg-dev/beleg/internal/segment/calendar"
	"github.com/beleg-dev/beleg/internal/segment/char"
)

// timeOpens finds a sentence that so far only says when.
var timeOpens = regex.MustCompile(`^\PL*(?:About|After|Approximately|Around|At|Before|Between|By|From|Just|On|Shortly|Since|Until)(?: \S+){1,8}$`)

// clock says whether token makes the number before it an English time of day.
func (m *mark) clock(token string, at int) bool {
	switch token {
	case "a.m", "p.m":
		return true
	case "A.M", "P.M":
		return char.StartsWithDigit(m.tokenBefore(at))
	}
	return false
}

// afterClock says whether "a.m." or "p.m." ends its sentence: a name behind it mostly
// begins another one, unless it is that of a day or a zone, or only the time has been said.
func (m *mark) afterClock(next string) bool {
	first, n := utf8.DecodeRuneInString(next)
	second, _ := utf8.DecodeRuneInString(next[n:])
	switch {
	case !unicode.IsUpper(first), unicode.IsUpper(second), zones[next], calendar.Month(next) > 0, calendar.IsFullWeekday(next),
		calendar.IsShortWeekday(next) && !Starters[next]:
		return false
	}
	return !timeOpens.MatchString(m.text[m.sentence:m.start])
}
