package index_test

import (
	"context"
	"database/sql"
	"errors"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/beleg-dev/beleg/internal/factcheck"
	"github.com/beleg-dev/beleg/internal/index"
	"github.com/beleg-dev/beleg/internal/store"
)

// mustChange changes the database behind the index's back.
func mustChange(t testing.TB, path string, statements ...string) {
	t.Helper()
	db, err := sql.Open("sqlite3", path)
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	for _, statement := range statements {
		if _, err := db.ExecContext(t.Context(), statement); err != nil {
			t.Fatalf("%s: %v", statement, err)
		}
	}
}

// withIndex opens the file, calls fn and closes it.
func withIndex(t testing.TB, path string, fn func(*index.Index)) {
	t.Helper()
	withStore(t, path, func(st *store.Store) {
		ix, err := index.Open(t.Context(), st, testEmbedder, index.Config{})
		if err != nil {
			t.Fatal(err)
		}
		fn(ix)
	})
}

func withStore(t testing.TB, path string, fn func(*store.Store)) {
	t.Helper()
	st, err := store.Open(t.Context(), path)
	if err != nil {
		t.Fatal(err)
	}
	fn(st)
	if err := st.Close(); err != nil {
		t.Fatal(err)
	}
}

// damages checks the file.
func damages(t testing.TB, path string) []store.Damage {
	t.Helper()
	found := &store.DamagedError{}
	withStore(t, path, func(st *store.Store) {
		if err := index.CheckFile(t.Context(), st, testEmbedder); err != nil && !errors.As(err, &found) {
			t.Fatal(err)
		}
	})
	return found.Damages
}

// mustRepair returns the sources that were made anew.
func mustRepair(t testing.TB, path string) []string {
	t.Helper()
	var remade []string
	withStore(t, path, func(st *store.Store) {
		var err error
		if remade, err = index.Repair(t.Context(), st, testEmbedder); err != nil {
			t.Fatal(err)
		}
	})
	return remade
}

var bridgeQuery = factcheck.Query{Text: "Zürich voted for the bridge of town3", Limit: 40, AllRoles: true}

// mustMake makes a database and returns what a search in it finds.
func mustMake(t testing.TB, path string) []string {
	t.Helper()
	var list []string
	withIndex(t, path, func(ix *index.Index) {
		for _, s := range articles(6) {
			mustAdd(t, ix, s, index.Created)
		}
		mustAdd(t, ix, factcheck.Source{
			ID: "b", Title: "Zürich", Content: "Über die Brücke wurde in Zürich abgestimmt.\n\nDie Brücke kam später.", Labels: map[string]string{"desk": "local"},
		}, index.Created)
		mustAdd(t, ix, factcheck.Source{
			ID: "b", Title: "Zürich", Content: "Über die Brücke wird in Zürich abgestimmt.\n\nDie Brücke kommt später.", Labels: map[string]string{"desk": "local"},
		}, index.Replaced)
		list = found(mustRetrieve(t, ix, bridgeQuery))
	})
	return list
}

// first is the first passage of source b, which begins with a letter of two bytes.
const first = `(SELECT id FROM passages WHERE source = (SELECT n FROM sources WHERE id = 'b') ORDER BY start LIMIT 1)`

