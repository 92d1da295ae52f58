package segment_test

import (
	"strings"
	"testing"

	"github.com/beleg-dev/beleg/internal/segment"
)

func TestMarksOfEmphasisAreThoseThatAReaderIsNotShown(t *testing.T) {
	// A mark stands between ‹ and ›.
	for name, marked := range map[string]string{
		"words":                           "Der ‹**›Rat‹**› tagt ‹*›am Montag‹*› im ‹__›Saal‹__›.",
		"code":                            "Der Befehl ‹`›beleg check‹`› prüft.",
		"one kind in another":             "‹**›Der ‹_›Rat‹_› tagt.‹**›",
		"all of a sentence":               "‹***›Der Rat tagt.‹***› Er berät.",
		"a part of a word, between stars": "‹**›Brücken‹**›bau",
		"a star within a word":            "Leser*innen und Bürger*innen",
		"lines below one another":         "der Wert max_size_bytes und min_size_bytes",
		"a star alone":                    "5 * 3 sind 15, 5 * 4 sind 20",
		"a mark that nothing closes":      "**Der Rat tagt.",
		"a mark that another one closes":  "**Der Rat__ tagt.",
		"marks of two paragraphs":         "*Der Rat tagt.\n\nEr berät*.",
		"marks of two lines":              "‹*›Der Rat tagt.\nEr berät‹*›.",
		"marks that cross":                "‹**›Der _Rat‹**› tagt_.",
		"none":                            "Der Rat tagt.",
	} {
		t.Run(name, func(t *testing.T) {
			text := strings.NewReplacer("‹", "", "›", "").Replace(marked)
			var got strings.Builder
			at := 0
			for _, m := range segment.Emphasis(text) {
				got.WriteString(text[at:m.Start] + "‹" + m.Of(text) + "›")
				at = m.End
			}
			got.WriteString(text[at:])
			if got.String() != marked {
				t.Errorf("got %q, want %q", got.String(), marked)
			}
		})
	}
}
