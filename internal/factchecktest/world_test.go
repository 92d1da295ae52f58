package factchecktest_test

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"maps"
	"slices"
	"strings"

	"google.golang.org/protobuf/proto"

	factcheckv1 "github.com/beleg-dev/beleg/gen/factcheck/v1"
	"github.com/beleg-dev/beleg/internal/segment"
)

// A world is what must be there: the sources by their names.
type world map[string]*held

// A held is one source of a world.
type held struct {
	stored   *factcheckv1.Source // current, as GetSource returns it
	passages []segment.Passage   // of its content
	versions map[string]string   // its contents, by hash
}

func hashOf(content string) string {
	sum := sha256.Sum256([]byte(content))
	return hex.EncodeToString(sum[:])
}

// given returns a source as it comes back: with its defaults filled in, without
// what only the server knows.
func given(src *factcheckv1.Source) *factcheckv1.Source {
	g := proto.CloneOf(src)
	if g.State == factcheckv1.SourceState_SOURCE_STATE_UNSPECIFIED {
		g.State = factcheckv1.SourceState_SOURCE_STATE_CURRENT
	}
	if g.PublishUtcOffset.AsDuration() == 0 {
		g.PublishUtcOffset = nil
	}
	g.ContentSha256, g.PassageCount, g.CreateTime, g.UpdateTime = "", 0, nil, nil
	return g
}

// add puts a source in that has a name and returns what came of it.
func (w world) add(src *factcheckv1.Source) factcheckv1.IndexOutcome {
	src = proto.CloneOf(src)
	before := w[src.Name]
	if before != nil && src.State == factcheckv1.SourceState_SOURCE_STATE_UNSPECIFIED {
		src.State = before.stored.State
	}
	src = given(src)
	outcome := factcheckv1.IndexOutcome_INDEX_OUTCOME_CREATED
	h := &held{versions: map[string]string{}}
	if before != nil {
		if proto.Equal(given(before.stored), src) {
			return factcheckv1.IndexOutcome_INDEX_OUTCOME_UNCHANGED
		}
		outcome = factcheckv1.IndexOutcome_INDEX_OUTCOME_REPLACED
		h.versions = maps.Clone(before.versions)
		src.CreateTime, src.UpdateTime = before.stored.CreateTime, before.stored.UpdateTime
	}
	h.passages = segment.Split(src.Title, src.Content)
	src.ContentSha256, src.PassageCount = hashOf(src.Content), int32(len(h.passages))
	h.versions[src.ContentSha256] = src.Content
	h.stored = src
	w[src.Name] = h
	return outcome
}

func (w world) names() []string { return slices.Sorted(maps.Keys(w)) }

// state names the set of sources.
func (w world) state() string {
	var b strings.Builder
	for _, name := range w.names() {
		raw, err := proto.MarshalOptions{Deterministic: true}.Marshal(given(w[name].stored))
		if err != nil {
			panic(err) // the names and texts are valid
		}
		fmt.Fprintf(&b, "%x\n", raw)
	}
	return hashOf(b.String())
}

// missing returns the first of the names that there is no source of.
func (w world) missing(names []string) string {
	for _, name := range names {
		if w[name] == nil {
			return name
		}
	}
	return ""
}

// read says whether a check with the options reads the source; undated, that it
// does not for want of a date alone.
func (h *held) read(o *factcheckv1.CheckOptions) (read, undated bool) {
	s := h.stored
	if s.State != factcheckv1.SourceState_SOURCE_STATE_CURRENT || len(o.GetSources()) > 0 && !slices.Contains(o.GetSources(), s.Name) {
		return false, false
	}
	for key, value := range o.GetLabels() {
		if got, ok := s.Labels[key]; !ok || got != value {
			return false, false
		}
	}
	switch {
	case o.GetAsOfTime() == nil:
		return true, false
	case s.PublishTime == nil:
		return false, true
	}
	return !s.PublishTime.AsTime().After(o.GetAsOfTime().AsTime()), false
}

// judgedCount counts the passages that checks read.
func (h *held) judgedCount() int {
	n := 0
	for _, p := range h.passages {
		if p.Role == segment.Body || p.Role == segment.Heading {
			n++
		}
	}
	return n
}
