package store

import (
	"context"
	"database/sql"
	"errors"
)

// WordCounts returns in how many passages each of the words stands.
func (v *View) WordCounts(ctx context.Context, words []string) ([]int, error) {
	counts := make([]int, len(words))
	stmt, err := v.tx.PrepareContext(ctx, `SELECT passages FROM words WHERE word = ?`)
	if err != nil {
		return nil, fault(ctx, "count words", err)
	}
	defer stmt.Close()
	for i, w := range words {
		err := misread(stmt.QueryRowContext(ctx, w).Scan(&counts[i]))
		if err != nil && !errors.Is(err, sql.ErrNoRows) {
			return nil, fault(ctx, "count words", err)
		}
	}
	return counts, nil
}

// A Hit is a passage found by its words.
type Hit struct {
	Passage  int64
	SourceID string
	Start    int // bytes
}

// Keyword returns the selected passages that hold any of the phrases, whose
// words are separated by spaces and normalised as the stored ones are: at most
// limit, best first by BM25 (Robertson et al. 1994, as FTS5 computes it), ties
// by source ID, then start.
func (v *View) Keyword(ctx context.Context, phrases []string, sel *Selection, limit int) ([]Hit, error) {
	if len(phrases) == 0 || sel.PassageCount == 0 {
		return nil, nil
	}
	where := "TRUE"
	args := []any{matchAny(phrases)}
	if !sel.AllRoles {
		where += " AND p.judged"
	}
	if !sel.All {
		where += " AND p.source IN (SELECT value FROM json_each(?))"
		args = append(args, jsonOf(sel.Sources))
	}
	// Rounded, so that another machine's logarithm cannot turn a tie.
	var hits []Hit
	err := each(ctx, v.tx, `SELECT p.id, s.id, p.start
		FROM passage_words AS w
		CROSS JOIN passages AS p ON p.id = w.rowid
		CROSS JOIN sources AS s ON s.n = p.source
		WHERE w.words MATCH ? AND `+where+`
		ORDER BY round(bm25(passage_words), 9), s.id, p.start LIMIT ?`, append(args, limit), func(scan scanner) error {
		var h Hit
		err := scan(&h.Passage, &h.SourceID, &h.Start)
		hits = append(hits, h)
		return err
	})
	return hits, fault(ctx, "search by keyword", err)
}
