// Package evidence reads what evidence says by itself, whatever the claim: which of its
// sentences state nothing, what it tells only to call it untrue or unproven, when it was
// written, whose words it reports, what each of two speakers says and what one of them
// denies, which row of a table it is, and what of it the judge is shown.
//
// It exists so that a claim and the check of it are about what a passage states, and
// not about how tickers, tables, datelines and corrections are written. It changes no
// evidence that it is given.
package evidence
