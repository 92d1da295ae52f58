package factcheck_test

import (
	"cmp"
	"context"
	"slices"
	"strings"
	"testing"

	factcheckv1 "github.com/beleg-dev/beleg/gen/factcheck/v1"
	"github.com/beleg-dev/beleg/internal/factcheck"
	"github.com/beleg-dev/beleg/internal/factchecktest"
)

func TestACitationNamesWhoSaidIt(t *testing.T) {
	for _, c := range []struct{ language, source, speaker string }{
		{"de", "„Die neue Halle hat vier Millionen Euro gekostet“, sagte Bürgermeisterin Carla Wendt am Montag.", "Bürgermeisterin Carla Wendt"},
		{"de", "Die neue Halle hat vier Millionen Euro gekostet, wie die Stadtverwaltung am Abend mitteilte.", "die Stadtverwaltung"},
		{"de", "Nach Angaben der Stadt hat die neue Halle vier Millionen Euro gekostet.", "Stadt"},
		{"de", "Dem Bauamt zufolge hat die neue Halle vier Millionen Euro gekostet.", "Bauamt"},
		{"de", "Die neue Halle hat vier Millionen Euro gekostet, nach Angaben des Bauamts.", "Bauamt"},
		{"de", "Der Sprecher der Stadt bestätigte, dass die neue Halle vier Millionen Euro gekostet hat.", "Der Sprecher der Stadt"},
		{"de", "Die neue Halle hat vier Millionen Euro gekostet.", ""},
		{"de", "Der Architekt teilte der Nachrichtenagentur OPR mit, dass die neue Halle vier Millionen Euro gekostet hat.", "Der Architekt"},
		{"de", "Wer sie baute, sagte der Ostheimer Zeitung, dass die neue Halle vier Millionen Euro gekostet hat.", ""},
		{"de", "Carla Wendt bestreitet, dass die neue Halle vier Millionen Euro gekostet hat.", ""},
		{"de", "Das Bauamt dementierte, dass die neue Halle vier Millionen Euro gekostet hat.", ""},
		{"de", "„Die neue Halle hat vier Millionen Euro gekostet“, bestritt Carla Wendt.", ""},
		{"de", "Carla Wendt sagte nicht, dass die neue Halle vier Millionen Euro gekostet hat.", ""},
		{"de", "Carla Wendt sagte, die neue Halle habe nicht vier Millionen Euro gekostet.", "Carla Wendt"},
		{"de", "Die neue Halle hat vier Millionen Euro gekostet, sagte dem Sender ein Sprecher der Stadt.", ""},
		{"de", "Die neue Halle hat vier Millionen Euro gekostet, teilte der Sprecher der Stadt mit.", "der Sprecher der Stadt"},
		{"de", "Carla Wendt sagte später gegenüber Reportern, dass die neue Halle vier Millionen Euro gekostet hat.", "Carla Wendt"},
		{"de", "Carla Wendt sagte Nordfunk, dass die neue Halle vier Millionen Euro gekostet hat.", "Carla Wendt"},
		{"de", "Der Sprecher erklärte Journalisten, dass die neue Halle vier Millionen Euro gekostet hat.", "Der Sprecher"},
		{"de", "Wendt sagte Anfang März, dass die neue Halle vier Millionen Euro gekostet hat.", "Wendt"},
		{"de", "Der Minister kritisierte die Stadt, weil die neue Halle vier Millionen Euro gekostet hat.", ""},
		{"de", "Die neue Halle hat vier Millionen Euro gekostet, sagte Carla Wendt der Ostheimer Zeitung.", "Carla Wendt"},
		{"de", "Am Freitag sagte Carla Wendt, dass die neue Halle vier Millionen Euro gekostet hat.", "Carla Wendt"},
		{"de", "Den Anwohnern sagte Carla Wendt, dass die neue Halle vier Millionen Euro gekostet hat.", "Carla Wendt"},
		{"de", "Den Anwohnern sagte sie, dass die neue Halle vier Millionen Euro gekostet hat.", ""},
		{"de", "Dass die neue Halle vier Millionen Euro gekostet hat, sagte sie der Redaktion.", ""},
		{"de", "Er sagte, dass die neue Halle vier Millionen Euro gekostet hat.", ""},
		{"de", "„Die neue Halle hat vier Millionen Euro gekostet“, bestätigte Dr. Lea Brand.", "Dr. Lea Brand"},
		{"de", "„Die neue Halle hat vier\u00a0Millionen Euro gekostet“, bestätigte\u00a0Dr.\u202fLea Brand.", "Dr.\u202fLea Brand"},
		{"de", "– Die neue Halle hat vier Millionen Euro gekostet –\u00a0sagte Lea Brand.", "Lea Brand"},
		{"de", "„Die neue Halle hat vier Millionen Euro gekostet“, sagte die Sprecherin des Bauamts, Anna Berg.", "die Sprecherin des Bauamts, Anna Berg"},
		{"de", "Die Sprecherin des Bauamts, Anna Berg, sagte, die neue Halle habe vier Millionen Euro gekostet.", "Die Sprecherin des Bauamts, Anna Berg"},
		{"de", "Die Sprecherin, Mutter von drei Kindern, sagte, die neue Halle habe vier Millionen Euro gekostet.", "Die Sprecherin"},
		{"de", "„Die neue Halle hat vier Millionen Euro gekostet“, sagte der Minister, Anna Berg habe sie bezahlt.", "der Minister"},
		{"de", "„Die neue Halle hat vier Millionen Euro gekostet“, sagte ihr Vorsitzender Jonas Wiesner.", "Vorsitzender Jonas Wiesner"},
		{"de", "„Die neue Halle hat vier Millionen Euro gekostet“, sagte ihr Vorsitzender.", "ihr Vorsitzender"},
		{"de", "Nach Angaben ihres Vorsitzenden Jonas Wiesner hat die neue Halle vier Millionen Euro gekostet.", "ihres Vorsitzenden Jonas Wiesner"},
		{"en", "“The new hall cost four million euros,” said the mayor of Ostheim, Carla Wendt.", "the mayor of Ostheim, Carla Wendt"},
		{"en", "Their spokesman, Owen Brand, said the new hall cost four million euros.", "spokesman, Owen Brand"},
		{"en", "Ostheim's mayor, Carla Wendt, said the new hall cost four million euros.", "Ostheim's mayor, Carla Wendt"},
		{"en", "Its builder Halvern Works said the new hall cost four million euros.", "builder Halvern Works"},
		{"en", "The new hall cost four million euros, according to its owner Elbhaus.", "owner Elbhaus"},
		{"en", "The new hall cost four million euros, according to the city council.", "the city council"},
		{"en", "The new hall cost four million euros, according to Ostheim.", "Ostheim"},
		{"en", "The new hall cost four million euros, police said Monday.", "police"},
		{"en", "The new hall cost four million euros, the ministry announced Tuesday.", "the ministry"},
		{"en", "The new hall cost four million euros, said Theresa May.", "Theresa May"},
		{"en", "Carla Wendt warned Ostheim that the new hall cost four million euros.", "Carla Wendt"},
		{"en", "Carla Wendt told Nordfunk, which asked her, that the new hall cost four million euros.", "Carla Wendt"},
		{"en", "On Friday Carla Wendt announced Ostheim, where the new hall cost four million euros.", ""},
		{"en", "Carla Wendt denied that the new hall cost four million euros.", ""},
		{"en", "The ministry denies that the new hall cost four million euros.", ""},
		{"en", "She said the new hall cost four million euros.", ""},
		{"en", "“The new hall cost four million euros,” said Mayor Carla Wendt.", "Mayor Carla Wendt"},
		{"en", "“The new hall cost four million euros,” the mayor of Ostheim said on Monday.", "the mayor of Ostheim"},
		{"en", "A spokeswoman for the council said the new hall cost four million euros.", "A spokeswoman for the council"},
		{"en", "“The new hall cost four million euros,” said Ostheim's chief architect, who drew it.", "Ostheim's chief architect"},
		{"en", "The new hall cost four million euros, Sean O'Neill said.", "Sean O'Neill"},
		{"en", "“The new hall cost four million euros,” Owen Brand, who runs it, told Nordfunk.", "Owen Brand"},
		{"en", "The new hall cost four million euros, Owen Brand, a builder, said.", "Owen Brand"},
		{"en", "Owen Brand, 54, said the new hall cost four million euros.", "Owen Brand"},
		{"en", "The council (OCC) said the new hall cost four million euros.", "The council"},
		{"en", "The new hall cost four million euros in Ostheim, Halvern, Elbing and Brand, said his friends.", ""},
		{"en", "The new hall cost four million euros, a builder's report has found.", "a builder's report"},
		{"en", "The report found that the new hall cost four million euros.", "The report"},
		{"en", "The workers found that the new hall cost four million euros.", ""},
		{"en", "The new hall cost four million euros, the parks board confirmed.", "the parks board"},
		{"en", "The new hall cost four million euros, a neighbour said on Monday.", "a neighbour"},
		{"en", "The new hall cost four million euros, a thing he never said.", ""},
		{"en", "The new hall cost four million euros, the owner, who said it.", ""},
		{"en", "However, the new hall cost four million euros, said his friends.", ""},
		{"en", "The new hall cost four million euros.", ""},
	} {
		s := factchecktest.Start(t, factchecktest.Config{Judge: sure{}})
		s.MustIndex(t, &factcheckv1.Source{Name: "sources/a", LanguageCode: c.language, Content: c.source})
		got := check(t, s, "The new hall cost four million euros.", nil).GetCitations()
		if len(got) != 1 {
			t.Errorf("%q: %d citations", c.source, len(got))
			continue
		}
		a := got[0].GetAttribution()
		if a.GetText() != c.speaker {
			t.Errorf("%q is said by %q, want %q", c.source, a.GetText(), c.speaker)
		}
		if a != nil && c.source[a.GetStartByte():a.GetEndByte()] != a.GetText() {
			t.Errorf("%q: the speaker stands at %d to %d", c.source, a.GetStartByte(), a.GetEndByte())
		}
	}
}

