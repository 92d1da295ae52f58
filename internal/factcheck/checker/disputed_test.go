package checker_test

import (
	"strings"
	"testing"

	factcheckv1 "github.com/beleg-dev/beleg/gen/factcheck/v1"
	"github.com/beleg-dev/beleg/internal/factcheck"
	"github.com/beleg-dev/beleg/internal/factchecktest"
)

// The judge of this test finds support wherever the brakes are named.
func TestWhatOneSaysAndAnotherDeniesIsMixed(t *testing.T) {
	const faulty, german = "The brakes of the coach were faulty.", "Die Bremsen des Busses waren defekt."
	for _, c := range []struct {
		name, source, claim string
		want                factcheckv1.Verdict
		denier              string
	}{
		{"in the next sentence", "Eine Mechanikerin sagte, die Bremsen des Busses seien defekt gewesen. Die Firma Holm bestreitet das.", german, mixed, "Die Firma Holm"},
		{"in one sentence", "A mechanic said the brakes had been faulty; Holm Tours called that claim false.", faulty, mixed, "Holm Tours"},
		{"with what is said instead", "Ein Fahrer sagte, die Bremsen seien defekt gewesen. Firmenchefin Lea Brand widerspricht: Der Bus sei geprüft worden.", german, mixed, "Firmenchefin Lea Brand"},
		{"with an apposition", "Ein Fahrer sagte, die Bremsen seien defekt gewesen. Lea Brand, die Chefin der Firma, wies das zurück.", german, mixed, "Lea Brand"},
		{"an accusation", "The union says the brakes were faulty. The company rejected the accusations on Monday.", faulty, mixed, "The company"},
		{"between other sentences", "Der Bus kam aus Ulm. Ein Fahrer sagte, die Bremsen seien defekt gewesen. Die Firma dementierte den Bericht. Es war warm.", german, mixed, "Die Firma"},
		{"behind a conjunction", "A driver said the brakes were faulty. But the company denied this on Monday.", faulty, mixed, "the company"},
		{"without a capital letter", "A driver said the brakes were faulty; the company called that claim false.", faulty, mixed, "the company"},
		{"that one does not believe it", "Ein Fahrer sagte, die Bremsen seien defekt gewesen. Lea Brand, die seit 2001 dort arbeitet, glaubt das nicht.", german, mixed, "Lea Brand"},
		{"that it was otherwise", "Ein Fahrer sagte, die Bremsen seien defekt gewesen. Die Zeugin Lea Brand schilderte es anders: Der Bus sei geprüft worden.", german, mixed, "Die Zeugin Lea Brand"},
		{"that one holds it for impossible", "Ein Fahrer sagte, die Bremsen seien defekt gewesen. Gutachterin Lea Brand hält das für ausgeschlossen.", german, mixed, "Gutachterin Lea Brand"},
		{"that one calls it a lie", "Ein Fahrer sagte, die Bremsen seien defekt gewesen; die Firma spricht von einer „glatten Lüge“.", german, mixed, "die Firma"},
		{"that one thinks it unlikely", "A mechanic said the brakes had been faulty. Lea Brand considers that highly unlikely.", faulty, mixed, "Lea Brand"},
		{"that one disagrees", "A mechanic said the brakes had been faulty. Lea Brand disagrees.", faulty, mixed, "Lea Brand"},

		{"that there was no such thing", "A clerk said faults of the brakes had been reported. Holm Tours said no such report had been made.", faulty, mixed, "Holm Tours"},
		{"that there was no such thing, in one sentence", "A clerk said faults of the brakes had been reported; the company said no such report had been made.", faulty, mixed, "the company"},
		{"that there was no such thing in German", "Ein Fahrer sagte, man habe Schäden der Bremsen gemeldet. Lea Brand sagte, eine solche Meldung habe es nie gegeben.", german, mixed, "Lea Brand"},
		{"that it is false, of oneself", "Ein Fahrer sagte, Lea Brand habe defekte Bremsen verschwiegen. Brand nannte das falsch.", german, mixed, "Brand"},

		{"that it is false, of others", "Ein Fahrer sagte, die Firma habe defekte Bremsen verkauft. Lea Brand nannte das falsch.", german, support, ""},
		{"any such report", "A clerk said faults of the brakes had been reported. Holm Tours denied that any such report had been made.", faulty, mixed, "Holm Tours"},
		{"that there was such a report", "A clerk said faults of the brakes had been reported. Holm Tours denied that there had been any such report.", faulty, mixed, "Holm Tours"},
		{"it as false", "A clerk said faults of the brakes had been reported. Holm Tours rejected that as false.", faulty, mixed, "Holm Tours"},
		{"such a report in German", "Ein Fahrer sagte, man habe Schäden der Bremsen gemeldet. Lea Brand bestritt, dass es eine solche Meldung gegeben habe.", german, mixed, "Lea Brand"},
		{"any other report", "A clerk said faults of the brakes had been reported. Holm Tours denied that any driver had been dismissed.", faulty, support, ""},
		{"that there is no such law", "The brakes of the coach were faulty. The company said no such coach may be sold.", faulty, support, ""},
		{"a clause about a noun", "Die Firma Holm sagt, der Bus, dessen Bremsen defekt waren, sei verkauft. Lea Brand bestreitet das.", german, support, ""},
		{"that one holds it for right", "Ein Fahrer sagte, die Bremsen seien defekt gewesen. Gutachterin Lea Brand hält das für wahrscheinlich.", german, support, ""},
		{"what is denied is a rumour", "Die Bremsen des Busses waren defekt. Lea Brand widersprach dem Gerücht, die Firma sei verkauft.", german, support, ""},
		{"what is denied is a clause", "The brakes of the coach were faulty. Holm Tours denied it had sold the firm.", faulty, support, ""},
		{"what is denied is a claim of its own", "The brakes of the coach were faulty. Holm Tours rejected the claim that the firm was sold.", faulty, support, ""},
		{"what is believed is named", "Die Bremsen waren defekt. Lea Brand glaubt das Gerücht nicht.", german, support, ""},
		{"the claim is of what is said instead", "Eine Mechanikerin fand Rost. Die Firma Holm bestreitet das: Die Bremsen des Busses seien defekt gewesen.", german, support, ""},
		{"that it is said", "Eine Mechanikerin sagte, die Bremsen des Busses seien defekt gewesen. Die Firma Holm bestreitet das.", "Eine Mechanikerin sagte, die Bremsen seien defekt gewesen.", support, ""},
		{"that it is alleged", "Eine Mechanikerin sagte, die Bremsen des Busses seien defekt gewesen. Die Firma Holm bestreitet das.", "Eine Mechanikerin wirft der Firma defekte Bremsen vor.", support, ""},
		{"who denies is not named", "Die Firma Holm sagte, die Bremsen seien defekt gewesen. Sie bestreitet das nicht mehr.", german, support, ""},
		{"who denies is a pronoun behind a conjunction", "A driver said the brakes were faulty. But he denied that.", faulty, support, ""},
		{"nobody denies it", "A driver said the brakes were faulty. Nobody denied this.", faulty, support, ""},
		{"it is not denied", "A driver said the brakes were faulty. The company has not denied this.", faulty, support, ""},
		{"it is neither denied nor confirmed", "A driver said the brakes were faulty. The company neither confirmed nor denied this.", faulty, support, ""},
		{"it is no more denied", "Ein Fahrer sagte, die Bremsen seien defekt gewesen. Die Firma bestreitet das nicht mehr.", german, support, ""},
		{"a denial is to come", "A driver said the brakes were faulty. The company is expected to deny this.", faulty, support, ""},
		{"it is shown", "Ein Fahrer sagte, die Bremsen seien defekt gewesen. Die Polizei weist dies nach.", german, support, ""},
		{"an offer is rejected", "Ein Fahrer sagte, die Bremsen seien defekt gewesen. Die Firma wies das Angebot zurück.", german, support, ""},
		{"what is denied follows", "A driver said the brakes were faulty. The company denied that it knew.", faulty, support, ""},
		{"a day stands in front", "Ein Fahrer sagte, die Bremsen seien defekt gewesen. Am Montag bestritt das die Firma.", german, support, ""},
		{"what is rejected is a plan", "Der Rat prüft die Bremsen. Die Firma lehnte das ab.", german, support, ""},
		{"what is denied is named", "Die Bremsen waren defekt. Die Firma bestreitet eine Schuld.", german, support, ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			s := factchecktest.Start(t, factchecktest.Config{Judge: hearing(map[string]factcheck.Judgement{
				"rems": {Support: .98, Conflict: .01, Neutral: .01}, "brakes": {Support: .98, Conflict: .01, Neutral: .01},
			})})
			s.MustIndex(t, &factcheckv1.Source{Name: "sources/coach", Content: c.source})
			answer := check(t, s, c.claim, nil)
			if answer.GetVerdict() != c.want {
				t.Fatalf("%v, want %v", answer.GetVerdict(), c.want)
			}
			for _, x := range answer.GetCitations() {
				if !strings.HasSuffix(x.GetQuote(), ".") || c.want == mixed && x.GetAttribution() == nil {
					t.Errorf("said by %q, not in whole sentences or by nobody: %q", x.GetAttribution().GetText(), x.GetQuote())
				}
				if x.GetStance() == factcheckv1.Stance_STANCE_CONFLICT && (x.GetAttribution().GetText() != c.denier || !strings.Contains(x.GetQuote(), c.denier)) {
					t.Errorf("said by %q: %q", x.GetAttribution().GetText(), x.GetQuote())
				}
			}
		})
	}
}
