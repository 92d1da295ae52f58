package index

import (
	"cmp"
	"context"
	"crypto/sha256"
	"encoding/binary"
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/beleg-dev/beleg/internal/factcheck"
	"github.com/beleg-dev/beleg/internal/index/vector"
	"github.com/beleg-dev/beleg/internal/index/words"
	"github.com/beleg-dev/beleg/internal/segment"
	"github.com/beleg-dev/beleg/internal/store"
)

// Outcome says what Add did.
type Outcome uint8

// The outcomes.
const (
	Created   Outcome = iota + 1 // the ID is new
	Replaced                     // the ID was there, with other fields
	Unchanged                    // nothing was written
)

// errNotUTF8 says that a source's content is not text.
var errNotUTF8 = errors.New("the content is not valid UTF-8")

// Add stores the source in place of the one with its ID, which stays readable
// as an earlier version, and returns it as stored, without content. A zero
// State is that of the one with its ID, Current where there is none;
// ContentSHA256, PassageCount and times are not read. The same source given twice
// is Unchanged. Adds are written one after another; of two
// at once with one ID the later to finish embedding stays.
func (ix *Index) Add(ctx context.Context, src factcheck.Source) (factcheck.Source, Outcome, error) {
	if src.ID == "" {
		return factcheck.Source{}, 0, errors.New("add a source: it has no id")
	}
	if !utf8.ValidString(src.Content) {
		return factcheck.Source{}, 0, fmt.Errorf("add source %q: %w", src.ID, errNotUTF8)
	}
	same, vectors, err := ix.look(ctx, &src)
	if err != nil {
		return factcheck.Source{}, 0, err
	}
	if same != nil {
		return *same, Unchanged, nil
	}
	record, err := ix.record(ctx, src, digestOf(&src), vectors)
	if err != nil {
		return factcheck.Source{}, 0, err
	}
	outcome := Created
	added := factcheck.Source{}
	err = ix.update(ctx, func(t *store.Tx, vectors *vector.Set) (*vector.Set, error) {
		state, err := t.SourceState(ctx, src.ID)
		if err != nil {
			return nil, err
		}
		if state != 0 {
			outcome = Replaced
		}
		if src.State == 0 {
			record.Source.State = cmp.Or(state, factcheck.Current)
			record.Digest = digestOf(&record.Source)
		}
		var own *vector.Set
		if added, own, err = ix.put(ctx, t, record); err != nil {
			return nil, err
		}
		return vectors.Replace(src.ID, own), nil
	})
	if err != nil {
		return factcheck.Source{}, 0, err
	}
	return added, outcome, nil
}

// Delete removes the source with all its versions. A missing one is a
// *factcheck.SourceNotFoundError.
func (ix *Index) Delete(ctx context.Context, id string) error {
	return ix.update(ctx, func(t *store.Tx, vectors *vector.Set) (*vector.Set, error) {
		if err := t.Delete(ctx, id); err != nil {
			return nil, err
		}
		return vectors.Replace(id, nil), nil
	})
}

// look returns the stored source when this one is the same, and would be read the
// same; otherwise the vectors that it has, by the key of their text.
func (ix *Index) look(ctx context.Context, src *factcheck.Source) (*factcheck.Source, map[[16]byte][]int8, error) {
	v, err := ix.store.View(ctx)
	if err != nil {
		return nil, nil, err
	}
	defer v.Close()
	s, err := v.Source(ctx, src.ID)
	if missing := (*factcheck.SourceNotFoundError)(nil); errors.As(err, &missing) {
		return nil, nil, nil
	}
	if err != nil {
		return nil, nil, err
	}
	if s.Built != ix.built {
		return nil, nil, nil
	}
	given := *src
	given.State = cmp.Or(given.State, s.State)
	if s.Digest == digestOf(&given) {
		return &s.Source, nil, nil
	}
	vectors := map[[16]byte][]int8{}
	err = v.Vectors(ctx, src.ID, func(r store.VectorRow) error {
		vectors[[16]byte(r.Key)] = slices.Clone(r.Vector)
		return nil
	})
	return nil, vectors, err
}

