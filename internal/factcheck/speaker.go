package factcheck

import (
	"github.com/beleg-dev/beleg/internal/attribution"
	"github.com/beleg-dev/beleg/internal/segment"
)

// widened returns a passage with the sentence before it where both stand on one line,
// as it may say who goes on.
func (p *Passage) widened() *Passage {
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

// speaker returns whose words a quotation reports. The name may stand in the sentence
// before the passage.
func speaker(e *Evidence, quote segment.Span) Mention {
	p := e.Passage.widened()
	said := attribution.Passage{
		Span: p.Span, Text: p.Text, Sentences: p.Sentences, Language: e.Language,
		Before: p.Context, Around: []string{e.Source.Title, p.Heading},
	}
	at := said.Speaker(quote)
	if at.Len() == 0 {
		return Mention{}
	}
	return Mention{Span: at, Text: p.textOf(at)}
}
