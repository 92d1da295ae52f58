package wording_test

import (
	"cmp"
	"testing"

	"github.com/beleg-dev/beleg/internal/value"
	"github.com/beleg-dev/beleg/internal/value/calendar"
	"github.com/beleg-dev/beleg/internal/value/wording"
)

func read(language, text string, ref value.Reference) wording.Reading {
	return wording.Reading{Text: text, Language: language, Values: value.Find(text, language, ref)}
}

func TestWhatBothStateIsWrittenAlike(t *testing.T) {
	for _, c := range []struct{ name, source, text, language, claim, wantSource, wantClaim string }{
		{"one language: the source's words", "de", "Die Sitzung dauerte anderthalb Stunden.", "de", "Die Sitzung dauerte 90 Minuten.",
			"Die Sitzung dauerte anderthalb Stunden.", "Die Sitzung dauerte anderthalb Stunden."},
		{"two languages: one form for both", "de", "Die Sitzung dauerte anderthalb Stunden.", "en", "The session lasted 1.5 hours.",
			"Die Sitzung dauerte 90 Minuten.", "The session lasted 90 minutes."},
		{"an hour", "de", "Das Treffen begann um 15 Uhr.", "en", "The meeting began at 3 p.m. in Bern.",
			"Das Treffen begann um 15:00 Uhr.", "The meeting began at 15:00 in Bern."},
		{"a time in words, which leaves the half of the day open", "en", "The fair opens at half past five.", "en", "The fair opens at 17:30.",
			"The fair opens at half past five.", "The fair opens at half past five."},
		{"and in the other language", "de", "Die Messe beginnt um Viertel nach neun.", "en", "The fair opens at 9:15 a.m. in Bern.",
			"Die Messe beginnt um 9:15 Uhr.", "The fair opens at 9:15 in Bern."},
		{"money with its magnitude", "en", "It made a profit of $1.4bn.", "de", "Der Gewinn lag bei 1400 Millionen Dollar.",
			"It made a profit of 1.4 billion dollars.", "Der Gewinn lag bei 1,4 Milliarden Dollar."},
		{"an area", "de", "500 Hektar Wald brannten.", "en", "Five square kilometres of forest burned.",
			"5 Quadratkilometer Wald brannten.", "5 square kilometres of forest burned."},
		{"a number in words and in digits", "en", "The strike lasted nine days, the talks five.", "en", "The strike lasted 9 days.",
			"The strike lasted nine days, the talks five.", "The strike lasted nine days."},
		{"two values", "de", "Um 15 Uhr kamen zwei Dutzend Gäste.", "en", "At 3 p.m. there were 24 guests.",
			"Um 15:00 Uhr kamen 24 Gäste.", "At 15:00 there were 24 guests."},
		{"a frost", "de", "Am Kap waren es –7 °C.", "de", "Am Kap waren es 7 Grad unter null.",
			"Am Kap waren es minus 7 Grad.", "Am Kap waren es minus 7 Grad."},
		{"a frost in two languages", "en", "It was -7 degrees.", "de", "Es waren minus 7 Grad.",
			"It was minus 7 degrees.", "Es waren minus 7 Grad."},
		{"the sign of a temperature, which is the other one", "de", "Am Kap waren es –7 °C.", "de", "Am Kap waren es 7 Grad.",
			"Am Kap waren es minus 7 Grad.", "Am Kap waren es plus 7 Grad."},
		{"and in the other language", "en", "It was 7.5 degrees.", "de", "Es waren minus 7,5 Grad.",
			"It was plus 7.5 degrees.", "Es waren minus 7,5 Grad."},
		{"degrees that it fell by", "de", "Am Kap fiel die Temperatur auf minus 7 Grad.", "de", "Am Kap fiel die Temperatur um 7 Grad.",
			"Am Kap fiel die Temperatur auf minus 7 Grad.", "Am Kap fiel die Temperatur um 7 Grad."},
		{"both signs in one passage", "de", "Am Kap stieg die Temperatur von minus 7 auf 7 Grad.", "de", "Am Kap stieg die Temperatur auf 7 Grad.",
			"Am Kap stieg die Temperatur von minus 7 auf 7 Grad.", "Am Kap stieg die Temperatur auf 7 Grad."},
		{"both signs, one of them about", "en", "It was about 7 degrees by day and -7 degrees at night.", "en", "It was 7 degrees by day.",
			"It was about 7 degrees by day and -7 degrees at night.", "It was 7 degrees by day."},
		{"both signs, one of them from zero", "de", "Am Kap waren es 7 Grad über null, nachts minus 7 Grad.", "de", "Am Kap waren es 7 Grad.",
			"Am Kap waren es 7 Grad über null, nachts minus 7 Grad.", "Am Kap waren es 7 Grad."},
		{"a frost of two", "de", "Am Kap waren es –7 °C, am Fjord –9 °C.", "de", "Am Kap waren es 7 Grad unter null.",
			"Am Kap waren es –7 °C, am Fjord –9 °C.", "Am Kap waren es –7 °C."},
		{"one sign of two temperatures, which is the other one", "de", "Am Kap waren es –7 °C, am Fjord 9 °C.", "de", "Am Kap waren es 7 Grad.",
			"Am Kap waren es minus 7 Grad, am Fjord 9 °C.", "Am Kap waren es plus 7 Grad."},
		{"a sign beside degrees that it fell by", "de", "Am Kap fiel die Temperatur um 7 Grad auf –7 °C.", "de", "Am Kap fiel die Temperatur auf 7 Grad.",
			"Am Kap fiel die Temperatur um 7 Grad auf minus 7 Grad.", "Am Kap fiel die Temperatur auf plus 7 Grad."},
		{"the first of two, whose unit stands behind the other", "de", "Am Kap stieg die Temperatur von –7 auf 9 Grad.", "de", "Am Kap stieg die Temperatur von 7 auf 9 Grad.",
			"Am Kap stieg die Temperatur von minus 7 Grad auf 9 Grad.", "Am Kap stieg die Temperatur von plus 7 Grad auf 9 Grad."},
		{"a frost that the noun tells of", "de", "Am Kap waren es –7 °C.", "de", "Am Kap herrschte Frost von 7 Grad.",
			"Am Kap waren es minus 7 Grad.", "Am Kap herrschte Frost von minus 7 Grad."},
		{"and of which the source does", "de", "Am Kap herrschte Frost von 7 Grad, am Fjord von 9 Grad.", "de", "Am Kap waren es –7 °C.",
			"Am Kap herrschte Frost von 7 Grad, am Fjord von 9 Grad.", "Am Kap waren es minus 7 Grad."},
		{"degrees of cold, whose sign is open", "de", "Am Kap waren es –7 °C.", "de", "Am Kap war es 7 Grad kalt.",
			"Am Kap waren es –7 °C.", "Am Kap war es 7 Grad kalt."},
		{"of a source", "de", "Am Kap herrschte bei 7 Grad strenger Frost.", "de", "Am Kap waren es –7 °C.",
			"Am Kap herrschte bei 7 Grad strenger Frost.", "Am Kap waren es –7 °C."},
		{"in English", "en", "It was a frosty 7 degrees.", "en", "It was minus 7 degrees.",
			"It was a frosty 7 degrees.", "It was minus 7 degrees."},
		{"a frost with its sign", "de", "Am Kap war es 7 Grad warm.", "de", "Am Kap war es –7 °C kalt.",
			"Am Kap war es plus 7 Grad warm.", "Am Kap war es minus 7 Grad kalt."},
		{"miles are the claim's kilometres", "en", "The train was travelling at 48mph.", "de", "Der Zug fuhr mit rund 77 km/h.",
			"The train was travelling at about 77 kilometres per hour.", "Der Zug fuhr mit rund 77 km/h."},
		{"where none stand beside them", "en", "They flew 36 miles (58 km).", "de", "Sie flogen 58 Kilometer.",
			"They flew 36 miles (58 kilometres).", "Sie flogen 58 Kilometer."},
		{"feet and inches", "en", "The keeper is 6ft 4in tall.", "en", "The keeper is 1.93 metres tall.",
			"The keeper is 1.93 metres tall.", "The keeper is 1.93 metres tall."},
		{"miles before what has them", "en", "The 14.5-mile road is new.", "de", "Die Straße ist rund 23 Kilometer lang.",
			"The 23-kilometre road is new.", "Die Straße ist rund 23 Kilometer lang."},
		{"feet and inches before what has them", "en", "The 6ft 4in keeper left.", "de", "Der Torwart ist 1,93 Meter groß.",
			"The 1.93-metre keeper left.", "Der Torwart ist 1,93 Meter groß."},
		{"acres in two languages: one unit for both", "en", "It has burned 12,400 acres.", "de", "Es hat rund 5.000 Hektar verbrannt.",
			"It has burned about 50 square kilometres.", "Es hat rund 50 Quadratkilometer verbrannt."},
		{"and in one", "en", "It has burned 12,400 acres.", "en", "It has burned about 5,000 hectares.",
			"It has burned about 5,000 hectares.", "It has burned about 5,000 hectares."},
		{"other miles stay", "en", "They walked 10 miles.", "de", "Sie gingen 15 Kilometer.", "They walked 10 miles.", "Sie gingen 15 Kilometer."},
		{"a bound of miles stays", "en", "They walked up to 10 miles.", "de", "Sie gingen 16 Kilometer.", "They walked up to 10 miles.", "Sie gingen 16 Kilometer."},
		{"a share behind an article stays", "en", "It fell from the one in three of last year.", "de", "Es war ein Drittel.",
			"It fell from the one in three of last year.", "Es war ein Drittel."},
		{"other values stay", "de", "Die Sitzung dauerte 80 Minuten.", "en", "The session lasted 1.5 hours.",
			"Die Sitzung dauerte 80 Minuten.", "The session lasted 1.5 hours."},
		{"of other things, too", "de", "Zwölf Häuser brannten ab.", "en", "12 people died.",
			"12 Häuser brannten ab.", "12 people died."},
		{"another language has its numbers in digits", "fr", "Le match a duré 90 minutes.", "en", "The match lasted 1.5 hours.",
			"Le match a duré 90 minutes.", "The match lasted 1.5 hours."},
	} {
		t.Run(c.name, func(t *testing.T) {
			source, claim := wording.Alike(read(c.source, c.text, published), read(c.language, c.claim, value.Reference{}))
			if source != c.wantSource || claim != c.wantClaim {
				t.Errorf("wrote %q and %q, want %q and %q", source, claim, c.wantSource, c.wantClaim)
			}
		})
	}
}

