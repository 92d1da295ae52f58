package factcheck

import (
	"github.com/beleg-dev/beleg/internal/attribution"
	"github.com/beleg-dev/beleg/internal/segment"
)

// speaker returns whose words a quotation reports.
func speaker(e *Evidence, quote segment.Span) Mention {
	p := &e.Passage
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
