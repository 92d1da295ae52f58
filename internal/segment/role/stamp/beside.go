package stamp

import (
	"strings"

	"github.com/beleg-dev/beleg/internal/regex"
)

var byline = regex.MustCompile(`^` + Byline + Office + `$`)

// IsByline says whether a line says who wrote a text, perhaps with what that person is.
func IsByline(text string) bool { return byline.MatchString(text) }

// Beside returns the date of a line that is a date and what stands beside one at the top of a
// text: that of Head, a station's, that of a printed page, one beside who
// wrote the text, or one between bars.
func Beside(text string) (day string, ok bool) {
	if day, ok := Head(text); ok {
		return day, true
	}
	text = strings.Trim(text, "*_")
	if day, ok := ofStation(text); ok {
		return day, true
	}
	if day, ok := Printed(text); ok {
		return day, true
	}
	if day, ok := signedBy(text); ok {
		return day, true
	}
	return barred(text)
}

// station is the short name of a station or an agency with that of one of its services. The
// group is both.
var station = regex.MustCompile(`^(\p{Lu}{2,5}\d?(?: \p{Lu}[\pL-]+){0,2}), $`)

// ofStation returns the date of a line that is such a name and a day: "NWR Kultur, 9 April 2025".
// So may be announced what is held when, too.
func ofStation(text string) (day string, ok bool) {
	at := date.FindStringIndex(text)
	if at == nil || at[1] != len(text) {
		return "", false
	}
	m := station.FindStringSubmatch(text[:at[0]])
	if m == nil || names(m[1]) {
		return "", false
	}
	return text[at[0]:], true
}

// names says whether a name may be that of what is held, or where.
func names(name string) bool {
	return venue.MatchString(name) || IsEvent(name)
}

// barred returns the date of a line of names and a day between bars: "NWR Kultur | 9 April
// 2025", "Broadcaster | Arts | 9 April 2025". With a time of day one of the names is that of a
// section, under which nothing is announced: "Lokales | Dorum | 9. April 2025, 17:45 Uhr".
func barred(text string) (day string, ok bool) {
	const most, longest = 3, 3 // parts, and words of one
	filed := false
	if m := clockAlone.FindStringSubmatch(text); m != nil {
		text = m[1] + ", " + m[2]
	}
	parts := strings.FieldsFunc(text, func(r rune) bool { return strings.ContainsRune("|•·", r) })
	if len(parts) < 2 || len(parts) > most {
		return "", false
	}
	for _, part := range parts {
		part = strings.TrimSpace(part)
		switch at := date.FindStringIndex(part); {
		case at != nil && at[0] == 0 && at[1] == len(part) && day == "":
			day = part
		case at != nil || names(part) || len(strings.Fields(part)) > longest || !capitals.MatchString(part):
			return "", false
		case len(parts) == 2 && !shortName.MatchString(part):
			return "", false
		default:
			filed = filed || isDesk(part)
		}
	}
	return day, day != "" && (filed || !HasClock(strings.ToLower(text)))
}

var (
	// clockAlone is a line that ends with a time of day behind a bar of its own. The groups are
	// what stands in front of the bar, and the time.
	clockAlone = regex.MustCompile(`(?i)^(.*\d)` + bar + `(\d{1,2}[:.]\d{2}(?: ?(?:uhr|h|[ap]\.?m\.?))?)$`)
	// capitals is a name all of whose words have capitals.
	capitals = regex.MustCompile(`^\p{Lu}[\pL\d'’&.-]*(?: (?:&|\p{Lu}[\pL\d'’&.-]*))*$`)
	// shortName begins with a word of capitals.
	shortName = regex.MustCompile(`^\p{Lu}{2,5}\d?(?: |$)`)
)
