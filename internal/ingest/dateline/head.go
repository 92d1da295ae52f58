package dateline

import (
	"regexp"
	"strings"
	"unicode/utf8"

	"github.com/beleg-dev/beleg/internal/segment/calendar"
	"github.com/beleg-dev/beleg/internal/segment/role/stamp"
)

const (
	place  = `(\p{Lu}[\p{L} ./-]{1,40}?)`
	beside = `( \([^()]{2,20}\))?`
)

var (
	// headPattern is a place, a date and perhaps an agency before a dash or behind a full
	// stop. The groups are the place, what follows it in brackets, the date, what follows that,
	// and the date before a full stop.
	headPattern = regexp.MustCompile(`^` + place + beside + `, (?:(.{8,40}?)` + beside + ` -|(.{4,36} \d{4})\.) [^\s\d]`)
	// placedPattern is a place and a date on a line of their own, with "den" between
	// or an agency behind. The groups are the place and two dates.
	placedPattern = regexp.MustCompile(`^` + place + `,(?: den (.{8,40})| (.{8,40}?) \((?:Reuters|\pL{2,4}(?:[/-]\pL{2,4})*)\))$`)
)

// paperPattern is a newspaper, a date and perhaps a page on a line of their own, as
// archives write them. The second group is the date. A paper is told from a place,
// where something may be announced, by its last word.
var paperPattern = regexp.MustCompile(`^(?:\p{Lu}[\pL'’&.-]* ){0,4}(?:` + paperWords + `)` + beside + `(?:,| vom) (.{8,40}?)(?:, (?:S\.|Seite|p\.|page) ?\d{1,3})?$`)

// agencyPattern is an agency and a date on a line of their own; the group is the date.
var agencyPattern = regexp.MustCompile(`^(?i:dpa|afp|ap|apa|sda|epd|kna|rtr|reuters|sid|ots|dapd|ddp)(?:[/-]\pL{2,12})*,? (\S.{7,50})$`)

const paperWords = `Advertiser|Argus|Bulletin|Chronicle|Courier|Daily|Dispatch|Echo|Examiner|Gazette|Guardian|Herald|Independent|Inquirer|Journal|Ledger|Mail|Mercury|Messenger|` +
	`Mirror|Monitor|News|Observer|Post|Press|Record|Register|Reporter|Review|Sentinel|Standard|Star|Sun|Telegraph|Times|Today|Tribune|Weekly|` +
	`Merkur|Morgenpost|Presse|Volksstimme|\pL*(?i:anzeiger|blatt|kurier|nachrichten|rundschau|zeitung)|Bote|\pL*[^erER](?i:bote)`

// minReportChars is the least length of a paragraph that is a report for sure.
const minReportChars = 80

var (
	// townPattern is a place, or two, and a date on a line of their own. The groups are the
	// place and the date.
	townPattern = regexp.MustCompile(`^(` + stamp.Town + `)` + stamp.BehindTown + `(.{8,50})$`)
	// noTown finds what is held, or where, and what heads a line that is no place.
	noTown = regexp.MustCompile(`(?i)(?:fest|festival|messe|tag|tage|nacht|lauf|konzert|ausstellung|theater|halle|haus|saal|museum|kirche|platz|park|stadion|arena|schule|galerie|bibliothek|markt|` +
		`fair|hall|concert|theatre|marathon|reading|meeting|opening|conference|workshop|parade|match|race|exhibition|election|deadline|woche|abend|premiere|sitzung|wahl|termine?|programm|datum|beginn|ende|start|ung|nissage|treffen|vortrag|kongress|konferenz|gipfel|seminar|kurs|spiel|turnier|rennen|umzug|gottesdienst|show|tour|foto|photo|bild|archiv|image|video|seite|page|ausgabe|issue|heft|folge|episode|teil|part)$|^(?:` + calendar.Months + `)$`)
)

// Town reads a place and a date on a line of their own, "Dorum, 9. April 2025", "DORUM -
// 09.04.2025". So may be announced where something takes place: it dates a text only
// between its headline and its first paragraph, or above both.
func Town(line string, o Options) (Stamp, bool) {
	m := townPattern.FindStringSubmatch(dashes.Replace(Normal(line)))
	if m == nil || weekdayPattern.MatchString(strings.ToLower(m[1])+" ") {
		return Stamp{}, false
	}
	first, _, _ := strings.Cut(m[1], " ")
	if strings.ToLower(m[1]) != "halle" && (noTown.MatchString(m[1]) || noTown.MatchString(first)) {
		return Stamp{}, false
	}
	return parsePlain(m[2], o)
}

// Head reads the date before the first sentence of a report: "BERLIN, 12 May
// 2025 (dpa) - The council …". The place is in capitals, or an agency is named, or
// the place is one word and a paragraph follows, for an event may be announced with
// its place and day, too.
func Head(line string, o Options) (s Stamp, ok bool) {
	line = dashes.Replace(Normal(line))
	m := headPattern.FindStringSubmatch(line)
	if m == nil || m[2] == "" && m[4] == "" && m[1] != strings.ToUpper(m[1]) && (strings.Contains(m[1], " ") || utf8.RuneCountInString(line[len(m[0]):]) < minReportChars) {
		return Stamp{}, false
	}
	return parsePlain(m[3]+m[5], o)
}

// parsePlaced reads a place, an agency or a newspaper, and a date.
func parsePlaced(line string, o Options) (Stamp, bool) {
	if m := paperPattern.FindStringSubmatch(line); m != nil {
		return parsePlain(m[2], o)
	}
	if m := agencyPattern.FindStringSubmatch(line); m != nil {
		return parsePlain(m[1], o)
	}
	m := placedPattern.FindStringSubmatch(line)
	if m == nil || weekdayPattern.MatchString(strings.ToLower(m[1])+" ") {
		return Stamp{}, false // "Friday, the 9th" is that of an event
	}
	return parsePlain(m[2]+m[3], o)
}

// parsePlain reads a date without a label.
func parsePlain(text string, o Options) (Stamp, bool) {
	s, ok := parseSegment(text, o)
	if !ok || s.Kind != Plain {
		return Stamp{}, false
	}
	return s, true
}
