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
	// headPattern is a place, a date and perhaps an agency before a dash. The groups
	// are the place, what follows it in brackets, the date, and what follows that.
	headPattern = regexp.MustCompile(`^` + place + beside + `, (.{8,40}?)` + beside + ` - [^\s\d]`)
	// stopPattern is the same before a full stop, without what follows the date.
	stopPattern = regexp.MustCompile(`^` + place + beside + `, (.{4,36} \d{4})\. ()[^\s\d]`)
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
	// beforeTown is what may stand in front of the place: a byline, or which kind of text it is.
	beforeTown = regexp.MustCompile(`^(?:` + bylineStart + `(?:` + nameWord + `){1,8}?|` + textKinds + `)(?: [|-]|,|:) `)
	// noTown finds the word for what is held, or where, or for what a line with a date is.
	noTown = regexp.MustCompile(`(?i)(?:` + events + `|` + notices + `)$|^(?:` + calendar.Months + `)$`)
	// townStill finds the towns that end like such a word.
	townStill = regexp.MustCompile(`(?i)^(?:halle|neumarkt|ostende|bandung)$`)
)

const (
	textKinds = `(?i:analyse|analysis|bericht|comment|essay|feature|gastbeitrag|glosse|hintergrund|interview|kolumne|kommentar|leitartikel|meldung|nachricht|news|opinion|porträt|report|reportage)`

	events = `fest|feier|festival|messe|tage?|nacht|woche|abend|lauf|rennen|turnier|spiel|umzug|konzert|gottesdienst|vortrag|premiere|nissage|ung|sitzung|treffen|kongress|konferenz|gipfel|` +
		`seminar|webinar|kurs|wahl|beginn|start|ende|theater|halle|haus|saal|museum|kirche|platz|park|markt|stadion|arena|schule|galerie|bibliothek|` +
		`fair|show|tour|concert|theatre|hall|marathon|race|match|parade|reading|meeting|opening|conference|workshop|exhibition|election`
	notices = `termine?|programm|datum|schluss|frist|stichtag|deadline|foto|photo|bild|image|video|archiv|seite|page|ausgabe|issue|heft|folge|episode|teil|part`
)

// Town reads a place and a date on a line of their own, "Dorum, 9. April 2025", "DORUM -
// 09.04.2025". So may be announced where something takes place: it dates a text only
// between its headline and its first paragraph, or above both. A byline may stand in front,
// or which kind of text it is: "Interview | Dorum, 9. April 2025".
func Town(line string, o Options) (Stamp, bool) {
	line = dashes.Replace(Normal(line))
	m := townPattern.FindStringSubmatch(beforeTown.ReplaceAllString(line, ""))
	if m == nil || weekdayPattern.MatchString(strings.ToLower(m[1])+" ") {
		return Stamp{}, false
	}
	if first, _, _ := strings.Cut(m[1], " "); noTown.MatchString(first) && !townStill.MatchString(first) {
		return Stamp{}, false
	}
	return parsePlain(m[2], o)
}

// releasePattern is the headline of a press office that says of which day it is. The group
// is the date.
var releasePattern = regexp.MustCompile(`^(?:\p{Lu}{2,5}(?:-\p{Lu}{1,5})*: )?(?i:polizei|presse|medien)(?:bericht|meldung(?:en)?|mitteilung(?:en)?|information(?:en)?)(?: [^:]{1,60}?)? vom ([^:]{8,40})(?::.*)?$`)

// Release reads the date in the headline of a press office: "Polizeibericht Dorum vom
// 09.04.2025", "Pressemitteilung vom 9. April 2025: Speicher bleibt".
func Release(line string, o Options) (Stamp, bool) {
	m := releasePattern.FindStringSubmatch(dashes.Replace(Normal(line)))
	if m == nil {
		return Stamp{}, false
	}
	return parsePlain(m[1], o)
}

// Head reads the date before the first sentence of a report: "BERLIN, 12 May
// 2025 (dpa) - The council …". The place is in capitals, or an agency is named, or
// the place is one word and a paragraph follows, for an event may be announced with
// its place and day, too.
func Head(line string, o Options) (s Stamp, ok bool) {
	line = dashes.Replace(Normal(line))
	for _, pattern := range []*regexp.Regexp{headPattern, stopPattern} {
		m := pattern.FindStringSubmatch(line)
		if m == nil || m[2] == "" && m[4] == "" && m[1] != strings.ToUpper(m[1]) && (strings.Contains(m[1], " ") || utf8.RuneCountInString(line[len(m[0]):]) < minReportChars) {
			continue
		}
		if s, ok := parsePlain(m[3], o); ok {
			return s, true
		}
	}
	return Stamp{}, false
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
