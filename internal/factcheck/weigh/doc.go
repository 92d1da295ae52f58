// Package weigh makes a verdict of what is known of passages: their Signals become
// what each passage says, what each source says, both sides of a claim, and the
// verdict with its confidence.
//
// It exists because this is arithmetic: it reads no text and asks no judge, and
// package calibrate fits its weights to labelled claims. It promises that the same
// signals make the same bits on every machine, in whatever order they come.
package weigh
