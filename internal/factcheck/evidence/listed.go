package evidence

import (
	"regexp"
	"slices"
	"strings"
	"unicode"

	"github.com/beleg-dev/beleg/internal/factcheck"
	"github.com/beleg-dev/beleg/internal/value"
	"github.com/beleg-dev/beleg/internal/value/calendar"
)

// besideYear matches what may stand beside a year, or a part of one, that heads a chronology.
var besideYear = regexp.MustCompile(`^(?i:(?:im|in|das|the)? ?(?:jahr|year)?)$`)

// listed returns where the days without a year lie that a passage has: within the year, or
// the part of one, that is all that the nearest heading names, "Dezember 2023". Empty:
// near its publication.
func listed(e *factcheck.Evidence) calendar.Days {
	heading := strings.TrimFunc(e.Passage.Heading, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
	if !strings.ContainsFunc(heading, unicode.IsDigit) {
		return calendar.Days{}
	}
	dates := value.Find(heading, e.Language, value.Reference{})
	i := slices.IndexFunc(dates, func(v value.Value) bool { return v.Kind == value.Date })
	if i < 0 || !besideYear.MatchString(strings.TrimSpace(heading[:dates[i].Start]+heading[dates[i].End:])) {
		return calendar.Days{}
	}
	if w := dates[i].When; w.Grain > calendar.DayGrain && w.Grain <= calendar.YearGrain && !w.Vague && !w.Range && len(w.Candidates) == 1 {
		return w.Candidates[0]
	}
	return calendar.Days{}
}
