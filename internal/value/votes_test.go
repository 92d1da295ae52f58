package value_test

import (
	"testing"

	"github.com/beleg-dev/beleg/internal/value"
	"github.com/beleg-dev/beleg/internal/value/quantity"
)

func TestTheSidesOfAVoteAreOneResult(t *testing.T) {
	for _, c := range []struct{ name, language, text, at, result string }{
		{"in words", "de", "Das Urteil erging mit fünf zu drei Stimmen.", "fünf zu drei", "5:3"},
		{"against", "de", "Der Rat nahm den Plan mit 24 gegen 17 Stimmen an.", "24 gegen 17", "24:17"},
		{"with a colon", "de", "Der Rat nahm den Plan mit 24:17 Stimmen an.", "24:17", "24:17"},
		{"with a colon, of many", "de", "Das Haus nahm den Plan mit 312:268 Stimmen an.", "312:268", "312:268"},
		{"yes and no", "de", "Er wurde mit 24 Ja- gegen 17 Nein-Stimmen gewählt.", "24 Ja- gegen 17", "24:17"},
		{"votes to", "en", "It was rejected by 22 votes to nine.", "22 votes to nine", "22:9"},
		{"without votes", "en", "The House approved it by 221 to 209.", "221 to 209", "221:209"},
		{"rising", "en", "The Senate rejected it by 46 to 52.", "46 to 52", "46:52"},

		{"a range", "en", "It got 46 to 52 votes.", "", ""},
		{"a change", "en", "It rose from 20 votes to 30.", "", ""},
		{"a change by", "en", "The vote was held as prices fell by 20 to 30 per cent.", "", ""},
		{"a time of day", "de", "Der Rat stimmte um 19:40 Uhr ab.", "", ""},
		{"things", "de", "Zu 24 Mädchen gegen 17 Jungen.", "", ""},
		{"a ratio", "de", "Das Becken ist im Verhältnis drei zu zwei geteilt.", "", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			at, result := "", ""
			for _, v := range value.Find(c.text, c.language, value.Reference{}) {
				if v.Quantity.Unit == quantity.UnitScore {
					at, result = v.Text, v.Quantity.Low.String()+":"+v.Quantity.High.String()
				}
			}
			if at != c.at || result != c.result {
				t.Errorf("%q, %q", at, result)
			}
		})
	}
}
