package evidence

import (
	"strconv"
	"strings"

	"github.com/beleg-dev/beleg/internal/factcheck"
	"github.com/beleg-dev/beleg/internal/regex"
	"github.com/beleg-dev/beleg/internal/value"
)

// Counted matches what heads a column in which the largest number is the best: votes, points, goals.
var Counted = regex.MustCompile(`(?i)^(?:(?:gültige|erhaltene|total) )?(?:(stimmen(?:anteil|zahl)?|votes?(?: share)?|anteil|share)|(punkte|points|pts\.?)|(tore|goals))$`)

// total matches what a row is about that is none of those that are placed.
var total = regex.MustCompile(`(?i)^(?:gesamt|summe|insgesamt|alle|zusammen|total|all|sum|un?gültig|invalid|spoil|enthalt|abst|wahlb|wähler|andere|sonstige|other|rest|schnitt|durchschnitt|average)`)

// PlaceOf returns which place a row has by the numbers of a column, 1 for the largest; false: a row lacks
// one, or has the same.
func PlaceOf(e *factcheck.Evidence, column int) (int, bool) {
	t, own := e.Passage.Table, Cells(e.Passage.Text)
	if t == nil || column >= len(own) || total.MatchString(strings.Trim(own[0], "*_ ")) {
		return 0, false
	}
	mine, ok := numberIn(own[column], e.Language)
	if !ok {
		return 0, false
	}
	place, rows := 1, 0
	for _, row := range t.Rows {
		cells := Cells(row)
		if len(cells) != len(own) {
			return 0, false
		}
		if total.MatchString(strings.Trim(cells[0], "*_ ")) {
			continue
		}
		v, ok := numberIn(cells[column], e.Language)
		if !ok {
			return 0, false
		}
		rows++
		switch c := v.Quantity.Low.Cmp(mine.Quantity.Low); {
		case c > 0:
			place++
		case c == 0 && row != strings.TrimSpace(e.Passage.Text):
			return 0, false
		}
	}
	return place, rows > 1
}

// numberIn returns the one number of a cell.
func numberIn(cell, language string) (value.Value, bool) {
	cell = strings.Trim(cell, "*_ ")
	if bare.MatchString(cell) && len(cell) == len("1234") && years.MatchString(cell) {
		cell = cell[:1] + groupMark(language) + cell[1:] // it is no year
	}
	list := value.Find(cell, language, value.Reference{})
	if len(list) != 1 || !list[0].Quantity.Low.Valid() || list[0].Start > 0 {
		return value.Value{}, false
	}
	return list[0], true
}

// groupMark returns what parts thousands.
func groupMark(language string) string {
	if value.Primary(language) == "de" {
		return "."
	}
	return ","
}

// inPlace says of a number of a column which place it has.
func inPlace(place int, column, language string) string {
	german := value.Primary(language) == "de"
	text, most := ordinal(place)+" place", "the most "
	if german {
		text, most = strconv.Itoa(place)+". Platz", "die meisten "
	}
	if strings.HasSuffix(strings.ToLower(column), "anteil") || strings.HasSuffix(strings.ToLower(column), "share") {
		return text
	}
	if !german {
		column = strings.ToLower(column)
	}
	switch {
	case place == 1:
		return text + ", " + most + column
	case german:
		return text + ", nicht " + most + column
	}
	return text + ", not " + most + column
}

// ordinal writes a place in English: "3rd".
func ordinal(n int) string {
	mark := "th"
	if n%100/10 != 1 {
		switch n % 10 {
		case 1:
			mark = "st"
		case 2:
			mark = "nd"
		case 3:
			mark = "rd"
		}
	}
	return strconv.Itoa(n) + mark
}
