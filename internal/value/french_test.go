package value_test

import (
	"testing"

	"github.com/beleg-dev/beleg/internal/value"
)

func TestFrenchNumbersInWordsAreInDigits(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"Le conseil compte vingt-deux membres.", "Le conseil compte 22 membres."},
		{"Deux maisons ont brûlé.", "2 maisons ont brûlé."},
		{"Le village compte quatre-vingt-douze habitants.", "Le village compte 92 habitants."},
		{"Quatre-vingts élèves et soixante-dix-sept parents sont venus.", "80 élèves et 77 parents sont venus."},
		{"Il y a soixante et onze arbres et vingt et un bancs.", "Il y a 71 arbres et 21 bancs."},
		{"La Suisse compte septante-cinq stations et nonante trains.", "La Suisse compte 75 stations et 90 trains."},
		{"Quelque mille deux cents personnes sont venues.", "Quelque 1200 personnes sont venues."},
		{"La région a perdu cinq cent mille arbres.", "La région a perdu 500000 arbres."},
		{"Le projet coûte trente millions d'euros.", "Le projet coûte 30 millions d'euros."},
		{"Ils ont obtenu quarante-cinq pour cent des voix.", "Ils ont obtenu 45 pour cent des voix."},
		{"Entre quatre, cinq et six heures.", "Entre 4, 5 et 6 heures."},
		{"Dix-sept élus sur vingt-neuf ont voté.", "17 élus sur 29 ont voté."},
		// stays
		{"Un bâtiment neuf et une école sont ouverts.", "Un bâtiment neuf et une école sont ouverts."},
		{"Les deux hommes sont partis avec ces trois valises.", "Les deux hommes sont partis avec ces trois valises."},
		{"Le train de Trois-Rivières et celui des Deux-Sèvres.", "Le train de Trois-Rivières et celui des Deux-Sèvres."},
		{"Un quatre-quarts coûte 50 cents.", "Un quatre-quarts coûte 50 cents."},
		{"Le match du Quinze de France.", "Le match du Quinze de France."},
		{"La Mille Miglia passe par Brescia.", "La Mille Miglia passe par Brescia."},
		{"Mille Miglia : le départ est donné.", "Mille Miglia : le départ est donné."},
		{"Sept. 12", "Sept. 12"},
		{"Le taux est de 12 pour cent.", "Le taux est de 12 pour cent."},
	} {
		if got := value.FrenchInDigits(c.text, "fr"); got != c.want {
			t.Errorf("%q: %q, want %q", c.text, got, c.want)
		}
	}
	for language, want := range map[string]string{"fr-CH": "Le conseil compte 22 membres.", "": "Le conseil compte 22 membres.", "de": "Le conseil compte vingt-deux membres."} {
		if got := value.FrenchInDigits("Le conseil compte vingt-deux membres.", language); got != want {
			t.Errorf("in %q: %q, want %q", language, got, want)
		}
	}
	if got := value.FrenchInDigits("The quartet played six of the seven.", ""); got != "The quartet played six of the seven." {
		t.Errorf("in English: %q", got)
	}
}
