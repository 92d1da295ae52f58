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
