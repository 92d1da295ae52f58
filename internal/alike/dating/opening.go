package dating

import (
	"github.com/beleg-dev/beleg/internal/regex"
	"github.com/beleg-dev/beleg/internal/value"
	"github.com/beleg-dev/beleg/internal/value/tongue"
	"github.com/beleg-dev/beleg/internal/value/weekly"
)

var (
	// opens finds that something is open, or can be reached, or its hours.
	opens = regex.MustCompile(`(?i)(?:^|\PL)(?:geöffnet|öffnet|öffnen|offen|besetzt|erreichbar|(?:öffnungs|sprech|schalter|service)(?:zeit|stunde)\pL*|open(?:s|ing)?|staffed|manned|available|reachable|reached)(?:\PL|$)`)
	// hours finds a line of the hours of what can be called or gone to.
	hours = regex.MustCompile(`(?i)^[^:.!?]{2,40}: [^!?]*\d(?:[.:]\d\d)? ?(?:Uhr|[ap]\.?m\.?)(?:\PL|$)`)
	// otherwiseOpen finds that what is told may not be all, or is of days on which something is closed.
	otherwiseOpen = regex.MustCompile(`(?i)(?:^|\PL)(?:geschlossen|zu|ruhetag|außer|nicht|nie|kein\pL*|sonst|ansonsten|übrigen|zudem|zusätzlich|auch|ferner|feiertag\pL*|closed|shut|except|not|never|no|otherwise|also|too|as well|additionally|other)(?:\PL|$)`)
)

// OpeningDays returns a source that says, of the days of the week on which something is open, that
// those of the claim are not among them: "montags bis freitags (nicht sonntags) geöffnet". Opening
// days are told in full, as a judge does not take them to be.
func OpeningDays(source, claim value.Reading) string {
	g := tongue.Of(source.Language)
	if g == tongue.None || claim.Has(value.Negation) || !opens.MatchString(claim.Text) || value.InPast(claim.Text, claim.Language) || !opens.MatchString(source.Text) && !hours.MatchString(source.Text) || otherwiseOpen.MatchString(source.Text) {
		return source.Text
	}
	days, own := weekly.Find(source.Text, source.Language), weekly.All(weekly.Find(claim.Text, claim.Language))
	if len(days) == 0 || own == 0 || weekly.All(days)&own != 0 {
		return source.Text
	}
	last := days[len(days)-1]
	return source.Text[:last.End] + tongue.Pick(g, " (nicht ", " (not ") + own.In(g) + ")" + source.Text[last.End:]
}
