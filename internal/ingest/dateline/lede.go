package dateline

import (
	"regexp"

	"github.com/beleg-dev/beleg/internal/segment/calendar"
)

var (
	// ledePattern is a weekday and its date within a sentence: "am Montag (9. April 2025)", "on
	// Monday, 9 April 2025,". The groups are both, for each of two ways.
	ledePattern = regexp.MustCompile(`(?i)\b(?:am|on) (?:(` + calendar.Weekdays + `)\b(?:[a-zäöü]*)? \(([^()]{8,30})\)|(` + calendar.Weekdays + `), (?:de[mn] )?(\d{1,2}\.? [^\d,.;:()]{3,9} \d{4}|\pL{3,9} \d{1,2}, \d{4}|\d{1,2}\.\s?\d{1,2}\.\s?\d{4})(?:,| ))`)
	// tellsNews finds what a report of the day says of it, and what a story of a day long ago
	// hardly does.
	tellsNews = regexp.MustCompile(`(?i)(?:^|\PL)(?:hat|haben|teilten? .*mit|mitgeteilt|sagten?|erklärten?|kündigten?|gab(?:en)?|beschloss(?:en)?|stellten? .*vor|berichteten?|bestätigten?|` +
		`has|have|said|told|announced|confirmed|reported|agreed|approved|voted)(?:$|\PL)`)
	// tellsDone finds what short reports tell as done, or as it is from that day on.
	tellsDone = regexp.MustCompile(`(?i)(?:^|\PL)(?:legten?|meldeten?|eröffneten?|verkauften?|kauften?|wählten?|stimmten?|veröffentlichten?|steigerten?|senkten?|erhöhten?|lehnten?|verhafteten?|verurteilten?|starteten?|siegten?|wurden?|` +
		`stieg(?:en)?|sank(?:en)?|fiel(?:en)?|wuchs(?:en)?|gewann(?:en)?|verlor(?:en)?|starb(?:en)?|schloss(?:en)?|nahm(?:en)?|erhielt(?:en)?|rief(?:en)?|ruf(?:t|en)\PL.*zurück|warn(?:t|en)|bleib(?:t|en)\PL(?:.*\PL)?(?:geschlossen|gesperrt|erhalten|zu|stehen)|` +
		`rose|fell|grew|won|lost|sold|bought|cut|closed|opened|published|posted|named|elected|appointed|rejected|raised|lowered|recalled|recalls?|withdrew|warns?|warned|launched|fined|sentenced|arrested|signed|died|(?:stays?|remains?)\PL(?:.*\PL)?(?:closed|open))(?:$|\PL)`)
	// staged finds what is told of what is held for an audience.
	staged = regexp.MustCompile(`(?i)(?:^|\PL)(?:eintritt|einlass|karten|tickets?|abendkasse|vorverkauf|anmeldung|programm|admission|doors|entry|booking|programme|liest|lesen|singt|singen|spielt|gastiert|tritt .*auf|performs?|plays?|sings?|reads?)(?:$|\PL)`)
	// announced finds what announces an event.
	announced = regexp.MustCompile(`(?i)(?:^|\PL)(?:wird|werden|soll|sollen|will|wollen|findet|finden|beginnt|beginnen|startet|starten|steigt|lädt|laden|öffnet|feiert|feiern|eröffnet .*am|kann|können|to be|(?:is|are) (?:to|set|due|holding|hosting)|starts?|begins?|opens?|takes? place|planned|due)(?:$|\PL)`)
)

// Lede reads the date in the first sentence of a report that has no other: that of the day of
// which it tells news. The weekday must be that of the date. The date of what is to come, or
// of a story that is told, is not that of the text.
func Lede(sentence string, o Options) (Stamp, bool) {
	sentence = Normal(sentence)
	all := ledePattern.FindAllStringSubmatch(sentence, -1)
	if len(all) != 1 || !tellsNews.MatchString(sentence) || announced.MatchString(sentence) {
		return Stamp{}, false
	}
	m := all[0]
	return parsePlain(m[1]+m[3]+", "+m[2]+m[4], o)
}
