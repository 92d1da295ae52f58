// Package attribution finds in a text whose words it reports, as German and English
// news do: "…, sagte sie", "laut der Stadt", "according to police", a name in front of
// quoted words or in brackets behind them, a pronoun for whom the sentence before
// names, and speech that goes on without a word for it. It also parts a sentence in which
// two speakers give amounts that differ.
//
// It promises that a speaker is named in the words of the text, and that in doubt
// nobody is: a sentence without a speaker says less than one with a wrong one. Whoever
// denies something, or is told it, does not say it.
package attribution

import (
	"slices"

	"github.com/beleg-dev/beleg/internal/segment"
)

// A Passage is a part of a text, and what is known of it.
type Passage struct {
	segment.Span                // of the text
	Text         string         // text[Start:End]
	Sentences    []segment.Span // of the text; at least one
	Language     string         // BCP-47; empty: unknown
	Before       string         // the sentence before; may be empty
	Around       []string       // what else may say who has a surname: title, heading
}

// Alone returns a text of which nothing else is known as a passage of one sentence.
func Alone(text, language string) Passage {
	all := segment.Span{End: len(text)}
	return Passage{Span: all, Text: text, Sentences: []segment.Span{all}, Language: language}
}

// textOf returns a part of the passage; s is a span of the text.
func (p *Passage) textOf(s segment.Span) string { return p.Text[s.Start-p.Start : s.End-p.Start] }

// firstGroup returns where the first group of a match in a part of the text stands.
func firstGroup(part segment.Span, m []int) segment.Span {
	return segment.Span{Start: part.Start + m[2], End: part.Start + m[3]}
}

// next returns the first sentence behind a quotation; false: there is none.
func (p *Passage) next(quote segment.Span) (segment.Span, bool) {
	i := slices.IndexFunc(p.Sentences, func(s segment.Span) bool { return s.Start >= quote.End })
	if i < 0 {
		return segment.Span{}, false
	}
	return p.Sentences[i], true
}

// Speaker returns where the passage names the one whose words a quotation, some
// sentences of it, reports: there, or where the words end of which they are a part.
// An empty span: nowhere.
func (p *Passage) Speaker(quote segment.Span) segment.Span {
	quote = p.quoted(quote)
	for _, find := range []func(segment.Span) segment.Span{p.namedSpeaker, p.labelled, p.signed, p.continued, p.confirmed} {
		if s := find(quote); s.Len() > 0 {
			return s
		}
	}
	return segment.Span{}
}
