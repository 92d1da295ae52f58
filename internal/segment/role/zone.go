package role

import (
	"strings"

	"github.com/beleg-dev/beleg/internal/segment/char"
	"github.com/beleg-dev/beleg/internal/segment/role/link"
	"github.com/beleg-dev/beleg/internal/segment/sentence"
)

const (
	// resumesHint and resumesList are the numbers of paragraphs in a row that
	// show that the article goes on below a hint or a list.
	resumesHint = 2
	resumesList = 3
	// maxTeaserChars is the mean length up to which single paragraphs right
	// below headings are taken for beginnings of other texts.
	maxTeaserChars = 200
	maxCounted     = 900 // characters of a paragraph when the article is weighed against the list
)

// A group is a part of a zone: lines that are no running text, then
// paragraphs. A zone is what follows the heading of a list of other texts, up to
// the next such heading or a Markdown heading of its level. A list of other texts
// has one paragraph at most in a group; where more follow one another, the
// article goes on.
type group struct {
	start int  // first unit
	prose int  // first paragraph; end where there is none
	gap   bool // an empty line is above the first paragraph
	end   int
	signs int // dates, links and breaking off: what beginnings of texts have
	chars int // of its paragraphs
}

// markZones marks the units that lists of other texts hold.
func (d *document) markZones() {
	before := 0 // characters of paragraphs above
	for i := 0; i < len(d.units); {
		u := &d.units[i]
		if u.kind != list && u.kind != hint {
			before += d.proseChars(i)
			i++
			continue
		}
		last := d.teasersEnd(i, d.zoneEnd(i), before)
		if last == i+1 && u.links == link.References {
			u.kind = heading // of an ordinary section
		}
		d.markLinked(i+1, last)
		i = last
	}
}

// markLinked marks the units [i, end) as other texts, but for lines about a text.
func (d *document) markLinked(i, end int) {
	for ; i < end; i++ {
		if u := &d.units[i]; u.kind.role() != Caption {
			u.kind = linked
		}
	}
}

// markComments makes the headings of readers' comments those of lists. They stand below an
// article, and below them the time of a comment, or no text.
func (d *document) markComments() {
	prose := 0
	for i := range d.units {
		u := &d.units[i]
		if d.isProse(u) {
			prose++
		}
		if u.links == link.Comments && u.kind == form && prose >= minArticle && d.commented(i+1) {
			u.kind = list
		}
	}
}

// commented says whether comments start with unit i: a time or a button to answer stands
// beside the first of them, or none is there.
func (d *document) commented(i int) bool {
	const near = 12 // units
	texts, end := 0, min(i+near, len(d.units))
	for ; i < end && texts < 2; i++ {
		switch u := &d.units[i]; {
		case u.kind == dated, u.plain == "antworten", u.plain == "antworten melden", u.plain == "reply":
			return true
		case u.kind == list, u.kind == hint:
			return texts == 0
		case d.isProse(u):
			texts++
		}
	}
	return texts == 0 && i == len(d.units)
}

func (d *document) proseChars(i int) int {
	if u := &d.units[i]; d.isProse(u) {
		return u.chars(d.text, maxCounted)
	}
	return 0
}

// zoneEnd returns where the zone of the heading at unit i ends at the latest.
func (d *document) zoneEnd(i int) int {
	level := d.units[i].level
	for j := i + 1; j < len(d.units); j++ {
		u := &d.units[j]
		if u.kind == list || u.kind == hint || u.level > 0 && level > 0 && u.level <= level || d.isTitle(u) {
			return j
		}
	}
	return len(d.units)
}

// teasersEnd returns where the other texts end whose heading is unit i. Above it
// stand paragraphs of so many characters.
func (d *document) teasersEnd(i, end, before int) int {
	if d.units[i].links == link.Contents {
		return d.contentsEnd(i+1, end)
	}
	if i+1 < end && d.units[i+1].item {
		return d.itemsEnd(i+1, end)
	}
	groups := d.groups(i+1, end)
	if len(groups) == 0 {
		return i + 1
	}
	isList := d.units[i].kind == list
	after := 0
	for _, g := range groups {
		after += g.chars
	}
	if before == 0 || isList && after > 2*before && d.units[i].links != link.Comments {
		return d.boxEnd(groups[0])
	}
	last := resume(groups, end, isList)
	for last > i+1 && last < end && d.isShortText(&d.units[last-1]) {
		last-- // a short sentence of the article
	}
	return last
}

