package checker_test

import (
	"cmp"
	"strings"
	"testing"

	factcheckv1 "github.com/beleg-dev/beleg/gen/factcheck/v1"
	"github.com/beleg-dev/beleg/internal/factchecktest"
)

func TestACitationNamesWhoSaidIt(t *testing.T) {
	for _, c := range []struct{ language, source, speaker string }{
		{"de", "„Die neue Halle hat vier Millionen Euro gekostet“, sagte Bürgermeisterin Carla Wendt am Montag.", "Bürgermeisterin Carla Wendt"},
		{"de", "Die neue Halle hat vier Millionen Euro gekostet.", ""},
		{"de", "„Die neue Halle hat vier\u00a0Millionen Euro gekostet“, bestätigte\u00a0Dr.\u202fLea Brand.", "Dr.\u202fLea Brand"},
		{"en", "“The new hall cost four million euros,” said the mayor of Ostheim, Carla Wendt.", "the mayor of Ostheim, Carla Wendt"},
		{"en", "Carla Wendt denied that the new hall cost four million euros.", ""},
	} {
		s := factchecktest.Start(t, factchecktest.Config{Judge: sure{}})
		s.MustIndex(t, &factcheckv1.Source{Name: "sources/a", LanguageCode: c.language, Content: c.source})
		got := check(t, s, "The new hall cost four million euros.", nil).GetCitations()
		if len(got) != 1 {
			t.Errorf("%q: %d citations", c.source, len(got))
			continue
		}
		a := got[0].GetAttribution()
		if a.GetText() != c.speaker {
			t.Errorf("%q is said by %q, want %q", c.source, a.GetText(), c.speaker)
		}
		if a != nil && c.source[a.GetStartByte():a.GetEndByte()] != a.GetText() {
			t.Errorf("%q: the speaker stands at %d to %d", c.source, a.GetStartByte(), a.GetEndByte())
		}
	}
}

// citationsOfFour returns what is cited of a source for a claim of a cost of 4
// million, where passages with " 4 " support it as the function says, and no others.
func citationsOfFour(t *testing.T, language, source string, support func(passage string) float64) []*factcheckv1.Citation {
	t.Helper()
	s := factchecktest.Start(t, factchecktest.Config{Judge: reading(func(_, passage string) float64 {
		if !strings.Contains(passage, " 4 ") {
			return .01
		}
		return support(passage)
	})})
	s.MustIndex(t, &factcheckv1.Source{Name: "sources/a", LanguageCode: language, Content: source})
	return check(t, s, "The hall cost 4 million euros.", nil).GetCitations()
}

func TestOnlyTheDecisiveSentenceNamesWhoSaidIt(t *testing.T) {
	for _, c := range []struct{ name, language, source, speaker string }{
		{"another sentence is reported", "de", "Der Bau verzögert sich, teilte das Landratsamt mit. Die Halle hat 4 Millionen Euro gekostet.", ""},
		{"the sentence after it is reported", "de", "Die Halle hat 4 Millionen Euro gekostet. Der Bau verzögert sich, teilte das Landratsamt mit.", ""},
		{"it is reported itself", "de", "Der Bau verzögert sich, teilte das Landratsamt mit. Die Halle hat 4 Millionen Euro gekostet, sagte Carla Wendt.", "Carla Wendt"},
		{"it opens the quoted words", "de", "„Die Halle hat 4 Millionen Euro gekostet. Wir haben lange gebaut“, sagte Carla Wendt.", "Carla Wendt"},
		{"it ends the quoted words", "en", "Carla Wendt said: “We built for long. Our hall has cost some 4 million.”", "Carla Wendt"},
		{"it has a pronoun", "de", "Der Bau verzögert sich, teilte Carla Wendt mit. „Die Halle hat 4 Millionen Euro gekostet“, betonte sie.", "Carla Wendt"},
		{"it is the second half of the quoted words", "de", "„Wir haben lange gebaut“, sagte Bürgermeisterin Carla Wendt. „Die Halle hat 4 Millionen Euro gekostet.“", "Bürgermeisterin Carla Wendt"},
		{"other words are quoted", "de", "„Wir haben lange gebaut“, sagte Carla Wendt. Die Halle hat 4 Millionen Euro gekostet.", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			got := citationsOfFour(t, c.language, c.source, func(passage string) float64 {
				if strings.Count(passage, ".") < 2 {
					return .6
				}
				return .97
			})
			if len(got) != 1 || got[0].GetQuote() != c.source || got[0].GetAttribution().GetText() != c.speaker {
				t.Errorf("%v, want it said by %q", got, c.speaker)
			}
		})
	}
}

