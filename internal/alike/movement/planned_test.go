package movement_test

import (
	"testing"

	"github.com/beleg-dev/beleg/internal/alike/aliketest"
	"github.com/beleg-dev/beleg/internal/alike/movement"
	"github.com/beleg-dev/beleg/internal/value"
)

func TestWhatWasPlannedIsReckoned(t *testing.T) {
	const (
		planned = "Die Messe kostete 12 Millionen Euro, drei Millionen mehr als geplant."
		year    = "Das Museum zählte 388.000 Besucher, 31.000 mehr als 2023."
		instead = "Die Stadt rechnet nun mit 119 statt 84 Millionen Euro."
		english = "Instead of 84 million pounds, the rink will cost 119 million pounds."
		two     = "The hall cost 131 million euros. It had been planned at 84 million."
	)
	for _, c := range []struct {
		text, claim string
		want        movement.Relation
	}{
		{planned, "Geplant waren 9 Millionen Euro.", movement.Wholly},
		{planned, "Geplant waren 15 Millionen Euro.", movement.Apart},
		{planned, "Geplant waren 12 Millionen Euro.", movement.Apart},
		{planned, "Im Vorjahr kostete die Messe 9 Millionen Euro.", movement.Open},
		{year, "2023 zählte das Museum 357.000 Besucher.", movement.Wholly},
		{year, "2023 zählte das Museum rund 419.000 Besucher.", movement.Apart},
		{"Das Museum zählte 388.000 Besucher und damit 31.000 weniger als 2023.", "2023 zählte das Museum 419.000 Besucher.", movement.Wholly},
		{"Das Museum zählte 388.000 Besucher und damit mehr als 2023 Besucher der Burg.", "2023 zählte das Museum 419.000 Besucher.", movement.Open},
		{year, "2021 zählte das Museum 419.000 Besucher.", movement.Open},
		{year, "Geplant waren 419.000 Besucher.", movement.Open},
		{instead, "Die Stadt hatte zunächst mit 84 Millionen Euro gerechnet.", movement.Wholly},
		{instead, "Die Stadt hatte ursprünglich mit 119 Millionen Euro gerechnet.", movement.Apart},
		{instead, "Die Stadt rechnet nun mit 84 Millionen Euro.", movement.Apart},
		{instead, "Die Stadt rechnet nun mit 119 Millionen Euro.", movement.Alike},
		{instead, "Die Stadt rechnet mit 119 Millionen Euro.", movement.Open},
		{english, "The rink was originally to cost 84 million pounds.", movement.Wholly},
		{english, "The rink was originally to cost 119 million pounds.", movement.Apart},
		{english, "The rink will now cost 84 million pounds.", movement.Apart},
		{"Instead of 84 chairs they bought a piano. The hall has 119 seats.", "The hall originally had 84 seats.", movement.Open},
		{two, "The hall cost 47 million euros more than planned.", movement.Alike},
		{two, "The hall was 47 million euros over budget.", movement.Alike},
		{two, "The hall was 31 million euros over budget.", movement.Apart},
		{"Der Umsatz lag bei 214 Millionen Euro nach 287 Millionen Euro im Vorjahr.", "Geplant waren 287 Millionen Euro.", movement.Open},
	} {
		t.Run(c.claim, func(t *testing.T) {
			got, _ := movement.Moved(aliketest.Read(value.DetectLanguage(c.text), c.text, aliketest.Published), aliketest.Read(value.DetectLanguage(c.claim), c.claim, value.Reference{}))
			if got != c.want {
				t.Errorf("%q: got %d, want %d", c.text, got, c.want)
			}
		})
	}
}
