package main

import (
	"cmp"
	"context"
	"fmt"
	"io"
	"maps"
	"slices"

	"github.com/beleg-dev/beleg/internal/factcheck"
	"github.com/beleg-dev/beleg/internal/factcheck/checker"
	"github.com/beleg-dev/beleg/internal/factcheck/rule"
	"github.com/beleg-dev/beleg/internal/index"
)

// A worth is what a rule beside the judge changes.
type worth struct {
	claims, changed  int // in which it had a say; of which the verdict is another one without it
	righted, wronged int // of these, those that it makes right, and wrong
	saved, misled    int // those that are wrongly SUPPORT without it, and with it
}

// askWithout prints what each rule changes: of each claim the verdict is asked for again
// without each of the rules that had a say in it.
func askWithout(ctx context.Context, out io.Writer, articles []article) error {
	list, err := askEach(ctx, articles, nil, withoutEach)
	if err != nil {
		return err
	}
	rules, right := map[string]worth{}, 0
	for _, v := range list {
		if v.all == v.label {
			right++
		}
		for name, without := range v.without {
			w := rules[name]
			w.add(v.label, v.all, without)
			rules[name] = w
		}
	}
	if _, err := fmt.Fprintf(out, "%d of %d claims right\n\n%-26s %7s %8s %8s %8s %14s\n",
		right, len(list), "without", "claims", "changed", "righted", "wronged", "wrong SUPPORTs"); err != nil {
		return err
	}
	names := slices.SortedFunc(maps.Keys(rules), func(a, b string) int {
		x, y := rules[a], rules[b]
		return cmp.Or(cmp.Compare(y.righted-y.wronged, x.righted-x.wronged), cmp.Compare(y.changed, x.changed), cmp.Compare(a, b))
	})
	for _, name := range names {
		w := rules[name]
		if _, err := fmt.Fprintf(out, "%-26s %7d %8d %8d %8d %+14d\n", name, w.claims, w.changed, w.righted, w.wronged, w.saved-w.misled); err != nil {
			return err
		}
	}
	return nil
}

func (w *worth) add(label, all, without factcheck.Verdict) {
	w.claims++
	if all == without {
		return
	}
	w.changed++
	switch label {
	case all:
		w.righted++
	case without:
		w.wronged++
	}
	if without == factcheck.Support && label != factcheck.Support {
		w.saved++
	}
	if all == factcheck.Support && label != factcheck.Support {
		w.misled++
	}
}

// An unruled has the verdicts on a claim: as labelled, with all rules, and without each of those
// that had a say in that.
type unruled struct {
	label, all factcheck.Verdict
	without    map[string]factcheck.Verdict
}

func withoutEach(ctx context.Context, ix *index.Index, j factcheck.Judge, q *question) (unruled, error) {
	c := checker.New(ix, checker.Remember(j))
	check := func(l *rule.Ledger) (factcheck.Verdict, error) {
		answer, err := c.Check(ctx, q.Text, factcheck.Options{Language: q.Language, Rules: l})
		if err != nil {
			return 0, err
		}
		return answer.Verdict, nil
	}
	_, label := q.stances()
	v := unruled{label: verdictOf[label], without: map[string]factcheck.Verdict{}}
	every := rule.Without("")
	var err error
	if v.all, err = check(every); err != nil {
		return v, err
	}
	for _, name := range every.Had() {
		if v.without[name], err = check(rule.Without(name)); err != nil {
			return v, err
		}
	}
	return v, nil
}
