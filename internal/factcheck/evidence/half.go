package evidence

import (
	"regexp"
	"strings"

	"github.com/beleg-dev/beleg/internal/attribution"
	"github.com/beleg-dev/beleg/internal/factcheck"
	"github.com/beleg-dev/beleg/internal/segment"
	"github.com/beleg-dev/beleg/internal/value"
)

// A Half is what one of two speakers says in a sentence, and the amount that it gives.
type Half struct {
	*factcheck.Evidence
	Amount value.Value
}

// Halves parts a sentence of a passage in which two speakers give amounts that differ.
// False: it is no such sentence.
func Halves(e *factcheck.Evidence, sentence int) (halves [2]Half, ok bool) {
	said := e.Part(sentence, sentence)
	p := said.Passage
	found, ok := attribution.Halves(p.Text, e.Language)
	if !ok {
		return halves, false
	}
	for i, f := range found {
		at := func(s segment.Span) segment.Span { return segment.Span{Start: p.Start + s.Start, End: p.Start + s.End} }
		half := *said
		half.Passage.Span = at(f.Span)
		half.Passage.Sentences = []segment.Span{half.Passage.Span}
		half.Passage.Text = f.Of(p.Text)
		speaker := at(f.Speaker)
		half.Passage.Half = &factcheck.Half{
			Sentence: &said.Passage,
			Speaker:  factcheck.Mention{Span: speaker, Text: p.TextOf(speaker)},
			Shown:    completed(p.Text, f, found[1-i]),
		}
		halves[i] = Half{&half, f.Amount}
	}
	return halves, true
}

// moreWords is how many words longer than a half the other one must be to lend it its own.
const moreWords = 3

// completed returns a half as a clause of its own, with what only the other one says is
// counted: the judge does not know of whom "the police 250" tells. One that says less, "the
// police spoke of 250", has the other one's words round its amount.
func completed(text string, half, other attribution.Half) string {
	if len(strings.Fields(other.Of(text))) >= len(strings.Fields(half.Of(text)))+moreWords {
		return text[other.Start:other.Amount.Start] + amountFor(text, half, other) + text[other.Amount.End:other.End] + "."
	}
	end := half.Amount.End
	noun := ""
	if q := half.Amount.Quantity; q.Noun == "" && q.Unit == "" && half.Amount.Kind == value.Number {
		noun = nounOf(text[:other.End], other)
	}
	before, behind := text[half.Start:end], text[end:half.End]
	if at := half.Speaker.End; half.Verb.Len() > 0 {
		before = text[half.Start:at] + " " + half.Verb.Of(text) + text[at:end]
		behind = strings.TrimRight(text[end:half.Verb.Start], " ")
	}
	return before + noun + behind + "."
}

// amountFor returns the amount of a half in the place of the other one's.
func amountFor(text string, half, other attribution.Half) string {
	switch own := half.Amount.Text; {
	case half.Amount.Kind == value.Number && other.Amount.Kind == value.Money:
		return own + nounOf(text[:other.End], other)
	case half.Amount.Kind == value.Number && other.Amount.Quantity.Noun == "":
		return own + nounOf(text[:half.End], half)
	default:
		return own
	}
}

// nounWords is how many words may stand behind an amount up to what is counted.
const nounWords = 3

// numbered finds what is counted in front of an amount.
var numbered = regexp.MustCompile(`(?:[Zz]ahl der| number of)( \pL+)`)

// nounOf returns what the amount of a half counts, or its currency, with a blank in front;
// empty where it has neither. The text ends with the half.
func nounOf(text string, half attribution.Half) string {
	amount := half.Amount
	if m := numbered.FindStringSubmatch(text[half.Start:amount.Start]); m != nil {
		return m[1]
	}
	if amount.Quantity.Noun == "" {
		if i := strings.LastIndex(amount.Text, " "); amount.Kind == value.Money && i >= 0 {
			return amount.Text[i:]
		}
		return ""
	}
	words := strings.SplitAfterN(text[amount.End:], " ", nounWords+2)
	for n := 2; n <= len(words) && n <= nounWords+1; n++ {
		noun := strings.TrimRight(strings.Join(words[:n], ""), " .,;")
		read := value.Find(amount.Text+noun, amount.Language, value.Reference{})
		if len(read) > 0 && read[0].Quantity.Noun == amount.Quantity.Noun {
			return noun
		}
	}
	return ""
}
