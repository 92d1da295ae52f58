package checker_test

import (
	"strings"
	"testing"

	factcheckv1 "github.com/beleg-dev/beleg/gen/factcheck/v1"
	"github.com/beleg-dev/beleg/internal/factcheck"
	"github.com/beleg-dev/beleg/internal/factchecktest"
)

func TestARowOfAnotherThingSaysNothing(t *testing.T) {
	const content = "| Ort | Einwohner |\n|---|---|\n| Ostheim | 920 |\n| Ostheim am See | 4.310 |\n| Halvern | 4.100 |"
	for claim, want := range map[string]string{
		"Ostheim am See hat 920 Einwohner.":              "| Ostheim am See | 4.310 |",
		"Ostheim hat 4.310 Einwohner.":                   "| Ostheim | 920 |",
		"Halvern hat mehr Einwohner als Ostheim am See.": "| Ostheim am See | 4.310 || Halvern | 4.100 |",
		"Ein Ort hat 4.100 Einwohner.":                   "| Ostheim | 920 || Ostheim am See | 4.310 || Halvern | 4.100 |",
	} {
		j := &listening{times: map[factcheck.Pair]int{}}
		s := factchecktest.Start(t, factchecktest.Config{Judge: j})
		s.MustIndex(t, &factcheckv1.Source{Name: "sources/towns", LanguageCode: "de", Content: content})
		check(t, s, claim, nil)
		var got string
		for _, row := range []string{"| Ostheim | 920 |", "| Ostheim am See | 4.310 |", "| Halvern | 4.100 |"} {
			for p := range j.times {
				if cells := strings.Split(row, " | "); strings.HasPrefix(p.Passage, strings.TrimPrefix(cells[0], "| ")+": ") {
					got += row
					break
				}
			}
		}
		if got != want {
			t.Errorf("%q: judged %s, want %s", claim, got, want)
		}
	}
}

func TestARowOfFiguresSaysNothingOfAComparison(t *testing.T) {
	for claim, judged := range map[string]bool{
		"Das Theater kostete mehr als geplant.":                       false,
		"Die Ausgaben für das Theater sind gestiegen.":                false,
		"Das Theater ist auf weniger als 5 Millionen Euro gestiegen.": true,
		"Theater cost less than budgeted.":                            false,
		"The theatre exceeded its budget.":                            false,
		"Das Theater kostete mehr als 4 Millionen Euro.":              true,
		"Das Theater kostet die Stadt Geld.":                          true,
	} {
		j := &listening{times: map[factcheck.Pair]int{}}
		s := factchecktest.Start(t, factchecktest.Config{Judge: j})
		s.MustIndex(t, &factcheckv1.Source{Name: "sources/budget", LanguageCode: "de", Content: "| in Mio. Euro | Plan | Ist |\n|---|---|---|\n| Theater | 4,1 | 5,2 |"})
		check(t, s, claim, nil)
		got := false
		for p := range j.times {
			got = got || strings.HasPrefix(p.Passage, "Theater: Plan ")
		}
		if got != judged {
			t.Errorf("%q: judged %v, want %v", claim, got, judged)
		}
	}
}

