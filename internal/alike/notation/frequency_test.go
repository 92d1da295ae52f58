package notation_test

import (
	"testing"

	"github.com/beleg-dev/beleg/internal/alike/aliketest"
	"github.com/beleg-dev/beleg/internal/alike/notation"
	"github.com/beleg-dev/beleg/internal/value"
)

func TestFrequenciesAreToldAlike(t *testing.T) {
	for _, c := range []struct{ source, text, language, claim, want, wantClaim string }{
		{"de", "Der Bus fährt halbstündlich.", "en", "The bus runs every 15 minutes.", "Der Bus fährt alle 30 Minuten.", "The bus runs every 15 minutes."},
		{"de", "Halbstündlich fährt der Bus.", "de", "Der Bus fährt zweimal pro Stunde.", "Alle 30 Minuten fährt der Bus.", "Der Bus fährt alle 30 Minuten."},
		{"en", "It appears fortnightly.", "en", "It appears every two weeks.", "It appears every 2 weeks.", "It appears every 2 weeks."},
		{"de", "Es gibt einen halbstündlichen Bus.", "de", "Der Bus fährt zweimal pro Stunde.", "Es gibt einen halbstündlichen Bus.", "Der Bus fährt zweimal pro Stunde."},
		{"de", "Der Bus braucht 30 Minuten.", "de", "Der Bus fährt alle 20 Minuten.", "Der Bus braucht 30 Minuten.", "Der Bus fährt alle 20 Minuten."},
		{"de", "Sie fährt mindestens zweimal täglich.", "de", "Sie fährt dreimal täglich.", "Sie fährt mindestens zweimal täglich.", "Sie fährt dreimal täglich."},
	} {
		got, claim := notation.FrequenciesAlike(aliketest.Read(c.source, c.text, aliketest.Published), aliketest.Read(c.language, c.claim, value.Reference{}))
		if got != c.want || claim != c.wantClaim {
			t.Errorf("%q beside %q: wrote %q and %q", c.text, c.claim, got, claim)
		}
	}
}
