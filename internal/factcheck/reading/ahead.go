package reading

import (
	"regexp"
	"slices"
	"time"

	"github.com/beleg-dev/beleg/internal/factcheck/evidence"
	"github.com/beleg-dev/beleg/internal/value"
)

// soon is how many days behind a text a day of no year is taken for the one to come.
const soon = 120

// announces finds words by which a text tells of what is to come, on whichever day.
var announces = regexp.MustCompile(`(?i)(?:^|\PL)(?:` +
	`will|won['’]t|shall|(?:is|are|going|due) to|plans?|planned|scheduled|slated|expects?|expected|intends?|next|upcoming|soon|` +
	`wird|werden|wollen|solle?n?|künftig|geplant|vorgesehen|kündigten?|angekündigt|(?:nächste|kommende)[mnrs]?|demnächst|bald|jahreswechsel)(?:$|\PL)`)

// ahead says whether a date of the claim lies behind the day on which a passage was
// written, which tells of nothing to come: neither by its words nor of a later day or of
// a length of time that may lead to one.
func ahead(v value.Value, text string, passage []value.Value, written time.Time) bool {
	if v.Kind != value.Date || written.IsZero() || announces.MatchString(text) {
		return false
	}
	day := evidence.DayOf(written)
	later := func(d value.Days) bool { return d.First > day }
	toCome := len(v.When.Candidates) > 0 && !slices.ContainsFunc(v.When.Candidates, func(d value.Days) bool { return !later(d) })
	if !v.When.Resolved() {
		toCome = slices.ContainsFunc(v.When.InYears(written.Year(), written.Year()+1), func(d value.Days) bool { return later(d) && d.First <= day+soon })
	}
	return toCome && !slices.ContainsFunc(passage, func(x value.Value) bool {
		return x.Kind == value.Duration || x.Kind == value.Date && slices.ContainsFunc(x.When.Candidates, later)
	})
}
