package role

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/beleg-dev/beleg/internal/regex"
	"github.com/beleg-dev/beleg/internal/segment/char"
	"github.com/beleg-dev/beleg/internal/segment/key"
	"github.com/beleg-dev/beleg/internal/segment/life"
	"github.com/beleg-dev/beleg/internal/segment/line"
	"github.com/beleg-dev/beleg/internal/segment/maker"
	"github.com/beleg-dev/beleg/internal/segment/role/label"
	"github.com/beleg-dev/beleg/internal/segment/role/link"
	"github.com/beleg-dev/beleg/internal/segment/role/picture"
	"github.com/beleg-dev/beleg/internal/segment/role/prompt"
	"github.com/beleg-dev/beleg/internal/segment/role/stamp"
	"github.com/beleg-dev/beleg/internal/segment/sentence"
)

const (
	maxHeadingChars = 140
	maxHeadingWords = 18
	maxLabelChars   = 160 // of a line that is about the text
	maxWholePrompt  = 220 // longer ones are prompts by single sentences
	maxLinkChars    = 900 // of a text that ends in a link to its rest
)

// classify finds the kind of every unit: first each by itself, then by what
// stands round it.
func (d *document) classify() {
	led := false // the unit is an item of a list that text introduces
	for i := range d.units {
		u := &d.units[i]
		led = u.item && (led || d.introduced(i) && d.units[i-1].kind.judged())
		u.kind = d.alone(u, led || d.isRow(i) && (d.isRow(i-1) || d.isRow(i+1)))
	}
	d.markFields()
	d.markBlocks()
	d.markQuotes()
	d.markMenus()
	d.markOffers()
	d.markHeads()
	d.markAuthors()
	d.markPictures()
	d.markLinks()
	d.markEntries()
	d.markComments()
	d.markZones()
	d.markDates()
	d.markYears()
	d.markHeadings()
}

// isRow says whether unit i looks like a row of a table.
func (d *document) isRow(i int) bool {
	return i >= 0 && i < len(d.units) && line.TableRow(d.units[i].Of(d.text))
}

// alone returns what a unit is by itself. In data, the rows of tables and the
// items of lists, standing words say nothing.
func (d *document) alone(u *unit, data bool) kind {
	text := u.Of(d.text)
	if u.Unseen {
		return hidden
	}
	if !char.HasLetterOrDigit(text) {
		return rule
	}
	if strings.HasPrefix(text, "![") {
		return pictured
	}
	if d.isTitle(u) {
		return heading
	}
	if life.IsLine(text) {
		return running
	}
	size := u.chars(d.text, maxLinkChars+1)
	if !data {
		if k, ok := standing(u, text, size); ok {
			return k
		}
	}
	if link.Only(text) {
		return form
	}
	if u.level > 0 {
		return heading
	}
	switch picture.Of(text) {
	case picture.Caption:
		return pictured
	case picture.Credit:
		return credit
	}
	if size <= maxLinkChars && link.LeadsOn(text) {
		return linked
	}
	if size <= prompt.MaxChars && prompt.Is(text, u.plain) {
		if size <= maxWholePrompt {
			return form
		}
		u.asks = true
	}
	return shape(u, text, size)
}

// standing returns what a unit of standing words is.
func standing(u *unit, text string, size int) (kind, bool) {
	switch u.links = link.Of(text, u.plain); {
	case u.links == 0:
	case u.links == link.Control, u.links == link.Comments:
		return form, true
	case u.links == link.Title, u.item: // an item is one of a menu's
		return linked, true
	case u.links == link.List:
		return list, true
	default:
		return hint, true
	}
	switch {
	case size > maxLabelChars:
		return 0, false
	case stamp.Is(u.plain), stampedRow(text):
		return dated, true
	case label.Is(text, u.plain):
		return about, true
	case link.IsRow(text):
		return form, true
	}
	return 0, false
}

// sourced is whom a text is from.
var sourced = regex.MustCompile(`^(?:Source|Quelle): \S`)

// stampedRow says whether a line is times and agencies or authors between bars, or whom the text
// is from: "27.06.2025, 09:58 Uhr • Lesezeit: 2 Min. • dpa".
func stampedRow(text string) bool {
	stamped, signed := false, false
	for part := range strings.FieldsFuncSeq(text, func(r rune) bool { return strings.ContainsRune("|•·", r) }) {
		switch part = strings.Trim(part, "*_ "); {
		case stamp.Is(line.Plain(part)):
			stamped = true
		case maker.Signs(part), sourced.MatchString(part), stamp.IsByline(part):
			signed = true
		default:
			return false
		}
	}
	return stamped && signed
}

// shape tells running text from lines without a full stop.
func shape(u *unit, text string, size int) kind {
	last := sentence.LastMark(text)
	switch {
	case strings.HasSuffix(text, "...") || last == '…':
		return cut
	case u.item:
		return item
	case char.Terminal(last), last == ':', last == ',', size > maxHeadingChars, line.TableRow(text), strings.Contains(text, "\t"):
		return running
	case startsLower(text), len(strings.Fields(text)) > maxHeadingWords, speaks(text):
		return running
	}
	return short
}

// speaks says whether text starts with a speaker's name in capitals and a colon.
func speaks(text string) bool {
	before, after, _ := strings.Cut(text, ":")
	return line.BlankAfter(after, 0) > 0 && strings.ToUpper(before) == before && char.HasLetter(before)
}

func startsLower(text string) bool {
	r, _ := utf8.DecodeRuneInString(text)
	return unicode.IsLower(r)
}

// isTitle says whether the unit is the source's title.
func (d *document) isTitle(u *unit) bool {
	const slack = 64 // bytes of marks and blanks that a key lacks
	return d.title != "" && u.Len() <= 3*len(d.title)+slack && key.Of(u.Of(d.text)) == d.title
}

// isProse says whether the unit is a whole paragraph of running text.
func (d *document) isProse(u *unit) bool {
	const enough = 60 // characters
	return u.kind == running && char.Terminal(sentence.LastMark(u.Of(d.text))) && u.chars(d.text, enough) >= enough
}
