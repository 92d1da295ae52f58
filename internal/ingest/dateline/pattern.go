package dateline

import (
	"regexp"

	"github.com/beleg-dev/beleg/internal/segment/calendar"
	"github.com/beleg-dev/beleg/internal/segment/role/stamp"
)

// The parts of the patterns of this file, in lower case.
const (
	zoneWords = `cet/cest|mez/mesz|z|utc|gmt|wet|west|cet|cest|mez|mesz|eet|eest|bst|msk|est|edt|cdt|mst|mdt|pst|pdt|et|pt`

	// clock is a time of day: "17:45 Uhr", "5.45 p.m. EST", "11:57:09.25 (GMT+2)". Its groups
	// are hour, minute, second, half of the day and zone.
	clock      = hourMinute + `(?:[:.](\d{2})(?:[.,]\d{1,9})?)?\s?` + halfDay + `?\s?\(?` + zone + `?\)?`
	hourMinute = `(\d{1,2})[:.](\d{2})`
	halfDay    = `(uhr|h|a\.?m\.?|p\.?m\.?)`
	zone       = `((?:utc|gmt)?\s?[+-]\d{1,2}(?::?\d{2})?|` + zoneWords + `)`
	afterDay   = `\s?[,|/]\s?|\s-\s|\s` // alternatives of what parts a day from a time of day

	publishedWords = `air date|(?:first |originally )?(?:aired|broadcast)|first published|published|issued|posted|sent|embargoed until|embargo|` +
		`sendung|erstveröffentlichung|erstveröffentlicht|(?:erstmals|zuerst|ursprünglich) (?:veröffentlicht|erschienen)|sendedatum|sendetermin|erstausstrahlung|erstsendung|ausgestrahlt|veröffentlicht|erschienen|erstellt|verkündet|publiziert|gesendet|sperrfrist|sitzungsdatum|datum(?: der \pL*(?:sitzung|konferenz|anhörung|ausgabe|veröffentlichung))?|date(?: of (?:the )?(?:meeting|hearing|session|publication))?|publié le`
	updatedWords = `(?:page )?last (?:reviewed|updated)|updated|last modified|modified|zuletzt aktualisiert|aktualisiert|` +
		`zuletzt geändert|geändert|letztes update|letzte aktualisierung|letzte änderung|last update|update|stand|mis à jour`
	labelEnd = `(?:\s(?:on|at|am|vom|um|le))?` // "published on"

	readingTime = `(?:(?:lesezeit|lesedauer|reading time):?)?\s?(?:\d+[\s-]?min(?:\.|uten?|utes)?)?(?:\s(?:read|lesezeit))?` // "Lesezeit: 3 Min."
	issue       = `(?:nr|no|vol|ausgabe|issue|jahrgang|seite|page|s|p)\.? ?\d{1,5}`                                          // "Nr. 238", "Page 21"
	office      = stamp.Office                                                                                               // ", Ostholm correspondent"
	origin      = `(?:source|quelle): \S[^|]{1,60}`
	changeAgo   = `(?:` + updatedWords + `) (?:vor .{1,20}|.{1,20} ago)` // "Aktualisiert vor 3 Stunden"
)

var (
	// labelPattern is what a date begins with: "Veröffentlicht am: ", "Stand: ", "vom ". The
	// groups are the words for a publication and for a change.
	labelPattern = regexp.MustCompile(`^(?:(` + publishedWords + `)|(` + updatedWords + `)|vom|am|on|le)\b` + labelEnd + `\s?[:-]?\s?`)
	// midLabelPattern is such a label, or a reading time, inside a line: "12.05.2025
	// Aktualisiert: 13.05.2025", "12 May 2025 3 min".
	midLabelPattern = regexp.MustCompile(`(?i)(\s)((?:` + publishedWords + `|` + updatedWords + `)` + labelEnd + `:?\s|(?:lesezeit|lesedauer)\b|\d+\s?min(?:uten|utes)?\b)`)
	// firstPattern is the beginning of a label that holds another one.
	firstPattern = regexp.MustCompile(`(?i)^\s?(?:first|page|originally|erstmals|zuerst|zuletzt|ursprünglich) (published|last|veröffentlicht|erschienen|aktualisiert|geändert)\b`)
	// weekdayPattern is a day of the week before its date: "Mo., ", "Monday ".
	weekdayPattern = regexp.MustCompile(`^(` + calendar.Weekdays + `)(?:\.,|[.,])?\s`)
	// weekdayBehind is one behind it, as press databases write it: "9 April 2025 Wednesday".
	weekdayBehind = regexp.MustCompile(`^,? (` + calendar.Weekdays + `)\b`)
	// bylinePattern is a byline before a date: "Von Birte Sandmann, ".
	bylinePattern = regexp.MustCompile(`^` + stamp.BylineStart + `(?:` + stamp.NameWord + `){1,8}(?:,| -) `)
	// besidePattern is all that stands beside a date: a byline, a reading time, the time of a
	// change, a time of day, the number of an issue or page, a newspaper, whom a text is from.
	besidePattern = regexp.MustCompile(`^(?:` + stamp.BylineStart + `(?:,?` + stamp.NameWord + `){1,8}` + office + `|` + stamp.Paper + `|(?i:` + readingTime + `|` + issue + `|` + origin + `|` + changeAgo + `|(?:(?:` + updatedWords + `)` + labelEnd + `:? )?(?:um |at )?` + clock + `))$`)
	// issuePattern finds the number of an issue or of a page between bars, at the head of a
	// printed one; sectionPattern the end of the section's name before the day.
	issuePattern   = regexp.MustCompile(`(?i)(?:^|[|•·]) ?` + issue + ` ?(?:$|[|•·])`)
	sectionPattern = regexp.MustCompile(`(?i) / ((?:` + calendar.Weekdays + `)\b)`)
	// clockPattern is a time of day behind its day: ", 17:45 Uhr", " - 17:45", "T17:45:00Z".
	clockPattern = regexp.MustCompile(`^(?:` + afterDay + `|t)(?:um |at |- )?` + clock + `$`)
	// hourPattern is a full hour behind its day, which an event has as well: ", 18 Uhr".
	hourPattern = regexp.MustCompile(`^(?:` + afterDay + `)(?:um |at )?(\d{1,2})\s?` + halfDay + `$`)
	// remarkPattern is a date with its label in brackets at the end of a line: "12.05.2025
	// (aktualisiert: 13.05.2025)". The group is what they hold.
	remarkPattern = regexp.MustCompile(`(?i)\s?\(((?:` + publishedWords + `|` + updatedWords + `)` + labelEnd + `:?\s[^()]{8,50})\)$`)
	// clockFirst is one before its day: "17:45 Uhr, am ".
	clockFirst = regexp.MustCompile(`^` + clock + `(?:` + afterDay + `)(?:am |on )?`)
)
