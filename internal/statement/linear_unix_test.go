//go:build unix

package statement_test

import (
	"strings"
	"testing"
	"time"

	"github.com/beleg-dev/beleg/internal/cputest"
	"github.com/beleg-dev/beleg/internal/statement"
)

// TestOfTextTakesLinearTime compares the time of a text with that of one of its length in
// short sentences.
func TestOfTextTakesLinearTime(t *testing.T) {
	if testing.Short() {
		t.Skip("reads long texts many times")
	}
	const (
		size  = 1 << 14 // bytes
		most  = 20      // times as long
		tries = 3
	)
	of := func(text string) time.Duration {
		return cputest.Least(t, tries, func() { statement.OfText(text, "") })
	}
	plain := of(fill("Das Haus steht am Steg. ", size))
	for name, text := range map[string]string{
		"nouns of a report":           "Rektor Rothmund nannte " + fill("das Haus den Steg ", size) + "alt. Er sagte, dass das Bad alt sei.",
		"nouns of an English report":  "Peter Sand said " + fill("the house of Nord Halle ", size) + "was old. He said that it was old.",
		"pronouns of one line":        fill("It sank a day. ", size),
		"a long sentence before “It”": fill("The ferry sank, ", size) + "ok. It sank there in May.",
		"items below a long heading":  "## " + fill("Foo bar baz ", size/4) + "\n\n" + fill("- Ort: X\n\n", size/2),
		"words that connect":          fill("Zudem zahlt die Stadt auch neun Euro. ", size),
		"marks of emphasis":           fill("**a* ", size),
		"marks that nothing closes":   fill("» \"a\" ", size),
	} {
		t.Run(name, func(t *testing.T) {
			if took := of(text); took > most*plain {
				t.Errorf("it takes %v, short sentences take %v", took, plain)
			}
		})
	}
}

func fill(part string, size int) string { return strings.Repeat(part, size/len(part)) }
