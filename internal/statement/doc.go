// Package statement finds what can be checked by itself: the sentences of a text
// that state something, and the parts of a claim that states several things.
//
// A part is told only where it surely stands for itself, with the subject that it
// shares with the part before: "The bridge was opened in May and cost two
// million" states two things, "Ships and ferries were late" one. What is in doubt
// stays together.
package statement
