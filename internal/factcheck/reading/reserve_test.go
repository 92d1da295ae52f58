package reading

import (
	"testing"
	"time"

	"github.com/beleg-dev/beleg/internal/factcheck"
	"github.com/beleg-dev/beleg/internal/segment"
)

// told returns a passage of one sentence below a title.
func told(title, text string) *factcheck.Evidence {
	all := segment.Span{End: len(text)}
	return &factcheck.Evidence{Source: &factcheck.Source{Title: title}, Passage: factcheck.Passage{Text: text, Span: all, Sentences: []segment.Span{all}}}
}

func TestAFlatClaimIsReadBesideWhatIsToldWithoutAReserve(t *testing.T) {
	const accused, stolen = "Ebba Lind is accused of stealing the crown.", "Ebba Lind stole the crown."
	for _, c := range []struct {
		name, title, passage, claim string
		stance                      factcheck.Stance
		bare                        string // empty: not asked
	}{
		{"an accusation", "", accused, stolen, factcheck.Supports, "Ebba Lind is accused."},
		{"an accusation in German", "", "Ebba Lind soll die Krone gestohlen haben.", "Ebba Lind stahl die Krone.", factcheck.Supports, "Ebba Lind."},
		{"an accusation and a claim in another language", "", accused, "Ebba Lind hat die Krone gestohlen.", factcheck.Supports, "Ebba Lind is accused."},
		{"a plan that is considered", "", "Die Stadt erwägt, das Bad zu schließen.", "Das Bad wird geschlossen.", factcheck.Conflicts, "Die Stadt erwägt,."},
		{"what another one admitted", "Ole Berg convicted", accused, stolen, factcheck.Supports, "Ebba Lind is accused."},
		{"what might be", "", "The firm might buy the mill.", "The firm bought the mill.", factcheck.Supports, "The firm."},
		{"what may be beside a threat", "", "The airline has threatened to move its base.", "The airline may move its base.", factcheck.Conflicts, "The airline has threatened."},

		{"a claim that is an accusation", "", accused, "Ebba Lind is accused of theft.", factcheck.Supports, ""},
		{"a claim of a trial", "", accused, "Ebba Lind faces trial for theft.", factcheck.Supports, ""},
		{"a claim of a rumour", "", "Ebba Lind soll die Krone gestohlen haben.", "Ebba Lind soll die Krone gestohlen haben.", factcheck.Supports, ""},
		{"a claim of what was done, and not by whom", "", accused, "The crown was stolen.", factcheck.Supports, ""},
		{"a claim of what she has", "", "Ebba Lind allegedly hid it in her barn.", "Ebba Lind has a barn.", factcheck.Supports, ""},
		{"a conviction", "", "Ebba Lind, who was accused of stealing the crown, was convicted.", stolen, factcheck.Supports, ""},
		{"a conviction in the title", "Crown thief convicted", accused, stolen, factcheck.Supports, ""},
		{"a confession", "", "Ebba Lind, accused of stealing the crown, admitted it.", stolen, factcheck.Supports, ""},
		{"an acquittal against it", "", "Ebba Lind was acquitted of charges of stealing the crown.", stolen, factcheck.Conflicts, ""},
		{"a plan that was turned down", "", "Der Verein verlangte, das Bad zu schließen, doch der Rat lehnte das ab.", "Das Bad wird geschlossen.", factcheck.Conflicts, ""},
		{"a claim of a plan", "", "Die Stadt erwägt, das Bad zu schließen.", "Die Stadt will das Bad schließen.", factcheck.Supports, ""},
		{"a claim of what may be", "", "The firm might buy the mill.", "The firm may buy the mill.", factcheck.Supports, ""},
		{"a claim against what may not be", "", "The owner has threatened not to open the hall.", "The owner may open the hall.", factcheck.Conflicts, ""},
		{"what might be against it", "", "In den Tüten könnte Metall sein.", "In den Tüten ist Glas.", factcheck.Conflicts, ""},
		{"a fact", "", "Ebba Lind stole the crown in May.", stolen, factcheck.Supports, ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			reserved, bare := OfClaim(c.claim, "", time.Time{}).Reserved(told(c.title, c.passage), Stand{Stance: c.stance})
			got := ""
			if len(reserved) > 0 {
				got = bare[0].Passage
			}
			if got != c.bare {
				t.Errorf("%q, want %q", got, c.bare)
			}
		})
	}
}

