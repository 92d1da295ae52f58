package reading

import (
	"slices"

	"github.com/beleg-dev/beleg/internal/alike/dating"
	"github.com/beleg-dev/beleg/internal/factcheck"
	"github.com/beleg-dev/beleg/internal/factcheck/evidence"
	"github.com/beleg-dev/beleg/internal/value"
)

// fromNoTime says whether a date of the claim leans on the day of a claim that was made at no
// known time: "this year", "gestern".
func (r *Claim) fromNoTime(v value.Value) bool {
	return v.Kind == value.Date && v.When.Relative != "" && !v.When.Resolved() && r.made.IsZero()
}

// fromTimeOf lists questions about the claim with the dates of a passage in the place of one that
// leans on no known day: those as exact, which only their day of publication makes theirs.
func (r *Claim) fromTimeOf(v value.Value, passage []value.Value, e *factcheck.Evidence) []Probe {
	var list []Probe
	for _, x := range passage {
		if x.Kind != value.Date || !x.When.Resolved() || x.When.Range || x.When.Grain != v.When.Grain {
			continue
		}
		text := r.exchanged(v, dating.OnDay(x))
		if text == "" || text == r.text {
			continue
		}
		days := readAs(x)
		if days == nil {
			days = []string{x.When.Candidates[0].String()}
		}
		list = append(list, Probe{value: x, Pair: r.pairWith(evidence.Ask(e), text), Differing: Differing{
			Kind: factcheck.DifferentDate, Claim: mention(v, 0), places: []factcheck.Mention{mention(x, e.Passage.Start)}, sourceDays: days,
		}})
	}
	return list[:min(len(list), candidatesOfValue)]
}

// inSameWords says whether a passage has a date of a claim that was made at no known time in the same words:
// "last year" beside "im vergangenen Jahr".
func (r *Claim) inSameWords(v value.Value, passage []value.Value) bool {
	return r.fromNoTime(v) && slices.ContainsFunc(passage, func(x value.Value) bool { return x.Kind == value.Date && x.When.Relative == v.When.Relative })
}