func TestARowIsJudgedWithTheNamesOfItsColumns(t *testing.T) {
	for name, test := range map[string]struct{ content, want string }{
		"a row of a table":            {"| Posten | 2024 | 2025 |\n|---|---|---|\n| Theater | 40.000 € | 0 € |", "Theater, 2024: 40.000 €. Theater, 2025: 0 €."},
		"an empty cell is left out":   {"| Posten | 2024 | 2025 |\n|---|---|---|\n| Theater | | 0 € |", "Theater, 2025: 0 €."},
		"an empty cell without space": {"| Posten | 2024 | 2025 |\n|---|---|---|\n| Theater || 0 € |", "Theater, 2025: 0 €."},
		"an empty cell at either end": {"| Posten | 2024 ||\n|---|---|---|\n|| 40.000 € | 0 € |", "2024: 40.000 €. 0 €."},
		"a column without a name":     {"| | 2024 |\n|---|---|\n| Theater | 40.000 € |", "Theater, 2024: 40.000 €."},
		"a row with a cell too many":  {"| Posten | 2024 |\n|---|---|\n| Theater | 1 € | 2 € |", "| Theater | 1 € | 2 € |"},
		"a bar in a cell":             {"| Posten | 2024 | 2025 |\n|---|---|---|\n| Theater \\| Musik | 40.000 € | 0 € |", "Theater | Musik, 2024: 40.000 €. Theater | Musik, 2025: 0 €."},
		"columns that words name":     {"| Bereich | Plan | Ist |\n|---|---|---|\n| Theater | 4 € | 5 € |", "Theater: Plan 4 €. Theater: Ist 5 €."},
		"a row that a number names":   {"| Rang | Bühne |\n|---|---|\n| 1 | Theater |", "Rang 1: Bühne Theater."},
		"a unit in the corner":        {"| in Mio. Euro | Plan | Ist |\n|---|---|---|\n| **Theater** | **4,1** | – |", "Theater: Plan 4,1 Mio. Euro. Theater: Ist –."},
		"a unit in front of numbers":  {"| £m | Budget | Year |\n|---|---|---|\n| Theater | 4.1 | 2024 |", "Theater: Budget £4.1m. Theater: Year 2024."},
		"a unit of a column":          {"| Bühne | Zuschuss (Mio. €) | Veränderung in % | Gäste |\n|---|---|---|---|\n| Theater | 4,1 | -3 | 900 |", "Theater: Zuschuss 4,1 Mio. €. Theater: Veränderung minus 3 %. Theater: Gäste 900."},
		"a unit of a row":             {"| | Plan | Ist |\n|---|---|---|\n| Theater (Tsd. Euro) | 4 | 5 |", "Theater: Plan 4 Tsd. Euro. Theater: Ist 5 Tsd. Euro."},
		"a unit in the heading":       {"## Haushalt (in Mio. Euro)\n\n| Bereich | Plan | Anzahl |\n|---|---|---|\n| Theater | 4,1 | 3 |", "Theater: Plan 4,1 Mio. Euro. Theater: Anzahl 3."},
		"a unit in each head":         {"| Bereich | 2024 (Mio. Euro) | 2025 (Mio. Euro) |\n|---|---|---|\n| Theater | 4,1 | 5 |", "Theater, 2024: 4,1 Mio. Euro. Theater, 2025: 5 Mio. Euro."},
		"a unit behind a comma":       {"| Bühne | Zuschuss, Mio. Euro | Ort, Land |\n|---|---|---|\n| Theater | 4,1 | 3 |", "Theater: Zuschuss 4,1 Mio. Euro. Theater: Ort, Land 3."},
		"a change in signs":           {"| Bühne | Gäste | +/- % |\n|---|---|---|\n| Theater | 900 | +2,5 |", "Theater: Gäste 900. Theater: Veränderung plus 2,5 %."},
		"months and letters":          {"| Ort | Mai | m |\n|---|---|---|\n| Theater | 4 | 5 |", "Theater: Mai 4. Theater: m 5."},
		"a word in brackets":          {"| Bereich (Stadt) | Plan (neu) |\n|---|---|\n| Theater | 4 |", "Theater: Plan (neu) 4."},
		"a column of years":           {"| Jahr | Plan |\n|---|---|\n| 2024 | 4 |", "2024: Plan 4."},
		"the first row":               {"| Theater | 40.000 € |\n|---|---|", "| Theater | 40.000 € |"},
	} {
		t.Run(name, func(t *testing.T) {
			j := &listening{times: map[factcheck.Pair]int{}}
			s := factchecktest.Start(t, factchecktest.Config{Judge: j})
			s.MustIndex(t, &factcheckv1.Source{Name: "sources/budget", LanguageCode: "de", Content: test.content})
			check(t, s, "Das Theater bekommt Geld von der Stadt.", nil)
			asked := false
			for p := range j.times {
				asked = asked || p.Passage == test.want
			}
			if !asked {
				t.Errorf("asked %v, want %q among them", j.times, test.want)
			}
		})
	}
}

