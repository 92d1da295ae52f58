package role

import (
	"strings"

	"github.com/beleg-dev/beleg/internal/segment/line"
	"github.com/beleg-dev/beleg/internal/segment/role/letter"
	"github.com/beleg-dev/beleg/internal/segment/role/stamp"
)

// maxLetterHead is how many lines the head of a letter may have.
const maxLetterHead = 16

// letterHead returns the end of the head of a letter that starts with unit i, or
// i. It names a sender or receiver, and a subject or an address.
func (d *document) letterHead(i int) int {
	end, parties, mail := i, false, false
	for end < min(len(d.units), i+maxLetterHead) && (end == i || !d.units[end].Gap) {
		plain := d.units[end].plain
		part := letter.PartOf(plain)
		if part == 0 {
			break
		}
		parties = parties || part == letter.Party
		mail = mail || part == letter.Subject || strings.Contains(plain, "@")
		end++
	}
	if !parties || !mail {
		return i
	}
	return end
}

// markLetter marks the head of a letter. Its subject is a heading.
func (d *document) markLetter(i, end int) {
	for ; i < end; i++ {
		u := &d.units[i]
		switch {
		case letter.PartOf(u.plain) == letter.Subject:
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
	below := false // the head of a letter
	for i := range d.units {
		u := &d.units[i]
		text := u.Of(d.text)
		if line.QuoteLen(text) > 0 {
			if below {
				u.kind = quoted
			}
			continue
		}
		below = below || d.letterHead(i) > i || stamp.HasClock(u.plain) && letter.IsReply(u.plain, text)
	}
}
