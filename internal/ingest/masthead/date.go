package masthead

import (
	"regexp"
	"time"

	"github.com/beleg-dev/beleg/internal/ingest/dateline"
	"github.com/beleg-dev/beleg/internal/segment"
	"github.com/beleg-dev/beleg/internal/segment/line"
	"github.com/beleg-dev/beleg/internal/segment/role/label"
)

// publishStamp picks the date that a text states for itself at its top: one
// labelled as the publication, else one without a label, else the last update.
//
// The first paragraph may begin with one. Below it a date counts only until the
// next headline, and none below the second: there it belongs to what happened or
// to another text.
func publishStamp(lines []headLine) dateline.Stamp {
	var best dateline.Stamp
	bodies := 0
	for i, line := range lines {
		switch {
		case line.kind == stampLine && chronology(lines[i:]):
			return best
		case line.kind == stampLine, bodies == 0:
			if line.stamp.Kind > best.Kind || timed(line.stamp, best) {
				best = line.stamp
			}
		}
		if line.kind == bodyLine {
			bodies++
		}
		if bodies > 1 || (bodies == 1 && line.kind == headingLine) {
			break
		}
	}
	return best
}

// signOff is a bracket at the end of a paragraph. The group is the date in it.
var signOff = regexp.MustCompile(`(?m)[.!?…]["“”»«]? (\([^()\n]{2,30}[,/] ?(\d{1,2}\.\s?\d{1,2}\.\s?\d{4}(?:,? \d{1,2}[:.]\d{2})?)\))\s*$`)

// signed reads the day behind the agencies that sign a text at its end, "(red, APA,
// 5.5.2025)", "(hna/bs/5.5.2025 12:47)", where no other stands there.
func signed(text string, o dateline.Options) dateline.Stamp {
	var found dateline.Stamp
	for _, m := range signOff.FindAllStringSubmatch(text, -1) {
		s, ok := dateline.Parse(m[2], o)
		if !ok || !label.Is(m[1], line.Plain(m[1])) {
			continue
		}
		if found.Kind > 0 && !s.Time.Equal(found.Time) {
			return dateline.Stamp{}
		}
		found = s
	}
	return found
}

// lede reads the date in the first sentence of a text that has no other.
func lede(lines []headLine, o dateline.Options) dateline.Stamp {
	for _, line := range lines {
		if line.kind == bodyLine {
			s, _ := dateline.Lede(segment.Sentences(line.text)[0].Of(line.text), o)
			return s
		}
	}
	return dateline.Stamp{}
}

// timed reports whether a stamp says a time of the other's day or one before, and the other
// says none: that may be today's, at the head of a page.
func timed(s, day dateline.Stamp) bool {
	return s.Kind == day.Kind && day.DayOnly && !s.DayOnly && s.Time.Format(time.DateOnly) <= day.Time.Format(time.DateOnly)
}

// chronology reports whether the first line is a day without a label and one
// of the next lines another such day: then they head entries, not the text.
func chronology(lines []headLine) bool {
	const within = 5
	first := lines[0].stamp
	if !first.DayOnly || first.Kind != dateline.Plain {
		return false
	}
	for _, line := range lines[1:min(within, len(lines))] {
		if s := line.stamp; line.kind == stampLine && s.DayOnly && s.Kind == dateline.Plain && !s.Time.Equal(first.Time) {
			return true
		}
	}
	return false
}
