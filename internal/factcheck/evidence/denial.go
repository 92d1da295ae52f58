package evidence

import (
	"strings"

	"github.com/beleg-dev/beleg/internal/factcheck"
	"github.com/beleg-dev/beleg/internal/segment"
)

// Disputed parts a passage at a sentence by which somebody denies what stands before, in it or
// in the sentence before: "The brakes had been reported, he said; the firm called that claim
// false." Of the denial, what it denies is Denied. False: it is no such sentence.
func Disputed(e *factcheck.Evidence, sentence int) (told, denial *factcheck.Evidence, ok bool) {
	p := &e.Passage
	text := p.TextOf(p.Sentences[sentence])
	if before, after, found := strings.Cut(text, "; "); found {
		if speaker, rest, ok := segment.Denies(after); ok {
			said := e.Part(sentence, sentence)
			start := said.Passage.Start
			of := *said
			of.Passage.Span = segment.Span{Start: start, End: start + len(before)}
			of.Passage.Text, of.Passage.Sentences = before, []segment.Span{of.Passage.Span}
			of.Passage.Half = &factcheck.Half{Sentence: &said.Passage, Speaker: Speaker(&of, of.Passage.Span), Shown: before + "."}
			return &of, denying(said, start+len(text)-len(after)+speaker.Start, speaker.Of(after), before+".", rest), true
		}
		return nil, nil, false
	}
	if sentence == 0 {
		return nil, nil, false
	}
	speaker, rest, ok := segment.Denies(text)
	if !ok || Silent(p, sentence-1) {
		return nil, nil, false
	}
	both := e.Part(sentence-1, sentence)
	return e.Part(sentence-1, sentence-1), denying(both, p.Sentences[sentence].Start+speaker.Start, speaker.Of(text), p.TextOf(p.Sentences[sentence-1]), rest), true
}

// denying returns a passage as what the speaker, who is named from a byte of the source on,
// says in it, who denies something and goes on with the rest.
func denying(e *factcheck.Evidence, at int, speaker, denied, rest string) *factcheck.Evidence {
	of, whole := *e, e.Passage
	of.Passage.Half = &factcheck.Half{
		Sentence: &whole, Denied: denied, Shown: rest,
		Speaker: factcheck.Mention{Span: segment.Span{Start: at, End: at + len(speaker)}, Text: speaker},
	}
	return &of
}
