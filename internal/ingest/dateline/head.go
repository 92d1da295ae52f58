package dateline

import (
	"regexp"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/beleg-dev/beleg/internal/segment/calendar"
	"github.com/beleg-dev/beleg/internal/segment/role/stamp"
)

const (
	place  = `\p{Lu}[\p{L} ./-]{1,40}?`
	beside = `( \([^()]{2,20}\))?`
	served = `( (?:\([^()]{2,20}\)|/\p{Lu}[\pL -]{2,20}/))?` // "(dpa)", "/PRNewswire/"
)

var (
	// headPatterns are a place and a date at the head of a report, then these with a region
	// between.
	headPatterns = slices.Concat(filed(`(`+place+`)`), filed(`(`+place+stamp.Region+`)`))
	// dashedPattern is a place in capitals, a dash and a date, before a full stop or a dash. The
	// groups are the place and the date.
	dashedPattern = regexp.MustCompile(`^(\p{Lu}[\p{Lu} ./-]{1,40}?) --? (.{3,36}[ .]\d{4})(?: ` + stamp.Initials + `)?(?:[.:]| --?) [^\s\d]`)
	// bracketPattern is a place and a date in brackets, or both: "Dorum (9. April 2025). Der Rat", "(Dorum,
	// 09.04.2025) Der Rat". The groups are the place and the date, for each way.
	bracketPattern = regexp.MustCompile(`^(?:(` + stamp.Town + `) \(([^()]{8,40})\)(?:[.:]| --?)|\((` + stamp.Town + `), ([^()]{8,40})\)(?:[.:]| --?)?) [^\s\d]`)
	// weekdayOf is an article between a weekday and its date.
	weekdayOf = regexp.MustCompile(`(?i)\b(` + calendar.Weekdays + `),? de[nr] (\d)`)
	// townPattern is a place as towns are called, perhaps with its region; withinPattern what a
	// place may be told from others by, and where many things are held.
	townPattern   = regexp.MustCompile(`^` + stamp.Town + `(?: im \p{Lu}\pL+)?(?:` + stamp.Region + `)?$`)
	withinPattern = regexp.MustCompile(` im (\p{Lu}\pL+)`)
	initials      = regexp.MustCompile(stamp.Initials)
	// dayPattern is a date alone before a full stop or a dash. So may begin a story that is
	// told from a day long ago, too: a report speaks of the days around it as weekdayAlone does.
	dayPattern   = regexp.MustCompile(`^(.{8,40}?)(?: ` + stamp.Initials + `)?(?:\.| -) [^\s\d]`)
	weekdayAlone = regexp.MustCompile(`(?i)\b(?:am|on) (?:` + calendar.Weekdays + `)(?:morgen|vormittag|mittag|nachmittag|abend|nacht)?(?:[^\pL,]|, \D|$)`)
	// freshPattern finds what only a report of the day has: that something was told today, or a
	// company at its start.
	freshPattern = regexp.MustCompile(`\b(?:hat|haben|gab|gaben|gibt|geben|teilte|teilten) (?:\pL+ ){0,2}heute\b|\b(?:has|have) today\b|\btoday \pL+ed\b|` +
		`^.{0,100}?(?:\b(?:AG|SE|KGaA|GmbH|plc|Inc|Corp|Ltd)\b|\((?:ISIN|WKN|NYSE|Nasdaq|NASDAQ)\b)`)
	// wirePattern is a place, a wire and a date, with dashes and no blanks between or with
	// slashes: "DORUM, Ohio--(BUSINESS WIRE)--Feb. 12, 2025--", "DORUM, OH / ACCESSWIRE / Feb.
	// 12, 2025 /". The groups are the date.
	wirePattern = regexp.MustCompile(`^\p{Lu}[^()\d]{1,60}?--?\([^()\d]{2,30}\)--?([^-]{8,40}?)--? ?[^\s\d]|` +
		`^\p{Lu}[^()\d/]{1,60} / \p{Lu}[\pL ]{2,20} / ([^/]{8,40}) / [^\s\d]`)
	// placedPattern is a place and a date on a line of their own, with "den" between
	// or an agency behind. The groups are the place and two dates.
	placedPattern = regexp.MustCompile(`^(` + place + `),(?: den (.{8,40})| (.{8,40}?) ` + stamp.Initials + `)$`)
)

// filed returns the patterns of a place, a date and perhaps an agency, before a dash, and
// before a full stop or a colon. The groups are the place, what follows it in brackets, in
// either of two ways, the date, what follows that, and the colon or full stop.
func filed(place string) []*regexp.Regexp {
	place = `^` + place + `(?:` + beside + `,|( ` + stamp.Initials + `) -) (?:den )?`
	return []*regexp.Regexp{
		regexp.MustCompile(place + `(.{8,40}?)` + served + ` --?() [^\s\d]`),
		regexp.MustCompile(place + `(.{3,36}[ .]\d{4})( ` + stamp.Initials + `)?([.:]) [^\s\d]`),
	}
}

