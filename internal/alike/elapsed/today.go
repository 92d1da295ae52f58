package elapsed

import (
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/beleg-dev/beleg/internal/alike/figure"
	"github.com/beleg-dev/beleg/internal/regex"
	"github.com/beleg-dev/beleg/internal/value"
	"github.com/beleg-dev/beleg/internal/value/calendar"
	"github.com/beleg-dev/beleg/internal/value/phrase"
	"github.com/beleg-dev/beleg/internal/value/published"
	"github.com/beleg-dev/beleg/internal/value/quantity"
	"github.com/beleg-dev/beleg/internal/value/tongue"
)

// UpToday returns a source in which what reaches up to the day on which a text was written is
// told as the claim tells it: beside "seit 14 Jahren", "seit 2011" becomes "seit 14 Jahren"
// and "seit 2019" "seit 2019 (6 Jahre)", and the other way round; beside an age stands that
// of who is "born in 1962", beside the year of a birth that of who is "62". Of several years
// that it may be, it is the claim's, if that is among them, or else the likeliest. What lies
// so near them that a rounded number may be meant stays as it is, and so does what tells of a
// span that is over. A claim whose day is not known is taken as one of the source's day, or
// of a few years later.
func UpToday(source, claim value.Reading, written, made time.Time) string {
	g := tongue.Of(source.Language)
	from, to := published.On(written, calendar.Days{}), published.On(made, calendar.Days{})
	if g == tongue.None || !from.Known || tongue.Of(claim.Language) == tongue.None {
		return source.Text
	}
	t := today{source, claim, g, from.Day, laterClaim}
	if to.Known {
		t.day, t.later = to.Day, 0
	}
	if asked, ok := lasting(claim); ok {
		return t.lasted(asked)
	}
	if asked, ok := ageOf(claim); ok {
		return t.aged(asked)
	}
	t.day, t.later = from.Day, 0 // what a claim says of a year does not depend on its day
	if asked, ok := birthOf(claim); ok {
		return t.born(asked)
	}
	if asked, ok := beginning(claim); ok {
		return t.began(asked)
	}
	return source.Text
}

// laterClaim is how many years after a source a claim may have been made whose day is unknown.
const laterClaim = 5

// A today is the day up to which a source is reckoned beside a claim.
type today struct {
	source, claim value.Reading
	g             tongue.Tongue // of the source
	day           calendar.Day
	later         int // how many years later the claim may have been made
}

// chosen returns which of the years from least to most is told beside those that a claim
// states; false: they differ by no more than slack, or by what time has passed since.
func (t today) chosen(asked, least, most, slack int) (int, bool) {
	switch {
	case least <= asked && asked <= most:
		return asked, true
	case least-slack <= asked && asked <= most+max(slack, t.later):
		return 0, false
	}
	return most, true
}

// rounded is how many years a number of years may be off, as a rounded one: "seit 20 Jahren".
func rounded(years int) int { return max(1, years/5) }

// sinceWords stand before when something began, or how long ago.
var sinceWords = [...]*regex.Regexp{
	tongue.German:  regex.MustCompile(`(?i)(?:^|\PL)(seit(?: dem(?: Jahre?)?| der| den)? )$`),
	tongue.English: regex.MustCompile(`(?i)(?:^|\PL)(since(?: the)? )$`),
}

// lastingWords stand before how long something has lasted.
var lastingWords = [...]*regex.Regexp{
	tongue.German:  regex.MustCompile(`(?i)(?:^|\PL)(seit(?: nunmehr| schon| bereits| inzwischen)? )$`),
	tongue.English: regex.MustCompile(`(?i)(?:^|\PL)((?:for|in)(?: the (?:past|last))? )$`),
}

var (
	// perfect finds the verb of an English clause that tells of what still is.
	perfect = regex.MustCompile(`(?i)(?:(?:^|\PL)(?:has|have|hasn['’]t|haven['’]t)|['’]ve|['’]s been)(?:\PL|$)`)
	// termed finds what an English "for" behind it may say the term of.
	termed = tongue.AnyWord(`jail(?:ed)?|prison|imprisoned|sentenced?|bann?(?:ed)?|suspended|suspension|barred|disqualified|extended|extension|elected|appointed|signed|leased?|rented|contract|hired|booked`)
	// over finds what tells in a German clause that it is of a time that is over.
	over = regex.MustCompile(`(?:^|\PL)(?:war|waren|hatten?|wurden?|galt|galten|stand|standen|lag|lagen|lief|liefen|blieb|blieben|hielt|hielten|saß|saßen)(?:\PL|$)|(?:^|\s)[\p{Lu}\d]\S* \p{Ll}{4,}ten?(?:\PL|$)`)
	// recent finds, before a span, what has come to pass at its end: "the first title since 2011".
	recent = [...]*regex.Regexp{
		tongue.German:  regex.MustCompile(`(?:^|\PL)(?:erst(?:e[mnrs]?|mals)|\p{Ll}{2,}ste[mnrs]?|nicht|wie|mal) (?:\S+ ){0,5}seit`),
		tongue.English: regex.MustCompile(`(?i)(?:^|\PL)(?:first|lowest|highest|\pL{2,}est|most|worst|best) (?:\S+ ){0,5}(?:since|for|in)`),
	}
)

// A tellingSpan is a value that tells since when something is, and where its preposition begins.
type tellingSpan struct {
	value.Value
	from int
}

