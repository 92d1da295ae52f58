package main

import (
	"cmp"
	"fmt"
	"io"
	"slices"
)

// A tally counts the claims of a kind and, for each way to weigh them, the right
// verdicts.
type tally struct {
	kind   string
	claims int
	right  []int
}

const (
	// leastOfAKind is how many claims a kind needs to stand by itself.
	leastOfAKind = 20
	otherKinds   = "other"   // the kinds that have fewer, together
	noKind       = "no kind" // claims that were collected without
)

// tallies counts by kind; each of ways holds the verdicts on the same claims.
// Kinds come in the order of their names, then the others.
func tallies(ways ...[]outcome) []tally {
	count := map[string]int{}
	for i := range ways[0] {
		count[ways[0][i].claim.Kind]++
	}
	place := map[string]int{}
	var list []tally
	for w, held := range ways {
		for i := range held {
			kind := held[i].claim.Kind
			switch {
			case kind == "":
				kind = noKind
			case count[kind] < leastOfAKind:
				kind = otherKinds
			}
			at, ok := place[kind]
			if !ok {
				at = len(list)
				place[kind] = at
				list = append(list, tally{kind: kind, right: make([]int, len(ways))})
			}
			if w == 0 {
				list[at].claims++
			}
			if held[i].right() {
				list[at].right[w]++
			}
		}
	}
	rank := map[string]int{otherKinds: 1, noKind: 2}
	slices.SortFunc(list, func(a, b tally) int {
		return cmp.Or(cmp.Compare(rank[a.kind], rank[b.kind]), cmp.Compare(a.kind, b.kind))
	})
	return list
}

// printKinds prints tallies of the verdicts with everything, without the rule of
// values, and without any rule.
func printKinds(out io.Writer, list []tally) {
	fmt.Fprintf(out, "\n%-16s %6s %14s %16s %14s\n", "right by kind", "claims", "everything", "without values", "without rules")
	for _, t := range list {
		fmt.Fprintf(out, "%-16s %6d", t.kind, t.claims)
		for w, width := range []int{5, 7, 5} {
			fmt.Fprintf(out, " %*d (%4.1f %%)", width, t.right[w], percent(t.right[w], t.claims))
		}
		fmt.Fprintln(out)
	}
	if last := list[len(list)-1]; last.kind == noKind {
		fmt.Fprintf(out, "%d claims in this file have no kind: collect it anew to have them by kind\n", last.claims)
	}
}
