package checker_test

import (
	"strings"
	"testing"

	factcheckv1 "github.com/beleg-dev/beleg/gen/factcheck/v1"
	"github.com/beleg-dev/beleg/internal/factcheck"
	"github.com/beleg-dev/beleg/internal/factchecktest"
)

const (
	support  = factcheckv1.Verdict_VERDICT_SUPPORT
	conflict = factcheckv1.Verdict_VERDICT_CONFLICT
	nothing  = factcheckv1.Verdict_VERDICT_INSUFFICIENT_EVIDENCE
)

// The judge of this test finds support wherever the bank is named.
func TestWhatATextRefutesSpeaksAgainstTheClaim(t *testing.T) {
	const sold, german = "The ferry was sold to a bank.", "Die Fähre wurde an eine Bank verkauft."
	for _, c := range []struct {
		name, source, claim string
		want                factcheckv1.Verdict
	}{
		{"a post", "A post claims that the ferry was sold to a bank. That is false. It belongs to the town.", sold, conflict},
		{"a rumour in German", "Im Ort heißt es, die Fähre sei an eine Bank verkauft worden. Doch das stimmt so nicht: Sie gehört der Stadt.", german, conflict},
		{"a subjunctive", "Außerdem sei die Fähre an eine Bank verkauft worden. Das ist frei erfunden.", german, conflict},
		{"words of somebody", "„Die Fähre gehört jetzt einer Bank“, schrieb ein Fahrgast. Kein Wort davon stimmt.", german, conflict},
		{"an opinion", "Wirt Peter Sand meint, die Fähre gehöre schon der Bank. Das tut sie nicht.", german, conflict},
		{"behind other sentences", "The ferry was built in 1931. It carries cars. Some say that it was sold to a bank. None of this is true.", sold, conflict},
		{"in another language", "A post claims that the ferry was sold to a bank. None of this is true.", german, conflict},
		{"at the end of a long paragraph", "Die Fähre fährt seit 1931 von Talheim nach Kirchdorf und trägt sechs Wagen, seit dem Umbau auch Lastwagen und im Sommer viele Räder. " +
			"Sie ist beliebt. Auf Flugblättern, die seit dem Montag in den Häusern am Fluss liegen, wird behauptet, die Fähre sei an eine Bank verkauft worden. Das ist gelogen.", german, conflict},
		{"a claim with its finding", "Die Fähre fährt seit 1931.\n\nBehauptung: Die Fähre gehört einer Bank.\n\nBewertung: Falsch.\n\nSie gehört der Stadt.", german, conflict},
		{"a claim of two sentences", "CLAIM: The ferry was sold. A bank owns it.\n\nASSESSMENT: False. The town owns it.", sold, conflict},
		{"a clause", "Es stimmt nicht, dass die Fähre einer Bank gehört.", german, conflict},
		{"a clause in front", "Dass die Fähre einer Bank gehört, ist frei erfunden.", german, conflict},
		{"a claim in front", "Die Behauptung aus dem Netz, die Fähre gehöre einer Bank, trifft so nicht zu.", german, conflict},
		{"a claim behind", "Falsch ist auch die Behauptung eines Fahrgasts, dass die Fähre einer Bank gehört.", german, conflict},
		{"an English clause", "It is simply not true that the ferry was sold to a bank.", sold, conflict},
		{"posts", "Social media posts claiming that the ferry was sold to a bank are false.", sold, conflict},

		{"a finding of a word", "Die Fähre gehört jetzt einer Bank. Falsch.", german, conflict},
		{"a finding in the next line", "1. Die Fähre gehört einer Bank.\n\nFALSE. It belongs to the town.", sold, conflict},
		{"an answer", "Gehört die Fähre einer Bank? Nein, sie gehört der Stadt.", german, conflict},

		{"an answer that says yes", "Gehört die Fähre einer Bank? Ja, seit Mai.", german, support},
		{"an unproven claim", "In posts it is said that the ferry was sold to a bank. There is no evidence for this.", sold, nothing},
		{"an unproven claim in German", "Im Ort heißt es, die Fähre sei an eine Bank verkauft worden. Belege dafür gibt es nicht.", german, nothing},
		{"an unproven finding of a word", "Mythos 2: Die Fähre gehört einer Bank.\n\nUnbelegt. Sie fährt noch.", german, nothing},
		{"an unproven finding without a label", "2. Die Fähre gehört einer Bank.\n\nNicht geklärt. Sie fährt noch.", german, nothing},
		{"what is unknown", "Ob die Fähre an eine Bank verkauft wurde, ist nicht bekannt.", german, nothing},
		{"what is unclear", "Whether the ferry was sold to a bank could not be verified.", sold, nothing},
		{"a claim that is not shown", "The claim that the ferry had been sold to a bank could not be verified.", sold, nothing},
		{"a claim that is not shown in German", "Die Behauptung, die Fähre gehöre einer Bank, ist bislang nicht belegt.", german, nothing},
		{"that it is unknown", "Ob die Fähre an eine Bank verkauft wurde, ist nicht bekannt.", "Es ist nicht bekannt, ob die Fähre einer Bank gehört.", support},
		{"a negative question", "Gehört die Fähre nicht einer Bank? Nein.", german, nothing},
		{"a finding in the next paragraph", "Posts claimed that the ferry had been sold to a bank.\n\nThe claim is false.", sold, conflict},
		{"what is told again", "A post claims that the ferry was sold to a bank. That is false: Only the landing was sold to the bank.", "The landing was sold to the bank.", support},
		{"that it is said", "A post claims that the ferry was sold to a bank. That is false.", "A post claims that the ferry was sold to a bank.", support},
		{"that it is denied", "It is not true that the ferry was sold to a bank.", "The paper says the story of the bank is not true.", support},
		{"who says it", "„Die Fähre gehört jetzt einer Bank“, schrieb ein Fahrgast. Kein Wort davon stimmt.", "Ein Fahrgast schrieb, die Fähre gehöre einer Bank.", support},
		{"the word of another", "Lea Brand said the ferry was sold to a bank. “That is false,” said Peter Sand.", sold, support},
		{"the word of another in German", "Lea Brand sagte, die Fähre sei an eine Bank verkauft worden. Das ist falsch, sagte Peter Sand.", german, support},
		{"a denial of another", "It is not true that the ferry was sold to a bank, Peter Sand said.", sold, support},
		{"a regret", "Es ist falsch, dass die Fähre an eine Bank verkauft wurde.", german, support},
		{"a mood", "Es heißt, die Fähre sei an eine Bank verkauft worden. Das stimmt nicht froh.", german, support},
		{"a judgement of a deed", "Der Rat hat die Fähre an eine Bank verkauft. Das ist falsch.", german, support},
		{"a claim that is right", "Behauptung: Die Fähre gehört einer Bank.\n\nBewertung: Richtig.", german, support},
	} {
		t.Run(c.name, func(t *testing.T) {
			s := factchecktest.Start(t, factchecktest.Config{Judge: hearing(map[string]factcheck.Judgement{"ank": {Support: .98, Conflict: .01, Neutral: .01}})})
			s.MustIndex(t, &factcheckv1.Source{Name: "sources/ferry", Content: c.source})
			got := check(t, s, c.claim, nil)
			if got.GetVerdict() != c.want {
				t.Errorf("%v, want %v", got.GetVerdict(), c.want)
			}
			for _, x := range got.GetCitations() {
				if !strings.Contains(x.GetQuote(), "ank") {
					t.Errorf("the quotation %q does not show what is refuted", x.GetQuote())
				}
			}
		})
	}
}

