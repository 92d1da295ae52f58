package checker_test

import (
	"slices"
	"testing"

	factcheckv1 "github.com/beleg-dev/beleg/gen/factcheck/v1"
	"github.com/beleg-dev/beleg/internal/factcheck"
	"github.com/beleg-dev/beleg/internal/factchecktest"
)

// The judge of this test is for what the police say, and against the other half and the
// whole.
func TestWhatTwoSpeakersSayIsJudgedApart(t *testing.T) {
	const sentence = "Die Polizei zählte 250, die Veranstalter 600 Gäste."
	against := factcheck.Judgement{Support: .02, Conflict: .96, Neutral: .02}
	for _, c := range []struct {
		name, claim string
		want        factcheckv1.Verdict
	}{
		{"a number of one", "Zum Fest in Ostheim kamen 250 Gäste.", mixed},
		{"a number that both meet", "Zum Fest in Ostheim kamen mehr als 200 Gäste.", conflict},
		{"a number that neither meets", "Zum Fest in Ostheim kamen 400 Gäste.", conflict},
		{"no number", "Das Fest in Ostheim war gut besucht.", conflict},
		{"what one of them says", "Die Polizei zählte in Ostheim 250 Gäste.", conflict},
		{"what another one says", "Laut Lea Brand kamen nach Ostheim 250 Gäste.", conflict},
	} {
		t.Run(c.name, func(t *testing.T) {
			s := factchecktest.Start(t, factchecktest.Config{Judge: saying{of: func(p factcheck.Pair) factcheck.Judgement {
				switch p.Passage {
				case "Es waren 250 Gäste.":
					return factcheck.Judgement{Support: .97, Conflict: .01, Neutral: .02}
				case "Das Fest in Ostheim ist vorbei.", "Es war warm.", "":
					return factcheck.Judgement{Support: .01, Conflict: .01, Neutral: .98}
				}
				return against
			}}})
			const content = "Das Fest in Ostheim ist vorbei. " + sentence + " Es war warm."
			s.MustIndex(t, &factcheckv1.Source{Name: "sources/feast", LanguageCode: "de", Content: content})
			answer := check(t, s, c.claim, nil)
			if answer.GetVerdict() != c.want {
				t.Fatalf("%v, want %v: %v", answer.GetVerdict(), c.want, answer.GetCitations())
			}
			if answer.GetCoverage().GetJudgedPassageCount() != 1 {
				t.Errorf("judged %d passages", answer.GetCoverage().GetJudgedPassageCount())
			}
			if c.want != mixed {
				return
			}
			var said []string
			for _, x := range answer.GetCitations() {
				a := x.GetAttribution()
				said = append(said, x.GetStance().String()+" "+a.GetText())
				if x.GetQuote() != sentence || content[x.GetStartByte():x.GetEndByte()] != sentence || content[a.GetStartByte():a.GetEndByte()] != a.GetText() {
					t.Errorf("%v", x)
				}
			}
			slices.Sort(said)
			if want := []string{"STANCE_CONFLICT die Veranstalter", "STANCE_SUPPORT Die Polizei"}; !slices.Equal(said, want) {
				t.Errorf("said by %q, want %q", said, want)
			}
		})
	}
}

func TestWhatTwoSpeakersSayInTwoSentencesIsJudgedApart(t *testing.T) {
	const first, second = "Laut Polizei kamen 250 Menschen zum Fest.", "Die Veranstalter zählten 600."
	for _, c := range []struct {
		name, claim, between string
		want                 factcheckv1.Verdict
	}{
		{"a number of one", "Zum Fest in Ostheim kamen 250 Menschen.", "", mixed},
		{"a sentence between", "Zum Fest in Ostheim kamen 250 Menschen.", "Alle waren froh. ", mixed},
		{"another number between", "Zum Fest in Ostheim kamen 250 Menschen.", "Es gab 40 Stände. ", support},
		{"what one of them says", "Laut Polizei kamen 250 Menschen zum Fest in Ostheim.", "", conflict},
		{"what another one says", "Die Stadt sprach von 250 Menschen beim Fest in Ostheim.", "", conflict},
	} {
		t.Run(c.name, func(t *testing.T) {
			s := factchecktest.Start(t, factchecktest.Config{Judge: saying{of: func(p factcheck.Pair) factcheck.Judgement {
				switch p.Passage {
				case "Es kamen 250 Menschen zum Fest.", first:
					return factcheck.Judgement{Support: .97, Conflict: .01, Neutral: .02}
				case "Ostheim hat gefeiert.", "Alle waren froh.", "Es gab 40 Stände.", "":
					return factcheck.Judgement{Support: .01, Conflict: .01, Neutral: .98}
				}
				return factcheck.Judgement{Support: .02, Conflict: .96, Neutral: .02}
			}}})
			content := "Ostheim hat gefeiert. " + first + " " + c.between + second
			s.MustIndex(t, &factcheckv1.Source{Name: "sources/feast", LanguageCode: "de", Content: content})
			answer := check(t, s, c.claim, nil)
			if answer.GetVerdict() != c.want {
				t.Fatalf("%v, want %v: %v", answer.GetVerdict(), c.want, answer.GetCitations())
			}
			if c.want != mixed {
				return
			}
			want := map[string]string{first: "STANCE_SUPPORT Polizei", second: "STANCE_CONFLICT Die Veranstalter"}
			for _, x := range answer.GetCitations() {
				a := x.GetAttribution()
				if got := x.GetStance().String() + " " + a.GetText(); got != want[x.GetQuote()] || content[a.GetStartByte():a.GetEndByte()] != a.GetText() {
					t.Errorf("%q: %s", x.GetQuote(), got)
				}
				delete(want, x.GetQuote())
			}
			if len(want) > 0 {
				t.Errorf("%v is not quoted", want)
			}
		})
	}
}

