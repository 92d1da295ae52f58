// Package stamp knows the lines that say when a text was written, or how long it takes to
// read. All its functions take a line in the form of line.Plain.
package stamp

import (
	"slices"
	"strings"

	"github.com/beleg-dev/beleg/internal/regex"
	"github.com/beleg-dev/beleg/internal/segment/calendar"
	"github.com/beleg-dev/beleg/internal/segment/char"
)

// stampWords holds the words beside numbers, months and days of the week in
// lines that say when a text was written or how long it takes to read.
var stampWords = char.WordSet(labelWords + `
	uhr am um den der vom von im und seit bis z h m s mez mesz
	online erschienen update letztes letzte aktualisierung änderung
	min minute minuten sekunde sekunden stunde stunden tage tagen woche wochen monat monaten
	heute gestern alle zeiten
	t at on the of a p pm utc gmt est edt cst cdt mst mdt pst pdt bst cet cest ist et
	last first time all times issued verkündet
	mins minutes second seconds hour hours day days week weeks month months today yesterday
	st nd rd th
`)

// labelWords are those of stampWords that make a line of words and bare numbers a stamp.
const labelWords = `
	stand aktualisiert veröffentlicht erstveröffentlichung erstmals ursprünglich originally erstellt geändert zuletzt lesezeit lesedauer vor
	updated published posted modified read reading ago
`

var stampLabels = char.WordSet(labelWords)

var (
	clock = regex.MustCompile(`\b\d{1,2}[:.]\d{2}\b`)
	day   = regex.MustCompile(`\b\d{1,2}\.\s?\d{1,2}\.|\b\d{4}-\d{2}-\d{2}|\b\d{1,2}/\d{1,2}/\d{2,4}\b`)
	// monthDay finds a month with a day or a year beside it: "3rd of May", "März 2024".
	monthDay = regex.MustCompile(`\b\d{1,4}(?:st|nd|rd|th)?\.?(?:\sof)?\s(?:` + calendar.Months + `)\b|\b(?:` + calendar.Months + `)\b\.?\s\d{1,4}`)
)

const maxStampWords = 16

const (
	// Town matches one place or two, put together as the names of towns are: "Bad Dorum",
	// "Dorum am Main", "Dorum/Ostholm".
	Town = oneTown + `(?:/` + oneTown + `)?`
	// Region matches the region, state or country behind it: ", Gloucestershire", ", D.C.",
	// ", Forest of Dean".
	Region = `, ` + regionWord + `(?: (?:\p{Ll}{1,3}|` + regionWord + `)){0,2}`
	// BehindTown matches what parts it from a date: ", ", " – ", ". ", " (dpa) - ".
	BehindTown = `(?: \([^()]{2,20}\)(?:,| [-–—])?|,| [-–—]|\.) `

	oneTown = `(?:(?i:Alt|Bad|Ciudad|Den|Dún|El|Fort|Groß|Kap|Klein|La|Las|Le|Los|Mount|Neu|New|Nizhny|North|Ober|Port|Porto|Rio|Saint|Sainte|San|Sankt|Santa|Santo|São|South|St\.?|Tel|Unter|West) )?` +
		capital + `(?: (?i:am|an der|bei|ob der|ob|vor der|upon|de|del|sur) ` + capital + `| i\. ?Br\.|(?i: City))?`
	capital    = `\p{Lu}[\p{L}'’-]*`
	regionWord = `\p{Lu}[\p{L}'’.-]*`
)

// placed is the place before a date, in the form of line.Plain.
var placed = regex.MustCompile(`(?i)^` + Town + BehindTown)

// signed is the letters of an agency and an editor in front of a date: "hna/bs/", "hna/bs ".
var signed = regex.MustCompile(`^(?:\pL{2,4}/)+(?:\pL{2,4},? )?`)

// Is says whether a line in the form of line.Plain holds nothing but times:
// a date, a time of day, a reading time. A bare year or number is none. A place may
// stand in front of a date.
func Is(plain string) bool {
	if !strings.ContainsAny(plain, "0123456789") {
		return false
	}
	if place, date, ok := strings.Cut(plain, ", "); ok && len(strings.Fields(place)) <= 2 && !strings.ContainsAny(place, "0123456789:") {
		plain = date
	} else if date := plain[len(placed.FindString(plain)):]; HasDay(date) {
		plain = date
	}
	return Only(plain[len(signed.FindString(plain)):])
}

// Only says whether a line is such a one, without a place or letters in front.
func Only(plain string) bool {
	words := wordsOf(plain)
	if len(words) > maxStampWords {
		return false
	}
	label := false
	for _, w := range words {
		w = strings.Map(withoutDigit, w)
		if _, weekday := calendar.Weekday(w); w != "" && !stampWords[w] && !weekday && calendar.Month(w) == 0 {
			return false
		}
		label = label || stampLabels[w]
	}
	return label || clock.MatchString(plain) || HasDay(plain)
}

func wordsOf(plain string) []string {
	return strings.FieldsFunc(plain, func(r rune) bool { return !char.LetterOrDigit(r) })
}

// withoutDigit drops digits from a word: "2nd", "18T11".
func withoutDigit(r rune) rune {
	if r >= '0' && r <= '9' {
		return -1
	}
	return r
}

// HasDay says whether a line in the form of line.Plain names a day or month.
func HasDay(plain string) bool {
	return day.MatchString(plain) || monthDay.MatchString(plain)
}

// HasClock says whether it names a time of day.
func HasClock(plain string) bool {
	return clock.MatchString(day.ReplaceAllString(plain, " "))
}

// Labelled says whether a stamp says what it stands for: "Updated …".
func Labelled(plain string) bool {
	return slices.ContainsFunc(wordsOf(plain), func(w string) bool { return stampLabels[w] })
}
