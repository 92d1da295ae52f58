package statement_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/beleg-dev/beleg/internal/statement"
)

// leaning tells what a claim of one statement is checked for besides; nil: nothing.
func leaning(claim string) (parts []string) {
	for _, s := range statement.OfClaim(claim, "")[0].Leaning {
		parts = append(parts, s.Text)
	}
	return parts
}

func TestAPartThatNamesNothingLeansOnAnother(t *testing.T) {
	for _, c := range []taken{
		{"and", "In Halvern sprachen beide Seiten sechs Stunden lang, und eine dritte Runde wurde vereinbart.", []string{"In Halvern sprachen beide Seiten sechs Stunden lang", "eine dritte Runde wurde vereinbart"}},
		{"a comma", "Die Pumpen in Halvern kosten 1,8 Millionen Euro, eine Zusage des Landes liegt noch nicht vor.", []string{"Die Pumpen in Halvern kosten 1,8 Millionen Euro", "eine Zusage des Landes liegt noch nicht vor"}},
		{"a subject of a kind", "Ein Zeuge beobachtete die Tat in Halvern und rief die Polizei.", []string{"Ein Zeuge beobachtete die Tat in Halvern", "Ein Zeuge rief die Polizei"}},
		{"a cause", "Der Rat von Halvern sagte das Fest ab, weil die Helfer fehlten.", []string{"Der Rat von Halvern sagte das Fest ab", "die Helfer fehlten"}},
		{"what was before", "Halvern schloss das Bad, nachdem eine Pumpe ausgefallen war.", []string{"Halvern schloss das Bad", "eine Pumpe war ausgefallen"}},
		{"wobei", "Der Rat von Halvern nahm den Plan an, wobei neun Mitglieder fehlten.", []string{"Der Rat von Halvern nahm den Plan an", "neun Mitglieder fehlten"}},
		{"a subject that a clause tells more of", "Halvern hat einen Gutachter beauftragt, der im Mai einen Bericht vorlegen soll.", []string{"Halvern hat einen Gutachter beauftragt", "Gutachter soll im Mai einen Bericht vorlegen"}},
		{"a verb with a particle", "In Halvern endete ein Streit, der im Mai einsetzte.", []string{"In Halvern endete ein Streit", "ein Streit setzte im Mai ein"}},
		{"an object", "Halvern will im Sommer einen Plan vorlegen, den die Gläubiger im Herbst billigen müssen.", []string{"Halvern will im Sommer einen Plan vorlegen", "die Gläubiger müssen einen Plan im Herbst billigen"}},
		{"some", "Beim Brand in Halvern wurden rund 30 Menschen verletzt, darunter zwei Kinder.", []string{"Beim Brand in Halvern wurden rund 30 Menschen verletzt", "Beim Brand in Halvern wurden unter anderem zwei Kinder verletzt"}},
		{"some of whom more is told", "Beim Brand in Halvern wurden drei Menschen verletzt, darunter auch zwei Kinder, die schliefen.", []string{"Beim Brand in Halvern wurden drei Menschen verletzt", "Beim Brand in Halvern wurden unter anderem zwei Kinder verletzt"}},
		{"a semicolon", "Die Brücke in Halvern wurde im Mai eröffnet; die Fähre fuhr zum letzten Mal am 31. Mai.", []string{"Die Brücke in Halvern wurde im Mai eröffnet", "die Fähre fuhr zum letzten Mal am 31. Mai"}},
		{"a semicolon before a contrast", "Peter Sand hält die Fähre in Halvern für sicher; Wendt dagegen ist überzeugt, dass die Fähre sinkt.", []string{"Peter Sand hält die Fähre in Halvern für sicher", "Wendt dagegen ist überzeugt, dass die Fähre sinkt"}},
		{"a semicolon behind a denial", "Peter Sand, der in Halvern nicht dabei war, hält die Fähre für sicher; Wendt dagegen ist überzeugt, dass die Fähre sinkt.", []string{"Peter Sand, der in Halvern nicht dabei war, hält die Fähre für sicher", "Wendt dagegen ist überzeugt, dass die Fähre sinkt"}},
		{"a semicolon in English", "Halvern has a new mayor, Peter Sand; the old one, Carla Wendt, refused to congratulate him.", []string{"Halvern has a new mayor, Peter Sand", "the old one, Carla Wendt, refused to congratulate him"}},
		{"and in English", "Nordlinie left Halvern, and a second ferry is planned for May.", []string{"Nordlinie left Halvern", "a second ferry is planned for May"}},
		{"but", "Nordlinie left Halvern, but the board has kept the pier.", []string{"Nordlinie left Halvern", "the board has kept the pier"}},
		{"a subject of a kind in English", "A farmer noticed the smoke in Halvern and called the police.", []string{"A farmer noticed the smoke in Halvern", "A farmer called the police"}},
		{"a cause in English", "The council of Halvern has cancelled the fair because the lights went out.", []string{"The council of Halvern has cancelled the fair", "the lights went out"}},
		{"what was before in English", "Halvern has closed the pool after a pump was damaged.", []string{"Halvern has closed the pool", "a pump was damaged"}},
		{"an object in English", "By summer, Halvern plans to present a plan, which the creditors have to approve in autumn.", []string{"By summer, Halvern plans to present a plan", "the creditors have to approve in autumn a plan"}},
		{"a subject that a clause tells more of in English", "Halvern will reopen the pool in Quarry Road, which has been closed since 2017.", []string{"Halvern will reopen the pool in Quarry Road", "the pool in Quarry Road has been closed since 2017"}},
		{"without the verb", "Am 5. September trafen sich die Delegationen in Kairo, am 8. September in Bern.", []string{"Am 5. September trafen sich die Delegationen in Kairo", "am 8. September trafen sich die Delegationen in Bern"}},
		{"without the verb in English", "On 3 September the delegations met in Bern, on 5 September in Cairo.", []string{"On 3 September the delegations met in Bern", "on 5 September the delegations met in Cairo"}},
		{"some in English", "In Halvern 30 people were hurt, including two children.", []string{"In Halvern 30 people were hurt", "In Halvern among others two children were hurt"}},
		{"some in the middle", "Thirty ferries left and 30 people from Halvern, including two children, were hurt.", nil},
		{"some behind those who are counted", "Four people, including two children, were hurt in Halvern.", []string{"Four people were hurt in Halvern", "two children among others were hurt in Halvern"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			if diff := cmp.Diff(c.want, leaning(c.claim)); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func TestWhatIsNotSurelyToldLeansOnNothing(t *testing.T) {
	for _, claim := range []string{
		// It is told under a condition, or in somebody's words.
		"Wenn Halvern zahlt, und die Fähre wird gebaut, ist der Rat froh.",
		"Halvern zahlt, wenn die Fähre gebaut wird.",
		"Tamsen sagte, die Fähre sei gesunken, und eine Suche laufe.",
		"Tamsen sagte, dass die Fähre sank, weil eine Pumpe fehlte.",
		"Nach Angaben von Tamsen sank die Fähre, und eine Suche soll laufen, hieß es in Halvern.",
		"Tamsen said the ferry of Halvern sank because a pump was damaged.",
		"Tamsen denied that Halvern had closed the pool after a pump was damaged.",
		"Tamsen hofft in Halvern, die Fähre wird gebaut.",
		"If Halvern pays, the ferry will sail, and a pier will be built.",
		// The denial or the word for few goes on.
		"Halvern did not close the pool because the pump was damaged.",
		"Nur in Halvern wurden 30 Menschen verletzt, darunter zwei Kinder.",
		"In Halvern gibt es keinen Verein, der einen Platz hat.",
		"Jeder in Halvern bekommt einen Brief, der einen Code enthält.",
		"No ferry left Halvern and reached the island.",
		"Few ferries left Halvern and reached the island.",
		"Keine Fähre verließ Halvern und kam zur Insel.",
		// There is not yet what is wished.
		"Halvern sucht einen Käufer, der das Werk erhält.",
		"Halvern plant einen Hafen, der neun Plätze hat.",
		// It tells which one is meant, or of what is not sure.
		"The mill in Halvern that was sold in May burned.",
		"Die Leiterin der Klinik in Halvern, die im Mai kam, ging.",
		"In Halvern brannte das Zelt am Hafen, das beschädigt worden war.",
		"Halvern ehrte einen Arzt und einen Lehrer, der im Mai kam.",
		"Halvern lost the match, which leaves the team in last place.",
		// One thing that several do, or have.
		"Halvern hat 30 Mitglieder, darunter zwei Kinder.",
		"The council of Halvern has 30 members, including two women.",
		"Mehr als 30 Menschen wurden in Halvern verletzt, darunter zwei Kinder.",
		"In Halvern wurden 30 Menschen und zwei Hunde verletzt, darunter ein Kind.",
		"Der Rat verkauft die Fähre, das Bad und den Steg in Halvern.",
		"Halvern expects a war between Nordlinie and the council.",
		"Both Nordlinie and the council left Halvern.",
		// It is put in, or quoted.
		"Die Fähre (eine zweite wurde bestellt, und der Steg ist alt) liegt in Halvern.",
		"„Die Fähre sank, und eine Suche wurde eingeleitet“, sagte Tamsen in Halvern.",
		"Die Fähre in Halvern sank, und eine Suche wurde eingeleitet - sagte Tamsen.",
		// It would name nobody.
		"Nordlinie verließ Halvern, nachdem sie 30 Euro verloren hatte.",
		"Nordlinie left Halvern after it lost a ferry.",
		"Nordlinie left Halvern, and its pier was sold.",
		"Die Brücke in Halvern ist gesperrt; das freute die Stadt.",
		"Carla Wendt met Ida Sand on Monday in Halvern; she left at noon.",
		"Halvern closed the pool; its pumps were old.",
		"Tamsen sagte, die Brücke in Halvern wird gebaut; die Fähre wurde verkauft.",
		"If the pier in Halvern breaks, the ferry stops; the pool closes.",
		"The mayors of Halvern, of Ostheim; the board of Nordlinie left.",
		// It stands for itself.
		"Nordlinie has left Halvern, and Peter Sand has moved to Ostheim.",
	} {
		t.Run(claim, func(t *testing.T) {
			if got := leaning(claim); got != nil {
				t.Errorf("%q", got)
			}
		})
	}
}

func TestTheWordsOfWhatLeansAreFoundInItsClaim(t *testing.T) {
	const claim = "Ja, beim Brand in Halvern wurden drei Menschen verletzt, darunter zwei Kinder. Die Fähre fährt."
	parts := statement.OfClaim(claim, "de")[0].Leaning
	if len(parts) != 2 {
		t.Fatalf("%+v", parts)
	}
	second := parts[1]
	if got := second.Span.Of(claim); got != "zwei Kinder" {
		t.Errorf("it stands at %q", got)
	}
	for _, words := range []string{"Brand", "zwei Kinder", "verletzt"} {
		at := strings.Index(second.Text, words)
		if span, ok := second.Of(at, at+len(words)); !ok || span.Of(claim) != words {
			t.Errorf("%q is found at %q", words, span.Of(claim))
		}
	}
}