func TestOfARowTheCellsAreJudgedWhoseColumnsTheClaimNames(t *testing.T) {
	const votes = "| Fraktion | Ja | Nein | Enthaltung | nicht abgegeben |\n|---|---|---|---|---|\n| Hafenliste | 41 | 2 | 3 | 1 |"
	const english = "| Party | Ayes | Noes | Abstained |\n|---|---|---|---|\n| Union | 58 | 4 | 9 |"
	const shares = "| Partei | Prozent | Sitze | 2021 |\n|---|---|---|---|\n| Hafenliste | 12,4 | 13 | 17,8 |"
	const rates = "Aktie        Schluss   Vortag   Tief\nNorda Stahl  41,20     40,10    39,80"
	const places = "| Ort | Stadt | Einwohner | Häuser |\n|---|---|---|---|\n| Halvern | ja | 4.100 | 900 |"
	const years = "Der Rat hat den Haushalt der Stadt am Abend beschlossen.\n\n| Bereich | 2024 (Mio. Euro) | 2025 (Mio. Euro) | +/- % |\n|---|---|---|---|\n| Theater | 4,1 | 5,2 | 26,8 |"
	const plans = "Der Rat hat den Haushalt der Stadt am Abend beschlossen.\n\n| Bereich | Plan 2024 | Plan 2025 |\n|---|---|---|\n| Theater | 4,1 Mio. Euro | 5,2 Mio. Euro |"
	const answers = "| Frage | Ja | Punkte |\n|---|---|---|\n| Hafenliste | 41 | 2 |"
	for _, c := range []struct{ content, claim, want string }{
		{votes, "41 Abgeordnete der Hafenliste stimmten mit Nein.", "Hafenliste: Nein 2."},
		{votes, "41 Abgeordnete der Hafenliste stimmten gegen das Gesetz.", "Hafenliste: Nein 2."},
		{votes, "Drei Abgeordnete der Hafenliste enthielten sich.", "Hafenliste: Enthaltung 3."},
		{votes, "Ein Abgeordneter der Hafenliste gab keine Stimme ab.", "Hafenliste: nicht abgegeben 1."},
		{votes, "Die Hafenliste kam auf 41 Ja- und 2 Nein-Stimmen.", "Hafenliste: Ja 41. Hafenliste: Nein 2."},
		{english, "The Union cast four no votes.", "Union: Noes 4."},
		{english, "Nine members of the Union abstained.", "Union: Abstained 9."},
		{shares, "Die Hafenliste kam auf 12,4 Prozent.", "Hafenliste: 12,4 Prozent."},
		{shares, "Die Hafenliste bekommt 13 Sitze.", "Hafenliste: Sitze 13."},
		{rates, "Das Tief der Norda Stahl lag beim Tief von 39,80.", "Norda Stahl: Tief 39,80."},
		{places, "Die Stadt Halvern zählt 4.100 Einwohner.", "Halvern: Stadt ja. Halvern: Einwohner 4.100."},
		{places, "Die Stadt Halvern ist alt.", "Halvern: Stadt ja. Halvern: Einwohner 4.100. Halvern: Häuser 900."},
		{votes, "Die Hafenliste hat 47 Abgeordnete.", "Hafenliste: Ja 41. Hafenliste: Nein 2. Hafenliste: Enthaltung 3. Hafenliste: nicht abgegeben 1."},
		{rates, "Norda Stahl stieg auf 41,20.", "Norda Stahl: Schluss 41,20. Norda Stahl: Vortag 40,10. Norda Stahl: Tief 39,80."},
		{years, "Für das Theater waren 2024 4,1 Millionen Euro vorgesehen.", "Theater, 2024: 4,1 Mio. Euro."},
		{years, "Theater, 2025: 5,2 Mio. €", "Theater, 2025: 5,2 Mio. Euro."},
		{years, "Die Ausgaben für das Theater steigen 2025 um 26,8 Prozent.", "Theater: Veränderung 26,8 %."},
		{years, "Die Ausgaben für das Theater steigen 2025 auf 5,2 Millionen Euro.", "Theater, 2025: 5,2 Mio. Euro (das sind mehr als zuvor)."},
		{years, "Das Theater bekommt 5,2 Millionen Euro.", "Theater, 2024: 4,1 Mio. Euro. Theater, 2025: 5,2 Mio. Euro. Theater: Veränderung 26,8 %."},
		{plans, "Der Plan 2025 hat für das Theater 5,2 Millionen Euro.", "Theater, Plan 2025: 5,2 Mio. Euro."},
		{plans, "Der Plan hat für das Theater 5,2 Millionen Euro.", "Theater, Plan 2024: 4,1 Mio. Euro. Theater, Plan 2025: 5,2 Mio. Euro."},
		{answers, "Die Hafenliste stimmte für das Gesetz.", "Hafenliste: Ja 41. Hafenliste: Punkte 2."}, // no vote
	} {
		j := &listening{times: map[factcheck.Pair]int{}}
		s := factchecktest.Start(t, factchecktest.Config{Judge: j})
		s.MustIndex(t, &factcheckv1.Source{Name: "sources/table", Content: c.content})
		check(t, s, c.claim, nil)
		asked := false
		for p := range j.times {
			asked = asked || p.Passage == c.want
		}
		if !asked {
			t.Errorf("%q: asked %v, want %q among them", c.claim, j.times, c.want)
		}
	}
}

