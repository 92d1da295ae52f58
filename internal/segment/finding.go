package segment

import (
	"github.com/beleg-dev/beleg/internal/segment/line"
	"github.com/beleg-dev/beleg/internal/segment/role"
)

// FindingOf returns what a sentence says of the one before it, see role.FindingOf.
func FindingOf(sentence string) (f Finding, rest string, bare bool) { return role.FindingOf(sentence) }

// Refuted returns which of sentences calls the claim untrue that they begin with, and what
// else it says, see role.Refuted.
func Refuted(sentences []string) (finding int, rest string) { return role.Refuted(sentences) }

// Unlabelled returns a claim without the label in front of it, see role.Unlabelled.
func Unlabelled(sentence string) string { return role.Unlabelled(sentence) }

// InQuestion says whether a sentence asks whether the one before it is so, see role.InQuestion.
func InQuestion(sentence string) bool { return role.InQuestion(sentence) }

// Denies returns where in a clause stands who denies what stands before it, see role.Denies.
func Denies(clause string) (speaker Span, rest string, ok bool) { return role.Denies(clause) }

// Turn returns the length of what stands in front of what somebody says in a conversation, see
// role.Turn.
func Turn(sentence string) int { return role.Turn(sentence) }

// QuestionMark returns the length of the mark that a question ends with, see role.QuestionMark.
func QuestionMark(sentence string) int { return role.QuestionMark(sentence) }

// Answered says whether a sentence asks and the next one says yes or no to it.
func Answered(question, answer string) bool { return role.Answered(question, answer) }

// Cells returns the cells of a row of a table, see line.Cells.
func Cells(row string) []Span { return line.Cells(row) }
