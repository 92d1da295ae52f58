package life

import (
	"strings"

	"github.com/beleg-dev/beleg/internal/regex"
	"github.com/beleg-dev/beleg/internal/segment/char"
)

// A Clause is an event in words: what stands before the first of some parts of a text, between them, and
// behind the last.
type Clause struct {
	Marks []string // one more than Parts
	Parts []char.Span
}

// Of returns the words behind a name.
func (c Clause) Of(text string) string {
	var b strings.Builder
	for i, p := range c.Parts {
		b.WriteString(c.Marks[i])
		b.WriteString(p.Of(text))
	}
	b.WriteString(c.Marks[len(c.Parts)])
	return b.String()
}

var (
	startsDay   = regex.MustCompile(`^\d{1,2}\D|^\pL+\.? \d{1,2},`)
	startsMonth = regex.MustCompile(`^\pL`)
)

// Clauses returns what stands behind a name for its birth and its death in German or, if not, English.
func (l Life) Clauses(text string, german bool) []Clause {
	var list []Clause
	if l.Born.Told() {
		if german {
			list = append(list, l.Born.clause(text, " wurde", " geboren", german))
		} else {
			list = append(list, l.Born.clause(text, " was born", "", german))
		}
	}
	if l.Died.Told() {
		if german {
			list = append(list, l.Died.clause(text, " starb", "", german))
		} else {
			list = append(list, l.Died.clause(text, " died", "", german))
		}
	}
	return list
}

func (e Event) clause(text, verb, end string, german bool) Clause {
	var c Clause
	if e.Date.Len() > 0 {
		c.Marks, c.Parts = append(c.Marks, verb+before(e.Date.Of(text), german)), append(c.Parts, e.Date)
		verb = ""
	}
	if e.Place.Len() > 0 {
		c.Marks, c.Parts = append(c.Marks, verb+" in "), append(c.Parts, e.Place)
	}
	c.Marks = append(c.Marks, end)
	return c
}

// before returns what stands in front of a date.
func before(date string, german bool) string {
	day, month := startsDay.MatchString(date), startsMonth.MatchString(date)
	switch {
	case german && day:
		return " am "
	case german && month:
		return " im "
	case german:
		return " "
	case day:
		return " on "
	}
	return " in "
}

// Told returns what is told of a life of somebody, as a sentence without its full stop.
func (l Life) Told(name, text string, german bool) string {
	var parts []string
	for _, c := range l.Clauses(text, german) {
		parts = append(parts, strings.TrimSpace(c.Of(text)))
	}
	if german {
		return name + " " + strings.Join(parts, " und ")
	}
	return name + " " + strings.Join(parts, " and ")
}
