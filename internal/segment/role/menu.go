package role

import (
	"strings"

	"github.com/beleg-dev/beleg/internal/segment/role/link"
	"github.com/beleg-dev/beleg/internal/segment/sentence"
)

const (
	minMenu      = 3 // lines of a navigation bar
	maxMenuWords = 3 // of each
)

// markMenus marks runs of very short lines that hold words of navigation bars,
// and rows of controls.
func (d *document) markMenus() {
	for i := 0; i < len(d.units); {
		end, known := i, 0
		for end < len(d.units) && (end == i || !d.units[end].Gap) && d.menuLike(&d.units[end]) {
			if u := &d.units[end]; link.IsMenuWord(u.plain) || u.kind == form {
				known++
			}
			end++
		}
		if end-i >= minMenu && known*2 >= end-i && !d.introduced(i) {
			for j := i; j < end; j++ {
				d.units[j].kind = form
			}
		}
		i = max(end, i+1)
	}
}

// markOffers marks the heading right above a request to the reader, and the lines of a box
// that is headed as a newsletter's. Both end with what is no text, and are below some.
func (d *document) markOffers() {
	const longest = 6 // lines of a box
	text := false     // has been seen
	for i := 0; i+1 < len(d.units); i++ {
		u, next := &d.units[i], &d.units[i+1]
		text = text || d.isProse(u)
		end := i + 1
		for end < len(d.units) && !d.units[end].Gap && end-i <= longest {
			end++
		}
		if !text || !u.Gap || end == i+1 || end-i > longest || d.units[end-1].kind != form {
			continue
		}
		if u.kind == short && next.kind == form && next.links == 0 {
			u.kind = form
		}
		for j := i + 1; j < end && u.plain == "newsletter" && d.units[j].chars(d.text, maxLabelChars+1) <= maxLabelChars; j++ {
			d.units[j].kind = form
		}
	}
}

// introduced says whether the line above unit i ends with a colon.
func (d *document) introduced(i int) bool {
	return i > 0 && sentence.LastMark(d.units[i-1].Of(d.text)) == ':'
}

func (d *document) menuLike(u *unit) bool {
	return (u.kind == short || u.kind == item || u.kind == form) && len(strings.Fields(u.plain)) <= maxMenuWords
}
