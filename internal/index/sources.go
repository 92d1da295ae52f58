package index

import (
	"context"

	"github.com/beleg-dev/beleg/internal/factcheck"
)

// Source returns a source with its content: the current one, or with a hash the
// version that has it, whose hash ContentSHA256 then is. Of an earlier version
// PassageCount is 0, for its passages are gone; the other fields are the current
// ones always. A missing source or version is a *factcheck.SourceNotFoundError.
func (ix *Index) Source(ctx context.Context, id string, sha256 *[32]byte) (factcheck.Source, error) {
	v, err := ix.store.View(ctx)
	if err != nil {
		return factcheck.Source{}, err
	}
	defer v.Close()
	s, err := v.Source(ctx, id)
	if err != nil {
		return factcheck.Source{}, err
	}
	if sha256 != nil && *sha256 != s.ContentSHA256 {
		s.ContentSHA256, s.PassageCount = *sha256, 0
	}
	if s.Content, err = v.Content(ctx, s, s.ContentSHA256); err != nil {
		return factcheck.Source{}, err
	}
	return s.Source, nil
}

// Sources returns, ordered by ID, at most limit sources that carry the labels and
// whose ID comes after the given one, without content.
func (ix *Index) Sources(ctx context.Context, within map[string]string, after string, limit int) ([]factcheck.Source, error) {
	v, err := ix.store.View(ctx)
	if err != nil {
		return nil, err
	}
	defer v.Close()
	return v.Sources(ctx, within, after, limit)
}
