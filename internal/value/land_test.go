package value_test

import (
	"slices"
	"testing"

	"github.com/beleg-dev/beleg/internal/value"
)

func TestACountryIsNamedByItsPeopleAndItsCapitalToo(t *testing.T) {
	for _, c := range []struct {
		text, language string
		doer           bool
		spellings      []string
	}{
		{"Algerien nimmt 40 Männer zurück.", "de", true, []string{"Algeria", "Algerien", "algerisch", "Algier"}},
		{"Unterdessen nimmt Peru 40 Männer zurück.", "de", true, []string{"Peru", "Lima"}},
		{"Meanwhile, Togo will open its port.", "en", true, []string{"Togo", "Lomé"}},
		{"Der französische Minister sagte ab.", "de", false, []string{"Frankreich", "France", "Paris"}},
		{"The Bolivian president cancelled a visit.", "en", false, []string{"Bolivia", "Bolivien"}},
		{"In Frankreich stieg der Umsatz.", "de", false, []string{"Frankreich"}},
		{"Sales to China rose.", "en", false, []string{"China"}},
		{"Sales in the United States rose.", "en", false, []string{"USA"}},
	} {
		lands := value.Lands(c.text, c.language)
		if len(lands) != 1 || lands[0].Doer != c.doer {
			t.Errorf("%q: %v", c.text, lands)
			continue
		}
		for _, s := range c.spellings {
			if !slices.Contains(lands[0].Spellings, s) {
				t.Errorf("%q: no %q in %q", c.text, s, lands[0].Spellings)
			}
		}
	}
	for _, text := range []string{"Der Umsatz stieg im Mai.", "Algier und Oran wachsen.", "Europa wächst."} {
		if lands := value.Lands(text, "de"); lands != nil {
			t.Errorf("%q: %v", text, lands)
		}
	}
}

func TestAWordOfALanguageIsNoName(t *testing.T) {
	for _, c := range []struct {
		text, word string
		want       bool
	}{
		{"Die Dividende beträgt 2 Euro.", "Dividende", true},
		{"Für die Dividende reicht es nicht.", "Dividende", true},
		{"Es gibt keine Dividende und keine Dividenden.", "Dividende", true},
		{"He came, however, on Monday.", "However", true},
		{"Its revenues fell.", "Revenues", true},
		{"Die Norvik AG wächst.", "Norvik", false},
		{"Kermorvan landete in Algier, sagte Kermorvan.", "Kermorvan", false},
		{"Die Präfektin Solène Kermorvan landete.", "Kermorvan", false},
		{"The kermorvanese landed.", "Kermorvan", false},
		{"Vorstandschef Peter Sand geht.", "Vorstandschef", true},
		{"Norvik Chief Executive Sand leaves.", "Norvik", false},
		{"However, Norvik grew.", "However", false},
		{"", "Norvik", false},
	} {
		if got := value.HasWord(c.text, c.word); got != c.want {
			t.Errorf("%q in %q: %v", c.word, c.text, got)
		}
	}
}
