package statement

import (
	"slices"

	"github.com/beleg-dev/beleg/internal/regex"
	"github.com/beleg-dev/beleg/internal/value"
)

// inUnits finds what heads a column with the unit of its numbers: "Ausgaben (Mio. Euro)",
// "Umsatz in Mio. Euro". The group is the unit.
var inUnits = regex.MustCompile(`[\pL)][ ,]+(?:\((?:[Ii]n )?([^()]{1,20})\)|[Ii]n ((?:Mio\.|Mrd\.|Millionen|Milliarden|Tausend|million|billion|thousand) [^()]{1,16}|Prozent|Euro|per cent|percent|%))$`)

// beforeUnit finds what stands between the words of a head and its unit.
var beforeUnit = regex.MustCompile(`(?:[ ,]+\(?(?:[Ii]n)?|[ ,]*\()$`)

// unitOf returns the unit that a head has for a cell that is but a number; empty: none that
// makes one amount with it.
func unitOf(head Statement, cell, language string) Statement {
	m := inUnits.FindStringSubmatchIndex(head.Text)
	if m == nil || !bareFigure.MatchString(cell) {
		return Statement{}
	}
	start, end := max(m[2], m[4]), max(m[3], m[5])
	whole := cell + " " + head.Text[start:end]
	one := slices.ContainsFunc(value.Find(whole, language, value.Reference{}), func(v value.Value) bool {
		return v.Start == 0 && v.End == len(whole) && (v.Kind == value.Number || v.Kind == value.Money || v.Kind == value.Percent)
	})
	part, ok := head.Of(start, end)
	if !one || !ok {
		return Statement{}
	}
	return Statement{Span: part, Text: head.Text[start:end], Parts: append(head.Parts[:0:0], part)}
}

// with returns a statement with a unit behind it.
func (s Statement) with(unit Statement) Statement {
	if unit.Text == "" {
		return s
	}
	s.Parts, s.Marks, s.Text = append(s.Parts, unit.Parts...), append(s.Marks, " "), s.Text+" "+unit.Text
	return s
}

// until returns a statement that ends with a part of its text.
func (s Statement) until(text string) Statement {
	part, ok := s.Of(0, len(text))
	if !ok {
		return s
	}
	return Statement{Span: s.Span, Text: text, Parts: append(s.Parts[:0:0], part)}
}
