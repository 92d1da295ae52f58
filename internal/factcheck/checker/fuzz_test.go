package checker_test

import (
	"context"
	"errors"
	"fmt"
	"hash/fnv"
	"slices"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"

	"github.com/beleg-dev/beleg/internal/factcheck"
	"github.com/beleg-dev/beleg/internal/factcheck/checker"
	"github.com/beleg-dev/beleg/internal/segment"
)

// A shelf is a retriever that finds every passage it has.
type shelf []factcheck.Evidence

func (s shelf) Retrieve(_ context.Context, queries []factcheck.Query) ([]*factcheck.Retrieval, error) {
	list := make([]*factcheck.Retrieval, len(queries))
	for i, q := range queries {
		found := slices.Clone(s[:min(len(s), q.Limit)])
		list[i] = &factcheck.Retrieval{Evidence: found, SourceCount: 1, PassageCount: len(s), Revision: "1"}
	}
	return list, nil
}

// shelve returns the passages of a text.
func shelve(src *factcheck.Source, content string) shelf {
	var s shelf
	for i, p := range segment.Split(src.Title, content) {
		before := ""
		if gap := content[min(p.Context.End, p.Start):p.Start]; p.Context.Len() > 0 && strings.TrimSpace(gap) == "" {
			before = content[p.Context.Start:p.Start]
		}
		s = append(s, factcheck.Evidence{
			Source: src, Language: src.Language, KeywordRank: i + 1, Score: 0.5,
			Passage: factcheck.Passage{
				Span: p.Span, Role: p.Role, Sentences: p.Sentences,
				Text: p.Of(content), Context: p.Context.Of(content), Before: before, Heading: p.Heading.Of(content),
			},
		})
	}
	return s
}

// A quarrelsome judge takes a side on every pair, always the same one.
type quarrelsome struct{}

// mostPairTokens is about what the real judge reads of a pair at most.
const mostPairTokens = 250

func (q quarrelsome) Judge(_ context.Context, pairs []factcheck.Pair) ([]factcheck.Judgement, error) {
	list := make([]factcheck.Judgement, len(pairs))
	for i, p := range pairs {
		if !q.Reads(p) {
			return nil, fmt.Errorf("more than %d tokens", mostPairTokens)
		}
		h := fnv.New32a()
		h.Write([]byte(p.Passage + "\x00" + p.Claim))
		list[i] = factcheck.Judgement{Support: 0.98, Conflict: 0.01, Neutral: 0.01}
		if h.Sum32()>>8%2 == 0 {
			list[i].Support, list[i].Conflict = list[i].Conflict, list[i].Support
		}
	}
	return list, nil
}

func (q quarrelsome) Reads(p factcheck.Pair) bool {
	return q.ClaimTokens(p.Passage)+q.ClaimTokens(p.Claim) <= mostPairTokens
}

func (quarrelsome) ClaimTokens(claim string) int { return (len(claim) + 4) / 5 }
func (quarrelsome) Model() string                { return "quarrelsome" }

