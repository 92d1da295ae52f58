package naming_test

import (
	"testing"

	"github.com/beleg-dev/beleg/internal/alike/aliketest"
	"github.com/beleg-dev/beleg/internal/alike/naming"
)

func TestATownIsDescribed(t *testing.T) {
	for _, c := range []struct {
		name, language, context, text, claim, want string
		told                                       bool
	}{
		{"named before", "de", "Beide trafen sich in Istanbul.", "Die Gespräche begannen in einem Palast der türkischen Metropole.", "Die Gespräche begannen in Istanbul.", "Die Gespräche begannen in einem Palast in Istanbul.", true},
		{"not named before", "de", "Beide trafen sich.", "Das Konzert fand in der Hansestadt an der Trave statt.", "Das Konzert fand in Lübeck statt.", "Das Konzert fand in Lübeck an der Trave statt.", false},
		{"named in its own text", "de", "", "Beide trafen sich in Istanbul. Die Gespräche begannen in einem Palast der türkischen Metropole.", "Die Gespräche begannen in Istanbul.", "Beide trafen sich in Istanbul. Die Gespräche begannen in einem Palast in Istanbul.", true},
		{"another one named in its own text", "de", "", "Beide trafen sich in Ankara. Die Gespräche begannen in einem Palast der türkischen Metropole.", "Die Gespräche begannen in Istanbul.", "", false},
		{"named behind", "de", "", "Die Gespräche begannen in der türkischen Metropole. Später trafen sich beide in Istanbul.", "Die Gespräche begannen in Istanbul.", "", false},
		{"two named before", "de", "Beide kamen aus Berlin nach Lübeck.", "Das Konzert fand in der Hansestadt statt.", "Das Konzert fand in Lübeck statt.", "Das Konzert fand in Lübeck statt.", false},
		{"the capital", "en", "", "The round was held in a hotel in the Omani capital.", "The round was held in Muscat.", "The round was held in a hotel in Muscat.", true},
		{"in the city", "en", "Envoys met in Geneva.", "The round was held in the city on Monday.", "The round was held in Geneva.", "The round was held in Geneva on Monday.", true},
		{"another capital", "en", "", "The round was held in a hotel in the Omani capital.", "The round was held in Geneva.", "", false},
		{"no capital", "de", "", "Die Gespräche begannen in der türkischen Hauptstadt.", "Die Gespräche begannen in Istanbul.", "", false},
		{"another country", "de", "", "Die Gespräche begannen in der türkischen Metropole.", "Die Gespräche begannen in Doha.", "", false},
		{"another town", "de", "", "Die Gespräche begannen in Berlin, nicht in der Hansestadt an der Trave.", "Die Gespräche begannen in Lübeck.", "", false},
		{"a name behind it", "de", "", "Die Gespräche begannen in der Hansestadt Halvern.", "Die Gespräche begannen in Lübeck.", "", false},
		{"the city council", "en", "", "It was opened by the city council.", "It was opened in Geneva.", "", false},
		{"no town in the claim", "de", "", "Die Gespräche begannen in der türkischen Metropole.", "Die Gespräche begannen.", "", false},
	} {
		passage, claim := aliketest.Read(c.language, c.text, aliketest.Published), aliketest.Read(c.language, c.claim, aliketest.Published)
		d, ok := naming.DescribedTown(passage, claim)
		got := ""
		if ok {
			got = d.Named(passage)
		}
		if got != c.want || ok && d.Told(aliketest.Read(c.language, c.context, aliketest.Published)) != c.told {
			t.Errorf("%s: %q, want %q", c.name, got, c.want)
		}
	}
}