// record segments and embeds a source. Texts in vectors are not embedded again.
func (ix *Index) record(ctx context.Context, src factcheck.Source, digest [32]byte, vectors map[[16]byte][]int8) (*store.Record, error) {
	t := words.TongueOfText(src.Language, src.Content)
	r := &store.Record{Source: src, Digest: digest, Built: ix.built, Tongue: t.String(), Notices: segment.Notices(src.Content), Passages: split(&src, t)}
	var texts []string
	var missing []int
	for i := range r.Passages {
		p := &r.Passages[i]
		if !searchedByVector(p.Role) {
			continue
		}
		if v, ok := vectors[p.Key]; ok {
			p.Vector = v
			continue
		}
		texts, missing = append(texts, titled(src.Title, p.Of(src.Content))), append(missing, i)
	}
	if len(texts) == 0 {
		return r, nil
	}
	embedded, err := ix.embedder.EmbedPassages(ctx, texts)
	if err != nil {
		return nil, fmt.Errorf("embed source %q: %w", src.ID, err)
	}
	if len(embedded) != len(texts) {
		return nil, fmt.Errorf("embed source %q: %d vectors for %d passages", src.ID, len(embedded), len(texts))
	}
	for i, v := range embedded {
		if r.Passages[missing[i]].Vector, err = vector.Quantize(v, ix.embedder.Dim()); err != nil {
			return nil, fmt.Errorf("embed source %q: %w", src.ID, err)
		}
	}
	return r, nil
}

// split returns the passages of a source without their vectors.
func split(src *factcheck.Source, t words.Tongue) []store.Passage {
	spans := segment.Split(src.Title, src.Content)
	titleWords := words.Of(src.Title, t)
	list := make([]store.Passage, len(spans))
	for i, p := range spans {
		text := p.Of(src.Content)
		key := sha256.Sum256([]byte(titled(src.Title, text)))
		list[i] = store.Passage{Passage: p, Words: append(words.Of(text, t), titleWords...), Key: [16]byte(key[:])}
	}
	return list
}

// searchedByVector reports whether passages of a role have a vector.
func searchedByVector(role segment.Role) bool { return role == segment.Body || role == segment.Heading }

// titled puts the title in front of a passage: claims name what the passage
// calls "the council" or "she".
func titled(title, passage string) string {
	if title = strings.TrimSpace(title); title == "" || title == passage {
		return passage
	}
	return title + ". " + passage
}

// put stores the record and returns its vectors.
func (ix *Index) put(ctx context.Context, t *store.Tx, r *store.Record) (factcheck.Source, *vector.Set, error) {
	src, number, ids, err := t.Put(ctx, r)
	if err != nil {
		return src, nil, err
	}
	source := vector.Source{ID: src.ID, Number: number, Retracted: src.State == factcheck.Retracted, Tongue: r.Tongue}
	b := vector.NewBuilder(ix.embedder.Dim())
	for i := range r.Passages {
		p := &r.Passages[i]
		if p.Vector == nil {
			continue
		}
		if err := b.Add(vector.Row{Source: source, Passage: ids[i], Start: p.Start, Vector: p.Vector}); err != nil {
			return src, nil, err
		}
	}
	return src, b.Set(), nil
}

// digestOf covers every field of a source that is given to Add.
func digestOf(src *factcheck.Source) [32]byte {
	h := sha256.New()
	part := func(s string) {
		h.Write(binary.AppendUvarint(nil, uint64(len(s))))
		h.Write([]byte(s))
	}
	number := func(n int64) { h.Write(binary.AppendVarint(nil, n)) }
	for _, s := range []string{src.ID, src.Title, src.URI, src.Publisher, src.Content, src.Language} {
		part(s)
	}
	number(int64(len(src.Labels)))
	for _, key := range slices.Sorted(maps.Keys(src.Labels)) {
		part(key)
		part(src.Labels[key])
	}
	number(int64(src.State))
	if t := src.PublishTime; !t.IsZero() {
		_, offset := t.Zone()
		number(t.Unix())
		number(int64(t.Nanosecond()))
		number(int64(offset))
	}
	return [32]byte(h.Sum(nil))
}
