package statement_test

import (
	"testing"

	"github.com/beleg-dev/beleg/internal/statement"
)

func TestWhatASentenceOfASourceLeansOnIsFoundInTheOneBefore(t *testing.T) {
	for _, c := range []struct {
		name, language, before, sentence string
		want                             string // empty: nothing
	}{
		{"a woman", "de", "Bürgermeisterin Carla Wendt will das nicht hinnehmen.", "Sie verlangt eine Umleitung.", "Carla Wendt verlangt eine Umleitung."},
		{"a woman behind her words", "de", "„Das war Glück“, sagt Bürgermeisterin Carla Wendt.", "Sie verlangt eine Umleitung.", "Carla Wendt verlangt eine Umleitung."},
		{"a man who is an object", "de", "Den Anstoß gab der Ingenieur Peter Sand.", "Er fordert ein Gutachten.", "Peter Sand fordert ein Gutachten."},
		{"a woman beside a man", "en", "Chair Carla Wendt praised director Peter Sand.", "She left in May.", "Carla Wendt left in May."},
		{"a man behind an office", "en", "The head of the museum, Peter Sand, called it late.", "He will leave in May.", "Peter Sand will leave in May."},
		{"a place to which somebody goes", "de", "Danach reisten die Gäste nach Halvern.", "Dort trafen sie den Rat.", "In Halvern trafen sie den Rat."},
		{"a district", "de", "Im Landkreis Halvern stieg die Zahl.", "Dort schloss eine Fabrik.", "Im Landkreis Halvern schloss eine Fabrik."},
		{"a country with its article", "de", "Im Mai zog sie in die Schweiz.", "Dort arbeitete sie als Ärztin.", "In der Schweiz arbeitete sie als Ärztin."},
		{"a place in English", "en", "She taught in Halvern from 1962 to 1970.", "There she met her husband.", "In Halvern she met her husband."},
		{"a place behind a source", "de", "Nach Angaben der Polizei kam es in Halvern zu einem Unfall.", "Dort stieß ein Bus gegen einen Baum.", "In Halvern stieß ein Bus gegen einen Baum."},

		{"two women", "de", "Carla Wendt besuchte Ida Sand.", "Sie verlangt eine Umleitung.", ""},
		{"a name that either may bear", "en", "Carla Wendt met Imre Oelmark.", "She left in May.", ""},
		{"another woman without a name", "en", "Carla Wendt met the minister.", "She left in May.", ""},
		{"whose something is", "en", "Carla Wendt's house burned down.", "She left in May.", ""},
		{"a thing that costs", "de", "Carla Wendt eröffnete die neue Brücke.", "Sie kostete zwei Millionen Euro.", ""},
		{"a man for a woman", "de", "Peter Sand eröffnete den Markt.", "Sie verlangt eine Umleitung.", ""},
		{"two places", "de", "Er flog aus Halvern nach Ostheim.", "Dort traf er den Rat.", ""},
		{"a place within a place", "de", "In Halvern begann es im Keller.", "Dort war ein Rohr gerissen.", ""},
		{"no place", "de", "Nach Angaben der Polizei war es im Mai.", "Dort war ein Rohr gerissen.", ""},
		{"that something is", "en", "She taught in Halvern.", "There was a school with ninety pupils.", ""},
		{"another language", "fr", "Carla Wendt habite à Halvern.", "Elle part en mai.", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			got := ""
			if n, referent := statement.Referent(c.before, c.sentence, c.language); n > 0 {
				got = referent + c.sentence[n:]
			}
			if got != c.want {
				t.Errorf("read %q, want %q", got, c.want)
			}
		})
	}
}
