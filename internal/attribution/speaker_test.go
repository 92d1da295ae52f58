package attribution_test

import (
	"regexp"
	"testing"

	"github.com/beleg-dev/beleg/internal/attribution"
	"github.com/beleg-dev/beleg/internal/segment"
)

// speaker returns whom a text names as the one whose words the sentence with the cost
// of the hall reports.
func speaker(t *testing.T, language, title, content string) string {
	t.Helper()
	for _, read := range segment.Split(title, content) {
		p := attribution.Passage{
			Span: read.Span, Text: read.Of(content), Sentences: read.Sentences, Language: language,
			Around: []string{title, read.Heading.Of(content)}, Before: read.Context.Of(content),
		}
		for _, s := range read.Sentences {
			if cost.MatchString(s.Of(content)) {
				return p.Speaker(s).Of(content)
			}
		}
	}
	t.Fatalf("%q has no cost", content)
	return ""
}

var cost = regexp.MustCompile(`(?:4|four|vier).[Mm]illion`)

func TestASpeakerIsNamed(t *testing.T) {
	for _, c := range []struct{ language, source, speaker string }{
		{"de", "„Die neue Halle hat vier Millionen Euro gekostet“, sagte Bürgermeisterin Carla Wendt am Montag.", "Bürgermeisterin Carla Wendt"},
		{"de", "Die neue Halle hat vier Millionen Euro gekostet, wie die Stadtverwaltung am Abend mitteilte.", "die Stadtverwaltung"},
		{"de", "Die Sprecherin der Zeitung sagte, die neue Halle habe vier Millionen Euro gekostet.", "Die Sprecherin der Zeitung"},
		{"de", "Nach Angaben der Stadt hat die neue Halle vier Millionen Euro gekostet.", "Stadt"},
		{"de", "Nach Landkreisen geordnet hat die neue Halle vier Millionen Euro gekostet.", ""},
		{"de", "Am Dienstag sagte Dunmark in Halvern zu, vier Millionen Euro zu zahlen.", ""},
		{"de", "Am Dienstag sagte Carla Wendt den Empfang ab, der vier Millionen Euro kostet.", ""},
		{"de", "Am Dienstag teilte Carla Wendt die vier Millionen Euro auf.", ""},
		{"de", "Am Dienstag sagte Carla Wendt dem Verein, die Halle koste vier Millionen Euro.", "Carla Wendt"},
		{"de", "Am Dienstag teilte Carla Wendt mit, die Halle koste vier Millionen Euro.", "Carla Wendt"},
		{"de", "Nach Polizeiangaben hat die neue Halle vier Millionen Euro gekostet.", "Polizeiangaben"},
		{"de", "Letztere sagte am Montag, die neue Halle habe vier Millionen Euro gekostet.", ""},
		{"de", "Die neue Halle habe vier Millionen Euro gekostet, sagte dessen Vorsitzende Lea Brand.", "Vorsitzende Lea Brand"},
		{"de", "Dem Bauamt zufolge hat die neue Halle vier Millionen Euro gekostet.", "Bauamt"},
		{"de", "Die neue Halle hat vier Millionen Euro gekostet, nach Angaben des Bauamts.", "Bauamt"},
		{"de", "Der Sprecher der Stadt bestätigte, dass die neue Halle vier Millionen Euro gekostet hat.", "Der Sprecher der Stadt"},
		{"de", "Die neue Halle hat vier Millionen Euro gekostet.", ""},
		{"de", "Der Architekt teilte der Nachrichtenagentur OPR mit, dass die neue Halle vier Millionen Euro gekostet hat.", "Der Architekt"},
		{"de", "Wer sie baute, sagte der Ostheimer Zeitung, dass die neue Halle vier Millionen Euro gekostet hat.", ""},
		{"de", "Die Stimmung kippt: „Die neue Halle hat vier Millionen Euro gekostet.“", ""},
		{"de", "Der Vorstand hält dagegen: „Die neue Halle hat vier Millionen Euro gekostet.“", "Der Vorstand"},
		{"de", "Der Wagen zeigte sich gut. Die neue Halle habe vier Millionen Euro gekostet.", ""},
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
		{"en", "Sen. Carla Wendt, D-N.M., said the new hall cost four million euros.", "Sen. Carla Wendt"},
		{"en", "Sen. Carla Wendt, R-Ohio, who has seen it, said the new hall cost four million euros.", "Sen. Carla Wendt"},
		{"en", "“The new hall cost four million euros,” Rep. Carla Wendt, D-Texas, said.", "Rep. Carla Wendt"},
		{"en", "The council (OCC) said the new hall cost four million euros.", "The council"},
		{"en", "The new hall cost four million euros in Ostheim, Halvern, Elbing and Brand, said his friends.", ""},
		{"en", "The new hall cost four million euros, a builder's report has found.", "a builder's report"},
		{"en", "The report found that the new hall cost four million euros.", "The report"},
		{"en", "The clerk explained that the new hall cost four million euros.", "The clerk"},
		{"en", "The clerk explained the rule that the new hall cost four million euros.", ""},
		{"en", "The town clerk told the council that the new hall cost four million euros.", "The town clerk"},
		{"en", "Owen Brand argued on Monday that the new hall cost four million euros.", "Owen Brand"},
		{"en", "Owen Brand reported a theft in the new hall that cost four million euros.", ""},
		{"en", "The audit puts the cost of the new hall at four million euros.", "The audit"},
		{"en", "The town put a fence at the new hall, which cost four million euros.", ""},
		{"en", "The workers found that the new hall cost four million euros.", ""},
		{"en", "The new hall cost four million euros, the parks board confirmed.", "the parks board"},
		{"en", "The new hall cost four million euros, a neighbour said on Monday.", "a neighbour"},
		{"en", "The new hall cost four million euros, a thing he never said.", ""},
		{"en", "The new hall cost four million euros, the owner, who said it.", ""},
		{"en", "However, the new hall cost four million euros, said his friends.", ""},
		{"en", "Harbour spokeswoman Carla Wendt said the new hall cost four million euros.", "Harbour spokeswoman Carla Wendt"},
		{"en", "The Brand campaign says the new hall cost four million euros.", "The Brand campaign"},
		{"en", "But critics of the club have said the new hall cost four million euros.", "critics of the club"},
		{"en", "Officials at the Works in Ostheim, a town by the river, said the new hall cost four million euros.", "Officials at the Works in Ostheim"},
		{"en", "Owen Brand, one of Mr. Sand's advisers, later said the new hall cost four million euros.", "Owen Brand"},
		{"en", "Owen Brand, former head of the Works and a builder, wrote that the new hall cost four million euros.", "Owen Brand"},
		{"en", "It was a baker, Mr Owen Brand, who lent her four million euros and, years later, wrote to the museum.", ""},
		{"en", "Owen Brand, who sat on the council and ran the Works, said the new hall cost four million euros.", "Owen Brand"},
		{"en", "Owen Brand, a builder and, since 2020, chair of the council, said the new hall cost four million euros.", "Owen Brand"},
		{"en", "Minister Alma May said the new hall cost four million euros.", "Minister Alma May"},
		{"en", "Iraq war veterans said the new hall cost four million euros.", "Iraq war veterans"},
		{"en", "The new hall cost four million euros, two other sources said.", "two other sources"},
		{"en", "“The new hall cost four million euros,” said Works director Owen Brand.", "Works director Owen Brand"},
		{"en", "‘The new hall cost four million euros,’ Ms Wendt said.", "Ms Wendt"},
		{"en", "''The new hall cost four million euros,'' Ms. Wendt said.", "Ms. Wendt"},
		{"en", "“I said, ‘Wait,’ and they told me that the new hall cost four million euros,” Owen Brand said.", "Owen Brand"},
		{"en", "The Works this week said the new hall cost four million euros.", "The Works"},
		{"en", "Owen Brand said Friday that the new hall cost four million euros.", "Owen Brand"},
		{"en", "Owen Brand claims he paid four million euros for the new hall.", "Owen Brand"},
		{"en", "According to Ostheim officials on Friday, the new hall cost four million euros.", "Ostheim officials"},
		{"en", "According to a survey published in May, the new hall cost four million euros.", "a survey"},
		{"en", "According to Works director Owen Brand, the new hall cost four million euros.", "Works director Owen Brand"},
		{"en", "The new hall cost four million euros, according to a two-page memo seen by the Courier.", ""},
		{"en", "The new hall cost four million euros, according to a diplomat in Ostheim.", "a diplomat"},
		{"en", "Mayor Carla Wendt denied reports that the new hall cost four million euros.", ""},
		{"en", "According to plan, the new hall cost four million euros.", ""},
		{"en", "All the members said the new hall cost four million euros.", "All the members"},
		{"en", "Reporters were told the new hall cost four million euros.", ""},
		{"en", "Guests told to leave the new hall had paid four million euros.", ""},
		{"en", "The hall that Carla Wendt said was dear cost four million euros.", ""},
		{"en", "The hall Carla Wendt said was dear cost four million euros.", ""},
		{"en", "The hall cost four million euros, a price the mayor said he liked.", ""},
		{"en", "The site was said to have cost four million euros.", ""},
		{"en", "Everything Owen Brand says is worth four million euros.", ""},
		{"en", "I’m told the new hall cost four million euros.", ""},
		{"en", "The border road resulted in new (and overlapping) claims of four million euros.", ""},
		{"en", "The new hall cost four million euros.", ""},
	} {
		if got := speaker(t, c.language, "", c.source); got != c.speaker {
			t.Errorf("%q is said by %q, want %q", c.source, got, c.speaker)
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
		{"where it was said", "Die Halle hat vier Millionen Euro gekostet, hieß es in Ostheim.", ""},
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
		{"what an agency reports", "Die Halle habe vier Millionen Euro gekostet, meldete die Nachrichtenagentur OPR am Montag.", "die Nachrichtenagentur OPR"},
		{"what an agency reports, behind it", "Die Agentur OPR meldete am Montag, dass die Halle vier Millionen Euro gekostet hat.", "Die Agentur OPR"},
		{"who reports something else", "Weil die Halle vier Millionen Euro gekostet hat, meldete der Verein Insolvenz an.", ""},
		{"who answers", "Weil die Halle vier Millionen Euro gekostet hat, meldete sich der Verein.", ""},
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
		{"what is told in the present", "Der Bürgermeister teilt mit, dass die Halle vier Millionen Euro gekostet hat.", "Der Bürgermeister"},
		{"a thing that is shared", "Brandner teilt das Büro mit Carla Wendt, seit die Halle vier Millionen Euro gekostet hat.", ""},
		{"what is described", "Eine Nachbarin schilderte, die Halle habe vier Millionen Euro gekostet.", "Eine Nachbarin"},
		{"an answer", "Frau Brandner antwortet, die Halle habe vier Millionen Euro gekostet.", "Frau Brandner"},
		{"a hint", "Carla Wendt wies am Montag darauf hin, dass die Halle vier Millionen Euro gekostet hat.", "Carla Wendt"},
		{"a doubt", "Carla Wendt gibt zu bedenken, dass die Halle vier Millionen Euro gekostet hat.", "Carla Wendt"},
		{"a grumble", "„Die Halle hat vier Millionen Euro gekostet“, schimpft Elternsprecherin Lea Brandner.", "Elternsprecherin Lea Brandner"},
		{"several who say it", "Die Anwohner sagen, die Halle habe vier Millionen Euro gekostet.", "Die Anwohner"},
		{"what somebody does before a quotation", "Brandner hält dagegen: „Die Halle hat vier Millionen Euro gekostet.“", "Brandner"},
		{"what somebody does on a day before a quotation", "Die Bauleiterin wurde am Montag deutlich: „Die Halle hat vier Millionen Euro gekostet.“", "Die Bauleiterin"},
		{"what somebody does before a subjunctive", "Brandner wies das zurück: Die Halle habe vier Millionen Euro gekostet.", "Brandner"},
		{"what she does before a quotation", "Die Kritik wies sie zurück: „Die Halle hat vier Millionen Euro gekostet.“", ""},
		{"what somebody rejects", "Den Vorwurf wies Brandner zurück: „Die Halle hat vier Millionen Euro gekostet.“", ""},
		{"a title behind a colon", "Die Stadt wächst weiter: „Vier Millionen Euro“ heißt das Buch über die Halle, die vier Millionen Euro gekostet hat.", ""},
		{"a motto", "Das Motto lautet: „Die Halle hat vier Millionen Euro gekostet.“", ""},
		{"the words of others", "Brandner zitiert wörtlich: „Die Halle hat vier Millionen Euro gekostet.“", ""},
		{"somebody, too", "Auch Carla Wendt sagte, die Halle habe vier Millionen Euro gekostet.", "Carla Wendt"},
		{"somebody at midnight", "Die Halle habe vier Millionen Euro gekostet, sagte Carla Wendt um Mitternacht.", "Carla Wendt"},
		{"her, too", "Auch sie sagte, die Halle habe vier Millionen Euro gekostet.", ""},
		{"what is put in an adverb first", "Wörtlich sagte Carla Wendt: „Die Halle hat vier Millionen Euro gekostet.“", "Carla Wendt"},
		{"what he puts in an adverb first", "Wörtlich sagte er: „Die Halle hat vier Millionen Euro gekostet.“", ""},
		{"the sound of the words", "Im Wortlaut sagte Brandner: „Die Halle hat vier Millionen Euro gekostet.“", "Brandner"},
		{"what is called off", "Aus Sorge sagte Brandner das Treffen über vier Millionen Euro kurzfristig ab.", ""},
		{"what is written off", "Die Werft in Halvern schrieb im vergangenen Jahr einen Verlust von vier Millionen Euro.", ""},
		{"what is told to listeners without an article", "Der Leiter des Bauamts, Jonas Wiesner, sagte Gästen, die Halle habe vier Millionen Euro gekostet.", "Der Leiter des Bauamts, Jonas Wiesner"},
		{"by the word of reports, behind a verb", "Die Halle soll nordischen Medienberichten zufolge vier Millionen Euro gekostet haben.", "nordischen Medienberichten"},
		{"by the word of observers, behind a verb", "Beide Hallen waren Beobachtern zufolge vier Millionen Euro teuer.", "Beobachtern"},
		{"in front of a verb", "Laut Brandner waren Halle und Turm vier Millionen Euro wert.", "Brandner"},
		{"a month in front of the verb", "Nordische Medien hatten Anfang August berichtet, dass die Halle vier Millionen Euro gekostet hat.", "Nordische Medien"},
		{"somebody, on the other hand", "Doch Carla Wendt sagte, die Halle habe vier Millionen Euro gekostet.", "Carla Wendt"},
		{"somebody of whom a clause says more", "Carla Wendt, die den Plan einst als „großen Wurf“ lobte, sagte, die Halle habe vier Millionen Euro gekostet.", "Carla Wendt"},
		{"what somebody states", "Ein Sprecher gab am Montag an, die Halle habe vier Millionen Euro gekostet.", "Ein Sprecher"},
		{"what somebody puts on", "Brandner gab die Tür an, die vier Millionen Euro gekostet hat.", ""},
		{"what somebody claims", "Brandner behauptet, die Halle habe vier Millionen Euro gekostet.", "Brandner"},
		{"a pluperfect behind a day", "Am Montag hatte Brandner gesagt, die Halle habe vier Millionen Euro gekostet.", "Brandner"},
		{"a perfect behind a place, with an object", "Im Rathaus hat Brandner die Karte geschrieben, die vier Millionen Euro gekostet hat.", ""},
		{"so a surname behind a condition", "Mit vier Millionen Euro könnte die Halle fertig werden, so Brandner.", "Brandner"},
		{"so a town behind an indicative", "Städte können vier Millionen Euro zahlen, so Halvern.", ""},
		{"an authority for two things", "Die Halle hat vier Millionen Euro gekostet, teilte die Behörde für Umwelt und Verkehr mit.", "die Behörde für Umwelt und Verkehr"},
		{"somebody, and somebody else", "Die Halle habe vier Millionen Euro gekostet, sagte Brandner und Carla Wendt nickte.", "Brandner"},
		{"what was said in the evening", "Carla Wendt hatte noch am Abend betont, die Halle habe vier Millionen Euro gekostet.", "Carla Wendt"},
		{"how somebody put it to a paper with a preposition", "Wie Carla Wendt gegenüber der Ostheimer Zeitung erklärte, hat die Halle vier Millionen Euro gekostet.", "Carla Wendt"},
		{"a pronoun", "„Die Halle hat vier Millionen Euro gekostet“, betonte sie.", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := speaker(t, "de", "", c.source); got != c.speaker {
				t.Errorf("%q is said by %q, want %q", c.source, got, c.speaker)
			}
		})
	}
}

