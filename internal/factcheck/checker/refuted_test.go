package checker_test

import (
	"strings"
	"testing"

	factcheckv1 "github.com/beleg-dev/beleg/gen/factcheck/v1"
	"github.com/beleg-dev/beleg/internal/factcheck"
	"github.com/beleg-dev/beleg/internal/factchecktest"
)

// The judge of this test finds support wherever the bank is named.
func TestWhatATextRefutesSpeaksAgainstTheClaim(t *testing.T) {
	if testing.Short() {
		t.Skip("starts a server for each row")
	}
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
		{"a clause in front, and what is right", "Auch dass die Fähre einer Bank gehört, stimmt nicht: Sie gehört der Stadt.", german, conflict},
		{"a claim in front", "Die Behauptung aus dem Netz, die Fähre gehöre einer Bank, trifft so nicht zu.", german, conflict},
		{"a claim behind", "Falsch ist auch die Behauptung eines Fahrgasts, dass die Fähre einer Bank gehört.", german, conflict},
		{"an English clause", "It is simply not true that the ferry was sold to a bank.", sold, conflict},
		{"posts", "Social media posts claiming that the ferry was sold to a bank are false.", sold, conflict},

		{"a finding of a word", "Die Fähre gehört jetzt einer Bank. Falsch.", german, conflict},
		{"a finding in the next line", "1. Die Fähre gehört einer Bank.\n\nFALSE. It belongs to the town.", sold, conflict},
		{"a claim with a word of doubt", "Behauptung: Es ist bekannt, dass die Fähre einer Bank gehört.\n\nBewertung: Falsch.", "Es ist bekannt, dass die Fähre einer Bank gehört.", conflict},
		{"an answer", "Gehört die Fähre einer Bank? Nein, sie gehört der Stadt.", german, conflict},

		{"an English answer", "Was the ferry sold to a bank? No, it belongs to the town.", sold, conflict},
		{"rumours in front", "Gerüchte, die Fähre gehöre einer Bank, entbehren jeder Grundlage; sie gehört der Stadt.", german, conflict},
		{"nonsense", "Dass die Fähre einer Bank gehört, ist reiner Unsinn.", german, conflict},
		{"reports that proved untrue", "Reports that the ferry was sold to a bank turned out to be untrue.", sold, conflict},
		{"a rumour without ground", "Im Ort heißt es, die Fähre gehöre einer Bank. Das Gerücht entbehrt jeder Grundlage.", german, conflict},
		{"a short question", "Es heißt, die Fähre gehöre einer Bank. Stimmt das? Nein, der Stadt.", german, conflict},
		{"a short question in English", "They say the ferry was sold to a bank. Is that true? No.", sold, conflict},
		{"the answer of a speaker", "Es heißt, die Fähre gehöre einer Bank. Stimmt das?\n\nBrand: Nein. Sie gehört der Stadt, und daran ändert sich nichts.", german, conflict},

		{"a short question that is answered with yes", "Es heißt, die Fähre gehöre einer Bank. Stimmt das? Ja, seit Mai.", german, support},
		{"a question of something else", "Die Fähre gehört einer Bank. Ist das Wasser kalt? Nein.", german, support},
		{"a short question without an answer", "Es heißt, die Fähre gehöre einer Bank. Stimmt das?", german, nothing},
		{"the word of somebody that it is nonsense", "Dass die Fähre einer Bank gehöre, sei Unsinn.", german, support},
		{"what is misleading", "Peter Sand sagt, die Fähre gehöre einer Bank. Diese Aussage führt in die Irre: Sie gehört der Stadt.", german, nothing},
		{"what leads astray on the way", "Der Wegweiser zur Bank führt in die Irre.", "Der Wegweiser zur Bank führt in die Irre.", support},
		{"no evidence either way", "One post asserts that the ferry was sold to a bank. We could find no evidence either way.", sold, nothing},
		{"no evidence of something else", "One post asserts that the ferry was sold to a bank. We could find no evidence of damage.", sold, support},
		{"what is not shown", "Nicht belegt ist, dass die Fähre einer Bank gehört; die Akten fehlen.", german, nothing},
		{"rumours that were not confirmed", "Gerüchte, die Fähre gehöre einer Bank, haben sich bislang nicht bestätigt.", german, nothing},
		{"what is neither confirmed nor denied", "The town has neither confirmed nor denied that the ferry was sold to a bank.", sold, nothing},
		{"what is neither confirmed nor denied in German", "Das Amt wollte weder bestätigen noch dementieren, dass die Fähre einer Bank gehört.", german, nothing},
		{"that it is neither confirmed nor denied", "The town has neither confirmed nor denied that the ferry was sold to a bank.", "The town did not confirm that a bank bought the ferry.", support},
		{"what is not named", "Den Namen der Bank nannte das Amt nicht.", german, nothing},
		{"that it is not named", "Den Namen der Bank nannte das Amt nicht.", "Das Amt nannte den Namen der Bank nicht.", support},
		{"what nobody says", "Brand declined to say whether the ferry was sold to a bank.", sold, nothing},
		{"what is left open", "Das Amt ließ offen, ob die Fähre an eine Bank verkauft wurde.", german, nothing},
		{"what cannot be said", "Das Amt konnte am Montag nicht sagen, ob die Fähre an eine Bank verkauft wurde.", german, nothing},
		{"who can be asked", "Die Bank konnte nicht sagen, wann sie die Fähre gekauft hat.", "Die Bank hat die Fähre gekauft.", support},
		{"no comment", "The council declined to comment on the sale of the ferry to a bank.", sold, nothing},
		{"terms that were not disclosed", "The terms of the sale to a bank were not disclosed.", sold, nothing},
		{"a price of which nothing is said", "Über den Kaufpreis der Bank wurde Stillschweigen vereinbart.", german, nothing},
		{"what was not disclosed in time", "The sale to the bank was not disclosed.", "The sale to the bank was not disclosed.", support},
		{"no comment in German", "Zum Verkauf an die Bank wollte sie sich nicht äußern.", german, nothing},
		{"no comment on an accusation", "Zu den Vorwürfen der Bank wollte sie sich nicht äußern.", "Lea Brand nannte die Vorwürfe der Bank falsch.", nothing},
		{"no comment on an accusation behind it", "Die Bank wirft ihr Betrug vor. Zu den Vorwürfen wollte sie sich nicht äußern.", "Die Bank wirft Lea Brand Betrug vor.", support},
		{"no comment of the buyer", "The ferry was sold to a bank, which declined to comment.", sold, support},
		{"who gives no comment", "Bürgermeisterin Lea Brand wollte sich zur Bank nicht äußern.", "Lea Brand ist Bürgermeisterin.", support},
		{"an answer that says yes", "Gehört die Fähre einer Bank? Ja, seit Mai.", german, support},
		{"an unproven claim", "In posts it is said that the ferry was sold to a bank. There is no evidence for this.", sold, nothing},
		{"an unproven claim in German", "Im Ort heißt es, die Fähre sei an eine Bank verkauft worden. Belege dafür gibt es nicht.", german, nothing},
		{"an unproven finding of a word", "Mythos 2: Die Fähre gehört einer Bank.\n\nUnbelegt. Sie fährt noch.", german, nothing},
		{"an unproven finding without a label", "2. Die Fähre gehört einer Bank.\n\nNicht geklärt. Sie fährt noch.", german, nothing},
		{"what is unknown", "Ob die Fähre an eine Bank verkauft wurde, ist nicht bekannt.", german, nothing},
		{"what is unclear", "Whether the ferry was sold to a bank could not be verified.", sold, nothing},
		{"a claim that is not shown", "The claim that the ferry had been sold to a bank could not be verified.", sold, nothing},
		{"a claim that is not shown in German", "Die Behauptung, die Fähre gehöre einer Bank, ist bislang nicht belegt.", german, nothing},
		{"what is listed as unknown", "Was wir nicht wissen: Die Fähre gehört einer Bank.", german, nothing},
		{"what is listed as not confirmed", "Nicht bestätigt: Die Fähre gehört einer Bank. Sie fährt noch.", german, nothing},
		{"what is listed as not confirmed in English", "Unconfirmed: The ferry was sold to a bank.", sold, nothing},
		{"half a question", "Ob die Fähre einer Bank gehört.", german, nothing},
		{"a rumour of a word", "Gerücht: Die Fähre gehört einer Bank. Sie fährt noch.", german, nothing},
		{"a rumour that is right", "Gerücht: Die Fähre gehört einer Bank. Das stimmt.", german, support},
		{"what is listed as known", "Was wir wissen: Die Fähre gehört einer Bank.", german, support},
		{"a whole question and its answer", "Ob die Fähre fährt, weiß die Bank.", "Die Bank weiß, ob die Fähre fährt.", support},
		{"that it is unknown", "Ob die Fähre an eine Bank verkauft wurde, ist nicht bekannt.", "Es ist nicht bekannt, ob die Fähre einer Bank gehört.", support},
		{"a negative question", "Gehört die Fähre nicht einer Bank? Nein.", german, nothing},
		{"a finding in the next paragraph", "Posts claimed that the ferry had been sold to a bank.\n\nThe claim is false.", sold, conflict},
		{"what is told again", "A post claims that the ferry was sold to a bank. That is false: Only the landing was sold to the bank.", "The landing was sold to the bank.", support},
		{"what is right behind a clause", "It is not true that the ferry was sold: It is let to a bank.", "The ferry is let to a bank.", support},
		{"that it is said", "A post claims that the ferry was sold to a bank. That is false.", "A post claims that the ferry was sold to a bank.", support},
		{"that it is denied", "It is not true that the ferry was sold to a bank.", "The paper says the story of the bank is not true.", support},
		{"who says it", "„Die Fähre gehört jetzt einer Bank“, schrieb ein Fahrgast. Kein Wort davon stimmt.", "Ein Fahrgast schrieb, die Fähre gehöre einer Bank.", support},
		{"the word of another", "Lea Brand said the ferry was sold to a bank. “That is false,” said Peter Sand.", sold, support},
		{"the word of another in German", "Lea Brand sagte, die Fähre sei an eine Bank verkauft worden. Das ist falsch, sagte Peter Sand.", german, support},
		{"a denial of another", "It is not true that the ferry was sold to a bank, Peter Sand said.", sold, support},
		{"a denial of another, who insists", "It is not true that the ferry was sold to a bank, Peter Sand insisted on Monday.", sold, support},
		{"a denial according to another", "It is not true that the ferry was sold to a bank, according to Peter Sand.", sold, support},
		{"a denial of another in German", "Es stimmt nicht, dass die Fähre einer Bank gehört, beteuerte Peter Sand.", german, support},
		{"what is so instead", "It is not true that the ferry sank, but it was sold to a bank.", sold, support},
		{"no to an open question", "Wer hat die Fähre an eine Bank verkauft? Nein, der Rat war es nicht.", german, nothing},
		{"no to a question that begins with what", "Was hat die Bank für die Fähre gezahlt? Nein, mehr als gedacht.", german, nothing},
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

// The judge of this test takes what is told as a rumour for a conflict.
func TestWhatATextConfirmsIsItsOwnWord(t *testing.T) {
	told := refuting(func(p factcheck.Pair) bool {
		return strings.Contains(p.Passage, "umours") || strings.Contains(p.Passage, "Gerüchte") || strings.Contains(p.Passage, "hieß")
	})
	const sold, german = "The ferry was sold to a bank.", "Die Fähre wurde an eine Bank verkauft."
	for _, c := range []struct {
		name, source, claim string
		want                factcheckv1.Verdict
	}{
		{"rumours", "Rumours that the ferry was sold to a bank turned out to be accurate: the council published the contract.", sold, support},
		{"rumours that were confirmed", "Rumours that the ferry was sold to a bank were later confirmed by the council.", sold, support},
		{"rumours in German", "Gerüchte, die Fähre sei an eine Bank verkauft worden, haben sich bestätigt.", german, support},
		{"rumours that are right", "Gerüchte, wonach die Fähre an eine Bank verkauft wurde, treffen laut Landratsamt zu; der Vertrag liegt vor.", german, support},
		{"a clause", "Dass die Fähre an eine Bank verkauft wurde, wie es am Hafen hieß, trifft laut Polizei zu.", german, support},

		{"rumours that are right in part", "Rumours that the ferry was sold to a bank turned out to be partly true.", sold, conflict},
		{"rumours that are right in part in German", "Gerüchte, die Fähre sei an eine Bank verkauft worden, treffen laut Landratsamt nur teilweise zu.", german, conflict},
		{"a clause that makes sad", "Dass die Fähre an eine Bank verkauft wurde, wie es am Hafen hieß, stimmt traurig.", german, conflict},
	} {
		t.Run(c.name, func(t *testing.T) {
			s := factchecktest.Start(t, factchecktest.Config{Judge: told})
			s.MustIndex(t, &factcheckv1.Source{Name: "sources/ferry", Content: c.source})
			if got := check(t, s, c.claim, nil).GetVerdict(); got != c.want {
				t.Errorf("%v, want %v", got, c.want)
			}
		})
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
