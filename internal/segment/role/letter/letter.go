// Package letter knows the lines at the head of a letter or mail, and the line that
// introduces what it quotes from another one.
package letter

import "strings"

// A Part is what a line in the head of a letter states.
type Part uint8

// The parts of a letter's head. Zero: the line is none.
const (
	Party   Part = iota + 1 // who wrote it, or to whom
	Subject                 // what it is about
	Detail                  // copies, times, addresses for the answer
)

var labels = map[string]Part{
	"von": Party, "an": Party, "from": Party, "to": Party,
	"betreff": Subject, "subject": Subject,
	"kopie": Detail, "cc": Detail, "bcc": Detail, "gesendet": Detail, "datum": Detail, "antwort an": Detail,
	"sent": Detail, "date": Detail, "reply-to": Detail, "message-id": Detail,
	"in-reply-to": Detail, "mime-version": Detail, "content-type": Detail, "content-transfer-encoding": Detail, "return-path": Detail,
	"delivered-to": Detail, "x-mailer": Detail, "user-agent": Detail, "importance": Detail, "wichtigkeit": Detail, "priorität": Detail,
	"anlage": Detail, "anlagen": Detail, "anhang": Detail, "anhänge": Detail, "attachment": Detail, "attachments": Detail,
}

// PartOf returns what of a letter's head a line may be, by the label in front of
// its colon. One alone may as well be something else.
func PartOf(line string) Part {
	label, _, ok := strings.Cut(line, ":")
	if !ok {
		return 0
	}
	return labels[strings.ToLower(label)]
}

// IsReply says whether the line introduces a quoted letter: "Am … schrieb …:".
func IsReply(plain, text string) bool {
	if !strings.HasSuffix(text, ":") || !strings.ContainsAny(plain, "0123456789") {
		return false
	}
	return strings.HasPrefix(plain, "am ") && strings.Contains(plain, " schrieb ") ||
		strings.HasPrefix(plain, "on ") && strings.HasSuffix(plain, " wrote")
}
