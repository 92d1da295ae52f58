package reading

import (
	"slices"
	"time"

	"github.com/beleg-dev/beleg/internal/regex"
	"github.com/beleg-dev/beleg/internal/value"
	"github.com/beleg-dev/beleg/internal/value/calendar"
)

// soon is how many days after a text a day without its year may be the one to come. A
// later one is rather that of the year before.
const soon = 120

// announces matches a text that tells of what is to come, on whichever day: "The hall will
// be closed", "Die Halle soll bald schließen".
var announces = regex.MustCompile(`(?i)(?:^|\PL)(?:` +
	`will|won['’]t|shall|(?:is|are|going|due) to|plans?|planned|scheduled|slated|expects?|expected|intends?|next|upcoming|soon|` +
	`wird|werden|wollen|solle?n?|künftig|geplant|vorgesehen|kündigten?|angekündigt|(?:nächste|kommende)[mnrs]?|demnächst|bald|jahreswechsel)(?:$|\PL)`)

// ahead says whether a date of the claim is later than the day on which a passage was
// written, and the passage tells of nothing to come: it has no words for it, and no
// length of time that may lead there.
func ahead(v value.Value, text string, passage []value.Value, written time.Time) bool {
	if v.Kind != value.Date || written.IsZero() || announces.MatchString(text) {
		return false
	}
	if slices.ContainsFunc(passage, func(x value.Value) bool { return x.Kind == value.Duration }) {
		return false
	}
	day := calendar.LocalDay(written)
	if v.When.Resolved() {
		return later(v.When, day)
	}
	thisYear := written.Year()
	return slices.ContainsFunc(v.When.InYears(thisYear, thisYear+1), func(d calendar.Days) bool { return day < d.First && d.First <= day+soon })
}

// later says whether all days that a date may mean begin after a day.
func later(w calendar.When, day calendar.Day) bool {
	return !slices.ContainsFunc(w.Candidates, func(d calendar.Days) bool { return d.First <= day })
}
