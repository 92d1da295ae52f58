package dating

import (
	"cmp"
	"slices"
	"strings"
	"unicode"

	"github.com/beleg-dev/beleg/internal/value"
	"github.com/beleg-dev/beleg/internal/value/calendar"
	"github.com/beleg-dev/beleg/internal/value/phrase"
	"github.com/beleg-dev/beleg/internal/value/published"
	"github.com/beleg-dev/beleg/internal/value/tongue"
	"github.com/beleg-dev/beleg/internal/value/wording"
)

// FeastsDated returns a text with the days that the names of feasts mean, beside a
// text with dates that names them otherwise: "am Pfingstsonntag 2024" becomes "am
// 19. Mai 2024". Of several days it is the other text's, if that is among them, or
// else the likeliest. A name that does not stand alone stays.
func FeastsDated(r value.Reading, beside []value.Value) string {
	beside = value.OfKind(beside, value.Date)
	text, g := r.Text, tongue.Of(r.Language)
	for _, v := range slices.Backward(r.Values) {
		named := func(x value.Value) bool { return strings.EqualFold(x.Text, v.Text) }
		if !v.When.Feast || len(beside) == 0 || slices.ContainsFunc(beside, named) {
			continue
		}
		before := phrase.Lead{Text: text, End: v.Start}
		switch w := before.Last(1); {
		case before.Empty():
			if next, _ := phrase.Next(text[v.End:]); g == tongue.English || unicode.IsUpper(phrase.First(next)) {
				continue // "Halloween was quiet", "Silvester Rau"
			}
		case w == "in", !wording.TakesDate(w, g):
			continue
		}
		day := v.When
		if i := slices.IndexFunc(beside, func(x value.Value) bool { return x.When.Resolved() }); i >= 0 {
			if d, ok := published.MovableIn(day, beside[i].When.Candidates[0].First.Year()); ok {
				day = calendar.Fixed(calendar.OneDay(d), calendar.DayGrain)
			}
		}
		if day.Resolved() {
			day.Candidates = []calendar.Days{meant(day, beside)}
		}
		text = cmp.Or(wording.Replace(text, v, on(v, day), r.Language), text)
	}
	return text
}
