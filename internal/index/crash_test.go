package index_test

import (
	"bufio"
	"bytes"
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"maps"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/beleg-dev/beleg/internal/factcheck"
	"github.com/beleg-dev/beleg/internal/index"
	"github.com/beleg-dev/beleg/internal/store"
)

var (
	crashRounds = flag.Int("crash-rounds", 5, "how often the crash test looks at what killed writers left; other files are spoilt in proportion")
	soak        = flag.Duration("soak", 0, "how long the crash test goes on at least, whatever its rounds")
	crashSeed   = flag.Uint64("crash-seed", 1, "what the crash test draws its numbers from")
)

// asWriter makes the test binary a writer that is to be killed; it names the
// folder to write in.
const asWriter = "BELEG_TEST_AS_WRITER"

func TestMain(m *testing.M) {
	flag.Parse()
	if folder := os.Getenv(asWriter); folder != "" {
		fmt.Fprintln(os.Stderr, write(folder))
		os.Exit(1)
	}
	os.Exit(m.Run())
}

const (
	crashSources = 12
	// Longest times until a writer is killed: while it starts, and once it writes.
	startMillis, writeMillis = 40, 120
)

func crashID(n int) string { return fmt.Sprintf("s%02d", n) }

// version returns the source with that ID as the edit of that number makes it:
// of 1 to 40 paragraphs, with words that no other edit has.
func version(id string, edit int) factcheck.Source {
	r := rand.New(rand.NewPCG(uint64(edit), 7))
	var b strings.Builder
	for p := range 1 + r.IntN(40) {
		fmt.Fprintf(&b, "Zürich%s reports edit%d of the bridge. In part %d the council voted with %d votes.\n\n", id, edit, p, r.IntN(1000))
	}
	s := factcheck.Source{ID: id, Title: fmt.Sprintf("Report %d", edit%3), Content: b.String(), Labels: map[string]string{"edit": fmt.Sprint(edit)}, State: factcheck.Current}
	if edit%7 == 0 {
		s.State = factcheck.Retracted
	}
	return s
}

// write adds, replaces and deletes sources at random until it is killed. Before
// and after each change it notes it in a log that outlives it.
func write(folder string) error {
	r := rand.New(rand.NewPCG(*crashSeed, 1))
	log, err := os.OpenFile(filepath.Join(folder, "log"), os.O_APPEND|os.O_CREATE|os.O_WRONLY, 0o600)
	if err != nil {
		return err
	}
	note := func(format string, args ...any) error {
		_, err := fmt.Fprintf(log, format+"\n", args...)
		return errors.Join(err, log.Sync())
	}
	for {
		err := writeOpen(folder, func(ix *index.Index) error {
			fmt.Println("writing")
			for range 20 {
				if err := change(ix, r, note); err != nil {
					return err
				}
			}
			return nil
		})
		if err != nil {
			return err
		}
	}
}

// writeOpen opens the database for fn and closes it.
func writeOpen(folder string, fn func(*index.Index) error) error {
	ctx := context.Background()
	st, err := store.Open(ctx, filepath.Join(folder, "index.db"))
	if err != nil {
		return err
	}
	ix, err := index.Open(ctx, st, testEmbedder, index.Config{})
	if err == nil {
		err = fn(ix)
	}
	return errors.Join(err, st.Close())
}

func change(ix *index.Index, r *rand.Rand, note func(string, ...any) error) error {
	id := crashID(r.IntN(crashSources))
	edit := 1 + r.IntN(1<<30)
	if r.IntN(4) == 0 {
		edit = 0
	}
	if err := note("begin %s %d", id, edit); err != nil {
		return err
	}
	var err error
	if edit > 0 {
		_, _, err = ix.Add(context.Background(), version(id, edit))
	} else {
		err = ix.Delete(context.Background(), id)
	}
	if missing := (*factcheck.SourceNotFoundError)(nil); err != nil && !errors.As(err, &missing) {
		return err
	}
	return note("end")
}

// A ledger says which edit of each source is stored; 0: none.
type ledger struct {
	edits   map[string]int
	open    string // the source whose change had not ended; empty: none
	next    int    // its edit, if it was stored
	retired []int  // edits that were replaced
	read    int    // bytes of the log
	changes int
}

// follow reads what a writer has noted since the last time.
func (l *ledger) follow(t *testing.T, folder string) {
	t.Helper()
	log, err := os.ReadFile(filepath.Join(folder, "log"))
	if err != nil && !errors.Is(err, os.ErrNotExist) {
		t.Fatal(err)
	}
	for rest := log[l.read:]; ; {
		line, after, whole := bytes.Cut(rest, []byte("\n"))
		if !whole { // the writer was killed while it noted
			if len(line) > 0 && os.Truncate(filepath.Join(folder, "log"), int64(l.read)) != nil {
				t.Fatal("the log cannot be cut")
			}
			return
		}
		l.read += len(line) + 1
		rest = after
		l.note(t, string(line))
	}
}

func (l *ledger) note(t *testing.T, line string) {
	t.Helper()
	if line == "end" {
		l.settle(l.next)
		return
	}
	if _, err := fmt.Sscanf(line, "begin %s %d", &l.open, &l.next); err != nil {
		t.Fatalf("%q: %v", line, err)
	}
}

// settle ends the open change with the edit that is stored.
func (l *ledger) settle(edit int) {
	if old := l.edits[l.open]; old != 0 && old != edit {
		l.retired = append(l.retired, old)
	}
	l.edits[l.open] = edit
	l.open = ""
	l.changes++
}

// A tally counts what the crash test has met.
type tally struct {
	cut, old, renewed, whileStarting int // changes that were cut off; of them without and with effect
}

