package statement_test

import (
	"testing"

	"github.com/beleg-dev/beleg/internal/statement"
)

func TestContrastedClausesAreStatementsOfTheirOwn(t *testing.T) {
	for _, c := range []taken{
		{"während with an auxiliary", "Der Rat tagte am Montag, während Tamsen Oelmark den Saal verlassen hat.", []string{"Der Rat tagte am Montag", "Tamsen Oelmark hat den Saal verlassen"}},
		{"während with a place", "Die Fähre fährt weiter, während das Werk in Halvern dauerhaft geschlossen wird.", []string{"Die Fähre fährt weiter", "das Werk in Halvern wird dauerhaft geschlossen"}},
		{"a verb with a particle", "Der Rat tagte am Montag, wohingegen Tamsen eine Klage ankündigte.", []string{"Der Rat tagte am Montag", "Tamsen kündigte eine Klage an"}},
		{"a verb with a particle in the present", "Der Rat tagte am Montag, während Nordlinie dem Hafen Fehler vorwirft, nicht ohne Grund zu klagen.", []string{"Der Rat tagte am Montag", "Nordlinie wirft dem Hafen Fehler vor , nicht ohne Grund zu klagen"}},
		{"what belongs to the subject", "Der Rat tagte am Montag, während das Bad am Markt von Halvern geschlossen wurde.", []string{"Der Rat tagte am Montag", "wurde das Bad am Markt von Halvern geschlossen"}},
		{"one's own doing", "Der Rat tagte am Montag, während Tamsen seinen Rücktritt erklärte.", []string{"Der Rat tagte am Montag", "Tamsen erklärte seinen Rücktritt"}},
		{"während in front", "Während das Werk in Halvern geschlossen wird, erhält die Klinik in Ostheim einen Anbau.", []string{"das Werk in Halvern wird geschlossen", "erhält die Klinik in Ostheim einen Anbau"}},
		{"während as a preposition, too", "Während der Ferien fährt die Fähre, während die Bahn in Halvern ausfällt.", []string{"Während der Ferien fährt die Fähre", "die Bahn in Halvern fällt aus"}},
		{"two who say something", "Carla Wendt erklärte, die Fähre sei alt, während Peter Sand von Fehlern berichtete.", []string{"Carla Wendt erklärte, die Fähre sei alt", "Peter Sand berichtete von Fehlern"}},
		{"während as a preposition", "Das Bad bleibt offen, während der Ferien aber geschlossen.", nil},
		{"während as a preposition before a main clause", "Das Bad bleibt offen, während der Arbeiten müssen Gäste in Halvern warten.", nil},
		{"a pronoun", "Carla Wendt las die Zeitung, während sie auf die Fähre wartete.", nil},
		{"somebody's thing", "Boris Tamm gewann die Wahl, während Peter Sand seinen Sitz verlor.", nil},
		{"a subject that may be another elsewhere", "Nordlinie verlor 30 Euro, während der Hafen 40 Euro gewann.", nil},
		{"a condition", "Wenn die Fähre fährt, während die Bahn in Halvern ausfällt, ist der Rat froh.", nil},
		{"what is reported", "Carla Wendt erklärte, dass die Fähre fährt, während die Bahn in Halvern ausfällt.", nil},
		{"what somebody wishes", "Die Fähre fährt weiter, während Tamsen lieber nach Halvern ginge.", nil},
		{"an infinitive", "Der Rat hofft, während der Ferien die Bahn in Halvern zu öffnen.", nil},
		{"while", "The ferry has stopped running, while Peter Sand announced his resignation.", []string{"The ferry has stopped running", "Peter Sand announced his resignation"}},
		{"whereas", "The pool opened in May, whereas the pier in Halvern was closed.", []string{"The pool opened in May", "the pier in Halvern was closed"}},
		{"while in front", "While Carla Wendt praised the plan, Peter Sand left the party.", []string{"Carla Wendt praised the plan", "Peter Sand left the party"}},
		{"two who say something in English", "Carla Wendt said that the ferry was old, while Peter Sand noted that it was safe.", nil},
		{"a clause behind that", "The report notes that, while the ferry of Halvern is old, the pier in Ostheim is new.", nil},
		{"what is left out", "Prices in Halvern rose by 16 per cent, while Ostheim's were up by 11 per cent.", nil},
		{"while without a subject", "Carla Wendt broke her arm, while visiting Halvern in May.", nil},
		{"while without a verb", "Carla Wendt wrote a book, while in Halvern with Peter Sand.", nil},
		{"a pronoun behind while", "Carla Wendt read the paper, while she waited for the ferry.", nil},
		{"somebody's thing behind while", "Boris Tamm won the race, while Peter Sand lost his seat.", nil},
		{"what is reported in English", "Carla Wendt said the ferry was safe, while Halvern needed a pier.", nil},
	} {
		c.run(t, "")
	}
}

