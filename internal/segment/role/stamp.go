package role

import (
	"regexp"
	"strings"
	"unicode/utf8"

	"github.com/beleg-dev/beleg/internal/segment/calendar"
	"github.com/beleg-dev/beleg/internal/segment/char"
)

// stampWords holds the words beside numbers, months and days of the week in
// lines that say when a text was written or how long it takes to read.
var stampWords = char.WordSet(`
	uhr am um den der vom von im und seit bis vor z h m s mez mesz
	stand aktualisiert veröffentlicht erstellt geändert zuletzt online erschienen update lesezeit lesedauer
	min minute minuten sekunde sekunden stunde stunden tage tagen woche wochen monat monaten
	heute gestern
	t at on the of a p pm utc gmt est edt cst cdt mst mdt pst pdt bst cet cest ist et
	updated published posted modified last first read reading time
	mins minutes second seconds hour hours day days week weeks month months ago today yesterday
	st nd rd th
`)

// stampLabels holds those of stampWords that make a line of words and bare numbers a
// stamp.
var stampLabels = char.WordSet(`
	stand aktualisiert veröffentlicht erstellt geändert zuletzt lesezeit lesedauer vor
	updated published posted modified read reading ago
`)

var (
	clock = regexp.MustCompile(`\b\d{1,2}[:.]\d{2}\b`)
	day   = regexp.MustCompile(`\b\d{1,2}\.\s?\d{1,2}\.|\b\d{4}-\d{2}-\d{2}|\b\d{1,2}/\d{1,2}/\d{2,4}\b`)
	// monthDay finds a month with a day or a year beside it.
	monthDay = regexp.MustCompile(`\b\d{1,4}(st|nd|rd|th)?\.?(\sof)?\s(` + monthNames + `)|\b(` + monthNames + `)[a-zä]*\.?\s\d{1,4}`)
)

const monthNames = `jan|feb|mrz|mär|mar|apr|mai|may|jun|jul|aug|sep|okt|oct|nov|dez|dec|jän` // their first letters

const maxStampWords = 16

// isStamp says whether a line in the form of plainly holds nothing but times:
// a date, a time of day, a reading time. A bare year or number is none. A place
// and a comma may stand in front of a date.
func isStamp(plain string) bool {
	const longest = 100 // bytes
	if len(plain) > longest || !strings.ContainsAny(plain, "0123456789") {
		return false
	}
	if place, date, ok := strings.Cut(plain, ", "); ok && len(strings.Fields(place)) <= 2 && !strings.ContainsAny(place, "0123456789:") && hasDay(date) {
		plain = date
	}
	words := strings.FieldsFunc(plain, func(r rune) bool { return !char.LetterOrDigit(r) })
	if len(words) > maxStampWords {
		return false
	}
	label := false
	for _, w := range words {
		w = strings.Map(letter, w)
		if _, weekday := calendar.Weekday(w); w != "" && !stampWords[w] && !weekday && calendar.Month(w) == 0 {
			return false
		}
		label = label || stampLabels[w]
	}
	return label || clock.MatchString(plain) || hasDay(plain)
}

// letter drops digits from a word: "2nd", "18T11".
func letter(r rune) rune {
	if r >= '0' && r <= '9' {
		return -1
	}
	return r
}

// hasDay says whether a line in the form of plainly names a day or month.
func hasDay(plain string) bool {
	return day.MatchString(plain) || monthDay.MatchString(plain)
}

// hasClock says whether it names a time of day.
func hasClock(plain string) bool {
	return clock.MatchString(day.ReplaceAllString(plain, " "))
}

// markDates finds the dates that are no stamps: those at the heads of the
// entries of a chronology are headings, as is a day between signs ("+++") above
// entries, and one that is all that a section holds is its text.
func (d *document) markDates() {
	var heads []int
	text := false // has been seen
	for i := range d.units {
		u := &d.units[i]
		text = text || u.kind == paragraph
		if u.kind != stamp || !hasDay(u.plain) || labelled(u.plain) {
			continue
		}
		below := heading
		if i+1 < len(d.units) {
			below = d.units[i+1].kind
		}
		head := (below == paragraph || below == item) && !hasClock(u.plain)
		if head && framed(u.Of(d.text)) {
			u.kind = heading
			continue
		}
		if !text {
			continue
		}
		switch above := d.units[i-1].kind; {
		case head && (above == paragraph || above == item):
			heads = append(heads, i)
		case (below == heading || below == short) && (above == short || above == heading):
			u.kind = paragraph
		}
	}
	const least = 2
	for _, i := range heads {
		if len(heads) >= least {
			d.units[i].kind = heading
		}
	}
}

// framed says whether one sign opens and closes a line, other than a mark of
// emphasis, a dash or a bar.
func framed(text string) bool {
	first, _ := utf8.DecodeRuneInString(text)
	last, _ := utf8.DecodeLastRuneInString(text)
	return first == last && !char.LetterOrDigit(first) && !char.Opening(first) && !char.Emphasis(first) && !char.Dash(first) && first != '|'
}

// labelled says whether a stamp says what it stands for: "Updated …".
func labelled(plain string) bool {
	for _, w := range strings.FieldsFunc(plain, func(r rune) bool { return !char.LetterOrDigit(r) }) {
		if stampLabels[w] {
			return true
		}
	}
	return false
}