func (c *tally) String() string {
	return fmt.Sprintf("%d changes were cut off: %d had no effect, %d their whole effect; %d writers were killed while they opened the database", c.cut, c.old, c.renewed, c.whileStarting)
}

func TestAWriterThatIsKilledLeavesEverySourceWhole(t *testing.T) {
	if testing.Short() {
		t.Skip("kills processes")
	}
	folder := t.TempDir()
	l := &ledger{edits: map[string]int{}}
	c := &tally{}
	r := rand.New(rand.NewPCG(*crashSeed, 2))
	rounds := 0
	for begun := time.Now(); rounds < *crashRounds || time.Since(begun) < *soak; rounds++ {
		for range 1 + r.IntN(2) { // one that is killed may be followed by another
			killWriter(t, folder, r, c)
			l.follow(t, folder)
			if l.open != "" {
				l.settle(l.stored(t, folder, c))
			}
		}
		l.compare(t, folder)
		if t.Failed() {
			t.Fatalf("in round %d", rounds)
		}
	}
	t.Logf("%d rounds, %d changes; %v", rounds, l.changes, c)
}

// killWriter starts a writer and kills it at random.
func killWriter(t *testing.T, folder string, r *rand.Rand, c *tally) {
	t.Helper()
	cmd := exec.CommandContext(t.Context(), os.Args[0], fmt.Sprintf("-crash-seed=%d", r.Uint64()))
	cmd.Env = append(os.Environ(), asWriter+"="+folder)
	var said bytes.Buffer
	cmd.Stderr = &said
	out, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	wait := time.Duration(r.IntN(startMillis*1000)) * time.Microsecond
	early := r.IntN(4) == 0
	if !early {
		if line, err := bufio.NewReader(out).ReadString('\n'); err != nil {
			t.Fatalf("the writer said %q, %v, %s", line, err, said.String())
		}
		wait = time.Duration(r.IntN(writeMillis*1000)) * time.Microsecond
	}
	time.Sleep(wait)
	if err := cmd.Process.Kill(); err != nil {
		t.Fatalf("the writer has ended by itself: %v, %s", err, said.String())
	}
	if early {
		if rest, _ := io.ReadAll(out); len(rest) == 0 {
			c.whileStarting++
		}
	}
	if err := cmd.Wait(); err == nil || said.Len() > 0 {
		t.Fatalf("the writer ended with %v, %s", err, said.String())
	}
}

// stored returns which edit of the source whose change was cut off is there.
func (l *ledger) stored(t *testing.T, folder string, c *tally) int {
	t.Helper()
	c.cut++
	edit := l.edits[l.open]
	withIndex(t, filepath.Join(folder, "index.db"), func(ix *index.Index) {
		s, err := ix.Source(t.Context(), l.open, nil)
		missing := errors.As(err, new(*factcheck.SourceNotFoundError))
		if err != nil && !missing {
			t.Fatal(err)
		}
		if missing == (l.next == 0) && (missing || s.Labels["edit"] == fmt.Sprint(l.next)) {
			edit = l.next
		}
	})
	if edit == l.edits[l.open] {
		c.old++
	} else {
		c.renewed++
	}
	return edit
}

// compare holds what is stored against the ledger.
func (l *ledger) compare(t *testing.T, folder string) {
	t.Helper()
	path := filepath.Join(folder, "index.db")
	withIndex(t, path, func(ix *index.Index) {
		mustClean(t, ix)
		if _, err := store.Open(t.Context(), path); !errors.Is(err, store.ErrInUse) {
			t.Errorf("opened twice: %v", err)
		}
		list, err := ix.Sources(t.Context(), nil, "", 2*crashSources)
		if err != nil {
			t.Fatal(err)
		}
		has := map[string]bool{}
		for _, s := range list {
			has[s.ID] = true
		}
		for n := range crashSources {
			id := crashID(n)
			edit := l.edits[id]
			if has[id] != (edit != 0) {
				t.Errorf("%s is stored: %v, want edit %d", id, has[id], edit)
			}
			if has[id] {
				wantVersion(t, ix, version(id, edit))
			}
		}
		l.search(t, ix)
	})
}

// wantVersion compares a stored source with the one that was given.
func wantVersion(t *testing.T, ix *index.Index, want factcheck.Source) {
	t.Helper()
	got, err := ix.Source(t.Context(), want.ID, nil)
	if err != nil {
		t.Fatal(err)
	}
	if got.Content != want.Content || got.Title != want.Title || got.State != want.State || !maps.Equal(got.Labels, want.Labels) {
		t.Errorf("%s is neither wholly old nor wholly new: title %q, state %d, labels %v, %d bytes", want.ID, got.Title, got.State, got.Labels, len(got.Content))
	}
}

// search looks for the words of what is there, and of what has gone.
func (l *ledger) search(t *testing.T, ix *index.Index) {
	t.Helper()
	text := map[string]string{}
	for id, edit := range l.edits {
		if edit != 0 {
			text[id] = version(id, edit).Content
		}
	}
	if len(text) == 0 {
		return
	}
	retired := l.retired[max(0, len(l.retired)-5):]
	for _, edit := range append(slices.Collect(maps.Values(l.edits)), retired...) {
		q := factcheck.Query{Text: fmt.Sprintf("edit%d of the bridge", edit), Limit: 20, AllRoles: true}
		for _, e := range mustRetrieve(t, ix, q).Evidence {
			p := e.Passage
			content := text[e.Source.ID]
			if p.End > len(content) || p.Of(content) != p.Text || !strings.Contains(content, p.Context) {
				t.Errorf("found %q in %s, which is not there", p.Text, e.Source.ID)
			}
		}
	}
}
