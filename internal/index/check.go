package index

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/beleg-dev/beleg/internal/index/words"
	"github.com/beleg-dev/beleg/internal/segment"
	"github.com/beleg-dev/beleg/internal/store"
)

// CheckFile reads the whole database and compares it with itself and with what
// its texts give, but does not embed them again. It returns all that does not
// agree as a *store.DamagedError, or nil. Passages that another model or an
// older pipeline made are no damage: Open makes them anew.
func CheckFile(ctx context.Context, st *store.Store, e Embedder) error {
	return newIndex(st, e).checkFile(ctx)
}

func (ix *Index) checkFile(ctx context.Context) error {
	found := &store.DamagedError{}
	if err := ix.store.Check(ctx); err != nil && !errors.As(err, &found) {
		return err
	}
	more, err := ix.compareAll(ctx, found.Damages)
	found.Damages = append(found.Damages, more...)
	switch {
	case err == nil:
	case errors.Is(err, store.ErrCorrupt), len(found.Damages) > 0 && ctx.Err() == nil: // no more can be read
		found.Damages = append(found.Damages, store.Damage{What: err.Error(), Remedy: store.Restore})
	default:
		return err
	}
	if len(found.Damages) == 0 {
		return nil
	}
	return found
}

// compareAll compares the sources of which no damage is known with what their
// texts give.
func (ix *Index) compareAll(ctx context.Context, known []store.Damage) ([]store.Damage, error) {
	v, err := ix.store.View(ctx)
	if err != nil {
		return nil, err
	}
	defer v.Close()
	damaged := map[string]bool{}
	for _, d := range known {
		damaged[d.Source] = true
	}
	var found []store.Damage
	err = eachSource(ctx, v, func(id string) error {
		if damaged[id] {
			return nil
		}
		s, err := whole(ctx, v, id)
		if err != nil {
			return err
		}
		d, err := ix.compare(ctx, v, s)
		if d != nil {
			found = append(found, *d)
		}
		return err
	})
	return found, err
}

// Outdated returns how many sources another model or an older pipeline made.
// CheckFile knows of them only whether their parts fit each other.
func Outdated(ctx context.Context, st *store.Store, e Embedder) (int, error) {
	v, err := st.View(ctx)
	if err != nil {
		return 0, err
	}
	defer v.Close()
	ids, err := v.Outdated(ctx, newIndex(st, e).built)
	return len(ids), err
}

// sourcesAtATime is how many rows eachSource holds.
const sourcesAtATime = 1000

// eachSource calls fn for the IDs of all sources in order.
func eachSource(ctx context.Context, v *store.View, fn func(id string) error) error {
	for after := ""; ; {
		list, err := v.Sources(ctx, nil, after, sourcesAtATime)
		if err != nil || len(list) == 0 {
			return err
		}
		for i := range list {
			if err := fn(list[i].ID); err != nil {
				return err
			}
		}
		after = list[len(list)-1].ID
	}
}

// whole returns a source with its content.
func whole(ctx context.Context, v *store.View, id string) (*store.StoredSource, error) {
	s, err := v.Source(ctx, id)
	if err != nil {
		return nil, err
	}
	s.Content, err = v.Content(ctx, s, s.ContentSHA256)
	return s, err
}

// compare returns in what a source, whose parts fit each other, differs from
// what its text gives, or nil.
func (ix *Index) compare(ctx context.Context, v *store.View, s *store.StoredSource) (*store.Damage, error) {
	if digestOf(&s.Source) != s.Digest {
		return &store.Damage{Source: s.ID, What: "its title, labels or another field are not what was given", Remedy: store.Reimport}, nil
	}
	has, err := v.PassagesOf(ctx, s)
	if err != nil {
		return nil, err
	}
	what := ""
	switch {
	case s.Built == ix.built:
		t := words.TongueOfText(s.Language, s.Content)
		if what = differs(split(&s.Source, t), has, ix.embedder.Dim()); what == "" && s.Tongue != t.String() {
			what = "its words are stemmed in another way than it says"
		}
		if notices, err := s.Notices(); what == "" && (err != nil || !slices.Equal(notices, segment.Notices(s.Content))) {
			what = "the corrections that it has of itself are not those of its text"
		}
	case len(has) != s.PassageCount: // all that can be said of another pipeline's
		what = fmt.Sprintf("of its %d passages %d have words and spans", s.PassageCount, len(has))
	}
	if what == "" {
		return nil, nil
	}
	return &store.Damage{Source: s.ID, What: what, Remedy: store.Recompute}, nil
}

// differs compares passages without vectors with stored ones.
func differs(want, has []store.Passage, dim int) string {
	if len(want) != len(has) {
		return fmt.Sprintf("it has %d passages, and of its text come %d", len(has), len(want))
	}
	for i := range want {
		w, h := &want[i], &has[i]
		length := 0
		if searchedByVector(w.Role) {
			length = dim
		}
		var what string
		switch {
		case w.Span != h.Span || w.Context != h.Context || w.Heading != h.Heading || !slices.Equal(w.Sentences, h.Sentences):
			what = "is not at the place"
		case w.Role != h.Role:
			what = "has not the role"
		case strings.Join(w.Words, " ") != strings.Join(h.Words, " "):
			what = "has not the words"
		case w.Key != h.Key:
			what = "has the vector of another text than that"
		case len(h.Vector) != length:
			return fmt.Sprintf("its passage at byte %d has a vector of %d dimensions, %d are right", w.Start, len(h.Vector), length)
		default:
			continue
		}
		return fmt.Sprintf("its passage at byte %d %s that its text gives", w.Start, what)
	}
	return ""
}
