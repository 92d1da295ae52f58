package evidence_test

import (
	"testing"

	"github.com/beleg-dev/beleg/internal/factcheck/evidence"
)

func TestNamesStandForPronouns(t *testing.T) {
	for _, c := range []struct{ text, language, want string }{
		{"Carla Wendt has led the bank since May. She succeeded Peter Sand.", "en", "Carla Wendt has led the bank since May. Carla Wendt succeeded Peter Sand."},
		{"Peter Sand ist Bürgermeister von Halvern. Er folgte auf Carla Wendt.", "de", "Peter Sand ist Bürgermeister von Halvern. Peter Sand folgte auf Carla Wendt."},
		{"Carla Wendt met Anna Roth. She left at noon.", "en", "Carla Wendt met Anna Roth. She left at noon."},
		{"She succeeded Peter Sand.", "en", "She succeeded Peter Sand."},

		{"Ilke Marlow was appointed head of the Fenwick Trust. She took over from Miles Oelmark.", "en", "Ilke Marlow was appointed head of the Fenwick Trust. Ilke Marlow took over from Miles Oelmark."},
		{"Jost Oelmark ist neuer Präsident des Verbands. Er folgte auf Ida Sand.", "de", "Jost Oelmark ist neuer Präsident des Verbands. Jost Oelmark folgte auf Ida Sand."},
		{"Jost Oelmark wurde am Samstag zum neuen Präsidenten gewählt. Er löste Ida Sand ab.", "de", "Jost Oelmark wurde am Samstag zum neuen Präsidenten gewählt. Jost Oelmark löste Ida Sand ab."},
		{"Tilda Marlow chairs the harbour board. Her term ends in 2028. She succeeded Peter Sand.", "en", "Tilda Marlow chairs the harbour board. Her term ends in 2028. Tilda Marlow succeeded Peter Sand."},
		{"Jost Oelmark leitet die Klinik. Er ist der Nachfolger von Ida Sand.", "de", "Jost Oelmark leitet die Klinik. Jost Oelmark ist der Nachfolger von Ida Sand."},
		{"Ilke Marlow is the new head coach of the rowing club Tarn. She replaced Peter Sand.", "en", "Ilke Marlow is the new head coach of the rowing club Tarn. Ilke Marlow replaced Peter Sand."},
		{"Jost Oelmark wurde zum Geschäftsführer der Stadtwerke Lohne bestellt. Er löst Ida Sand ab.", "de", "Jost Oelmark wurde zum Geschäftsführer der Stadtwerke Lohne bestellt. Jost Oelmark löst Ida Sand ab."},
		{"The Wexley council elected Priya Nandan as chair. The vote was 22 to 9. She took over from Peter Sand.", "en", "The Wexley council elected Priya Nandan as chair. The vote was 22 to 9. Priya Nandan took over from Peter Sand."},
		{"Arne Spohr ist Kommandant der Feuerwehr Wiedau. Er übernahm das Amt von Peter Sand.", "de", "Arne Spohr ist Kommandant der Feuerwehr Wiedau. Arne Spohr übernahm das Amt von Peter Sand."},
		{"Die Sparkasse Wiedau bekommt mit Elke Tamm eine neue Chefin. Sie tritt die Nachfolge von Peter Sand an.", "de", "Die Sparkasse Wiedau bekommt mit Elke Tamm eine neue Chefin. Elke Tamm tritt die Nachfolge von Peter Sand an."},

		{"Elke Tamm traf die neue Chefin. Sie tritt die Nachfolge von Peter Sand an.", "de", "Elke Tamm traf die neue Chefin. Sie tritt die Nachfolge von Peter Sand an."},
		{"Ilke Marlow works with Oelmark. She replaced Peter Sand.", "en", "Ilke Marlow works with Oelmark. She replaced Peter Sand."},
		{"Ilke Marlow met Jost Oelmark. She took over from Ida Sand.", "en", "Ilke Marlow met Jost Oelmark. She took over from Ida Sand."},
		{"Oelmark lobte Ilke Marlow. Sie folgte auf Ida Sand.", "de", "Oelmark lobte Ilke Marlow. Sie folgte auf Ida Sand."},
		{"Peter Sand leads the trust. She took over from Ida Roth.", "en", "Peter Sand leads the trust. She took over from Ida Roth."},
		{"Ilke Marlow met the director. She succeeded Peter Sand.", "en", "Ilke Marlow met the director. She succeeded Peter Sand."},
		{"Ilke Marlow praised the chair. She succeeded Peter Sand.", "en", "Ilke Marlow praised the chair. She succeeded Peter Sand."},
		{"Jost Oelmark traf den Präsidenten. Er folgte auf Ida Sand.", "de", "Jost Oelmark traf den Präsidenten. Er folgte auf Ida Sand."},
		{"Neuer Landrat wurde gestern gewählt. Er folgte auf Ida Sand.", "de", "Neuer Landrat wurde gestern gewählt. Er folgte auf Ida Sand."},
		{"Landrat Oelmark traf Jost Holm. Er folgte auf Ida Sand.", "de", "Landrat Oelmark traf Jost Holm. Er folgte auf Ida Sand."},
		{"Jost Oelmark traf den Rat. Er folgte auf den Streik.", "de", "Jost Oelmark traf den Rat. Er folgte auf den Streik."},
		{"Jost Oelmark's deputy left. He succeeded Peter Sand.", "en", "Jost Oelmark's deputy left. He succeeded Peter Sand."},
		{"", "en", ""},
	} {
		if got := evidence.Named(c.text, c.language); got != c.want {
			t.Errorf("%q: %q, want %q", c.text, got, c.want)
		}
	}
}
