package reading

import (
	"strings"

	"github.com/beleg-dev/beleg/internal/factcheck"
	"github.com/beleg-dev/beleg/internal/factcheck/evidence"
	"github.com/beleg-dev/beleg/internal/regex"
	"github.com/beleg-dev/beleg/internal/segment"
	"github.com/beleg-dev/beleg/internal/value"
	"github.com/beleg-dev/beleg/internal/value/wording"
)

// Negations lists words that negate in the claim and in a part of a passage, and
// that can be left out.
func (r *Claim) Negations(e *factcheck.Evidence, quote segment.Span) []Probe {
	var list []Probe
	asked := evidence.Ask(e)
	for _, v := range r.negations {
		if affirmed := r.date(wording.Affirm(r.text, v)); affirmed != "" {
			list = append(list, Probe{Differing: Differing{Kind: factcheck.DifferentNegation, Claim: mention(v, 0)}, Pair: r.pairWith(asked, affirmed)})
		}
	}
	for _, v := range r.readings.of(e.Passage.Text, e.Language, evidence.From(e)).Values {
		m := mention(v, e.Passage.Start)
		if v.Kind != value.Negation || !quote.Contains(m.Span) || r.besides(e.Passage.Text, v) || r.lacks(e.Passage.Text, v) {
			continue
		}
		if p, ok := r.pairWithout(e, v); ok {
			list = append(list, Probe{
				Differing: Differing{Kind: factcheck.DifferentNegation, places: []factcheck.Mention{m}},
				Pair:      p, Instead: wording.Instead(e.Passage.Text, v),
			})
		}
	}
	return list
}

// pairWithout returns the question about a passage without a word of it that negates;
// false: it cannot be left out.
func (r *Claim) pairWithout(e *factcheck.Evidence, negation value.Value) (factcheck.Pair, bool) {
	q := evidence.Ask(e)
	q.Passage = wording.Affirm(e.Passage.Text, negation)
	if q.Passage == "" {
		return factcheck.Pair{}, false
	}
	return r.Pair(q), true
}

var (
	// beforePurpose matches what stands before a word that negates a purpose: the "so as "
	// of "so as not to wake them", the ", um " of "…, um niemanden zu wecken".
	beforePurpose = regex.MustCompile(`(?i)(?:(?:^|\PL)(?:so as|in order) |(?:^|[,;(–—] ?)um (?:[^,.;:!?]* )?)$`)
	// behindPurpose matches what stands behind it, and finds the stem of the verb: of
	// " to wake", " zu wecken" and " aufzuwecken".
	behindPurpose = regex.MustCompile(`^(?: to (\pL+)| (?:[^,.;:!?]* )?(?:zu (\pL+?)e?n|\pL+zu(\pL+?)e?n)(?:$|\PL))`)
	// purposeOfClaim matches a claim that may itself speak of a purpose.
	purposeOfClaim = regex.MustCompile(`(?i)(?:^|\PL)(?:to|um) \pL`)
)

// besides says whether a negation of a text is that of a purpose, and the claim speaks of
// none: it negates nothing that the claim says.
func (r *Claim) besides(text string, negation value.Value) bool {
	verb := behindPurpose.FindStringSubmatch(text[negation.End:])
	if verb == nil || !beforePurpose.MatchString(text[:negation.Start]) || purposeOfClaim.MatchString(r.text) {
		return false
	}
	return !strings.Contains(strings.ToLower(r.text), verb[1]+verb[2]+verb[3])
}

var (
	// lacking matches a word that negates no more than what it stands before.
	lacking = regex.MustCompile(`^(?i:ohne|without)$`)
	// lacked matches what that is.
	lacked = regex.MustCompile(`^(?: [^\s.,;:!?]+){1,3}`)
)

// lacks says whether a negation of a text is that of a thing alone of which the claim does
// not speak: the "ohne" of "zwei Jahre ohne Bewährung".
func (r *Claim) lacks(text string, negation value.Value) bool {
	return lacking.MatchString(text[negation.Start:negation.End]) && overlap(stems(lacked.FindString(text[negation.End:])), r.text) == 0
}

// WithoutPurpose lists the questions about a passage without the negation of a purpose of
// which the claim does not speak.
func (r *Claim) WithoutPurpose(e *factcheck.Evidence) []factcheck.Pair {
	var list []factcheck.Pair
	for _, v := range r.readings.of(e.Passage.Text, e.Language, evidence.From(e)).Values {
		if v.Kind != value.Negation || !r.besides(e.Passage.Text, v) {
			continue
		}
		if p, ok := r.pairWithout(e, v); ok {
			list = append(list, p)
		}
	}
	return list
}
