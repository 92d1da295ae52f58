package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"strings"

	"github.com/beleg-dev/beleg/internal/factcheck"
)

// checkState counts what the state has counted on the way.
func checkState(ctx context.Context, tx *sql.Tx) ([]Damage, error) {
	kept, err := readState(ctx, tx)
	if errors.Is(err, sql.ErrNoRows) {
		return []Damage{{What: "the row of the state is missing", Remedy: Restore}}, nil
	}
	if err != nil {
		return nil, err
	}
	counted, err := countState(ctx, tx)
	if err != nil {
		return nil, err
	}
	counted.Sequence = kept.Sequence
	if kept == counted {
		return nil, nil
	}
	const form = "%d sources, %d of them current, %d passages, %d of them judged"
	wrong := fmt.Sprintf("the state says "+form+", counted are "+form, kept.Sources, kept.CurrentSources, kept.Passages, kept.JudgedPassages,
		counted.Sources, counted.CurrentSources, counted.Passages, counted.JudgedPassages)
	if kept.Digest != counted.Digest {
		wrong += "; its digest is not that of the sources"
	}
	return []Damage{{What: wrong, Remedy: Recompute}}, nil
}

// countState returns the state that the sources make, without the sequence.
func countState(ctx context.Context, tx *sql.Tx) (State, error) {
	var counted State
	err := each(ctx, tx, `SELECT id, digest, state, passages, judged_passages FROM sources`, nil, func(scan scanner) error {
		var (
			id               string
			digest           []byte
			state            factcheck.State
			passages, judged int
		)
		err := scan(&id, &digest, &state, &passages, &judged)
		counted.toggle(id, digest)
		counted.count(1, state, passages, judged)
		return err
	})
	return counted, err
}

// checkCounts counts in how many passages each word stands.
func checkCounts(ctx context.Context, tx *sql.Tx) ([]Damage, error) {
	counts, err := countWords(ctx, tx)
	if err != nil {
		return nil, err
	}
	wrong := 0
	err = each(ctx, tx, `SELECT word, passages FROM words`, nil, func(scan scanner) error {
		var (
			word string
			n    int
		)
		err := scan(&word, &n)
		if counts[word] != n {
			wrong++
		}
		delete(counts, word)
		return err
	})
	if wrong += len(counts); err != nil || wrong == 0 {
		return nil, err
	}
	return []Damage{{What: fmt.Sprintf("%d words are miscounted", wrong), Remedy: Recompute}}, nil
}

// countWords returns in how many passages each word stands.
func countWords(ctx context.Context, tx *sql.Tx) (map[string]int, error) {
	counts := map[string]int{}
	err := each(ctx, tx, `SELECT words FROM passage_words`, nil, func(scan scanner) error {
		var words string
		err := scan(&words)
		for _, w := range distinct(strings.Fields(words)) {
			counts[w]++
		}
		return err
	})
	return counts, err
}