func TestARepairMakesAnewWhatComesOfTheTexts(t *testing.T) {
	for _, test := range []struct {
		name, change string
		want         string // what the check says
		remade       []string
	}{
		{"words that are miscounted", `UPDATE words SET passages = passages + 1 WHERE word LIKE 'e%'`, "words are miscounted", nil},
		{"words that are lost", `DELETE FROM words`, "words are miscounted", nil},
		{"words that no passage has", `INSERT INTO words VALUES ('xnothing', 3)`, "1 words are miscounted", nil},
		{"a keyword index that is spoilt", `UPDATE passage_words_data SET block = zeroblob(length(block)) WHERE id > 10`, "the keyword index does not fit its rows", nil},
		{"a keyword row that is lost", `DELETE FROM passage_words WHERE rowid = ` + first, "1 passages lack their keyword row", []string{"b"}},
		{"a keyword row of no passage", `INSERT INTO passage_words (rowid, words) VALUES (999, 'xnothing')`, "1 keyword rows lack their passage", nil},
		{"a keyword row of other words", `UPDATE passage_words SET words = 'xnothing' WHERE rowid = ` + first, `source "b": its passage at byte 0 has not the words`, []string{"b"}},
		{"passages that are lost", `DELETE FROM passages WHERE source = (SELECT n FROM sources WHERE id = 'b')`, `source "b": it counts 2 passages, 2 of them judged, and has 0`, []string{"b"}},
		{"spans that are lost", `DELETE FROM passage_data WHERE passage = ` + first, "1 passages lack their spans", []string{"b"}},
		{"spans of no passage", `INSERT INTO passage_data VALUES (999, x'00', x'00', NULL)`, "1 rows of passage_data lack their row of passages", nil},
		{"spans that cannot be read", `UPDATE passage_data SET layout = x'ffff' WHERE passage = ` + first, `source "b": 1 of its passages do not lie within the content`, []string{"b"}},
		{"a passage that begins within a letter", `UPDATE passages SET start = 1 WHERE id = ` + first, `source "b": 1 of its passages do not lie within the content`, []string{"b"}},
		{"a passage that ends behind the text", `UPDATE passages SET stop = 9999 WHERE id = ` + first, `source "b": 1 of its passages do not lie within the content`, []string{"b"}},
		{"a passage that ends elsewhere", `UPDATE passages SET stop = stop - 3 WHERE id = ` + first, `source "b": its passage at byte 0 is not at the place`, []string{"b"}},
		{"a passage of another role", `UPDATE passages SET role = 2 WHERE id = ` + first, `source "b": its passage at byte 0 has not the role`, []string{"b"}},
		{"a role that no byte holds", `UPDATE passages SET role = -126 WHERE id = ` + first, `source "b": 1 of its passages have a role that there is not`, []string{"b"}},
		{"a role that there is not", `UPDATE passages SET role = 66 WHERE id = ` + first, `source "b": 1 of its passages have a role that there is not`, []string{"b"}},
		{"a mark that is neither", `UPDATE passages SET judged = 2 WHERE id = ` + first, `source "b": 1 of its passages are marked as judged, or as not`, nil},
		{"a role in one source and a span in a later one", `UPDATE passages SET role = iif(source = 1, 300, role), stop = iif(id = ` + first + `, 9999, stop)`, `source "b": 1 of its passages do not lie within the content`, []string{"a000", "b"}},
		{"a passage that is marked wrongly", `UPDATE passages SET judged = 0 WHERE id = ` + first, `source "b": 1 of its passages are marked as judged, or as not`, nil},
		{"a vector that is lost", `UPDATE passage_data SET vector = NULL WHERE passage = ` + first, `source "b": its passage at byte 0 has a vector of 0 dimensions, 48 are right`, []string{"b"}},
		{"a vector that is cut off", `UPDATE passage_data SET vector = substr(vector, 1, 40) WHERE passage = ` + first, `a vector of 40 dimensions`, []string{"b"}},
		{"a vector of another text", `UPDATE passage_data SET key = zeroblob(16) WHERE passage = ` + first, `source "b": its passage at byte 0 has the vector of another text`, []string{"b"}},
		{"sources that are miscounted", `UPDATE state SET sources = 9, passages = 99`, "the state says 9 sources, 7 of them current, 99 passages", nil},
		{"a digest of other sources", `UPDATE state SET digest = zeroblob(32)`, "its digest is not that of the sources", nil},
		{"a correction that the text has not", `UPDATE sources SET notices = '[{"Right":"3","Wrong":"4"}]' WHERE id = 'b'`, `source "b": the corrections that it has of itself are not those of its text`, []string{"b"}},
		{"corrections that cannot be read", `UPDATE sources SET notices = '[{' WHERE id = 'b'`, `source "b": the corrections that it has of itself are not those of its text`, []string{"b"}},
		{"passages that are miscounted", `UPDATE sources SET judged_passages = 0 WHERE id = 'b'`, `source "b": it counts 2 passages, 0 of them judged, and has 2, 2 of them judged`, nil},
		{"labels of no source", `INSERT INTO source_labels VALUES (99, 'desk', 'local')`, "1 rows of source_labels lack their row of sources", nil},
		{"passages of no source", `INSERT INTO passages VALUES (999, 99, 0, 1, 1, 1)`, "1 rows of passages lack their row of sources", nil},
	} {
		t.Run(test.name, func(t *testing.T) {
			path := filepath.Join(t.TempDir(), "index.db")
			want := mustMake(t, path)
			if list := damages(t, path); list != nil {
				t.Fatalf("a whole file has %v", list)
			}
			mustChange(t, path, test.change)
			list := damages(t, path)
			named := false
			for _, d := range list {
				named = named || strings.Contains(d.String(), test.want)
				if d.Remedy != store.Recompute {
					t.Errorf("%v has the remedy %d", d, d.Remedy)
				}
			}
			if !named {
				t.Errorf("found %v, want %q", list, test.want)
			}
			if diff := cmp.Diff(test.remade, mustRepair(t, path)); diff != "" {
				t.Errorf("made anew (-want +got):\n%s", diff)
			}
			if list := damages(t, path); list != nil {
				t.Errorf("after the repair: %v", list)
			}
			withIndex(t, path, func(ix *index.Index) {
				mustClean(t, ix)
				if diff := cmp.Diff(want, found(mustRetrieve(t, ix, bridgeQuery))); diff != "" {
					t.Errorf("found after the repair (-want +got):\n%s", diff)
				}
			})
		})
	}
}

