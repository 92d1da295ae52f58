package stamp

import (
	"strings"

	"github.com/beleg-dev/beleg/internal/regex"
	"github.com/beleg-dev/beleg/internal/segment/calendar"
)

const (
	// Byline matches who wrote a text, "von Birte Sandmann und Jo van Holt", "von unserer
	// Reporterin Birte Sandmann".
	Byline = BylineStart + `(?:` + NameWord + `){1,8}?`
	// BylineStart and NameWord are its parts. A word of it in lower case has at most three
	// letters, such as "und" and "van"; a headline has longer ones.
	BylineStart = `(?i:von(?: unser(?:e[mnr]|n) [\pL-]+)?|by)`
	NameWord    = ` (?:\p{Ll}{1,3}(?:[^\s,|\d\p{Ll}][^\s,|\d]*)?|[^\s,|\d\p{Ll}–—-][^\s,|\d]*)`

	// Office matches what an author is, behind the name: ", Ostholm correspondent", ",
	// Kulturredakteur".
	Office = `(?:, ` + OfficeName + `)?`
	// OfficeName is it without the comma.
	OfficeName = `(?:\pL[\pL-]+ ){0,2}(?:\pL*(?i:correspondent|reporter(?:in)?|editor|korrespondent(?:in)?|redakteur(?:in)?|redaktion))`

	// Paper matches the name of a newspaper, an agency or a station. It is told from a place, where something may be
	// announced, by its last word.
	Paper = `(?:(?:\p{Lu}[\pL'’&.-]*|&) ){0,4}(?:` + paperWords + `)`
	// Agency matches one with its services, "dpa/lno".
	Agency = `(?i:dpa|afp|ap|apa|sda|epd|kna|rtr|reuters|sid|ots|dapd|ddp)(?:[/-]\pL{2,12})*`
	// Initials matches an agency, a newspaper or who wrote a text, in brackets: "(dpa)",
	// "(eig. Ber.)".
	Initials = `\((?:Reuters|\pL{2,4}(?:[/-]\pL{2,4})*|` + Paper + `|(?i:eig(?:ener|\.) ber(?:icht|\.)|red(?:aktion|\.)))\)`
	// Page matches the page of a newspaper.
	Page = `(?:S\.|Seite|p\.|page) ?\d{1,3}`

	paperWords = `Advertiser|Argus|Bulletin|Chronicle|Courier|Daily|Dispatch|Echo|Examiner|Gazette|Guardian|Herald|Independent|Inquirer|Journal|Ledger|Mail|Mercury|Messenger|` +
		`Mirror|Monitor|News|Observer|Post|Press|Record|Register|Reporter|Review|Sentinel|Standard|Star|Sun|Telegraph|Times|Today|Tribune|Weekly|` +
		`Radio|FM|Television|Broadcasting|(?:News ?)?[Ww]ire|News Agency|` +
		`Rundfunk|\pL+rundfunk|(?i:presse|nachrichten|depeschen|medien|informations)(?i:dienst|agentur)|Merkur|Morgenpost|Presse|Volksstimme|\pL*(?i:anzeiger|blatt|kurier|nachrichten|rundschau|zeitung)|Bote|\pL*[^erER](?i:bote)|` +
		`(?i:abend|morgen|mittags?|sonntags?|tages?|wochen|landes)(?i:post|spiegel|echo|presse|stimme)`

	kinds = `(?i:analyse|analysis|bericht|comment|editorial|essay|fact check|faktencheck|feature|gastbeitrag|glosse|hintergrund|interview|kolumne|kommentar|leitartikel|` +
		`(?:medien|presse)(?:information|meldung|mitteilung)|meldung|minutes|mitschrift|nachricht|nachruf|news|niederschrift|obituary|opinion|porträt|(?:media|news|press) release|` +
		`profile|report|reportage|rezension|statement|transcript|transkript|(?:wort)?protokoll)(?: (?:Nr|No)\. ?\d{1,4}(?:/\d{2,4})?)?`

	events = `fest|feier|festival|messe|tage?|nacht|woche|abend|lauf|rennen|turnier|spiel|umzug|konzert|gottesdienst|vortrag|premiere|nissage|ung|sitzung|treffen|kongress|konferenz|gipfel|` +
		`seminar|webinar|kurs|wahl|beginn|start|ende|theater|halle|haus|saal|museum|kirche|platz|park|markt|stadion|arena|schule|galerie|bibliothek|` +
		`fair|show|tour|concert|theatre|hall|marathon|race|match|parade|reading|meeting|opening|conference|workshop|exhibition|election`
	notices = `termine?|programm|datum|schluss|frist|stichtag|deadline|foto|photo|bild|image|video|archiv|seite|page|ausgabe|issue|heft|folge|episode|teil|part`
)

