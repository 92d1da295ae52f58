package gold_test

import (
	"flag"
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/beleg-dev/beleg/internal/goldentest"
)

var (
	wrong = flag.String("wrong", "", "write the wrong answers of the development half to this file")
	blind = flag.Bool("blind", false, "also count the half that nobody looks at")
)

func TestTheVerdictsOfTheDevelopmentHalfAreTheGoldenOnes(t *testing.T) {
	if testing.Short() {
		t.Skip("judges thousands of passages")
	}
	answers := measure(t, "dev")
	if *wrong != "" {
		if err := os.WriteFile(*wrong, []byte(mistakes(answers)), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	goldentest.Compare(t, "testdata/dev/summary.txt", summary(answers))
	goldentest.Compare(t, "testdata/dev/risk-coverage.svg", riskCoverage(forecasts(answers)))
}

// Real articles lie outside the repository: their claims are counted, no more.
func TestTheClaimsAboutRealArticlesAreCounted(t *testing.T) {
	if testing.Short() {
		t.Skip("judges hundreds of passages")
	}
	answers := ask(t, realArticles(t), mustClaims(t, "articles"))
	total, _, _ := strings.Cut(summary(answers), "\nby trap")
	t.Log("\n" + total + "\n" + mistakes(answers))
}

func TestTheBlindHalfIsCounted(t *testing.T) {
	if !*blind {
		t.Skip("run with -blind, seldom")
	}
	total, _, _ := strings.Cut(summary(measure(t, "test")), "\nby trap")
	t.Log("\n" + total)
}

func TestEveryLabelledQuotationStandsInItsSource(t *testing.T) {
	for _, half := range []string{"dev", "test"} {
		sources := map[string]string{}
		for _, s := range mustSources(t, half) {
			sources[strings.TrimPrefix(s.GetName(), "sources/")] = s.GetContent()
		}
		ids := map[string]bool{}
		for _, c := range mustClaims(t, half) {
			if ids[c.ID] {
				t.Errorf("%s stands there twice", c.ID)
			}
			ids[c.ID] = true
			if (len(c.Evidence) == 0) != (c.Verdict == "INSUFFICIENT_EVIDENCE") {
				t.Errorf("%s: %d quotations for %s", c.ID, len(c.Evidence), c.Verdict)
			}
			for _, q := range c.Evidence {
				if !strings.Contains(sources[q.Source], q.Text) {
					t.Errorf("%s: %s does not hold %q", c.ID, q.Source, q.Text)
				}
			}
		}
	}
}

// mistakes lists the wrong answers with what was quoted.
func mistakes(answers []answer) string {
	var b strings.Builder
	for _, a := range answers {
		if a.right() && (a.cited || len(a.Evidence) == 0) {
			continue
		}
		fmt.Fprintf(&b, "%s [%s] want %s, got %s %.2f\n  claim  %s\n", a.ID, a.Trap, a.Verdict, a.got, a.response.GetConfidence(), a.Text)
		for _, q := range a.Evidence {
			fmt.Fprintf(&b, "  want   %s %s: %s\n", q.Stance, q.Source, q.Text)
		}
		for _, c := range a.response.GetCitations() {
			fmt.Fprintf(&b, "  quoted %v %.2f %s: %s\n", c.GetStance(), c.GetScore(), c.GetSource(), c.GetQuote())
		}
		b.WriteByte('\n')
	}
	return b.String()
}