func TestOfARowThatAClaimComparesIsToldWhatWas(t *testing.T) {
	const years = "Der Rat hat den Haushalt der Stadt am Abend beschlossen.\n\n| Bereich | 2023 | 2024 | 2025 |\n|---|---|---|---|\n| Theater | 4,4 Mio. Euro | 4,1 Mio. Euro | 5,2 Mio. Euro |"
	const two = "Der Rat hat den Haushalt der Stadt am Abend beschlossen.\n\n| Bereich (Mio. Euro) | 2025 | 2024 |\n|---|---|---|\n| Theater | 5,2 | 4,1 |\n| Theater Nord | 7 | 7 |"
	const states = "Der Rat hat die Preise der Stadt am Abend beschlossen.\n\n| Art | Preis alt | Preis neu |\n|---|---|---|\n| Jahreskarte | 12 Euro | 15 Euro |\n| Tageskarte | 3 Euro | 3 Euro |\n| Fahrzeit | 30 Min. | 20 Min. |"
	const english = "The council of the town has adopted its fees tonight.\n\n| Service | Fee before | Fee after |\n|---|---|---|\n| Annual card | £12 | £15 |"
	const other = "Der Rat hat die Preise der Stadt am Abend beschlossen.\n\n| Art | Preis alt | Gäste neu |\n|---|---|---|\n| Jahreskarte | 12 | 15 |"
	for _, c := range []struct{ content, claim, want string }{
		{years, "Das Theater bekommt 2025 mehr Geld.", "Theater, 2025: 5,2 Mio. Euro (das sind mehr als zuvor)."},
		{years, "Das Theater bekam 2024 mehr Geld.", "Theater, 2024: 4,1 Mio. Euro (das sind weniger als zuvor)."},
		{years, "Das Theater bekam 2025 mehr Geld als 2023.", "Theater, 2025: 5,2 Mio. Euro (das sind mehr als zuvor)."},
		{two, "Die Ausgaben für das Theater sind gesunken.", "Theater, 2025: 5,2 Mio. Euro (das sind mehr als zuvor)."},
		{two, "Die Ausgaben für das Theater sind seit 2024 gesunken.", "Theater, 2025: 5,2 Mio. Euro (das sind mehr als zuvor)."},
		{two, "Für das Theater Nord blieben die Ausgaben 2025 gleich.", "Theater Nord, 2025: 7 Mio. Euro (2024: 7 Mio. Euro), also gleich geblieben."},
		{states, "Der Preis der Jahreskarte steigt.", "Jahreskarte: Preis neu 15 Euro (das sind mehr als zuvor)."},
		{states, "Der Preis der Tageskarte steigt.", "Tageskarte: Preis neu 3 Euro (vorher: 3 Euro), also gleich geblieben."},
		{english, "The annual card goes up.", "Annual card: Fee after £15 (that is more than before)."},

		{years, "Das Theater bekam 2023 mehr Geld.", ""},          // 2022 is not told
		{years, "Das Theater bekam seit 2023 mehr Geld.", ""},     // of two years
		{years, "Das Theater bekam mehr Geld.", ""},               // of which
		{two, "Das Theater bekam 2024 weniger als 2025.", ""},     // the other way round
		{two, "Das Theater bekam 2025 mehr als das Museum.", ""},  // another thing
		{two, "Das Theater ist 2025 nicht teurer geworden.", ""},  // a negation
		{two, "Das Museum bekam 2025 mehr Geld.", ""},             // another row
		{two, "Das Theater bekam 2025 5,2 Millionen Euro.", ""},   // no change
		{two, "Das Theater bekam 2025 mehr als 4 Millionen.", ""}, // a bound
		{states, "Die Fahrzeit sinkt.", ""},                       // of times
		{other, "Der Preis der Jahreskarte steigt.", ""},
	} {
		j := &listening{times: map[factcheck.Pair]int{}}
		s := factchecktest.Start(t, factchecktest.Config{Judge: j})
		s.MustIndex(t, &factcheckv1.Source{Name: "sources/table", Content: c.content})
		check(t, s, c.claim, nil)
		asked := false
		for p := range j.times {
			asked = asked || p.Passage == c.want || c.want == "" && (strings.Contains(p.Passage, "zuvor") || strings.Contains(p.Passage, "vorher"))
		}
		if asked != (c.want != "") {
			t.Errorf("%q: asked %v, want %q among them", c.claim, j.times, c.want)
		}
	}
}

