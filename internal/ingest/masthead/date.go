package masthead

import "github.com/beleg-dev/beleg/internal/ingest/dateline"

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
		case line.kind == stampLine, line.kind == bodyLine && bodies == 0:
			if line.stamp.Kind > best.Kind {
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
