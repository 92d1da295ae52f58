package statement_test

import "testing"

func TestAGermanClaimIsTakenApartOnlyWhereItsPartsStandForThemselves(t *testing.T) {
	for _, c := range []taken{
		{"who said it behind both, and what he is", "Nordlinie verkauft die Fähre und baut einen Steg, sagt Tamsen, der den Rat leitet.", nil},
		{"a relative clause with a verb of saying", "Nordlinie verkauft die Fähre und baut einen Steg, den Tamsen lobte.", []string{"Nordlinie verkauft die Fähre", "Nordlinie baut einen Steg, den Tamsen lobte"}},
		{"a predicate behind a comma with a verb of saying", "Nordlinie verkauft die Fähre und baut einen Steg, verlangt aber einen Zuschuss.", []string{"Nordlinie verkauft die Fähre", "Nordlinie baut einen Steg, verlangt aber einen Zuschuss"}},
		{"a second clause that leaves its noun out behind a number", "Paraguay hatte 22 Dollar gefordert, und Brasilien wollte höchstens 18 zahlen.", nil},
		{"a second clause that leaves its noun out behind millions", "Die Bank hat 1,1 Milliarden Euro, und Nordlinie kommt auf 2,6 Milliarden.", nil},
		{"a predicate that leaves its noun out behind an article", "Die Stadt lud alle Reeder ein und lehnte nur einen ab.", nil},
		{"a predicate that points back", "Nordlinie kann den Steg kaufen und will das tun.", nil},
		{"a second clause that points back", "Nordlinie schließt den Steg, und Tamsen begründet das mit dem Sturm.", nil},
		{"an adjective and a particle like an article", "Nordlinie kaufte den gut besuchten Steg und führte neue Regeln ein.", []string{"Nordlinie kaufte den gut besuchten Steg", "Nordlinie führte neue Regeln ein"}},
		{"what stands between an article and its noun", "Carla Wendt gewann die Wahl und eröffnete am 3. Mai den seit Jahren geplanten Steg.", []string{"Carla Wendt gewann die Wahl", "Carla Wendt eröffnete am 3. Mai den seit Jahren geplanten Steg"}},
		{"a number behind an article", "Sand hält Kühe und war kein bisschen überrascht und baute die letzten zwei Ställe.", []string{"Sand hält Kühe", "Sand war kein bisschen überrascht", "Sand baute die letzten zwei Ställe"}},
		{"numbers that need no noun", "Lindner liegt auf Platz 3 und verkürzte den Rückstand 2024 von 92 auf 28 Punkte.", []string{"Lindner liegt auf Platz 3", "Lindner verkürzte den Rückstand 2024 von 92 auf 28 Punkte"}},
		{"an age", "Carla Wendt zog im Mai nach Halvern und starb 2010 im Alter von 60.", []string{"Carla Wendt zog im Mai nach Halvern", "Carla Wendt starb 2010 im Alter von 60"}},
		{"what was first", "Nordlinie schloss erst den Steg und verkaufte später die Fähre.", nil},
		{"what was later", "Nordlinie schloss den Steg und verkaufte später die Fähre.", []string{"Nordlinie schloss den Steg", "Nordlinie verkaufte später die Fähre"}},
	} {
		c.run(t, "de")
	}
}
