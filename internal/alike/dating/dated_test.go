package dating_test

import (
	"testing"

	"github.com/beleg-dev/beleg/internal/alike/aliketest"
	"github.com/beleg-dev/beleg/internal/alike/dating"
	"github.com/beleg-dev/beleg/internal/value"
	"github.com/beleg-dev/beleg/internal/value/calendar"
)

func TestDaysAreDatedForAClaimWithDates(t *testing.T) {
	for _, c := range []struct{ name, language, text, claim, want string }{
		{"yesterday", "de", "Der Rat hat gestern getagt.", "The council met on 11 March 2025.", "Der Rat hat am 11. März 2025 getagt."},
		{"a weekday is the last one", "en", "The council met on Monday.", "The council met on 7 March 2025.", "The council met on 10 March 2025."},
		{"or the one that the claim means", "en", "The council meets on Monday.", "The council meets on 17 March 2025.", "The council meets on 17 March 2025."},
		{"last year", "de", "Im vergangenen Jahr stiegen die Mieten.", "Rents rose in 2024.", "Im Jahr 2024 stiegen die Mieten."},
		{"last year beside last year", "de", "Im vergangenen Jahr stiegen die Mieten.", "Rents rose last year.", "Im vergangenen Jahr stiegen die Mieten."},
		{"last year beside this year", "de", "Im vergangenen Jahr stiegen die Mieten.", "Rents rose this year.", "Im Jahr 2024 stiegen die Mieten."},
		{"a claim without its year", "en", "The council met yesterday.", "The council met on March 11.", "The council met on 11 March 2025."},
		{"a claim with a weekday has weekdays", "de", "Der Rat hat gestern getagt.", "The council met on a Tuesday.", "Der Rat hat am Dienstag getagt."},
		{"where dates stood", "de", "Der Rat tagte am 11. März.", "The council met on a Tuesday.", "Der Rat tagte am Dienstag."},
		{"but not where a text is from", "en", "Council meets · 2025-03-11", "The council met on a Tuesday.", "Council meets · 2025-03-11"},
		{"a night has two", "de", "In der Nacht zum Dienstag tagte der Rat.", "The council met on a Tuesday.", "In der Nacht zum Dienstag tagte der Rat."},
		{"and both are dated", "de", "In der Nacht zum Dienstag tagte der Rat.", "The council met on 11 March 2025.", "In der Nacht vom 10. zum 11. März 2025 tagte der Rat."},
		{"the night that the claim means", "de", "In der Nacht auf Samstag tagt der Rat.", "The council meets on 14 March 2025.", "In der Nacht vom 14. zum 15. März 2025 tagt der Rat."},
		{"its morning", "de", "In der Nacht zum Dienstag tagte der Rat.", "The council met in the early hours of 11 March 2025.", "Am frühen Morgen des 11. März 2025 tagte der Rat."},
		{"its evening", "de", "Der Rat tagte in der Nacht auf Dienstag.", "The council met on Monday evening.", "Der Rat tagte am späten Montagabend."},
		{"and not the next one", "de", "Der Rat tagte in der Nacht vom 10. auf den 11. März.", "The council met on the evening of 11 March 2025.", "Der Rat tagte am frühen Morgen des 11. März 2025."},
		{"in an English night", "en", "The council met overnight into Tuesday.", "The council met on Tuesday evening.", "The council met in the early hours of Tuesday."},
		{"in a text of no known language", "", "Der Rat tagte in der Nacht zum Dienstag. Council met as ever.", "The council met on 11 March 2025.", "Der Rat tagte in der Nacht zum Dienstag. Council met as ever."},
		{"hours of another day", "de", "Der Rat tagte in der Nacht auf Dienstag.", "The council met on Friday evening.", "Der Rat tagte in der Nacht auf Dienstag."},
		{"counted from a day", "de", "Am 3. Mai 2024 tagte der Rat. Tags darauf brannte es.", "There was a fire on 9 May 2024.", "Am 3. Mai 2024 tagte der Rat. Am 4. Mai 2024 brannte es."},
		{"counted back in English", "en", "The mill burned on 3 May 2024. The previous day the council met.", "The council met on 2 May 2024.", "The mill burned on 3 May 2024. On 2 May 2024 the council met."},
		{"the year behind a counted one", "de", "Im Jahr 2017 gab es Streit. Drei Jahre später schloss das Bad. Im Jahr darauf brannte es.", "There was a fire in 2019.", "Im Jahr 2017 gab es Streit. Im Jahr 2020 schloss das Bad. Im Jahr 2021 brannte es."},
		{"weeks from a day", "de", "Am 3. Mai 2024 schloss die Halle, drei Wochen später öffnete sie.", "The hall opened in August 2024.", "Am 3. Mai 2024 schloss die Halle, im Mai 2024 öffnete sie."},
		{"a date stays", "de", "Der Rat tagte am 11. März.", "The council met on 11 March 2025.", "Der Rat tagte am 11. März."},
		{"without dates in the claim", "de", "Der Rat hat gestern getagt.", "The council met.", "Der Rat hat gestern getagt."},
		{"before a part of the day", "en", "The council met on Monday night.", "The council met on 10 March 2025.", "The council met on 10 March 2025 at night."},
		{"one word with it", "de", "Der Rat hat am Montagabend getagt.", "The council met on the evening of 10 March 2025.", "Der Rat hat am 10. März 2025 am Abend getagt."},
		{"of which the claim does not speak", "de", "Der Rat hat am Montagabend getagt.", "The council met on 10 March 2025.", "Der Rat hat am 10. März 2025 getagt."},
		{"early on it", "de", "Der Rat hat am Montagfrüh getagt.", "The council met on the morning of 10 March 2025.", "Der Rat hat am 10. März 2025 früh getagt."},
		{"beside a weekday", "de", "Der Rat hat am Montagabend getagt.", "The council met on a Monday.", "Der Rat hat am Montagabend getagt."},
		{"years ago", "de", "Die Halle schloss vor zwei Jahren.", "The hall closed in 2019.", "Die Halle schloss im Jahr 2023."},
		{"in English", "en", "The hall closed a year ago.", "The hall closed in May 2019.", "The hall closed in 2024."},
		{"the year that the claim means", "de", "Die Halle schloss vor einem Jahr.", "The hall closed in 2024.", "Die Halle schloss im Jahr 2024."},
		{"up to years ago", "de", "Bis vor zwei Jahren war die Halle offen.", "The hall was open until 2022.", "Bis 2023 war die Halle offen."},
		{"months ago", "en", "The hall closed three months ago.", "The hall closed in May 2024.", "The hall closed in December 2024."},
		{"years ago, about", "de", "Die Halle schloss vor gut zwei Jahren.", "The hall closed in 2019.", "Die Halle schloss vor gut zwei Jahren."},
		{"many years ago", "de", "Die Halle schloss vor zwanzig Jahren.", "The hall closed in 2001.", "Die Halle schloss vor zwanzig Jahren."},
		{"which may be the year of the claim", "de", "Die Halle schloss vor zwanzig Jahren.", "The hall closed in 2005.", "Die Halle schloss im Jahr 2005."},
		{"months ago, beside a day of then", "en", "The hall closed two months ago.", "The hall closed on 9 January 2025.", "The hall closed two months ago."},
		{"years and months ago", "de", "Die Halle schloss vor einem Jahr und drei Monaten.", "The hall closed in 2019.", "Die Halle schloss vor einem Jahr und drei Monaten."},
		{"a weekday alone", "en", "The quake struck at 9:17 p.m. Monday, officials said.", "The quake struck on 10 March 2025.", "The quake struck at 9:17 p.m. on 10 March 2025, officials said."},
		{"a weekday that is a subject", "en", "Monday was cold.", "It was cold on 10 March 2025.", "Monday was cold."},
		{"what belongs to a day", "en", "Monday's vote was close.", "The vote was on 10 March 2025.", "The 10 March 2025 vote was close."},
		{"to a month, with another apostrophe", "en", "He said so at last month’s meeting.", "He said so in February 2025.", "He said so at the February 2025 meeting."},
		{"two days", "en", "The road is closed from Monday to Wednesday.", "The road is closed until 19 March 2025.", "The road is closed from 10 March 2025 to 19 March 2025."},
		{"days of each week", "en", "The desk is open Monday to Friday.", "The desk is open on 14 March 2025.", "The desk is open Monday to Friday."},
		{"days that a preposition holds", "de", "Zwischen Montag und Mittwoch war es kalt.", "It was cold on 10 March 2025.", "Zwischen Montag und Mittwoch war es kalt."},
		{"a year's genitive", "de", "Die Ernte des vergangenen Jahres war schlecht.", "The crop failed in 2024.", "Die Ernte des Jahres 2024 war schlecht."},
		{"and without an article", "de", "Im Laufe dieses Jahres wird gebaut.", "Building is in 2025.", "Im Laufe des Jahres 2025 wird gebaut."},
		{"the year of Austrians", "de", "Die Mieten sind heuer gestiegen.", "Rents rose in 2025.", "Die Mieten sind im Jahr 2025 gestiegen."},
		{"tomorrow with its weekday", "de", "Der Rat tagt am morgigen Donnerstag.", "The council meets on 13 March 2025.", "Der Rat tagt am 13. März 2025."},
		{"a weekday of next week", "de", "Der Rat tagt nächste Woche am Freitag.", "The council meets on 21 March 2025.", "Der Rat tagt am 21. März 2025."},
		{"a day of last year", "de", "Der Rat tagte am 8. Mai des vergangenen Jahres.", "The council met on 8 May 2024.", "Der Rat tagte am 8. Mai 2024."},
		{"and in English", "en", "The council met on May 8 last year.", "The council met on 8 May 2024.", "The council met on 8 May 2024."},
		{"a summer behind its article stays", "en", "It was hot in the summer of last year.", "It was hot in 2024.", "It was hot in the summer of last year."},
		{"a quarter of last year", "en", "Profit fell in the fourth quarter of last year.", "Profit fell in the fourth quarter of 2024.", "Profit fell in the fourth quarter of 2024."},
		{"a quarter of next year", "de", "Das Werk öffnet im zweiten Quartal des nächsten Jahres.", "The plant opens in 2026.", "Das Werk öffnet im 2. Quartal 2026."},
		{"a year earlier", "en", "Sales rose to 40 in January from 38 a year earlier.", "Sales were 38 in January 2024.", "Sales rose to 40 in January from 38 in January 2024."},
		{"the year before last year", "de", "Im vergangenen Jahr kamen 94.000 Gäste, im Vorjahr 102.000.", "In 2023 there were 102,000 visitors.", "Im Jahr 2024 kamen 94.000 Gäste, im Jahr 2023 102.000."},
		{"a school year", "de", "Im laufenden Schuljahr fehlen Lehrer.", "Teachers are short in the 2024/25 school year.", "Im Schuljahr 2024/25 fehlen Lehrer."},
		{"and in English", "en", "Fees rise in the next school year.", "Fees rise in 2025/26.", "Fees rise in the 2025/26 school year."},
		{"behind another preposition", "en", "Fees rise by next school year.", "Fees rise in 2025/26.", "Fees rise by the 2025/26 school year."},
		{"and its genitive", "de", "Die Kosten des kommenden Schuljahres steigen.", "Fees rise in 2025/26.", "Die Kosten des Schuljahres 2025/26 steigen."},
		{"a text that nobody has dated", "fr", "Le conseil s'est réuni hier.", "The council met on 11 March 2025.", "Le conseil s'est réuni hier."},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := dating.Dated(aliketest.Read(c.language, c.text, aliketest.Published), aliketest.Read("en", c.claim, value.Reference{})); got != c.want {
				t.Errorf("wrote %q, want %q", got, c.want)
			}
		})
	}
}

