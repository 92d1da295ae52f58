package evidence

import (
	"regexp"
	"strings"
	"time"

	"github.com/beleg-dev/beleg/internal/factcheck"
	"github.com/beleg-dev/beleg/internal/segment"
	"github.com/beleg-dev/beleg/internal/value"
	"github.com/beleg-dev/beleg/internal/value/calendar"
)

var (
	// place and afterDay find what stands before and behind the day of a report.
	place    = regexp.MustCompile(`^\PL{0,3}\p{Lu}[\pL/'’.-]*(?: [\pL/'’.-]+){0,2}, $`)
	afterDay = regexp.MustCompile(`^\.?(?: ?\([\pL/ ]{2,20}\))? ?[.:–—-](?:\s|$)`)
)

// mostDateline is the number of bytes in which the day of a report stands.
const mostDateline = 80

// ReportDay returns where the text of a passage has the day of the report, with the
// comma in front: "Kleve, 13. März. Der Rat tagte am Montag." It is no day of which
// anything is told. False: it has none.
func ReportDay(e *factcheck.Evidence) (segment.Span, bool) {
	head := e.Passage.Text[:min(len(e.Passage.Text), mostDateline)]
	comma := strings.Index(head, ", ")
	if comma < 0 || e.Source.PublishTime.IsZero() || !place.MatchString(head[:comma+2]) {
		return segment.Span{}, false
	}
	for _, v := range value.Find(strings.ToValidUTF8(head, ""), e.Language, value.Reference{Time: e.Source.PublishTime}) {
		if v.Kind == value.Date && v.Start == comma+2 && afterDay.MatchString(head[v.End:]) && near(v, e.Source.PublishTime) {
			return segment.Span{Start: comma, End: v.End}, true
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
