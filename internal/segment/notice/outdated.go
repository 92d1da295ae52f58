package notice

import (
	"strings"

	"github.com/beleg-dev/beleg/internal/regex"
)

// Parts of patterns: how a text names itself, and an earlier form of itself. "The report"
// and "der Text" are left out, which may be others that it tells of, and "Artikel" alone,
// which may be one of a law.
const (
	englishSelf    = `(?:this (?:article|story|report|page|post|piece|text|release)|the (?:article|story|page|post))`
	germanSelf     = `(?:diese[nr]? (?:artikel|text|beitrag|bericht|meldung|mitteilung|seite)|(?:den?|der|die) (?:artikel|beitrag|meldung|seite))`
	englishEarlier = `(?:an|the|in an) (?:earlier|previous|original) version`
	germanEarlier  = `in (?:einer|der) (?:früheren|vorherigen|ersten|ursprünglichen) (?:version|fassung)`
	germanStood    = ` (?:hieß|stand|haben wir|hatten wir|war|wurde)`
)

var (
	// earlier matches what a text tells of an earlier form of itself: "An earlier version of
	// this article said …", "Korrektur: In einer früheren Fassung des Artikels hieß es …".
	earlier = regex.MustCompile(`(?i)^(?:[^.!?:]{0,60}: ?)?(?:` + englishEarlier + ` of ` + englishSelf + `|` +
		germanEarlier + ` (?:diese[rs] (?:artikels|textes|beitrags|berichts|meldung|mitteilung)|de[rs] (?:artikels|beitrags|meldung)` + germanStood + `))(?:$|\PL)`)
	// noted matches what does so where the sentence before matches amended: "An earlier
	// version said …", "In der ursprünglichen Fassung hieß es …".
	noted = regex.MustCompile(`(?i)^(?:` + englishEarlier + ` (?:had |wrongly |incorrectly )?(?:said|stated|gave|named)|` + germanEarlier + germanStood + `)(?:$|\PL)`)
	// amended matches a note that the text was changed: "This page was amended on 3 May."
	amended = regex.MustCompile(`(?i)^(?:correction|korrektur|berichtigung)(?:$|\PL)|(?:^|\PL)(?:` +
		englishSelf + `(?:$|\PL).*\PL(?:amended|corrected|updated)|` + germanSelf + `(?:$|\PL).*\PL(?:korrigiert|berichtigt|geändert|aktualisiert))(?:$|\PL)`)
	// recalled matches what a text tells of another one of its house, where the next sentence
	// matches rectified: "In der Grafik vom Montag stand, … Richtig ist, …"
	recalled = regex.MustCompile(`(?i)^(?:[^.!?:]{0,60}: ?)?(?:(?:in|im|auf|bei|unter|on|an|am) [^.!?]{2,80}? (?:hieß es|stand|schrieben wir|berichteten wir|haben wir|we (?:said|wrote|reported|stated))|wir (?:schrieben|berichteten|haben)|we (?:said|wrote|reported|stated))(?:$|\PL)`)
	// rectified matches what corrects it.
	rectified = regex.MustCompile(`(?i)^(?:(?:richtig|korrekt) (?:ist|war|lautet|wäre|muss)|(?:das|dies) (?:ist|war) (?:falsch|nicht (?:richtig|korrekt))|tatsächlich|in wahrheit|\pL+ (?:wurden?|hat|haben|war|waren|ist|sind) (?:lediglich|vielmehr)|in fact|in reality|(?:that|this) (?:is|was) (?:wrong|incorrect)|the correct)(?:$|\PL)`)
	// nameless matches what says where a mistake was, and not what was said: "misstated the
	// year".
	nameless = regex.MustCompile(`(?i) (?:misstated|misspelled) (?:the|his|her|its|their) [^0-9]*$`)
)

// Outdated says whether a sentence, with those before and behind it, tells what stood in its
// text before that was corrected. "It misstated the year" does not, and only says of what the
// next one is.
func Outdated(before, text, next string) bool {
	if hasAny(text, "isstated", "ISSTATED", "isspelled", "ISSPELLED") && nameless.MatchString(text) && !strings.Contains(text, " as ") {
		return false
	}
	if rectified.MatchString(next) && recalled.MatchString(text) {
		return true
	}
	return earlier.MatchString(text) || noted.MatchString(text) && amended.MatchString(before)
}
