package attribution_test

import (
	"strings"
	"testing"

	"github.com/beleg-dev/beleg/internal/attribution"
)

func TestASentencePassesOnAReport(t *testing.T) {
	for _, c := range []struct{ sentence, want string }{
		{"Laut Reuters sank das Schiff vor der Küste.", "reuters"},
		{"Laut dpa sank das Schiff vor der Küste.", "dpa"},
		{"Laut der Nachrichtenagentur AFP sank das Schiff.", "afp"},
		{"Laut einem Bericht der Zeitung „Ostholmer Kurier“ sank das Schiff.", "ostholmer kurier"},
		{"Nach einem Bericht des Senders Radio Ostholm sank das Schiff.", "ostholm"},
		{"Nach Informationen der Zeitung Elbpost sank das Schiff.", "elbpost"},
		{"Reuters zufolge sank das Schiff.", "reuters"},
		{"Interfax meldete am Abend, das Schiff sei gesunken.", "interfax"},
		{"Wie dpa unter Berufung auf die Polizei meldet, sank das Schiff.", "dpa"},
		{"Am Abend meldete die Nachrichtenagentur RIA, das Schiff sei gesunken.", "ria"},
		{"Das Schiff sank, meldete die dpa.", "dpa"},
		{"Das Schiff sank, berichtete der Elbkurier am Montag.", "elbkurier"},
		{"Laut Elbkurier sank das Schiff.", "elbkurier"},
		{"Wie die Ostsee-Zeitung berichtet, sank das Schiff.", "ostsee"},
		{"Nach Reuters-Angaben sank das Schiff.", "reuters"},
		{"Ein Matrose sagte der Nachrichtenagentur RIA, das Schiff sei gesunken.", "ria"},
		{"Ein Matrose sagte Reuters, das Schiff sei gesunken.", "reuters"},
		{"Ein Matrose teilte der Agentur EFE mit, das Schiff sei gesunken.", "efe"},
		{"Ein Matrose bestätigte gegenüber Reuters, das Schiff sei gesunken.", "reuters"},
		{"Das Schiff sank gegenüber der Werft Nord.", ""},
		{"Laut Schweizer Medien sank das Schiff.", "schweizer medien"},
		{"US-Medien berichteten, das Schiff sei gesunken.", "us medien"},
		{"Nach Angaben finnischer Medien sank das Schiff.", "finnischer medien"},
		{"Wie Moskauer Medien melden, sank das Schiff.", "moskauer medien"},
		{"Laut Medien sank das Schiff.", ""},
		{"Die Reederei sagte der Stadt, das Schiff sei gesunken.", ""},
		{"Schweizer Medien kauften das Schiff.", ""},
		{"Wie die Zeitung berichtet, sank das Schiff.", ""},
		{"Laut NATO sank das Schiff.", "nato"},
		{"Die SPD erklärte, das Schiff sei gesunken.", "spd"},
		{"Laut der Gewerkschaft EVG sank das Schiff.", "evg"},
		{"Laut Polizei sank das Schiff.", ""},
		{"Laut Presse sank das Schiff.", ""},
		{"Laut Angaben der Reederei sank das Schiff.", ""},
		{"Laut Lea Brand sank das Schiff.", ""},
		{"Reuters hat 300 Stellen gestrichen.", ""},
		{"Die Zeitung Elbpost zieht um.", ""},
		{"Laut dpa und AFP sank das Schiff.", ""},
		{"Laut dpa sank das Schiff, Reuters meldete, es schwimme.", ""},

		{"According to Reuters, the ship sank.", "reuters"},
		{"According to the Ostholm Herald, the ship sank.", "ostholm herald"},
		{"According to the newspaper Tide, the ship sank.", "tide"},
		{"AFP reported on Monday that the ship had sunk.", "afp"},
		{"The Interfax news agency said the ship had sunk.", "interfax"},
		{"State news agency TASS reported that the ship had sunk.", "tass"},
		{"The ship sank, Bloomberg reported.", "bloomberg"},
		{"The ship sank, reported the Ostholm Gazette.", "ostholm gazette"},
		{"According to NATO, the ship sank.", "nato"},
		{"The ship sank, a source told TASS.", "tass"},
		{"A sailor told Tanjug that the ship had sunk.", "tanjug"},
		{"The captain told Reuters and AFP that the ship had sunk.", ""},
		{"The ship sank, according to a source quoted by EFE.", "efe"},
		{"According to a source of the Interfax agency, the ship sank.", "interfax"},
		{"Swiss media reported that the ship had sunk.", "swiss media"},
		{"According to US media, the ship sank.", "us media"},
		{"The ship sank, a source told NATO.", ""},
		{"The ship sank, he told the owner.", ""},
		{"According to media, the ship sank.", ""},
		{"According to police, the ship sank.", ""},
		{"According to the report, the ship sank.", ""},
		{"According to Lea Brand, the ship sank.", ""},
		{"Reuters cut 300 jobs.", ""},
		{"According to Reuters and AFP, the ship sank.", ""},
	} {
		language := "de"
		if strings.Contains(c.sentence, "he ship") || strings.Contains(c.sentence, "jobs") {
			language = "en"
		}
		v, _ := attribution.VoiceOf(c.sentence, language)
		if got := strings.Join(v.Words, " "); got != c.want {
			t.Errorf("%s: %q, want %q", c.sentence, got, c.want)
		}
	}
}

func TestVoicesAreOthers(t *testing.T) {
	for _, c := range []struct {
		a, b string
		want bool
	}{
		{"reuters", "tass", true},
		{"ostholm herald", "elbkurier", true},
		{"cdu", "spd", true},
		{"reuters", "reuters", false},
		{"ap", "associated press", false},
		{"un", "uno", false},
		{"iaeo", "iaea", false},
		{"times", "new york times", false},
		{"ria", "ria nowosti", false},
	} {
		a, b := attribution.Voice{Words: strings.Fields(c.a)}, attribution.Voice{Words: strings.Fields(c.b)}
		if got := a.Other(b); got != c.want || b.Other(a) != got {
			t.Errorf("%s, %s: %v", c.a, c.b, got)
		}
	}
}
