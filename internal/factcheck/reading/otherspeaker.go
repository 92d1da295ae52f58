package reading

import (
	"slices"
	"strings"

	"github.com/beleg-dev/beleg/internal/attribution"
	"github.com/beleg-dev/beleg/internal/factcheck"
	"github.com/beleg-dev/beleg/internal/factcheck/evidence"
	"github.com/beleg-dev/beleg/internal/segment"
	"github.com/beleg-dev/beleg/internal/value"
)

// nameLetters is how much of a name must agree: Zelensky is Zelenskyy.
const nameLetters = 4

// sayer returns the name of whose words a claim reports; one without words where it reports
// nobody's, several people's, or those of what may be no person.
func sayer(text, language string) value.Value {
	p := attribution.Alone(text, language)
	list := attribution.People(p.Speaker(p.Span).Of(text), language)
	// In German a title tells a name; in English a company may begin like one.
	if len(list) != 1 || value.Primary(language) != "de" && !list[0].Name.Woman() && !list[0].Name.Man() {
		return value.Value{}
	}
	return list[0]
}

func surname(v value.Value) string { return v.Name.Words[len(v.Name.Words)-1] }

// hasOf says whether a text has a word that begins as the first or the last one of a name
// does.
func hasOf(text string, v value.Value) bool {
	name := []string{v.Name.Words[0], surname(v)}
	return slices.ContainsFunc(words(strings.ToLower(text)), func(w string) bool {
		return slices.ContainsFunc(name, func(part string) bool {
			letters := []rune(part)
			return strings.HasPrefix(w, string(letters[:min(len(letters), nameLetters)]))
		})
	})
}

// SaidByAnother says whether the claim reports the words of one person, whom neither a
// passage nor its title names, and the sentences nearest to the claim are the words of
// another one, whose name is not the same in another spelling, as Yeltsin is Jelzin. Texts
// of two languages are not compared: names are written otherwise in the other one.
func (r *Claim) SaidByAnother(e *factcheck.Evidence) bool {
	p := &e.Passage
	own := e.Source.Title + "\n\n" + p.Text
	if len(r.sayer.Name.Words) == 0 || value.Primary(r.Language) != value.Primary(e.Language) || hasOf(own, r.sayer) || mentions(r.sayer, attribution.People(own, e.Language)) {
		return false
	}
	known, nearest := attribution.People(round(e), e.Language), 0.0
	for _, s := range p.Sentences {
		nearest = max(nearest, overlap(r.stems, p.TextOf(s)))
	}
	return !slices.ContainsFunc(p.Sentences, func(s segment.Span) bool {
		if overlap(r.stems, p.TextOf(s)) < nearest {
			return false
		}
		said := words(strings.ToLower(evidence.Speaker(e, s).Text))
		return len(said) == 0 || !slices.ContainsFunc(known, func(v value.Value) bool { return surname(v) == said[len(said)-1] })
	})
}