func TestALabelNamesWhoseTurnItIs(t *testing.T) {
	for _, c := range []struct{ name, language, title, source, speaker string }{
		{"a member with a party", "de", "", "Abg. Peter Sand (OPO): Wir haben gerechnet. Die Halle kostet vier Millionen Euro.", "Abg. Peter Sand"},
		{"a witness with a title", "de", "", "Zeugin Dr. Imke Wendt: Nein. Die Halle hat vier Millionen Euro gekostet.", "Zeugin Dr. Imke Wendt"},
		{"an office of several words", "de", "", "Staatssekretär Jonas Lohe (Ministerium für Bauen): Die Halle kostet vier Millionen Euro, das sage ich Ihnen.", "Staatssekretär Jonas Lohe"},
		{"a name in capitals", "en", "", "OWEN BRAND: Good morning. The new hall cost four million euros.", "OWEN BRAND"},
		{"what the title calls a transcript", "de", "Wortprotokoll der 3. Sitzung des Bauausschusses", "Sachverständiger Jonas Wiesner: Die Halle kostet vier Millionen Euro.", "Sachverständiger Jonas Wiesner"},
		{"and in English", "en", "Transcript: the hearing on the new hall", "Owen Brand: The new hall cost four million euros.", "Owen Brand"},
		{"behind a question", "en", "", "Q: What about the new hall? It cost four million euros.", ""},
		{"an answer without a name", "de", "", "Antwort: Wir haben gerechnet. Die Halle kostet vier Millionen Euro.", ""},
		{"a portrait", "de", "", "Bürgermeisterin Carla Wendt: Die Halle, die vier Millionen Euro kostet, ist ihr Werk.", ""},
		{"words of others in a portrait", "de", "", "Peter Sand: Sein Satz „Wir bauen“ hat vier Millionen Euro gekostet.", ""},
		{"a portrait that speaks to the reader", "en", "", "Owen Brand: You know his new hall, which cost four million euros.", ""},
		{"no name", "de", "", "Neue Halle: Wir haben gerechnet, sie kostet vier Millionen Euro.", ""},
		{"a single word", "de", "", "Kosten: Wir haben gerechnet, es sind vier Millionen Euro.", ""},
		{"somebody else's words within a turn", "de", "", "Abg. Peter Sand (OPO): Ich war da. Die Halle habe vier Millionen Euro gekostet, sagte Carla Wendt.", "Carla Wendt"},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := speaker(t, c.language, c.title, c.source); got != c.speaker {
				t.Errorf("%q is said by %q, want %q", c.source, got, c.speaker)
			}
		})
	}
}

