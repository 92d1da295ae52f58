package role

import (
	"strings"

	"github.com/beleg-dev/beleg/internal/segment/line"
)

// A LetterPart is what a line in the head of a letter states.
type LetterPart uint8

// The parts of a letter's head. Zero: the line is none.
const (
	Party   LetterPart = iota + 1 // who wrote it, or to whom
	Subject                       // what it is about
	Detail                        // copies, times, addresses for the answer
)

var letterLabels = map[string]LetterPart{
	"von": Party, "an": Party, "from": Party, "to": Party,
	"betreff": Subject, "subject": Subject,
	"kopie": Detail, "cc": Detail, "bcc": Detail, "gesendet": Detail, "datum": Detail, "antwort an": Detail,
	"sent": Detail, "date": Detail, "reply-to": Detail, "message-id": Detail,
}

// LetterLine returns what of a letter's head a line may be, by the label in front of
// its colon. One alone may as well be something else.
func LetterLine(line string) LetterPart {
	label, _, ok := strings.Cut(line, ":")
	if !ok {
		return 0
	}
	return letterLabels[strings.ToLower(label)]
}

// maxLetterHead is how many lines the head of a letter may have.
const maxLetterHead = 16

// letterHead returns the end of the head of a letter that starts with unit i, or
// i. It has two lines at least: a sender or receiver, and a subject or an address.
func (d *document) letterHead(i int) int {
	end, parties, mail := i, false, false
	for end < min(len(d.units), i+maxLetterHead) && (end == i || !d.units[end].gap) {
		plain := d.units[end].plain
		part := LetterLine(plain)
		if part == 0 {
			break
		}
		parties = parties || part == Party
		mail = mail || part == Subject || strings.Contains(plain, "@")
		end++
	}
	if end-i < 2 || !parties || !mail {
		return i
	}
	return end
}

// markLetter marks the head of a letter. Its subject is a heading.
func (d *document) markLetter(i, end int) {
	for ; i < end; i++ {
		u := &d.units[i]
		switch {
		case LetterLine(u.plain) == Subject:
			u.kind = heading
		case u.kind != heading:
			u.kind = about
		}
	}
}

// markQuotes marks the lines that a letter quotes from another one. They stand below
// its head, or below the line that says who wrote them and when; elsewhere the marks
// of quoting set off what the text itself shows.
func (d *document) markQuotes() {
	letter := false
	for i := range d.units {
		u := &d.units[i]
		text := u.Of(d.text)
		if line.QuoteLen(text) > 0 {
			if letter && u.kind.role() != Caption {
				u.kind = quoted
			}
			continue
		}
		letter = letter || d.letterHead(i) > i || hasClock(u.plain) && isReplyHead(u.plain, text)
	}
}

// isReplyHead says whether the line introduces a quoted letter: "Am … schrieb …:".
func isReplyHead(plain, text string) bool {
	if !strings.HasSuffix(text, ":") || !strings.ContainsAny(plain, "0123456789") {
		return false
	}
	return strings.HasPrefix(plain, "am ") && strings.Contains(plain, " schrieb ") ||
		strings.HasPrefix(plain, "on ") && strings.HasSuffix(plain, " wrote")
}
