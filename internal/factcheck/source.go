package factcheck

import (
	"time"

	"github.com/beleg-dev/beleg/internal/segment"
)

// State says whether a source is judged.
type State uint8

// The states of a source. The numbers are stored and never change.
const (
	Current   State = 1
	Retracted State = 2 // kept and shown, not judged
)

// A Source is a text that claims are checked against.
type Source struct {
	ID          string // ^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$
	Title       string
	URI         string
	Publisher   string
	Content     string // valid UTF-8; empty where a method says that it leaves it out
	Language    string // BCP-47; empty: unknown
	Labels      map[string]string
	PublishTime time.Time // in the source's own UTC offset; zero: unknown
	State       State

	ContentSHA256 [32]byte // of Content
	PassageCount  int
	CreateTime    time.Time // UTC
	UpdateTime    time.Time // UTC
}

// A Passage is a span of a source's content that is found and judged on its own.
type Passage struct {
	segment.Span
	Role      segment.Role
	Sentences []segment.Span // of the source's content; at least one
	Text      string         // content[Start:End]
	Context   string         // the sentence before it in the content; may be empty
	Before    string         // the content from Context up to it, where that is on its line; may be empty
	Heading   string         // the nearest heading above it; may be empty
	Entry     string         // the time of an entry of a ticker that has a standing of its own; empty: the source's
	Half      *Half          // nil: it is no half of a sentence
	Columns   []int          // of the row of a table, those that are read, as the claim names some; nil: all are
	Table     *Table         // of such a row with bars; nil: it is none, or its table is long
	Rank      Rank           // of such a row, for which the claim asks; zero: none
	Change    Change         // of such a row, which the claim compares; zero: none
}

// A Table is what stands round a row of one.
type Table struct {
	Above string   // the line above it; may be empty
	Rows  []string // below its first one, in their order
}

// A Rank is the place of a row by what a column counts; zero: none.
type Rank struct {
	Column, Place int // the place is 1 for the largest
}

// A Change is two columns of a table, with what was and what is of one thing; zero: none.
type Change struct{ Was, Is int }

// A Half is what one of two speakers says in a sentence, or two, that tells what both say.
type Half struct {
	Sentence *Passage // what is quoted
	Speaker  Mention  // of the source's content; zero: the text itself
	Shown    string   // the text of the half as the judge reads it
	Denied   string   // what the speaker denies of what the other one says
}

// Evidence is a passage found for a claim.
type Evidence struct {
	Source      *Source // without content; shared between the evidence of one retrieval
	Passage     Passage
	Lead        string           // with what the source's text begins; empty where the passage or its Context does
	Language    string           // BCP-47, of the source; guessed from its whole content where it states none; empty: unknown
	Notices     []segment.Notice // by which the source corrects itself
	Lacks       []int            // places in Query.Names of those that neither title nor content of the source has
	OffTopic    bool             // whether the source lacks what Query.About names and another one has, and Query.Text names nothing
	KeywordRank int              // 1-based; 0: keyword search did not find it
	VectorRank  int              // 1-based; 0: vector search did not find it
	Score       float64          // fused, in (0, 1]; higher is nearer
}

// TextOf returns a part of the passage; s is a span of the source's content.
func (p *Passage) TextOf(s segment.Span) string { return p.Text[s.Start-p.Start : s.End-p.Start] }

// Widened returns a passage with the sentence before it where both stand on one line,
// as it may say who goes on.
func (p *Passage) Widened() *Passage {
	if p.Before == "" {
		return p
	}
	w := *p
	w.Start -= len(p.Before)
	w.Text = p.Before + p.Text
	w.Sentences = append([]segment.Span{{Start: w.Start, End: w.Start + len(p.Context)}}, p.Sentences...)
	w.Context, w.Before = "", ""
	return &w
}

// Part returns the evidence that some sentences of the passage are, from the first
// to the last.
func (e *Evidence) Part(first, last int) *Evidence {
	of, p := *e, &e.Passage
	of.Passage.Sentences = p.Sentences[first : last+1]
	of.Passage.Span = segment.Span{Start: p.Sentences[first].Start, End: p.Sentences[last].End}
	of.Passage.Text = p.TextOf(of.Passage.Span)
	if first > 0 {
		of.Passage.Before = p.TextOf(segment.Span{Start: p.Sentences[first-1].Start, End: of.Passage.Start})
		of.Passage.Context = p.TextOf(p.Sentences[first-1])
	}
	return &of
}