func TestADayHasTheYearThatStandsAboveIt(t *testing.T) {
	const source = "27. Dezember: Der Teich ist leer. Seit dem 3. Mai fehlt Wasser."
	within := value.Reference{Time: aliketest.Published.Time, Within: calendar.YearDays(2022)}
	for claim, want := range map[string]string{
		"The pond was empty on 27 December 2023.": "27. Dezember 2022: Der Teich ist leer. Seit dem 3. Mai fehlt Wasser.",
		"The pond was empty.":                     source,
	} {
		if got := dating.Dated(aliketest.Read("de", source, within), aliketest.Read("en", claim, aliketest.Published)); got != want {
			t.Errorf("beside %q it wrote %q, want %q", claim, got, want)
		}
	}
	claim := aliketest.Read("de", "Am 27. Dezember war der Teich leer.", value.Reference{})
	if got, want := dating.WeekdaysDated(claim, aliketest.Read("de", source, within).Values), "Am 27. Dezember 2022 war der Teich leer."; got != want {
		t.Errorf("wrote the claim %q, want %q", got, want)
	}
}

func TestBesideABareWeekdayThereAreWeekdays(t *testing.T) {
	const source = "Der Rat hat gestern getagt."
	for claim, want := range map[string]string{
		"The council meets every Monday.":                    "Der Rat hat am Dienstag getagt.",
		"On Monday, 10 March 2025, the council met.":         "Der Rat hat am 11. März 2025 getagt.",
		"The council meets every Monday since 3 March 2025.": "Der Rat hat am 11. März 2025 getagt.",
	} {
		if got := dating.Dated(aliketest.Read("de", source, aliketest.Published), aliketest.Read("en", claim, aliketest.Published)); got != want {
			t.Errorf("beside %q it wrote %q, want %q", claim, got, want)
		}
	}
}
