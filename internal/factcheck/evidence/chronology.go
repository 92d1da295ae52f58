package evidence

import (
	"slices"
	"strings"
	"unicode"

	"github.com/beleg-dev/beleg/internal/factcheck"
	"github.com/beleg-dev/beleg/internal/regex"
	"github.com/beleg-dev/beleg/internal/value"
	"github.com/beleg-dev/beleg/internal/value/calendar"
)

var (
	// chronology finds what a text calls itself that tells of what is past, day by day.
	chronology = regex.MustCompile(`(?i)(?:^|\PL)(?:chronologie|chronology)(?:$|\PL)`)
	// dayed matches what may begin with a day and what parts it from the rest.
	dayed = regex.MustCompile(`^(?:\pL+\.?,? ){0,2}\d[^\n]{0,40}(?::| [–—-] )`)
	// parted matches what stands behind the day of an entry.
	parted = regex.MustCompile(`^[*_]{0,2}(?: ?:| [–—-] |,? \d{1,2}(?:[.:]\d\d)? ?(?:Uhr|[ap]\.?m\.?)[*_]{0,2}(?: ?:| [–—-] ))`)
	// bullet matches what may stand in front of an entry.
	bullet = regex.MustCompile(`^(?:[-*•] )?[*_]{0,2}`)
	// besideYear matches what may stand beside a year, or a part of one, that heads a chronology.
	besideYear = regex.MustCompile(`^(?i:(?:im|in|das|the)? ?(?:jahr|year)?)$`)
)

// listed returns where the days without a year lie that a passage has: within the year, or
// the part of one, that is all that the nearest heading names, "Dezember 2023". Those of an
// entry of a chronology lie behind the day of the one above, if that has its year, or in the
// year up to publication. Empty: near that.
func listed(e *factcheck.Evidence) calendar.Days {
	if span := headedBy(e); span != (calendar.Days{}) {
		return span
	}
	own, ok := entry(e.Passage.Text, e.Language)
	if !ok || !own.LacksYear() {
		return calendar.Days{}
	}
	if above, ok := entry(e.Passage.Context, e.Language); ok && !above.LacksYear() {
		first := above.Candidates[0].First
		return calendar.Days{First: first, Last: calendar.YearDays(first.Year()).Last}
	}
	if e.Source.PublishTime.IsZero() || !chronology.MatchString(e.Source.Title+"\n"+e.Passage.Heading) {
		return calendar.Days{}
	}
	last := calendar.LocalDay(e.Source.PublishTime)
	return calendar.Days{First: last - 364, Last: last}
}

// entry returns the day that a text begins with, as those of chronologies do: "27. Dezember:
// Der Teich ist leer.", "- 27. Dezember, 9 Uhr: …".
func entry(text, language string) (calendar.When, bool) {
	head := text[:min(len(text), mostDateline)]
	head = strings.ToValidUTF8(head[len(bullet.FindString(head)):], "")
	if !dayed.MatchString(head) { // most texts
		return calendar.When{}, false
	}
	for _, v := range value.Find(head, language, value.Reference{}) {
		if v.Kind == value.Date {
			w := v.When
			day := v.Start == 0 && w.Grain == calendar.DayGrain && !w.Range && (w.LacksYear() || len(w.Candidates) == 1)
			return w, day && parted.MatchString(head[v.End:])
		}
	}
	return calendar.When{}, false
}

// headedBy returns the year, or the part of one, that the nearest heading names.
func headedBy(e *factcheck.Evidence) calendar.Days {
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
