package segment

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// A unit is a paragraph: one line, or lines that were wrapped.
type unit struct {
	Span
	gap       bool   // an empty line, or the text's start, is above it
	level     int    // of a Markdown heading, else 0
	item      bool   // it starts with the mark of a list item
	unseen    bool   // it is a comment or code
	inside    []Span // comments inside its sentences
	asks      bool   // some of its sentences are prompts
	plain     string // its first words, see plainly
	kind      kind
	sentences []Sentence
}

// A kind is what a unit is taken for while the roles are found. The first five
// are text of the source itself.
type kind uint8

const (
	paragraph kind = iota // running text with an end
	item                  // of a list
	short                 // a line without a full stop: a heading, or part of a list
	heading
	cut     // text that breaks off: "…"
	stamp   // dates and times
	about   // a line about the text: author, agency, tags, contact
	picture // text of a picture
	credit  // the maker of a picture and no more
	rule    // neither letter nor digit
	hidden  // a comment or code
	list    // heading of a list of other texts, at the end of the source
	hint    // heading of a link to other texts, anywhere
	link    // the beginning of another text, or a link to it
	form    // navigation, adverts, forms, prompts
	quoted  // what a letter quotes from another one
)

// role returns the role of the sentences of a unit of this kind.
func (k kind) role() Role {
	switch k {
	case paragraph, item, short, cut:
		return Body
	case heading:
		return Heading
	case list, hint, link, form, quoted:
		return Teaser
	}
	return Caption
}

func (k kind) judged() bool {
	r := k.role()
	return r == Body || r == Heading
}

// A document is a source's content while its roles are found.
type document struct {
	title string // its key
	text  string
	units []unit
}

// read finds the paragraphs and sentences of content and what each is.
func read(title, content string, uncut bool) *document {
	d := &document{title: Key(title), text: content, units: unitsOf(content)}
	for i := range d.units {
		d.units[i].describe(content)
	}
	d.classify()
	for i := range d.units {
		d.units[i].split(content, uncut)
	}
	if !uncut {
		d.joinPlaces()
	}
	d.markParts()
	d.markJoined()
	d.markCopies()
	return d
}

// describe finds the form of the unit.
func (u *unit) describe(text string) {
	s := u.Of(text)
	s = s[quoteLen(s):]
	u.level = headingLevel(s)
	u.item = u.level == 0 && markerLen(s) > 0
	u.plain = plainly(s)
}

// split finds the unit's sentences, to which a comment inside is a word. All have the
// role of the unit at first.
func (u *unit) split(text string, uncut bool) {
	for _, s := range sentencesOf(masked(text, u.Span, u.inside, asLetters), uncut) {
		u.sentences = append(u.sentences, Sentence{Span{u.Start + s.Start, u.Start + s.End}, u.kind.role()})
	}
}

// chars returns the length of the unit in characters, or limit where it is
// longer.
func (u *unit) chars(text string, limit int) int {
	if u.Len() > 4*limit {
		return limit
	}
	return min(limit, chars(u.Of(text)))
}

// plainly returns the start of a line as tables hold it: in lower case, with
// single spaces, without what opens and closes it (marks of lists, headings,
// emphasis and links, a colon, an ellipsis, an arrow).
func plainly(line string) string {
	const most = 240 // bytes; nothing that is looked up is longer
	line = prefixBytes(line, most)
	if n := markerLen(line); n > 0 {
		line = line[n:]
	}
	var b strings.Builder
	gap := false
	for _, r := range line {
		switch {
		case blank(r):
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
