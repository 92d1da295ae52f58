package role

import (
	"unicode/utf8"

	"github.com/beleg-dev/beleg/internal/segment/char"
	"github.com/beleg-dev/beleg/internal/segment/role/stamp"
)

// markDates finds the dates that are no stamps: those at the heads of the
// entries of a chronology are headings, as is a day between signs ("+++") above
// entries, and one that is all that a section holds is its text.
func (d *document) markDates() {
	var heads []int
	text := false // has been seen
	for i := range d.units {
		u := &d.units[i]
		text = text || u.kind == running
		if u.kind != dated || !stamp.HasDay(u.plain) || stamp.Labelled(u.plain) {
			continue
		}
		below := heading
		if i+1 < len(d.units) {
			below = d.units[i+1].kind
		}
		head := (below == running || below == item) && !stamp.HasClock(u.plain)
		if head && framed(u.Of(d.text)) {
			u.kind = heading
			continue
		}
		if !text {
			continue
		}
		switch above := d.units[i-1].kind; {
		case head && (above == running || above == item):
			heads = append(heads, i)
		case (below == heading || below == short) && (above == short || above == heading):
			u.kind = running
		}
	}
	const least = 2
	for _, i := range heads {
		if len(heads) >= least {
			d.units[i].kind = heading
		}
	}
}

// framed says whether one sign opens and closes a line, other than a mark of
// emphasis, a dash or a bar.
func framed(text string) bool {
	first, _ := utf8.DecodeRuneInString(text)
	last, _ := utf8.DecodeLastRuneInString(text)
	return first == last && !char.LetterOrDigit(first) && !char.Opening(first) && !char.Emphasis(first) && !char.Dash(first) && first != '|'
}