func TestWhatIsOpenAnnouncedOrDeniedIsToldWithAReserve(t *testing.T) {
	for _, c := range []struct {
		name, passage, claim string
		stand                Stand
		reserved             bool
	}{
		{"what is open", "Ob das Land hilft, ist offen.", "Das Land hilft nicht.", Stand{Stance: factcheck.Conflicts, Differs: true}, true},
		{"a plan", "Die Sanierung soll am Mittwoch beginnen.", "Die Sanierung begann am Mittwoch.", Stand{Stance: factcheck.Conflicts}, true},
		{"an announcement", "Prien kündigte Revision an.", "Prien hat Revision eingelegt.", Stand{Stance: factcheck.Supports}, true},
		{"a forecast of another amount", "Analysten hatten mit 171 Millionen gerechnet.", "Die Firma machte 158 Millionen Gewinn.", Stand{Stance: factcheck.Conflicts, Differs: true}, true},
		{"a denial", "Ann Holt denied having sold the pool.", "Ann Holt sold the pool.", Stand{Stance: factcheck.Conflicts}, true},
		{"a report that is denied", "Holt trat Berichten entgegen, sie verkaufe das Bad.", "Holt verkauft das Bad.", Stand{Stance: factcheck.Supports}, true},
		{"the reverse of a report that is denied", "Holt dismissed reports that she had sold the pool.", "Holt has not sold the pool.", Stand{Stance: factcheck.Supports}, true},
		{"what nobody comments on", "Ann Holt refused to comment on the deal.", "Ann Holt rejected the deal.", Stand{Stance: factcheck.Supports}, true},
		{"what nobody comments on in German", "Der Verband lehnte eine Stellungnahme zu dem Gesetz ab.", "Der Verband lehnt das Gesetz ab.", Stand{Stance: factcheck.Supports}, true},
		{"how long", "Wie lange Kolb fehlt, ist offen.", "Kolb fehlt sechs Wochen.", Stand{Stance: factcheck.Conflicts}, true},

		{"that it is open", "Ob das Land hilft, ist offen.", "Es ist offen, ob das Land hilft.", Stand{Stance: factcheck.Supports}, false},
		{"that it is decided", "Ob das Land hilft, ist noch nicht entschieden.", "Das Land hat entschieden, zu helfen.", Stand{Stance: factcheck.Conflicts}, false},
		{"that it is planned", "Die Sanierung soll am Mittwoch beginnen.", "Die Sanierung soll am Mittwoch beginnen.", Stand{Stance: factcheck.Supports}, false},
		{"what is to come", "Die Sanierung soll am Mittwoch beginnen.", "Die Sanierung beginnt am Mittwoch.", Stand{Stance: factcheck.Supports}, false},
		{"a plan of another day", "Die Sanierung soll am Freitag beginnen.", "Die Sanierung begann am Mittwoch.", Stand{Stance: factcheck.Conflicts, Differs: true}, false},
		{"a plan that was put off", "Der Prozess sollte am Mittwoch beginnen, wurde aber verschoben.", "Der Prozess begann am Mittwoch.", Stand{Stance: factcheck.Conflicts}, false},
		{"and in English", "The trial was due to start on Wednesday but was postponed.", "The trial started on Wednesday.", Stand{Stance: factcheck.Conflicts}, false},
		{"what nobody wants", "The council will not sell the pool.", "The council sold the pool.", Stand{Stance: factcheck.Conflicts}, false},
		{"what was decided to come", "Die Halle soll schließen, beschloss der Rat.", "Der Rat beschloss, die Halle zu schließen.", Stand{Stance: factcheck.Supports}, false},
		{"that it was expected", "Analysten hatten mit 171 Millionen gerechnet.", "Analysten hatten 180 Millionen erwartet.", Stand{Stance: factcheck.Conflicts, Differs: true}, false},
		{"that it is denied", "Ann Holt denied having sold the pool.", "Ann Holt denied that she had sold the pool.", Stand{Stance: factcheck.Supports}, false},
		{"a denial of what another one asserts", "Ann Holt denied having sold the pool.", "Ann Holt sold the pool.", Stand{Stance: factcheck.Conflicts, Faced: true}, false},
		{"a denial of what is reported", "Holt trat Berichten entgegen, sie verkaufe das Bad.", "Holt verkauft das Bad.", Stand{Stance: factcheck.Conflicts}, false},
		{"that nobody comments", "Ann Holt refused to comment on the deal.", "Ann Holt made no comment on the deal.", Stand{Stance: factcheck.Supports}, false},
		{"a deal that is refused", "Ann Holt refused the deal.", "Ann Holt rejected the deal.", Stand{Stance: factcheck.Supports}, false},
		{"a denial of what is announced", "Ann Holt denied that a sale was planned.", "Ann Holt announced a sale.", Stand{Stance: factcheck.Conflicts}, false},
		{"that he is there at all", "Wie lange Kolb fehlt, ist offen.", "Kolb fehlt nicht.", Stand{Stance: factcheck.Conflicts}, false},
	} {
		t.Run(c.name, func(t *testing.T) {
			reserved, _ := OfClaim(c.claim, "", time.Time{}).Reserved(told("", c.passage), c.stand)
			if (len(reserved) > 0) != c.reserved {
				t.Errorf("%v", reserved)
			}
		})
	}
}

func TestWhatHappenedDoesNotContradictWhatWasExpected(t *testing.T) {
	for _, c := range []struct {
		name, passage, claim string
		ok                   bool
	}{
		{"what happened", "Work started on Wednesday.", "Work was due to start on Tuesday.", true},
		{"what happened in German", "Der Umzug begann im Juni.", "Der Umzug war für Mai geplant.", true},
		{"another expectation", "Work was due to start on Wednesday.", "Work was due to start on Tuesday.", false},
		{"a claim of what happened", "Work started on Wednesday.", "Work started on Tuesday.", false},
		{"a claim of what is to come", "Work started on Wednesday.", "Work is due to start on Tuesday.", false},
	} {
		if _, ok := OfClaim(c.claim, "", time.Time{}).Outcome(told("", c.passage)); ok != c.ok {
			t.Errorf("%s: %v", c.name, ok)
		}
	}
}
