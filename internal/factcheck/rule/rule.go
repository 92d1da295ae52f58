// Package rule lets each rule that stands beside the judge be left out of a check, so that
// what it is worth can be measured (internal/calibrate -rules).
package rule

import (
	"maps"
	"slices"
)

// A Ledger says which rule is left out of a check, and notes which ones had a say in it.
// It serves one check at a time. The nil Ledger leaves none out and notes nothing.
type Ledger struct {
	without string
	had     map[string]bool
}

// Without returns a Ledger that leaves out a rule by its name; none where it is empty.
func Without(name string) *Ledger { return &Ledger{without: name, had: map[string]bool{}} }

// Applies says whether a rule that holds is to be applied.
func (l *Ledger) Applies(name string, holds bool) bool {
	if l == nil || !holds {
		return holds
	}
	l.had[name] = true
	return name != l.without
}

// Written returns what a rule writes in the place of a text, or the text where it is left out.
func (l *Ledger) Written(name, text, written string) string {
	if l.Applies(name, written != text) {
		return written
	}
	return text
}

// Had returns the names of the rules that had a say, in their order.
func (l *Ledger) Had() []string { return slices.Sorted(maps.Keys(l.had)) }