func TestASpeakerIsFoundInManyWordings(t *testing.T) {
	for _, c := range []struct{ name, source, speaker string }{
		{"a reproach", "Ihre Vorsitzende Carla Wendt warf der Verwaltung vor, die Halle habe vier Millionen Euro gekostet.", "Vorsitzende Carla Wendt"},
		{"a reproach of a man", "Der Vorsitzende warf dem Bauamt am Montag vor, die Halle habe vier Millionen Euro gekostet.", "Der Vorsitzende"},
		{"a reproach whose object comes first", "Der Verwaltung warf der Vorsitzende vor, die Halle habe vier Millionen Euro gekostet.", ""},
		{"a reproach of a name", "Lea Brandner warf dem Bauamt vor, die Halle habe vier Millionen Euro gekostet.", "Lea Brandner"},
		{"a reproach of a title", "Stadträtin Lea Brandner warf der Verwaltung vor, die Halle habe vier Millionen Euro gekostet.", "Stadträtin Lea Brandner"},
		{"a reproach whose objects come first", "Kritikern warf der Vorsitzende vor, die Halle habe vier Millionen Euro gekostet.", ""},
		{"an opinion", "Nach Ansicht von Grünen-Fraktionschefin Lea Brandner hat die Halle vier Millionen Euro gekostet.", "Grünen-Fraktionschefin Lea Brandner"},
		{"something looked at", "Nach Ansicht der Luftbilder hat die Halle vier Millionen Euro gekostet.", ""},
		{"words", "Nach den Worten des Ministers hat die Halle vier Millionen Euro gekostet.", "Minister"},
		{"a perfect", "Die Halle hat vier Millionen Euro gekostet, wie die Handwerkskammer berechnet hat.", "die Handwerkskammer"},
		{"a hope is no saying", "Die Halle hat vier Millionen Euro gekostet, wie Carla Wendt gehofft hat.", ""},
		{"a town", "Die Halle hat vier Millionen Euro gekostet, hieß es in Ostheim.", "Ostheim"},
		{"an allusion is no town", "Die Halle hat vier Millionen Euro gekostet, hieß es in Anspielung auf den Turm.", ""},
		{"an office", "Die Halle hat vier Millionen Euro gekostet, hieß es aus dem Rathaus.", "Rathaus"},
		{"a regret", "Carla Wendt äußerte am Sonntag ihr Bedauern darüber, dass die Halle vier Millionen Euro gekostet hat.", "Carla Wendt"},
		{"a doubt that comes first", "Zweifel äußerte die Ministerin daran, dass die Halle vier Millionen Euro gekostet hat.", ""},
		{"a pluperfect", "Carla Wendt hatte zuvor in Ostheim erklärt, dass die Halle vier Millionen Euro gekostet hat.", "Carla Wendt"},
		{"a pluperfect whose object comes first", "Die Pläne hatte der Minister bestätigt, weil die Halle vier Millionen Euro gekostet hat.", ""},
		{"a pluperfect whose object comes first, of her", "Die Pläne hatte sie zuvor bestätigt, weil die Halle vier Millionen Euro gekostet hat.", ""},
		{"dashes", "– Die Halle hat vier Millionen Euro gekostet – sagte die Sprecherin des Bauamts, Lea Brandner.", "die Sprecherin des Bauamts, Lea Brandner"},
		{"something that proves true", "Ein Verdacht, der die Halle betraf, bestätigte sich: Sie hat vier Millionen Euro gekostet.", ""},
		{"how somebody put it", "Wie Carla Wendt sagte, hat die Halle vier Millionen Euro gekostet.", "Carla Wendt"},
		{"how somebody with an office put it", "Wie Bauamtssprecher Jonas Wiesner am Montag mitteilte, hat die Halle vier Millionen Euro gekostet.", "Bauamtssprecher Jonas Wiesner"},
		{"how a paper puts it", "Wie die Zeitung Elbkurier berichtet, hat die Halle vier Millionen Euro gekostet.", "die Zeitung Elbkurier"},
		{"how a paper puts it, at the end", "Die Halle hat vier Millionen Euro gekostet, wie die Zeitung Elbkurier berichtet.", "die Zeitung Elbkurier"},
		{"how a paper in quotation marks puts it", "Wie der „Elbkurier“ unter Berufung auf Baufirmen berichtet, hat die Halle vier Millionen Euro gekostet.", "der „Elbkurier“"},
		{"how a paper that relies on others puts it", "Die Halle hat vier Millionen Euro gekostet, wie die Zeitung unter Berufung auf Baufirmen berichtet.", "die Zeitung"},
		{"what a paper in quotation marks reports", "Die Halle hat vier Millionen Euro gekostet, berichtete der „Elbkurier“.", "der „Elbkurier“"},
		{"what somebody reported to a paper in quotation marks", "Die Halle hat vier Millionen Euro gekostet, berichtete der „Elbkurier“ sei ihr Vater gewesen.", ""},
		{"according to a paper in quotation marks", "Laut „Elbkurier“ hat die Halle vier Millionen Euro gekostet.", "„Elbkurier“"},
		{"words that are read aloud", "Sie sagten laut „Ja“, als die Halle vier Millionen Euro gekostet hatte.", ""},
		{"what a notice says", "Die Halle hat vier Millionen Euro gekostet, heißt es in einem Aushang.", "Aushang"},
		{"what a notice of somebody says", "Die Halle hat vier Millionen Euro gekostet, heißt es in der Mitteilung der Stadt.", "Mitteilung der Stadt"},
		{"what is said in a time", "Die Halle hat vier Millionen Euro gekostet, hieß es in der Nacht.", ""},
		{"what is said in an office now", "Die Halle hat vier Millionen Euro gekostet, heißt es aus dem Rathaus.", "Rathaus"},
		{"what a club holds", "Der OHV geht davon aus, dass die Halle vier Millionen Euro gekostet hat.", "Der OHV"},
		{"what a club does not hold", "Der OHV geht nicht davon aus, dass die Halle vier Millionen Euro gekostet hat.", ""},
		{"what a court has found", "Das Gericht sah es als erwiesen an, dass die Halle vier Millionen Euro gekostet hat.", "Das Gericht"},
		{"what is made known", "Carla Wendt gab am Montag bekannt, dass die Halle vier Millionen Euro gekostet hat.", "Carla Wendt"},
		{"what somebody else holds", "Davon geht Lea Brandner aus, dass die Halle vier Millionen Euro gekostet hat.", ""},
		{"how somebody put it to a paper", "Wie Carla Wendt der Ostheimer Zeitung sagte, hat die Halle vier Millionen Euro gekostet.", "Carla Wendt"},
		{"how somebody put it to the press", "Wie der Sprecher der Presse sagte, hat die Halle vier Millionen Euro gekostet.", "der Sprecher der Presse"},
		{"how she put it", "Wie sie sagte, hat die Halle vier Millionen Euro gekostet.", ""},
		{"how somebody explained a thing", "Wie Carla Wendt den Preis erklärte, war neu: Die Halle hat vier Millionen Euro gekostet.", ""},
		{"how a thing is explained", "Der Bericht zeigt, wie ein Umbau den Preis erklärt: Die Halle hat vier Millionen Euro gekostet.", ""},
		{"how many were told", "Wie viele Gäste kamen, sagte sie nicht; die Halle hat vier Millionen Euro gekostet.", ""},
		{"somebody of an age", "Bauleiterin Lea Brandner (54) erklärte, die Halle habe vier Millionen Euro gekostet.", "Bauleiterin Lea Brandner"},
		{"somebody of an age between commas", "Lea Brandner, 54, erklärte, die Halle habe vier Millionen Euro gekostet.", "Lea Brandner"},
		{"somebody of a party", "Wie Bürgermeisterin Carla Wendt (OPO) sagte, hat die Halle vier Millionen Euro gekostet.", "Bürgermeisterin Carla Wendt"},
		{"a remark in front of a colon", "Bauleiterin Lea Brandner ergänzt: „Die Halle hat vier Millionen Euro gekostet.“", "Bauleiterin Lea Brandner"},
		{"a remark of somebody with an office", "Lea Brandner, Sprecherin des Bauamts, kritisierte: „Die Halle hat vier Millionen Euro gekostet.“", "Lea Brandner"},
		{"a remark behind the words", "„Die Halle hat vier Millionen Euro gekostet“, erläuterte Brandner am Montag.", "Brandner"},
		{"a remark to the press", "„Die Halle hat vier Millionen Euro gekostet“, erzählte Brandner der Ostheimer Zeitung.", "Brandner"},
		{"a remark that adds", "Brandner fügte hinzu, dass die Halle vier Millionen Euro gekostet hat.", "Brandner"},
		{"a remark that is added behind the words", "„Die Halle hat vier Millionen Euro gekostet“, fügte Lea Brandner hinzu.", "Lea Brandner"},
		{"a thing that completes another", "Der Turm ergänzt die Halle, die vier Millionen Euro gekostet hat.", ""},
		{"a demand for a thing", "Lea Brandner forderte eine Halle, die vier Millionen Euro gekostet hat.", ""},
		{"what is written", "Die Halle habe vier Millionen Euro gekostet, schreibt Lea Brandner in ihrem Buch.", "Lea Brandner"},
		{"so somebody with an office", "„Die Halle hat vier Millionen Euro gekostet“, so Stadträtin Lea Brandner.", "Stadträtin Lea Brandner"},
		{"so somebody with an article", "„Die Halle hat vier Millionen Euro gekostet“, so die Stadträtin Lea Brandner, „und sie ist schön.“", "die Stadträtin Lea Brandner"},
		{"so somebody on a day", "„Die Halle hat vier Millionen Euro gekostet“, so Brandner am Montag.", "Brandner"},
		{"so a spokeswoman", "„Die Halle hat vier Millionen Euro gekostet“, so die Sprecherin der Stadt.", "die Sprecherin der Stadt"},
		{"so a title", "„Die Halle hat vier Millionen Euro gekostet“, so der Titel des Aufsatzes.", ""},
		{"so a motto of somebody", "„Die Halle hat vier Millionen Euro gekostet“, so das Motto Carla Wendts.", ""},
		{"so it is called", "„Die Halle hat vier Millionen Euro gekostet“, so heißen die Berichte.", ""},
		{"so somebody goes on", "„Die Halle hat vier Millionen Euro gekostet“, so Brandner weiter.", "Brandner"},
		{"so somebody without marks", "Die Halle habe vier Millionen Euro gekostet, so die Bauleiterin.", "die Bauleiterin"},
		{"so somebody in between", "Die Halle, so der Bürgermeister am Montag, hat vier Millionen Euro gekostet.", "der Bürgermeister"},
		{"so somebody with a title without marks", "Die Halle hat vier Millionen Euro gekostet, so Bauamtsleiter Jonas Wiesner.", "Bauamtsleiter Jonas Wiesner"},
		{"so an authority without marks", "Die Halle hat vier Millionen Euro gekostet, so das Landratsamt.", "das Landratsamt"},
		{"so a surname behind a subjunctive", "Die Halle habe vier Millionen Euro gekostet, so Brandner.", "Brandner"},
		{"so a town as an example", "Viele bauten Hallen, so Halvern, die vier Millionen Euro gekostet haben.", ""},
		{"so a reproach without marks", "Die Halle habe vier Millionen Euro gekostet, so der Vorwurf.", ""},
		{"so somebody, in a comparison", "Wie der Meister, so der Schüler: Die Halle hat vier Millionen Euro gekostet.", ""},
		{"so somebody wants it", "Die Halle hat vier Millionen Euro gekostet, so der Bürgermeister es sagt.", ""},
		{"so, in a comparison", "Wie Ostheim, so Halvern: Die Halle hat vier Millionen Euro gekostet.", ""},
		{"an authority in a town", "Die Polizei in Halvern teilte mit, dass die Halle vier Millionen Euro gekostet hat.", "Die Polizei in Halvern"},
		{"an authority in a town, on a day", "Das Bauamt in Halvern teilte am Montag mit, die Halle habe vier Millionen Euro gekostet.", "Das Bauamt in Halvern"},
		{"a spokesman from a town", "Ein Sprecher aus Halvern sagte, die Halle habe vier Millionen Euro gekostet.", "Ein Sprecher aus Halvern"},
		{"an object in a town", "Das Treffen in Halvern sagte Brandner ab, weil die Halle vier Millionen Euro gekostet hat.", ""},
		{"an object in a town, of her", "Die Pläne in Halvern erklärte sie, weil die Halle vier Millionen Euro gekostet hat.", ""},
		{"a team of somebody", "Die Halle habe vier Millionen Euro gekostet, schreibt das Team um Prof. Dr. Lea Brandner in „Bauten“.", "das Team um Prof. Dr. Lea Brandner"},
		{"a team at an hour", "Die Halle habe vier Millionen Euro gekostet, schreibt das Team um zwölf Uhr.", "das Team"},
		{"an announcement", "Brandner kündigte an, dass die Halle vier Millionen Euro gekostet hat.", "Brandner"},
		{"an announcement on a day", "Der Vorsitzende kündigte am Montag in Ostheim an, dass die Halle vier Millionen Euro kostet.", "Der Vorsitzende"},
		{"an announcement behind the words", "„Die Halle wird vier Millionen Euro kosten“, kündigte Lea Brandner an.", "Lea Brandner"},
		{"an announcement whose object comes first", "Den Umbau kündigte Brandner an, weil die Halle vier Millionen Euro gekostet hat.", ""},
		{"a notice", "Brandner kündigte den Vertrag, weil die Halle vier Millionen Euro gekostet hat.", ""},
		{"a pronoun", "„Die Halle hat vier Millionen Euro gekostet“, betonte sie.", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			s := factchecktest.Start(t, factchecktest.Config{Judge: sure{}})
			s.MustIndex(t, &factcheckv1.Source{Name: "sources/a", LanguageCode: "de", Content: c.source})
			got := check(t, s, "The hall cost four million euros.", nil).GetCitations()
			if len(got) != 1 || got[0].GetAttribution().GetText() != c.speaker {
				t.Errorf("%v, want it said by %q", got, c.speaker)
			}
		})
	}
}

