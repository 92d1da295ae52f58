package elapsed_test

import (
	"cmp"
	"testing"

	"github.com/beleg-dev/beleg/internal/alike/aliketest"
	"github.com/beleg-dev/beleg/internal/alike/elapsed"
	"github.com/beleg-dev/beleg/internal/value"
)

func TestBehindASpanStandsHowLongItIs(t *testing.T) {
	const trial = "Der Prozess dauerte vom 4. November 2024 bis zum 9. März 2025"
	for _, c := range []struct{ name, source, text, language, claim, want string }{
		{"other months", "de", trial + ".", "en", "The trial lasted eight months.", trial + " (4 Monate)."},
		{"about so many months", "de", trial + ".", "de", "Der Prozess dauerte vier Monate.", trial + " (4 Monate)."},
		{"other weeks", "en", "The strike lasted from 3 May 2024 to 24 May 2024.", "en", "The strike lasted six weeks.", "The strike lasted from 3 May 2024 to 24 May 2024 (3 weeks)."},
		{"days with or without the first", "en", "The strike lasted from 3 May 2024 to 12 May 2024.", "en", "The strike lasted nine days.", "The strike lasted from 3 May 2024 to 12 May 2024 (9 days)."},
		{"few days", "de", "Die Messe findet vom 19. bis 22. Juni statt.", "en", "The fair lasts six days.", "Die Messe findet vom 19. bis 22. Juni (4 Tage) statt."},
		{"so many days", "de", "Die Messe findet vom 19. bis 22. Juni statt.", "de", "Die viertägige Messe ist im Juni.", "Die Messe findet vom 19. bis 22. Juni (4 Tage) statt."},
		{"days between which", "en", "Choirs meet between 3 and 7 June.", "en", "The choirs meet for nine days.", "Choirs meet between 3 and 7 June (5 days)."},
		{"weekdays", "en", "The festival runs from Thursday to Sunday.", "de", "Das Festival dauert zwei Tage.", "The festival runs from Thursday to Sunday (4 days)."},
		{"hours", "de", "Die Sprechstunde ist von 12 bis 14 Uhr.", "en", "The consultation lasts four hours.", "Die Sprechstunde ist von 12 bis 14 Uhr (2 Stunden)."},
		{"half an hour", "en", "The concert runs from 7 p.m. to 9.30 p.m. on Friday.", "de", "Das Konzert dauert drei Stunden.", "The concert runs from 7 p.m. to 9.30 p.m. (2.5 hours) on Friday."},
		{"a week in days", "de", "Die Messe findet vom 19. bis 22. Juni statt.", "de", "Die Messe dauert sieben Tage.", "Die Messe findet vom 19. bis 22. Juni (4 Tage) statt."},
		{"for days", "en", "Choirs meet between 3 and 7 June.", "en", "The choirs meet in Jena for seven days.", "Choirs meet between 3 and 7 June (5 days)."},
		{"overnight", "de", "Das Verbot gilt von 23 bis 5 Uhr.", "de", "Das Verbot dauert acht Stunden.", "Das Verbot gilt von 23 bis 5 Uhr (6 Stunden)."},

		{"days beside hours", "de", "Unterricht ist von 9 bis 12 Uhr.", "de", "Der Kurs dauert zwölf Tage.", ""},
		{"perhaps in the afternoon", "de", "Die Kasse ist von 9 bis 5 Uhr besetzt.", "de", "Die Kasse ist vier Stunden lang besetzt.", ""},
		{"jailed for weeks", "en", "Choirs meet between 3 and 7 June.", "en", "He was jailed for nine weeks.", ""},
		{"a day less of few", "de", "Die Messe findet vom 12. bis 14. Juni statt.", "de", "Die Messe dauert zwei Tage.", ""},
		{"some of the days", "en", "Choirs meet between 3 and 7 June.", "en", "The choirs meet for two days.", ""},
		{"hours of the claim", "de", "Die Sprechstunde ist von 12 bis 14 Uhr.", "en", "The consultation at 12 lasts four hours from 12 p.m. on.", ""},
		{"two spans of hours", "de", "Die Sprechstunde ist von 12 bis 14 Uhr und von 16 bis 18 Uhr.", "en", "The consultation lasts four hours.", ""},
		{"from Monday to Monday", "en", "The festival runs from Monday to Monday.", "de", "Das Festival dauert zwei Tage.", ""},
		{"a month off", "de", trial + ".", "en", "The trial lasted five months.", ""},
		{"a day off", "en", "The strike lasted from 3 May 2024 to 12 May 2024.", "en", "The strike lasted eleven days.", ""},
		{"a sentence", "de", trial + ".", "en", "He was jailed for eight months.", ""},
		{"a length in the source", "de", trial + ", die Beratung zwei Tage.", "en", "The trial lasted eight months.", ""},
		{"ends that are not sharp", "de", "Der Prozess dauerte von November 2024 bis März 2025.", "en", "The trial lasted eight months.", ""},
		{"at least so long", "de", trial + ".", "en", "The trial lasted more than three months.", ""},
		{"two spans", "de", trial + ", der Umbau vom 3. bis 9. Mai 2025.", "en", "The work lasted eight months.", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			got := elapsed.Length(aliketest.Read(c.source, c.text, aliketest.Published), aliketest.Read(c.language, c.claim, value.Reference{}))
			if want := cmp.Or(c.want, c.text); got != want {
				t.Errorf("wrote %q, want %q", got, want)
			}
		})
	}
}