// Two untrue things may contradict each other.
func TestWhatContradictsAnUntrueClaimIsNotSupportedByItsRefutation(t *testing.T) {
	s := factchecktest.Start(t, factchecktest.Config{Judge: hearing(map[string]factcheck.Judgement{"ank": {Support: .01, Conflict: .98, Neutral: .01}})})
	s.MustIndex(t, &factcheckv1.Source{Name: "sources/ferry", Content: "Behauptung: Die Fähre gehört einer Bank.\n\nBewertung: Falsch."})
	if got := check(t, s, "Die Fähre gehört einem Verein.", nil).GetVerdict(); got != factcheckv1.Verdict_VERDICT_INSUFFICIENT_EVIDENCE {
		t.Error(got)
	}
}

func TestWhatARefutedTextSaysIsNotWhatDiffers(t *testing.T) {
	judge := refuting(func(factcheck.Pair) bool { return false })
	s := factchecktest.Start(t, factchecktest.Config{Judge: judge})
	s.MustIndex(t, &factcheckv1.Source{Name: "sources/ferry", LanguageCode: "de", Content: "Die Fähre fährt nicht mehr und gehört einer Bank. Falsch."})
	got := check(t, s, "Die Fähre gehört einer Bank.", nil)
	if got.GetVerdict() != conflict || len(got.GetCitations()) != 1 || len(got.GetCitations()[0].GetDifferences()) > 0 {
		t.Errorf("%v by %v, want a conflict without a difference", got.GetVerdict(), got.GetCitations())
	}
}
