package dating

import (
	"cmp"
	"slices"

	"github.com/beleg-dev/beleg/internal/regex"
	"github.com/beleg-dev/beleg/internal/value"
	"github.com/beleg-dev/beleg/internal/value/calendar"
	"github.com/beleg-dev/beleg/internal/value/phrase"
	"github.com/beleg-dev/beleg/internal/value/tongue"
	"github.com/beleg-dev/beleg/internal/value/wording"
)

// PartsOfYearAlike returns a source and a claim whose one date is a quarter, a half, a season
// or the middle of a year: what the source dates within such a part is told as that part, so
// that beside "im zweiten Halbjahr 2023", "im September 2023" becomes "im zweiten Halbjahr
// 2023" and "im März 2023" "im ersten Halbjahr 2023". A judge does not know which month lies
// where. What reaches over the end of a part stays.
func PartsOfYearAlike(source, claim value.Reading) (string, string) {
	asked, ok := partOfYear(claim)
	g := tongue.Of(source.Language)
	if !ok || g == tongue.None {
		return source.Text, claim.Text
	}
	text, changed := source.Text, false
	for _, v := range slices.Backward(source.Values) {
		w := v.When
		preposed := phrase.Lead{Text: text, End: v.Start}.Last(1)
		if v.Kind != value.Date || len(w.Candidates) != 1 || w.Grain >= calendar.YearGrain && w.Part == 0 || w.Grain > calendar.YearGrain || w.Range || w.Relative != "" || w.Weekday > 0 ||
			!wording.TakesDate(preposed, g) && preposed != "zur" && w.Part == 0 {
			continue
		}
		told, ok := partFor(asked, v)
		if !ok {
			continue
		}
		if written := replacePart(text, v, told, source.Language); written != "" {
			text, changed = written, true
		}
	}
	if !changed {
		return source.Text, claim.Text
	}
	return text, withPart(claim, asked)
}

// withPart returns a claim whose part of a year is written as those of a source are.
func withPart(r value.Reading, asked value.Value) string {
	if text := halfOfYear.ReplaceAllString(r.Text, "${1}m ${2}Halbjahr"); text != r.Text || asked.When.Vague || asked.When.Part > 0 {
		return text
	}
	return cmp.Or(wording.Replace(r.Text, asked, on(asked, asked.When), r.Language), r.Text)
}

// halfOfYear is the German word for a half that is written as that of the other gender.
var halfOfYear = regex.MustCompile(`\b([Ii])n der ((?:ersten|zweiten) )Jahreshälfte`)

// partOfYear returns the part of a year that is the only date of a text.
func partOfYear(r value.Reading) (value.Value, bool) {
	all := value.OfKind(r.Values, value.Date)
	if len(all) != 1 || tongue.Of(r.Language) == tongue.None {
		return value.Value{}, false
	}
	w := all[0].When
	part := w.Grain == calendar.SeasonGrain || w.Grain == calendar.YearGrain && w.Part > 0
	return all[0], part && len(w.Candidates) == 1 && !w.Range
}

// partFor returns the part of a year that tells of a date beside one that a claim asks for: that
// one, where the date lies in it, or the one of its sort in which it lies. False: there is none.
func partFor(asked, v value.Value) (calendar.When, bool) {
	span := v.When.Candidates[0]
	switch value.Compare(asked, v) {
	case value.Compatible:
		if asked.When.Part > 0 && v.When.Grain < calendar.YearGrain && !midsummer(asked.When, v.When) {
			return asked.When, surelyIn(span.First.Year(), asked.When.Part).Contains(span)
		}
		return asked.When, value.Covers(asked, v) || midsummer(asked.When, v.When) || midsummer(v.When, asked.When)
	case value.Different:
		parts := likeParts(asked.When, span.First.Year())
		i := slices.IndexFunc(parts, func(w calendar.When) bool { return w.Candidates[0].Contains(span) })
		if i >= 0 {
			return parts[i], true
		}
	}
	return calendar.When{}, false
}

// surelyIn returns the months of a year that everybody takes for its beginning, middle or end.
func surelyIn(year int, p calendar.Part) calendar.Days {
	return months(year, 5*int(p-calendar.Early)+1, 2)
}

// months returns so many months of a year, from one on.
func months(year, first, n int) calendar.Days {
	return calendar.Days{First: calendar.DayOf(year, first, 1), Last: calendar.DayOf(year, first+n, 1) - 1}
}

// midsummer says whether of two dates of one year the one is its middle and the other its summer.
func midsummer(middle, summer calendar.When) bool {
	_, m, _ := summer.Candidates[0].First.Date()
	return middle.Grain == calendar.YearGrain && middle.Part == calendar.Middle && summer.Grain == calendar.SeasonGrain && summer.Vague && m == 6
}

// likeParts lists the parts of a year of the sort of one of them.
func likeParts(w calendar.When, year int) (parts []calendar.When) {
	const quarter = 100 // days; halves have more
	switch {
	case w.Grain == calendar.YearGrain:
		for _, p := range []calendar.Part{calendar.Middle, calendar.Early, calendar.Late} {
			part := calendar.Fixed(months(year, 4*int(p-calendar.Early)+1, 4), calendar.YearGrain)
			part.Part, part.Vague = p, true
			parts = append(parts, part)
		}
	case w.Vague:
		for month := 0; month <= 12; month += 3 {
			season := calendar.Fixed(calendar.Days{First: calendar.DayOf(year, month, 1), Last: calendar.DayOf(year, month+3, 1) - 1}, calendar.SeasonGrain)
			season.Vague = true
			parts = append(parts, season)
		}
	case w.Candidates[0].Len() < quarter:
		for n := 1; n <= 4; n++ {
			parts = append(parts, calendar.Quarter(n, year))
		}
	default:
		parts = append(parts, calendar.Half(1, year), calendar.Half(2, year))
	}
	return parts
}

// replacePart puts a part of a year in the place of a date.
func replacePart(text string, old value.Value, part calendar.When, code string) string {
	if before := (phrase.Lead{Text: text, End: old.Start}); before.Last(1) == "zur" { // "zur Jahresmitte"
		written := wording.Render(on(old, part), code)
		if written == "" {
			return ""
		}
		return phrase.Put(text, before.Cut(1), old.End, wording.Preposition(part, tongue.German), written)
	}
	return wording.Replace(text, old, on(old, part), code)
}
