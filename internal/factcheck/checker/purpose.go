package checker

import (
	"context"
	"regexp"
	"strings"

	"github.com/beleg-dev/beleg/internal/factcheck"
	"github.com/beleg-dev/beleg/internal/factcheck/weigh"
	"github.com/beleg-dev/beleg/internal/value"
	"github.com/beleg-dev/beleg/internal/value/wording"
)

// What stands before and behind a word that negates a purpose: "so as not to wake
// them", "um niemanden zu wecken".
var (
	beforePurpose  = regexp.MustCompile(`(?i)(?:(?:^|\PL)(?:so as|in order) |(?:^|[,;(–—] ?)um (?:[^,.;:!?]* )?)$`)
	behindPurpose  = regexp.MustCompile(`^(?: to (\pL+)| (?:[^,.;:!?]* )?(?:zu (\pL+?)e?n|\pL+zu(\pL+?)e?n)(?:$|\PL))`)
	purposeOfClaim = regexp.MustCompile(`(?i)(?:^|\PL)(?:to|um) \pL`)
)

// besides says whether a negation of a text is that of a purpose of which the claim
// does not speak: it negates nothing that the claim says.
func (r *claimReading) besides(text string, negation value.Value) bool {
	verb := behindPurpose.FindStringSubmatch(text[negation.End:])
	if verb == nil || !beforePurpose.MatchString(text[:negation.Start]) || purposeOfClaim.MatchString(r.text) {
		return false
	}
	return !strings.Contains(strings.ToLower(r.text), verb[1]+verb[2]+verb[3])
}

// negatesPurpose says whether a passage speaks against the claim only for the negation of
// a purpose.
func (h *hearing) negatesPurpose(ctx context.Context, claim *claimReading, against *weigh.Opinion) (bool, error) {
	e := against.Evidence
	for _, v := range claim.readings.of(e.Passage.Text, e.Language, written(e)).Values {
		if v.Kind != value.Negation || !claim.besides(e.Passage.Text, v) {
			continue
		}
		without := ask(e)
		if without.passage = wording.Affirm(e.Passage.Text, v); without.passage == "" {
			continue
		}
		judged, err := h.judgements(ctx, []factcheck.Pair{h.pair(without, claim, claim.dated)})
		if err != nil || against.Judged.Conflict-judged[0].Conflict >= explaining && judged[0].Conflict < weigh.Limit {
			return err == nil, err
		}
	}
	return false, nil
}