func TestASpeakerIsNamedInTheNominative(t *testing.T) {
	for phrase, speaker := range map[string]string{
		"Nach Angaben des Bauamts":                     "Bauamt",
		"Nach Angaben des zuständigen Bauamtes":        "des zuständigen Bauamtes",
		"Nach Angaben des Fahrgastbündnisses":          "Fahrgastbündnis",
		"Nach Angaben des Komitees":                    "Komitee",
		"Nach Angaben des Amtes":                       "Amt",
		"Nach Angaben des Amtes Ostheim":               "des Amtes Ostheim",
		"Nach Angaben der Kämmerei Ende Juli":          "Kämmerei",
		"Nach Angaben der Kämmerei einer Bank":         "Kämmerei",
		"Laut dem Ostheimer Präsidenten Jens Albrecht": "dem Ostheimer Präsidenten Jens Albrecht",
		"Nach Angaben des Campus":                      "Campus",
		"Nach Angaben des Ministers Jens Albrecht":     "Jens Albrecht",
		"Nach Angaben des Präsidenten":                 "Präsident",
		"Nach Angaben des Kollegen":                    "des Kollegen",
		"Nach Angaben des Otto Lehner-Instituts":       "Otto Lehner-Institut",
		"Nach Angaben des Amtes für Hochbau":           "des Amtes für Hochbau",
		"Nach Angaben der örtlichen Polizei":           "der örtlichen Polizei",
		"Nach Angaben der Studenten":                   "Studenten",
		"Nach Angaben der Sprecherin Carla Wendt":      "Sprecherin Carla Wendt",
		"Nach Angaben der Halvernschen Bank":           "der Halvernschen Bank",
		"Laut einem Sprecher der Stadt":                "Sprecher der Stadt",
		"Laut dem Präsidenten Jens Albrecht":           "Jens Albrecht",
		"Den Behörden zufolge":                         "Den Behörden",
	} {
		s := factchecktest.Start(t, factchecktest.Config{Judge: sure{}})
		s.MustIndex(t, &factcheckv1.Source{Name: "sources/a", LanguageCode: "de", Content: phrase + " hat die neue Halle vier Millionen Euro gekostet."})
		got := check(t, s, "The new hall cost four million euros.", nil).GetCitations()
		if len(got) != 1 || got[0].GetAttribution().GetText() != speaker {
			t.Errorf("%q: %v, want %q", phrase, got, speaker)
		}
	}
}

