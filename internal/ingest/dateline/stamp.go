package dateline

import (
	"strings"
	"time"
	"unicode/utf8"

	"github.com/beleg-dev/beleg/internal/segment/calendar"
	"github.com/beleg-dev/beleg/internal/segment/role/stamp"
)

// Kind ranks what a date says about its text. Higher is preferred.
type Kind uint8

// The kinds of dates.
const (
	Updated   Kind = iota + 1 // labelled as the last change
	Plain                     // without a label
	Published                 // labelled as the publication
)

// A Stamp is a date that a line states for its text.
type Stamp struct {
	Time    time.Time // in the stated offset, else in Options.Zone
	Zoned   bool      // the offset was stated
	DayOnly bool      // no time of day was stated; Time is midnight
	Kind    Kind
}

// Options say how a date is read that does not say it itself.
type Options struct {
	// Zone is where times without an offset were written. Nil: UTC.
	Zone *time.Location
	// Language is the BCP-47 code of the text; it decides the order of day and
	// month in 03/04/2025. Empty: unknown.
	Language string
}

// zoneNames gives American zones, which releases write out, their short form.
var zoneNames = strings.NewReplacer("eastern daylight time", "edt", "eastern standard time", "est", "eastern time", "et",
	"central daylight time", "cdt", "central standard time", "cst", "mountain daylight time", "mdt", "mountain standard time", "mst",
	"pacific daylight time", "pdt", "pacific standard time", "pst", "pacific time", "pt")

var dashes = strings.NewReplacer("–", "-", "—", "-", "−", "-")

const (
	minStampChars = 8   // of a line that is read as a date: "1.2.10" may be a version
	maxStampChars = 160 // and the longest
)

// Parse reads a line that consists of a date, with or without a time of day, a
// weekday, a label such as "Published:" or "Stand:", a byline or a reading
// time. Set off by bars or dots, a few words such as a place may be there; with a
// comma, a newspaper, or a place before "den" or an agency. A day alone is its
// midnight.
//
// A date in a sentence or a headline, a date of which day and month may be
// exchanged (unless the weekday, a time zone of the United States or o.Language
// decides), a year of two digits after 30, a day that does not exist, and a
// weekday that does not fit are not ok.
func Parse(line string, o Options) (s Stamp, ok bool) {
	line = remarkPattern.ReplaceAllString(dashes.Replace(Normal(line)), "|$1")
	if n := utf8.RuneCountInString(line); n < minStampChars || n > maxStampChars {
		return Stamp{}, false
	}
	if s, ok := parseSegment(line, o); ok {
		return s, true
	}
	if s, ok := parsePlaced(line, o); ok {
		return s, true
	}
	var best Stamp
	others := 0
	printed := issuePattern.MatchString(line)
	if printed {
		line = sectionPattern.ReplaceAllString(line, "|$1")
	}
	for part := range strings.FieldsFuncSeq(line, func(r rune) bool { return strings.ContainsRune("|•·", r) }) {
		s, ok := parsePart(part, o)
		if !ok {
			others += len(strings.Fields(part))
			printed = printed && !stamp.IsEvent(part)
		} else if s.Kind > best.Kind {
			best = s
		}
	}
	// "Berlin | 12.05.2025" dates a text, "City fair | 12 May 2025" the fair.
	most := 1
	switch {
	case printed: // "Around the harbour | 12 May 2025 | Page 5"
		most = 3
	case best.Kind != Plain:
		most = 2
	}
	if best.Kind == 0 || others > most {
		return Stamp{}, false
	}
	return best, true
}

// IsIssue reports whether what stands between two bars is the number of an issue or a page.
func IsIssue(part string) bool { return issuePattern.MatchString(part) }

// parsePart reads what stands between two bars. It is ok when it is nothing but
// dates and what may stand beside them.
func parsePart(part string, o Options) (Stamp, bool) {
	var best Stamp
	segments := strings.Split(midLabelPattern.ReplaceAllString(firstPattern.ReplaceAllString(part, "$1"), "|$2"), "|")
	for i, segment := range segments {
		segment = strings.Trim(segment, " ,;/-")
		if i+1 < len(segments) {
			segment = strings.TrimSuffix(segment, ".")
		}
		s, ok := parseSegment(segment, o)
		if !ok && len(segments) > 1 {
			s, ok = parsePlaced(segment, o)
		}
		if !ok && !besidePattern.MatchString(segment) {
			return Stamp{}, false
		}
		if s.Kind > best.Kind {
			best = s
		}
	}
	return best, true
}

func parseSegment(text string, o Options) (Stamp, bool) {
	s := Stamp{Kind: Plain}
	text = zoneNames.Replace(strings.ToLower(bylinePattern.ReplaceAllString(text, "")))
	if m := labelPattern.FindStringSubmatch(text); m != nil {
		switch text = text[len(m[0]):]; {
		case m[1] != "":
			s.Kind = Published
		case m[2] != "":
			s.Kind = Updated
		}
	}
	if found, ok := s.parseDay(text, clockTime{}, o); ok {
		return found, true
	}
	if m := clockFirst.FindStringSubmatch(text); m != nil {
		if at, ok := parseClock(m[1:]); ok {
			return s.parseDay(text[len(m[0]):], at, o)
		}
	}
	return Stamp{}, false
}

// parseDay reads a day and, unless it stood before the day, a time of day.
func (s Stamp) parseDay(text string, at clockTime, o Options) (Stamp, bool) {
	weekday := time.Weekday(-1)
	if m := weekdayPattern.FindStringSubmatch(text); m != nil {
		weekday, _ = calendar.Weekday(m[1])
		text = text[len(m[0]):]
	}
	for _, form := range dateForms {
		m := form.pattern.FindStringSubmatch(text)
		if m == nil {
			continue
		}
		at, ok := at, true
		rest := text[len(m[0]):]
		if behind := weekdayBehind.FindStringSubmatch(rest); behind != nil && weekday < 0 {
			weekday, _ = calendar.Weekday(behind[1])
			rest = rest[len(behind[0]):]
		}
		if rest != "" {
			c := clockPattern.FindStringSubmatch(rest)
			if h := hourPattern.FindStringSubmatch(rest); c == nil && h != nil && s.Kind != Plain {
				c = []string{h[0], h[1], "", "", h[2], ""}
			}
			if c == nil {
				continue
			}
			if at, ok = parseClock(c[1:]); !ok {
				return Stamp{}, false
			}
		}
		return s.resolve(form.date(m, weekday, at, o), at, weekday, o)
	}
	return Stamp{}, false
}

// resolve fills in the time of a day and a clock time.
func (s Stamp) resolve(d date, at clockTime, weekday time.Weekday, o Options) (Stamp, bool) {
	if !d.valid() {
		return Stamp{}, false
	}
	loc := o.Zone
	if loc == nil {
		loc = time.UTC
	}
	if at.zone != "" {
		zone, ok := d.zone(at.zone)
		if !ok {
			return Stamp{}, false
		}
		loc, s.Zoned = zone, true
	}
	s.DayOnly = !at.set
	s.Time = time.Date(d.year, time.Month(d.month), d.day, at.hour, at.minute, at.second, 0, loc)
	if weekday >= 0 && s.Time.Weekday() != weekday {
		return Stamp{}, false
	}
	return s, true
}
