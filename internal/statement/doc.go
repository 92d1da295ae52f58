// Package statement finds what can be checked by itself: the sentences of a text
// that state something, and the parts of a claim that states several things.
//
// A part is told only where it surely stands for itself, with the subject that it
// shares with the part before, "The bridge was opened in May and cost two million", or
// with one of its own, "The ferry has sunk and the captain is safe". "Ships and ferries
// were late" states one thing. What is in doubt stays together.
package statement
