package role

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/beleg-dev/beleg/internal/segment/char"
	"github.com/beleg-dev/beleg/internal/segment/key"
	"github.com/beleg-dev/beleg/internal/segment/line"
	"github.com/beleg-dev/beleg/internal/segment/sentence"
)

// A unit is a paragraph: one line, or lines that were wrapped.
type unit struct {
	char.Span
	gap       bool        // an empty line, or the text's start, is above it
	level     int         // of a Markdown heading, else 0
	item      bool        // it starts with the mark of a list item
	unseen    bool        // it is a comment or code
	inside    []char.Span // comments inside its sentences
	asks      bool        // some of its sentences are prompts
	plain     string      // its first words, see plainly
	kind      kind
	sentences []Sentence
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
	d := &document{title: key.Of(title), text: text, units: unitsOf(text)}
	for i := range d.units {
		d.units[i].describe(text)
	}
	d.classify()
	for i := range d.units {
		d.units[i].split(text, whole)
	}
	if !whole {
		d.joinPlaces()
	}
	d.markParts()
	paragraphs := make([]Paragraph, len(d.units))
	for i, u := range d.units {
		paragraphs[i] = Paragraph{u.Span, u.item, u.kind == quoted, u.kind.role(), u.sentences}
	}
	return paragraphs
}

// describe finds the form of the unit.
func (u *unit) describe(text string) {
	s := u.Of(text)
	s = s[line.QuoteLen(s):]
	u.level = line.HeadingLevel(s)
	u.item = u.level == 0 && line.MarkerLen(s) > 0
	u.plain = plainly(s)
}

// split finds the unit's sentences, to which a comment inside is a word. All have the
// role of the unit at first.
func (u *unit) split(text string, whole bool) {
	of := sentence.Split
	if whole {
		of = sentence.Uncut
	}
	for _, s := range of(masked(text, u.Span, u.inside, asLetters)) {
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

// plainly returns the start of a line as tables hold it: in lower case, with
// single spaces, without what opens and closes it (marks of lists, headings,
// emphasis and links, a colon, an ellipsis, an arrow).
func plainly(text string) string {
	const most = 240 // bytes; nothing that is looked up is longer
	text = char.PrefixBytes(text, most)
	text = text[line.MarkerLen(text):]
	var b strings.Builder
	gap := false
	for _, r := range text {
		switch {
		case char.Blank(r):
			gap = b.Len() > 0
			continue
		case r == '*' || r == '_' || r == '`' || r == '#' || r == '\u00AD' || r == utf8.RuneError:
			continue
		case r == '’':
			r = '\''
		}
		if gap {
			b.WriteByte(' ')
			gap = false
		}
		b.WriteRune(unicode.ToLower(r))
	}
	return strings.Trim(b.String(), " :.…>»›→▸|·-–—[]")
}
