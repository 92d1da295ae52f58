package reading

import (
	"slices"

	"github.com/beleg-dev/beleg/internal/factcheck"
	"github.com/beleg-dev/beleg/internal/factcheck/evidence"
	"github.com/beleg-dev/beleg/internal/regex"
	"github.com/beleg-dev/beleg/internal/value"
)

// ofSeries matches what tells which one of several meetings, matches or the like something is.
var ofSeries = regex.MustCompile(`(?i)(?:^|\PL)(?:(?:erste|zweite|dritte|vierte|fünfte|nächste|weitere|letzte)[nrsm]? (?:\pL+e[nrs]? )?\pL*(?:runden?|treffen|gespräche?|sitzung|konferenz|verhandlungen|begegnung|anlauf|versuch|streiks?|spiel|termin)|` +
	`zum (?:erst|zweit|dritt|viert|fünft)en ?mal|(?:first|second|third|fourth|fifth|next|another|further|last) (?:\pL+ )?(?:rounds?|meetings?|talks|sessions?|conference|negotiations|attempt|strike|match|game|time))(?:$|\PL)`)

// OnOtherDays says whether the claim has a day of the calendar, and a passage, what its reader knows
// and the passages found of its source have other days, and not that one. A passage without a
// date may tell of the day on which it was written.
func (r *Claim) OnOtherDays(e *factcheck.Evidence, found []factcheck.Evidence) bool {
	passage, before := r.valuesOf(e)
	lead := r.leadValues(e)
	around := slices.Concat(passage, before, lead)
	if !slices.ContainsFunc(around, onDay) {
		return false
	}
	for _, v := range r.affirmed {
		if !ofCalendar(v) || v.When.Range || !apartFrom(v, around) || !slices.ContainsFunc(passage, isDate) && ofPaper(v, evidence.Written(e)) {
			continue
		}
		if !slices.ContainsFunc(found, func(x factcheck.Evidence) bool {
			own, _ := r.valuesOf(&x)
			return x.Source.ID == e.Source.ID && !apartFrom(v, own)
		}) {
			return true
		}
	}
	return false
}

// apartFrom says whether all dates of a text are others than one of the claim.
func apartFrom(v value.Value, text []value.Value) bool {
	return !slices.ContainsFunc(text, func(x value.Value) bool { return isDate(x) && value.Compare(v, x) != value.Different })
}

// leadValues returns the values of what the text of a passage begins with.
func (r *Claim) leadValues(e *factcheck.Evidence) []value.Value {
	return r.withoutToldOn(e.Lead, e.Language, r.readings.of(e.Lead, e.Language, evidence.From(e)).Values)
}

func isDate(v value.Value) bool { return v.Kind == value.Date }

// OfSeries says whether a passage has another day than the claim only for one of several things of
// a sort, and the claim does not say for which: another one may have been on its day.
func (r *Claim) OfSeries(e *factcheck.Evidence) bool {
	return !ofSeries.MatchString(r.text) && ofSeries.MatchString(e.Passage.Text)
}
