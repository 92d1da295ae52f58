package order_test

import (
	"testing"

	"github.com/beleg-dev/beleg/internal/alike/aliketest"
	"github.com/beleg-dev/beleg/internal/alike/order"
	"github.com/beleg-dev/beleg/internal/value"
)

func TestMembersStandInTheOrderOfTheSource(t *testing.T) {
	for _, c := range []struct{ name, language, source, in, claim, want string }{
		{"names", "en", "Clara Whitlow and Henrik Dahl signed the accord.", "en", "Henrik Dahl and Clara Whitlow signed the accord.", "Clara Whitlow and Henrik Dahl signed the accord."},
		{"places behind a verb", "en", "She will visit Oslo and Tromso next week.", "en", "The minister will visit Tromso and Oslo next week.", "The minister will visit Oslo and Tromso next week."},
		{"nouns", "de", "Das Lager führt Sand und Kies.", "de", "Das Lager führt Kies und Sand.", "Das Lager führt Sand und Kies."},
		{"three", "en", "The baker sells bread, cheese and wine.", "en", "The baker sells wine, bread and cheese.", "The baker sells bread, cheese and wine."},
		{"three with a comma", "en", "The baker sells bread, cheese and wine.", "en", "The baker sells wine, bread, and cheese.", "The baker sells bread, cheese, and wine."},
		{"articles", "de", "Der Rat und die Kirche zahlen.", "de", "Die Kirche und der Rat zahlen.", "Der Rat und die Kirche zahlen."},
		{"as a whole with its day", "en", "She will speak in Bergen on Monday and in Alta on Thursday.", "en", "She will speak in Alta on Thursday and in Bergen on Monday.", "She will speak in Bergen on Monday and in Alta on Thursday."},
		{"across languages", "en", "They come from Denmark and Sweden.", "de", "Sie kommen aus Schweden und Dänemark.", "Sie kommen aus Dänemark und Schweden."},
		{"behind what they are", "de", "Die Firmen Tamm und Rohde bauen es.", "de", "Die Firmen Rohde und Tamm haben es gebaut.", "Die Firmen Tamm und Rohde haben es gebaut."},
		{"before a participle", "de", "Filialen in Wismar und Parchim öffnen.", "de", "Es wurden Filialen in Parchim und Wismar geöffnet.", "Es wurden Filialen in Wismar und Parchim geöffnet."},
		{"between", "en", "A ferry runs between Oslo and Kiel.", "en", "The ferry between Kiel and Oslo runs daily.", "The ferry between Kiel and Oslo runs daily."},
		{"behind a day", "en", "She will visit Oslo and Kiel next week.", "de", "Sie besucht nächste Woche Kiel und Oslo.", "Sie besucht nächste Woche Oslo und Kiel."},
		{"behind a plural", "en", "New trains serve Colne and Ripley.", "en", "New trains serve Ripley and Colne.", "New trains serve Colne and Ripley."},
		{"behind a pronoun", "de", "Es gibt Honig und Wolle.", "de", "Auf dem Markt gibt es Wolle und Honig.", "Auf dem Markt gibt es Honig und Wolle."},
		{"those from two places", "en", "Ministers from Norden and Velia met.", "en", "Ministers from Velia and Norden held a summit.", "Ministers from Norden and Velia held a summit."},
		{"two of two words", "en", "The dockers' union and Norvik Ferries ended a fifth round of talks in Aarhus on Wednesday without an agreement.", "en", "Norvik Ferries and the dockers' union met in Aarhus.", "The dockers' union and Norvik Ferries met in Aarhus."},
		{"a possessive", "en", "The dockers' union and Norvik held talks.", "en", "Norvik and the dockers' union met.", "The dockers' union and Norvik met."},

		{"the same order", "de", "Das Lager führt Sand und Kies.", "de", "Das Lager führt Sand und Kies.", "Das Lager führt Sand und Kies."},
		{"other members", "de", "Das Lager führt Sand und Kies.", "de", "Das Lager führt Kies und Salz.", "Das Lager führt Kies und Salz."},
		{"other days", "en", "She will speak in Bergen on Monday and in Alta on Thursday.", "en", "She will speak in Alta on Monday and in Bergen on Thursday.", "She will speak in Alta on Monday and in Bergen on Thursday."},
		{"two clauses", "en", "Holt visited Gera and Jena visited Lund.", "en", "Holt visited Jena and Gera visited Lund.", "Holt visited Jena and Gera visited Lund."},
		{"a title of one", "en", "The minister Henrik Dahl and Clara Whitlow signed.", "en", "The minister Clara Whitlow and Henrik Dahl signed.", "The minister Clara Whitlow and Henrik Dahl signed."},
		{"a title of one in German", "de", "Minister Rohde und Tamm bauen.", "de", "Minister Tamm und Rohde bauen.", "Minister Tamm und Rohde bauen."},
		{"an adjective of one", "de", "Er verkauft frischen Wein und Käse.", "de", "Er verkauft frischen Käse und Wein.", "Er verkauft frischen Käse und Wein."},
		{"what was done one after the other", "en", "He entered the hall and opened the door.", "en", "He opened the door and entered the hall.", "He opened the door and entered the hall."},
		{"the same in German", "de", "Er betrat den Saal und öffnete die Tür.", "de", "Er öffnete die Tür und betrat den Saal.", "Er öffnete die Tür und betrat den Saal."},
		{"verbs", "en", "They closed and opened the gate.", "en", "They opened and closed the gate.", "They opened and closed the gate."},
		{"first and then", "de", "Zuerst kommen Sand und Kies.", "de", "Zuerst kommen Kies und Sand.", "Zuerst kommen Kies und Sand."},
		{"ranks", "en", "Hallow and Sedley finished first and second.", "en", "Sedley and Hallow finished first and second.", "Sedley and Hallow finished first and second."},
		{"respectively", "en", "Hallow and Sedley had 3 and 4 respectively.", "en", "Sedley and Hallow had 3 and 4 respectively.", "Sedley and Hallow had 3 and 4 respectively."},
		{"a second list", "en", "They met in Oslo and Kiel on Monday and Tuesday.", "en", "They met in Kiel and Oslo on Monday and Tuesday.", "They met in Kiel and Oslo on Monday and Tuesday."},
		{"from and to", "en", "The train runs from Oslo to Kiel.", "en", "The train runs from Kiel to Oslo.", "The train runs from Kiel to Oslo."},
		{"a result", "en", "Hallow and Sedley drew 2-1.", "en", "Sedley and Hallow played 2-1.", "Sedley and Hallow played 2-1."},
		{"one of its offices", "en", "Lund of Oslo and Holt met.", "en", "Holt of Oslo and Lund met.", "Holt of Oslo and Lund met."},
		{"another language", "fr", "Il visite Oslo et Kiel.", "en", "He visits Kiel and Oslo.", "He visits Kiel and Oslo."},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := order.As(aliketest.Read(c.in, c.claim, value.Reference{}), aliketest.Read(c.language, c.source, aliketest.Published)); got != c.want {
				t.Errorf("wrote %q, want %q", got, c.want)
			}
		})
	}
}
