package evidence

import (
	"strings"
	"time"

	"github.com/beleg-dev/beleg/internal/factcheck"
	"github.com/beleg-dev/beleg/internal/regex"
	"github.com/beleg-dev/beleg/internal/segment"
	"github.com/beleg-dev/beleg/internal/value"
	"github.com/beleg-dev/beleg/internal/value/calendar"
)

var (
	// place and afterDay find what stands before and behind the day of a report: a town, and
	// its region and an agency if they are there. The group parts them from the day.
	place    = regex.MustCompile(`^\PL{0,3}` + name + `(?:, ` + name + `)?(?:` + agency + `)?((?:,| [–—-]) )$`)
	afterDay = regex.MustCompile(`^\.?(?:` + agency + `)? ?(?:[.:–—]|--?)(?:\s|$)`)
	// maybePlace is the start of what may be such a place.
	maybePlace = regex.MustCompile(`^\PL{0,3}` + name + `(?:,| [(–—-])`)
)

const (
	name   = `\p{Lu}[\pL/'’.-]*(?: [\pL/'’.-]+){0,2}`
	agency = ` ?\([\pL/ ]{2,20}\)`
)

// mostDateline is the number of bytes in which the day of a report stands.
const mostDateline = 80

// ReportDay returns where the text of a passage has the day of the report, with the
// comma or dash in front: "Kleve, 13. März. Der Rat tagte am Montag." It is no day of which
// anything is told. False: it has none.
func ReportDay(e *factcheck.Evidence) (segment.Span, bool) {
	head := e.Passage.Text[:min(len(e.Passage.Text), mostDateline)]
	if e.Source.PublishTime.IsZero() || !maybePlace.MatchString(head) {
		return segment.Span{}, false
	}
	for _, v := range value.Find(strings.ToValidUTF8(head, ""), e.Language, value.Reference{Time: e.Source.PublishTime}) {
		if v.Kind != value.Date || !near(v, e.Source.PublishTime) || !afterDay.MatchString(head[v.End:]) {
			continue
		}
		if m := place.FindStringSubmatch(head[:v.Start]); m != nil {
			return segment.Span{Start: v.Start - len(m[1]), End: v.End}, true
		}
	}
	return segment.Span{}, false
}

// near says whether a date is the day of a time, or one beside it.
func near(v value.Value, t time.Time) bool {
	d := calendar.LocalDay(t)
	for _, c := range v.When.Candidates {
		if c.First == c.Last && c.First >= d-1 && c.First <= d+1 {
			return true
		}
	}
	return false
}