func TestTheNameOfASpeakerEndsWithItsSentence(t *testing.T) {
	together := func(p factcheck.Pair) bool { return strings.Count(p.Passage, ".") > 1 }
	s := factchecktest.Start(t, factchecktest.Config{Judge: refuting{where: together}})
	const content = "The new hall cost four million euros, according to Ostheim. Halvern paid it."
	s.MustIndex(t, &factcheckv1.Source{Name: "sources/a", LanguageCode: "en", Content: content})
	got := check(t, s, "The new hall cost five million euros.", nil).GetCitations()
	if len(got) != 1 || got[0].GetQuote() != content || got[0].GetAttribution().GetText() != "Ostheim" {
		t.Errorf("%v", got)
	}
}

// citationsOfFour returns what is cited of a source for a claim of a cost of 4
// million, where passages with " 4 " support it as the function says, and no others.
func citationsOfFour(t *testing.T, language, source string, support func(passage string) float64) []*factcheckv1.Citation {
	t.Helper()
	s := factchecktest.Start(t, factchecktest.Config{Judge: reading{support: func(_, passage string) float64 {
		if !strings.Contains(passage, " 4 ") {
			return .01
		}
		return support(passage)
	}}})
	s.MustIndex(t, &factcheckv1.Source{Name: "sources/a", LanguageCode: language, Content: source})
	return check(t, s, "The hall cost 4 million euros.", nil).GetCitations()
}

