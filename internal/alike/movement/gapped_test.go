package movement_test

import (
	"testing"

	"github.com/beleg-dev/beleg/internal/alike/aliketest"
	"github.com/beleg-dev/beleg/internal/alike/movement"
)

func TestAHalfWithoutAVerbGoesTheSameWay(t *testing.T) {
	for _, c := range []struct{ name, language, text, want string }{
		{"a comparative", "de", "Obst wurde billiger, Zwiebeln sogar um 12,4 Prozent.", "Obst wurde billiger, Zwiebeln sogar um 12,4 Prozent billiger."},
		{"a participle", "de", "Die Preise für Obst sind gestiegen, die für Zwiebeln um 12 Prozent.", "Die Preise für Obst sind gestiegen, die für Zwiebeln um 12 Prozent gestiegen."},
		{"in English", "en", "Fruit prices fell, onion prices by 12.4 per cent.", "Fruit prices fell, onion prices fell by 12.4 per cent."},
		{"a verb of its own", "de", "Obst wurde billiger, Zwiebeln wurden um 12 Prozent teurer.", ""},
		{"a direction of its own", "de", "Obst wurde billiger, Zwiebeln um 12 Prozent teurer.", ""},
		{"set against it", "de", "Obst wurde billiger, Zwiebeln dagegen um 12 Prozent.", ""},
		{"no step", "de", "Obst wurde billiger, Zwiebeln kosten 12 Euro.", ""},
		{"one half", "de", "Obst wurde um 12 Prozent billiger.", ""},
		{"a verb of its own in English", "en", "Fruit prices fell, onion prices rose by 12 per cent.", ""},
		{"another sentence", "en", "Fruit prices fell. Onion prices changed by 12 per cent.", ""},
	} {
		want := c.want
		if want == "" {
			want = c.text
		}
		if got := movement.Gapped(aliketest.Read(c.language, c.text, aliketest.Published)); got != want {
			t.Errorf("%s: wrote %q", c.name, got)
		}
	}
}
