package statement_test

import (
	"testing"

	"github.com/beleg-dev/beleg/internal/statement"
)

func TestWhatTellsNothingIsNotChecked(t *testing.T) {
	for _, c := range []struct {
		text string
		want bool // whether it is checked
	}{
		{"Das ist jedoch umstritten.", false},
		{"Dies bleibt weiterhin unklar.", false},
		{"That is disputed.", false},
		{"This remains an open question.", false},
		{"Hierzu gibt es widersprüchliche Angaben.", false},
		{"Die Angaben dazu gehen auseinander.", false},
		{"Die Quellen widersprechen sich in diesem Punkt.", false},
		{"The sources differ on this point.", false},
		{"Reports disagree about the exact figure.", false},
		{"Ob das gelingt, bleibt abzuwarten.", false},
		{"Wie teuer der Umbau wird, muss sich erst noch zeigen.", false},
		{"Es bleibt spannend, wie es weitergeht.", false},
		{"Nun bleibt abzuwarten, ob der Rat zustimmt.", false},
		{"It remains to be seen whether the council agrees.", false},
		{"Whether the bridge reopens remains to be seen.", false},
		{"Only time will tell whether the plan works.", false},
		{"Overall, the incident illustrates the risks of old bridges.", false},
		{"This case underscores the need for better rules.", false},
		{"Die Entwicklung unterstreicht die Bedeutung des Tierschutzes.", false},
		{"Der Vorfall in Halvern verdeutlicht die Gefahr alter Brücken.", false},
		{"Die Lage bleibt unübersichtlich.", false},
		{"Die Situation ist derzeit noch unklar.", false},
		{"Der Fall wirft Fragen auf.", false},
		{"Diese Entwicklung wirft weiterhin neue Fragen auf.", false},
		{"Die Quellen machen dazu unterschiedliche Angaben.", false},
		{"Wie es nun weitergeht, ist noch offen.", false},
		{"Zum jetzigen Zeitpunkt ist unklar, wann die Brücke öffnet.", false},
		{"It is unclear at this stage whether the bridge will reopen.", false},
		{"At this point, it remains unclear who will pay.", false},
		{"The situation remains fluid.", false},
		{"The case raises further questions.", false},
		{"What happens next is still unclear.", false},

		{"Die Lage des Hafens bleibt unübersichtlich.", true},
		{"Die Lage in Halvern bleibt angespannt.", true},
		{"Der Fall wirft Fragen nach der Rolle des Rates auf.", true},
		{"Der Rat wirft dem Zoo den Verkauf vor.", true},
		{"Polizei und Stadt machen dazu unterschiedliche Angaben.", true},
		{"Wie es mit der Werft weitergeht, ist noch offen.", true},
		{"Es ist unklar, wem die Werft in Halvern gehört.", true},
		{"It is unclear who owns the pier in Halvern.", true},
		{"It is unclear at this stage who will pay the 3 million euros.", true},
		{"At this stage it is unclear who will pay, the mayor said.", true},
		{"The report raises questions about the pier in Halvern.", true},
		{"The bridge remains unclear of ice.", true},
		{"Das Urteil ist umstritten.", true},
		{"Das ist im Rat von Halvern umstritten.", true},
		{"The contract is disputed by the union.", true},
		{"Die Angaben der Stadt und der Polizei gehen auseinander.", true},
		{"The sources of the Halver differ in depth.", true},
		{"Ob die Brücke öffnet, ist offen.", true},
		{"Das Bad bleibt zu und kalt.", true},
		{"Es bleibt abzuwarten, ob der Rat zustimmt, sagte Wendt.", true},
		{"Der Vorfall kostete die Stadt 3 Millionen Euro.", true},
		{"Der Fall verdeutlicht laut Wendt die Gefahr.", true},
		{"The incident highlights that 40 bridges are closed.", true},
		{"Die Karte verdeutlicht die Lage der Dörfer.", true},
		{"The council highlights the costs of the ferry.", true},
	} {
		t.Run(c.text, func(t *testing.T) {
			list, _ := statement.OfText(c.text, "")
			if got := len(list) > 0; got != c.want {
				t.Errorf("checked: %v", got)
			}
		})
	}
}
