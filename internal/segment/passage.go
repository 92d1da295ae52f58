package segment

import (
	"strings"

	"github.com/beleg-dev/beleg/internal/segment/char"
	"github.com/beleg-dev/beleg/internal/segment/line"
	"github.com/beleg-dev/beleg/internal/segment/role"
	"github.com/beleg-dev/beleg/internal/segment/role/stamp"
)

// Split returns the passages of a source in reading order: what its callers
// call its title, which may be empty, and its content. All spans are of
// content. Every character of content but blanks (white space, byte order
// marks, zero width spaces) belongs to exactly one sentence of exactly one
// passage. Split takes linear time and any bytes.
//
// Lines about the text itself (dates, authors, reading times, agencies, tags,
// rules between parts), comments of HTML and code of Markdown have the role Caption;
// links, navigation, adverts, forms, what a letter quotes from another one and the claims
// that a fact-check repeats have the role Teaser, but for those that are called false right
// behind, which are one passage with that finding. A comment inside a sentence is a part of
// it, and no mark in the comment ends the sentence.
func Split(title, content string) []Passage {
	paragraphs := read(title, content, false)
	var passages []Passage
	var c contexts
	for i := range paragraphs {
		p := &paragraphs[i]
		c.enter(content, p, i+1 < len(paragraphs) && isRule(paragraphs[i+1].Of(content)))
		for j := 0; j < len(p.Sentences); {
			for _, n := range divide(content, p.Sentences[j:]) {
				one := passage(p.Sentences[j : j+n])
				one.Heading = c.heading
				if one.Role == Body {
					one.Context = c.above(p)
				}
				c.leave(p, one)
				passages = append(passages, one)
				j += n
			}
		}
	}
	return passages
}

// isRule says whether a line is the rule between the first row of a table and the
// others: "|---|---|".
func isRule(text string) bool { return line.TableRow(text) && !char.HasLetterOrDigit(text) }

// passage makes a passage of sentences with one role.
func passage(sentences []Sentence) Passage {
	p := Passage{Span: Span{Start: sentences[0].Start, End: sentences[len(sentences)-1].End}, Role: sentences[0].Role}
	for _, s := range sentences {
		p.Sentences = append(p.Sentences, s.Span)
	}
	return p
}

// contexts keeps what the next passage is read with.
type contexts struct {
	heading Span
	before  Span // the last sentence of the section's text
	inside  Span // the last sentence of the paragraph
	lead    Span // the sentence that introduces the list
	item    bool // the paragraph is an item of the list
	header  Span // the first row of the table that the paragraph is a row of
	columns int  // of a header without bars
}

// maxHeaderBytes is how long the first row of a table may be that is read before each other one.
const maxHeaderBytes = 4000

// enter begins a paragraph; ruled: the rule between the first row of a table and the
// others stands below it.
func (c *contexts) enter(text string, p *role.Paragraph, ruled bool) {
	if own := line.Plain(p.Of(text)); stamp.HasClock(own) && stamp.Is(own) { // the next entry of a ticker
		c.before = Span{}
	}
	switch {
	case !p.Item:
		c.lead = Span{}
	case !c.item && strings.HasSuffix(c.before.Of(text), ":"):
		c.lead = c.before
	}
	c.item, c.inside = p.Item, Span{}
	own, columns := p.Of(text), 0
	if c.header.Len() == 0 {
		columns = line.HeadsColumns(own)
	}
	switch {
	case columns > 0:
		c.header, c.columns = p.Span, columns
	case c.columns > 0 && (line.Below(c.columns, own) || !char.HasLetterOrDigit(own)):
	case !line.TableRow(own):
		c.header, c.columns = Span{}, 0
	case c.header.Len() == 0 || ruled:
		c.header, c.columns = p.Span, 0
	}
}

// above returns the sentence before the next one of a paragraph, for a row of a table the first row.
func (c *contexts) above(p *role.Paragraph) Span {
	switch {
	case c.inside.Len() > 0:
		return c.inside
	case c.header.Len() > maxHeaderBytes:
		return Span{}
	case c.header.Len() > 0 && c.header != p.Span:
		return c.header
	case c.item && c.lead.Len() > 0:
		return c.lead
	}
	return c.before
}

// leave takes up the sentences of a passage. An answer is read with what it quotes.
func (c *contexts) leave(in *role.Paragraph, p Passage) {
	switch last := p.Sentences[len(p.Sentences)-1]; p.Role {
	case Body:
		c.inside = last
		if c.header.Len() == 0 {
			c.before = last
		}
	case Duplicate:
		c.inside = last
	case Teaser:
		if in.Quoted {
			c.before = last
		}
	case Heading:
		c.heading, c.before = p.Span, Span{}
	}
}

// divide returns how many sentences each passage of a paragraph has, for the
// sentences at its start that have one role. Of all divisions within the limits it
// takes the one whose passages come nearest to goodPassageChars, by the sum of
// squares: a short remainder would draw claims of all sorts in a search by
// vectors, and a long passage would hide what it says. What refutes, denies or
// questions a sentence, and the answer, stays with it where it may.
func divide(text string, sentences []Sentence) []int {
	n := 1
	for n < len(sentences) && sentences[n].Role == sentences[0].Role {
		n++
	}
	// Of the division of sentences[i:n], cost is its sum and first the length of
	// its first passage.
	cost, first := make([]int, n+1), make([]int, n)
	texts := make([]string, n)
	for i, s := range sentences[:n] {
		texts[i] = s.Of(text)
	}
	refuted, _ := role.Refuted(texts[:min(n, MaxPassageSentences)])
	held := make([]bool, n) // by the sentence before
	for i, s := range texts {
		found, _, _ := FindingOf(s)
		_, _, denies := Denies(s)
		held[i] = found != NoFinding || denies || i > 0 && i <= refuted || InQuestion(s) || i > 0 && role.Answered(texts[i-1], s)
	}
	for i := n - 1; i >= 0; i-- {
		size := 0
		for k := 1; k <= MaxPassageSentences && i+k <= n; k++ {
			from := sentences[i+k-1].Start
			if k > 1 {
				from = sentences[i+k-2].End
			}
			size += char.Count(text[from:sentences[i+k-1].End])
			if k > 1 && size > MaxPassageChars {
				break
			}
			off := size - goodPassageChars
			sum := cost[i+k] + off*off
			if i+k < n && held[i+k] {
				sum += MaxPassageChars * MaxPassageChars
			}
			if k == 1 || sum < cost[i] {
				cost[i], first[i] = sum, k
			}
		}
	}
	var lengths []int
	for i := 0; i < n; i += first[i] {
		lengths = append(lengths, first[i])
	}
	return lengths
}
