// Package figure has the amounts of a text that can be set beside each other, which of two is
// the one that was before, and the clauses and sentences in which they stand.
//
// It exists so that all that reckons with two amounts, such as movement and comparison, agrees
// which ones those are. It tells nothing itself.
package figure