// FuzzWhatACheckNamesStandsInItsTexts holds of any claim and any source that every
// span of the answer lies in its text and holds the words that it says, and that
// asking again brings the same answer.
func FuzzWhatACheckNamesStandsInItsTexts(f *testing.F) {
	if testing.Short() {
		f.Skip("checks each claim against each text")
	}
	claims := append([]string{
		"Carla Wendt opened the new hall in Ostheim. She left for Halvern on 5 April and met Peter Sand.",
		"Die neue Schwimmhalle in Ostheim wurde gestern für 19 Millionen Euro nicht eröffnet.", "Last Monday the second of three halls in Ostheim opened at 9.30 p.m.",
		"\u202eCarla Wendt\u0308 kam gar nicht\x00", "Carla Wendt opened the new hall in Ostheim with Peter Sand.", "»" + strings.Repeat("A", 600) + "« wurde gestern in Ostheim gezeigt.",
	}, facts...)
	contents := append([]string{
		opening.GetContent(), strings.Join(facts, " ") + "\n\n" + strings.Join(facts, "\r\n"),
		"Neue Halle\n\n»Die Halle« in Halvern wurde nicht am 5. April, sondern am 6. April 2025 eröffnet, sagte Carla Wendt.\u2028Laut der Stadt kostete sie 14 Mio. Euro.",
		"The council said on Friday that “" + strings.Repeat("Bridge ", 200) + "” cost 3 million. According to Ostheim’s mayor it did not.",
		"Carla Wendt opened the new hall in Ostheim with Martin X" + strings.Repeat("qz", 600) + ".", // a name longer than a claim may be
		"Behauptung: Carla Wendt, 62, wohnt seit 2011 in Ostheim.\n\nBewertung: Falsch. Sie wohnt seit 14 Jahren in Halvern; die Stadt bestreitet das. Ob sie umzog, ist unklar.",
		"Während die Polizei von 250 Gästen sprach, zählten die Veranstalter 600. Police spoke of 250 guests, the organisers of 600.\n\nIst die Halle offen?\n\nNein. Das ist falsch.",
		"# Dezember 2023\n\n- 27. Dezember: Die Halle kostete vingt-deux millions.\n\n| Halle | in Mio. Euro | 2024 |\n| Ostheim | 19 | 3,5 |",
	}, facts...)
	claims = append(claims, "Zum Fest in Ostheim kamen 600 Gäste.", "The new hall in Ostheim is closed.", "Carla Wendt wurde 1963 geboren und wohnt seit 14 Jahren in Ostheim.", "Die Halle in Ostheim kostete 22 Millionen.")
	for i, claim := range claims {
		for j := range len(contents) {
			f.Add(claim, opening.GetTitle(), contents[(i+j)%len(contents)], []string{"", "de", "en", "fr"}[(i+j)%4], int64(1743854400+i*86400), 60*j)
		}
	}
	f.Fuzz(func(t *testing.T, claim, title, content, language string, second int64, minutes int) {
		claim, title, content = strings.ToValidUTF8(claim, "?"), strings.ToValidUTF8(title, "?"), strings.ToValidUTF8(content, "?")
		const lastSecond = 253402300799 // of the year 9999
		when := time.Unix(max(-lastSecond/4, min(second, lastSecond)), 0).In(time.FixedZone("", minutes%841*60))
		src := &factcheck.Source{ID: "a", Title: title, Language: language, PublishTime: when, State: factcheck.Current}
		checker := checker.New(shelve(src, content), quarrelsome{})
		o := factcheck.Options{ClaimTime: when, MaxCitations: 20, Language: language}
		if n := (quarrelsome{}).ClaimTokens(claim); n > factcheck.MaxClaimTokens {
			return
		}
		check, err := checker.Check(t.Context(), claim, o)
		if long := (*factcheck.ClaimTooLongError)(nil); errors.As(err, &long) {
			return // with its days written out
		}
		if err != nil {
			t.Fatal(err)
		}
		for i := range check.Citations {
			c := &check.Citations[i]
			mustStandIn(t, "the quotation", content, factcheck.Mention{Span: c.Span, Text: c.Quote}, segment.Span{End: len(content)})
			mustStandIn(t, "the speaker", content, c.Attribution, c.Span)
			for _, d := range c.Differences {
				mustStandIn(t, "the claim's", claim, d.Claim, segment.Span{End: len(claim)})
				mustStandIn(t, "the source's", content, d.Source, c.Span)
				if d.Claim.Text == "" && d.Source.Text == "" || c.Stance != factcheck.Conflicts {
					t.Errorf("%v of a citation with the stance %d", d, c.Stance)
				}
			}
		}
		mustFollowFromStatements(t, claim, check)
		again, err := checker.Check(t.Context(), claim, o)
		if diff := cmp.Diff(check, again); diff != "" || err != nil {
			t.Errorf("asked again: %v\n%s", err, diff)
		}
	})
}

// mustFollowFromStatements holds that the statements of a check stand in its claim
// in order, and that verdict and citations are theirs.
func mustFollowFromStatements(t *testing.T, claim string, check *factcheck.ClaimCheck) {
	t.Helper()
	if len(check.Statements) == 0 {
		return
	}
	rank := map[factcheck.Verdict]int{factcheck.Support: 1, factcheck.InsufficientEvidence: 2, factcheck.Mixed: 3, factcheck.Conflict: 4}
	verdict, end, cited := factcheck.Support, 0, map[int]bool{}
	for _, s := range check.Statements {
		if s.Statement.Start < end || s.Statement.End > len(claim) {
			t.Errorf("%q stands at %v after %d", s.Statement.Text, s.Statement.Span, end)
		}
		end = s.Statement.End
		if rank[s.Verdict] > rank[verdict] {
			verdict = s.Verdict
		}
		for _, i := range s.Citations {
			if i >= len(check.Citations) || cited[i] {
				t.Errorf("%q has the citation %d of %d", s.Statement.Text, i, len(check.Citations))
			}
			cited[i] = true
		}
	}
	if len(check.Statements) < 2 || verdict != check.Verdict || len(cited) != len(check.Citations) {
		t.Errorf("verdict %d, %d citations of %d statements that have %d and %d", check.Verdict, len(check.Citations), len(check.Statements), verdict, len(cited))
	}
}

// mustStandIn holds that a mention, where there is one, stands in a text and
// within a span of it.
func mustStandIn(t *testing.T, what, text string, m factcheck.Mention, within segment.Span) {
	t.Helper()
	switch {
	case m == factcheck.Mention{}:
	case m.Text == "" || m.Start < within.Start || m.End > within.End || m.Start > m.End:
		t.Errorf("%s %q stands from %d to %d, outside of %v", what, m.Text, m.Start, m.End, within)
	case text[m.Start:m.End] != m.Text || !utf8.ValidString(m.Text):
		t.Errorf("%s %q stands where %q is", what, m.Text, text[m.Start:m.End])
	}
}
