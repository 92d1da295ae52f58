package evidence

import (
	"strings"

	"github.com/beleg-dev/beleg/internal/factcheck"
	"github.com/beleg-dev/beleg/internal/regex"
	"github.com/beleg-dev/beleg/internal/segment"
	"github.com/beleg-dev/beleg/internal/value/phrase"
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
			return &of, denialBy(said, start+len(text)-len(after)+speaker.Start, speaker.Of(after), before+".", rest), true
		}
		return nil, nil, false
	}
	if sentence == 0 {
		return nil, nil, false
	}
	before := p.TextOf(p.Sentences[sentence-1])
	speaker, rest, ok := segment.Denies(text)
	if !ok {
		speaker, ok = callsFalse(text, before)
	}
	if !ok || Silent(p, sentence-1) {
		return nil, nil, false
	}
	both := e.Part(sentence-1, sentence)
	told, before = toldIn(e.Part(sentence-1, sentence-1))
	return told, denialBy(both, p.Sentences[sentence].Start+speaker.Start, speaker.Of(text), before, rest), true
}

// reported finds what somebody says in a German clause: of "die Partei behauptet" the judge is
// less sure.
var reported = regex.MustCompile(`^` + inClause + `+? (?i:` + germanTelling + `)(?: ` + inClause + `+)?, ((?:(?i:die|der|das|eine?|er|sie|es) |\p{Lu}).+[ ,](?:habe|hätten?|sei|seien|werde|würden|wolle|könne|müsse)[ ,.].*)$`)

// toldIn returns a sentence as what is told in it, and that.
func toldIn(e *factcheck.Evidence) (told *factcheck.Evidence, clause string) {
	m := reported.FindStringSubmatch(e.Passage.Text)
	if m == nil {
		return e, e.Passage.Text
	}
	clause = phrase.Capital(m[1])
	told = side(e, Speaker(e, e.Passage.Span), clause)
	told.Passage.Context = e.Passage.Context
	return told, clause
}

// falsely finds who calls something false that may be a deed.
var falsely = regex.MustCompile(`^(?:(?:\p{Lu}[\pL.-]* |[Dd]ie |[Dd]er |[Tt]he )*?)((?:\p{Lu}[\pL.-]* )?\p{Lu}[\pL-]+)(?: selbst)? (?:(?:nannten?|nennt|nennen) (?:das|dies) (?:am \pL+ |\pL+lich )?falsch|bezeichne(?:t|te|ten|n) (?:das|dies) (?:am \pL+ )?als falsch|call(?:s|ed) (?:this|that) (?:wrong|false|incorrect))[.]$`)

// callsFalse finds who calls false what the sentence before tells others to say of himself.
func callsFalse(text, before string) (speaker segment.Span, ok bool) {
	m := falsely.FindStringSubmatchIndex(text)
	if m == nil || !Reports(before) {
		return segment.Span{}, false
	}
	name := text[m[2]:m[3]]
	return segment.Span{Start: 0, End: m[3]}, strings.Contains(before, name[strings.LastIndex(name, " ")+1:])
}

// denialBy returns a passage as what the speaker, who is named from a byte of the source on,
// says in it, who denies something and goes on with the rest.
func denialBy(e *factcheck.Evidence, at int, speaker, denied, rest string) *factcheck.Evidence {
	of, whole := *e, e.Passage
	of.Passage.Half = &factcheck.Half{
		Sentence: &whole, Denied: denied, Shown: rest,
		Speaker: factcheck.Mention{Span: segment.Span{Start: at, End: at + len(speaker)}, Text: speaker},
	}
	return &of
}
