// Package phrase takes a sentence apart at a value and puts words in its place: the words
// before and behind it, and capitals where a sentence begins.
package phrase