func (d *document) isShortText(u *unit) bool {
	return u.kind == running && char.Terminal(sentence.LastMark(u.Of(d.text))) && !d.isProse(u)
}

// resume returns where the article goes on below a heading of other texts, end
// where it does not.
func resume(groups []group, end int, isList bool) int {
	first := groups[0]
	if first.prose == first.start {
		for _, g := range groups {
			if isList && g.signs > 0 {
				return end
			}
		}
		return first.prose // the links themselves were lost
	}
	limit := resumesHint
	if isList {
		limit = resumesList
	}
	signs, single, size := 0, 0, 0
	for k, g := range groups {
		if g.goesOn(limit) {
			if k == 0 || !isList && (signs == 0 || first.gap && signs == first.signs) {
				return first.prose
			}
			return max(g.start, g.prose-1)
		}
		if g.end > g.prose {
			single++
			size += g.chars
		}
		signs += g.signs
	}
	if isList || signs > 0 || single == 0 {
		return end
	}
	if single == 1 || size/single > maxTeaserChars || first.gap {
		return first.prose
	}
	for _, g := range groups[1:] {
		if g.gap {
			return max(g.start, g.prose-1)
		}
	}
	return end
}

// goesOn says whether the paragraphs of a group are an article's: as many as show it, or one
// fewer that are longer than beginnings of texts and stand apart from the lines above.
func (g *group) goesOn(limit int) bool {
	n := g.end - g.prose
	return n >= limit || n > 0 && n == limit-1 && g.gap && g.chars > n*maxTeaserChars
}

// contentsEnd returns where a table of contents ends: where its first entry
// comes again as a heading, else with an empty line; with a paragraph at the latest.
func (d *document) contentsEnd(i, end int) int {
	lines := end
	for j := i; j < end; j++ {
		u := &d.units[j]
		if j > i && unnumbered(u.plain) == unnumbered(d.units[i].plain) {
			return j
		}
		if d.isProse(u) {
			return min(lines, j)
		}
		if j > i && u.Gap && !u.item {
			lines = min(lines, j)
		}
	}
	return lines
}

// unnumbered returns a line without the number of its section.
func unnumbered(plain string) string {
	return strings.TrimLeft(plain, "0123456789. ")
}

// itemsEnd returns where a list whose first entry is an item ends: with its
// last item.
func (d *document) itemsEnd(i, end int) int {
	for i < end {
		switch u := &d.units[i]; {
		case u.item, u.kind == dated, u.kind == linked, u.kind == form, u.kind == cut:
			i++
		default:
			return i
		}
	}
	return end
}

// boxEnd returns where a list ends that stands above the article: at the last
// empty line in front of its first paragraph. The one right above the paragraph counts
// only where no other does.
func (d *document) boxEnd(g group) int {
	if g.prose == g.end {
		return g.prose
	}
	last := g.start
	if g.gap && !d.units[g.start].Gap {
		last = g.prose
	}
	for j := g.start + 1; j < g.prose; j++ {
		if d.units[j].Gap {
			last = j
		}
	}
	return last
}

// groups reads the units [i, end) as groups.
func (d *document) groups(i, end int) []group {
	var all []group
	for i < end {
		g := group{start: i}
		for i < end && !d.isProse(&d.units[i]) {
			switch d.units[i].kind {
			case dated, linked, cut:
				g.signs++
			}
			i++
		}
		g.prose = i
		g.gap = i < end && d.units[i].Gap
		for i < end && d.isProse(&d.units[i]) {
			g.chars += d.proseChars(i)
			i++
		}
		g.end = i
		all = append(all, g)
	}
	return all
}
