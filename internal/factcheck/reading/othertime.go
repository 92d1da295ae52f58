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
	// recurring finds what the same ones may do again: meet, talk, visit, strike, play.
	recurring = regex.MustCompile(`(?i)(?:^|\PL)(?:\pL*(?:treffen|gesprächen?|verhandlung(?:en)?|beratung(?:en)?|sitzung(?:en)?|besuch(?:e|s|es)?|streiks?|proteste?n?|kundgebung(?:en)?)|` +
		`(?:zusammen)?tr(?:af|afen|ifft)|getroffen|zusammen(?:ge|zu)?(?:kam|kamen|kommen)|(?:ver|unter)?handel(?:t|te|ten|n)|berieten|beriet|beraten|sprach(?:en)?|gesprochen|tagt(?:e|en)|getagt|besuchten?|streikten?|gestreikt|demonstriert(?:e|en)?|protestiert(?:e|en)?|` +
		`meetings?|met|meets?|talks|talked|negotiat(?:e|es|ed|ions?)|consultations?|consulted|sessions?|discuss(?:ed|ions?)|visit(?:s|ed)?|strikes?|struck work|protest(?:s|ed)?|rall(?:y|ies|ied)|demonstrat(?:ed|ions?))(?:$|\PL)`)
	// single finds what tells that there was but one, or of which of several it is told.
	single = regex.MustCompile(`(?i)(?:^|\PL)(?:(?:erst|letzt|einzig|einmalig|zweit|dritt|viert|fünft|nächst|jüngst|bislang|bisherig)(?:e[nrsm]?|mals)?|zuletzt|zuerst|nur|allein|lediglich|erst|nie(?:mals)?|` +
		`first|last|latest|only|sole|single|once|second|third|fourth|fifth|next|never|just)(?:$|\PL)`)
)

const (
	// current is how many days from its writing a text tells of the news.
	current = 7
	// another is how many days apart two dates are hardly those of one event.
	another = 14
)

// OfAnotherTime says whether a passage tells of a day near that on which it was written, and
// the claim of a day or month weeks from it that another source has: those who meet in
// February may meet again in April.
func (r *Claim) OfAnotherTime(e, supporting *factcheck.Evidence) bool {
	written := evidence.Written(e)
	if written.IsZero() || e.Source.ID == supporting.Source.ID || !recurring.MatchString(r.text) || single.MatchString(r.text) || ofSeries.MatchString(r.text) {
		return false
	}
	claimed := slices.DeleteFunc(slices.Clone(r.affirmed), func(v value.Value) bool { return !isDate(v) })
	if len(claimed) != 1 || !calendarGrain(claimed[0]) || claimed[0].When.Relative != "" {
		return false
	}
	day, ok := r.dayIn(claimed[0], supporting)
	if !ok {
		return false
	}
	today, own := calendar.OneDay(calendar.LocalDay(written)), false
	passage, _ := r.valuesOf(e)
	for _, x := range passage {
		if !isDate(x) || x.When.Grain > calendar.MonthGrain {
			continue
		}
		if !x.When.Resolved() || x.When.Range || !slices.ContainsFunc(x.When.Candidates, func(d calendar.Days) bool { return daysBetween(d, today) <= current }) ||
			slices.ContainsFunc(x.When.Candidates, func(d calendar.Days) bool { return daysBetween(d, day) < another }) {
			return false
		}
		own = true
	}
	return own && daysBetween(day, today) >= another
}

// calendarGrain says whether a date is a day or a month, and no span of them.
func calendarGrain(v value.Value) bool {
	g := v.When.Grain
	return (g == calendar.DayGrain || g == calendar.MonthGrain) && !v.When.Range && !v.When.Vague && v.When.Weekday == 0
}

// dayIn returns the day, or the span of days, with which a passage states a date of the claim.
func (r *Claim) dayIn(v value.Value, e *factcheck.Evidence) (calendar.Days, bool) {
	passage, before := r.valuesOf(e)
	for _, x := range slices.Concat(passage, before, r.leadValues(e)) {
		if !isDate(x) || x.When.Range || !states([]value.Value{x}, v) {
			continue
		}
		for _, d := range x.When.Candidates { // of a weekday two
			if states([]value.Value{{Kind: value.Date, When: calendar.Fixed(d, x.When.Grain)}}, v) {
				return d, true
			}
		}
	}
	return calendar.Days{}, false
}

// daysBetween returns how many days lie from the end of one span to the begin of another; 0 where they
// meet.
func daysBetween(a, b calendar.Days) int {
	return max(0, int(a.First-b.Last), int(b.First-a.Last))
}
