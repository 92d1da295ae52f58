package factcheck

import (
	"regexp"
	"strings"

	"github.com/beleg-dev/beleg/internal/segment"
	"github.com/beleg-dev/beleg/internal/value"
)

// A Statement is a sentence of a text that can be checked.
type Statement struct {
	segment.Span        // of the text
	Claim        string // the sentence, with a name in place of a pronoun that begins it
}

// leastWords is how many words a sentence needs to state something.
const leastWords = 3

// Sentences that say what somebody thinks or wants, or that speak of their
// writer, can be checked against no source. What stands in quotation marks is
// somebody else's, and does not count.
var (
	opinions = regexp.MustCompile(`(?i)(^|[^\pL])(ich|mich|mir|meine[rsmn]?|mein|wir finden|unseres erachtens|hoffentlich|sollten?|` +
		`i|i'm|i've|me|my|in our opinion|we think|we believe|hopefully|should|ought)($|[^\pL])`)
	quotations = regexp.MustCompile(`"[^"]*"|“[^”]*”|„[^“”]*[“”]|»[^«]*«|«[^»]*»`)
	// pronouns are words that stand for one person of the sentence before; the
	// German ones with a verb in the singular.
	pronouns = map[string]*regexp.Regexp{
		"de": regexp.MustCompile(`^(Er|Sie) (?:\pL+[te]|war) `),
		"en": regexp.MustCompile(`^(He|She) `),
	}
)

// Statements returns the sentences of a text that state something: no headings,
// captions or links, no questions, no opinions, no sentence that says what
// another one of the text does. A pronoun that begins a sentence is replaced in
// its claim where the sentence before has one name to put there. The language is
// guessed when empty.
func Statements(text, language string) []Statement {
	if language == "" {
		language = value.DetectLanguage(text)
	}
	var list []Statement
	var before string // the sentence before as it was read, in the same paragraph
	for _, p := range segment.Split("", text) {
		if p.Context.Len() == 0 {
			before = ""
		}
		for _, span := range p.Sentences {
			if p.Role != segment.Body {
				before = ""
				continue
			}
			sentence := resolve(flat(span.Of(text)), before, language)
			before = sentence
			if states(sentence) {
				list = append(list, Statement{Span: span, Claim: sentence})
			}
		}
	}
	return list
}

// flat returns a sentence on one line.
func flat(sentence string) string { return strings.Join(strings.Fields(sentence), " ") }

// states says whether a sentence states something that a source may bear out.
func states(sentence string) bool {
	own := quotations.ReplaceAllString(sentence, " ")
	return len(words(sentence)) >= leastWords && !strings.HasSuffix(strings.TrimRight(own, " )"), "?") && !opinions.MatchString(own)
}

// resolve puts the name of the sentence before in place of a pronoun, if it has
// exactly one.
func resolve(sentence, before, language string) string {
	pronoun := pronouns[primary(language)]
	if pronoun == nil || before == "" || !pronoun.MatchString(sentence) {
		return sentence
	}
	name := ""
	for _, v := range value.Find(before, language, value.Reference{}) {
		if v.Kind != value.Name || v.Name.Acronym || v.Name.Quoted {
			continue
		}
		if name != "" && name != v.Text {
			return sentence
		}
		name = v.Text
	}
	if name == "" {
		return sentence
	}
	return name + sentence[pronoun.FindStringSubmatchIndex(sentence)[3]:]
}
