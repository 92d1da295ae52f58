package index

import (
	"context"
	"slices"

	"github.com/beleg-dev/beleg/internal/factcheck"
	"github.com/beleg-dev/beleg/internal/index/words"
	"github.com/beleg-dev/beleg/internal/store"
)

const (
	// leastTold is how many words a sentence has that tells a matter without a name, and
	// leastOfTold which share of them a passage has that tells the same.
	leastTold   = 4
	leastOfTold = 0.75
	// mostTold is how many sentences before a query are looked for, and mostTelling in how many
	// passages each.
	mostTold, mostTelling = 2, 16
)

// findTold finds the sources that tell what stands before a query within its paragraph, the last
// sentence of it that some have, where neither names anybody by whom its matter is known.
func (t *topic) findTold(ctx context.Context, v *store.View, q *factcheck.Query, selection *store.Selection) error {
	if q.Turn == "" || len(t.own) > 0 || len(t.maybe) > 0 || slices.ContainsFunc(t.about, func(m mention) bool { return !m.doubtful }) {
		return nil
	}
	tried := 0
	for _, text := range slices.Backward(q.About) {
		t.tongue = words.TongueOfText(q.Language, text)
		stems := stemsOf(text, t.tongue)
		if unended.MatchString(text) || len(stems) < leastTold {
			continue
		}
		if tried++; tried > mostTold {
			return nil
		}
		var err error
		if t.told, err = telling(ctx, v, text, stems, t.tongue, selection); err != nil || t.told != nil {
			return err
		}
	}
	return nil
}

// telling returns the sources of the passages that have most stems of a text.
func telling(ctx context.Context, v *store.View, text string, stems []string, tongue words.Tongue, selection *store.Selection) ([]string, error) {
	sought, err := phrases(ctx, v, &factcheck.Query{Text: text}, &topic{})
	if err != nil {
		return nil, err
	}
	hits, err := v.Keyword(ctx, sought, selection, mostTelling)
	if err != nil {
		return nil, err
	}
	ids := make([]int64, len(hits))
	for i, h := range hits {
		ids[i] = h.Passage
	}
	found, err := v.Passages(ctx, ids, nil, nil)
	if err != nil {
		return nil, err
	}
	var list []string
	for _, f := range found {
		have, n := stemsOf(f.Passage.Text, tongue), 0
		for _, s := range stems {
			if slices.Contains(have, s) {
				n++
			}
		}
		if float64(n) >= leastOfTold*float64(len(stems)) && !slices.Contains(list, f.Source.ID) {
			list = append(list, f.Source.ID)
		}
	}
	return list, nil
}

// stemsOf returns each word of a text once, as it is stored.
func stemsOf(text string, tongue words.Tongue) []string {
	list := words.Content(text, tongue)
	slices.Sort(list)
	return slices.Compact(list)
}

// keepTold drops the sources that tell what stands before the query where none of their passages
// that were found has what the query speaks of first: it is of another matter.
func (t *topic) keepTold(list []factcheck.Evidence) {
	if len(t.leading) == 0 || !slices.ContainsFunc(list, func(e factcheck.Evidence) bool {
		return slices.Contains(t.told, e.Source.ID) && slices.Contains(words.Content(e.Passage.Text, t.tongue), t.leading[0])
	}) {
		t.told = nil
	}
}

// untold says whether a source, whose words are those of what stands before the query, does not
// tell that, but another one does.
func (t *topic) untold(id string) bool {
	return t.told != nil && t.sources[id].tongue == t.tongue.String() && !slices.Contains(t.told, id)
}
