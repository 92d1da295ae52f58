package wording

import (
	"slices"

	"github.com/beleg-dev/beleg/internal/value"
)

// Dated returns a source with the days that its words for them mean, where the
// claim has dates too: "gestern" and "am Dienstag" become "am 18. Februar 2025",
// "last year" "in 2024". Beside a claim that names a weekday and no more, it has
// weekdays. Of several days that a word may mean, it is the claim's, if that is
// among them, or else the likeliest. What cannot be written naturally stays as it is.
func Dated(source Reading, claim []value.Value) string {
	claim = slices.DeleteFunc(slices.Clone(claim), func(v value.Value) bool { return v.Kind != value.Date })
	text := source.Text
	if len(claim) == 0 {
		return text
	}
	weekdays := !slices.ContainsFunc(claim, func(v value.Value) bool { return v.When.Weekday == 0 || v.When.Resolved() })
	for _, v := range slices.Backward(source.Values) {
		w := v.When
		if v.Kind != value.Date || !w.Resolved() || w.Range {
			continue
		}
		d := meant(w, claim)
		switch {
		case weekdays && d.First == d.Last && w.Weekday == 0:
			w = value.When{Weekday: d.First.Weekday(), Grain: value.DayGrain}
		case !weekdays && (w.Relative != "" || w.Weekday > 0):
			w.Candidates, w.Weekday = []value.Days{d}, 0
		default:
			continue
		}
		by := v
		by.When, by.Language = w, "" // so that it is written anew
		if written := Replace(text, v, by, source.Language); written != "" {
			text = written
		}
	}
	return text
}

// meant returns which of its spans a date stands for beside a claim.
func meant(w value.When, claim []value.Value) value.Days {
	for _, d := range w.Candidates {
		for _, c := range claim {
			if slices.Contains(c.When.Candidates, d) {
				return d
			}
		}
	}
	return w.Candidates[0]
}
