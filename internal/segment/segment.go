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
//
// It is the top of packages each of which knows those before it:
//
//	char       characters, spans, words
//	calendar   the names of months and days
//	key        copies of a sentence
//	maker      who signs a text or a picture
//	sentence   running text to sentences
//	notice     sentences by which a text corrects itself
//	life       when and where somebody was born and died
//	line       the lines of a text, and those that were wrapped
//	paragraph  its paragraphs, without comments and code
//	role       what each paragraph is; below it a package for each sort of line that is
//	           no running text: stamp, letter, label, picture, link, prompt
//
// Others know segment alone, but for ingest and attribution, which go by some of these,
// too.
package segment

import (
	"github.com/beleg-dev/beleg/internal/segment/char"
	"github.com/beleg-dev/beleg/internal/segment/role"
)

// What the packages below find is known by these names above.
type (
	Span     = char.Span
	Role     = role.Role
	Sentence = role.Sentence
	Finding  = role.Finding
)

// What a text says of a claim before.
const (
	NoFinding = role.NoFinding
	Untrue    = role.Untrue
	Unproven  = role.Unproven
	True      = role.True
)

// The roles of a passage.
const (
	Body      = role.Body
	Heading   = role.Heading
	Caption   = role.Caption
	Teaser    = role.Teaser
	Duplicate = role.Duplicate
)

// A Passage is one to three consecutive sentences of one paragraph and role.
type Passage struct {
	Span
	Role      Role
	Sentences []Span // the sentences of the passage, in order, at least one
	Context   Span   // of Body: the sentence before, or what introduces the list; empty at a section's start
	Heading   Span   // the nearest heading above; empty where there is none
}
