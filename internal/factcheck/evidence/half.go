package evidence

import (
	"cmp"
	"slices"
	"strings"
	"unicode"

	"github.com/beleg-dev/beleg/internal/attribution"
	"github.com/beleg-dev/beleg/internal/factcheck"
	"github.com/beleg-dev/beleg/internal/regex"
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
		half := *said
		half.Passage.Span = f.Span.Shifted(p.Start)
		half.Passage.Sentences = []segment.Span{half.Passage.Span}
		half.Passage.Text = f.Of(p.Text)
		halves[i] = saidBy(&half, &said.Passage, f.Speaker, p.Start, completed(p.Text, e.Language, f, found[1-i]), f.Amount)
	}
	return halves, true
}

// Sides returns two sentences of a passage in which two speakers give amounts that differ, the
// second of which is given; between them may stand one that tells of no other amount. The
// first is the sentence before the passage if it is -1. False: there is none.
func Sides(e *factcheck.Evidence, sentence int) (first int, sides [2]Half, ok bool) {
	wide, more := *e, 0
	if e.Passage.Before != "" {
		wide.Passage, more = *e.Passage.Widened(), 1
	}
	second := sentence + more
	for first := second - 1; first >= max(second-2, 0); first-- {
		if first < second-1 {
			between := wide.Passage.TextOf(wide.Passage.Sentences[first+1])
			if !attribution.Aside(between, e.Language) {
				break
			}
		}
		if Silent(&wide.Passage, first) || Silent(&wide.Passage, second) {
			continue
		}
		if sides, ok := twoSides(wide.Part(first, first), wide.Part(second, second), tellingOf(&wide.Passage, first)); ok {
			return first - more, sides, true
		}
	}
	return 0, sides, false
}

// differing finds that a sentence tells of nothing but that others say otherwise.
var differing = regex.MustCompile(`(?i)(?:^|\PL)(?:(?:angaben|zahlen|schätzungen|darstellungen) (?:[^.!?]* )?(?:auseinander|widersprüchlich|unterschiedlich)|(?:widersprüchliche|unterschiedliche|abweichende) (?:angaben|zahlen|schätzungen|darstellungen)|(?:uneins|uneinig)|` +
	`(?:figures|accounts|estimates|numbers|counts) (?:[^.!?]* )?(?:differ\pL*|diverge\pL*|var(?:y|ied)|conflict\pL*)|(?:conflicting|contradictory|differing|diverging|competing) (?:figures|accounts|estimates|numbers|counts|reports))(?:$|\PL)`)

// tellingOf returns the sentence before one of a passage, but for those that tell only that
// others say otherwise.
func tellingOf(p *factcheck.Passage, sentence int) string {
	for ; sentence > 0; sentence-- {
		if text := p.TextOf(p.Sentences[sentence-1]); !differing.MatchString(text) {
			return text
		}
	}
	return p.Context
}

// Follows says whether a passage stands right behind another one on its line.
func Follows(e, before *factcheck.Evidence) bool {
	p := &e.Passage
	return p.Before != "" && before.Source.ID == e.Source.ID && before.Passage.Half == nil && before.Passage.End == p.Start-len(p.Before)+len(p.Context)
}

// Joined returns a passage with the one that it follows.
func Joined(before, e *factcheck.Evidence) *factcheck.Evidence {
	both, p := *before, &e.Passage
	both.Passage.End = p.End
	both.Passage.Text += p.Before[len(p.Context):] + p.Text
	both.Passage.Sentences = slices.Concat(before.Passage.Sentences, p.Sentences)
	return &both
}

// twoSides returns two sentences as what two speakers say.
func twoSides(first, second *factcheck.Evidence, context string) (sides [2]Half, ok bool) {
	text, found, ok := attribution.Sides(first.Passage.Text, second.Passage.Text, first.Language)
	if !ok {
		return sides, false
	}
	for i, e := range []*factcheck.Evidence{first, second} {
		by := e.Passage.Start
		if i == 1 {
			by = e.Passage.End - len(text)
		}
		of := *e
		of.Passage.Context = context // the number of the other one would seem to be meant
		sides[i] = saidBy(&of, &e.Passage, found[i].Speaker, by, completed(text, e.Language, found[i], found[1-i]), found[i].Amount)
	}
	return sides, true
}

// saidBy makes a passage what the speaker says, who stands in the source that many bytes
// further on.
func saidBy(e *factcheck.Evidence, sentence *factcheck.Passage, speaker segment.Span, by int, shown string, amount value.Value) Half {
	at := speaker.Shifted(by)
	e.Passage.Half = &factcheck.Half{Sentence: sentence, Speaker: factcheck.Mention{Span: at, Text: sentence.TextOf(at)}, Shown: shown}
	return Half{e, amount}
}