func TestASpeakerIsNamedInTheNominative(t *testing.T) {
	for phrase, want := range map[string]string{
		"Nach Angaben des Bauamts":                     "Bauamt",
		"Nach Angaben des zuständigen Bauamtes":        "des zuständigen Bauamtes",
		"Nach Angaben des Fahrgastbündnisses":          "Fahrgastbündnis",
		"Nach Angaben des Komitees":                    "Komitee",
		"Nach Angaben des Amtes":                       "Amt",
		"Nach Angaben des Amtes Ostheim":               "des Amtes Ostheim",
		"Nach Angaben der Kämmerei Ende Juli":          "Kämmerei",
		"Nach Angaben der Kämmerei einer Bank":         "Kämmerei",
		"Laut dem Ostheimer Präsidenten Jens Albrecht": "dem Ostheimer Präsidenten Jens Albrecht",
		"Laut dem neuen Leiter Jens Albrecht":          "Leiter Jens Albrecht",
		"Laut dem Sprecher Jens Albrecht":              "Sprecher Jens Albrecht",
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
		if got := speaker(t, "de", "", phrase+" hat die neue Halle vier Millionen Euro gekostet."); got != want {
			t.Errorf("%q: %q, want %q", phrase, got, want)
		}
	}
}

func TestTheNameOfASpeakerEndsWithItsSentence(t *testing.T) {
	const content = "The new hall cost four million euros, according to Ostheim. Halvern paid it."
	read := segment.Split("", content)[0]
	p := attribution.Passage{Span: read.Span, Text: content, Sentences: read.Sentences, Language: "en"}
	if got := p.Speaker(read.Span).Of(content); got != "Ostheim" {
		t.Errorf("%q", got)
	}
}
