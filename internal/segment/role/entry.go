package role

import (
	"strings"

	"github.com/beleg-dev/beleg/internal/segment/role/link"
	"github.com/beleg-dev/beleg/internal/segment/role/picture"
	"github.com/beleg-dev/beleg/internal/segment/role/stamp"
)

const (
	minEntries = 2 // entries of other texts that make a list of them
	minArticle = 3 // paragraphs of the article above such a list
)

// markLinks marks the beginnings of other texts that a link to the rest ends, in
// a line of its own or not, with the headings directly above them.
func (d *document) markLinks() {
	ends := 0
	for i := range d.units {
		u := &d.units[i]
		if (u.kind == linked || u.kind == hint && !u.Gap && !d.headsLine(i)) && link.LeadsOn(u.Of(d.text)) {
			u.kind = linked
			ends++
		}
	}
	for i := range d.units {
		u := &d.units[i]
		if u.kind != linked || !link.LeadsOn(u.Of(d.text)) {
			continue
		}
		j := i
		if len(strings.Fields(u.plain)) <= 4 && j > 0 && !u.Gap {
			above := &d.units[j-1]
			if above.kind == cut || above.kind == running && ends >= minEntries && above.chars(d.text, picture.MaxChars+1) <= picture.MaxChars {
				above.kind = linked
				j--
			}
		}
		for ; j > 0 && !d.units[j].Gap && d.units[j-1].kind == short; j-- {
			d.units[j-1].kind = linked
		}
	}
	d.markCuts()
}

// headsLine says whether what stands below unit i, up to an empty line, is one short line:
// a link that unit i is the heading of.
func (d *document) headsLine(i int) bool {
	return i+1 < len(d.units) && d.units[i+1].kind == short && !d.units[i+1].Gap && (i+2 == len(d.units) || d.units[i+2].Gap || d.units[i+2].kind == form)
}

// markCuts marks lists of other texts' beginnings that break off, each below
// its heading.
func (d *document) markCuts() {
	for i := 0; i < len(d.units); {
		n, end := 0, i
		for next := d.cutEntry(end); next > end; next = d.cutEntry(end) {
			n, end = n+1, next
		}
		if n >= minEntries {
			d.markLinked(i, end)
		}
		i = max(end, i+1)
	}
}

// cutEntry returns the end of the entry that starts with unit i: short lines
// and dates, then a text that breaks off; or i.
func (d *document) cutEntry(i int) int {
	const most = 5 // lines in front of the text
	j, titled := i, false
	for j < len(d.units) && j-i < most && (d.units[j].kind == short || d.units[j].kind == dated || d.units[j].kind == rule) {
		titled = titled || d.units[j].kind == short
		j++
	}
	if !titled || j == len(d.units) || d.units[j].kind != cut {
		return i
	}
	return j + 1
}

// markEntries marks what follows an article without a heading of its own: short texts,
// each with a heading and its own date. The article must have some paragraphs, and its
// agency or editors at its end where there is one such text.
func (d *document) markEntries() {
	prose := 0
	closes := d.closes()
	for i := 0; i < len(d.units); {
		end, n := i, 0
		for next := d.datedEntry(end); next > end; next = d.datedEntry(end) {
			end, n = next, n+1
		}
		signed := i > 0 && d.units[i-1].kind == about
		others := prose >= minArticle && (n >= minEntries || signed && n > 0) && closes[end]
		for end = max(end, i+1); i < end; i++ {
			u := &d.units[i]
			if others && u.kind.role() != Caption {
				u.kind = linked
			}
			if d.isProse(u) {
				prose++
			}
		}
	}
}

// datedEntry returns the end of the entry that starts with unit i: a heading, its
// day, and one paragraph; or i.
func (d *document) datedEntry(i int) int {
	if i+2 >= len(d.units) || d.units[i].kind != short || d.units[i+1].kind != dated || !stamp.HasDay(d.units[i+1].plain) {
		return i
	}
	text := &d.units[i+2]
	if text.kind != running && text.kind != cut {
		return i
	}
	return i + 3
}

// closes says for every unit, and behind the last, whether no paragraph of an
// article follows from there on.
func (d *document) closes() []bool {
	from := make([]bool, len(d.units)+1)
	from[len(d.units)] = true
	for i := len(d.units) - 1; i >= 0; i-- {
		switch d.units[i].kind {
		case list, hint:
			from[i] = true
		default:
			from[i] = from[i+1] && !d.isProse(&d.units[i])
		}
	}
	return from
}
