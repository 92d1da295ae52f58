package role

import (
	"github.com/beleg-dev/beleg/internal/segment/line"
	"github.com/beleg-dev/beleg/internal/segment/maker"
	"github.com/beleg-dev/beleg/internal/segment/role/picture"
	"github.com/beleg-dev/beleg/internal/segment/role/prompt"
)

// markParts gives other roles to sentences that stand in a paragraph of text but
// are not part of it: the credit or signature at its end, and prompts.
func (d *document) markParts() {
	for i := range d.units {
		u := &d.units[i]
		n := len(u.sentences)
		if u.kind.role() != Body || n < 2 {
			continue
		}
		last := &u.sentences[n-1]
		text := last.Of(d.text)
		if maker.Signs(text) || picture.CreditAt(text) == 0 {
			last.Role = Caption
		}
		for j := range u.sentences {
			s := &u.sentences[j]
			if u.asks && prompt.Is(s.Of(d.text), line.Plain(s.Of(d.text))) {
				s.Role = Teaser
			}
		}
	}
}
