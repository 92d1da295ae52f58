package wording

import (
	"cmp"
	"slices"
	"strings"
	"unicode"

	"github.com/beleg-dev/beleg/internal/value"
	"github.com/beleg-dev/beleg/internal/value/calendar"
)

// FeastsDated returns a text with the days that the names of feasts mean, beside a
// text with dates that names them otherwise: "am Pfingstsonntag 2024" becomes "am
// 19. Mai 2024". Of several days it is the other text's, if that is among them, or
// else the likeliest. A name that does not stand alone stays.
func FeastsDated(r Reading, beside []value.Value) string {
	beside = ofKind(beside, value.Date)
	text, g := r.Text, languageOf(r.Language)
	for _, v := range slices.Backward(r.Values) {
		named := func(x value.Value) bool { return strings.EqualFold(x.Text, v.Text) }
		if !v.When.Feast || len(beside) == 0 || slices.ContainsFunc(beside, named) {
			continue
		}
		before := lead{text, v.Start}
		switch w := before.last(1); {
		case before.empty():
			if next, _ := nextWord(text[v.End:]); g == english || unicode.IsUpper(first(next)) {
				continue // "Halloween was quiet", "Silvester Rau"
			}
		case w == "in", !takesDate(w, g):
			continue
		}
		day := v.When
		if day.Resolved() {
			day.Candidates = []calendar.Days{meant(day, beside)}
		}
		text = cmp.Or(Replace(text, v, on(v, day), r.Language), text)
	}
	return text
}
