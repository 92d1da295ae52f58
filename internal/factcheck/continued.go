package factcheck

import (
	"regexp"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/beleg-dev/beleg/internal/segment"
	"github.com/beleg-dev/beleg/internal/value"
)

// pronouns find one for a speaker, which is the first group or the second.
var pronouns = map[string]*regexp.Regexp{
	"de": regexp.MustCompile(`(?:[“”"»«‘’],?|,)(?: so)?\s?(?:` + germanSaying + `|fügten?|ergänzten?|bekräftigten?) (er|sie)(?m:[ ,.:;]|$)|^(Er|Sie) (?:` + germanSaying + `)[ ,:]`),
	"en": regexp.MustCompile(`[,”"’']\s?(he|she|they) (?:said|told|added|explained|warned|wrote)(?m:[ ,.:;]|$)|^(He|She|They) (?:said|told|added|explained|warned|wrote)[ ,:]`),
}

// marks stand round words that are quoted.
const marks = `„“”"»«`

var (
	// whole finds what stands whole between quotation marks.
	whole = regexp.MustCompile(`^(?:„[^` + marks + `]*[“”"]|“[^` + marks + `]*”|"[^` + marks + `]*"|»[^` + marks + `]*«|«[^` + marks + `]*»)\.?$`)
	// introduced finds what may stand between quoted words and the name behind them.
	introduced = regexp.MustCompile(`^,?\s?(?:so )?(?:\pL+ )?$`)
)

// speaker returns whose words a quotation reports: whom it names, also as a label or
// in brackets behind it, or whom the sentence before it names, where it has a pronoun
// for them or goes on with their words.
func speaker(e *Evidence, quote segment.Span) Mention {
	for _, named := range []func(*Evidence, segment.Span) Mention{namedSpeaker, labelled, signed} {
		if m := named(e, quote); m.Text != "" {
			return m
		}
	}
	i := slices.IndexFunc(e.Passage.Sentences, func(s segment.Span) bool { return s.Start == quote.Start })
	if i < 1 {
		return Mention{}
	}
	before := e.Passage.Sentences[i-1]
	text, _ := spaced(lines(e, quote))
	said := speaker(e, before)
	if said.Text != "" && (refers(e, text, said) || whole.MatchString(text) && interrupted(e, before, said) || reports(e, text) && alone(e, before)) {
		return said
	}
	if !several.MatchString(text) {
		return topic(e, before, pronoun(e, text))
	}
	return Mention{}
}

// refers says whether a text has a pronoun for its speaker that may stand for said:
// by the given name, "she" is no man, and "er" no woman.
func refers(e *Evidence, text string, said Mention) bool {
	word := pronoun(e, text)
	return word != "" && !slices.ContainsFunc(value.Find(said.Text, e.Language, value.Reference{}), func(v value.Value) bool {
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
func pronoun(e *Evidence, text string) string {
	p := pronouns[value.Primary(e.Language)]
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
func interrupted(e *Evidence, sentence segment.Span, said Mention) bool {
	text := e.Passage.textOf(sentence)
	last := strings.LastIndexAny(text, marks)
	if last < 0 || whole.MatchString(text) {
		return last >= 0
	}
	mark, n := utf8.DecodeRuneInString(text[last:])
	if name := said.Start - sentence.Start; name >= 0 {
		return name > last && mark != '„' && introduced.MatchString(text[last+n:name])
	}
	return refers(e, text[last:], said)
}