func TestOnlyTheDecisiveSentenceNamesWhoSaidIt(t *testing.T) {
	for _, c := range []struct{ name, language, source, speaker string }{
		{"another sentence is reported", "de", "Der Bau verzögert sich, teilte das Landratsamt mit. Die Halle hat 4 Millionen Euro gekostet.", ""},
		{"the sentence after it is reported", "de", "Die Halle hat 4 Millionen Euro gekostet. Der Bau verzögert sich, teilte das Landratsamt mit.", ""},
		{"it is reported itself", "de", "Der Bau verzögert sich, teilte das Landratsamt mit. Die Halle hat 4 Millionen Euro gekostet, sagte Carla Wendt.", "Carla Wendt"},
		{"it opens the quoted words", "de", "„Die Halle hat 4 Millionen Euro gekostet. Wir haben lange gebaut“, sagte Carla Wendt.", "Carla Wendt"},
		{"it ends the quoted words", "en", "Carla Wendt said: “We built for long. Our hall has cost some 4 million.”", "Carla Wendt"},
		{"it has a pronoun", "de", "Der Bau verzögert sich, teilte Carla Wendt mit. „Die Halle hat 4 Millionen Euro gekostet“, betonte sie.", "Carla Wendt"},
		{"it begins with a pronoun", "de", "„Der Bau verzögert sich“, sagte Carla Wendt. Sie sagte, die Halle habe 4 Millionen Euro gekostet.", "Carla Wendt"},
		{"a pronoun in English", "en", "“It took long,” said Carla Wendt. “The hall has cost 4 million,” she added.", "Carla Wendt"},
		{"a pronoun of another person", "de", "Der Bau verzögert sich, teilte Carla Wendt mit. „Die Halle hat 4 Millionen Euro gekostet“, betonte er.", ""},
		{"a pronoun of another person in English", "en", "“It took long,” said Peter Sand. “The hall has cost 4 million,” she added.", ""},
		{"a pronoun for nobody who said anything", "de", "Carla Wendt widersprach dem Minister. „Die Halle hat 4 Millionen Euro gekostet“, sagte sie.", ""},
		{"a pronoun for whom the sentence before tells of", "de", "Kämmerin Carla Wendt rechnete mit einem Rückgang. Die Halle habe 4 Millionen Euro gekostet, sagte sie.", "Kämmerin Carla Wendt"},
		{"a pronoun for whom the sentence before tells of in English", "en", "Peter Sand was worried on Friday. The hall has cost 4 million euros, he said.", "Peter Sand"},
		{"a pronoun for whom the sentence before tells of with a party", "de", "Carla Wendt (OPO) rechnete mit einem Rückgang. „Die Halle hat 4 Millionen Euro gekostet“, sagte sie.", "Carla Wendt"},
		{"a pronoun for whose the sentence before tells of", "de", "Carla Wendts neue Halle ist schön. „Die Halle hat 4 Millionen Euro gekostet“, sagte sie.", ""},
		{"a pronoun for several", "de", "Carla Wendt rechnete mit einem Rückgang. „Die Halle hat 4 Millionen Euro gekostet“, sagten sie.", ""},
		{"a pronoun that may be for somebody else", "en", "Peter Sand met a builder on Friday. “The hall has cost 4 million euros,” he said.", ""},
		{"a pronoun that may be for a body", "de", "Carla Wendt half der Polizei. „Die Halle hat 4 Millionen Euro gekostet“, sagte sie.", ""},
		{"a pronoun for two who are told of", "en", "Peter Sand was worried about Owen Brand. “The hall has cost 4 million euros,” he said.", ""},
		{"it is the second half of the quoted words", "de", "„Wir haben lange gebaut“, sagte Bürgermeisterin Carla Wendt. „Die Halle hat 4 Millionen Euro gekostet.“", "Bürgermeisterin Carla Wendt"},
		{"it is the second half in English", "en", "\"We have built for long,\" Mayor Carla Wendt said. \"The hall has cost 4 million euros.\"", "Mayor Carla Wendt"},
		{"it is the second half in guillemets", "de", "»Wir haben lange gebaut«, so Carla Wendt. »Die Halle hat 4 Millionen Euro gekostet.«", "Carla Wendt"},
		{"it is the second half of what somebody goes on to say", "de", "„Wir haben lange gebaut“, so Wendt weiter. „Die Halle hat 4 Millionen Euro gekostet.“", "Wendt"},
		{"it is the third part", "de", "„Wir haben lange gebaut“, sagte Carla Wendt. „Es hat geregnet.“ „Die Halle hat 4 Millionen Euro gekostet.“", "Carla Wendt"},
		{"it goes on behind a pronoun", "de", "Der Bau verzögert sich, teilte Carla Wendt mit. „Es hat geregnet“, sagte sie. „Die Halle hat 4 Millionen Euro gekostet.“", "Carla Wendt"},
		{"it is said by somebody else", "de", "„Wir haben lange gebaut“, sagte Carla Wendt. „Die Halle hat 4 Millionen Euro gekostet“, rief ein Gast.", ""},
		{"it answers somebody", "de", "„Was war?“, fragte Carla Wendt. „Die Halle hat 4 Millionen Euro gekostet.“", ""},
		{"it is the cry of somebody who is told of", "de", "Laut Carla Wendt rief ein Gast „Hört!“. „Die Halle hat 4 Millionen Euro gekostet.“", ""},
		{"it follows the cry of somebody who is told of", "de", "„Hört!“, rief ein Gast laut Carla Wendt. „Die Halle hat 4 Millionen Euro gekostet.“", ""},
		{"it follows words without quotation marks", "de", "Der Bau verzögert sich, sagte Carla Wendt. „Die Halle hat 4 Millionen Euro gekostet.“", ""},
		{"other words are quoted", "de", "„Wir haben lange gebaut“, sagte Carla Wendt. Die Halle hat 4 Millionen Euro gekostet.", ""},
		{"the quoted words end before it", "de", "Wir haben lange gebaut“, sagte Carla Wendt. Die Halle hat 4 Millionen Euro gekostet.", ""},
		{"the quoted words never end", "de", "„Wir haben lange gebaut, sagte Carla Wendt. Die Halle hat 4 Millionen Euro gekostet.", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			got := citationsOfFour(t, c.language, c.source, func(passage string) float64 {
				if strings.Count(passage, ".") < 2 {
					return .6
				}
				return .97
			})
			if len(got) != 1 || got[0].GetQuote() != c.source || got[0].GetAttribution().GetText() != c.speaker {
				t.Errorf("%v, want it said by %q", got, c.speaker)
			}
		})
	}
}

