package role

import (
	"strings"

	"github.com/beleg-dev/beleg/internal/segment/char"
	"github.com/beleg-dev/beleg/internal/segment/line"
)

// joinRefuted makes one paragraph of the claim of unit i and the finding in a unit right
// behind it, where that calls all of the claim untrue and goes into one passage with it. A
// label on a line of its own is joined to what stands below it.
func (d *document) joinRefuted(i, finding int) bool {
	end := finding + 1
	if isLabel(d.units[finding].plain) && end < len(d.units) {
		end++ // the finding stands below its label
	}
	var sentences []Sentence
	for k := i; k < end; k++ {
		u := &d.units[k]
		if k > i && k < finding && u.item && !d.units[i].item { // one of several claims
			return false
		}
		for _, s := range u.sentences {
			if n := len(sentences); n > 0 && isLabel(line.Plain(sentences[n-1].Of(d.text))) {
				sentences[n-1].End = s.End
			} else {
				sentences = append(sentences, s)
			}
		}
	}
	texts := make([]string, len(sentences))
	for k, s := range sentences {
		texts[k] = s.Of(d.text)
	}
	last, _ := Refuted(texts)
	if last <= 0 || last >= MaxPassageSentences || char.Count(d.text[sentences[0].Start:sentences[last].End]) > MaxPassageChars {
		return false
	}
	for k := range sentences {
		sentences[k].Role = Body
	}
	d.join(i, end)
	d.units[i].kind, d.units[i].sentences = running, sentences
	return true
}

// join makes one unit of units [first, end).
func (d *document) join(first, end int) {
	u := &d.units[first]
	for k := first + 1; k < end; k++ {
		part := &d.units[k]
		u.sentences = append(u.sentences, part.sentences...)
		u.End, u.parts, part.joined = part.End, u.parts+1+part.parts, true
	}
}

// isLabel says whether a line, in the form of line.Plain, is nothing but the label of a
// claim or a finding.
func isLabel(plain string) bool {
	return plain != "" && (claimed.FindString(plain) == plain || verdict.FindString(plain) == plain)
}

// Refuted returns which of some sentences calls the claim untrue that they begin with, and
// what else it says: 1 of "Behauptung: Die Brücke hat Risse." and "Bewertung: Falsch." 0:
// none does.
func Refuted(sentences []string) (finding int, rest string) {
	if len(sentences) < 2 {
		return 0, ""
	}
	if f, rest, bare := FindingOf(sentences[1]); f == Untrue && bare {
		return 1, rest
	}
	if Unlabelled(sentences[0]) == "" {
		return 0, ""
	}
	for i, s := range sentences[1:] {
		if label, said, _ := cutLabel(s); isLabel(line.Plain(label)) {
			s = said
		}
		said := line.Plain(s)
		if found := untrue.FindString(said); found != "" {
			return i + 1, said[len(found):]
		}
	}
	return 0, ""
}

// Unlabelled returns what stands behind the label of a claim; empty: there is no label.
func Unlabelled(sentence string) string {
	label, claim, ok := cutLabel(sentence)
	if plain := line.Plain(label); !ok || plain == "" || claimed.FindString(plain) != plain {
		return ""
	}
	return strings.TrimLeft(claim, "*_ \t\n\r")
}

// cutLabel cuts a sentence behind the label that it begins with, at a colon or the end of
// a line.
func cutLabel(sentence string) (label, rest string, ok bool) {
	i := strings.IndexAny(sentence, ":\n")
	if i < 0 {
		return sentence, "", false
	}
	return sentence[:i], sentence[i+1:], true
}
