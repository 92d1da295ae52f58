package role

import (
	"strings"

	"github.com/beleg-dev/beleg/internal/segment/char"
	"github.com/beleg-dev/beleg/internal/segment/line"
	"github.com/beleg-dev/beleg/internal/segment/sentence"
)

// markBlocks marks the head of a letter, and the lines below a contact's
// label, a farewell or the mark of a signature, up to the next empty line.
func (d *document) markBlocks() {
	for i := 0; i < len(d.units); i++ {
		if end := d.letterHead(i); end > i {
			d.markLetter(i, end)
			i = end - 1
			continue
		}
		u := &d.units[i]
		text := u.Of(d.text)
		if u.kind == about && strings.HasSuffix(text, ":") {
			for j := i + 1; j < len(d.units) && d.units[j].kind == short && d.inBlock(j); j++ {
				d.units[j].kind = about // what it is a label of
			}
		}
		farewell := farewells[strings.TrimRight(u.plain, ",")]
		if !farewell && text != "--" && (!isContact(u.plain) || char.Terminal(sentence.LastMark(text))) {
			continue
		}
		end := d.blockEnd(i + 1)
		if farewell && end == i+1 {
			continue
		}
		u.kind = about
		for ; i+1 < end; i++ {
			d.units[i+1].kind = about
		}
	}
}

// contacts holds the first words of labels that addresses follow, line by line.
var contacts = []string{
	"pressekontakt", "kontakt für", "medienkontakt", "ansprechpartner", "rückfragen", "pressestelle", "press contact", "media contact", "media inquiries",
	"media enquiries", "contacts for media", "contact for media", "for more information", "for further information",
}

// isContact says whether a short line in the form of line.Plain is such a label.
func isContact(plain string) bool {
	const longest = 6 // words
	return char.HasAnyPrefix(plain, contacts) && len(strings.Fields(plain)) <= longest
}

// blockEnd returns the end of the short lines that start with unit i and have
// no empty line between or above them.
func (d *document) blockEnd(i int) int {
	for i < len(d.units) && d.inBlock(i) {
		i++
	}
	return i
}

func (d *document) inBlock(i int) bool {
	const longest = 60 // characters
	u := &d.units[i]
	return !u.Gap && !u.item && u.chars(d.text, longest+1) <= longest
}

// farewells holds the ends of letters.
var farewells = line.Entries(`
	viele grüße | liebe grüße | beste grüße | herzliche grüße | schöne grüße | freundliche grüße | mit freundlichen grüßen | mfg | lg
	mit besten grüßen | hochachtungsvoll | best | best regards | best wishes | kind regards | regards | warm regards | many thanks
	sincerely | yours sincerely | yours faithfully | all the best | cheers
`)
