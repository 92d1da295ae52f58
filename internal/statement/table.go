package statement

import (
	"regexp"
	"strings"

	"github.com/beleg-dev/beleg/internal/segment"
	"github.com/beleg-dev/beleg/internal/statement/grammar"
)

// A table is the one whose rows are read.
type table struct {
	head []segment.Span // cells
	end  int            // of the row before
}

var (
	// ruled is what parts the head of a table from its rows.
	ruled = regexp.MustCompile(`^[ \t\r]*\n[ \t]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t\r]*\n[ \t]*$`)
	// nextRow stands between two rows.
	nextRow = regexp.MustCompile(`^[ \t\r]*\n[ \t]*$`)
	// anyValue finds a head that tells nothing of the cells below it.
	anyValue = regexp.MustCompile(`^(?i:wert|angabe|zahl|details?|info(?:rmation)?(?:en)?|beschreibung|inhalt|antwort|value|figure|number|data|description|answer)$`)
	// tallied finds a cell that says what the rows count and not what they are of: "Summe".
	tallied = regexp.MustCompile(`^(?:Summe|Gesamt|Insgesamt|Total|Sum|All)$`)
)

// leastRowSentence is how many words a cell has that may be a sentence.
const leastRowSentence = 4

// row takes a row and returns what each of its cells states of the first one: "Director: Carla
// Wendt", or behind what heads its column, "Umsatz, 2024: 385 Mio. Euro". A cell that is a
// sentence is told by itself. The head of a table states nothing.
func (t *table) row(text string, span segment.Span, marks []segment.Span, language string) []Statement {
	cells := cellsOf(text, span)
	between := text[t.end:span.Start]
	t.end = span.End
	if t.head == nil || !nextRow.MatchString(between) && !ruled.MatchString(between) {
		t.head = cells
		return nil
	}
	if len(cells) != len(t.head) {
		return nil
	}
	label := sentence(text, cells[0], marks, language)
	if !letters.MatchString(label.Text) || len(label.Text) > segment.MaxSentenceChars || tallied.MatchString(label.Text) {
		return nil
	}
	var list []Statement
	begin := cells[0].Start // of what the next statement stands for
	for i, c := range cells[1:] {
		value := sentence(text, c, marks, language)
		if !letters.MatchString(value.Text) {
			continue
		}
		from := begin
		begin = cells[min(i+2, len(cells)-1)].Start
		if grammar.Standalone(value.Text, language) && len(letters.FindAllString(value.Text, leastRowSentence)) == leastRowSentence {
			value.Language = language
			list = append(list, value)
			continue
		}
		of := []Statement{label}
		if head := sentence(text, t.head[1+i], marks, language); letters.MatchString(head.Text) && !(len(cells) == 2 && anyValue.MatchString(head.Text)) {
			of = append(of, head)
		}
		s := told(segment.Span{Start: from, End: c.End}, of, value)
		if s.Language = language; len(cells) > 2 {
			s.About = about(of[len(of)-1].Text)
		}
		list = append(list, s)
	}
	return list
}

// told returns a value behind what it is of: "Umsatz, 2024: 385 Mio. Euro".
func told(span segment.Span, of []Statement, value Statement) Statement {
	s := Statement{Span: span}
	for i, part := range append(of[:len(of):len(of)], value) {
		mark := ""
		switch {
		case i == len(of):
			mark = ": "
		case i > 0:
			mark = ", "
		}
		for k, place := range part.places() {
			if len(s.Parts) > 0 {
				gap := mark
				if k > 0 {
					gap = part.Text[part.places()[k-1].End:place.Start]
				}
				s.Marks = append(s.Marks, gap)
				s.Text += gap
			}
			s.Parts = append(s.Parts, part.Parts[k])
			s.Text += place.Of(part.Text)
		}
	}
	return s
}

// cellsOf returns the cells of a row without the blanks round them.
func cellsOf(text string, span segment.Span) []segment.Span {
	row := strings.TrimSpace(span.Of(text))
	at := span.Start + strings.Index(span.Of(text), row) + 1
	var list []segment.Span
	for _, cell := range strings.Split(strings.TrimSuffix(strings.TrimPrefix(row, "|"), "|"), "|") {
		bare := strings.TrimSpace(cell)
		start := at + strings.Index(cell, bare)
		list = append(list, segment.Span{Start: start, End: start + len(bare)})
		at += len(cell) + 1
	}
	return list
}