func TestNumbersAreWrittenWithoutBlanks(t *testing.T) {
	for _, c := range []struct{ name, language, text, want string }{
		{"thousands", "de", "Es fehlen 1 500 Lehrer.", "Es fehlen 1500 Lehrer."},
		{"a space that keeps words together", "de", "Es fehlen 1\u00a0500 Lehrer.", "Es fehlen 1500 Lehrer."},
		{"a narrow one", "en", "Some 12\u202f500 people came.", "Some 12500 people came."},
		{"a thin one", "en", "It cost 12\u2009500\u2009000 euros.", "It cost 12500000 euros."},
		{"two numbers", "de", "Von 1 500 Stellen sind 1 200 besetzt.", "Von 1500 Stellen sind 1200 besetzt."},
		{"a range", "de", "Es kamen 1 500 bis 2 000 Menschen.", "Es kamen 1500 bis 2000 Menschen."},
		{"a room", "de", "Zimmer 12 300 Euro", "Zimmer 12 300 Euro"},
		{"a telephone", "de", "Rufen Sie 030 123 456 an.", "Rufen Sie 030 123 456 an."},
		{"years", "de", "Von 2016 250 Stellen, jetzt 300.", "Von 2016 250 Stellen, jetzt 300."},
		{"two amounts", "de", "Die Fahrt dauert 3 Stunden 20 Minuten.", "Die Fahrt dauert 3 Stunden 20 Minuten."},
		{"a bound", "de", "Es kamen rund 500 Menschen.", "Es kamen rund 500 Menschen."},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := wording.Joined(read(c.language, c.text, published)); got != c.want {
				t.Errorf("wrote %q, want %q", got, c.want)
			}
		})
	}
}

