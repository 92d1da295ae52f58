package evidence

import (
	"strings"
	"time"
	"unicode"

	"github.com/beleg-dev/beleg/internal/factcheck"
	"github.com/beleg-dev/beleg/internal/value"
	"github.com/beleg-dev/beleg/internal/value/calendar"
)

// maxTickerDays is how far from its publication a source may have entries that were
// written on their own day; further away a day heads what happened then.
const maxTickerDays = 31

// Written returns when a passage was written: on the day that its heading begins
// with, as those of a ticker's entries do, or when its source was published. Zero:
// unknown.
func Written(e *factcheck.Evidence) time.Time {
	published := e.Source.PublishTime
	if published.IsZero() {
		return published
	}
	heading := strings.TrimLeftFunc(e.Passage.Heading, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
	if heading == "" || !unicode.IsDigit(rune(heading[0])) {
		return published
	}
	for _, v := range value.Find(heading, e.Language, value.Reference{}) {
		if v.Kind != value.Date || v.Start > 0 || v.When.Grain != calendar.DayGrain || v.When.Range || len(v.When.Candidates) != 1 {
			continue
		}
		year, month, day := v.When.Candidates[0].First.Date()
		on := time.Date(year, time.Month(month), day, 0, 0, 0, 0, published.Location())
		if off := on.Sub(published).Abs(); off <= maxTickerDays*24*time.Hour {
			return on
		}
	}
	return published
}

// WrittenAfter says whether a passage was written after a time, as far as the day that its heading
// begins with and the time of day of its entry of a ticker tell.
func WrittenAfter(e *factcheck.Evidence, t time.Time) bool {
	on := Written(e)
	entry, ok := EntryOf(e)
	if on.IsZero() || !ok {
		return on.After(t)
	}
	year, month, day := on.Date()
	return time.Date(year, month, day, 0, entry.Minute, 0, 0, on.Location()).After(t)
}

// From returns what the dates of a passage are read from. Its time is the midnight of a
// day, so that copies of a day are one question.
func From(e *factcheck.Evidence) value.Reference {
	from := value.Reference{Time: Midnight(Written(e)), Within: listed(e)}
	if e.Passage.Context != "" && value.Reckons(e.Passage.Text) {
		from.Told = lastTold(e.Passage.Context, e.Language, from)
	}
	return from
}

// lastTold returns the day, month or year of which a text tells last; empty: it tells of none, or
// leaves open which one.
func lastTold(text, language string, from value.Reference) calendar.Days {
	dates := value.OfKind(value.Find(text, language, from), value.Date)
	if len(dates) == 0 {
		return calendar.Days{}
	}
	switch w := dates[len(dates)-1].When; {
	case w.Vague, len(w.Candidates) != 1:
	case w.Grain == calendar.DayGrain:
		return calendar.OneDay(w.Candidates[0].Last)
	case !w.Range && (w.Grain == calendar.MonthGrain || w.Grain == calendar.YearGrain):
		return w.Candidates[0]
	}
	return calendar.Days{}
}

// Midnight returns the local day of a time, in UTC: no more of it is read. Zero:
// unknown.
func Midnight(t time.Time) time.Time {
	if t.IsZero() {
		return t
	}
	year, month, day := t.Date()
	return time.Date(year, month, day, 0, 0, 0, 0, time.UTC)
}