// years returns a length of time in years; false: it is no whole number of them.
func years(v value.Value) (int, bool) {
	q := v.Quantity
	if v.Kind != value.Duration || q.Unit != "month" || q.Low != q.High || q.Low.Den != 1 || q.Low.Num%12 != 0 {
		return 0, false
	}
	return int(q.Low.Num / 12), true
}

// fewestYears is the least number of years that is reckoned with: "a year" is said of less and
// of more.
const fewestYears = 2

// lasting returns the length of time, in years, for which a text says that something has
// lasted; false: there is none, or there are several.
func lasting(r value.Reading) (found tellingSpan, ok bool) {
	g := tongue.Of(r.Language)
	for _, v := range r.Values {
		n, whole := years(v)
		if !whole || n < fewestYears || v.Quantity.Age || g == tongue.None {
			continue
		}
		if m := lastingWords[g].FindStringSubmatchIndex(r.Text[:v.Start]); m != nil && stillIs(r, v, g, strings.HasPrefix(strings.ToLower(r.Text[m[2]:]), "in")) {
			if ok {
				return tellingSpan{}, false
			}
			found, ok = tellingSpan{v, m[2]}, true
		}
	}
	return found, ok
}

// beginning returns the date since which a text says that something is; false: there is none,
// or there are several.
func beginning(r value.Reading) (found tellingSpan, ok bool) {
	g := tongue.Of(r.Language)
	for _, v := range r.Values {
		w := v.When
		if v.Kind != value.Date || g == tongue.None || len(w.Candidates) != 1 || w.Range || w.Relative != "" || w.Grain > calendar.YearGrain {
			continue
		}
		if m := sinceWords[g].FindStringSubmatchIndex(r.Text[:v.Start]); m != nil && stillIs(r, v, g, false) {
			if ok {
				return tellingSpan{}, false
			}
			found, ok = tellingSpan{v, m[2]}, true
		}
	}
	return found, ok
}

// stillIs says whether a span in a text reaches up to the day of it. An English "in" does only
// behind a superlative or the like.
func stillIs(r value.Reading, v value.Value, g tongue.Tongue, in bool) bool {
	end := v.End
	if g == tongue.English && strings.HasPrefix(r.Text[end:], ", ") {
		end += len(", ") // "Since 2011, the mill has stood empty"
	}
	s := figure.Clause(r.Text, v.Start, end, 0, len(r.Text))
	clause := r.Text[s.From:s.To]
	switch {
	case recent[g].MatchString(r.Text[s.From:v.Start]):
		return true
	case g == tongue.German:
		return !over.MatchString(clause)
	}
	return !in && perfect.MatchString(clause) && !termed.MatchString(clause)
}

// lasted tells the years that have passed since a date of the source.
func (t today) lasted(asked tellingSpan) string {
	text := t.source.Text
	begun, ok := beginning(t.source)
	if _, told := lasting(t.source); !ok || told || slices.ContainsFunc(t.claim.Values, func(v value.Value) bool {
		r := value.Compare(v, begun.Value)
		return r == value.Equal || r == value.Compatible
	}) {
		return text
	}
	d := begun.When.Candidates[0]
	n, _ := years(asked.Value)
	least, most := yearsBetween(d.Last, t.day), roundedYears(d.First, t.day)
	told, ok := t.chosen(n, least, most, rounded(n))
	if bounded := asked.Quantity.Bound.Bounds(); bounded {
		span := asked.Value
		span.Quantity = quantity.Quantity{Low: quantity.Whole(int64(12 * most)), High: quantity.Whole(int64(12 * most)), Unit: "month", Step: quantity.Whole(12)}
		told, ok = most, value.Compare(asked.Value, span) == value.Different && (n < least || n > most+t.later)
	}
	if !ok || told < fewestYears {
		return text
	}
	number := strconv.Itoa(told)
	if told != n {
		// Of something else a judge takes another length of time for a conflict less easily where
		// it stands beside its date.
		return text[:begun.End] + " (" + number + tongue.Pick(t.g, " Jahre)", " years)") + text[begun.End:]
	}
	said := tongue.Pick(t.g, "seit "+number+" Jahren", "for "+number+" years")
	if t.g == tongue.English && recent[tongue.English].MatchString(text[:begun.Start]) {
		said = "in " + number + " years"
	}
	return phrase.Put(text, begun.from, begun.End, "", said)
}

// began tells the year in which began what the source says how long it has lasted.
func (t today) began(asked tellingSpan) string {
	text := t.source.Text
	lasted, ok := lasting(t.source)
	if _, told := beginning(t.source); !ok || told || lasted.Quantity.Bound > quantity.About {
		return text
	}
	n, _ := years(lasted.Value)
	latest := t.day.Year() - n
	year, ok := t.chosen(asked.When.Candidates[0].First.Year(), latest-1, latest, rounded(n))
	if !ok || year < 1 || asked.When.Grain != calendar.YearGrain && latest-1 <= year && year <= latest && year == asked.When.Candidates[0].First.Year() {
		return text // a year is no month of it; before the year 1 it is told otherwise
	}
	return phrase.Put(text, lasted.from, lasted.End, "", tongue.Pick(t.g, "seit ", "since ")+strconv.Itoa(year))
}

// yearsBetween returns how many whole years lie between two days.
func yearsBetween(from, to calendar.Day) int {
	y1, m1, d1 := from.Date()
	y2, m2, d2 := to.Date()
	if m2 < m1 || m2 == m1 && d2 < d1 {
		y2--
	}
	return y2 - y1
}

// roundedYears returns the number of years between two days, rounded.
func roundedYears(from, to calendar.Day) int {
	const halfYear = 183
	return yearsBetween(from, to+halfYear)
}
