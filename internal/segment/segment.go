// Package segment reads a text as sentences and passages, and finds what each
// is in its text.
//
// A check must judge what a source says, and only that: a press photo's text, the
// first lines of another article or a request to subscribe would be false
// evidence, a sentence of the article taken for one of these would be lost. So
// every sentence has a role, found by how lines are built and what stands round
// them, with the standing words of German and English pages. Where these leave
// a doubt, a sentence is text.
//
// The package promises that every span lies on code point boundaries, that spans of one
// kind do not overlap and stand in reading order, and that the text itself is
// never changed: what is not judged (captions, teasers, duplicates) is marked
// by its role, not cut out.
package segment

// A Span is a half-open range of bytes, [Start, End), of a text.
type Span struct {
	Start, End int
}

// Len returns the length of the span in bytes.
func (s Span) Len() int { return s.End - s.Start }

// Of returns the bytes of text that the span covers.
func (s Span) Of(text string) string { return text[s.Start:s.End] }

// Contains says whether the span covers another one.
func (s Span) Contains(other Span) bool { return s.Start <= other.Start && other.End <= s.End }

// Role says what a sentence or passage is in its text. Only Body and Heading
// are judged. The numbers are stored in the index and never change.
type Role uint8

// The roles of a passage.
const (
	Body      Role = 1 // running text
	Heading   Role = 2 // title or crosshead
	Caption   Role = 3 // text of a picture, line about the text, comment or code
	Teaser    Role = 4 // beginning of, link to, or quotation in a letter from another text
	Duplicate Role = 5 // near-identical copy of another passage of the same text
)

// A Sentence is a sentence, or a line that stands for one.
type Sentence struct {
	Span
	Role Role
}

// A Passage is one to three consecutive sentences of one paragraph and role.
type Passage struct {
	Span
	Role      Role
	Sentences []Span // the sentences of the passage, in order, at least one
	Context   Span   // of Body: the sentence before, or what introduces the list; empty at a section's start
	Heading   Span   // the nearest heading above; empty where there is none
}
