package checker_test

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"testing"

	factcheckv1 "github.com/beleg-dev/beleg/gen/factcheck/v1"
	"github.com/beleg-dev/beleg/internal/factcheck"
	"github.com/beleg-dev/beleg/internal/factchecktest"
)

// A shortsighted judge finds support in every passage of a hundred bytes at most,
// and fails on longer ones.
type shortsighted struct{ sure }

func (shortsighted) Reads(p factcheck.Pair) bool { return len(p.Passage) <= 100 }

func (s shortsighted) Judge(ctx context.Context, pairs []factcheck.Pair) ([]factcheck.Judgement, error) {
	for _, p := range pairs {
		if !s.Reads(p) {
			return nil, fmt.Errorf("a passage of %d bytes", len(p.Passage))
		}
	}
	return s.sure.Judge(ctx, pairs)
}

func TestAPassageThatTheJudgeCannotReadWholeIsNotJudged(t *testing.T) {
	short, long := "The house at the end of Mill Lane has a new roof.", "The house on Mill Lane has a new roof, "+strings.Repeat("and a gate, ", 8)+"and a well."
	for _, c := range []struct {
		name     string
		contents []string
		verdict  factcheckv1.Verdict
		judged   int32
		want     bool // whether coverage is truncated
	}{
		{"none is too long", []string{short}, factcheckv1.Verdict_VERDICT_SUPPORT, 1, false},
		{"one of two is too long", []string{long, short}, factcheckv1.Verdict_VERDICT_SUPPORT, 1, true},
		{"the only one is too long", []string{long}, factcheckv1.Verdict_VERDICT_INSUFFICIENT_EVIDENCE, 0, true},
	} {
		t.Run(c.name, func(t *testing.T) {
			s := factchecktest.Start(t, factchecktest.Config{Judge: shortsighted{}})
			for i, content := range c.contents {
				s.MustIndex(t, &factcheckv1.Source{Name: fmt.Sprintf("sources/s%d", i), LanguageCode: "en", Content: content})
			}
			got := check(t, s, "The house on Mill Lane has a new roof.", nil)
			cover := got.GetCoverage()
			if got.GetVerdict() != c.verdict || cover.GetJudgedPassageCount() != c.judged || cover.GetTruncated() != c.want {
				t.Errorf("verdict %v, coverage %v", got.GetVerdict(), cover)
			}
		})
	}
}

// A silent judge takes no passage for either side.
type silent struct{ sure }

func (silent) Judge(_ context.Context, pairs []factcheck.Pair) ([]factcheck.Judgement, error) {
	return slices.Repeat([]factcheck.Judgement{{Neutral: 1}}, len(pairs)), nil
}

// A choosy judge finds support where a roof is, and fails on a text that it does
// not read.
type choosy struct {
	sure
	unread string
}

func (c choosy) Reads(p factcheck.Pair) bool { return p.Passage != c.unread }

func (c choosy) Judge(_ context.Context, pairs []factcheck.Pair) ([]factcheck.Judgement, error) {
	list := make([]factcheck.Judgement, len(pairs))
	for i, p := range pairs {
		if !c.Reads(p) {
			return nil, fmt.Errorf("the text %q", p.Passage)
		}
		list[i].Neutral = 1
		if strings.Contains(p.Passage, "roof") {
			list[i] = factcheck.Judgement{Support: 1}
		}
	}
	return list, nil
}

func TestASentenceThatTheJudgeDoesNotReadIsNotQuotedAlone(t *testing.T) {
	sentences := []string{"Mill Lane leads down to the river.", "Old trees line it.", "The house at its end has a new roof."}
	for i, want := range []string{sentences[2], sentences[2], strings.Join(sentences[1:], " ")} {
		s := factchecktest.Start(t, factchecktest.Config{Judge: choosy{unread: sentences[i]}})
		s.MustIndex(t, &factcheckv1.Source{Name: "sources/lane", LanguageCode: "en", Content: strings.Join(sentences, " ")})
		got := check(t, s, "The house at the end of Mill Lane has got a roof.", nil).GetCitations()
		if len(got) != 1 || got[0].GetQuote() != want {
			t.Errorf("without %q: %v, want %q", sentences[i], got, want)
		}
	}
}

func TestCoverageIsTruncatedWhereThePassagesReadLastStillTakeASide(t *testing.T) {
	for _, c := range []struct {
		name    string
		judge   factcheck.Judge
		sources int
		want    bool
	}{
		{"all read, all decide", sure{}, 5, false},
		{"some left unread, none decides", silent{}, 20, false},
		{"some left unread, all decide", sure{}, 20, true},
	} {
		t.Run(c.name, func(t *testing.T) {
			s := factchecktest.Start(t, factchecktest.Config{Judge: c.judge})
			for i := range c.sources {
				s.MustIndex(t, &factcheckv1.Source{
					Name: fmt.Sprintf("sources/s%d", i), LanguageCode: "en", Content: fmt.Sprintf("House number %d of Mill Lane has a new roof.", i+1),
				})
			}
			if got := check(t, s, "The houses of Mill Lane have new roofs.", nil).GetCoverage(); got.GetTruncated() != c.want {
				t.Errorf("coverage %v", got)
			}
		})
	}
}
