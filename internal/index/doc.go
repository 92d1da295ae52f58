// Package index adds sources and finds passages for a claim: by keyword and by
// vector, fused.
//
// It promises that the same set of sources gives the same answer and the same
// revision, bit for bit, whatever the order in which they were added and on
// every machine; that a retrieval sees one committed state; and that text,
// passages, keyword rows and vectors of a source change together.
//
// Vectors lie in memory, about 400 bytes a passage at 384 dimensions, and are
// all compared with the query's: below some millions that takes milliseconds
// and misses nothing.
package index
