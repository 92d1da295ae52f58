package index_test

import (
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/beleg-dev/beleg/internal/factcheck"
	"github.com/beleg-dev/beleg/internal/index"
	"github.com/beleg-dev/beleg/internal/store"
)

// articles returns n sources with common and own words.
func articles(n int) []factcheck.Source {
	list := make([]factcheck.Source, n)
	for i := range list {
		list[i] = factcheck.Source{
			ID: fmt.Sprintf("a%03d", i), Language: "en", Title: fmt.Sprintf("Report %d", i),
			Content: fmt.Sprintf("The council of town%d met on Monday.\n\nIt voted for the bridge with %d votes.\n\nNobody spoke of the harbour.", i%7, i),
		}
	}
	return list
}

func mustClean(t testing.TB, ix *index.Index) {
	t.Helper()
	if err := ix.Check(t.Context()); err != nil {
		t.Error(err)
	}
}

func mustRevision(t testing.TB, ix *index.Index) string {
	t.Helper()
	s, err := ix.State(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	return s.Revision
}

// found lists source, start and ranks of what a retrieval holds.
func found(r *factcheck.Retrieval) []string {
	list := []string{r.Revision}
	for _, e := range r.Evidence {
		list = append(list, fmt.Sprintf("%s %d %d %d %v", e.Source.ID, e.Passage.Start, e.KeywordRank, e.VectorRank, e.Score))
	}
	return list
}

func TestTheOrderOfImportDoesNotShow(t *testing.T) {
	sources := articles(40)
	query := factcheck.Query{Text: "the council of town3 voted for the bridge", Limit: 60}
	var want []string
	for seed := range uint64(3) {
		order := rand.New(rand.NewPCG(seed, 1)).Perm(len(sources))
		ix := mustIndex(t)
		for n, i := range order {
			if n%5 == int(seed) { // some come, go and come back, some are replaced
				mustAdd(t, ix, factcheck.Source{ID: sources[i].ID, Content: "Something else."}, index.Created)
				mustAdd(t, ix, sources[i], index.Replaced)
				continue
			}
			mustAdd(t, ix, sources[i], index.Created)
		}
		mustAdd(t, ix, factcheck.Source{ID: "gone", Content: "The council of town3."}, index.Created)
		if err := ix.Delete(t.Context(), "gone"); err != nil {
			t.Fatal(err)
		}
		mustClean(t, ix)
		got := found(mustRetrieve(t, ix, query))
		if want == nil {
			want = got
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("order %d:\n%s", seed, diff)
		}
	}
}

func TestAnOpenedIndexAnswersAsTheOneThatWasClosed(t *testing.T) {
	path := filepath.Join(t.TempDir(), "index.db")
	st := mustStore(t, path)
	ix, err := index.Open(t.Context(), st, testEmbedder, index.Config{})
	if err != nil {
		t.Fatal(err)
	}
	for _, s := range articles(20) {
		mustAdd(t, ix, s, index.Created)
	}
	query := factcheck.Query{Text: "nobody spoke of the harbour of town2"}
	want := found(mustRetrieve(t, ix, query))
	if err := st.Close(); err != nil {
		t.Fatal(err)
	}
	ix, err = index.Open(t.Context(), mustStore(t, path), testEmbedder, index.Config{})
	if err != nil {
		t.Fatal(err)
	}
	mustClean(t, ix)
	if diff := cmp.Diff(want, found(mustRetrieve(t, ix, query))); diff != "" {
		t.Error(diff)
	}
}

func TestEveryFieldOfASourceMakesItAnother(t *testing.T) {
	base := factcheck.Source{
		ID: "a", Title: "T", URI: "u", Publisher: "P", Content: "One sentence.", Language: "en",
		Labels: map[string]string{"desk": "local"}, PublishTime: time.Date(2025, 4, 9, 11, 13, 0, 0, time.FixedZone("", 7200)),
	}
	for name, change := range map[string]func(s *factcheck.Source){
		"title":               func(s *factcheck.Source) { s.Title = "U" },
		"uri":                 func(s *factcheck.Source) { s.URI = "v" },
		"publisher":           func(s *factcheck.Source) { s.Publisher = "Q" },
		"content":             func(s *factcheck.Source) { s.Content += " " },
		"language":            func(s *factcheck.Source) { s.Language = "de" },
		"labels":              func(s *factcheck.Source) { s.Labels = map[string]string{"desk": "sport"} },
		"state":               func(s *factcheck.Source) { s.State = factcheck.Retracted },
		"publish time":        func(s *factcheck.Source) { s.PublishTime = s.PublishTime.Add(time.Second) },
		"no publish time":     func(s *factcheck.Source) { s.PublishTime = time.Time{} },
		"zone of publication": func(s *factcheck.Source) { s.PublishTime = s.PublishTime.UTC() },
	} {
		t.Run(name, func(t *testing.T) {
			ix := mustIndex(t)
			mustAdd(t, ix, base, index.Created)
			before := mustRevision(t, ix)
			mustAdd(t, ix, base, index.Unchanged)
			if mustRevision(t, ix) != before {
				t.Error("an unchanged source made another revision")
			}
			changed := base
			change(&changed)
			mustAdd(t, ix, changed, index.Replaced)
			if mustRevision(t, ix) == before {
				t.Error("the revision stayed")
			}
			mustClean(t, ix)
		})
	}
}

func TestASourceWithoutAStateKeepsTheOneThatItHas(t *testing.T) {
	ix := mustIndex(t)
	given := factcheck.Source{ID: "a", Content: "The bridge was opened in May."}
	for _, step := range []struct {
		name    string
		state   factcheck.State
		content string
		outcome index.Outcome
		want    factcheck.State
	}{
		{"new", 0, "The bridge was opened in May.", index.Created, factcheck.Current},
		{"again", 0, "The bridge was opened in May.", index.Unchanged, factcheck.Current},
		{"retracted", factcheck.Retracted, "The bridge was opened in May.", index.Replaced, factcheck.Retracted},
		{"again without a state", 0, "The bridge was opened in May.", index.Unchanged, factcheck.Retracted},
		{"another text without a state", 0, "The bridge was opened in June.", index.Replaced, factcheck.Retracted},
		{"current again", factcheck.Current, "The bridge was opened in June.", index.Replaced, factcheck.Current},
		{"a third text without a state", 0, "The bridge was closed.", index.Replaced, factcheck.Current},
	} {
		given.State, given.Content = step.state, step.content
		if stored := mustAdd(t, ix, given, step.outcome); stored.State != step.want {
			t.Errorf("%s: the state is %d, want %d", step.name, stored.State, step.want)
		}
		mustClean(t, ix)
	}
	if err := ix.Delete(t.Context(), "a"); err != nil {
		t.Fatal(err)
	}
	given.State = 0
	if stored := mustAdd(t, ix, given, index.Created); stored.State != factcheck.Current {
		t.Errorf("after it was deleted, the state is %d", stored.State)
	}
}

func TestARetractedSourceIsFoundOnlyByASearchOfAllRoles(t *testing.T) {
	ix := mustIndex(t)
	s := factcheck.Source{ID: "a", Content: "The bridge was opened in May."}
	mustAdd(t, ix, s, index.Created)
	s.State = factcheck.Retracted
	mustAdd(t, ix, s, index.Replaced)
	q := factcheck.Query{Text: "the bridge was opened"}
	if r := mustRetrieve(t, ix, q); len(r.Evidence) != 0 || r.SourceCount != 0 {
		t.Errorf("%d passages of %d sources", len(r.Evidence), r.SourceCount)
	}
	q.AllRoles = true
	if r := mustRetrieve(t, ix, q); len(r.Evidence) != 1 || r.SourceCount != 1 {
		t.Errorf("%d passages of %d sources with all roles", len(r.Evidence), r.SourceCount)
	}
}

func TestFiltersLetThroughWhatTheySay(t *testing.T) {
	ix := mustIndex(t)
	for i, day := range []int{1, 2, 3, 0} {
		s := factcheck.Source{ID: fmt.Sprintf("s%d", i), Content: "The bridge was opened.", Labels: map[string]string{"desk": "local", "n": fmt.Sprint(i % 2)}}
		if day > 0 {
			s.PublishTime = time.Date(2025, 1, day, 12, 0, 0, 0, time.UTC)
		}
		mustAdd(t, ix, s, index.Created)
	}
	for name, test := range map[string]struct {
		filter factcheck.Filter
		want   []string
	}{
		"no filter":               {factcheck.Filter{}, []string{"s0", "s1", "s2", "s3"}},
		"two sources":             {factcheck.Filter{SourceIDs: []string{"s2", "s0"}}, []string{"s0", "s2"}},
		"a label":                 {factcheck.Filter{Labels: map[string]string{"n": "1"}}, []string{"s1", "s3"}},
		"sources and a label":     {factcheck.Filter{SourceIDs: []string{"s2", "s3"}, Labels: map[string]string{"n": "1"}}, []string{"s3"}},
		"two labels, one of none": {factcheck.Filter{Labels: map[string]string{"n": "1", "desk": "sport"}}, []string{}},
		"published up to a day":   {factcheck.Filter{PublishedUpTo: time.Date(2025, 1, 2, 12, 0, 0, 0, time.UTC)}, []string{"s0", "s1"}},
	} {
		t.Run(name, func(t *testing.T) {
			got := ids(mustRetrieve(t, ix, factcheck.Query{Text: "bridge", Filter: test.filter}))
			slices.Sort(got)
			if diff := cmp.Diff(test.want, got); diff != "" {
				t.Error(diff)
			}
		})
	}
	_, err := ix.Retrieve(t.Context(), []factcheck.Query{{Text: "bridge", Limit: 1, Filter: factcheck.Filter{SourceIDs: []string{"s1", "none"}}}})
	if missing := (*factcheck.SourceNotFoundError)(nil); !errors.As(err, &missing) || missing.ID != "none" {
		t.Errorf("an unknown source: %v", err)
	}
}

func TestAnotherModelMakesTheIndexAnew(t *testing.T) {
	path := filepath.Join(t.TempDir(), "index.db")
	st := mustStore(t, path)
	ix, err := index.Open(t.Context(), st, testEmbedder, index.Config{})
	if err != nil {
		t.Fatal(err)
	}
	for _, s := range articles(5) {
		mustAdd(t, ix, s, index.Created)
	}
	before := mustRevision(t, ix)
	if err := st.Close(); err != nil {
		t.Fatal(err)
	}
	var steps []int
	ix, err = index.Open(t.Context(), mustStore(t, path), hashing{model: "hashing 2", dim: 32}, index.Config{
		Rebuilding: func(done, total int) { steps = append(steps, done) },
	})
	if err != nil {
		t.Fatal(err)
	}
	if want := []int{0, 1, 2, 3, 4, 5}; !slices.Equal(steps, want) {
		t.Errorf("progress was %v, want %v", steps, want)
	}
	if mustRevision(t, ix) == before {
		t.Error("the revision stayed")
	}
	mustClean(t, ix)
	if r := mustRetrieve(t, ix, factcheck.Query{Text: "the council of town1"}); len(r.Evidence) == 0 {
		t.Error("nothing is found")
	}
}

func TestAFailedAddLeavesTheIndexAsItWas(t *testing.T) {
	path := filepath.Join(t.TempDir(), "index.db")
	ix, err := index.Open(t.Context(), mustStore(t, path), testEmbedder, index.Config{})
	if err != nil {
		t.Fatal(err)
	}
	mustAdd(t, ix, articles(1)[0], index.Created)
	before := found(mustRetrieve(t, ix, factcheck.Query{Text: "council"}))
	cancelled, cancel := context.WithCancel(t.Context())
	cancel()
	large := factcheck.Source{ID: "large", Content: strings.Repeat("The council met again and again in another town.\n\n", 4000)}
	if _, _, err := ix.Add(cancelled, large); !errors.Is(err, context.Canceled) {
		t.Errorf("a cancelled add says %v", err)
	}
	// Words are written last. A row after the last number that rows can have is
	// SQLITE_FULL, as one that the disk has no room for.
	mustChange(t, path, `CREATE TABLE numbers (n INTEGER PRIMARY KEY AUTOINCREMENT)`, `INSERT INTO numbers VALUES (9223372036854775807)`,
		`CREATE TRIGGER spent AFTER INSERT ON words BEGIN INSERT INTO numbers VALUES (NULL); END`)
	if _, _, err := ix.Add(t.Context(), large); !errors.Is(err, store.ErrFull) {
		t.Errorf("an add to a full disk says %v", err)
	}
	if _, _, err := ix.Add(t.Context(), factcheck.Source{ID: "a", Content: "a\xff"}); err == nil {
		t.Error("content that is not UTF-8 was added")
	}
	mustClean(t, ix)
	if diff := cmp.Diff(before, found(mustRetrieve(t, ix, factcheck.Query{Text: "council"}))); diff != "" {
		t.Error(diff)
	}
}

func TestAReaderBesideWritersSeesWholeSources(t *testing.T) {
	ix := mustIndex(t)
	version := func(n int) factcheck.Source {
		return factcheck.Source{ID: "a", Content: fmt.Sprintf("Version%d of the bridge.\n\nVersion%d of the harbour.", n, n)}
	}
	mustAdd(t, ix, version(0), index.Created)
	const versions = 40
	var writing sync.WaitGroup
	done := make(chan struct{})
	writing.Go(func() {
		defer close(done)
		for n := 1; n <= versions; n++ {
			if _, _, err := ix.Add(t.Context(), version(n)); err != nil {
				t.Error(err)
				return
			}
		}
	})
	for reading := true; reading; {
		select {
		case <-done:
			reading = false
		default:
		}
		r := mustRetrieve(t, ix, factcheck.Query{Text: "the bridge the harbour"})
		if len(r.Evidence) != 2 || r.PassageCount != 2 {
			t.Fatalf("%d passages of %d", len(r.Evidence), r.PassageCount)
		}
		first, _, _ := strings.Cut(r.Evidence[0].Passage.Text, " ")
		second, _, _ := strings.Cut(r.Evidence[1].Passage.Text, " ")
		if first != second {
			t.Fatalf("%q beside %q", r.Evidence[0].Passage.Text, r.Evidence[1].Passage.Text)
		}
	}
	writing.Wait()
	mustClean(t, ix)
}
