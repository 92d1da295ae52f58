package factcheck

import (
	"regexp"
	"slices"
	"strings"

	"github.com/beleg-dev/beleg/internal/segment"
)

// untruth are words by which a text distances itself from what it repeats.
var untruth = regexp.MustCompile(`(?i)\b(falsch\w*|unwahr\w*|nicht wahr|stimmt nicht|irreführend\w*|erfunden\w*|gerücht\w*|fake\w*|behauptung\w*` +
	`|false\w*|untrue|not true|mislead\w*|hoax\w*|rumou?rs?|fabricat\w*|debunk\w*|claim\w*)\b`)

// repeats says whether a sentence of the passage is the claim, but for case and
// punctuation. No judge is needed for that, and a small one errs. A sentence
// that asks says nothing, and beside words of untruth the judge has to read.
func (r *claimReading) repeats(e *Evidence) bool {
	p := &e.Passage
	return slices.ContainsFunc(p.Sentences, func(s segment.Span) bool {
		text := p.textOf(s)
		return segment.Copies(text, r.text) && !strings.Contains(text, "?")
	}) && !untruth.MatchString(p.Text)
}
