package reading

import (
	"slices"
	"strings"

	"github.com/beleg-dev/beleg/internal/factcheck"
	"github.com/beleg-dev/beleg/internal/factcheck/evidence"
	"github.com/beleg-dev/beleg/internal/regex"
	"github.com/beleg-dev/beleg/internal/segment"
	"github.com/beleg-dev/beleg/internal/value"
)

// untruth matches words by which a text distances itself from what it repeats: "Falsch
// ist, dass …", "The claim that …".
var untruth = regex.MustCompile(`(?i)(^|[^\pL])(falsch\pL*|unwahr\pL*|nicht wahr|stimmt( so)? nicht|trifft( so)? nicht zu|irreführend\pL*|erfunden\pL*|gerücht\pL*|fake\pL*` +
	`|behauptung\pL*|lügen?|gelogen|mythos|mythen|widerleg\pL*|dement\pL*|bestreite\pL*|bestritt\pL*|faktenche\pL*|keine? (belege?|beweise?)` +
	`|false\pL*|untrue|not true|wrong\pL*|incorrect\pL*|inaccurate\pL*|mislead\pL*|hoax\pL*|rumou?rs?|fabricat\pL*|debunk\pL*|refut\pL*|claim\pL*|lies?|myths?` +
	`|den(y|ies|ied|ying)|fact[- ]check\pL*|no (evidence|proof))($|[^\pL])`)

// repeats says whether a sentence of the passage is the claim, apart from case
// and punctuation. No judge is needed for that, and a small one errs. A question says
// nothing.
func (r *Claim) repeats(e *factcheck.Evidence) bool {
	p := &e.Passage
	return slices.ContainsFunc(p.Sentences, func(s segment.Span) bool {
		text := p.TextOf(s)
		return segment.Copies(evidence.WithoutTime(text), r.text) && !strings.Contains(text, "?") && !r.otherDay(text, e)
	})
}

// otherDay says whether words that the claim has too mean another day in a source:
// its "yesterday" is the one before its publication.
func (r *Claim) otherDay(text string, e *factcheck.Evidence) bool {
	values := r.readings.of(text, e.Language, evidence.From(e)).Values
	return slices.ContainsFunc(r.values, func(v value.Value) bool {
		relation, _ := best(v, values)
		return v.Kind == value.Date && v.When.Resolved() && relation == value.Different
	})
}

// distanced says whether words of untruth stand in a passage or before it, so that
// the judge has to read what it repeats.
func distanced(e *factcheck.Evidence) bool {
	return untruth.MatchString(round(e))
}