func TestAQuotationHoldsTheSentenceThatNamesWhoSaidIt(t *testing.T) {
	for _, c := range []struct{ name, source, quote string }{
		{"the sentence before it", "Der Bau verzögert sich, teilte Carla Wendt mit. „Die Halle hat 4 Millionen Euro gekostet“, betonte sie.", ""},
		{"not one before that", "Es hat geregnet. Der Bau verzögert sich, teilte Carla Wendt mit. Sie sagte, die Halle habe 4 Millionen Euro gekostet.", "Der Bau verzögert sich, teilte Carla Wendt mit. Sie sagte, die Halle habe 4 Millionen Euro gekostet."},
		{"the name in brackets behind it", "Der Bau verzögert sich. „Die Halle hat 4 Millionen Euro gekostet.“ (Carla Wendt)", "„Die Halle hat 4 Millionen Euro gekostet.“ (Carla Wendt)"},
		{"the name in brackets with an office", "„Die Halle hat 4 Millionen Euro gekostet!“ (Carla Wendt, Bürgermeisterin)", ""},
		{"whose turn it is", "[00:01:05] Carla Wendt: Danke. Die Halle hat 4 Millionen Euro gekostet.", ""},
		{"none where it names somebody", "Der Bau verzögert sich. Carla Wendt sagte, die Halle habe 4 Millionen Euro gekostet.", "Carla Wendt sagte, die Halle habe 4 Millionen Euro gekostet."},
	} {
		t.Run(c.name, func(t *testing.T) {
			got := citationsOfFour(t, "de", c.source, func(string) float64 { return .97 })
			if want := cmp.Or(c.quote, c.source); len(got) != 1 || got[0].GetQuote() != want || got[0].GetAttribution().GetText() != "Carla Wendt" {
				t.Errorf("%v, want %q", got, want)
			}
		})
	}
}

