// Package factcheck is the language of the domain: sources, passages and the
// evidence found in them, claims and the verdicts on them, and what a check needs of
// others, a Retriever and a Judge.
//
// It exists so that those who keep, find, judge and serve need not know how a claim
// is checked, which package checker does. It knows neither gRPC nor SQL.
package factcheck
