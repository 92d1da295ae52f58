// Package pairing tells apart what a text tells of several in one sentence: "Ferber und Lindholz
// liefen 10,21 beziehungsweise 10,43". It exists because a judge takes each of the values for
// anybody's.
package pairing
