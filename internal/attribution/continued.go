package attribution

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/beleg-dev/beleg/internal/regex"
	"github.com/beleg-dev/beleg/internal/segment"
	"github.com/beleg-dev/beleg/internal/value"
)

// pronouns find one for a speaker, which is the first group, behind what was said, or the
// second, in front of it.
var pronouns = map[string]*regex.Regexp{
	"de": regex.MustCompile(`(?:[“”"»«‘’],?|,)(?: so)?\s?(?:` + germanSaying + `|fügten?|ergänzten?|bekräftigten?) (er|sie)(?m:[ ,.:;]|$)|` + // „Ja“, sagte er.
		`^(Er|Sie) (?:` +
		`(?:` + germanSaying + `)[ ,:]|` + // Er sagte, die Halle sei teuer.
		`(?:` + germanAnswer + `)` + germanWhen + `[,:]|` + // Er entgegnete am Montag, sie sei teuer.
		`(?:` + germanRemark + `)` + germanWhen + `(?::|, dass )|` + // Sie kritisierte, dass sie teuer ist.
		`(?:` + germanFinding + `), dass |` + // Sie geht davon aus, dass sie teuer ist.
		`warf [^,.]{2,80} vor, |fügte?` + germanWhen + ` hinzu[,:]|teilt` + germanWhen + ` mit[,:])`), // Er warf der Stadt vor, sie sei teuer.
	"en": regex.MustCompile(`[,”"’']\s?(he|she|they) (?:` + englishSaying + `)(?m:[ ,.:;]|$)|` + // “Yes,” she said.
		`^(He|She|They) (?:` +
		`(?:` + englishSaying + `)[ ,:]|` + // She said it was dear.
		`(?:also )?(?:` + englishTelling + `|said)` + englishWhen + ` that )`), // She also pointed out that it was dear.
}

const englishSaying = `said|told|added|explained|warned|wrote`

// marks stand round words that are quoted.
const marks = `„“”"»«`

var (
	// whole finds what stands whole between quotation marks.
	whole = regex.MustCompile(`^(?:„[^` + marks + `]*[“”"]|“[^` + marks + `]*”|"[^` + marks + `]*"|»[^` + marks + `]*«|«[^` + marks + `]*»)\.?$`)
	// introduced finds what may stand between quoted words and the name behind them.
	introduced = regex.MustCompile(`^,?\s?(?:so )?(?:\pL+ )?$`)
)

// continued returns whom the sentence before a quotation names, where it has a
// pronoun for them or goes on with their words.
func (p *Passage) continued(quote segment.Span) segment.Span {
	i := slices.IndexFunc(p.Sentences, func(s segment.Span) bool { return s.Start == quote.Start })
	if i < 1 {
		return segment.Span{}
	}
	before := p.Sentences[i-1]
	text, _ := spaced(p.lines(quote))
	said, mood := p.Speaker(before), reports(text, p.Language)
	if said.Len() > 0 && (p.refers(text, said) || whole.MatchString(text) && p.interrupted(before, said) || mood && p.alone(before)) {
		return said
	}
	if mood {
		if said := p.judging(before); said.Len() > 0 {
			return said
		}
	}
	if !several.MatchString(text) {
		return p.topic(before, pronoun(text, p.Language))
	}
	return segment.Span{}
}

// refers says whether a text has a pronoun for its speaker that may stand for said:
// by the given name, "she" is no man, and "er" no woman.
func (p *Passage) refers(text string, said segment.Span) bool {
	word := pronoun(text, p.Language)
	return word != "" && !slices.ContainsFunc(value.Find(p.textOf(said), p.Language, value.Reference{}), func(v value.Value) bool {
		switch word {
		case "er", "he":
			return v.Name.Woman()
		case "sie", "she":
			return v.Name.Man()
		}
		return false
	})
}

// pronoun returns the one that a text has for its speaker.
func pronoun(text, language string) string {
	p := pronouns[value.Primary(language)]
	if p == nil {
		return ""
	}
	m := p.FindStringSubmatch(text)
	if m == nil {
		return ""
	}
	return strings.ToLower(m[1] + m[2])
}

// interrupted says whether a sentence ends with no more than who said what it
// quotes.
func (p *Passage) interrupted(sentence, said segment.Span) bool {
	text := p.textOf(sentence)
	last := strings.LastIndexAny(text, marks)
	if last < 0 || whole.MatchString(text) {
		return last >= 0
	}
	_, n := utf8.DecodeRuneInString(text[last:])
	if name := said.Start - sentence.Start; name >= 0 {
		return name > last && introduced.MatchString(text[last+n:name])
	}
	return p.refers(text[last:], said)
}
