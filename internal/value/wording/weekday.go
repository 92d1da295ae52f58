package wording

import (
	"slices"
	"strings"
	"unicode"

	"github.com/beleg-dev/beleg/internal/value"
	"github.com/beleg-dev/beleg/internal/value/phrase"
	"github.com/beleg-dev/beleg/internal/value/tongue"
)

// IsWeekday says whether a value is a weekday, with at most what it is told by: "last".
func IsWeekday(v value.Value) bool {
	return v.Kind == value.Date && v.When.Weekday > 0 && !v.When.LacksYear() && !strings.ContainsFunc(v.Text, unicode.IsDigit)
}

// PartOfWeekday returns the part of the day that a German weekday is one word with: the "abend" of
// "Sonntagabend".
func PartOfWeekday(text string) string {
	for _, day := range slices.Concat(tongue.Weekdays[tongue.German][1:], []string{"Sonnabend"}) {
		if _, part, _ := strings.Cut(text, day); part == early || hoursOfDay[tongue.German][phrase.Capital(part)] != "" {
			return part
		}
	}
	return ""
}

// early is a part of the day that no preposition joins to a date: "am 4. Mai früh".
const early = "früh"

// hoursOfDay are what joins a date to the part of its day behind it.
var hoursOfDay = map[tongue.Tongue]map[string]string{
	tongue.German:  {"Morgen": " am", "Vormittag": " am", "Mittag": " am", "Nachmittag": " am", "Abend": " am", "Nacht": " in der"},
	tongue.English: {"morning": " in the", "afternoon": " in the", "evening": " in the", "night": " at"},
}
