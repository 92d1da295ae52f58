package masthead

import (
	"slices"
	"strings"

	"github.com/beleg-dev/beleg/internal/ingest/dateline"
	"github.com/beleg-dev/beleg/internal/segment/role/stamp"
)

// named makes a stamp of the one line right above or below a headline that is a name and a whole day, as
// of a paper that is in no list, where no other line has a day, and what is told below is nothing that is
// held on one.
func named(lines []headLine, o dateline.Options) {
	body := slices.IndexFunc(lines, func(h headLine) bool { return h.kind == bodyLine || endsSentence(h.text) && !isOther(h.text) })
	if body < 2 || slices.ContainsFunc(lines[:body+1], func(h headLine) bool { return h.stamp.Kind > 0 }) {
		return
	}
	found, at := dateline.Stamp{}, -1
	for i, h := range lines[:body] {
		if s, ok := dateline.Named(h.text, o); ok {
			if at >= 0 {
				return
			}
			found, at = s, i
		} else if strings.ContainsAny(h.text, "0123456789") && stamp.HasDay(strings.ToLower(h.text)) {
			return
		}
	}
	if at < 0 || !dateline.Reports(lines[body].text) {
		return
	}
	beside := at + 1
	if at > 0 {
		beside = at - 1
	}
	if h := &lines[beside]; beside >= body || h.kind != headingLine && h.kind != labelLine || stamp.IsSection(h.text) || stamp.IsOccasion(h.text) || h.kind == labelLine && stamp.OfStage(h.text) {
		return
	}
	lines[at].kind, lines[at].stamp = stampLine, found
}
