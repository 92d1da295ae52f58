// Package converse reads who does what to whom where two verbs tell one thing from two sides:
// who sells and who buys, who hosts and who travels, who succeeds and who is succeeded, in
// German and English.
//
// It reads plain clauses of common verbs alone, whose parts have names: of another one it says
// nothing.
package converse