func TestWhatIsPutInPartsNoClauses(t *testing.T) {
	for _, c := range []taken{
		{"an age", "Carla Wendt, 46, leads the council of Halvern and received a prize in Ostheim.", []string{"Carla Wendt, 46, leads the council of Halvern", "Carla Wendt received a prize in Ostheim"}},
		{"an age in German", "Carla Wendt, 46, leitet den Rat und hat in Halvern studiert.", []string{"Carla Wendt, 46, leitet den Rat", "Carla Wendt hat in Halvern studiert"}},
		{"an apposition with an article", "Carla Wendt, die Leiterin des Bades, verließ den Rat und kam nach Halvern.", []string{"Carla Wendt, die Leiterin des Bades, verließ den Rat", "Carla Wendt kam nach Halvern"}},
		{"a phrase in front with one behind it", "Mit zwei Reedern, darunter einem aus Ostheim, wird verhandelt, und das Werk in Halvern bleibt erhalten.", []string{"Mit zwei Reedern, darunter einem aus Ostheim, wird verhandelt", "das Werk in Halvern bleibt erhalten"}},
		{"a cause in front", "Wegen des Sturms war der Hafen gesperrt, und Carla Wendt hat die Fähre verkauft.", []string{"Wegen des Sturms war der Hafen gesperrt", "Carla Wendt hat die Fähre verkauft"}},
		{"a month in front", "Im Mai eröffnete die Stadt das Bad, und die Bahn in Halvern wurde verkauft.", []string{"Im Mai eröffnete die Stadt das Bad", "die Bahn in Halvern wurde verkauft"}},
		{"a year in front in English", "In 2024, Carla Wendt has left the party, and Peter Sand has moved to Ostheim.", []string{"In 2024, Carla Wendt has left the party", "Peter Sand has moved to Ostheim"}},
		{"a relative clause in the second", "Tamsen verließ den Saal, und Torhüter Peter Sand, der seit Mai im Tor stand, hielt zwei Bälle.", []string{"Tamsen verließ den Saal", "Torhüter Peter Sand stand seit Mai im Tor", "Torhüter Peter Sand hielt zwei Bälle"}},
		{"a relative clause in the first", "The ferry of Halvern, which was built in May, has sunk, and Carla Wendt has left the council.", []string{"The ferry of Halvern, which was built in May, has sunk", "Carla Wendt has left the council"}},
		{"two subjects, one with a name behind its noun", "Das Bad wurde 1974 eröffnet, die Klinik Seeblick wurde 1981 gebaut.", []string{"Das Bad wurde 1974 eröffnet", "die Klinik Seeblick wurde 1981 gebaut"}},
		{"a phrase in front and one subject", "Im Mai verließ Nordlinie Halvern und verkaufte die Fähre.", nil},
		{"a phrase in front and one subject in English", "In 2024, Carla Wendt has left the party and has moved to Ostheim.", nil},
		{"whose words both are", "Nach Angaben des Rates ist der Hafen gesperrt, und die Bahn in Halvern fährt nicht.", nil},
		{"a case in front", "Bei einem Sturm wird der Hafen gesperrt, und die Bahn in Halvern fährt nicht.", nil},
		{"predicates in a row", "Nordlinie verließ Halvern, verkaufte die Fähre, baute einen Steg, und der Rat tagte.", nil},
		{"predicates in a row in English", "Carla Wendt left the party, moved to Ostheim, and became its mayor.", nil},
		{"a relative clause that may go on", "Carla Wendt was elected in the vote, which was backed by Nordlinie, but was contested by Ostheim.", nil},
		{"a condition put in", "The ferry, if it is repaired, will sail, and Carla Wendt has left.", nil},
	} {
		c.run(t, "")
	}
}

