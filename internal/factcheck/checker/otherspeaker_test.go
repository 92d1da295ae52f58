package checker_test

import (
	"testing"

	factcheckv1 "github.com/beleg-dev/beleg/gen/factcheck/v1"
	"github.com/beleg-dev/beleg/internal/factcheck"
	"github.com/beleg-dev/beleg/internal/factchecktest"
)

func TestWhatAnotherPersonSaysIsNoSupport(t *testing.T) {
	const hall = "Die Halle hat 4 Millionen Euro gekostet"
	for _, c := range []struct {
		name, language, title, source, claim string
		supports                             bool
	}{
		{"another person", "de", "", "„" + hall + "“, sagte Carla Wendt.", "Peter Sand sagte, die Halle habe 4 Millionen Euro gekostet.", false},
		{"another person behind words of the first", "de", "", "Der Rat von Halvern tagte am Montag bis in den Abend. Er hörte die Prüfer der Provinz und viele Bürger an. Zuletzt trat mit einem langen Bericht der Prüfer Peter Sand vor den Rat.\n\nDie Stadt sieht es anders. „" + hall + "“, sagte Carla Wendt.", "Peter Sand sagte, die Halle habe 4 Millionen Euro gekostet.", false},
		{"a surname of another person who is known", "de", "Ein Gespräch mit Carla Wendt", "„" + hall + "“, sagte Wendt.", "Peter Sand sagte, die Halle habe 4 Millionen Euro gekostet.", false},
		{"another person whose name has small words", "de", "", "„" + hall + "“, sagte Carla Wendt, die von der Reise kam.", "Ursula von der Linden sagte, die Halle habe 4 Millionen Euro gekostet.", false},
		{"another person before something else", "de", "", "„" + hall + "“, sagte Carla Wendt. Am Abend regnete es.", "Peter Sand sagte, die Halle habe 4 Millionen Euro gekostet.", false},
		{"another person with a title", "de", "", "„" + hall + "“, sagte Carla Wendt.", "Minister Sand sagte, die Halle habe 4 Millionen Euro gekostet.", false},
		{"another person in English", "en", "", "Mayor Carla Wendt said the hall had cost 4 million euros.", "Peter Sand said the hall had cost 4 million euros.", false},
		{"the person", "de", "", "„" + hall + "“, sagte Carla Wendt.", "Carla Wendt sagte, die Halle habe 4 Millionen Euro gekostet.", true},
		{"the person with a title", "de", "", "„" + hall + "“, sagte Carla Wendt.", "Bürgermeisterin Wendt sagte, die Halle habe 4 Millionen Euro gekostet.", true},
		{"the person in another spelling", "de", "", "„" + hall + "“, sagte Petra Wendtt.", "Petra Wendt sagte, die Halle habe 4 Millionen Euro gekostet.", true},
		{"the person in another transcription", "de", "", "„" + hall + "“, sagte Präsident Jelzin.", "Präsident Yeltsin sagte, die Halle habe 4 Millionen Euro gekostet.", true},
		{"the person without umlauts", "de", "", "„" + hall + "“, sagte Ministerin Öztürk.", "Ministerin Oeztuerk sagte, die Halle habe 4 Millionen Euro gekostet.", true},
		{"somebody of whom the passage speaks", "de", "", "„" + hall + "“, sagte Carla Wendt, und Sand gab ihr Recht.", "Peter Sand sagte, die Halle habe 4 Millionen Euro gekostet.", true},
		{"somebody of whom the title speaks", "de", "Peter Sand über die neue Halle", "„" + hall + "“, sagte Carla Wendt.", "Peter Sand sagte, die Halle habe 4 Millionen Euro gekostet.", true},
		{"somebody without a name", "de", "", "„" + hall + "“, sagte die Sprecherin.", "Peter Sand sagte, die Halle habe 4 Millionen Euro gekostet.", true},
		{"a pronoun", "de", "", "Carla Wendt sagte, es regne. „" + hall + "“, sagte er.", "Peter Sand sagte, die Halle habe 4 Millionen Euro gekostet.", true},
		{"nobody", "de", "", hall + ".", "Peter Sand sagte, die Halle habe 4 Millionen Euro gekostet.", true},
		{"an office in the claim", "de", "", "„" + hall + "“, sagte Carla Wendt.", "Die Stadt sagte, die Halle habe 4 Millionen Euro gekostet.", true},
		{"a company in the claim", "en", "", "Carla Wendt said the hall had cost 4 million euros.", "Halvern Works said the hall had cost 4 million euros.", true},
		{"a claim that reports nothing", "de", "", "„" + hall + "“, sagte Carla Wendt.", "Die Halle von Peter Sand hat 4 Millionen Euro gekostet.", true},
		{"a name in another language", "en", "", "Carla Wendt said the hall had cost 4 million euros.", "Peter Sand sagte, die Halle habe 4 Millionen Euro gekostet.", true},
	} {
		t.Run(c.name, func(t *testing.T) {
			support := factcheck.Judgement{Support: .98, Conflict: .01, Neutral: .01}
			s := factchecktest.Start(t, factchecktest.Config{Judge: hearing(map[string]factcheck.Judgement{"Halle": support, "hall": support})})
			s.MustIndex(t, &factcheckv1.Source{Name: "sources/a", LanguageCode: c.language, Title: c.title, Content: c.source})
			if got := check(t, s, c.claim, nil).GetVerdict(); (got == factcheckv1.Verdict_VERDICT_SUPPORT) != c.supports {
				t.Errorf("%v", got)
			}
		})
	}
}