func TestAQuotationHoldsWhoSaidItsFirstSentence(t *testing.T) {
	for _, c := range []struct{ name, source, quote string }{
		{"words that go on", "„Wir haben lange gebaut“, sagte Lea Brandner. „Es hat geregnet.“ Carla Wendt ergänzte: „Die Halle hat 4 Millionen Euro gekostet.“", "„Wir haben lange gebaut“, sagte Lea Brandner. „Es hat geregnet.“ Carla Wendt ergänzte: „Die Halle hat 4 Millionen Euro gekostet.“"},
		{"words of nobody who is named", "Es war kalt. „Es hat geregnet.“ Carla Wendt ergänzte: „Die Halle hat 4 Millionen Euro gekostet.“", "„Es hat geregnet.“ Carla Wendt ergänzte: „Die Halle hat 4 Millionen Euro gekostet.“"},
	} {
		t.Run(c.name, func(t *testing.T) {
			got := citationsOfFour(t, "de", c.source, func(passage string) float64 {
				if strings.Contains(passage, "geregnet") {
					return .97
				}
				return .6
			})
			if len(got) != 1 || got[0].GetQuote() != c.quote || got[0].GetAttribution().GetText() != "Carla Wendt" {
				t.Errorf("%v, want %q", got, c.quote)
			}
		})
	}
}

func TestReportedSpeechGoesOn(t *testing.T) {
	for _, c := range []struct{ name, source, speaker string }{
		{"a subjunctive", "Der Bau verzögert sich, sagte Carla Wendt. Die Halle habe rund 4 Millionen Euro gekostet.", "Carla Wendt"},
		{"a subjunctive of the past", "„Der Bau verzögert sich“, sagte Carla Wendt. Die Kosten lägen nun bei 4 Millionen Euro.", "Carla Wendt"},
		{"a subjunctive of being", "Wie Carla Wendt sagte, verzögert sich der Bau. Für die Halle seien 4 Millionen Euro nötig, weil es an Geld fehle.", "Carla Wendt"},
		{"two sentences", "Der Bau verzögert sich, sagte Carla Wendt. Es gebe keinen Streit. Die Halle koste mehr als 4 Millionen Euro.", "Carla Wendt"},
		{"an indicative", "Der Bau verzögert sich, sagte Carla Wendt. Die Halle hat 4 Millionen Euro gekostet.", ""},
		{"an indicative that looks alike", "Der Bau verzögert sich, sagte Carla Wendt. Die Halle kostete 4 Millionen Euro.", ""},
		{"somebody else said so", "Der Bau verzögert sich, sagte Carla Wendt. Die Halle habe 4 Millionen Euro gekostet, rügte ein Gast.", ""},
		{"by the words of somebody else", "Der Bau verzögert sich, sagte Carla Wendt. Die Halle habe nach Brandners Worten 4 Millionen Euro gekostet.", ""},
		{"by somebody's word", "Der Bau verzögert sich, sagte Carla Wendt. Der Opposition nach habe die Halle 4 Millionen Euro gekostet.", ""},
		{"a condition", "Der Bau verzögert sich, sagte Carla Wendt. Die Planer hätten sonst nur 4 Millionen Euro gebraucht.", ""},
		{"an idiom", "Der Bau verzögert sich, sagte Carla Wendt. Gott sei Dank hat die Halle nur 4 Millionen Euro gekostet.", ""},
		{"a reminder", "Der Bau verzögert sich, sagte Carla Wendt. Erinnert sei an 4 Millionen Euro, die die Halle gekostet hat.", ""},
		{"a reminder in one clause", "Der Bau verzögert sich, sagte Carla Wendt. Hier sei an die Kosten von 4 Millionen Euro erinnert.", ""},
		{"a clause that begins the sentence", "Der Bau verzögert sich, sagte Carla Wendt. Ob die Halle 4 Millionen Euro wert sei, ist offen.", ""},
		{"the author's own", "Der Bau verzögert sich, sagte Carla Wendt. Ich habe 4 Millionen Euro gezählt.", ""},
		{"the certainty of somebody else", "Der Bau verzögert sich, sagte Carla Wendt. Lea Brandner sei sicher, dass die Halle 4 Millionen Euro gekostet hat.", ""},
		{"an order", "Der Bau verzögert sich, sagte Carla Wendt. Man gebe zu den Kosten 4 Millionen Euro hinzu.", ""},
		{"a denial", "Wie Carla Wendt sagte, bestreitet ein Gast den Plan. Die Halle habe 4 Millionen Euro gekostet.", ""},
		{"two who speak", "Carla Wendt sagte, laut Lea Brandner verzögert sich der Bau. Die Halle habe 4 Millionen Euro gekostet.", ""},
		{"nobody who speaks", "Der Bau verzögert sich. Die Halle habe 4 Millionen Euro gekostet.", ""},
		{"a sentence between", "Der Bau verzögert sich, sagte Carla Wendt. Es hat geregnet. Die Halle habe 4 Millionen Euro gekostet.", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			got := citationsOfFour(t, "de", c.source, func(string) float64 { return .97 })
			if len(got) != 1 || got[0].GetAttribution().GetText() != c.speaker {
				t.Errorf("%v, want it said by %q", got, c.speaker)
			}
		})
	}
}

