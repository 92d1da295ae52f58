package index

import (
	"cmp"
	"context"
	"slices"
	"strings"

	"github.com/beleg-dev/beleg/internal/factcheck"
	"github.com/beleg-dev/beleg/internal/index/words"
	"github.com/beleg-dev/beleg/internal/store"
)

const (
	maxPhrases = 64 // the rarest ones
	// A word in more passages than both is left out while others remain:
	// reading its list would take longer than all the rest, and say little.
	frequentPassages = 2000
	frequentShare    = 20 // one in
)

// A phrase is one or more stored words in a row.
type phrase struct {
	words string // separated by spaces
	stop  bool
	count int // of passages with its rarest word
}

// phrases returns what to search for by keyword: the words of the query and of
// its variants as each tongue stores them, without those that stand in no
// passage or in too many; and, as far as there is room, their translations.
func phrases(ctx context.Context, v *store.View, q *factcheck.Query, t *topic) ([]string, error) {
	list := phrasesOf(q, t.spellings())
	translated := translations(q, list)
	list, err := rarest(ctx, v, list)
	if err != nil {
		return nil, err
	}
	translated, err = rarest(ctx, v, translated)
	if err != nil {
		return nil, err
	}
	limit := max(frequentPassages, v.State().Passages/frequentShare)
	list = prefer(list, func(p phrase) bool { return !p.stop })
	list = prefer(list, func(p phrase) bool { return p.count <= limit })
	if len(list) > 0 && list[0].count > limit {
		list = list[:1]
	}
	translated = slices.DeleteFunc(translated, func(p phrase) bool { return p.count > limit })
	if len(translated) > 0 {
		list = slices.DeleteFunc(list, func(p phrase) bool { return p.stop })
	}
	list = append(list, translated...)
	sought := make([]string, min(len(list), maxPhrases))
	for i := range sought {
		sought[i] = list[i].words
	}
	return sought, nil
}

// prefer keeps the phrases that are wanted, or all when none is.
func prefer(list []phrase, wanted func(phrase) bool) []phrase {
	if !slices.ContainsFunc(list, wanted) {
		return list
	}
	return slices.DeleteFunc(list, func(p phrase) bool { return !wanted(p) })
}

// phrasesOf lists each phrase of a query and its variants once.
func phrasesOf(q *factcheck.Query, more []string) []phrase {
	var list []phrase
	place := map[string]int{}
	add := func(p phrase) {
		if i, ok := place[p.words]; ok {
			list[i].stop = list[i].stop && p.stop
			return
		}
		place[p.words] = len(list)
		list = append(list, p)
	}
	for _, w := range words.OfQuery(q.Text) {
		add(phrase{words: w.Word, stop: w.Stop})
	}
	for _, variant := range slices.Concat(q.Variants, more) {
		for _, row := range words.PhraseOfQuery(variant) {
			add(phrase{words: row})
		}
	}
	return list
}

// rarest counts the phrases and returns those that may stand in a passage, the
// rarest first.
func rarest(ctx context.Context, v *store.View, list []phrase) ([]phrase, error) {
	if err := count(ctx, v, list); err != nil {
		return nil, err
	}
	list = slices.DeleteFunc(list, func(p phrase) bool { return p.count == 0 })
	slices.SortFunc(list, func(a, b phrase) int {
		return cmp.Or(cmp.Compare(a.count, b.count), strings.Compare(a.words, b.words))
	})
	return list, nil
}

// count fills in the counts.
func count(ctx context.Context, v *store.View, list []phrase) error {
	var all []string
	for _, p := range list {
		all = append(all, strings.Fields(p.words)...)
	}
	counts, err := v.WordCounts(ctx, all)
	if err != nil {
		return err
	}
	for i := range list {
		n := len(strings.Fields(list[i].words))
		list[i].count = slices.Min(counts[:n])
		counts = counts[n:]
	}
	return nil
}
