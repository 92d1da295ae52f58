package statement_test

import "testing"

func TestAGermanClaimIsTakenApartOnlyWhereItsPartsStandForThemselves(t *testing.T) {
	for _, c := range []taken{
		{"a semicolon", "Die Brücke in Halvern wurde im Mai eröffnet; die Fähre fuhr zum letzten Mal am 31. Mai.", []string{"Die Brücke in Halvern wurde im Mai eröffnet", "die Fähre fuhr zum letzten Mal am 31. Mai"}},
		{"a semicolon before what points back", "Die Brücke in Halvern ist gesperrt; das freute die Stadt.", nil},
		{"a semicolon within an enumeration", "Gewählt wurden Anna Weber, die Bürgermeisterin von Halvern; Peter Sand, ein Reeder; und Carla Wendt.", nil},
		{"a semicolon within what is said", "Tamsen sagte, die Brücke wird gebaut; die Fähre wurde verkauft.", nil},
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
		{"what a subject is", "Peter Sand ist der Bürgermeister von Halvern und wohnt in Ostheim.", []string{"Peter Sand ist der Bürgermeister von Halvern", "Peter Sand wohnt in Ostheim"}},
		{"two subjects in the singular", "Das Museum und das Archiv wurden 2019 gebaut und liegen am Hafen.", []string{"Das Museum und das Archiv wurden 2019 gebaut", "Das Museum und das Archiv liegen am Hafen"}},
		{"a sign at the end", "Der Anteil der Reederei stieg um 30 % und fiel im Mai wieder.", []string{"Der Anteil der Reederei stieg um 30 %", "Der Anteil der Reederei fiel im Mai wieder"}},
		{"numbers that need no noun", "Lindner liegt auf Platz 3 und verkürzte den Rückstand 2024 von 92 auf 28 Punkte.", []string{"Lindner liegt auf Platz 3", "Lindner verkürzte den Rückstand 2024 von 92 auf 28 Punkte"}},
		{"numbers in words that need no noun", "Das Gesetz senkt die Strafe von drei auf zwei Jahre und hebt die Gebühr an.", []string{"Das Gesetz senkt die Strafe von drei auf zwei Jahre", "Das Gesetz hebt die Gebühr an"}},
		{"the latter", "Die Fähre liegt im Zeitplan, Letztere hinkt ihm vier Monate hinterher.", nil},
		{"a pair before a second clause", "Ein Anker hat das Kabel zwischen Halvern und Ostheim zerrissen, und die norwegische Küstenwache sucht den Kapitän.", []string{"Ein Anker hat das Kabel zwischen Halvern und Ostheim zerrissen", "die norwegische Küstenwache sucht den Kapitän"}},
		{"a predicate that goes with an adjective", "Der Richter hielt die Opfer für mitschuldig und lobte die Männer.", nil},
		{"an adjective at the end", "Der Verein nannte die Gutschrift angemessen und riet von der Klage ab.", nil},
		{"a particle at the end", "Tom Sand ordnet sich keinem Lager zu und verwendet die Anrede Mx.", []string{"Tom Sand ordnet sich keinem Lager zu", "Tom Sand verwendet die Anrede Mx"}},
		{"a strong verb before a name", "Carla Wendt besuchte Ostheim und traf Tamsen.", []string{"Carla Wendt besuchte Ostheim", "Carla Wendt traf Tamsen"}},
		{"an adverb like a present form", "Die Reeder wollen ihre Fähren und Häfen weltweit mit allen Mitteln schützen.", nil},
		{"what two men were", "Anton Merz war Apotheker, Johann Krieg war Bürgermeister.", []string{"Anton Merz war Apotheker", "Johann Krieg war Bürgermeister"}},
		{"who two of them are", "Vorsitzende ist Carla Wendt und Kassierer ist Peter Sand.", []string{"Vorsitzende ist Carla Wendt", "Kassierer ist Peter Sand"}},
		{"a second clause that leaves its noun out before \"mehr\"", "Halvern hat 40.000 Einwohner und Ostheim hat mehr.", nil},
		{"an adverb before an adjective", "Die Reederei sperrte den Steg und der sehr alte Turm wurde abgerissen.", []string{"Die Reederei sperrte den Steg", "der sehr alte Turm wurde abgerissen"}},
		{"a second clause of a name and a verb with its particle", "Die Bauern wollten den Vertrag neu verhandeln, Joris Pronk lehnte ab.", []string{"Die Bauern wollten den Vertrag neu verhandeln", "Joris Pronk lehnte ab"}},
		{"a relative clause without an object", "Die Partei gewann zwanzig Sitze, die den Gegnern verloren gingen.", nil},
		{"a predicate behind a comma alone", "Die Firmen zahlen eine Strafe, müssen bei den Ermittlungen aber nicht helfen.", nil},
		{"clauses that a place tells from others", "Das Treffen fand in Hamburg statt und die Werft liegt in Bremen.", []string{"Das Treffen fand in Hamburg statt", "die Werft liegt in Bremen"}},
		{"an age", "Carla Wendt zog im Mai nach Halvern und starb 2010 im Alter von 60.", []string{"Carla Wendt zog im Mai nach Halvern", "Carla Wendt starb 2010 im Alter von 60"}},
		{"what was first", "Nordlinie schloss erst den Steg und verkaufte später die Fähre.", nil},
		{"what was later", "Nordlinie schloss den Steg und verkaufte später die Fähre.", []string{"Nordlinie schloss den Steg", "Nordlinie verkaufte später die Fähre"}},
	} {
		c.run(t, "de")
	}
}
