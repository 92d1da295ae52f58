package evidence

import (
	"strings"

	"github.com/beleg-dev/beleg/internal/segment"
	"github.com/beleg-dev/beleg/internal/statement"
)

// Named returns a text in which names stand for the pronouns that its sentences begin with, as
// far as the sentence before each tells, or for successions some before it.
func Named(text, language string) string {
	var b strings.Builder
	const most = 3 // sentences before one
	at := 0
	before := []string{""}
	for _, s := range segment.Sentences(text) {
		own := s.Of(text)
		n, referent := statement.Referent(before[len(before)-1], own, language)
		if n == 0 {
			n, referent = statement.Successor(before[max(0, len(before)-most):], own, language)
		}
		if n > 0 {
			own = referent + own[n:]
		}
		b.WriteString(text[at:s.Start] + own)
		at, before = s.End, append(before, own)
	}
	return b.String() + text[at:]
}
