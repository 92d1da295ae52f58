package dating_test

import (
	"cmp"
	"testing"

	"github.com/beleg-dev/beleg/internal/alike/aliketest"
	"github.com/beleg-dev/beleg/internal/alike/dating"
	"github.com/beleg-dev/beleg/internal/value"
)

func TestADateIsToldAsThePartOfAYearThatAClaimSpeaksOf(t *testing.T) {
	for _, c := range []struct{ name, source, text, language, claim, wantSource, wantClaim string }{
		{"a month in a half", "de", "Der Bau begann im September 2023.", "en", "Construction began in the second half of 2023.", "Der Bau begann im zweiten Halbjahr 2023.", ""},
		{"a month in the other one", "de", "Der Bau begann im März 2023.", "de", "Der Bau begann in der zweiten Jahreshälfte 2023.", "Der Bau begann im ersten Halbjahr 2023.", "Der Bau begann im zweiten Halbjahr 2023."},
		{"a day in a quarter", "en", "Construction began on 3 May 2023.", "de", "Der Bau begann im zweiten Quartal 2023.", "Construction began in the second quarter of 2023.", "Der Bau begann im 2. Quartal 2023."},
		{"a day in another one", "de", "Der Bau begann am 3. Mai 2023.", "en", "Construction began in Q1 2023.", "Der Bau begann im 2. Quartal 2023.", "Construction began in the first quarter of 2023."},
		{"a short form", "en", "Construction began in May 2023.", "en", "Construction began in H1 2023.", "Construction began in the first half of 2023.", "Construction began in the first half of 2023."},
		{"a quarter in a half", "de", "Der Bau beginnt im dritten Quartal 2025.", "en", "Construction begins in the second half of 2025.", "Der Bau beginnt im zweiten Halbjahr 2025.", ""},
		{"a month in a season", "de", "Der Bau begann im Oktober 2024.", "en", "Construction began in autumn 2024.", "Der Bau begann im Herbst 2024.", ""},
		{"a month in another one", "en", "Construction began in January 2024.", "de", "Der Bau begann im Frühjahr 2024.", "Construction began in winter 2023/24.", ""},
		{"a month that two seasons have", "de", "Der Bau begann im September 2024.", "de", "Der Bau begann im Sommer 2024.", "Der Bau begann im Sommer 2024.", ""},
		{"the middle of a year in its summer", "de", "Das Haus öffnet zur Jahresmitte 2026.", "de", "Das Haus öffnet im Sommer 2026.", "Das Haus öffnet im Sommer 2026.", ""},
		{"a month at the other end", "en", "The house opened in November 2023.", "de", "Das Haus wurde Mitte 2023 eröffnet.", "The house opened in late 2023.", ""},
		{"a month at the end", "en", "He leaves in December 2025.", "de", "Er geht Ende 2025.", "He leaves in late 2025.", ""},
		{"another year", "de", "Der Bau begann im März 2022.", "de", "Der Bau begann im ersten Quartal 2023.", "Der Bau begann im 1. Quartal 2022.", "Der Bau begann im 1. Quartal 2023."},

		{"less exact than the claim", "de", "Der Bau begann im zweiten Halbjahr 2023.", "de", "Der Bau begann im dritten Quartal 2023.", "Der Bau begann im zweiten Halbjahr 2023.", ""},
		{"a month at the edge of a season", "en", "Construction began in February 2024.", "de", "Der Bau begann im Frühjahr 2024.", "Construction began in February 2024.", ""},
		{"a month that may be of another part", "de", "Der Spatenstich war am 9. August 2022.", "de", "Der Spatenstich war Ende 2022.", "Der Spatenstich war am 9. August 2022.", ""},
		{"the end of another month", "de", "Er geht Ende September 2025.", "de", "Er geht zum Jahresende 2025.", "Er geht Ende September 2025.", ""},
		{"a year", "de", "Der Bau begann im Jahr 2023.", "de", "Der Bau begann im dritten Quartal 2023.", "Der Bau begann im Jahr 2023.", ""},
		{"over the end of a part", "de", "Der Bau begann im Sommer 2023.", "de", "Der Bau begann im zweiten Quartal 2023.", "Der Bau begann im Sommer 2023.", ""},
		{"a claim with a day, too", "de", "Der Bau begann am 3. Mai 2023.", "de", "Der Bau begann im Frühjahr 2023, am 3. Mai 2023.", "Der Bau begann am 3. Mai 2023.", ""},
		{"a claim of a month", "de", "Der Bau begann im Mai 2023.", "de", "Der Bau begann im Juni 2023.", "Der Bau begann im Mai 2023.", ""},
		{"a date line", "de", "Bern, 3. Mai 2023. Der Bau beginnt.", "de", "Der Bau begann im Frühjahr 2023.", "Bern, 3. Mai 2023. Der Bau beginnt.", ""},
		{"a weekday", "de", "Der Bau begann am Montag.", "de", "Der Bau begann im Frühjahr 2025.", "Der Bau begann am Montag.", ""},
		{"from and to", "de", "Die Messe lief vom 3. bis 7. Mai 2023.", "de", "Die Messe lief im Herbst 2023.", "Die Messe lief vom 3. bis 7. Mai 2023.", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			source, claim := dating.PartsOfYearAlike(aliketest.Read(c.source, c.text, aliketest.Published), aliketest.Read(c.language, c.claim, value.Reference{}))
			if source != c.wantSource {
				t.Errorf("source %q, want %q", source, c.wantSource)
			}
			if want := cmp.Or(c.wantClaim, c.claim); claim != want {
				t.Errorf("claim %q, want %q", claim, want)
			}
		})
	}
}
