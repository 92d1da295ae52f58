package evidence

import (
	"cmp"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/beleg-dev/beleg/internal/regex"
	"github.com/beleg-dev/beleg/internal/value"
)

var (
	// measured finds the name and the unit in what heads cells: "Umsatz (in Mio. Euro)",
	// "Fläche in km²", "Anteil %", "Umsatz, Mio. Euro".
	measured = regex.MustCompile(`^(.*?)(?:(?:^| )(?:[(\[](?:in )?([^()\[\]]+)[)\]]|in ([^()\[\]]+)|(%))|, ([^,()\[\]]+))$`)
	// changed is what heads a column of changes in signs alone.
	changed = regex.MustCompile(`^(?:\+ ?/ ?[-–−]|±|Δ)$`)
	// symbol finds the sign or the code of a currency in front of a magnitude: "£m", "EUR million".
	symbol = regex.MustCompile(`^(?:[A-Z]{0,3}[$£€¥]|[A-Z]{3}\b)`)
	// bare matches a number without a unit, but for a year.
	bare  = regex.MustCompile(`^([-–−+]?)(\d[\d.,’' ]*)$`)
	years = regex.MustCompile(`^(?:19|20)\d\d$`)
	// counts matches what heads numbers that have no unit whatever the others have.
	counts = regex.MustCompile(`(?i)^(?:jahr|anzahl|zahl|rang|platz|nr\.?|year|number|count|rank|no\.?)(?:$|\PL)`)
)

// Year says whether a cell has a year and nothing else.
func Year(cell string) bool { return years.MatchString(cell) }

// A label is what heads cells of a table: their name, and the unit of their numbers.
type label struct {
	name          string
	before, after string // of a number, as its unit is written; both empty: it tells none
}

// labelOf reads what heads cells, or names a table, in a BCP-47 language.
func labelOf(text, language string) label {
	text = strings.Trim(text, "*_# ")
	if l, ok := unitOf(text, language, false); ok {
		return l
	}
	if m := measured.FindStringSubmatch(text); m != nil {
		if l, ok := unitOf(m[2]+m[3]+m[4]+m[5], language, m[5] == ""); ok {
			l.name = inWords(m[1], language)
			return l
		}
	}
	return label{name: inWords(text, language)}
}

// inWords returns the name of a column of changes that is but signs in words: "+/- %".
func inWords(name, language string) string {
	switch {
	case !changed.MatchString(name):
		return name
	case value.Primary(language) == "en":
		return "change"
	}
	return "Veränderung"
}

// ColumnName returns what heads a column without the unit of its numbers: "2024 (Mio. Euro)"; all
// of it where it is a unit and nothing else.
func ColumnName(head, language string) string {
	head = strings.Trim(head, "*_# ")
	return cmp.Or(labelOf(head, language).name, head)
}

// unitOf reads a unit. What no text says to be one may be something else: "Jahr" may head
// years, "m" men.
func unitOf(unit, language string, said bool) (label, bool) {
	const number, mostUnit = "2", 32 // bytes
	if first, _ := utf8.DecodeRuneInString(unit); len(unit) > mostUnit || unicode.IsDigit(first) {
		return label{}, false
	}
	sign := symbol.FindString(unit)
	rest := unit[len(sign):]
	ways := []label{{after: " " + unit}}
	if sign != "" && rest != "" {
		ways = []label{{before: sign, after: rest}, {before: sign + " ", after: rest}, ways[0]}
	} else if sign != "" && value.Primary(language) == "en" {
		ways = []label{{before: sign}, ways[0]}
	}
	for _, l := range ways {
		written := l.before + number + l.after
		for _, v := range value.Find(written, language, value.Reference{}) {
			if v.Start > 0 || v.End < len(written) {
				continue
			}
			switch v.Kind {
			case value.Money, value.Percent, value.PercentPoints:
				return l, true
			case value.Number, value.Duration:
				return l, said || v.Kind == value.Number && len(unit) > 1
			}
		}
	}
	return label{}, false
}

// measure returns the content of a cell below a label, a number with the unit of that or
// of the first of others that has one.
func (l label) measure(cell string, others ...label) string {
	cell = strings.Trim(cell, "*_")
	number := bare.FindStringSubmatch(cell)
	if number == nil || Year(cell) || counts.MatchString(l.name) {
		return cell
	}
	for _, u := range append([]label{l}, others...) {
		if u.before != "" || u.after != "" {
			return number[1] + u.before + number[2] + u.after
		}
	}
	return cell
}
