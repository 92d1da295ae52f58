package statement_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/beleg-dev/beleg/internal/statement"
)

func TestTheMarksOfMarkdownAreNotStated(t *testing.T) {
	for _, c := range []struct {
		name, text string
		want       []string
	}{
		{"what is emphasised", "Die **Fähre** sank *am* __Montag__, dem ***3. Mai***.", []string{"Die Fähre sank am Montag, dem 3. Mai."}},
		{"a part of a word", "Die **See**brücke kostete `9` Millionen Euro.", []string{"Die Seebrücke kostete 9 Millionen Euro."}},
		{"two sentences that are emphasised", "**Die Fähre sank am Montag. Der Rat tagt im Mai.**", []string{"Die Fähre sank am Montag.", "Der Rat tagt im Mai."}},
		{"a star within a word", "Alle Leser*innen und Hörer*innen kamen am Montag.", []string{"Alle Leser*innen und Hörer*innen kamen am Montag."}},
		{"a star without another one", "Die Karte* kostet 5 * 3 Euro.", []string{"Die Karte* kostet 5 * 3 Euro."}},
		{"stars of two paragraphs", "Die *Karte kostet neun Euro.\n\nDie Fähre* fährt um acht Uhr.", []string{"Die *Karte kostet neun Euro.", "Die Fähre* fährt um acht Uhr."}},
		{"a name with lines", "The file beleg_test_data holds nine claims_in_all.", []string{"The file beleg_test_data holds nine claims_in_all."}},
		{"the numbers of notes", "The ferry sank on Monday.[1] The council[2, 3] meets in May [^4].", []string{"The ferry sank on Monday.", "The council meets in May."}},
		{"notes of other kinds behind a sentence", "The ferry sank on Monday.[^1] The council meets in May.[2](https://beleg.example/a) It has nine members.【4:0†source】 The bridge leaks.", []string{"The ferry sank on Monday.", "The council meets in May.", "It has nine members.", "The bridge leaks."}},
		{"sources in brackets", "Die Fähre sank am Montag (Quelle: Ostheimer Bote, 6. Mai 2026). Der Rat tagt im Mai [Quelle 2]. The bridge leaks [Doc 3, p. 4] (source: Post).", []string{"Die Fähre sank am Montag.", "Der Rat tagt im Mai.", "The bridge leaks."}},
		{"sources that are named otherwise", "Die Fähre sank am Montag (siehe [2], [3]). Der Rat tagt im Mai (ebd.). Laut [1] leckt die Brücke von Halvern. The bridge leaks.¹ The ferry covers 9 m² of it.",
			[]string{"Die Fähre sank am Montag.", "Der Rat tagt im Mai.", "leckt die Brücke von Halvern.", "The bridge leaks.", "The ferry covers 9 m² of it."}},
		{"which paper reported it", "Die Fähre sank am Montag (Ostheimer Bote, 6.5.2026). Der Rat tagt im Mai (*Kreisblatt* vom 3. Mai 2026, S. 4). The bridge leaks (The Ostheim Gazette, 6 May 2026). Das Bad ist zu (dpa, 6. Mai).", []string{"Die Fähre sank am Montag.", "Der Rat tagt im Mai.", "The bridge leaks.", "Das Bad ist zu."}},
		{"where and when something was, and whose somebody is", "Die dritte Runde (Ostheim, 6.5.2026) dauerte lange. Carla Wendt (Kreisblatt) gewann den Preis. The first strike (May 6, 2026) failed. Der Bote (6. Mai 2026) kam nie an.",
			[]string{"Die dritte Runde (Ostheim, 6.5.2026) dauerte lange.", "Carla Wendt (Kreisblatt) gewann den Preis.", "The first strike (May 6, 2026) failed.", "Der Bote (6. Mai 2026) kam nie an."}},
		{"the number of a note behind a caret", "Die Fähre sank am Montag.^1 Der Rat tagt im Mai.^12^ Die Werft baut 10^6 Schrauben. Laut Quelle [2] leckt die Brücke von Halvern.", []string{"Die Fähre sank am Montag.", "Der Rat tagt im Mai.", "Die Werft baut 10^6 Schrauben.", "leckt die Brücke von Halvern."}},
		{"tags", "<details><summary>Mehr</summary>Die Fähre sank am Montag.</details>\n\nDer <b>Rat</b> tagt im Mai.<br>\n\nThe works use CO<sub>2</sub> from Halvern.", []string{"Die Fähre sank am Montag.", "Der Rat tagt im Mai.", "The works use CO2 from Halvern."}},
		{"what only looks like tags", "Die Fähre fasst <9 Autos und >20 Räder. Der Rat schrieb an <rat@halvern.example> im Mai.", []string{"Die Fähre fasst <9 Autos und >20 Räder.", "Der Rat schrieb an <rat@halvern.example> im Mai."}},
		{"brackets that cite nothing", "Die Quelle (Quelle der Aller) liegt in Halvern [Source code].", []string{"Die Quelle (Quelle der Aller) liegt in Halvern [Source code]."}},
		{"what a note says", "The ferry sank on Monday.[^1]\n\n[^1]: https://beleg.example/a/ferry-sank\n[2]: Ostheim Post, 5 May 2026, page 3.", []string{"The ferry sank on Monday."}},
		{"a year in brackets", "“He [2019] left the council,” said the mayor.", []string{"“He [2019] left the council,” said the mayor."}},
		{"links", "The ferry sank [on Monday](https://beleg.example/a) ([post](https://beleg.example/b)).[1](https://beleg.example/c)", []string{"The ferry sank on Monday."}},
		{"lines that are quoted", "> The ferry sank on Monday.\n> The council meets in May.", []string{"The ferry sank on Monday.", "The council meets in May."}},
		{"a label in front of what stands for itself", "- **Untergang:** Die Fähre sank vor **Halvern**.[1]\n- **Ende** – Nordlinie wurde *2019* verkauft.\n- **Bad**: Das Bad in Ostheim öffnete 2019.", []string{"Die Fähre sank vor Halvern.", "Nordlinie wurde 2019 verkauft.", "Das Bad in Ostheim öffnete 2019."}},
		{"a label that tells what is stated", "- **Kosten:** 9 Millionen Euro für die Stadt\n- **Bad**: Der Eintritt kostet 9 Euro.", []string{"Kosten: 9 Millionen Euro für die Stadt", "Bad: Der Eintritt kostet 9 Euro."}},
		{"a label in front of a whole sentence", "- **Zählung** – Zwischen 2019 und 2023 wurden am Hafen 84 Boote gezählt.\n- **Was sich ändert:** Nach dem Beschluss fährt die Fähre nur im Mai.\n- **Umbau:** Zwei Stege wurden im Mai gesperrt.", []string{"Zwischen 2019 und 2023 wurden am Hafen 84 Boote gezählt.", "Nach dem Beschluss fährt die Fähre nur im Mai.", "Zwei Stege wurden im Mai gesperrt."}},
		{"an English label in front of a whole sentence", "- **The count** – Between 2019 and 2023, the rangers counted 84 boats.\n- **Why it stays:** In May the council voted 9 to 5 against a bridge.\n- **Gaps:** There are no figures at all for 2020.", []string{"Between 2019 and 2023, the rangers counted 84 boats.", "In May the council voted 9 to 5 against a bridge.", "There are no figures at all for 2020."}},
		{"a label that tells what is counted", "- **Betten:** Es gibt 1.240.\n- **Busse:** 18 sind im Einsatz.\n- **Stellen im Bauhof:** Rund 30 werden gestrichen.\n- **Beschäftigte:** Es waren 4.000 im Mai.", []string{"Es gibt 1.240 Betten", "18 Busse sind im Einsatz.", "Rund 30 Stellen im Bauhof werden gestrichen.", "Es waren 4.000 Beschäftigte im Mai."}},
		{"an English label that tells it", "- **Jobs:** 1,400 were planned for Halvern.\n- **Beds:** There are 1,240 in two houses.\n- **Vote:** 12 were in favour of it.", []string{"1,400 Jobs were planned for Halvern.", "There are 1,240 Beds in two houses.", "Vote: 12 were in favour of it."}},
		{"a label in front of what is counted", "- **Betten:** Es gibt 40 Zimmer mit Blick auf Halvern.\n- **Gaps:** There are 12 ferries in Halvern.\n- **Lage:** 18 Busse sind in Halvern im Einsatz.\n- **Pläne:** 2028 werden in Halvern Stege gebaut.", []string{"Es gibt 40 Zimmer mit Blick auf Halvern.", "Gaps: There are 12 ferries in Halvern.", "18 Busse sind in Halvern im Einsatz.", "2028 werden in Halvern Stege gebaut."}},
		{"a label that the sentence repeats", "- *The ferry* – The ferry was built in 1927.\n- **Das Bad:** Das Bad wurde 2019 gebaut.", []string{"The ferry was built in 1927.", "Das Bad wurde 2019 gebaut."}},
		{"a label for which a pronoun stands", "- **Die Fähre:** Sie wurde 1927 gebaut.\n- **Der Steg:** Er wurde *2019* gesperrt.", []string{"Die Fähre wurde 1927 gebaut.", "Der Steg wurde 2019 gesperrt."}},
		{"an English label for which a pronoun stands", "- **The ferry:** It was built in 1927.\n- **The skipper:** She was born on a boat.", []string{"The ferry was built in 1927.", "The skipper was born on a boat."}},
		{"a label for which no pronoun stands", "- **Der Steg:** Sie wurde 2019 verkauft.\n- **Steg:** Er wurde 2019 verkauft.\n- **Der Steg:** Am Abend wurde er verkauft.", []string{"Der Steg: Sie wurde 2019 verkauft.", "Steg: Er wurde 2019 verkauft.", "Der Steg: Am Abend wurde er verkauft."}},
		{"an English label for which no pronoun stands", "- **The council:** On Monday, it will meet again.\n- **The ferry:** It was Monday when she sank.\n- **The mayor:** It was built in 1927.", []string{"The council: On Monday, it will meet again.", "The ferry: It was Monday when she sank.", "The mayor: It was built in 1927."}},
		{"a label in front of no sentence", "- **Schulbus** – Nicht betroffen, da er von der Stadt gefahren wird.\n- **Umbau:** Zwei Stege am Hafen von Halvern", []string{"Schulbus – Nicht betroffen, da er von der Stadt gefahren wird.", "Umbau: Zwei Stege am Hafen von Halvern"}},
		{"who speaks", "**Krahl:** Im Mai haben wir den Steg gebaut.\n\n**Landrätin:** Für den Umbau gibt es im Mai kein Geld.\n\n**Fährmann:** Zwei Stege wurden gesperrt.", []string{"Krahl: Im Mai haben wir den Steg gebaut.", "Landrätin: Für den Umbau gibt es im Mai kein Geld.", "Fährmann: Zwei Stege wurden gesperrt."}},
		{"a speaker or a time in front", "**Carla Wendt:** Nordlinie wurde verkauft.\n\n**2019:** Nordlinie wurde verkauft.", []string{"Carla Wendt: Nordlinie wurde verkauft.", "2019: Nordlinie wurde verkauft."}},
	} {
		t.Run(c.name, func(t *testing.T) {
			var got []string
			list, _ := statement.OfText(c.text, "")
			for _, s := range list {
				got = append(got, s.Text)
			}
			if diff := cmp.Diff(c.want, got); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func TestTheWordsOfMarkdownAreFoundInItsText(t *testing.T) {
	const text = "Der Rat tagt. Die **See**brücke kostete[1] *9* Euro."
	inText, _ := statement.OfText(text, "de")
	for what, list := range map[string][]statement.Statement{"text": inText, "claim": statement.OfClaim(text, "de")} {
		s := list[len(list)-1]
		if s.Text != "Die Seebrücke kostete 9 Euro." || s.Span.Of(text) != "Die **See**brücke kostete[1] *9* Euro." {
			t.Fatalf("of a %s: %+v", what, s)
		}
		if span, ok := s.Of(len("Die Seebrücke kostete "), len("Die Seebrücke kostete 9")); !ok || span.Of(text) != "9" {
			t.Errorf("of a %s: the number is found at %v", what, span)
		}
	}
}

func TestAClaimThatIsTakenWholeHasNoMarksOfMarkdown(t *testing.T) {
	for claim, want := range map[string]string{
		"The **ferry** sank on Monday [1].": "The ferry sank on Monday.",
		"**Has** it sunk? It sank in May.":  "Has it sunk? It sank in May.",
		"[1] [2]":                           "[1] [2]",
	} {
		if list := statement.OfClaim(claim, "en"); len(list) != 1 || list[0].Text != want {
			t.Errorf("%+v, want %q", list, want)
		}
	}
}

func TestTheWordsOfAClaimThatIsTakenWholeAreFoundInIt(t *testing.T) {
	const claim = "Die **See**brücke *kostete*  [neun](x) Euro [1] im **Mai**."
	s := statement.OfClaim(claim, "de")[0]
	for _, word := range []string{"kostete", "neun", "Euro", "im", "Mai"} {
		at := strings.Index(s.Text, word)
		if span, ok := s.Of(at, at+len(word)); !ok || span.Of(claim) != word {
			t.Errorf("%q of %q is found at %q", word, s.Text, span.Of(claim))
		}
	}
}
