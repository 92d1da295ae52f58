package evidence

import (
	"strings"

	"github.com/beleg-dev/beleg/internal/factcheck"
	"github.com/beleg-dev/beleg/internal/regex"
	"github.com/beleg-dev/beleg/internal/value"
)

var (
	// wasWords and isWords are what heads a column, beside its name, of what was or is.
	wasWords = regex.MustCompile(`(?i)(?:^|[ (])(bisher|bisherige[rs]?|alt|alte[rs]?|vorher|zuvor|vorjahr|before|old|previous(?:ly)?|previous year|last year|until now)(?:\)|[ :]|$)`)
	isWords  = regex.MustCompile(`(?i)(?:^|[ (])(neu|neue[rs]?|nachher|künftig|künftige[rs]?|jetzt|aktuell|after|new|now|current(?:ly)?|this year|in future)(?:\)|[ :]|$)`)
	yearIn   = regex.MustCompile(`(?:^|\PN)((?:19|20)\d\d)(?:\PN|$)`)
)

// ChangeOf returns the columns of what was and what is of a table whose heads say that of one thing:
// "Takt bisher" and "Takt neu"; false: it has no two such, or more.
func ChangeOf(names []string, language string) (factcheck.Change, bool) {
	c, was, is := factcheck.Change{}, "", ""
	for i, name := range names[1:] {
		name = ColumnName(name, language)
		old, now := wasWords.MatchString(name), isWords.MatchString(name)
		switch {
		case old && now, old && c.Was > 0, now && c.Is > 0:
			return factcheck.Change{}, false
		case old:
			c.Was, was = i+1, thing(wasWords.ReplaceAllString(name, " "))
		case now:
			c.Is, is = i+1, thing(isWords.ReplaceAllString(name, " "))
		}
	}
	return c, c.Was > 0 && c.Is > 0 && (was == is || was == "" || is == "")
}

// thing returns of what a column is, as it is compared.
func thing(name string) string { return strings.ToLower(strings.Trim(name, " ():,")) }

// YearColumns returns the columns of a table by the year that each is of, all of one thing: those
// with the heads "2024" and "2023"; nil: it has none, or such of several things.
func YearColumns(names []string, language string) map[string]int {
	columns, of := map[string]int{}, ""
	for i, name := range names[1:] {
		name = ColumnName(name, language)
		m := yearIn.FindAllStringSubmatchIndex(name, -1)
		if len(m) == 0 {
			continue
		}
		rest := thing(name[:m[0][2]] + name[m[0][3]:])
		year := name[m[0][2]:m[0][3]]
		if len(m) > 1 || len(columns) > 0 && rest != of || columns[year] > 0 {
			return nil
		}
		columns[year], of = i+1, rest
	}
	return columns
}

// changedCells returns a row that tells in one sentence what is and what was: "Umsatz, 2024: 318 Mio. Euro
// (2023: 302 Mio. Euro)." Of two numbers in two sentences a judge does not find the difference; false:
// of times that differ it does.
func changedCells(row, is, isAmount, was, wasAmount, language string) (string, bool) {
	before, same := "vorher", ", also gleich geblieben"
	if value.Primary(language) == "en" {
		before, same = "before", ", that is, unchanged"
	}
	if y := yearIn.FindStringSubmatch(was); y != nil {
		before = y[1]
	}
	a, b, ok := amounts(isAmount, wasAmount, language)
	if equal := isAmount == wasAmount || ok && a.Quantity.Low == b.Quantity.Low; !equal {
		same = ""
	}
	if same == "" && (!ok || a.Kind == value.Duration || a.Kind == value.Time) {
		return "", false
	}
	return strings.TrimSuffix(stated(row, is, isAmount), ".") + " (" + before + ": " + wasAmount + ")" + same + ".", true
}

// amounts returns what two cells have, each one amount of one kind and unit.
func amounts(a, b, language string) (x, y value.Value, ok bool) {
	one := func(cell string) (value.Value, bool) {
		list := value.Find(cell, language, value.Reference{})
		if len(list) != 1 || !list[0].Quantity.Low.Valid() {
			return value.Value{}, false
		}
		return list[0], true
	}
	x, ok1 := one(a)
	y, ok2 := one(b)
	return x, y, ok1 && ok2 && x.Kind == y.Kind && x.Quantity.Unit == y.Quantity.Unit
}
