package role

import (
	"strings"
	"unicode/utf8"

	"github.com/beleg-dev/beleg/internal/segment/char"
	"github.com/beleg-dev/beleg/internal/segment/role/stamp"
)

// markHeads finds the lines in front of the first paragraph that are a date and what stands
// beside one there. One at the very top may be the headline unless that is known.
func (d *document) markHeads() {
	var heads []int
	for i := range d.units[:min(headUnits, len(d.units))] {
		u := &d.units[i]
		if d.isHead(u) && (i > 0 || d.title != "") {
			heads = append(heads, i)
		} else if d.isProse(u) {
			for _, i := range heads {
				d.units[i].kind = dated
			}
			return
		}
	}
}

func (d *document) isHead(u *unit) bool {
	if u.level > 0 || !u.kind.judged() || u.chars(d.text, maxLabelChars+1) > maxLabelChars || d.isTitle(u) {
		return false
	}
	_, ok := stamp.Beside(strings.Join(strings.Fields(u.Of(d.text)), " "))
	return ok
}

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