func TestALabelNamesWhoIsQuoted(t *testing.T) {
	for _, c := range []struct{ name, language, title, source, speaker string }{
		{"a name", "de", "", "Carla Wendt: „Die Halle hat 4 Millionen Euro gekostet.“", "Carla Wendt"},
		{"a name with an office", "de", "", "Bürgermeisterin Wendt: „Die Halle hat 4 Millionen Euro gekostet.“", "Bürgermeisterin Wendt"},
		{"a name with an age", "de", "", "Carla Wendt (54): „Die Halle hat 4 Millionen Euro gekostet.“", "Carla Wendt"},
		{"a surname that the title explains", "de", "Ein Gespräch mit Carla Wendt", "Wendt: „Die Halle hat 4 Millionen Euro gekostet.“", "Wendt"},
		{"a surname in English", "en", "Carla Wendt on the hall", "Wendt: “The hall has cost 4 million euros.”", "Wendt"},
		{"a turn in a transcript", "de", "", "[00:01:05] Wendt: Die Halle hat 4 Millionen Euro gekostet.", "Wendt"},
		{"a time and a town", "de", "", "[12:30] Ostheim: Die Halle hat 4 Millionen Euro gekostet.", ""},
		{"a bold surname that the title explains", "de", "Ein Gespräch mit Carla Wendt", "**Wendt:** Ja. Die Halle hat 4 Millionen Euro gekostet.", "Wendt"},
		{"a bold noun", "de", "Ein Gespräch mit Carla Wendt", "**Kosten:** Die Halle hat 4 Millionen Euro gekostet.", ""},
		{"a noun", "de", "Ein Gespräch mit Carla Wendt", "Fazit: „Die Halle hat 4 Millionen Euro gekostet.“", ""},
		{"a town", "de", "", "Bad Ostheim: „Die Halle hat 4 Millionen Euro gekostet.“", ""},
		{"an acronym", "de", "", "FAQ: „Die Halle hat 4 Millionen Euro gekostet.“", ""},
		{"a paper in brackets behind the words", "de", "", "„Die Halle hat 4 Millionen Euro gekostet.“ (Ostheimer Bote)", ""},
		{"a name in brackets behind words that are not quoted", "de", "", "Die Halle hat 4 Millionen Euro gekostet. (Carla Wendt)", ""},
		{"a name in brackets behind a title", "de", "", "„Die Halle“ (Carla Wendt)", ""},
		{"a name whose words are not quoted", "de", "", "Carla Wendt: Die Halle hat 4 Millionen Euro gekostet.", ""},
		{"somebody about whom it is", "de", "", "Über Carla Wendt: „Die Halle hat 4 Millionen Euro gekostet.“", ""},
		{"what is by somebody", "de", "", "Mehr von Carla Wendt: „Die Halle hat 4 Millionen Euro gekostet.“", ""},
		{"another language", "fr", "", "Carla Wendt: “The hall has cost 4 million euros.”", ""},
		{"somebody who is spoken of", "de", "", "Streit um Carla Wendt: „Die Halle hat 4 Millionen Euro gekostet.“", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			s := factchecktest.Start(t, factchecktest.Config{Judge: sure{}})
			s.MustIndex(t, &factcheckv1.Source{Name: "sources/a", LanguageCode: c.language, Title: c.title, Content: c.source})
			got := check(t, s, "The hall cost 4 million euros.", nil).GetCitations()
			if len(got) != 1 || got[0].GetAttribution().GetText() != c.speaker {
				t.Errorf("%v, want it said by %q", got, c.speaker)
			}
		})
	}
}

// A sure judge finds that every passage supports every claim.
type sure struct{}

func (sure) Judge(_ context.Context, pairs []factcheck.Pair) ([]factcheck.Judgement, error) {
	return slices.Repeat([]factcheck.Judgement{{Support: 1}}, len(pairs)), nil
}

func (sure) Reads(factcheck.Pair) bool { return true }
func (sure) ClaimTokens(string) int    { return 1 }
func (sure) Model() string             { return "sure" }
