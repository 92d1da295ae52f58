package store

import (
	"context"
	"database/sql"
	"encoding/json"
	"errors"
	"maps"
	"slices"
	"strings"
	"time"

	"github.com/beleg-dev/beleg/internal/factcheck"
)

// A Selection is what a filter lets through.
type Selection struct {
	All          bool    // no filter: every source, but for AllRoles being false
	Sources      []int64 // their numbers, ascending, unless All
	AllRoles     bool    // also passages that are not judged
	SourceCount  int
	PassageCount int
	UndatedCount int // sources that are left out only because they have no date
}

// Select reads which sources a filter lets through. Without allRoles retracted
// sources and passages that are not judged are left out. A missing source of
// filter.SourceIDs is a *factcheck.SourceNotFoundError.
func (v *View) Select(ctx context.Context, filter factcheck.Filter, allRoles bool) (*Selection, error) {
	sel := &Selection{AllRoles: allRoles}
	if len(filter.SourceIDs) == 0 && len(filter.Labels) == 0 && len(filter.Within) == 0 && filter.PublishedUpTo.IsZero() {
		sel.All = true
		sel.SourceCount, sel.PassageCount = v.state.CurrentSources, v.state.JudgedPassages
		if allRoles {
			sel.SourceCount, sel.PassageCount = v.state.Sources, v.state.Passages
		}
		return sel, nil
	}
	within, args := labelled(onSource, filter.Within)
	for _, id := range filter.SourceIDs {
		var one int
		err := v.tx.QueryRowContext(ctx, `SELECT 1 FROM sources AS s WHERE `+within+` AND s.id = ?`, append(args, id)...).Scan(&one)
		if errors.Is(err, sql.ErrNoRows) {
			return nil, &factcheck.SourceNotFoundError{ID: id}
		}
		if err != nil {
			return nil, fault(ctx, "filter the sources", err)
		}
	}
	return sel, fault(ctx, "filter the sources", v.filter(ctx, filter, sel))
}

func (v *View) filter(ctx context.Context, filter factcheck.Filter, sel *Selection) error {
	where, args := conditions(filter, sel.AllRoles)
	err := each(ctx, v.tx, `SELECT s.n, s.passages, s.judged_passages FROM sources AS s WHERE `+where+` ORDER BY s.n`, args, func(scan scanner) error {
		var (
			number      int64
			all, judged int
		)
		err := scan(&number, &all, &judged)
		sel.Sources = append(sel.Sources, number)
		if !sel.AllRoles {
			all = judged
		}
		sel.PassageCount += all
		return err
	})
	sel.SourceCount = len(sel.Sources)
	if err != nil || filter.PublishedUpTo.IsZero() {
		return err
	}
	filter.PublishedUpTo = time.Time{}
	where, args = conditions(filter, sel.AllRoles)
	return v.tx.QueryRowContext(ctx, `SELECT count(*) FROM sources AS s WHERE s.publish_seconds IS NULL AND `+where, args...).Scan(&sel.UndatedCount)
}

// conditions writes the filter as SQL over sources AS s.
func conditions(filter factcheck.Filter, allRoles bool) (where string, args []any) {
	terms := []string{"TRUE"}
	if !allRoles {
		terms = append(terms, "s.state = ?")
		args = append(args, factcheck.Current)
	}
	if len(filter.SourceIDs) > 0 {
		terms = append(terms, "s.id IN (SELECT value FROM json_each(?))")
		args = append(args, jsonOf(filter.SourceIDs))
	}
	form := ofLabel
	if len(filter.SourceIDs) > 0 {
		form = onSource
	}
	for _, labels := range []map[string]string{filter.Within, filter.Labels} {
		term, more := labelled(form, labels)
		terms, args = append(terms, term), append(args, more...)
	}
	if t := filter.PublishedUpTo; !t.IsZero() {
		terms = append(terms, "(s.publish_seconds, s.publish_nanos) <= (?, ?)")
		args = append(args, t.Unix(), t.Nanosecond())
	}
	return strings.Join(terms, " AND "), args
}

// The forms in which SQL says that sources AS s carry a label.
const (
	// ofLabel lists the sources of the label, and takes time for each of them.
	ofLabel = "s.n IN (SELECT source FROM source_labels WHERE key = ? AND value = ?)"
	// onSource looks the label up on each source: for where only few are left.
	onSource = "EXISTS (SELECT 1 FROM source_labels WHERE source = s.n AND key = ? AND value = ?)"
)

// labelled writes as SQL, in one of the forms, that sources AS s carry all of the
// labels.
func labelled(form string, labels map[string]string) (where string, args []any) {
	terms := []string{"TRUE"}
	for _, key := range slices.Sorted(maps.Keys(labels)) {
		terms = append(terms, form)
		args = append(args, key, labels[key])
	}
	return strings.Join(terms, " AND "), slices.Clip(args)
}

// jsonOf writes a slice of strings or numbers for json_each.
func jsonOf(values any) string {
	b, err := json.Marshal(values)
	if err != nil {
		panic(err) // neither strings nor numbers can fail
	}
	return string(b)
}
