package office

import (
	"strings"
	"testing"
)

func TestWhoHasWhichOffice(t *testing.T) {
	for _, c := range []struct{ name, text, language, want string }{
		{"before a name", "Verteidiger Ole Brandt verlangte einen Freispruch.", "de", "Verteidiger: Ole Brandt"},
		{"of a woman", "Die Staatsanwältin Ute Marten verlangte Haft.", "de", "Staatsanwältin: Ute Marten"},
		{"a compound in a case", "Sie traf den Bezirksbürgermeister Ole Brandt.", "de", "Bezirksbürgermeister: Ole Brandt"},
		{"a party and a degree between", "Finanzminister (CDU) Dr. Ole Brandt lehnt ab.", "de", "Finanzminister: Ole Brandt"},
		{"behind a name", "Ute Marten, die neue Bürgermeisterin der Stadt, kam.", "de", "Bürgermeisterin: Ute Marten"},
		{"behind a verb", "Ole Brandt ist Staatsanwalt.", "de", "Staatsanwalt: Ole Brandt"},
		{"two people", "Richterin Ute Marten hörte Staatsanwalt Ole Brandt.", "de", "Richterin: Ute Marten; Staatsanwalt: Ole Brandt"},
		{"the nearest of two words", "Der Vorsitzende Richter Ole Brandt kam.", "de", "Richter: Ole Brandt"},
		{"in English", "Finance director Ute Marten, 44, joined.", "en", "Finance director: Ute Marten"},
		{"behind a name in English", "Ute Marten, the chief executive, joined.", "en", "chief executive: Ute Marten"},
		{"one who is acting", "Defending, Ole Brandt said so.", "en", "Defending: Ole Brandt"},
		{"the longest words", "Deputy mayor Ole Brandt came.", "en", "Deputy mayor: Ole Brandt"},
		{"of a land", "Ute Marten is Peru's finance minister.", "en", "finance minister: Ute Marten"},
		{"of a land by its adjective", "Ute Marten is the Czech foreign minister.", "en", "foreign minister: Ute Marten"},
		{"of a land in German", "Ole Brandt ist Perus neuer Finanzminister.", "de", "Finanzminister: Ole Brandt"},
		{"of a land behind a name", "Ute Marten, the Czech labour minister, said so.", "en", "labour minister: Ute Marten"},
		{"of a land behind a name at the end", "So said Ute Marten, Peru's new finance minister.", "en", "finance minister: Ute Marten"},
		{"of a land behind a name in German", "Ute Marten, Perus neue Finanzministerin, sagte das.", "de", "Finanzministerin: Ute Marten"},
		{"of a land by its adjective in German", "Das sagte Ute Marten, die Wiener Bürgermeisterin.", "de", "Bürgermeisterin: Ute Marten"},
		{"alone behind a name", "Das sagte Ute Marten, Bundesarbeitsministerin.", "de", "Bundesarbeitsministerin: Ute Marten"},

		{"somebody else's in a list", "Ute Marten, Peru's finance minister and Ole Brandt came.", "en", ""},
		{"somebody else's behind a name", "With Ute Marten, the Czech finance minister Ole Brandt came.", "en", "finance minister: Ole Brandt"},

		{"what it is of", "Professor Ole Brandt von der Universität Ulm kam.", "de", "Professor: Ole Brandt"},
		{"a name with von", "Ministerin Ute von der Marten kam.", "de", "Ministerin: Ute von der Marten"},

		{"nobody", "Die Staatsanwältin verlangte Haft.", "de", ""},
		{"one who has none", "Ole Brandt ist kein Staatsanwalt.", "de", ""},
		{"one who has none, in English", "Ole Brandt is not a judge.", "en", ""},
		{"one to whom somebody is something", "Ole Brandt is angry with Peru's finance minister.", "en", ""},
		{"one who is not of a land", "Ole Brandt is not Peru's finance minister.", "en", ""},
		{"an unknown one", "Kranführer Ole Brandt kam.", "de", ""},
		{"somebody else's", "Ole Brandt, Richterin Ute Marten und andere kamen.", "de", "Richterin: Ute Marten"},
		{"one who is defended", "Defending Ole Brandt was hard.", "en", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			var got []string
			for _, b := range Bearers(c.text, c.language) {
				got = append(got, b.Word+": "+strings.Join(b.Name, " "))
			}
			if s := strings.Join(got, "; "); s != c.want {
				t.Errorf("%q, want %q", s, c.want)
			}
		})
	}
}

func TestOfficesThatCannotBeTheSame(t *testing.T) {
	of := func(word string) Kind {
		if k := english.whole[strings.ToLower(word)]; k != 0 {
			return k
		}
		return ofGerman(word)
	}
	for _, c := range []struct {
		a, b  string
		agree bool
	}{
		{"Verteidiger", "Staatsanwalt", false},
		{"Prosecutor", "Verteidigerin", false},
		{"Finance director", "chief executive", false},
		{"Bürgermeisterin", "Geschäftsführerin", false},
		{"Agentur-Vorständin", "Labour minister", false},
		{"Bankvorstand", "Finance minister", false},
		{"Bankvorstand", "chief executive", true},
		{"Vorständin", "board chairman", true},
		{"Parteivorstand", "Finance minister", true},
		{"Finanzminister", "Gesundheitsministerin", false},
		{"Innenminister", "Außenminister", false},
		{"Schiedsrichter", "Richter", false},
		{"Angeklagter", "Zeuge", false},
		{"Regierungssprecherin", "Oppositionsführer", false},
		{"Bürgermeisterkandidat", "Bürgermeister", false},

		{"Minister", "Finanzminister", true},
		{"SPD-Politiker", "Landrat", true},
		{"Parteichef", "Parteivorsitzender", true},
		{"Anwalt", "Verteidiger", true},
		{"Rechtsanwältin", "defence lawyer", true},
		{"Verteidiger", "Mittelfeldspieler", true},
		{"Bundesfinanzminister", "finance minister", true},
		{"Klimaforscherin", "Wissenschaftlerin", true},
		{"Geschäftsführer", "managing director", true},
		{"Geschäftsführer", "Inhaber", true},
		{"Angeklagter", "Geschäftsführer", true},
		{"Zeugin", "Kommissarin", true},
		{"Abgeordnete", "Ministerin", true},
		{"Kämmerer", "treasurer", true},
		{"Sachverständiger", "Gutachterin", true},
		{"Kranführer", "Richter", true},
	} {
		if got := Agree(of(c.a), of(c.b)); got != c.agree || Agree(of(c.b), of(c.a)) != got {
			t.Errorf("%s and %s: %v", c.a, c.b, got)
		}
	}
}
