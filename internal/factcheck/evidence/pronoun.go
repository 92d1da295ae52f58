package evidence

import (
	"strings"

	"github.com/beleg-dev/beleg/internal/segment"
	"github.com/beleg-dev/beleg/internal/statement"
)

// Named returns a text in which names stand for the pronouns that its sentences begin with, as
// far as the sentence before each tells.
func Named(text, language string) string {
	var b strings.Builder
	at, before := 0, ""
	for _, s := range segment.Sentences(text) {
		own := s.Of(text)
		if n, referent := statement.Referent(before, own, language); n > 0 {
			own = referent + own[n:]
		}
		b.WriteString(text[at:s.Start] + own)
		at, before = s.End, own
	}
	return b.String() + text[at:]
}
