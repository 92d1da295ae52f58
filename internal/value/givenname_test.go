package value_test

import (
	"testing"

	"github.com/beleg-dev/beleg/internal/value"
)

func TestAGivenNameTellsAWomanFromAMan(t *testing.T) {
	for _, c := range []struct {
		name, text string
		woman, man bool
	}{
		{"a woman", "Carla Wendt left the hall.", true, false},
		{"a man behind a title", "Mayor Peter Sand left the hall.", false, true},
		{"a name that both bear", "Robin Sand left the hall.", false, false},
		{"a surname alone", "On Monday Wendt left the hall.", false, false},
	} {
		t.Run(c.name, func(t *testing.T) {
			for _, v := range value.Find(c.text, "en", value.Reference{}) {
				if v.Kind == value.Name && (v.Name.Woman() != c.woman || v.Name.Man() != c.man) {
					t.Errorf("%q is a woman: %t, a man: %t", v.Text, v.Name.Woman(), v.Name.Man())
				}
			}
		})
	}
}
