package reading

import (
	"slices"

	"github.com/beleg-dev/beleg/internal/factcheck"
	"github.com/beleg-dev/beleg/internal/factcheck/evidence"
	"github.com/beleg-dev/beleg/internal/regex"
	"github.com/beleg-dev/beleg/internal/value"
	"github.com/beleg-dev/beleg/internal/value/calendar"
)

var (
	// yearly finds what is counted anew in every year.
	yearly = regex.MustCompile(`(?i)(?:^|\PL)(?:für (?:das jahr )?(?:19|20)\d\d|for (?:19|20)\d\d|gab es|gibt es|waren es|verzeichne(?:n|t|te|ten)|registrier(?:t|te|ten)|erfass(?:t|te|ten)|melde(?:t|te|ten)|umsatz|gewinn|verlust|einnahmen|ausgaben|` +
		`there were|record(?:s|ed)|register(?:s|ed)|receive[sd]|report(?:s|ed)|revenues?|turnover|profits?|losses|sales)(?:$|\PL)`)
	// foretelling finds a clause of the future.
	foretelling = regex.MustCompile(`(?:^|\PL)(?:wird|werden|will|soll(?:en)?|(?:is|are) (?:going )?to)(?:$|\PL)`)
)

// OfAnotherYear says whether the claim is of a year that neither a passage nor what its reader knows has,
// and the passage speaks against it by another year of what is counted by the year, or by what has been
// where the claim foretells: what was in 2023 says nothing of 2024. What happens once is no such thing:
// "opened in 2012".
func (r *Claim) OfAnotherYear(e *factcheck.Evidence) bool {
	v, ok := r.ownDate()
	if !ok || v.When.Grain != calendar.YearGrain {
		return false
	}
	if foretelling.MatchString(r.text) {
		passage, before := r.valuesOf(e)
		text, written := e.Passage.Text, evidence.Written(e)
		return apartFrom(v, slices.Concat(passage, before, r.leadValues(e))) && !written.IsZero() && later(v.When, calendar.LocalDay(written)) && !announces.MatchString(text) && value.InPast(text, e.Language)
	}
	return yearly.MatchString(r.text) && slices.ContainsFunc(r.affirmed, counts) && r.countsInOthers(e, v)
}

// countsInOthers says whether a passage counts by the year in sentences of other years than v alone.
func (r *Claim) countsInOthers(e *factcheck.Evidence, v value.Value) bool {
	found := false
	for _, p := range r.setParts(e) {
		if !slices.ContainsFunc(p.Values, counts) {
			continue
		}
		if !p.Known || value.Compare(v, p.Date) != value.Different {
			return false
		}
		found = found || yearly.MatchString(p.Text)
	}
	return found
}

func counts(x value.Value) bool { return x.Kind == value.Number || x.Kind == value.Money }
