package statement_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/beleg-dev/beleg/internal/statement"
)

func TestCellsAreStatedOfTheirRowAndColumn(t *testing.T) {
	for _, c := range []struct {
		name, table string
		want        []string
		places      []string // of the text
		left        int      // beside the heading
	}{
		{"two columns", "| Merkmal | Wert |\n|---|---|\n| Sitz | **Halvern** |\n| Beschäftigte | rund 300 |", []string{"Norvik AG, Sitz: Halvern", "Norvik AG, Beschäftigte: rund 300"}, []string{"Sitz | **Halvern**", "Beschäftigte | rund 300"}, 1},
		{"a head that tells something", "| Year | Guests |\n|:--|--:|\n| 2024 | 900 |", []string{"Norvik AG, Year 2024, Guests: 900"}, []string{"2024 | 900"}, 1},
		{"several columns", "| | 2024 | 2025 |\n|---|---|---|\n| Umsatz | 385 | 412 |", []string{"Norvik AG, Umsatz, 2024: 385", "Norvik AG, Umsatz, 2025: 412"}, []string{"Umsatz | 385", "412"}, 1},
		{"a sentence", "| Day | What |\n|---|---|\n| May 3 | The council of Halvern closed the old pier. |", []string{"May 3: The council of Halvern closed the old pier."}, []string{"May 3 | The council of Halvern closed the old pier."}, 1},
		{"a sentence without a time", "| Who | What |\n|---|---|\n| Council | The council of Halvern closed the old pier. |", []string{"The council of Halvern closed the old pier."}, []string{"The council of Halvern closed the old pier."}, 1},
		{"a sentence below a year", "| Jahr | Ereignis |\n|---|---|\n| 2019 | Museum in Halvern gibt zwei Masken zurück. |", []string{"2019: Museum in Halvern gibt zwei Masken zurück."}, []string{"2019 | Museum in Halvern gibt zwei Masken zurück."}, 1},
		{"a sentence below what is no time but stands for one", "| Wann | Was |\n|---|---|\n| Bis 2026 | Museum in Halvern gibt zwei Masken zurück. |", []string{"Bis 2026: Museum in Halvern gibt zwei Masken zurück."}, []string{"Bis 2026 | Museum in Halvern gibt zwei Masken zurück."}, 1},
		{"an English sentence below a year", "| Year | Event | Where |\n|---|---|---|\n| 2019 | The museum in Halvern returns two masks. | Accra |", []string{"2019: The museum in Halvern returns two masks.", "Norvik AG, Year 2019, The museum in Halvern returns two masks, Where: Accra"}, []string{"2019 | The museum in Halvern returns two masks.", "Accra"}, 1},
		{"what is no sentence below a year", "| Year | Event |\n|---|---|\n| 2019 | Return of two masks to Halvern |", []string{"Norvik AG, Year 2019, Event: Return of two masks to Halvern"}, []string{"2019 | Return of two masks to Halvern"}, 1},
		{"what stands behind a sentence", "| Datum | Ereignis | Wo |\n|---|---|---|\n| 3. Mai | Museum in Halvern gibt zwei Masken zurück. | Accra |", []string{"3. Mai: Museum in Halvern gibt zwei Masken zurück.", "Norvik AG, 3. Mai, Museum in Halvern gibt zwei Masken zurück, Wo: Accra"}, []string{"3. Mai | Museum in Halvern gibt zwei Masken zurück.", "Accra"}, 1},
		{"without a rule", "| Ort | Halvern |\n| Dauer | sechs Stunden |", []string{"Norvik AG, Dauer, Halvern: sechs Stunden"}, []string{"Dauer | sechs Stunden"}, 1},
		{"two tables", "| A | Wert |\n|---|---|\n| Sitz | Halvern |\n\n| B | Wert |\n|---|---|\n| Werk | Ostheim |", []string{"Norvik AG, Sitz: Halvern", "Norvik AG, Werk: Ostheim"}, []string{"Sitz | Halvern", "Werk | Ostheim"}, 2},
		{"a number of what heads it", "| Runde | Ort | Datum |\n|---|---|---|\n| 4 | Halvern | 3. Mai |", []string{"Norvik AG, Runde 4, Ort: Halvern", "Norvik AG, Runde 4, Datum: 3. Mai"}, []string{"4 | Halvern", "3. Mai"}, 1},
		{"an ordinal of what heads it", "| Round | Place |\n|---|---|\n| Fourth | Halvern |", []string{"Norvik AG, Fourth Round, Place: Halvern"}, []string{"Fourth | Halvern"}, 1},
		{"a day", "| Datum | Ort | Gäste |\n|---|---|---|\n| 3. Mai | Halvern | 900 |", []string{"Norvik AG, 3. Mai, Ort: Halvern", "Norvik AG, 3. Mai, Gäste: 900"}, []string{"3. Mai | Halvern", "900"}, 1},
		{"what was done in a year", "| Jahr | Maßnahme | Zahl |\n|---|---|---|\n| 2018 | Stellen gestrichen | 50 |", []string{"Norvik AG, Jahr 2018, Stellen gestrichen, Zahl: 50"}, []string{"2018 | Stellen gestrichen | 50"}, 1},
		{"what was done in a year and what it cost", "| Jahr | Maßnahme | Kosten |\n|---|---|---|\n| 2018 | Stellen gestrichen | 50 |", []string{"Norvik AG, Jahr 2018, Maßnahme: Stellen gestrichen", "Norvik AG, Jahr 2018, Stellen gestrichen, Kosten: 50"}, []string{"2018 | Stellen gestrichen", "50"}, 1},
		{"a unit of all columns", "| Bereich (Mio. Euro) | 2024 |\n|---|---|\n| Schulen | 9,3 |", []string{"Norvik AG, Schulen, 2024: 9,3 Mio. Euro"}, []string{"Schulen | 9,3"}, 1},
		{"a unit of one column", "| Bereich | Ausgaben (Mio. Euro) | Anteil in Prozent |\n|---|---|---|\n| Schulen | 9,3 | 7 |", []string{"Norvik AG, Schulen, Ausgaben: 9,3 Mio. Euro", "Norvik AG, Schulen, Anteil: 7 Prozent"}, []string{"Schulen | 9,3", "7"}, 1},
		{"what is no unit", "| Bereich | Ausgaben (netto) | Ort (Kreis) |\n|---|---|---|\n| Schulen | 9,3 | Halvern |", []string{"Norvik AG, Schulen, Ausgaben (netto): 9,3", "Norvik AG, Schulen, Ort (Kreis): Halvern"}, []string{"Schulen | 9,3", "Halvern"}, 1},
		{"a unit that the cell has", "| Bereich | Ausgaben (Mio. Euro) |\n|---|---|\n| Schulen | 9,3 Mio. Euro |", []string{"Norvik AG, Schulen, Ausgaben (Mio. Euro): 9,3 Mio. Euro"}, []string{"Schulen | 9,3 Mio. Euro"}, 1},
		{"what somebody did in a year", "| Jahr | Haus | Gäste |\n|---|---|---|\n| 2018 | Zoo Ostheim | 50 |", []string{"Jahr 2018, Haus: Zoo Ostheim", "Jahr 2018, Zoo Ostheim, Gäste: 50"}, []string{"2018 | Zoo Ostheim", "50"}, 1},
		{"what was done in a year about somebody", "| Jahr | Ereignis | Anteil |\n|---|---|---|\n| 2018 | Wahl in Peru | 50 |", []string{"Norvik AG, Jahr 2018, Ereignis: Wahl in Peru", "Norvik AG, Jahr 2018, Wahl in Peru, Anteil: 50"}, []string{"2018 | Wahl in Peru", "50"}, 1},
		{"amounts of a year", "| Jahr | Umsatz | Gewinn |\n|---|---|---|\n| 2018 | 50 Mio. | 4 Mio. |", []string{"Norvik AG, Jahr 2018, Umsatz: 50 Mio.", "Norvik AG, Jahr 2018, Gewinn: 4 Mio."}, []string{"2018 | 50 Mio.", "4 Mio."}, 1},
		{"numbers that count the rows", "| Nr. | Werk | Leute |\n|---|---|---|\n| 1 | Ostheim | 50 |", []string{"Norvik AG, Ostheim, Leute: 50"}, []string{"Ostheim | 50"}, 1},
		{"a label with a number", "| Halle | Gäste |\n|---|---|\n| Halle 4 | 900 |", []string{"Norvik AG, Halle 4, Gäste: 900"}, []string{"Halle 4 | 900"}, 1},

		{"a cell without words", "| A | Wert |\n|---|---|\n| Sitz | – |", nil, nil, 2},
		{"a row without a label", "| A | Wert |\n|---|---|\n| | Halvern |", nil, nil, 2},
		{"a sum", "| A | Wert |\n|---|---|\n| Summe | 900 |", nil, nil, 2},
		{"a row of another length", "| A | Wert |\n|---|---|\n| Sitz | Halvern | Ostheim |", nil, nil, 2},
	} {
		t.Run(c.name, func(t *testing.T) {
			text := "# Norvik AG\n\n" + c.table + "\n"
			list, left := statement.OfText(text, "")
			var got, places []string
			for _, s := range list {
				got, places = append(got, s.Text), append(places, s.Span.Of(text))
			}
			if diff := cmp.Diff(c.want, got); diff != "" {
				t.Errorf("statements (-want +got):\n%s", diff)
			}
			if diff := cmp.Diff(c.places, places); diff != "" {
				t.Errorf("places (-want +got):\n%s", diff)
			}
			if left != c.left+1 {
				t.Errorf("%d are left out, want %d", left, c.left+1)
			}
		})
	}
}

