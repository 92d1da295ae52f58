package factchecktest_test

import (
	"fmt"
	"slices"

	"google.golang.org/protobuf/proto"

	factcheckv1 "github.com/beleg-dev/beleg/gen/factcheck/v1"
	"github.com/beleg-dev/beleg/internal/factchecktest"
	"github.com/beleg-dev/beleg/internal/segment"
)

const (
	empty    = factcheckv1.ErrorReason_ERROR_REASON_INDEX_EMPTY
	notFound = factcheckv1.ErrorReason_ERROR_REASON_SOURCE_NOT_FOUND
	noReason = factcheckv1.ErrorReason_ERROR_REASON_UNSPECIFIED
)

// reading returns why a request that names sources has to be refused.
func (w world) reading(names []string) factcheckv1.ErrorReason {
	switch {
	case len(w) == 0:
		return empty
	case w.missing(names) != "":
		return notFound
	}
	return noReason
}

// sameState holds that a server has one revision for each state of its sources.
func (f *follower) sameState(s *factchecktest.Server) error {
	cheap := &factcheckv1.CheckOptions{Labels: map[string]string{"none": "has it"}} // so that there is nothing to judge
	answer, err := s.FactCheck.CheckClaim(f.t.Context(), &factcheckv1.CheckClaimRequest{Claim: "The bridge is open.", Options: cheap})
	if len(f.world) == 0 {
		return refusal(err, empty)
	}
	if err != nil {
		return err
	}
	state, revision := f.world.state(), answer.GetCheck().GetIndexRevision()
	if before, seen := f.revisions[state]; seen && before != revision {
		return fmt.Errorf("the sources are those of revision %s, which now is %s", before, revision)
	}
	if other, seen := f.states[revision]; seen && other != state {
		return fmt.Errorf("revision %s is that of other sources", revision)
	}
	f.revisions[state], f.states[revision] = revision, state
	return nil
}

// at is where a passage stands.
type at struct {
	source     string
	start, end int32
}

var roles = map[segment.Role]factcheckv1.PassageRole{
	segment.Body: factcheckv1.PassageRole_PASSAGE_ROLE_BODY, segment.Heading: factcheckv1.PassageRole_PASSAGE_ROLE_HEADING,
	segment.Caption: factcheckv1.PassageRole_PASSAGE_ROLE_CAPTION, segment.Teaser: factcheckv1.PassageRole_PASSAGE_ROLE_TEASER,
	segment.Duplicate: factcheckv1.PassageRole_PASSAGE_ROLE_DUPLICATE,
}

func (f *follower) searched(op *factcheckv1.SearchEvidenceRequest) error {
	answer, err := f.server.FactCheck.SearchEvidence(f.t.Context(), op)
	if want := f.world.reading(op.GetSources()); err != nil || want != noReason {
		return refusal(err, want)
	}
	passages := map[at]*segment.Passage{} // that may be found
	least := 0                            // as each body passage is found by its vector
	for name, h := range f.world {
		if len(op.GetSources()) > 0 && !slices.Contains(op.GetSources(), name) {
			continue
		}
		least += h.judgedCount()
		for i := range h.passages {
			p := &h.passages[i]
			passages[at{name, int32(p.Start), int32(p.End)}] = p
		}
	}
	most := int(op.GetMaxResultCount())
	if most == 0 {
		most = 10
	}
	if n := len(answer.GetEvidence()); n > most || n < min(least, most, 100) {
		return fmt.Errorf("%d passages, want %d at least and %d at most", n, min(least, most, 100), most)
	}
	last := 1.0
	for _, e := range answer.GetEvidence() {
		place := at{e.GetSource(), e.GetStartByte(), e.GetEndByte()}
		p := passages[place]
		if p == nil {
			return fmt.Errorf("no such passage, or a second time: %v", e)
		}
		delete(passages, place)
		src := f.world[e.GetSource()].stored
		if e.GetText() != p.Of(src.GetContent()) || e.GetRole() != roles[p.Role] || e.GetTitle() != src.GetTitle() || e.GetUri() != src.GetUri() {
			return fmt.Errorf("%v of %v", e, src)
		}
		if e.GetScore() > last || e.GetScore() <= 0 || e.KeywordRank == nil && e.VectorRank == nil {
			return fmt.Errorf("%v after the score %v", e, last)
		}
		last = e.GetScore()
	}
	return nil
}

func (f *follower) checked(op *factcheckv1.CheckClaimRequest) error {
	answer, err := f.server.FactCheck.CheckClaim(f.t.Context(), op)
	o := op.GetOptions()
	if want := f.world.reading(o.GetSources()); err != nil || want != noReason {
		return refusal(err, want)
	}
	want := &factcheckv1.Coverage{}
	for _, h := range f.world {
		read, undated := h.read(o)
		if read {
			want.SourceCount++
			want.PassageCount += int32(h.judgedCount())
		}
		if undated {
			want.UndatedSourceCount++
		}
	}
	check := answer.GetCheck()
	want.JudgedPassageCount, want.Truncated = check.GetCoverage().GetJudgedPassageCount(), check.GetCoverage().GetTruncated()
	if err := differ(want, check.GetCoverage()); err != nil {
		return fmt.Errorf("coverage %w", err)
	}
	if check.GetClaim() != op.GetClaim() || !proto.Equal(check.GetAsOfTime(), o.GetAsOfTime()) {
		return fmt.Errorf("the claim %q as of %v", check.GetClaim(), check.GetAsOfTime())
	}
	if err := consistent(check); err != nil {
		return err
	}
	return f.cited(check.GetCitations(), o)
}

// cited compares citations with the sources.
func (f *follower) cited(list []*factcheckv1.Citation, o *factcheckv1.CheckOptions) error {
	most := int(o.GetMaxCitationCount())
	if most == 0 {
		most = 3
	}
	sides := map[factcheckv1.Stance]int{}
	for _, c := range list {
		f.citations++
		h := f.world[c.GetSource()]
		if h == nil {
			return fmt.Errorf("%s is cited and not there", c.GetSource())
		}
		if read, _ := h.read(o); !read {
			return fmt.Errorf("%s is cited, which the options leave out", c.GetSource())
		}
		src := h.stored
		want := proto.CloneOf(c)
		want.Title, want.Uri, want.Publisher, want.ContentSha256 = src.GetTitle(), src.GetUri(), src.GetPublisher(), src.GetContentSha256()
		want.PublishTime, want.PublishUtcOffset = src.GetPublishTime(), src.GetPublishUtcOffset()
		if int(c.GetEndByte()) > len(src.GetContent()) {
			return fmt.Errorf("%v of %d bytes", c, len(src.GetContent()))
		}
		want.Quote = src.GetContent()[c.GetStartByte():c.GetEndByte()]
		if err := differ(want, c); err != nil {
			return fmt.Errorf("citation %w", err)
		}
		if sides[c.GetStance()]++; sides[c.GetStance()] > min(most, 20) {
			return fmt.Errorf("more than %d citations of a side", most)
		}
	}
	return nil
}