func TestDaysAreDatedForAClaimWithDates(t *testing.T) {
	for _, c := range []struct{ name, language, text, claim, want string }{
		{"yesterday", "de", "Der Rat hat gestern getagt.", "The council met on 11 March 2025.", "Der Rat hat am 11. März 2025 getagt."},
		{"a weekday is the last one", "en", "The council met on Monday.", "The council met on 7 March 2025.", "The council met on 10 March 2025."},
		{"or the one that the claim means", "en", "The council meets on Monday.", "The council meets on 17 March 2025.", "The council meets on 17 March 2025."},
		{"last year", "de", "Im vergangenen Jahr stiegen die Mieten.", "Rents rose in 2024.", "Im Jahr 2024 stiegen die Mieten."},
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
			if got := wording.Dated(read(c.language, c.text, published), read("en", c.claim, value.Reference{})); got != c.want {
				t.Errorf("wrote %q, want %q", got, c.want)
			}
		})
	}
}

func TestAGovernmentHasOneName(t *testing.T) {
	for _, c := range []struct{ name, source, text, language, claim, wantSource, wantClaim string }{
		{"a capital in the claim", "de", "Polen bestellte den Botschafter ein.", "en", "Warsaw summoned the ambassador.", "", "Poland summoned the ambassador."},
		{"a capital in the source", "en", "Madrid refuses to pay more.", "de", "Spanien lehnt das ab.", "Spain refuses to pay more.", ""},
		{"behind its verb", "de", "Russland bat um Hilfe.", "de", "Am Montag bat Moskau um Hilfe.", "", "Am Montag bat Russland um Hilfe."},
		{"with an auxiliary", "de", "Russland schlug Gespräche vor.", "de", "Moskau hat Gespräche vorgeschlagen.", "", "Russland hat Gespräche vorgeschlagen."},
		{"with an auxiliary before it", "de", "Russland schlug Gespräche vor.", "de", "Am Montag hat Moskau Gespräche vorgeschlagen.", "", "Am Montag hat Russland Gespräche vorgeschlagen."},
		{"a verb in two parts", "de", "Russland hat Gespräche angeregt.", "de", "Moskau schlug Gespräche vor.", "", "Russland schlug Gespräche vor."},
		{"with an adverb", "en", "Turkey closed its airspace.", "en", "Ankara has also closed its airspace.", "", "Turkey has also closed its airspace."},
		{"two of them", "de", "Japan und Südkorea üben im Mai.", "en", "Tokyo and Seoul train in May.", "", "Japan and South Korea train in May."},
		{"an ambassador sent there", "de", "Er wird neuer Botschafter in den USA.", "en", "He is the new ambassador to Washington.", "", "He is the new ambassador to the United States."},
		{"an embassy there", "en", "Protesters gathered at the Norwegian embassy in Poland.", "de", "Vor Norwegens Botschaft in Warschau wurde protestiert.", "", "Vor Norwegens Botschaft in Polen wurde protestiert."},
		{"a government there", "de", "Polen lehnte den Plan ab.", "de", "Die Regierung in Warschau lehnte den Plan ab.", "", "Die Regierung in Polen lehnte den Plan ab."},
		{"an embassy in another town", "en", "The embassy in Poland moved.", "de", "Die Botschaft in Krakau zieht um.", "", ""},
		{"a meeting there", "de", "Der Botschafter sprach in Polen.", "en", "The ambassador spoke in Warsaw.", "", ""},
		{"on a day", "en", "Poland summoned the ambassador.", "en", "Warsaw on Monday summoned the ambassador.", "", "Poland on Monday summoned the ambassador."},
		{"a town where something happens", "de", "Polen kündigte Proteste an.", "en", "Protests in Warsaw were announced.", "", ""},
		{"a town of which a government says nothing", "de", "Österreich erlebte den heißesten Juni.", "de", "Wien erlebte den heißesten Juni.", "", ""},
		{"two ends of a way", "en", "Flights between Russia and the United States resume.", "de", "Flüge zwischen Moskau und Washington beginnen.", "", ""},
		{"two towns where something happens", "en", "Japan and South Korea fell silent.", "de", "Die Börsen in Tokio und Seoul schwiegen.", "", ""},
		{"a town that the other text has, too", "de", "Polen bestellte in Warschau den Botschafter ein.", "en", "Warsaw summoned the ambassador.", "", ""},
		{"a country that the text itself has", "de", "Polen bestellte den Botschafter ein.", "en", "Warsaw demanded that Poland be heard.", "", ""},
		{"another country", "de", "Ungarn bestellte den Botschafter ein.", "en", "Warsaw summoned the ambassador.", "", ""},
		{"an adjective", "de", "Der polnische Botschafter wurde einbestellt.", "en", "Warsaw summoned the ambassador.", "", ""},
		{"a town that is no capital", "de", "Polen kündigte Proteste an.", "en", "Gdańsk announced protests.", "", ""},
		{"a building", "en", "The United States confirmed the strike.", "en", "The Pentagon confirmed the strike.", "", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			source, claim := wording.Governments(read(c.source, c.text, published), read(c.language, c.claim, value.Reference{}))
			if want := cmp.Or(c.wantSource, c.text); source != want {
				t.Errorf("source %q, want %q", source, want)
			}
			if want := cmp.Or(c.wantClaim, c.claim); claim != want {
				t.Errorf("claim %q, want %q", claim, want)
			}
		})
	}
}

