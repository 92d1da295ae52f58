// Package role reads a text as paragraphs and finds what each is in its text: running
// text, a heading, the text of a picture, a link to another text.
//
// It goes by how lines are built and what stands round them, with the standing words
// of German and English pages. Each rule names a kind of paragraph first by itself,
// then by its neighbours; the kinds are told apart finer than the roles that they
// have. Where these leave a doubt, a paragraph is text.
//
// It also finds the sentences by which a text or a speaker calls untrue, or unproven, what
// was told before: they stay with that.
package role

import "github.com/beleg-dev/beleg/internal/segment/char"

// Role says what a sentence or passage is in its text. Only Body and Heading
// are judged. The numbers are stored in the index and never change.
type Role uint8

// The roles of a passage.
const (
	Body      Role = 1 // running text
	Heading   Role = 2 // title or crosshead
	Caption   Role = 3 // text of a picture, line about the text, comment or code
	Teaser    Role = 4 // beginning of, link to, or quotation in a letter from another text; claim that a fact-check repeats, if not with its finding
	Duplicate Role = 5 // near-identical copy of another passage of the same text
)

// A Sentence is a sentence, or a line that stands for one.
type Sentence struct {
	char.Span
	Role Role
}

// A Paragraph is one line of a text, or lines that were wrapped, or a part of one that
// its reader is not shown.
type Paragraph struct {
	char.Span
	Item      bool // it starts with the mark of a list item
	Quoted    bool // a letter quotes it from another one
	Role      Role // of its sentences, but for those that are not part of it
	Sentences []Sentence
}