func TestATableOfNothingIsLeftOut(t *testing.T) {
	list, left := statement.OfText("| Merkmal | Wert |\n|---|---|\n| Sitz | Halvern |\n", "de")
	if len(list) != 0 || left != 2 {
		t.Errorf("%v, %d left out", list, left)
	}
}

func TestATableAtTheBeginningStatesWhatItNames(t *testing.T) {
	for text, want := range map[string][]string{
		"| Firma | Umsatz |\n|---|---|\n| Norvik AG | 412 Mio. Euro |\n":                                {"Norvik AG, Umsatz: 412 Mio. Euro"},
		"| Runde zwischen Peru und Togo | Ort |\n|---|---|\n| 4 | Halvern |\n":                          {"Runde zwischen Peru und Togo 4, Ort: Halvern"},
		"| Round of talks between Peru and Togo | Place |\n|---|---|\n| First | Halvern |":              {"First Round of talks between Peru and Togo, Place: Halvern"},
		"| Runde | Ort |\n|---|---|\n| 4 | Halvern |\n":                                                 nil,
		"| Datum | Was |\n|---|---|\n| 3. Mai | Gericht in Halvern verurteilt Tamsen |\n":               {"3. Mai: Gericht in Halvern verurteilt Tamsen"},
		"| Datum | Was |\n|---|---|\n| Juni 2021 | Tamsen wird verhaftet. |\n":                          {"Juni 2021: Tamsen wird verhaftet."},
		"| Datum | Was |\n|---|---|\n| 3. Mai | Strafe für Carla Wendt |\n":                             {"3. Mai, Was: Strafe für Carla Wendt"},
		"| Stadt | Einwohner |\n|---|---|\n| Grevenau | 5.300 |\n":                                      {"Grevenau, Einwohner: 5.300"},
		"| Company | Staff |\n|---|---|\n| Brockhurst | 90 people |\n":                                  {"Brockhurst, Staff: 90 people"},
		"| Merkmal | Brücke Grevenau |\n|---|---|\n| Länge | 300 Meter |\n":                             {"Länge, Brücke Grevenau: 300 Meter"},
		"| Merkmal | Wert |\n|---|---|\n| Projekt | Brücke Grevenau |\n| Länge | 9 km |\n":              {"Brücke Grevenau, Länge: 9 km"},
		"| Firma | Tamsen-Werft |\n|---|---|\n| Umsatz | 9 Mio. Euro |\n| Sitz der Werft | Halvern |\n": {"Tamsen-Werft, Umsatz: 9 Mio. Euro", "Tamsen-Werft, Sitz der Werft: Halvern"},
		"| Merkmal | Wert |\n|---|---|\n| Länge | 300 Meter |\n":                                        nil,
		"| Merkmal | Wert |\n|---|---|\n| Thema | was der Rat plant |\n| Länge | 9 km |\n":              nil,
		"| Stadt | Einwohner |\n|---|---|\n| die kleinste | 5.300 |\n":                                  nil,
		"| Datum | Was |\n|---|---|\n| 3. Mai | Ende der langen Haft |\n":                               nil,
	} {
		var got []string
		list, _ := statement.OfText(text, "")
		for _, s := range list {
			got = append(got, s.Text)
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%q (-want +got):\n%s", text, diff)
		}
	}
}

