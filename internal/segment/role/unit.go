package role

import (
	"strings"

	"github.com/beleg-dev/beleg/internal/segment/char"
	"github.com/beleg-dev/beleg/internal/segment/key"
	"github.com/beleg-dev/beleg/internal/segment/line"
	"github.com/beleg-dev/beleg/internal/segment/paragraph"
	"github.com/beleg-dev/beleg/internal/segment/role/archive"
	"github.com/beleg-dev/beleg/internal/segment/role/link"
	"github.com/beleg-dev/beleg/internal/segment/sentence"
)

// A unit is a paragraph while its kind is found.
type unit struct {
	paragraph.Paragraph
	level     int       // of a Markdown heading, else 0
	item      bool      // it starts with the mark of a list item
	asks      bool      // some of its sentences are prompts
	code      string    // of a press database, in front of it
	plain     string    // its first words, see line.Plain
	links     link.Kind // of other texts
	kind      kind
	sentences []Sentence
	joined    bool // it is a part of the unit before
	parts     int  // how many units behind are joined to it
}

// A document is a source's content while its roles are found.
type document struct {
	title string // its key
	text  string
	units []unit
}

// Read returns the paragraphs of a text whose caller calls its title so, which may be
// empty, each with its sentences, in order. Long sentences are cut in pieces, unless
// they are wanted whole.
func Read(title, text string, whole bool) []Paragraph {
	d := &document{title: key.Of(title), text: text}
	coded := archive.Coded(text)
	for _, p := range paragraph.Of(text) {
		code := ""
		if coded {
			code, p.Span = uncoded(text, p.Span)
		}
		u := describe(text, p)
		u.code = code
		d.units = append(d.units, u)
	}
	d.classify()
	for i := range d.units {
		d.units[i].split(text, whole)
	}
	if !whole {
		d.joinPlaces()
	}
	d.markParts()
	d.markClaims(whole)
	paragraphs := make([]Paragraph, len(d.units))
	for i, u := range d.units {
		paragraphs[i] = Paragraph{u.Span, u.item, u.kind == quoted, u.kind.role(), u.sentences}
	}
	return paragraphs
}

// describe finds the form of a paragraph.
func describe(text string, p paragraph.Paragraph) unit {
	p.Span = unframed(text, p.Span)
	u := unit{Paragraph: p}
	s := u.Of(text)
	s = s[line.QuoteLen(s):]
	u.level = line.HeadingLevel(s)
	u.item = u.level == 0 && line.MarkerLen(s) > 0
	u.plain = line.Plain(s)
	return u
}

// tickerFrame opens and closes the entry of a live ticker.
const tickerFrame = "+++"

// unframed returns the span of a paragraph without the frame of a ticker's entry, "+++ 10:15
// Uhr: Die Züge rollen wieder. +++", where what it has within is a sentence.
func unframed(text string, span char.Span) char.Span {
	entry, ok := strings.CutPrefix(span.Of(text), tickerFrame)
	entry = strings.TrimSpace(strings.TrimSuffix(entry, tickerFrame))
	if !ok || strings.Contains(entry, tickerFrame) || !char.Terminal(sentence.LastMark(entry)) {
		return span
	}
	start := span.Start + strings.Index(span.Of(text), entry)
	return char.Span{Start: start, End: start + len(entry)}
}

// split finds the unit's sentences. All have the role of the unit at first.
func (u *unit) split(text string, whole bool) {
	of := sentence.Split
	if whole {
		of = sentence.Uncut
	}
	for _, s := range of(u.Masked(text)) {
		u.sentences = append(u.sentences, Sentence{char.Span{Start: u.Start + s.Start, End: u.Start + s.End}, u.kind.role()})
	}
}

// chars returns the length of the unit in characters, or limit where it is
// longer.
func (u *unit) chars(text string, limit int) int {
	if u.Len() > 4*limit {
		return limit
	}
	return min(limit, char.Count(u.Of(text)))
}