func TestWhatWasGivenAndIsLostIsNamedAndLeft(t *testing.T) {
	const source = `(SELECT n FROM sources WHERE id = 'b')`
	const current = `source = ` + source + ` AND sha256 = (SELECT sha256 FROM sources WHERE id = 'b')`
	for _, test := range []struct {
		name, change string
		want         store.Damage
	}{
		{"another content", `UPDATE source_versions SET content = CAST(content || 'x' AS BLOB) WHERE ` + current,
			store.Damage{Source: "b", What: "its content is not the one that was given: the hash is another", Remedy: store.Reimport}},
		{"no content", `DELETE FROM source_versions WHERE ` + current,
			store.Damage{Source: "b", What: "its content is missing", Remedy: store.Reimport}},
		{"another title", `UPDATE sources SET title = 'Bern' WHERE id = 'b'`,
			store.Damage{Source: "b", What: "its title, labels or another field are not what was given", Remedy: store.Reimport}},
		{"no labels", `DELETE FROM source_labels`,
			store.Damage{Source: "b", What: "its title, labels or another field are not what was given", Remedy: store.Reimport}},
		{"a version of no source", `INSERT INTO source_versions VALUES (99, 99, zeroblob(32), x'41', 0)`,
			store.Damage{What: "1 rows of source_versions lack their row of sources", Remedy: store.Restore}},
	} {
		t.Run(test.name, func(t *testing.T) {
			path := filepath.Join(t.TempDir(), "index.db")
			mustMake(t, path)
			mustChange(t, path, test.change, `UPDATE words SET passages = passages + 1`)
			if remade := mustRepair(t, path); len(remade) > 0 {
				t.Errorf("made anew: %q", remade)
			}
			// What can be healed beside it was.
			if diff := cmp.Diff([]store.Damage{test.want}, damages(t, path)); diff != "" {
				t.Errorf("left (-want +got):\n%s", diff)
			}
		})
	}
}

func TestASourceWhoseTextIsLostCanBeDeletedAndImportedAgain(t *testing.T) {
	path := filepath.Join(t.TempDir(), "index.db")
	want := mustMake(t, path)
	given := factcheck.Source{
		ID: "b", Title: "Zürich", Content: "Über die Brücke wird in Zürich abgestimmt.\n\nDie Brücke kommt später.", Labels: map[string]string{"desk": "local"},
	}
	mustChange(t, path, `UPDATE source_versions SET content = x'41' WHERE source = (SELECT n FROM sources WHERE id = 'b')`)
	withIndex(t, path, func(ix *index.Index) {
		if err := ix.Delete(t.Context(), "b"); err != nil {
			t.Fatal(err)
		}
		mustAdd(t, ix, given, index.Created)
		mustClean(t, ix)
		if diff := cmp.Diff(want, found(mustRetrieve(t, ix, bridgeQuery))); diff != "" {
			t.Error(diff)
		}
	})
}

func TestAnotherModelDoesNotMakeADamagedTextWhole(t *testing.T) {
	path := filepath.Join(t.TempDir(), "index.db")
	mustMake(t, path)
	mustChange(t, path, `UPDATE source_versions SET content = CAST(content || ' And more.' AS BLOB) WHERE source = (SELECT n FROM sources WHERE id = 'a001')`)
	withStore(t, path, func(st *store.Store) {
		other := hashing{model: "hashing 2", dim: 32}
		ix, err := index.Open(t.Context(), st, other, index.Config{})
		if err != nil {
			t.Fatal(err)
		}
		found := &store.DamagedError{}
		if err := ix.Check(t.Context()); !errors.As(err, &found) || len(found.Damages) != 1 || found.Damages[0].Source != "a001" || found.Damages[0].Remedy != store.Reimport {
			t.Errorf("the check says %v", err)
		}
	})
}

func TestARepairThatIsInterruptedChangesNothing(t *testing.T) {
	path := filepath.Join(t.TempDir(), "index.db")
	mustMake(t, path)
	mustChange(t, path, `DELETE FROM words`, `DELETE FROM passages WHERE source < 4`)
	before := damages(t, path)
	withStore(t, path, func(st *store.Store) {
		ctx, cancel := context.WithCancel(t.Context())
		defer cancel()
		if _, err := index.Repair(ctx, st, cancelling{testEmbedder, cancel}); !errors.Is(err, context.Canceled) {
			t.Errorf("the repair says %v", err)
		}
	})
	if diff := cmp.Diff(before, damages(t, path)); diff != "" || len(before) == 0 {
		t.Errorf("damages (-before +after):\n%s", diff)
	}
}

// A cancelling embedder ends the work in its midst.
type cancelling struct {
	hashing
	cancel context.CancelFunc
}

func (c cancelling) EmbedPassages(ctx context.Context, texts []string) ([][]float32, error) {
	c.cancel()
	return c.hashing.EmbedPassages(ctx, texts)
}
