package dating

import (
	"cmp"
	"slices"

	"github.com/beleg-dev/beleg/internal/value"
	"github.com/beleg-dev/beleg/internal/value/calendar"
	"github.com/beleg-dev/beleg/internal/value/tongue"
	"github.com/beleg-dev/beleg/internal/value/wording"
)

// PeriodsAlike returns a source that tells of a quarter, half, decade or century, and a claim whose
// date, which lies outside it, is told as the one of that sort: beside "im zweiten Quartal 2021",
// "im Dezember 2021" becomes "im 4. Quartal 2021", and beside "in the sixties" "1974" becomes "in
// the 1970s". A judge does not see that a month is none of a quarter. The source has its decade in
// digits. A date that may lie in its period stays.
func PeriodsAlike(source, claim value.Reading) (string, string) {
	dates := value.OfKind(claim.Values, value.Date)
	if len(dates) != 1 || tongue.Of(claim.Language) == tongue.None {
		return source.Text, claim.Text
	}
	asked := dates[0]
	w := asked.When
	if len(w.Candidates) != 1 || w.Range || w.Vague || w.Relative != "" || w.Grain > calendar.YearGrain {
		return source.Text, claim.Text
	}
	told := slices.DeleteFunc(value.OfKind(source.Values, value.Date), func(v value.Value) bool { return value.Compare(asked, v) == value.Incomparable })
	if len(told) != 1 || value.Compare(asked, told[0]) != value.Different || !told[0].When.Period() {
		return source.Text, claim.Text
	}
	own, ok := periodLike(told[0].When, w.Candidates[0])
	if !ok {
		return source.Text, claim.Text
	}
	text := source.Text
	if v := told[0]; v.When.Grain == calendar.DecadeGrain && v.When.Part == 0 {
		text = cmp.Or(wording.Replace(text, v, on(v, v.When), source.Language), text)
	}
	return text, cmp.Or(wording.Replace(claim.Text, asked, on(asked, own), claim.Language), claim.Text)
}

// periodLike returns the period of the sort of one that has all of a span; false: it is the same.
func periodLike(w calendar.When, span calendar.Days) (calendar.When, bool) {
	parts := likePeriods(w, span.First.Year())
	i := slices.IndexFunc(parts, func(p calendar.When) bool { return p.Candidates[0].Contains(span) })
	if i < 0 {
		return calendar.When{}, false
	}
	p := parts[i]
	if w.Part == 0 {
		return p, p.Candidates[0] != w.Candidates[0]
	}
	return p, p.Part != w.Part || !p.Candidates[0].Overlaps(w.Candidates[0])
}

// likePeriods lists the periods of the sort of one round a year: of a part the thirds of its whole.
func likePeriods(w calendar.When, year int) []calendar.When {
	years := 10
	switch w.Grain {
	case calendar.SeasonGrain:
		return likeParts(w, year)
	case calendar.CenturyGrain:
		years = 100
	}
	first := year - year%years
	span := func(from, n int) calendar.When {
		return calendar.Fixed(calendar.Days{First: calendar.YearDays(first + from).First, Last: calendar.YearDays(first + from + n - 1).Last}, w.Grain)
	}
	if w.Part == 0 {
		return []calendar.When{span(0, years)}
	}
	var parts []calendar.When
	third := years / 3
	for p, from := range map[calendar.Part]int{calendar.Early: 0, calendar.Middle: third, calendar.Late: years - third} {
		n := third
		if p == calendar.Middle {
			n = years - 2*third
		}
		part := span(from, n)
		part.Part, part.Vague = p, true
		parts = append(parts, part)
	}
	return parts
}