// paperPattern is a newspaper, a date and perhaps a page on a line of their own, as
// archives write them. The second group is the date.
var paperPattern = regexp.MustCompile(`^` + stamp.Paper + beside + `(?:, (?:(?:Ausgabe|Issue) )?(?:Nr|No)\. ?\d{1,5})?(?:,| vom) (.{8,40}?)(?:, ` + stamp.Page + `)?$`)

// agencyPattern is an agency and a date on a line of their own; the group is the date.
var agencyPattern = regexp.MustCompile(`^` + stamp.Agency + `,? (\S.{7,50})$`)

// minReportChars is the least length of a paragraph that is a report for sure.
const minReportChars = 80

// Beside reads a date and what stands beside one at the top of a text, see stamp.Beside: it
// dates a text only between its headline and its first paragraph, or above both. In front of
// the date may stand a station or the letters of an agency; below a byline, signed, any name.
func Beside(line string, signed bool, o Options) (Stamp, bool) {
	line = Normal(line)
	if m := signedPattern.FindStringSubmatch(line); m != nil {
		return parsePlain(m[1], o)
	}
	day, ok := stamp.Beside(line)
	if !ok && signed {
		day, ok = stamp.Named(line)
	}
	if !ok {
		return Stamp{}, false
	}
	return parsePlain(dashes.Replace(day), o)
}

// Named reads the day behind a name and a comma, see stamp.Named, or behind one word, since which texts
// are news rather than stories.
func Named(line string, o Options) (Stamp, bool) {
	line = Normal(line)
	day, ok := stamp.Named(line)
	if !ok {
		day, ok = stamp.Beside(line)
	}
	if !ok {
		return Stamp{}, false
	}
	s, ok := parsePlain(dashes.Replace(day), o)
	return s, ok && s.DayOnly && s.Time.Year() >= earliest
}

// Reports says whether a paragraph begins as a report does: it announces nothing, and is of nothing that
// is held for an audience.
func Reports(text string) bool {
	first, rest, _ := strings.Cut(text, ". ")
	next, _, _ := strings.Cut(rest, ". ")
	return !announced.MatchString(first) && !announced.MatchString(next) && !staged.MatchString(text)
}

var (
	// releasePattern is the headline of a press office that says of which day it is. The
	// group is the date.
	releasePattern = regexp.MustCompile(`^(?:\p{Lu}{2,5}(?:-\p{Lu}{1,5})*: )?(?i:polizei|presse|medien)(?:bericht|meldung(?:en)?|mitteilung(?:en)?|information(?:en)?)(?: [^:]{1,60}?)? vom ([^:]{8,40})(?::.*)?$`)
	// heldPattern is the day of what a text records: "12. öffentliche Sitzung des Rates vom
	// 3. März 2025", "Held on 3 March 2025, Town Hall, Dorum". What is still to come is
	// announced for ("am") a day. The groups are the date.
	heldPattern = regexp.MustCompile(`^(?:` + records + `)?(?:\d{1,3}\. |(?i:(?:nicht)?öffentliche[nr]?|außerordentliche[nr]?|gemeinsame[nr]?) )*` + occasions + `(?: de[rs] [^:,]{1,40})? vom (.{8,40})$|` +
		`^(?:` + minutes + `) (?:of|held on) (.{8,40})$|` +
		`^Held on (.{8,40}?)(?:, \p{Lu}[\pL'’-]*(?: \p{Lu}[\pL'’-]*){0,3}){0,3}$`)
)

const (
	records   = `(?i:(?:wort|kurz)?protokoll|niederschrift|mitschrift) (?:de[rs]|zur|über die|von der) `
	occasions = `\pL*(?i:sitzung|pressekonferenz|pressegespräch|anhörung|versammlung|rede|ansprache|interview|gespräch)`
	minutes   = `(?i:(?:minutes|record|transcript) of (?:the )?)?(?:\p{Lu}\pL+ ){0,2}(?i:meeting|session|hearing|press conference|briefing)`
)

// Release reads the date in the headline of a press office: "Polizeibericht Dorum vom
// 09.04.2025", "Pressemitteilung vom 9. April 2025: Speicher bleibt"; or of a record.
func Release(line string, o Options) (Stamp, bool) {
	line = dashes.Replace(Normal(line))
	if m := releasePattern.FindStringSubmatch(line); m != nil {
		return parsePlain(m[1], o)
	}
	if m := heldPattern.FindStringSubmatch(line); m != nil {
		return parsePlain(m[1]+m[2]+m[3], o)
	}
	return Stamp{}, false
}

