package masthead

import (
	"strings"

	"github.com/beleg-dev/beleg/internal/ingest/dateline"
	"github.com/beleg-dev/beleg/internal/segment/role/archive"
	"github.com/beleg-dev/beleg/internal/segment/role/stamp"
)

// several reports whether a text holds several ones of an archive, of which the first has the
// day: several times what ends one or begins one, or the head of another page above a headline.
func several(text string, first dateline.Stamp, o dateline.Options) bool {
	if first.Kind == 0 {
		return false
	}
	var lines []string
	ends, headlines := 0, 0
	for line := range strings.FieldsFuncSeq(text, breaks) {
		line = dateline.Normal(line)
		if line == "" {
			continue
		}
		lines = append(lines, line)
		if archive.Ends(line) {
			ends++
		}
		if code, _ := archive.Code(line); code == archive.Headline {
			headlines++
		}
	}
	if ends > 1 || headlines > 1 && archive.Coded(text) {
		return true
	}
	for i := 1; i+2 < len(lines); i++ {
		day, ok := stamp.Printed(lines[i])
		if !ok || !heads(lines[i+1:]) {
			continue
		}
		if s, ok := dateline.Parse(day, o); ok && s.Time.YearDay() != first.Time.YearDay() {
			return true
		}
	}
	return false
}

// heads reports whether lines begin with a headline and running text.
func heads(lines []string) bool {
	kind := kindOf(lines[0])
	return (kind == headingLine || kind == labelLine) && paragraph(lines[1])
}
