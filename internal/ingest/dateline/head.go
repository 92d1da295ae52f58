package dateline

import (
	"regexp"
	"strings"
	"unicode/utf8"
)

const (
	place  = `(\p{Lu}[\p{L} ./-]{1,40}?)`
	beside = `( \([^()]{2,20}\))?`
)

var (
	// headPattern is a place, a date and perhaps an agency before a dash. The groups
	// are the place, what follows it in brackets, the date, and what follows that.
	headPattern = regexp.MustCompile(`^` + place + beside + `, (.{8,40}?)` + beside + ` - [^\s\d]`)
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
	return parsePlain(m[3], o)
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