func TestAWeekdayOfAClaimIsTheDayThatItMeans(t *testing.T) {
	for _, c := range []struct{ name, language, claim, source, want string }{
		{"in the past", "de", "Am Montag tagte der Rat.", "Der Rat tagte am 4. März 2025.", "Am 10. März 2025 tagte der Rat."},
		{"the likeliest", "en", "The council meets on Monday.", "The council met on 4 March 2025.", "The council meets on 10 March 2025."},
		{"the one that the source means", "en", "The council meets on Monday.", "The council meets on 17 March 2025.", "The council meets on 17 March 2025."},
		{"behind another preposition", "de", "Der Rat tagt bis Montag.", "Der Rat tagt.", "Der Rat tagt bis zum 10. März 2025."},
		{"the last one", "de", "Am vergangenen Freitag tagte der Rat.", "Der Rat tagte am 4. März 2025.", "Am 7. März 2025 tagte der Rat."},
		{"the last one without a preposition", "en", "The council met last Friday.", "The council met on 4 March 2025.", "The council met on 7 March 2025."},
		{"the last one, of this week or of the one before", "de", "Am letzten Dienstag tagte der Rat.", "Der Rat tagte am 4. März 2025.", "Am 4. März 2025 tagte der Rat."},
		{"the next one, likewise", "en", "The council meets next Sunday.", "The council meets on 23 March 2025.", "The council meets on 23 March 2025."},
		{"this one", "de", "Diesen Sonntag tagt der Rat.", "Der Rat tagt am 16. März 2025.", "Am 16. März 2025 tagt der Rat."},
		{"the one of this week", "de", "Am Sonntag dieser Woche tagt der Rat.", "Der Rat tagt am 23. März 2025.", "Am 16. März 2025 tagt der Rat."},
		{"the last one behind a contraction", "de", "Die Sitzung vom vergangenen Freitag war kurz.", "Die Sitzung am 4. März 2025 war kurz.", "Die Sitzung vom 7. März 2025 war kurz."},
		{"the next one behind an article", "de", "Ab dem kommenden Montag tagt der Rat.", "Der Rat tagt.", "Ab dem 17. März 2025 tagt der Rat."},
		{"the last one of a month", "en", "The council met on the last Friday of February.", "The council met on 28 February 2025.", "The council met on the last Friday of February."},
		{"the last one of each month", "de", "Jeden letzten Freitag im Monat tagt der Rat.", "Der Rat tagte am 28. Februar 2025.", "Jeden letzten Freitag im Monat tagt der Rat."},
		{"with its part of the day", "de", "Am Montagabend tagte der Rat.", "Der Rat tagte am 4. März 2025.", "Am 10. März 2025 am Abend tagte der Rat."},
		{"with its date", "en", "On Monday, 10 March 2025, the council met.", "The council met on 4 March 2025.", "On Monday, 10 March 2025, the council met."},
		{"one of many", "de", "Jeden Montag tagt der Rat.", "Der Rat tagte am 10. März 2025.", "Jeden Montag tagt der Rat."},
		{"part of a word", "de", "Die Stadt warb am Montag-Stand um Gäste.", "Die Stadt warb um Gäste.", "Die Stadt warb am Montag-Stand um Gäste."},
		{"a night", "de", "In der Nacht zum Montag brannte es.", "Es brannte am 4. März 2025.", "In der Nacht zum Montag brannte es."},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := wording.WeekdaysDated(read(c.language, c.claim, published), value.Find(c.source, c.language, published)); got != c.want {
				t.Errorf("wrote %q, want %q", got, c.want)
			}
		})
	}
}

