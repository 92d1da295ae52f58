package gold_test

import (
	"slices"
	"strings"
	"sync"
	"testing"

	"golang.org/x/sync/errgroup"

	factcheckv1 "github.com/beleg-dev/beleg/gen/factcheck/v1"
	"github.com/beleg-dev/beleg/internal/factchecktest"
)

// An answer is what the service said of a claim.
type answer struct {
	claim
	got      string // verdict without VERDICT_
	sources  string // languages of the labelled evidence: "de", "en", "de+en"; empty without evidence
	cited    bool   // whether the first citation of the right side quotes labelled evidence
	shown    bool   // whether the first of each labelled side does, the uncertain ones among them
	response *factcheckv1.ClaimCheck
}

func (a *answer) right() bool { return a.got == a.Verdict }

// callers is how many claims are asked at once.
const callers = 4

// measure asks all claims of a half about its articles.
func measure(t testing.TB, half string) []answer {
	t.Helper()
	return ask(t, mustSources(t, half), mustClaims(t, half))
}

// ask indexes articles and asks claims about them.
func ask(t testing.TB, articles []*factcheckv1.Source, claims []claim) []answer {
	t.Helper()
	server := factchecktest.Start(t, factchecktest.Config{})
	server.MustIndex(t, articles...)
	return askOf(t, server, articles, claims)
}

// askOf asks a server claims about articles that are in its index.
func askOf(t testing.TB, server *factchecktest.Server, articles []*factcheckv1.Source, claims []claim) []answer {
	t.Helper()
	sources := map[string]*factcheckv1.Source{}
	for _, s := range articles {
		sources[strings.TrimPrefix(s.GetName(), "sources/")] = s
	}
	answers := make([]answer, len(claims))
	var (
		work errgroup.Group
		once sync.Mutex
	)
	work.SetLimit(callers)
	for i, c := range claims {
		work.Go(func() error {
			response, err := server.FactCheck.CheckClaim(t.Context(), request(c))
			if err != nil {
				once.Lock()
				defer once.Unlock()
				t.Errorf("%s: %v", c.ID, err)
				return err
			}
			answers[i] = judge(c, response.GetCheck(), sources)
			return nil
		})
	}
	if err := work.Wait(); err != nil {
		t.FailNow()
	}
	return answers
}

func request(c claim) *factcheckv1.CheckClaimRequest {
	return &factcheckv1.CheckClaimRequest{Claim: c.Text, Options: &factcheckv1.CheckOptions{LanguageCode: c.Language}}
}

func judge(c claim, check *factcheckv1.ClaimCheck, sources map[string]*factcheckv1.Source) answer {
	a := answer{claim: c, got: strings.TrimPrefix(check.GetVerdict().String(), "VERDICT_"), response: check}
	languages := map[string]bool{}
	for _, q := range c.Evidence {
		languages[sources[q.Source].GetLanguageCode()] = true
	}
	for _, l := range []string{"de", "en", "fr"} {
		if languages[l] {
			a.sources = strings.TrimPrefix(a.sources+"+"+l, "+")
		}
	}
	a.cited, a.shown = len(c.Evidence) > 0 && a.right(), len(c.Evidence) > 0
	for _, side := range []string{"SUPPORT", "CONFLICT"} {
		if a.Verdict == side || a.Verdict == "MIXED" {
			a.cited = a.cited && quotes(c, check.GetCitations(), sources, side)
			a.shown = a.shown && quotes(c, slices.Concat(check.GetCitations(), check.GetUncertainCitations()), sources, side)
		}
	}
	return a
}

// quotes says whether the first citation of a side overlaps a labelled quote.
func quotes(c claim, citations []*factcheckv1.Citation, sources map[string]*factcheckv1.Source, side string) bool {
	for _, x := range citations {
		if x.GetStance().String() != "STANCE_"+side {
			continue
		}
		for _, q := range c.Evidence {
			content := sources[q.Source].GetContent()
			if q.Stance != side || "sources/"+q.Source != x.GetSource() {
				continue
			}
			start := strings.Index(content, q.Text)
			if start >= 0 && int(x.GetStartByte()) < start+len(q.Text) && start < int(x.GetEndByte()) {
				return true
			}
		}
		return false
	}
	return false
}
