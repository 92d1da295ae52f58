package naming

import (
	"slices"
	"strings"

	"github.com/beleg-dev/beleg/internal/regex"
	"github.com/beleg-dev/beleg/internal/value"
	"github.com/beleg-dev/beleg/internal/value/gazetteer"
	"github.com/beleg-dev/beleg/internal/value/place"
	"github.com/beleg-dev/beleg/internal/value/tongue"
)

// Diplomats returns a source and a claim in which those who speak for a government are called
// after its country: "35 Moskauer Diplomaten" beside "35 Russian diplomats".
func Diplomats(source, claim value.Reading) (string, string) {
	return ofCountry(source, claim.Values), ofCountry(claim, source.Values)
}

// ofCountry returns the text with the adjectives of countries that another text has in the
// place of capitals whose governments are described.
func ofCountry(r value.Reading, other []value.Value) string {
	text, g := r.Text, tongue.Of(r.Language)
	for _, v := range slices.Backward(r.Values) {
		if v.Kind != value.Place || !describesGovernment(r.Text, v) || has(other, v.Place.Likeliest()) {
			continue
		}
		i := slices.IndexFunc(other, func(x value.Value) bool {
			return x.Kind == value.Place && !x.Place.InName && len(x.Place.IDs) > 0 && x.Place.Likeliest().Sort == gazetteer.Country && x.Place.Likeliest().Code == v.Place.Likeliest().Code
		})
		if i < 0 {
			continue
		}
		country := other[i].Place.Likeliest()
		switch {
		case g == tongue.German && len(country.GermanStems) > 0:
			text = text[:v.Start] + country.GermanStems[0] + adjectiveEnding(text[:v.Start]) + text[v.End:]
		case g == tongue.English && len(country.EnglishAdjectives) > 0:
			text = text[:v.Start] + country.EnglishAdjectives[0] + text[v.End:]
		}
	}
	return text
}

// oblique matches what ends in an article after which an adjective ends in "en".
var oblique = regex.MustCompile(`(?:^|[^\pL])(?:der|de[mns]|(?:[Ee]in|[KkMmSs]ein|[Ii]hr)e[mnrs]|[Ii]m|[Vv]om|[Zz]u[mr]|[Bb]eim) $`)

func adjectiveEnding(before string) string {
	if oblique.MatchString(before) {
		return "en"
	}
	return "e"
}

// describesGovernment says whether the name of a capital describes those who speak for its country:
// "Moskauer Diplomaten", "the Tokyo government".
func describesGovernment(text string, v value.Value) bool {
	if v.Place.InName || len(v.Place.IDs) == 0 || v.Place.Likeliest().Sort != gazetteer.Capital {
		return false
	}
	if v.Place.Form == place.AdjectiveForm {
		return strings.HasSuffix(text[v.Start:v.End], "er") && germanDiplomats.MatchString(text[v.End:])
	}
	return v.Place.Form == place.NameForm && englishDiplomats.MatchString(text[v.End:])
}

var (
	germanDiplomats  = regex.MustCompile(`^ (?:(?:[Dd]iplomat|Regierung|Außenminist|Außenpolitik|Verteidigungsminist|Finanzminist|Delegation|Gesandte|Unterhändler|Chefdiplomat|Staatsführung|Kabinett|Führung)\pL*)(?:[^\pL-]|$)`)
	englishDiplomats = regex.MustCompile(`^ (?:diplomats?|envoys?|government|leadership|delegation|negotiators?|cabinet|(?:foreign|defen[cs]e|finance) minist(?:ers?|ry))(?:[^\pL-]|$)`)
)
