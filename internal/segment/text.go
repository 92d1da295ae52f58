package segment

import (
	"github.com/beleg-dev/beleg/internal/segment/key"
	"github.com/beleg-dev/beleg/internal/segment/paragraph"
	"github.com/beleg-dev/beleg/internal/segment/role"
	"github.com/beleg-dev/beleg/internal/segment/role/stamp"
	"github.com/beleg-dev/beleg/internal/segment/sentence"
)

// Sentences returns the sentences of one running text, see sentence.Split.
func Sentences(text string) []Span { return sentence.Split(text) }

// Uncut returns what Sentences does, but long sentences whole.
func Uncut(text string) []Span { return sentence.Uncut(text) }

// Notes matches the numbers of notes, see sentence.Notes.
const Notes = sentence.Notes

// Press matches the name of a newspaper or an agency, Page one of its pages.
const (
	Press = stamp.Paper + `|` + stamp.Agency
	Page  = stamp.Page
)

// Key returns the form of a sentence in which near-identical copies are equal, see
// key.Of.
func Key(text string) string { return key.Of(text) }

// Copies says whether two sentences are the same, see key.Copies.
func Copies(a, b string) bool { return key.Copies(a, b) }

// Lines returns the lines of a text, see paragraph.Lines.
func Lines(text string) []Span { return paragraph.Lines(text) }

// Paragraphs returns the sentences of a text by its paragraphs and with their
// roles, as Split reads them, but long sentences whole.
func Paragraphs(text string) [][]Sentence {
	paragraphs := read("", text, true)
	list := make([][]Sentence, len(paragraphs))
	for i, p := range paragraphs {
		list[i] = p.Sentences
	}
	return list
}

// read returns the paragraphs of a text with all their roles.
func read(title, text string, whole bool) []role.Paragraph {
	paragraphs := role.Read(title, text, whole)
	markJoined(text, paragraphs)
	markCopies(text, paragraphs)
	return paragraphs
}
