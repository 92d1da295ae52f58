package elapsed

import (
	"slices"
	"strconv"
	"strings"

	"github.com/beleg-dev/beleg/internal/alike/figure"
	"github.com/beleg-dev/beleg/internal/regex"
	"github.com/beleg-dev/beleg/internal/value"
	"github.com/beleg-dev/beleg/internal/value/calendar"
	"github.com/beleg-dev/beleg/internal/value/quantity"
	"github.com/beleg-dev/beleg/internal/value/tongue"
	"github.com/beleg-dev/beleg/internal/value/wording"
)

// mostAge is the highest age that someone is told to have.
const mostAge = 105

var (
	// bornBefore finds, before a date, that someone was born on it.
	bornBefore = [...]*regex.Regexp{
		tongue.German:  regex.MustCompile(`(?:(?:^|\PL)(?:(?i:geboren)(?: am| im Jahre?| in \p{Lu}[\pL-]+ am)?|geb\.(?: am)?|Jahrgang) |\* ?)$`),
		tongue.English: regex.MustCompile(`(?:(?:^|\PL)(?:(?i:born)(?: in \p{Lu}[\pL-]+(?: \p{Lu}[\pL-]+)*)?,?(?: on| in)?|b\.) |\* ?)$`),
	}
	// bornBehind matches, behind a date, that someone was born on it, and who.
	bornBehind = regex.MustCompile(`^(?: in \p{Lu}[\pL-]+)? (?:geborene[mnrs]?(?: \p{Lu}[\pL.-]+)+|geboren\b)`)
	// dead finds what tells of a death: who has died has no age.
	dead = regex.MustCompile(`(?i)(?:^|\PL)(?:gestorben\pL*|starb(?:en)?|verstorben\pL*|verstarb|erlag|tot|tote[nr]?|tod(?:es)?|getötet\pL*|ermordet\pL*|begraben|beerdigt|leiche|died|dies|dying|dead|death|killed|murdered|late|buried|funeral|obituary|nachruf)(?:\PL|$)|†`)
	// former finds what makes the age behind it that of another day.
	former = regex.MustCompile(`(?i)(?:^|\PL)(?:damals|seinerzeit|als|then|as an?)(?:\PL|$)`)
	// turning finds what makes an age so that does not describe who has it: "moved there at 20".
	turning = regex.MustCompile(`(?i)(?:^|\PL)(?:wenn|mit|war|waren|wurden?|wird|werden|alter|when|was|were|at|aged?|turn(?:s|ed)?|becomes?|became|will)(?:\PL|$)`)
	// described matches an age that describes who has it: "62-jährig", "62-year-old".
	described = regex.MustCompile(`(?i)jährig|year-old`)
	// apposed matches an age between commas.
	apposed = regex.MustCompile(`^\d+$`)
)

// ageOf returns the one age that a text states of its own day; false: there is none, or
// it may be of another day.
func ageOf(r value.Reading) (found value.Value, ok bool) {
	if dead.MatchString(r.Text) || tongue.Of(r.Language) == tongue.None {
		return found, false
	}
	for _, v := range r.Values {
		n, whole := years(v)
		switch {
		case ofOtherDay(r, v):
			return found, false
		case !v.Quantity.Age:
			continue
		case ok || !whole || n < 1 || n > mostAge || v.Quantity.Bound != quantity.Exact:
			return found, false
		}
		before := r.Text[figure.Clause(r.Text, v.Start, v.End, 0, len(r.Text)).From:v.Start]
		describes := described.MatchString(v.Text) || apposed.MatchString(v.Text) && strings.HasSuffix(r.Text[:v.Start], ", ")
		if former.MatchString(before) || !describes && turning.MatchString(before) {
			return found, false
		}
		found, ok = v, true
	}
	return found, ok
}

// ofOtherDay says whether a value is a date of which may be told what is no more so: any but
// a weekday, "yesterday" and when something began that still is.
func ofOtherDay(r value.Reading, v value.Value) bool {
	near := wording.IsWeekday(v) || v.When.Grain == calendar.DayGrain && v.When.Relative != ""
	return v.Kind == value.Date && !near && !sinceWords[tongue.Of(r.Language)].MatchString(r.Text[:v.Start])
}

// A birth is the date of one, and where in a text that is told of it ends.
type birth struct {
	value.Value
	end int
}

// birthOf returns the one date of a birth in a text; false: there is none, or the text tells of
// other years, or of a death, too.
func birthOf(r value.Reading) (found birth, ok bool) {
	g := tongue.Of(r.Language)
	if g == tongue.None || dead.MatchString(r.Text) {
		return found, false
	}
	for _, v := range r.Values {
		if v.Kind != value.Date {
			continue
		}
		behind := ""
		if g == tongue.German {
			behind = bornBehind.FindString(r.Text[v.End:])
		}
		if behind == "" && !bornBefore[g].MatchString(r.Text[:v.Start]) {
			if ofOtherDay(r, v) {
				return found, false
			}
			continue
		}
		if ok || len(v.When.Candidates) != 1 || v.When.Range || v.When.Vague || v.When.Relative != "" || v.When.Grain != calendar.DayGrain && v.When.Grain != calendar.YearGrain {
			return found, false
		}
		found, ok = birth{v, v.End + len(behind)}, true
	}
	return found, ok
}

// aged tells the age of who was born on a date of the source.
func (t today) aged(asked value.Value) string {
	text := t.source.Text
	b, ok := birthOf(t.source)
	if !ok || slices.ContainsFunc(t.source.Values, func(v value.Value) bool { return v.Quantity.Age }) {
		return text
	}
	d := b.When.Candidates[0]
	n, _ := years(asked)
	age, ok := t.chosen(n, yearsBetween(d.Last, t.day), yearsBetween(d.First, t.day), 1)
	if !ok || age < 1 || age > mostAge {
		return text
	}
	said := strconv.Itoa(age) + tongue.Pick(t.g, " Jahre alt", " years old")
	if strings.LastIndexByte(text[:b.end], '(') > strings.LastIndexByte(text[:b.end], ')') {
		return text[:b.end] + ", " + said + text[b.end:]
	}
	return text[:b.end] + " (" + said + ")" + text[b.end:]
}

// born tells the year in which was born whose age the source states.
func (t today) born(asked birth) string {
	text := t.source.Text
	v, ok := ageOf(t.source)
	if !ok || asked.When.Grain != calendar.YearGrain {
		return text
	}
	n, _ := years(v)
	latest := t.day.Year() - n
	year, ok := t.chosen(asked.When.Candidates[0].First.Year(), latest-1, latest, 1)
	if !ok {
		return text
	}
	return text[:v.End] + tongue.Pick(t.g, " (geboren ", " (born in ") + strconv.Itoa(year) + ")" + text[v.End:]
}