func TestADateOfAClaimHasTheYearOfTheSource(t *testing.T) {
	for _, c := range []struct{ name, language, claim, source, want string }{
		{"a weekday of the source", "de", "Der Rat tagt am 17. März.", "Der Rat tagt am Montag.", "Der Rat tagt am 17. März 2025."},
		{"with the claim's weekday", "de", "Am Montag, dem 17. März, tagt der Rat.", "Der Rat tagt am Montag.", "Am 17. März 2025, tagt der Rat."},
		{"a year that the source writes", "en", "The council met on March 4.", "The council met on 4 March 2024.", "The council met on 4 March 2024."},
		{"a month", "de", "Der Rat tagte im Mai.", "Der Rat tagte im Mai vergangenen Jahres.", "Der Rat tagte im Mai 2024."},
		{"none, where the source has none", "de", "Der Rat tagte am 4. März.", "Der Rat tagte am 4. März.", "Der Rat tagte am 4. März."},
		{"none of another day", "de", "Der Rat tagte am 4. März.", "Der Rat hat am Montag getagt.", "Der Rat tagte am 4. März."},
		{"none of a day with another weekday", "de", "Am Freitag, dem 10. März, tagte der Rat.", "Der Rat hat am Montag getagt.", "Am Freitag, dem 10. März, tagte der Rat."},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := wording.WeekdaysDated(read(c.language, c.claim, value.Reference{}), value.Find(c.source, c.language, published)); got != c.want {
				t.Errorf("wrote %q, want %q", got, c.want)
			}
		})
	}
}

