// Package reading compares what a claim states with what a passage states: values and
// names, whom and what they are about, whose words they are, and the same words.
//
// It exists because texts can be compared without asking the judge, and because what
// is found so is what the judge is then asked about: the claim with a value of the
// passage in it, or without its negation. The same texts are always read
// alike.
package reading
