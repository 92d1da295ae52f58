package checker_test

import (
	"strings"
	"testing"

	factcheckv1 "github.com/beleg-dev/beleg/gen/factcheck/v1"
	"github.com/beleg-dev/beleg/internal/factcheck"
	"github.com/beleg-dev/beleg/internal/factchecktest"
)

// The judge of this test takes everything for a support.
func TestWhatStoodInATextBeforeItWasCorrectedSupportsNothing(t *testing.T) {
	const claim = "The atlas appeared in 1966."
	for _, c := range []struct {
		name, source, claim string
		supported           bool
	}{
		{"of this article", "An earlier version of this article said that the atlas appeared in 1966.", claim, false},
		{"in German", "Korrektur: In einer früheren Fassung dieses Textes hieß es, der Atlas sei 1966 erschienen.", "Der Atlas ist 1966 erschienen.", false},
		{"what is said instead", "In einer früheren Version des Artikels stand ein anderes Jahr. Der Atlas ist 1968 erschienen.", "Der Atlas ist 1968 erschienen.", true},
		{"of something else", "An earlier version of the atlas appeared in 1966.", "An earlier version of the atlas appeared in 1966.", true},
		{"of a report of others", "In der ersten Fassung des Berichts war von 40 Fällen die Rede.", "Im Bericht war von 40 Fällen die Rede.", true},
		{"of an article of a law", "In der ursprünglichen Fassung des Artikels 12 hieß es, die Frist betrage 30 Tage.", "Die Frist betrug 30 Tage.", true},
		{"of a law that was amended", "The law was amended in 2019. The original version said that the limit was 30 days.", "The limit was 30 days.", true},
		{"of a law", "In einer früheren Fassung des Gesetzes stand eine Frist von 30 Tagen.", "Im Gesetz stand einmal eine Frist von 30 Tagen.", true},
	} {
		s := factchecktest.Start(t, factchecktest.Config{Judge: sure{}})
		s.MustIndex(t, &factcheckv1.Source{Name: "sources/atlas", Content: c.source})
		if got := check(t, s, c.claim, nil).GetVerdict(); (got == factcheckv1.Verdict_VERDICT_SUPPORT) != c.supported {
			t.Errorf("%s: %v", c.name, got)
		}
	}
}

func TestWhatAHouseRectifiesSupportsNothing(t *testing.T) {
	for source, supported := range map[string]bool{
		"Kultur: In der Grafik vom Montag stand, der Atlas sei 1966 erschienen. Tatsächlich kam er später heraus.":          false,
		"Im Artikel über den Atlas schrieben wir, er sei 1966 erschienen. Erschienen war lediglich ein Nachdruck.":          false,
		"In our report on Monday we wrote that the atlas appeared in 1966. The correct year is that of the second edition.": false,
		"In der Grafik vom Montag stand, der Atlas sei 1966 erschienen. Er kam in Ulm heraus.":                              true,
	} {
		s := factchecktest.Start(t, factchecktest.Config{Judge: seeking("1966")})
		s.MustIndex(t, &factcheckv1.Source{Name: "sources/atlas", Content: source})
		if got := check(t, s, "Der Atlas ist 1966 erschienen.", nil).GetVerdict(); (got == factcheckv1.Verdict_VERDICT_SUPPORT) != supported {
			t.Errorf("%s: %v", source, got)
		}
	}
}

func TestWhatStoodInATextBeforeItWasCorrectedIsNotQuoted(t *testing.T) {
	for _, source := range []string{
		"The page was amended on 3 May. An earlier version said that the atlas appeared in 1966.",
		"Wir haben den Artikel am 3. Mai korrigiert. In einer früheren Fassung hieß es, der Atlas sei 1966 erschienen.",
		"An earlier version of this article said that the atlas appeared in 1966. It appeared in 1968.",
	} {
		s := factchecktest.Start(t, factchecktest.Config{Judge: sure{}})
		s.MustIndex(t, &factcheckv1.Source{Name: "sources/atlas", Content: source})
		for _, c := range check(t, s, "The atlas appeared in 1968.", nil).GetCitations() {
			if strings.Contains(c.GetQuote(), "1966") {
				t.Errorf("quoted %q", c.GetQuote())
			}
		}
	}
}

func TestWhatIsOutdatedAtTheEndOfAPassageIsNotJudged(t *testing.T) {
	s := factchecktest.Start(t, factchecktest.Config{Judge: seeking("1966")})
	s.MustIndex(t, &factcheckv1.Source{Name: "sources/atlas", Content: "The atlas appeared in spring. An earlier version of this article said that it appeared in 1966."})
	if got := check(t, s, "The atlas appeared in 1966.", nil).GetVerdict(); got == factcheckv1.Verdict_VERDICT_SUPPORT {
		t.Error(got)
	}
}

// The judge of this test takes a correction that is shown without its thing for a conflict.
func TestWhatNamesAMistakeIsReadWithItsCorrection(t *testing.T) {
	bare := refuting(func(p factcheck.Pair) bool { return strings.HasPrefix(p.Passage, "It is") })
	for source, want := range map[string]factcheckv1.Verdict{
		"An earlier version of this article misstated the length of the tunnel. It is 2.4 miles, not 4.2 miles.":                        support,
		"Correction: An earlier version of this article misstated the tunnel's length. It is 2.4 miles, not 4.2 miles.":                 support,
		"An earlier version of this article misstated the length of the tunnel as 4.2 miles. It is 2.4 miles, not 4.2 miles.":           conflict,
		"An earlier version of this article misstated the length of the tunnel as four miles. It is 2.4 miles, not 4.2 miles.":          conflict,
		"An earlier version of this article said that the tunnel was 4.2 miles long. It is 2.4 miles, not 4.2 miles, a spokesman said.": conflict,
	} {
		s := factchecktest.Start(t, factchecktest.Config{Judge: bare})
		s.MustIndex(t, &factcheckv1.Source{Name: "sources/tunnel", Content: source})
		if got := check(t, s, "The tunnel is 2.4 miles long.", nil).GetVerdict(); got != want {
			t.Errorf("%s: %v", source, got)
		}
	}
}