// Head reads the date before the first sentence of a report: "BERLIN, 12 May
// 2025 (dpa) - The council …". The place is in capitals, or an agency is named, or
// the place is one word and a paragraph follows, for an event may be announced with
// its place and day, too. A day alone stands before a paragraph as reports has it, as do a
// place of several words, one with its region and one before a colon.
func Head(line string, o Options) (s Stamp, ok bool) {
	line = dashes.Replace(Normal(line))
	if m := wirePattern.FindStringSubmatch(line); m != nil {
		return parsePlain(m[1]+m[2], o)
	}
	for _, pattern := range headPatterns {
		m := pattern.FindStringSubmatch(line)
		if m == nil {
			continue
		}
		// The last byte is the first of the text.
		filed := isFiled(m[1], m[2]+m[3]+m[5], m[6], line[len(m[0]):])
		if !filed && !isBrief(m[1], line[len(m[0])-1:]) {
			continue
		}
		if s, ok := parsePlain(weekdayOf.ReplaceAllString(m[4], "$1, $2"), o); ok && (filed || s.Time.Year() >= earliest) {
			return s, true
		}
	}
	if m := bracketPattern.FindStringSubmatch(line); m != nil && isBrief(m[1]+m[3], line[len(m[0])-1:]) {
		if s, ok := parsePlain(m[2]+m[4], o); ok && s.Time.Year() >= earliest {
			return s, true
		}
	}
	if m := dashedPattern.FindStringSubmatch(line); m != nil && isTold(m[1], line[len(m[0]):]) {
		return parsePlain(weekdayOf.ReplaceAllString(m[2], "$1, $2"), o)
	}
	m := dayPattern.FindStringSubmatch(line)
	if m == nil || labelPattern.MatchString(strings.ToLower(m[1])) || !reports(line[len(m[0]):]) {
		return Stamp{}, false
	}
	return parsePlain(m[1], o)
}

// isFiled says whether a place before a date, with what stands in brackets beside them, an
// agency or a remark, and the mark and the text behind begin a report.
func isFiled(place, brackets, mark, behind string) bool {
	place = strings.ReplaceAll(place, " / ", "/")
	town, _, region := strings.Cut(place, ", ")
	plain := !region && mark != ":"
	switch {
	case plain && brackets != "":
		return true
	case stamp.IsOccasion(place):
		return false
	case initials.MatchString(brackets), strings.HasSuffix(brackets, "/"), town == strings.ToUpper(town):
		return true
	case plain && !strings.Contains(town, " "):
		return utf8.RuneCountInString(behind) >= minReportChars
	}
	if m := withinPattern.FindStringSubmatch(place); m != nil && stamp.IsEvent(m[1]) {
		return false
	}
	return townPattern.MatchString(place) && reports(behind)
}

// isTold says whether a place before a dash and a date, and the text behind, begin a report: an
// event is announced so, too.
func isTold(place, behind string) bool {
	const least = 40 // characters of a short report
	if place != strings.ToUpper(place) || stamp.IsOccasion(place) {
		return false
	}
	first, _, _ := strings.Cut(behind, ". ")
	return (utf8.RuneCountInString(behind) >= least && tellsNews.MatchString(behind) || tellsBriefly(behind)) && !announced.MatchString(first)
}

// earliest is the year since which a day in front of a few words is that of a report rather than
// of a story.
const earliest = 2000

// isBrief says whether a place before a date and the text behind begin a report of a few words: what
// is held on a day has other verbs.
func isBrief(place, behind string) bool {
	return !stamp.IsOccasion(place) && oneWord.MatchString(place) && !stamp.IsEvent(place) && tellsBriefly(behind)
}

// oneWord is a place of one word, but for what stands in front of such.
var oneWord = regexp.MustCompile(`^(?:(?:Bad|Sankt|St\.) )?\p{Lu}[\pL'’-]+$`)

// tellsBriefly says whether the first sentence of a text tells news, and neither it nor the next announces
// anything.
func tellsBriefly(text string) bool {
	first, _, _ := strings.Cut(text, ". ")
	return Reports(text) && (tellsNews.MatchString(first) || tellsDone.MatchString(first))
}

// reports says whether a paragraph is that of a report, which speaks of a weekday or of today,
// or begins with a company.
func reports(text string) bool {
	return utf8.RuneCountInString(text) >= minReportChars && (weekdayAlone.MatchString(text) || freshPattern.MatchString(text))
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