func TestAWeekdayOfAClaimFromNoTimeIsAnyOfItsDays(t *testing.T) {
	for _, c := range []struct{ name, language, claim, want string }{
		{"a weekday", "de", "Am Montag tagte der Rat.", "Am Montag tagte der Rat."},
		{"the last one", "de", "Am vergangenen Montag tagte der Rat.", "Am Montag tagte der Rat."},
		{"the last one without a preposition", "en", "The council met last Monday.", "The council met on Monday."},
		{"the next one", "en", "The town is without a council until next Monday.", "The town is without a council until Monday."},
		{"the one of this week", "de", "Der Rat tagt am Montag dieser Woche.", "Der Rat tagt am Montag."},
		{"the last one of a month", "de", "Am letzten Montag im März tagt der Rat.", "Am letzten Montag im März tagt der Rat."},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := wording.WeekdaysDated(read(c.language, c.claim, value.Reference{}), nil); got != c.want {
				t.Errorf("wrote %q, want %q", got, c.want)
			}
		})
	}
}

func TestAFeastIsTheDayThatItMeans(t *testing.T) {
	for _, c := range []struct{ name, language, text, other, beside, want string }{
		{"of a year", "de", "Am Ostermontag 2024 tagte der Rat.", "en", "The council met on 1 April 2024.", "Am 1. April 2024 tagte der Rat."},
		{"the nearest one", "en", "The council meets on Easter Monday.", "en", "The council meets on 21 April 2025.", "The council meets on 21 April 2025."},
		{"in any year", "de", "Der Rat tagte am Tag der Deutschen Einheit.", "en", "The council met on 3 October.", "Der Rat tagte am 3. Oktober."},
		{"behind another preposition", "de", "An Heiligabend ist das Rathaus zu.", "en", "The town hall is closed on 24 December.", "Am 24. Dezember ist das Rathaus zu."},
		{"as a limit", "de", "Bis Silvester ist das Rathaus zu.", "en", "The town hall is closed until 31 December.", "Bis zum 31. Dezember ist das Rathaus zu."},
		{"beside itself", "de", "Am Heiligabend ist das Rathaus zu.", "de", "An Heiligabend ist das Rathaus zu.", "Am Heiligabend ist das Rathaus zu."},
		{"beside no date", "de", "Am Heiligabend ist das Rathaus zu.", "en", "The town hall is closed.", "Am Heiligabend ist das Rathaus zu."},
		{"of which something is said", "de", "Der Tag der Deutschen Einheit wird gefeiert.", "en", "It is on 3 October.", "Der Tag der Deutschen Einheit wird gefeiert."},
		{"in front of a German verb", "de", "Silvester tagt der Rat.", "en", "The council meets on 31 December.", "Am 31. Dezember tagt der Rat."},
		{"which an English sentence is about", "en", "May Day protests drew 300 people.", "en", "They came on 1 May.", "May Day protests drew 300 people."},
		{"which is a given name", "de", "Silvester Rau kam nach Bern.", "de", "Rau kam am 3. Mai nach Bern.", "Silvester Rau kam nach Bern."},
		{"which is a title", "en", "Rau appeared in Halloween.", "en", "Rau appeared in it on 3 May.", "Rau appeared in Halloween."},
		{"which is a name", "de", "Papst Silvester starb am 31. Dezember 335.", "en", "He died on 31 December 335.", "Papst Silvester starb am 31. Dezember 335."},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := wording.FeastsDated(read(c.language, c.text, published), read(c.other, c.beside, published).Values); got != c.want {
				t.Errorf("wrote %q, want %q", got, c.want)
			}
		})
	}
}

