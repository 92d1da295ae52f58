package wording

import (
	"cmp"
	"slices"

	"github.com/beleg-dev/beleg/internal/value"
)

// An Edit puts another value, or another form of it, in the place of one.
type Edit struct{ Old, By value.Value }

// Edited returns a text after edits, without those that cannot be written naturally. Of two that
// overlap the one behind holds.
func Edited(r value.Reading, edits []Edit) string {
	slices.SortStableFunc(edits, func(a, b Edit) int { return cmp.Compare(b.Old.Start, a.Old.Start) }) // from the end, so that places stay
	text, before := r.Text, len(r.Text)
	for _, e := range edits {
		if e.Old.End > before {
			continue
		}
		if written := Replace(text, e.Old, e.By, r.Language); written != "" {
			text, before = written, e.Old.Start
		}
	}
	return text
}