func TestEachThingThatSomebodySaysIsAStatement(t *testing.T) {
	for _, c := range []taken{
		{"two", "Carla Wendt said that the ferry had sunk and that the town would pay for the pier.", []string{"Carla Wendt said that the ferry had sunk", "Carla Wendt said that the town would pay for the pier"}},
		{"two behind a comma", "Rektor Peter Sand assured that the ferry would stay, and that the pier would be sold.", []string{"Rektor Peter Sand assured that the ferry would stay", "Rektor Peter Sand assured that the pier would be sold"}},
		{"two in German", "Carla Wendt sagte, dass die Fähre bleibt und dass die Stadt den Steg verkauft.", []string{"Carla Wendt sagte, dass die Fähre bleibt", "Carla Wendt sagte, dass die Stadt den Steg verkauft"}},
		{"one about the speaker", "Carla Wendt sagte, dass die Fähre bleibt und dass sie im Mai gehen werde.", []string{"Carla Wendt sagte, dass die Fähre bleibt", "Carla Wendt sagte, dass sie im Mai gehen werde"}},
		{"with another verb of saying", "Peter Sand criticised that the hall was left out, and announced that the party would go to court.", []string{"Peter Sand criticised that the hall was left out", "Peter Sand announced that the party would go to court"}},
		{"one about one of two", "Carla Wendt said that Imke Sand had left and that she would pay.", nil},
		{"that said by one of two", "Carla Wendt said that the mayor had left, and announced that the town would pay.", nil},
		{"what somebody did not say", "Carla Wendt did not say that the ferry had sunk and that the town would pay.", nil},
		{"what nobody said", "Niemand sagte, dass die Fähre bleibt und dass die Stadt den Steg verkauft.", nil},
		{"one about whom it was said", "The report showed that the captain had left and that he had sold the ferry.", nil},
		{"what is said in what is said", "Peter Sand denied that the ferry had sunk, adding that the pier was safe, but that Halvern had paid.", nil},
		{"that thing", "Carla Wendt said that the ferry and that pier had been sold.", nil},
		{"a thing that was named before", "Carla Wendt said that the ferry had sunk and that it would be sold.", nil},
	} {
		c.run(t, "")
	}
}

func TestWhatIsSomebodysIsNamedForThem(t *testing.T) {
	for _, c := range []taken{
		{"a woman's", "Carla Wendt verlässt das Bad im Juli, zwei Jahre vor Ende des Vertrags, und ihre Stelle wurde ausgeschrieben.", []string{"Carla Wendt verlässt das Bad im Juli, zwei Jahre vor Ende des Vertrags", "Carla Wendts Stelle wurde ausgeschrieben"}},
		{"a man's", "Peter Sand ist Reeder, und seine Firma sitzt in Halvern.", []string{"Peter Sand ist Reeder", "Peter Sands Firma sitzt in Halvern"}},
		{"that of one whose name ends in s", "Peter Marx ist Reeder, und seine Firma sitzt in Halvern.", []string{"Peter Marx ist Reeder", "Peter Marx’ Firma sitzt in Halvern"}},
		{"a relative clause about a man's wife", "Tamsens Frau, die in Halvern lebt, erschien nicht.", []string{"Tamsens Frau lebt in Halvern", "Tamsens Frau erschien nicht"}},
		{"one of two women's", "Carla Wendt lobte die Rektorin, und ihre Stelle wurde ausgeschrieben.", nil},
		{"a woman's behind a man", "Peter Sand verlässt das Bad, und ihre Stelle wurde ausgeschrieben.", nil},
		{"a thing's", "Die Fähre ist gesunken, und ihr Kapitän wurde gerettet.", nil},
		{"of two things", "Halvern's ferry has sunk, and its pier has been closed.", nil},
	} {
		c.run(t, "")
	}
}

func TestTheWordsOfWhatIsSomebodysAreFoundInTheClaim(t *testing.T) {
	const claim = "Peter Sand ist Reeder, und seine Firma sitzt in Halvern."
	list := statement.OfClaim(claim, "de")
	second := list[len(list)-1]
	for _, words := range []string{"Peter Sand", "Firma sitzt in Halvern"} {
		at := len(second.Text) - len(words)
		if words == "Peter Sand" {
			at = 0
		}
		if span, ok := second.Of(at, at+len(words)); !ok || span.Of(claim) != words {
			t.Errorf("%q is found at %q", words, span.Of(claim))
		}
	}
}
