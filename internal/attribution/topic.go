package attribution

import (
	"strings"

	"github.com/beleg-dev/beleg/internal/regex"
	"github.com/beleg-dev/beleg/internal/segment"
	"github.com/beleg-dev/beleg/internal/value"
)

// others find another person of whom a sentence may tell, or a pronoun for one. What only
// looks like one costs a speaker, and no wrong one is named.
var others = map[string]*regex.Regexp{
	"de": regex.MustCompile(`\P{L}(?:\p{Lu}[\pL-]*(?:` + germanRole + `|ant|at|mann|frau|sohn|freund|gast|kind|zeuge|kollege|tante|nichte)|[\pL-]*(?i:` + germanBody + `)|i?h[mnr]|ihn|sie)(?:\P{L}|$)`),
	"en": regex.MustCompile(`\P{L}(?:\p{Ll}{2,}(?:er|or|ist|ant)s?|\p{Ll}*(?:man|men|(?:[iu]d|ag|ti|ar|on)ent|son|boy|girl|friend|wife|king|queen|police|company|council)s?|him|her|he|she|they|them)(?:\P{L}|$)`),
}

// male finds a German title that has another form for women.
var male = regex.MustCompile(germanMan + `$`)

// several finds the pronoun of more than one speaker.
var several = regex.MustCompile(`n sie(?:\P{L}|$)|^Sie \p{Ll}+n `)

// titleOf finds what may stand before the name in a sentence that tells of one person.
var titleOf = regex.MustCompile(`^(?:` + also + `)?(?:(?i:der|die|the) )?(?:\p{Lu}[\pL-]*(?: (?:chief|director|leader|manager|master|minister|officer|secretary))? ){0,2}$`)

// besides finds what stands before somebody of whom the same is told: "Auch Lea Brand".
var besides = regex.MustCompile(`^` + also)

// topic returns the one person of whom a sentence tells, by whose name it begins and
// who is known for a man or a woman, as the pronoun says.
func (p *Passage) topic(sentence segment.Span, pronoun string) segment.Span {
	text, language := p.textOf(sentence), value.Primary(p.Language)
	names := People(text, p.Language)
	if pronoun == "" || len(names) != 1 || !titleOf.MatchString(text[:names[0].Start]) {
		return segment.Span{}
	}
	name, title := names[0], strings.Fields(text[:names[0].Start])
	woman, man := name.Name.Woman(), name.Name.Man()
	if n := len(title); n > 0 && !woman && !man && language == "de" {
		woman = title[n-1] == "Frau" || strings.HasSuffix(title[n-1], "in")
		man = title[n-1] == "Herr" || male.MatchString(title[n-1])
	}
	fits := woman && (pronoun == "sie" || pronoun == "she") || man && (pronoun == "er" || pronoun == "he")
	if rest := text[name.End:]; !fits || language == "de" && strings.HasSuffix(name.Text, "s") || others[language].MatchString(rest) {
		return segment.Span{}
	}
	return segment.Span{Start: sentence.Start + len(besides.FindString(text)), End: sentence.Start + name.End}
}
