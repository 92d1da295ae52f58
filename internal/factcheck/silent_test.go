package factcheck_test

import (
	"strings"
	"testing"

	factcheckv1 "github.com/beleg-dev/beleg/gen/factcheck/v1"
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
		{"of a law", "In einer früheren Fassung des Gesetzes stand eine Frist von 30 Tagen.", "Im Gesetz stand einmal eine Frist von 30 Tagen.", true},
	} {
		s := factchecktest.Start(t, factchecktest.Config{Judge: sure{}})
		s.MustIndex(t, &factcheckv1.Source{Name: "sources/atlas", Content: c.source})
		if got := check(t, s, c.claim, nil).GetVerdict(); (got == factcheckv1.Verdict_VERDICT_SUPPORT) != c.supported {
			t.Errorf("%s: %v", c.name, got)
		}
	}
	s := factchecktest.Start(t, factchecktest.Config{Judge: sure{}})
	s.MustIndex(t, &factcheckv1.Source{Name: "sources/atlas", Content: "The page was amended on 3 May. An earlier version said that the atlas appeared in 1966."})
	for _, c := range check(t, s, claim, nil).GetCitations() {
		if strings.Contains(c.GetQuote(), "1966") {
			t.Errorf("behind a note: quoted %q", c.GetQuote())
		}
	}
}