const (
	bar     = ` ?[|•·] `
	part    = `(?:` + bar + `| [-–—] |[,.:] )` // parts a date from what stands beside it
	section = capital + `(?: (?:(?:&|und|and) )?` + capital + `){0,3}(?: desk)?`
	makers  = `(?:` + part + `(?:` + Paper + `|` + Agency + `|` + Page + `|` + number + `|` + Byline + `))*`
)

var (
	// date finds a day with its year, and a time of day.
	date = regex.MustCompile(`(?i)(?:\b(?:` + calendar.Weekdays + `)[.,]{0,2} )?` +
		`\b(?:\d{4}-\d{2}-\d{2}|\d{1,2}\.\s?\d{1,2}\.\s?(?:\d{4}|\d{2})|\d{1,2}(?:\.|st|nd|rd|th)? (?:` + calendar.Months + `)\.?,? \d{4}|` +
		`(?:` + calendar.Months + `)\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}|\d{1,2}/\d{1,2}/\d{4})\b(?:,? (?:` + calendar.Weekdays + `)\b)?` +
		`(?:(?:,| [-–—])? (?:um |at )?\d{1,2}[:.]\d{2}(?:[:.]\d{2})?\b(?: ?(?:uhr|h|[ap]\.?m\.?))?(?: (?-i:[A-Z]{2,4}\b))?)?`)
	// beforeDate is what may stand in front of it: a byline or which kind of text it is, then
	// a place, perhaps with its region, or a newspaper. The group is the place.
	beforeDate = regex.MustCompile(`^(?:(?:` + Byline + `|` + kinds + `)` + part + `)?` +
		`(?:` + Paper + part + edition + part + `|` + number + part + `|(` + Town + `(?:` + Region + `)?)` + BehindTown + `|(?:` + Paper + `(?: am| on)?|` + kinds + `)(?: \([^()]{2,20}\))?(?:` + part + `| (?:vom |of )?))?$`)
	// behindDate is what may follow it. The group is a section: in front of the date the same
	// is what the date is that of, "City fair | 12 May 2025".
	behindDate = regex.MustCompile(`^(?: ` + Initials + `)?` + makers + `(?:` + bar + `(` + section + `))?` + makers + `(?: (?:--?|[–—])|\.)?$`)
	// onTheHour follows a day alone.
	onTheHour = regex.MustCompile(`^,? \d{1,2} ?(?i:uhr|h|[ap]\.?m\.?)$`)
	// event finds the word for what is held, or where, or for what a line with a date is.
	event = regex.MustCompile(`(?i)(?:` + events + `|` + notices + `)$|^(?:` + calendar.Months + `)$`)
	// townStill finds the towns that end like such a word.
	townStill = regex.MustCompile(`(?i)^(?:halle|neumarkt|ostende|bandung)$`)
)

