package evidence

import (
	"github.com/beleg-dev/beleg/internal/attribution"
	"github.com/beleg-dev/beleg/internal/factcheck"
	"github.com/beleg-dev/beleg/internal/segment"
)

// Speaker returns whose words a quotation reports. The name may stand in the sentence
// before the passage.
func Speaker(e *factcheck.Evidence, quote segment.Span) factcheck.Mention {
	if half := e.Passage.Half; half != nil {
		return half.Speaker
	}
	p := e.Passage.Widened()
	if _, ok := attribution.Halves(p.TextOf(quote), e.Language); ok {
		return factcheck.Mention{} // it has two
	}
	said := attribution.Passage{
		Span: p.Span, Text: p.Text, Sentences: p.Sentences, Language: e.Language,
		Before: p.Context, Around: []string{e.Source.Title, p.Heading},
	}
	at := said.Speaker(quote)
	if at.Len() == 0 {
		return factcheck.Mention{}
	}
	return factcheck.Mention{Span: at, Text: p.TextOf(at)}
}
