package wording

import (
	"regexp"
	"slices"
	"strconv"
	"time"

	"github.com/beleg-dev/beleg/internal/value"
	"github.com/beleg-dev/beleg/internal/value/calendar"
	"github.com/beleg-dev/beleg/internal/value/published"
)

// Anniversaries returns a source in which stands, beside a claim of a year, that of which it
// tells by an anniversary, "zum 150. Geburtstag (geboren 1875)", and beside a claim of an
// anniversary, which one it is of a year that the source recalls: "gedachte der Opfer des Brands
// von 2015 (10. Jahrestag)". What lies a year off may be meant, and stays.
func Anniversaries(source, claim Reading, written time.Time) string {
	g, on := languageOf(source.Language), published.On(written, calendar.Days{})
	if g == none || languageOf(claim.Language) == none || !on.Known {
		return source.Text
	}
	this := on.Day.Year()
	told, asked := source.anniversaries(), claim.anniversaries()
	switch {
	case len(told) > 0 && len(asked) == 0:
		date, _, ok := claim.pastYear(this)
		if _, n, _ := source.pastYear(this); !ok || n > 0 {
			return source.Text
		}
		text := source.Text
		for _, a := range slices.Backward(told) {
			if surely(this-a.n, yearOf(date)) {
				text = text[:a.end] + " (" + pick(g, a.of[0], a.of[1]) + strconv.Itoa(this-a.n) + ")" + text[a.end:]
			}
		}
		return text
	case len(told) > 0 || len(asked) != 1:
		return source.Text
	}
	date, _, ok := source.pastYear(this)
	if _, n, _ := claim.pastYear(this); !ok || n > 0 || !recalling[g].MatchString(source.Text) {
		return source.Text
	}
	n := this - yearOf(date)
	if n < fewestYears || !surely(n, asked[0].n) {
		return source.Text
	}
	nth := pick(g, strconv.Itoa(n)+". Jahrestag", ordinalDigits(int64(n))+" anniversary")
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
	anniversaryWord = regexp.MustCompile(`^ (?:(?i)(geburtstage?s?|birthday)|(todestage?s?)|(bestehens?|gründungstage?s?|gründungsjubiläums?)|(?:jahrestage?s?|jubiläums?|anniversary))(?:$|\PL)`)
	// recalling finds what tells that something is recalled.
	recalling = [...]*regexp.Regexp{
		german:  wordPattern(`gedenk\pL*|gedacht\pL*|gedachten?|erinner\pL*|\pL*feier\pL*|jubiläum\pL*|jahrestag\pL*|geburtstag\pL*`),
		english: wordPattern(`commemorat\pL*|remember\pL*|memorial|marks?|marked|marking|celebrat\pL*|anniversary|mourn\pL*`),
	}
	// recalled are what happened, by the groups of anniversaryWord.
	recalled = [][2]string{{"", ""}, {"geboren ", "born in "}, {"gestorben ", "died in "}, {"gegründet ", "founded in "}}
)

// anniversaries returns those that a text names.
func (r Reading) anniversaries() (found []anniversary) {
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
		word, _ := nextWord(r.Text[v.End:])
		found = append(found, anniversary{n, v.End + len(" ") + len(word), of})
	}
	return found
}

// pastYear returns the one date of a text that lies in another year than its own; n is how many
// do, or cannot be told. False: it is not one, or none of a past year.
func (r Reading) pastYear(this int) (found value.Value, n int, ok bool) {
	for _, v := range r.Values {
		w := v.When
		if v.Kind != value.Date || w.Relative != "" || weekday(v) {
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
