package role

import (
	"slices"
	"strings"

	"github.com/beleg-dev/beleg/internal/segment/char"
	"github.com/beleg-dev/beleg/internal/segment/line"
	"github.com/beleg-dev/beleg/internal/segment/role/archive"
)

// uncoded returns the code of a press database in front of a paragraph, and the paragraph
// without it. A code alone is all of it.
func uncoded(text string, span char.Span) (string, char.Span) {
	code, n := archive.Code(span.Of(text))
	if n < span.Len() {
		span.Start += n
	}
	return code, span
}

// markFields marks what a press database says about a text: what stands behind codes that are
// not those of the text itself, and the lines below its length up to an empty one, where a
// day is among them.
func (d *document) markFields() {
	inside := false // a field about the text
	for i := range d.units {
		u := &d.units[i]
		switch {
		case u.code == archive.Headline, u.code == archive.Lead, u.code == archive.Rest:
			inside = false
			if u.Of(d.text) == u.code {
				u.kind = about
			}
			continue
		case u.code != "":
			inside = true
		}
		if inside {
			u.kind = about
		}
	}
	d.markNotes()
	for i := range d.units[:min(headUnits, len(d.units))] {
		if !archive.IsLength(strings.Join(strings.Fields(d.units[i].Of(d.text)), " ")) {
			continue
		}
		end, stamped := i+1, false
		for end < len(d.units) && (d.inBlock(end) || d.units[end].kind == dated && !d.units[end].Gap) {
			stamped = stamped || d.units[end].kind == dated
			end++
		}
		for j := i; stamped && j < end; j++ {
			d.units[j].kind = about
		}
		return
	}
}

// notes are the headings of what agencies write to editors below a text.
var notes = line.Entries(`notizblock | dpa-notizblock`)

// markNotes marks what stands below such a heading, where no paragraph of a text follows.
func (d *document) markNotes() {
	for i := range d.units {
		u := &d.units[i]
		if u.kind.judged() && !u.item && notes[u.plain] && !slices.ContainsFunc(d.units[i:], func(u unit) bool { return d.isProse(&u) }) {
			for j := i; j < len(d.units); j++ {
				d.units[j].kind = about
			}
			return
		}
	}
}
