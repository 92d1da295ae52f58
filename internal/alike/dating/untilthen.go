package dating

import (
	"strings"

	"github.com/beleg-dev/beleg/internal/regex"
	"github.com/beleg-dev/beleg/internal/value"
	"github.com/beleg-dev/beleg/internal/value/calendar"
	"github.com/beleg-dev/beleg/internal/value/tongue"
)

// thenTold finds what stands for the date of the sentence before, in its first group what leads to it,
// in its second the date.
var thenTold = [...]*regex.Regexp{
	tongue.German:  regex.MustCompile(`(?i)(?:^|[^\pL])(bis) (dahin|zu diesem (?:Tag|Termin|Zeitpunkt|Datum))(?:[^\pL]|$)`),
	tongue.English: regex.MustCompile(`(?i)(?:^|[^\pL])(until|till|by) (then|that (?:day|date|time))(?:[^\pL]|$)`),
}

// UntilThen returns the date of the sentence before for which "bis dahin", "until then" stands in a
// text, at its place; false: there is none, or more than one. Context stands before the text.
func UntilThen(text, context value.Reading) (value.Value, bool) {
	g := tongue.Of(text.Language)
	if g == tongue.None {
		return value.Value{}, false
	}
	m := thenTold[g].FindAllStringSubmatchIndex(text.Text, 2)
	if len(m) != 1 {
		return value.Value{}, false
	}
	at := m[0]
	told := lastOf(text, at[2])
	if len(told) == 0 && len(sentenceEnds.FindAllStringIndex(text.Text[:at[2]], 1)) == 0 {
		told = lastOf(context, len(context.Text))
	}
	if len(told) != 1 || told[0].When.Range || told[0].When.Hours == calendar.Overnight || told[0].When.Grain > calendar.MonthGrain {
		return value.Value{}, false
	}
	v := told[0]
	v.Start, v.End, v.Language = at[4], at[5], ""
	v.Text = text.Text[v.Start:v.End]
	return v, true
}

// sentenceEnds finds where one sentence ends, no mark behind a digit.
var sentenceEnds = regex.MustCompile(`[\pL)"“”][.!?]\s|\n`)

// headEnds sets apart the title and day of a source from the sentence that stands before a passage.
const headEnds = " · "

// lastOf returns the dates of the sentence that ends before a place of a text, and of the one
// that goes on there.
func lastOf(r value.Reading, before int) (told []value.Value) {
	ends, from := sentenceEnds.FindAllStringIndex(strings.TrimRight(r.Text[:before], " \n"), -1), 0
	if own := len(ends) - 1; own >= 0 {
		from = ends[own][1]
	}
	if k := strings.LastIndex(r.Text[:before], headEnds); k >= from {
		from = k
	}
	for _, d := range value.OfKind(r.Values, value.Date) {
		if d.Start >= from && d.End <= before {
			told = append(told, d)
		}
	}
	return told
}