// The judge of this test takes the row for a support of everything.
func TestANumberOfAnotherColumnSupportsNothing(t *testing.T) {
	for claim, want := range map[string]factcheckv1.Verdict{
		"41 Abgeordnete der Hafenliste stimmten mit Nein.": nothing,
		"2 Abgeordnete der Hafenliste stimmten mit Nein.":  support,
		"41 Abgeordnete der Hafenliste sitzen im Saal.":    support,
	} {
		s := factchecktest.Start(t, factchecktest.Config{Judge: seeking("Hafenliste: ")})
		s.MustIndex(t, &factcheckv1.Source{Name: "sources/votes", LanguageCode: "de", Content: "| Fraktion | Ja | Nein |\n|---|---|---|\n| Hafenliste | 41 | 2 |"})
		if got := check(t, s, claim, nil).GetVerdict(); got != want {
			t.Errorf("%q: %v, want %v", claim, got, want)
		}
	}
}

// The judge of this test takes the row for a conflict with everything.
func TestACellThatHasTheNumberOfTheClaimIsNoConflict(t *testing.T) {
	for claim, want := range map[string]factcheckv1.Verdict{
		"Für das Theater waren 2024 4,1 Millionen Euro vorgesehen.":        support, // by the heads of the columns
		"Für das Theater waren 2024 5,2 Millionen Euro vorgesehen.":        conflict,
		"Für das Theater waren 2025 4,1 Millionen Euro vorgesehen.":        conflict,
		"Für das Theater waren 2024 nicht 4,1 Millionen Euro vorgesehen.":  conflict,
		"Für die Bühnen waren 2024 4,1 Millionen Euro vorgesehen.":         conflict,
		"Die Ausgaben für das Theater stiegen 2024 um 4,1 Millionen Euro.": conflict,
	} {
		s := factchecktest.Start(t, factchecktest.Config{Judge: refuting(func(p factcheck.Pair) bool { return strings.HasPrefix(p.Passage, "Theater, ") })})
		s.MustIndex(t, &factcheckv1.Source{Name: "sources/budget", LanguageCode: "de", Content: "| Bereich | 2024 (Mio. Euro) | 2025 (Mio. Euro) |\n|---|---|---|\n| Theater | 4,1 | 5,2 |"})
		if got := check(t, s, claim, nil).GetVerdict(); got != want {
			t.Errorf("%q: %v, want %v", claim, got, want)
		}
	}
}
