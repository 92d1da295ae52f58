package elapsed

import (
	"slices"
	"strconv"
	"time"

	"github.com/beleg-dev/beleg/internal/regex"
	"github.com/beleg-dev/beleg/internal/value"
	"github.com/beleg-dev/beleg/internal/value/calendar"
	"github.com/beleg-dev/beleg/internal/value/numeral"
	"github.com/beleg-dev/beleg/internal/value/phrase"
	"github.com/beleg-dev/beleg/internal/value/published"
	"github.com/beleg-dev/beleg/internal/value/tongue"
	"github.com/beleg-dev/beleg/internal/value/wording"
)

// Anniversaries returns a source in which stands, beside a claim of a year, that of which it
// tells by an anniversary, "zum 150. Geburtstag (geboren 1875)", and beside a claim of an
// anniversary, which one it is of a year that the source recalls: "gedachte der Opfer des Brands
// von 2015 (10. Jahrestag)". What lies a year off may be meant, and stays.
func Anniversaries(source, claim value.Reading, written time.Time) string {
	g, on := tongue.Of(source.Language), published.On(written, calendar.Days{})
	if g == tongue.None || tongue.Of(claim.Language) == tongue.None || !on.Known {
		return source.Text
	}
	this := on.Day.Year()
	told, asked := anniversariesOf(source), anniversariesOf(claim)
	switch {
	case len(told) > 0 && len(asked) == 0:
		date, _, ok := pastYear(claim, this)
		if _, n, _ := pastYear(source, this); !ok || n > 0 {
			return source.Text
		}
		text := source.Text
		for _, a := range slices.Backward(told) {
			if surely(this-a.n, yearOf(date)) {
				text = text[:a.end] + " (" + tongue.Pick(g, a.of[0], a.of[1]) + strconv.Itoa(this-a.n) + ")" + text[a.end:]
			}
		}
		return text
	case len(told) > 0 || len(asked) != 1:
		return source.Text
	}
	date, _, ok := pastYear(source, this)
	if _, n, _ := pastYear(claim, this); !ok || n > 0 || !recalling[g].MatchString(source.Text) {
		return source.Text
	}
	n := this - yearOf(date)
	if n < fewestYears || !surely(n, asked[0].n) {
		return source.Text
	}
	nth := tongue.Pick(g, strconv.Itoa(n)+". Jahrestag", numeral.Nth(int64(n))+" anniversary")
	return source.Text[:date.End] + " (" + nth + ")" + source.Text[date.End:]
}

// surely says whether a number told beside the one of a claim is that one, or surely another.
func surely(told, asked int) bool { return told-asked != 1 && asked-told != 1 }

// An anniversary is one that a text names.
type anniversary struct {
	n   int       // of years
	end int       // where its word ends
	of  [2]string // what happened in the year that it recalls
}

var (
	// anniversaryWord matches, behind its number, what an anniversary is.
	anniversaryWord = regex.MustCompile(`^ (?:(?i)(geburtstage?s?|birthday)|(todestage?s?)|(bestehens?|gründungstage?s?|gründungsjubiläums?)|(?:jahrestage?s?|jubiläums?|anniversary))(?:$|\PL)`)
	// recalling finds what tells that something is recalled.
	recalling = [...]*regex.Regexp{
		tongue.German:  tongue.AnyWord(`gedenk\pL*|gedacht\pL*|gedachten?|erinner\pL*|\pL*feier\pL*|jubiläum\pL*|jahrestag\pL*|geburtstag\pL*`),
		tongue.English: tongue.AnyWord(`commemorat\pL*|remember\pL*|memorial|marks?|marked|marking|celebrat\pL*|anniversary|mourn\pL*`),
	}
	// recalled are what happened, by the groups of anniversaryWord.
	recalled = [][2]string{{"", ""}, {"geboren ", "born in "}, {"gestorben ", "died in "}, {"gegründet ", "founded in "}}
)

// anniversariesOf returns those that a text names.
func anniversariesOf(r value.Reading) (found []anniversary) {
	for _, v := range r.Values {
		n, whole := years(v)
		if v.Kind == value.Ordinal && v.Quantity.Low.Den == 1 {
			n, whole = int(v.Quantity.Low.Num), true
		}
		m := anniversaryWord.FindStringSubmatchIndex(r.Text[v.End:])
		if m == nil || !whole || n < fewestYears {
			continue
		}
		of := recalled[0]
		for k := 1; k < len(recalled); k++ {
			if m[2*k] >= 0 {
				of = recalled[k]
			}
		}
		word, _ := phrase.Next(r.Text[v.End:])
		found = append(found, anniversary{n, v.End + len(" ") + len(word), of})
	}
	return found
}

// pastYear returns the one date of a text that lies in another year than its own; n is how many
// do, or cannot be told. False: it is not one, or none of a past year.
func pastYear(r value.Reading, this int) (found value.Value, n int, ok bool) {
	for _, v := range r.Values {
		w := v.When
		if v.Kind != value.Date || w.Relative != "" || wording.IsWeekday(v) {
			continue
		}
		sure := len(w.Candidates) == 1 && !w.Range && w.Grain <= calendar.YearGrain
		if !sure || w.Candidates[0].First.Year() != this {
			found, n = v, n+1
			ok = sure && w.Candidates[0].First.Year() < this
		}
	}
	return found, n, ok && n == 1
}

// yearOf returns the year of a date.
func yearOf(v value.Value) int { return v.When.Candidates[0].First.Year() }
