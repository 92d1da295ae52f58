package dateline

import (
	"regexp"
	"strings"
	"time"

	"github.com/beleg-dev/beleg/internal/segment/calendar"
	"github.com/beleg-dev/beleg/internal/segment/role/stamp"
)

var (
	// filedPattern is the day, time and month that an agency puts below a text, "241402 Okt 25",
	// perhaps behind codes of its own. The groups are day, hour, minute, month and year.
	filedPattern = regexp.MustCompile(`(?i)^(?:\pL[\pL\d]{0,4} ){0,8}(\d{2})(\d{2})(\d{2}) (` + calendar.Months + `) (?:20)?(\d{2})$`)
	// rightsPattern is whose a text is, and when it was published. The group is the date.
	rightsPattern = regexp.MustCompile(`^(?:©|\([cC]\)) ?\pL[^,\d]{1,40}?(?:,| -) (.{8,40})$`)
	// pictured finds the rights to a picture.
	pictured = regexp.MustCompile(`(?i)foto|photo|bild|grafik|graphic|image|picture`)
	// signedPattern is the letters of an agency or an editor and a date, "HNA/bs/09.04.2025 12:47",
	// "hna, 9. April 2025". The group is the date.
	signedPattern = regexp.MustCompile(`^(?:\p{Ll}{2,4}(?:[/-]\p{Ll}{2,4})*(?:/|, ?)|\pL{2,5}(?:/\pL{2,4})*/\p{Ll}{2,4}(?:/|,? ))([^\p{Ll}].{7,39})$`)
	// letterPattern is a place and a day, as below a letter. The groups are both.
	letterPattern = regexp.MustCompile(`^(` + stamp.Town + `),(?: den)? (.{8,40})$`)
)

// Filed reads the day and time that an agency files a text with below it.
func Filed(line string, o Options) (Stamp, bool) {
	line = Normal(line)
	if strings.HasPrefix(line, "(") && strings.HasSuffix(line, ")") {
		line = line[1 : len(line)-1]
	}
	m := filedPattern.FindStringSubmatch(line)
	if m == nil {
		return Stamp{}, false
	}
	d := date{2000 + number(m[5]), int(calendar.Month(m[4])), number(m[1])}
	at := clockTime{set: true, hour: number(m[2]), minute: number(m[3])}
	if at.hour > 23 || at.minute > 59 || number(m[5]) > maxShortYear {
		return Stamp{}, false
	}
	return Stamp{Kind: Plain}.resolve(d, at, -1, o)
}

// Closing reads the date in the last line of a text: whose it is since when, who signs it, a
// place and a day below it, or a label and a day. A label for a change and the last day of a
// quarter may be those of figures.
func Closing(line string, o Options) (Stamp, bool) {
	line = dashes.Replace(strings.Trim(Normal(line), "*_"))
	if strings.HasPrefix(line, "(") && strings.HasSuffix(line, ")") {
		line = line[1 : len(line)-1]
	}
	if m := rightsPattern.FindStringSubmatch(line); m != nil && !pictured.MatchString(line) {
		return parsePlain(m[1], o)
	}
	if m := signedPattern.FindStringSubmatch(line); m != nil {
		return parsePlain(m[1], o)
	}
	if m := letterPattern.FindStringSubmatch(line); m != nil {
		if weekdayPattern.MatchString(strings.ToLower(m[2])) || stamp.IsOccasion(m[1]) || stamp.IsEvent(m[1]) {
			return Stamp{}, false
		}
		s, ok := parsePlain(m[2], o)
		if !ok || !s.DayOnly {
			return Stamp{}, false
		}
		return s, true
	}
	s, ok := Parse(line, o)
	if !ok || s.Kind == Plain || s.Kind == Updated && endsQuarter(s.Time) {
		return Stamp{}, false
	}
	return s, true
}

func endsQuarter(day time.Time) bool {
	next := day.AddDate(0, 0, 1)
	return next.Day() == 1 && next.Month()%3 == 1
}
