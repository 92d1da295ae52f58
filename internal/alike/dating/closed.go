package dating

import (
	"github.com/beleg-dev/beleg/internal/regex"
	"github.com/beleg-dev/beleg/internal/value"
	"github.com/beleg-dev/beleg/internal/value/tongue"
)

// aWeekday is one of every week, or several.
var aWeekday = [...]string{
	tongue.German:  `(?:(?:an |am )?(?:mon|diens|donners|frei|sams|sonn)tag(?:s|en)?|(?:an |am )?(?:mittwoch(?:s|en)?|sonnabend(?:s|en)?))`,
	tongue.English: `on (?:mon|tues|wednes|thurs|fri|satur|sun)days?`,
}

var (
	// closedFirst and closedLast find a clause that tells on which weekday something is closed, what that
	// is, and what is told of the other days.
	closedFirst = regex.MustCompile(`(?i)(^|[.!?]\s+)` + aWeekday[tongue.German] + ` (?:ist|sind|bleibt|bleiben|hat|haben) ([^,;.!?]+?) (?:geschlossen|zu|Ruhetag)(?:, (?:` + otherDays[tongue.German] + `)[ ,]+)`)
	closedLast  = [...]*regex.Regexp{
		tongue.German: regex.MustCompile(`(?i)(^|[.!?]\s+)([^,;.!?]+?) (?:ist|sind|bleibt|bleiben|hat|haben) ` + aWeekday[tongue.German] +
			` (?:geschlossen|zu|Ruhetag)(?:, (?:` + otherDays[tongue.German] + `)[ ,]+)`),
		tongue.English: regex.MustCompile(`(?i)(^|[.!?]\s+)([^,;.!?]+?) (?:is|are|remains?|stays?) (?:closed|shut) ` + aWeekday[tongue.English] + `(?:[,;] (?:but )?(?:` + otherDays[tongue.English] + `)[ ,]+)`),
	}
	// otherDays are all but the one told before.
	otherDays = [...]string{
		tongue.German:  `(?:und )?(?:an (?:den|allen) (?:übrigen|anderen|restlichen) (?:Wochent|T)agen|sonst|ansonsten|ansonst)`,
		tongue.English: `(?:and )?(?:on (?:all |the )*(?:other|remaining) (?:week)?days|otherwise|the rest of the week)`,
	}
	// ofClosedDays finds in a claim what may tell of such a weekday, too.
	ofClosedDays = regex.MustCompile(`(?i)geschlossen|schließ|schloss|ruhetag|täglich|jeden|immer|ganzjährig|\b(?:zu|closed?s?|shut|daily|every|all|always|seven|not|never|kein\pL*|nicht|nie)\b|(?:mon|tues|wednes|thurs|fri|satur|sun)days`)
)

// OnOtherDays returns a source that does not tell on which weekday something is closed, where it tells
// of the other days, too, and the claim names no day and has the time of something: a judge takes the
// one for the other. Of the clause the name stays: "Das Museum, an den übrigen Tagen öffnet es …".
func OnOtherDays(source, claim value.Reading) string {
	g := tongue.Of(source.Language)
	if g == tongue.None || !claim.Has(value.Time) || claim.Has(value.Date) || claim.Has(value.Negation) || ofClosedDays.MatchString(claim.Text) {
		return source.Text
	}
	if g == tongue.English {
		return closedLast[g].ReplaceAllString(source.Text, "$1$2, on other days ")
	}
	const onOthers = "$1$2, an den übrigen Tagen "
	return closedFirst.ReplaceAllString(closedLast[g].ReplaceAllString(source.Text, onOthers), onOthers)
}
