package evidence

import (
	"strings"

	"github.com/beleg-dev/beleg/internal/factcheck"
	"github.com/beleg-dev/beleg/internal/segment"
	"github.com/beleg-dev/beleg/internal/value"
	"github.com/beleg-dev/beleg/internal/value/calendar"
)

// Coming is what a passage announces for a day behind the one on which it was written: "reist am
// Mittwoch", "resigns next week", "werden am Montag sprechen".
func Coming(e *factcheck.Evidence) Reserve {
	from := From(e)
	return Reserve{func(sentence string) []segment.Span {
		var list []segment.Span
		for _, v := range value.Find(sentence, e.Language, from) {
			if v.Kind != value.Date || !mayCome(v.When, from) {
				continue
			}
			if start, end, ok := value.Ahead(sentence, e.Language, v); ok {
				list = append(list, segment.Span{Start: start, End: end})
			}
		}
		return list
	}}
}

// mayCome says whether a date lies behind the day on which a text was written, or is a weekday that
// does so unless it is told of the past.
func mayCome(w calendar.When, from value.Reference) bool {
	switch {
	case w.Reckoned:
		return false
	case from.Time.IsZero():
		return strings.Contains(w.Relative, "+") && !strings.Contains(w.Relative, "+0")
	}
	day, all, some := calendar.LocalDay(from.Time), w.Resolved(), false
	for _, d := range w.Candidates {
		all, some = all && d.First > day, some || d.First > day
	}
	return all || some && w.Weekday > 0 && w.Relative == "" && w.Candidates[0].First < day
}