func TestAHalfIsShownAsAClauseOfItsOwn(t *testing.T) {
	for _, c := range []struct{ language, source, claim, first, second string }{
		{"de", "Laut Polizei kamen 250 Gäste, der Wirt sprach von 600.", "Es kamen 600 Gäste.", "Es kamen 250 Gäste.", "der Wirt sprach von 600 Gäste."},
		{"de", "Während die Polizei von 250 Gästen sprach, schätzte der Wirt die Zahl auf 600.", "Es kamen 600 Gäste.", "die Polizei sprach von 250 Gästen.", "schätzte der Wirt die Zahl auf 600 Gästen."},
		{"de", "Die Stadt gab die Zahl der Toten mit 25 an; Ärzte sprachen von 70.", "Es gab 70 Tote.", "Die Stadt gab die Zahl der Toten mit 25 an.", "Die Stadt gab die Zahl der Toten mit 70 an."},
		{"de", "Die Stadt schätzte den Schaden auf zwei Millionen Euro, der Wirt auf vier Millionen.", "Der Schaden beträgt zwei Millionen Euro.", "Die Stadt schätzte den Schaden auf zwei Millionen Euro.", "Die Stadt schätzte den Schaden auf vier Millionen Euro."},
		{"en", "Police said 2,000 people came, but organisers put the figure at 5,000.", "It was attended by 5,000 people.", "Police said 2,000 people came.", "organisers put the figure at 5,000 people."},
		{"de", "Die Polizei sprach von 250, die Veranstalter von 600 Gästen.", "Es kamen 250 Gäste.", "Es waren 250 Gästen.", "Es waren 600 Gästen."},
		{"de", "Das Tempo gab der Fahrer mit 15 Kilometern pro Stunde an, der Gutachter errechnete 27 bis 30.", "Der Bus fuhr 15 Kilometer pro Stunde.", "Das Tempo gab der Fahrer mit 15 Kilometern pro Stunde an.", "Das Tempo gab der Fahrer mit 27 bis 30 Kilometern pro Stunde an."},
		{"en", "Organisers of the march through Ostheim counted 600 guests; police spoke of 250.", "The march in Ostheim drew 250 guests.", "Organisers of the march through Ostheim counted 600 guests.", "Organisers of the march through Ostheim counted 250 guests."},
		{"en", "The Ostheim harbour guild put the loss at 3 million euros, the mill at 7 million euros.", "The loss in Ostheim was 3 million euros.", "The Ostheim harbour guild put the loss at 3 million euros.", "The Ostheim harbour guild put the loss at 7 million euros."},
		{"en", "Police spoke of 250, the host of 600 guests.", "It was attended by 250 guests.", "There were 250 guests.", "There were 600 guests."},
		{"en", "Smoke makes up 38 percent of the soot in winter, according to the state; the guild says the true share is 20 percent.", "Smoke makes up 38 percent of the soot in winter.", "Smoke makes up 38 percent of the soot in winter, according to the state.", "Smoke makes up 20 percent of the soot in winter, according to the state."},
		{"de", "Laut Polizei kamen 250 Menschen zum Fest. Die Veranstalter zählten 600.", "Zum Fest kamen 600 Menschen.", "Es kamen 250 Menschen zum Fest.", "Es kamen 600 Menschen zum Fest."},
		{"de", "Nach Angaben des Betreibers kamen elf Bergleute ums Leben. Die Gewerkschaft sprach von 19.", "Es starben elf Bergleute.", "Es kamen elf Bergleute ums Leben.", "Es kamen 19 Bergleute ums Leben."},
		{"de", "Die Polizei zählte 250 Teilnehmer. Nach Darstellung der Veranstalter waren es 600.", "Es kamen 600 Menschen.", "Es waren 250 Teilnehmer.", "Es waren 600 Teilnehmer."},
		{"de", "Die Küstenwache schätzt die Ölmenge auf 40 Tonnen. Die Reederei sprach hingegen von 12 Tonnen.", "Es liefen 12 Tonnen Öl aus.", "Die Küstenwache schätzt die Ölmenge auf 40 Tonnen.", "Die Küstenwache schätzt die Ölmenge auf 12 Tonnen."},
		{"en", "Police put the crowd at 250. The march ended early. Organisers, by contrast, said 600 had come.", "The march drew 600 people.", "Police put the crowd at 250.", "Police put the crowd at 600."},
		{"en", "The government said 18 people had died. Villagers disputed that figure and spoke of more than 60 dead.", "In the mudslide 18 people died.", "The government said 18 people had died.", "The government said more than 60 people had died."},
	} {
		j := &listening{times: map[factcheck.Pair]int{}}
		s := factchecktest.Start(t, factchecktest.Config{Judge: j})
		s.MustIndex(t, &factcheckv1.Source{Name: "sources/a", LanguageCode: c.language, Content: c.source})
		check(t, s, c.claim, nil)
		asked := map[string]bool{}
		for p := range j.times {
			asked[p.Passage] = true
		}
		if !asked[c.first] || !asked[c.second] {
			t.Errorf("asked %v, want %q and %q", asked, c.first, c.second)
		}
	}
}
