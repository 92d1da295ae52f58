package dating

import (
	"slices"

	"github.com/beleg-dev/beleg/internal/value"
	"github.com/beleg-dev/beleg/internal/value/calendar"
	"github.com/beleg-dev/beleg/internal/value/phrase"
	"github.com/beleg-dev/beleg/internal/value/tongue"
	"github.com/beleg-dev/beleg/internal/value/wording"
)

// PartsAlike returns a source and a claim that name other parts of one month or year, each told as
// a day or a month of that part: beside "in late May", "Mitte Mai" becomes "am 15. Mai", and that
// "on 25 May". A judge takes the parts for one. Of two ranges both ends are told so.
func PartsAlike(source, claim value.Reading) (string, string) {
	asked, told := value.OfKind(claim.Values, value.Date), value.OfKind(source.Values, value.Date)
	g, h := tongue.Of(source.Language), tongue.Of(claim.Language)
	if len(asked) != 1 || g == tongue.None || h == tongue.None {
		return source.Text, claim.Text
	}
	told = slices.DeleteFunc(told, func(v value.Value) bool { return !value.OtherParts(asked[0], v) })
	if len(told) != 1 {
		return source.Text, claim.Text
	}
	text, ask := withinPart(source.Text, told[0], g), withinPart(claim.Text, asked[0], h)
	if text == "" || ask == "" {
		return source.Text, claim.Text
	}
	return text, ask
}

// withinPart writes a day or month of the part that a date is in its place; "" where that can't be
// written.
func withinPart(text string, v value.Value, g tongue.Tongue) string {
	w, before := v.When, phrase.Lead{Text: text, End: v.Start}
	span := w.Yearless
	if w.Resolved() {
		span = w.Candidates[0]
	}
	if w.Range {
		first, last := endOf(w, span.First, w.Ends[0]), endOf(w, span.Last, w.Ends[1])
		from, to := wording.Render(on(v, first), g.Code()), wording.Render(on(v, last), g.Code())
		if w.Grain != calendar.MonthGrain || from == "" || to == "" {
			return ""
		}
		return phrase.Put(text, v.Start, v.End, "", from+tongue.Pick(g, " bis ", " to ")+to)
	}
	told := endOf(w, span.First, w.Part)
	written, start, preposition := wording.Render(on(v, told), g.Code()), v.Start, wording.Preposition(told, g)
	switch last := before.Last(1); {
	case written == "":
		return ""
	case last == "in", last == "im", last == "at", last == "on":
		start = before.Cut(1)
	case wording.TakesDate(last, g):
		preposition = ""
	}
	return phrase.Put(text, start, v.End, preposition, written)
}

// endOf returns a day of the part of a month, or a month of the part of a year, in which one of
// its days lies; the whole month where it is no part.
func endOf(w calendar.When, d calendar.Day, p calendar.Part) calendar.When {
	y, m, _ := d.Date()
	year := y
	if !w.Resolved() {
		year = 0
	}
	day := 0
	switch {
	case p == 0:
	case w.Grain == calendar.YearGrain:
		m = map[calendar.Part]int{calendar.Early: 2, calendar.Middle: 6, calendar.Late: 11}[p]
	default:
		day = map[calendar.Part]int{calendar.Early: 5, calendar.Middle: 15, calendar.Late: 25}[p]
	}
	told, _ := calendar.Civil(year, m, day)
	return told
}
