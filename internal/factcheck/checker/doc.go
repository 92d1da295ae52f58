// Package checker checks claims: it asks for evidence, has it judged, decides and
// cites.
//
// Where a source tells something only to call it untrue, or what two speakers say, the judge
// is asked about each apart.
//
// It promises that every quotation is exact, that both sides are shown, that
// only a sentence against the claim makes a conflict, and that the same claim
// against the same index gives the same answer, bit for bit.
package checker
