package role

import (
	"github.com/beleg-dev/beleg/internal/segment/char"
	"github.com/beleg-dev/beleg/internal/segment/life"
	"github.com/beleg-dev/beleg/internal/segment/sentence"
)

// markHeadings turns short lines that stand above text into headings. In a run
// of three and more without empty lines they are a list.
func (d *document) markHeadings() {
	for i := 0; i < len(d.units); {
		if d.units[i].kind != short {
			i++
			continue
		}
		end := i + 1
		for end < len(d.units) && d.units[end].kind == short && !d.units[end].Gap {
			end++
		}
		d.markRun(i, end)
		i = end
	}
}

// markRun decides for the short lines [i, end), between which no line is empty.
func (d *document) markRun(i, end int) {
	const most = 2 // headings above one another
	below := end
	for below < len(d.units) && (d.units[below].kind.role() == Caption || d.units[below].kind == form) {
		below++
	}
	if below == len(d.units) || d.units[below].kind.role() == Teaser {
		return
	}
	if below == end && d.isCalling(end-1) {
		end--
		d.units[end].kind, below = running, end
		if i == end {
			return
		}
	}
	gap := d.units[below].Gap || below > end
	first := i
	switch {
	case gap && d.trails(i):
		return
	case end-i > most:
		if gap {
			return
		}
		first = end - 1
	}
	for ; first < end; first++ {
		if u := &d.units[first]; !isDatum(u.Of(d.text)) {
			u.kind = heading
		}
	}
}

// isCalling says whether the line i is what somebody was whom the one above names, and the one below tells
// when that was born or died.
func (d *document) isCalling(i int) bool {
	if i <= 0 || !life.IsCalling(d.units[i].Of(d.text)) {
		return false
	}
	if below := d.units[i+1].Of(d.text); !life.IsLine(below) && !life.MayBeLine(below) {
		return false
	}
	_, ok := life.Name(d.units[i-1].Of(d.text))
	return ok
}

// trails says whether the short line i goes on with the sentence that ends right above
// it. Below a question or a cry it may be a heading.
func (d *document) trails(i int) bool {
	if i == 0 || d.units[i].Gap || d.units[i-1].kind.role() != Body {
		return false
	}
	last := sentence.LastMark(d.units[i-1].Of(d.text))
	return char.Terminal(last) && last != '?' && last != '!'
}