func TestADayHasTheYearThatStandsAboveIt(t *testing.T) {
	const source = "27. Dezember: Der Teich ist leer. Seit dem 3. Mai fehlt Wasser."
	within := value.Reference{Time: published.Time, Within: calendar.YearDays(2022)}
	for claim, want := range map[string]string{
		"The pond was empty on 27 December 2023.": "27. Dezember 2022: Der Teich ist leer. Seit dem 3. Mai fehlt Wasser.",
		"The pond was empty.":                     source,
	} {
		if got := wording.Dated(read("de", source, within), read("en", claim, published)); got != want {
			t.Errorf("beside %q it wrote %q, want %q", claim, got, want)
		}
	}
	claim := read("de", "Am 27. Dezember war der Teich leer.", value.Reference{})
	if got, want := wording.WeekdaysDated(claim, read("de", source, within).Values), "Am 27. Dezember 2022 war der Teich leer."; got != want {
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
		if got := wording.Dated(read("de", source, published), read("en", claim, published)); got != want {
			t.Errorf("beside %q it wrote %q, want %q", claim, got, want)
		}
	}
}

func FuzzAlike(f *testing.F) {
	f.Add("Um 15 Uhr kamen gestern zwei Dutzend Gäste.", "At 3 p.m. on 11 March 24 guests came.")
	f.Add("Die Sitzung dauerte anderthalb Stunden.", "It lasted 1.5 hours, or 90 minutes.")
	f.Fuzz(func(t *testing.T, a, b string) {
		claim := read("en", b, value.Reference{})
		dated := read("de", wording.Dated(read("de", a, published), claim), published)
		wording.Alike(dated, claim)
		if len(claim.Values) == 0 && dated.Text != a {
			t.Errorf("%q became %q for %q, which states nothing", a, dated.Text, b)
		}
	})
}
