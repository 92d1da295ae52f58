package segment

// Uncut returns what Sentences does, but long sentences whole.
func Uncut(text string) []Span { return sentencesOf(text, true) }

// Paragraphs returns the sentences of a text by its paragraphs and with their
// roles, as Split reads them, but long sentences whole.
func Paragraphs(text string) [][]Sentence {
	d := read("", text, true)
	list := make([][]Sentence, len(d.units))
	for i := range d.units {
		list[i] = d.units[i].sentences
	}
	return list
}
