package reading

import (
	"testing"
	"time"
)

func TestTheOneAmountThatDiffers(t *testing.T) {
	for _, c := range []struct{ name, claim, passage, want string }{
		{"of things", "2018 wies Telland 80 Diplomaten aus.", "2018 schloss Telland ein Konsulat und wies 60 Diplomaten aus.", "80"},
		{"of things in the other language", "Telland expelled 80 diplomats.", "Telland wies 60 Diplomaten aus.", "80"},
		{"a length of time", "Der Rat beriet vier Stunden.", "The council met for two hours.", "vier Stunden"},
		{"money", "Die Brücke kostete 5 Millionen Euro.", "Die Brücke kostete 9 Millionen Euro, drei Fähren wurden verkauft.", "5 Millionen Euro"},

		{"the same", "Telland wies 60 Diplomaten aus.", "Telland wies 60 Diplomaten aus.", ""},
		{"of other things", "Telland wies 80 Diplomaten aus.", "Telland schloss 3 Konsulate.", ""},
		{"of two others", "Telland wies 80 Diplomaten aus.", "Telland wies 60 Diplomaten aus, Kuwar 35 Diplomaten.", ""},
		{"two that differ", "Telland wies 80 Diplomaten aus und schloss 5 Konsulate.", "Telland wies 60 Diplomaten aus und schloss 3 Konsulate.", ""},
		{"a place", "Telland schloss das Konsulat in Halvern.", "Telland schloss das Konsulat in Ostheim.", ""},
	} {
		d, ok := OfClaim(c.claim, "", time.Time{}).OtherAmount(told("", c.passage))
		if d.Claim.Text != c.want || ok != (c.want != "") {
			t.Errorf("%s: %q, %v", c.name, d.Claim.Text, ok)
		}
	}
}
