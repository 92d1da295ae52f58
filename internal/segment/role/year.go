package role

import (
	"github.com/beleg-dev/beleg/internal/regex"
	"github.com/beleg-dev/beleg/internal/segment/calendar"
)

var (
	// year matches a year, or a month of one, that stands alone: "2023", "im jahr 2023",
	// "dezember 2023".
	year = regex.MustCompile(`^(?:(?:im|in|das|the) )?(?:jahr |year )?(?:(?:` + calendar.Months + `)\.? )?(?:1[5-9]|20)\d\d$`)
	// dayOfYear finds a day without its year that a text begins with, and what parts it from
	// what happened then: "- 27. Dezember: ", "3 May, 9.30 a.m.: ", "May 3 – ".
	dayOfYear = regex.MustCompile(`(?i)^(?:[-*•] )?[*_]{0,2}(?:(?:` + calendar.Weekdays + `)\.?,? )?(?:` +
		`\d{1,2}(?:\.|st|nd|rd|th)? ?(?:of )?(?:` + calendar.Months + `)\.?(?:,|` + parted + `)|` +
		`\d{1,2}\.\d{1,2}\.` + parted + `|` +
		`(?:` + calendar.Months + `)\.? \d{1,2}(?:st|nd|rd|th)?` + parted + `)`)
)

const parted = `[*_]{0,2}(?: ?[:(]| [–—-] )`

// markYears makes headings of the years and months that stand above the entries of a
// chronology, which have their days alone.
func (d *document) markYears() {
	for i := range len(d.units) - 1 {
		u, below := &d.units[i], &d.units[i+1]
		if !u.item && (u.kind == dated || u.kind == running) && (below.kind == running || below.kind == item) &&
			year.MatchString(u.plain) && dayOfYear.MatchString(below.Of(d.text)) {
			u.kind = heading
		}
	}
}