// Introduced returns the halves of a sentence as the judge reads them behind the sentence
// before, which may tell of what they are: "Am Samstag zogen Gegner des Bads durch Ulm. Laut
// Polizei kamen 250." False: there is none, it has an amount of its own, or a part is no half.
func Introduced(e *factcheck.Evidence, sentence int, halves []*factcheck.Evidence) (introduced []*factcheck.Evidence, ok bool) {
	p := &e.Passage
	before := ""
	for sentence > 0 && before == "" && !Silent(p, sentence-1) {
		sentence--
		if text := p.TextOf(p.Sentences[sentence]); !differing.MatchString(text) {
			before = text
		}
	}
	if sentence == 0 && before == "" && p.Before != "" && !differing.MatchString(p.Context) {
		before = p.Context
	}
	if before == "" || slices.ContainsFunc(value.Find(before, e.Language, value.Reference{}), func(v value.Value) bool { return v.Quantity.Low.Valid() }) {
		return nil, false
	}
	for _, h := range halves {
		if h.Passage.Half == nil || h.Passage.Half.Denied != "" {
			return nil, false
		}
		of, half := *h, *h.Passage.Half
		half.Shown = before + " " + half.Shown
		of.Passage.Half = &half
		introduced = append(introduced, &of)
	}
	return introduced, true
}

// moreWords is how many words longer than a half the other one must be to lend it its own.
const moreWords = 3

// plain are clauses for an amount of which a half says no more.
var plain = map[string]string{"de": "Es waren ", "en": "There were "}

// completed returns a half as a clause of its own, with what only the other one says is
// counted: the judge does not know of whom "the police 250" tells. One that says less, "the
// police spoke of 250", has the other one's words round its amount; if neither says more, the
// amount stands alone.
func completed(text, language string, half, other attribution.Half) string {
	longer := len(strings.Fields(other.Of(text))) - len(strings.Fields(half.Of(text)))
	own, lent := nounOf(text[:half.End], half), nounOf(text[:other.End], other)
	switch noun := cmp.Or(own, lent); {
	case half.Bare && other.Bare && (half.Brief || other.Brief || max(longer, -longer) < moreWords) && noun != "" && unitless(half) && unitless(other):
		return plain[value.Primary(language)] + half.Amount.Text + noun + "."
	case half.Brief, !other.Brief && (longer >= moreWords || told(text, other)-told(text, half) >= moreWords):
		return opened(text, other) + amountFor(text, half, other) + text[other.Amount.End:other.End] + "."
	}
	end := half.Amount.End
	noun := ""
	if half.Amount.Quantity.Noun == "" && unitless(half) {
		noun = lent
	}
	before, behind := opened(text, half)+half.Amount.Text, text[end:half.End]
	if at := half.Speaker.End; half.Verb.Len() > 0 {
		before = text[half.Start:at] + " " + half.Verb.Of(text) + text[at:end]
		behind = strings.TrimRight(text[end:half.Verb.Start], " ")
	}
	return before + noun + behind + "."
}

// accorded finds in front of a German speaker that the clause behind him is his word.
var accorded = regex.MustCompile(`^(?:[Ll]aut|[Nn]ach \pL+(?: von| vom)?)(?: de[mrs])? $`)

// opened returns the words of a half in front of its amount, with "es" for "laut Polizei": of
// what somebody says the judge is less sure.
func opened(text string, half attribution.Half) string {
	at := half.Speaker
	if at.Start < half.Start || at.End > half.Amount.Start || !accorded.MatchString(text[half.Start:at.Start]) {
		return text[half.Start:half.Amount.Start]
	}
	return "Es" + strings.TrimLeftFunc(text[at.End:half.Amount.Start], unicode.IsLetter) // "des Betreibers"
}

func unitless(half attribution.Half) bool {
	return half.Amount.Kind == value.Number && half.Amount.Quantity.Unit == ""
}

// told returns how many words a half has beside the speaker and the amount.
func told(text string, half attribution.Half) int {
	count := func(s segment.Span) int { return len(strings.Fields(s.Of(text))) }
	return count(half.Span) - count(half.Speaker) - count(segment.Span{Start: half.Amount.Start, End: half.Amount.End})
}

// amountFor returns the amount of a half in the place of the other one's.
func amountFor(text string, half, other attribution.Half) string {
	switch own := half.Amount.Text; {
	case unitless(half) && !unitless(other):
		return own + nounOf(text[:other.End], other)
	case unitless(half) && other.Amount.Quantity.Noun == "":
		return own + nounOf(text[:half.End], half)
	default:
		return own
	}
}

// nounWords is how many words may stand behind an amount up to what is counted.
const nounWords = 3

var (
	// numbered finds what is counted in front of an amount.
	numbered = regex.MustCompile(`(?:[Zz]ahl der| number of)( \pL+)`)
	// unit finds what a number is measured in.
	unit = regex.MustCompile(`\d(\P{Nd}+)$`)
)

// nounOf returns what the amount of a half counts, or its unit, with a blank in front;
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
		if m := unit.FindStringSubmatch(amount.Text); m != nil && !unitless(half) {
			return m[1]
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
