// Package statement finds what can be checked by itself: the sentences of a text
// that state something, and the parts of a claim that states several things.
//
// A part is told only where it surely stands for itself, with the subject that it
// shares with the part before, "The bridge was opened in May and cost two million", or
// with one of its own, "The ferry has sunk and the captain is safe". "Ships and ferries
// were late" states one thing. What is in doubt stays together.
//
// It knows the text: lines, list items, Markdown, and where each word of a statement
// stands. What a sentence tells by its words, package grammar reads.
package statement