// Head returns the date of a line, with single spaces, that is nothing but a date and what
// stands beside one at the top of a text: a newspaper, a place, a section, an author or
// agency, which kind of text it is; in italics, what is Named. "Dorum, 9. April 2025 (hna)",
// "9 April 2025 | Trade & Shipping", "(Dorumer Bote, 9. April 2025)". So may be announced
// where and when something takes place: it dates a text only between its headline and its
// first paragraph, or above both.
func Head(text string) (day string, ok bool) {
	if inner := strings.Trim(text, "*_"); inner != text {
		if day, ok := Named(inner); ok {
			return day, true
		}
		text = inner
	}
	text = inSmallPaper(unframed(unwrapped(text)))
	at := date.FindStringIndex(text)
	if at == nil {
		return "", false
	}
	before, behind := text[:at[0]], text[at[1]:]
	day = text[at[0]:at[1]]
	if before == "" && onTheHour.MatchString(behind) {
		return day, true
	}
	behind, colon := strings.CutSuffix(behind, ":")
	b, a := beforeDate.FindStringSubmatch(before), behindDate.FindStringSubmatch(behind)
	if b == nil || a == nil || IsEvent(a[1]) || colon && b[1] == "" { // "9. April 2025:" heads an entry
		return "", false
	}
	return day, !IsOccasion(b[1])
}

// named is a name of several words and a comma, that of a work excepted ("The Tempest, …").
// The group is the name.
var named = regex.MustCompile(`^(\p{Lu}[\pL'’&.-]*(?: (?:(?:am|an|and|at|der|des|für|im|in|of|on|the|und|von) ){0,2}\p{Lu}[\pL'’&.-]*){1,4}), $`)

// Named returns the date of a line that is a name and a day, "Trade and Shipping, 9 April
// 2025". So may be announced what is held when, too: it dates a text only where markup or
// a byline says that the line is about the text.
func Named(text string) (day string, ok bool) {
	at := date.FindStringIndex(text)
	if at == nil || at[1] != len(text) {
		return "", false
	}
	m := named.FindStringSubmatch(text[:at[0]])
	if m == nil || work.MatchString(m[1]) || venue.MatchString(m[1]) || IsEvent(m[1]) || HasClock(strings.ToLower(text)) {
		return "", false
	}
	return text[at[0]:], true
}

// venue finds the words for where something is played, and for who plays there.
var venue = regex.MustCompile(`(?i)(?:hof|bühne|forum|zentrum|cent(?:er|re)|club|garten|garden|werk|werkstatt|fabrik|schloss|hotel|wiese|strand|ufer|hafen|keller|scheune|zelt|meadow|field|beach|harbour|pub|inn|castle|stage|jazz|rock|chor|choir|band|orchest(?:er|ra)|` +
	`ensemble|quartett?|trio|ballett?|oper|opera|musical|music|musik|air)(?: |$)`)

// OfStage says whether a line names where something is played, or who plays there.
func OfStage(text string) bool { return venue.MatchString(text) }

// work finds what titles of works begin with.
var work = regex.MustCompile(`^(?i:der|die|das|ein|eine|the|an?) `)

// IsOccasion says whether what stands before a date as a place and its region do is a day
// of the week, or what is held, or where: "Hafenfest", "Dorum, Town Hall".
func IsOccasion(place string) bool {
	town, region, _ := strings.Cut(place, ", ")
	_, weekday := calendar.Weekday(town)
	_, day := calendar.Weekday(strings.TrimSuffix(region, "."))
	word, _, _ := strings.Cut(town, " ")
	return weekday || day || IsEvent(region) || IsEvent(word) && !townStill.MatchString(word)
}

// unwrapped returns a text without the brackets that all of it stands in.
func unwrapped(text string) string {
	inner, opened := strings.CutPrefix(text, "(")
	inner, closed := strings.CutSuffix(inner, ")")
	if !opened || !closed || strings.ContainsAny(inner, "()") {
		return text
	}
	return inner
}

// IsEvent says whether a word of a name is what is held, or where.
func IsEvent(name string) bool {
	for word := range strings.FieldsSeq(name) {
		if event.MatchString(word) {
			return true
		}
	}
	return false
}
