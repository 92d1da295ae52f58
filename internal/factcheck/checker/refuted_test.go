package checker_test

import (
	"testing"

	factcheckv1 "github.com/beleg-dev/beleg/gen/factcheck/v1"
	"github.com/beleg-dev/beleg/internal/factcheck"
	"github.com/beleg-dev/beleg/internal/factchecktest"
)

// The judge of this test finds support wherever the bank is named.
func TestWhatATextRefutesItDoesNotSupport(t *testing.T) {
	const sold, german = "The ferry was sold to a bank.", "Die Fähre wurde an eine Bank verkauft."
	for _, c := range []struct {
		name, source, claim string
		supported           bool
	}{
		{"a post", "A post claims that the ferry was sold to a bank. That is false. It belongs to the town.", sold, false},
		{"a rumour in German", "Im Ort heißt es, die Fähre sei an eine Bank verkauft worden. Doch das stimmt so nicht: Sie gehört der Stadt.", german, false},
		{"a subjunctive", "Außerdem sei die Fähre an eine Bank verkauft worden. Das ist frei erfunden.", german, false},
		{"words of somebody", "„Die Fähre gehört jetzt einer Bank“, schrieb ein Fahrgast. Kein Wort davon stimmt.", german, false},
		{"an opinion", "Wirt Peter Sand meint, die Fähre gehöre schon der Bank. Das tut sie nicht.", german, false},
		{"behind other sentences", "The ferry was built in 1931. It carries cars. Some say that it was sold to a bank. None of this is true.", sold, false},
		{"in another language", "A post claims that the ferry was sold to a bank. None of this is true.", german, false},
		{"at the end of a long paragraph", "Die Fähre fährt seit 1931 von Talheim nach Kirchdorf und trägt sechs Wagen, seit dem Umbau auch Lastwagen und im Sommer viele Räder. " +
			"Sie ist beliebt. Auf Flugblättern, die seit dem Montag in den Häusern am Fluss liegen, wird behauptet, die Fähre sei an eine Bank verkauft worden. Das ist gelogen.", german, false},
		{"what is told again", "A post claims that the ferry was sold to a bank. That is false: Only the landing was sold to the bank.", "The landing was sold to the bank.", true},
		{"that it is said", "A post claims that the ferry was sold to a bank. That is false.", "A post claims that the ferry was sold to a bank.", true},
		{"who says it", "„Die Fähre gehört jetzt einer Bank“, schrieb ein Fahrgast. Kein Wort davon stimmt.", "Ein Fahrgast schrieb, die Fähre gehöre einer Bank.", true},
		{"the word of another", "Lea Brand said the ferry was sold to a bank. “That is false,” said Peter Sand.", sold, true},
		{"the word of another in German", "Lea Brand sagte, die Fähre sei an eine Bank verkauft worden. Das ist falsch, sagte Peter Sand.", german, true},
		{"a mood", "Es heißt, die Fähre sei an eine Bank verkauft worden. Das stimmt nicht froh.", german, true},
		{"a judgement of a deed", "Der Rat hat die Fähre an eine Bank verkauft. Das ist falsch.", german, true},
	} {
		t.Run(c.name, func(t *testing.T) {
			s := factchecktest.Start(t, factchecktest.Config{Judge: hearing(map[string]factcheck.Judgement{"ank": {Support: .98, Conflict: .01, Neutral: .01}})})
			s.MustIndex(t, &factcheckv1.Source{Name: "sources/ferry", Content: c.source})
			if got := check(t, s, c.claim, nil).GetVerdict(); (got == factcheckv1.Verdict_VERDICT_SUPPORT) != c.supported {
				t.Error(got)
			}
		})
	}
}