func TestAQuotationHoldsTheSentenceThatNamesWhoSaidIt(t *testing.T) {
	for _, c := range []struct{ name, source, quote string }{
		{"the sentence before it", "Der Bau verzögert sich, teilte Carla Wendt mit. „Die Halle hat 4 Millionen Euro gekostet“, betonte sie.", ""},
		{"not one before that", "Es hat geregnet. Der Bau verzögert sich, teilte Carla Wendt mit. Sie sagte, die Halle habe 4 Millionen Euro gekostet.", "Der Bau verzögert sich, teilte Carla Wendt mit. Sie sagte, die Halle habe 4 Millionen Euro gekostet."},
		{"the last sentence of the passage before", "Der Bau ist fertig. „Wir haben lange gebaut“, sagte Carla Wendt. „Die Halle hat 4 Millionen Euro gekostet.“ Das Fest ist im Mai.", "„Wir haben lange gebaut“, sagte Carla Wendt. „Die Halle hat 4 Millionen Euro gekostet.“"},
		{"the name in brackets behind it", "Der Bau verzögert sich. „Die Halle hat 4 Millionen Euro gekostet.“ (Carla Wendt)", "„Die Halle hat 4 Millionen Euro gekostet.“ (Carla Wendt)"},
		{"the name in brackets with an office", "„Die Halle hat 4 Millionen Euro gekostet!“ (Carla Wendt, Bürgermeisterin)", ""},
		{"whose turn it is", "[00:01:05] Carla Wendt: Danke. Die Halle hat 4 Millionen Euro gekostet.", ""},
		{"none where it names somebody", "Der Bau verzögert sich. Carla Wendt sagte, die Halle habe 4 Millionen Euro gekostet.", "Carla Wendt sagte, die Halle habe 4 Millionen Euro gekostet."},
	} {
		t.Run(c.name, func(t *testing.T) {
			got := citationsOfFour(t, "de", c.source, func(string) float64 { return .97 })
			if want := cmp.Or(c.quote, c.source); len(got) != 1 || got[0].GetQuote() != want || got[0].GetAttribution().GetText() != "Carla Wendt" {
				t.Errorf("%v, want %q", got, want)
			}
		})
	}
}

func TestAQuotationHoldsWhoSaidItsFirstSentence(t *testing.T) {
	for _, c := range []struct{ name, source, quote string }{
		{"words that go on", "„Wir haben lange gebaut“, sagte Lea Brandner. „Es hat geregnet.“ Carla Wendt ergänzte: „Die Halle hat 4 Millionen Euro gekostet.“", "„Wir haben lange gebaut“, sagte Lea Brandner. „Es hat geregnet.“ Carla Wendt ergänzte: „Die Halle hat 4 Millionen Euro gekostet.“"},
		{"words of nobody who is named", "Es war kalt. „Es hat geregnet.“ Carla Wendt ergänzte: „Die Halle hat 4 Millionen Euro gekostet.“", "„Es hat geregnet.“ Carla Wendt ergänzte: „Die Halle hat 4 Millionen Euro gekostet.“"},
	} {
		t.Run(c.name, func(t *testing.T) {
			got := citationsOfFour(t, "de", c.source, func(passage string) float64 {
				if strings.Contains(passage, "geregnet") {
					return .97
				}
				return .6
			})
			if len(got) != 1 || got[0].GetQuote() != c.quote || got[0].GetAttribution().GetText() != "Carla Wendt" {
				t.Errorf("%v, want %q", got, c.quote)
			}
		})
	}
}
