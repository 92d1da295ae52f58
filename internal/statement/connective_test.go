package statement_test

import (
	"strings"
	"testing"

	"github.com/beleg-dev/beleg/internal/statement"
)

func TestWhatConnectsAClaimWithOthersIsNotStated(t *testing.T) {
	for _, c := range []struct {
		claim, want string // empty: as it is written
	}{
		{"Zudem wurde die Brücke in Halvern gesperrt.", "wurde die Brücke in Halvern gesperrt."},
		{"Darüber hinaus zahlt die Stadt neun Euro.", "zahlt die Stadt neun Euro."},
		{"Ja, die Stadt zahlt die Brücke.", "die Stadt zahlt die Brücke."},
		{"No, the ferry did not sink.", "the ferry did not sink."},
		{"However, the ferry sank on Monday.", "the ferry sank on Monday."},
		{"In addition, the ferry also carried nine cars.", "the ferry carried nine cars."},
		{"Die Stadt zahlt außerdem neun Euro, und auch der Kreis zahlt.", "Die Stadt zahlt neun Euro, und der Kreis zahlt."},
		{"Laut dem Artikel hat die Klinik neun Betten.", "hat die Klinik neun Betten."},
		{"Laut offiziellen Quellen sank die Fähre.", "sank die Fähre."},
		{"Zusätzlich zahlt die Stadt neun Euro.", "zahlt die Stadt neun Euro."},
		{"Der Artikel berichtet, dass die Klinik neun Betten hat.", "die Klinik neun Betten hat."},
		{"According to the provided documents, the clinic has nine beds.", "the clinic has nine beds."},
		{"It is worth noting that the clinic has nine beds.", "the clinic has nine beds."},
		{"**Außerdem** zahlt die Stadt neun Euro.", "zahlt die Stadt neun Euro."},

		{"In addition to the ferry, the bus stopped.", ""},
		{"Dagegen protestierte die Stadt am Montag.", ""},
		{"Gleichzeitig sank die Zahl der Betten.", ""},
		{"Therefore, the ferry was closed.", ""},
		{"Die Fähre fährt, auch wenn es stürmt.", ""},
		{"Auch wenn es stürmt, fährt die Fähre.", ""},
		{"The ferry is also known as the Swan.", ""},
		{"Die Frist gilt bis zum Mai und darüber hinaus.", ""},
		{"„Wir zahlen auch neun Euro“, sagte die Stadt.", ""},
		{"Auch das nicht.", ""},
		{"Laut dem Bericht der Stadt fehlen neun Euro.", ""},
		{"Laut Artikel 5 der Satzung zahlt die Stadt neun Euro.", ""},
		{"Laut den Quellen aus dem Rathaus fehlen neun Euro.", ""},
		{"Laut Text des Vertrags zahlt die Stadt neun Euro.", ""},
		{"Laut Dokumenten einer Bank fehlen neun Euro.", ""},
		{"Zusätzlich zum Bus fährt eine Fähre.", ""},
		{"Ferner Donner war in Halvern zu hören.", ""},
	} {
		t.Run(c.claim, func(t *testing.T) {
			want := c.want
			if want == "" {
				want = c.claim
			}
			list := statement.OfClaim(c.claim, "")
			if len(list) != 1 || list[0].Text != want {
				t.Fatalf("%+v, want %q", list, want)
			}
		})
	}
}

func TestTheWordsOfAClaimWithoutItsConnectivesAreFoundInIt(t *testing.T) {
	const claim = "Zudem zahlt die **Stadt** auch neun Euro. Die Fähre sank am Montag."
	list := statement.OfClaim(claim, "de")
	if len(list) != 2 || list[0].Text != "zahlt die Stadt neun Euro." {
		t.Fatalf("%+v", list)
	}
	s := list[0]
	for _, part := range []string{"zahlt die", "Stadt", "neun Euro"} {
		at := strings.Index(s.Text, part)
		if span, ok := s.Of(at, at+len(part)); !ok || span.Of(claim) != part {
			t.Errorf("%q is found at %q", part, span.Of(claim))
		}
	}
}