func TestATableIsOfWhomItsHeadingNames(t *testing.T) {
	const figures = "\n\n| Kennzahl | 2024 |\n|---|---|\n| Umsatz | 141 Mio. € |\n"
	for _, c := range []struct{ name, text, want string }{
		{"a firm", "## Stadtwerke Halvern" + figures, "Stadtwerke Halvern, Umsatz, 2024: 141 Mio. €"},
		{"figures of a firm", "## Zahlen der Reederei Tamsen" + figures, "Zahlen der Reederei Tamsen, Umsatz, 2024: 141 Mio. €"},
		{"a firm above its section", "# Stadtwerke Halvern\n\n## Finanzen im Jahr" + figures, "Stadtwerke Halvern, Umsatz, 2024: 141 Mio. €"},
		{"a firm in front", "## Finanzen im Jahr\n\nStadtwerke Halvern:" + figures, "Stadtwerke Halvern, Umsatz, 2024: 141 Mio. €"},
		{"a firm of one word", "## Die Tamsen-Werft" + figures, "Die Tamsen-Werft, Umsatz, 2024: 141 Mio. €"},
		{"a matter of one word", "## Umsatz-Entwicklung" + figures, "Umsatz, 2024: 141 Mio. €"},
		{"an English firm", "## Tamsen Ltd\n\n| Item | 2024 |\n|---|---|\n| Sales | 9 million euros |\n", "Tamsen Ltd, Sales, 2024: 9 million euros"},

		{"nobody", "## Neue Zahlen" + figures, "Umsatz, 2024: 141 Mio. €"},
		{"nobody in English", "## Revenue Growth\n\n| Item | 2024 |\n|---|---|\n| Sales | 9 million euros |\n", "Sales, 2024: 9 million euros"},
		{"news", "# Nachrichten vom Hafen: Streit der Reederei Tamsen\n\n## Finanzen im Jahr" + figures, "Umsatz, 2024: 141 Mio. €"},
		{"another firm behind the first", "# Stadtwerke Halvern\n\n# Finanzen im Jahr" + figures, "Umsatz, 2024: 141 Mio. €"},
		{"a sentence in front", "## Finanzen im Jahr\n\nDie Stadtwerke Halvern legten vor:" + figures, "Umsatz, 2024: 141 Mio. €"},
		{"a row that names somebody", "## Stadtwerke Halvern\n\n| Firma | 2024 |\n|---|---|\n| Reederei Tamsen | 141 Mio. € |\n", "Reederei Tamsen, 2024: 141 Mio. €"},
	} {
		t.Run(c.name, func(t *testing.T) {
			list, _ := statement.OfText(c.text, "")
			if got := list[len(list)-1].Text; got != c.want {
				t.Errorf("%q, want %q", got, c.want)
			}
		})
	}
}
