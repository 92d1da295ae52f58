package index

import (
	"context"
	"crypto/sha256"
	"encoding/binary"
	"encoding/hex"
	"fmt"
	"sync"
	"sync/atomic"

	"github.com/beleg-dev/beleg/internal/index/vector"
	"github.com/beleg-dev/beleg/internal/store"
)

// pipelineVersion grows with every change of segmentation, notices, word
// normalisation, embedded text or quantisation: sources that an older one made are made anew
// when the index is opened.
const pipelineVersion = 18

// An Embedder turns texts into unit vectors. The same text gives the same bits
// whatever stands beside it.
type Embedder interface {
	EmbedQuery(ctx context.Context, text string) ([]float32, error)
	// EmbedPassages answers in the order of texts.
	EmbedPassages(ctx context.Context, texts []string) ([][]float32, error)
	// Dim returns the length of the vectors.
	Dim() int
	// Model returns name and version of the embedder.
	Model() string
}

// Config holds what Open may be told. The zero value will do.
type Config struct {
	// Models names further models that the answers depend on, such as the
	// judge; they are part of the revision.
	Models []string
	// Rebuilding, when not nil, is called before each source that has to be
	// made anew because the model or the pipeline changed, and once at the end.
	Rebuilding func(done, total int)
}

// An Index adds and finds. Its methods may be called concurrently.
type Index struct {
	store    *store.Store
	embedder Embedder
	models   []string
	built    string // what made the passages: pipeline and embedding model

	writing sync.Mutex // held from the beginning of a transaction to its publication
	shown   atomic.Pointer[shown]
}

// Open reads the vectors into memory. Sources made by another model or an older
// pipeline are segmented and embedded anew, one transaction each, before it
// returns; when that is interrupted, the next Open goes on. The store stays the
// caller's to close, after the last call has returned.
func Open(ctx context.Context, st *store.Store, e Embedder, config Config) (*Index, error) {
	if e.Dim() < 1 || e.Dim() > vector.MaxDim {
		return nil, fmt.Errorf("open the index: vectors of %d dimensions, 1 to %d are possible", e.Dim(), vector.MaxDim)
	}
	ix := newIndex(st, e)
	ix.models = config.Models
	if err := ix.rebuild(ctx, config.Rebuilding); err != nil {
		return nil, fmt.Errorf("open the index: %w", err)
	}
	if err := ix.load(ctx); err != nil {
		return nil, fmt.Errorf("open the index: %w", err)
	}
	return ix, nil
}

// newIndex returns an index that knows no vectors yet.
func newIndex(st *store.Store, e Embedder) *Index {
	return &Index{store: st, embedder: e, built: fmt.Sprintf("%d %s", pipelineVersion, e.Model())}
}

// load reads all vectors of one committed state.
func (ix *Index) load(ctx context.Context) error {
	v, err := ix.store.View(ctx)
	if err != nil {
		return err
	}
	defer v.Close()
	vectors, err := ix.stored(ctx, v)
	if err != nil {
		return err
	}
	ix.shown.Store(&shown{current: &snapshot{state: v.State(), vectors: vectors}})
	return nil
}

// stored returns all vectors of a view.
func (ix *Index) stored(ctx context.Context, v *store.View) (*vector.Set, error) {
	b := vector.NewBuilder(ix.embedder.Dim())
	err := v.Vectors(ctx, "", func(r store.VectorRow) error {
		source := vector.Source{ID: r.SourceID, Number: r.Source, Retracted: r.Retracted, Tongue: r.Tongue}
		if err := b.Add(vector.Row{Source: source, Passage: r.Passage, Start: r.Start, Vector: r.Vector}); err != nil {
			return fmt.Errorf("%w: source %q: %w", store.ErrCorrupt, r.SourceID, err)
		}
		return nil
	})
	if err != nil {
		return nil, err
	}
	return b.Set(), nil
}

// revision names a state and the models.
func (ix *Index) revision(s store.State) string {
	h := sha256.New()
	part := func(b []byte) {
		h.Write(binary.AppendUvarint(nil, uint64(len(b))))
		h.Write(b)
	}
	part(s.Digest[:])
	part([]byte(ix.built))
	for _, m := range ix.models {
		part([]byte(m))
	}
	return hex.EncodeToString(h.Sum(nil)[:revisionBytes])
}

const revisionBytes = 10

// A State is what the index holds at one moment.
type State struct {
	Sources  int // retracted ones among them
	Passages int // theirs
	// Revision is equal for the same set of sources and models. Opaque.
	Revision string
}

// State reads the present state, at the cost of a row. It is an error when the
// vectors in memory are those of another.
func (ix *Index) State(ctx context.Context) (State, error) {
	v, _, err := ix.view(ctx)
	if err != nil {
		return State{}, err
	}
	defer v.Close()
	s := v.State()
	return State{Sources: s.Sources, Passages: s.Passages, Revision: ix.revision(s)}, nil
}
