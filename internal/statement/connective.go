package statement

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/beleg-dev/beleg/internal/regex"
	"github.com/beleg-dev/beleg/internal/segment"
	"github.com/beleg-dev/beleg/internal/segment/char"
	"github.com/beleg-dev/beleg/internal/statement/grammar"
	"github.com/beleg-dev/beleg/internal/value"
)

// A connective says how a sentence goes on from others, which question it answers or that
// the text at hand says so. No source states that, but the judge would look for it there,
// so it is cut off. Words for a time or a cause ("Gleichzeitig", "Therefore") stay, and
// words that may be an object ("Dagegen protestieren"). In English a comma follows, in
// German the verb: the judge reads a German sentence that begins with its verb as well.
const (
	answering = `(?:Ja|Nein|Yes|No),[ \t]+`
	germanOn  = `Auch|Zudem|Außerdem|Überdies|Ebenfalls|Allerdings|Jedoch|Übrigens|Darüber hinaus|Des [Ww]eiteren|Im Übrigen|` +
		`(?:Dem (?:Artikel|Text|Dokument)|Den (?:Dokumenten|Quellen)|Der Quelle) zufolge`
	// germanOpen may be completed by more words: "Laut Artikel 5 der Satzung", "Zusätzlich
	// zum Bus".
	germanOpen = `Ferner|Zusätzlich|Laut (?:(?:dem|den|der) )?(?:\p{Ll}+en )?(?:Artikels?|Text|Dokument(?:en)?|Quellen?)`
	germanTold = `Zusammenfassend lässt sich (?:sagen|festhalten)|Es ist wichtig zu (?:beachten|erwähnen)|Bitte beachten Sie|` +
		`Aus (?:den|dem|der) (?:\p{Ll}+en )?` + germanSources + ` geht hervor|` +
		`(?:Der (?:Artikel|Text)|Das Dokument|Die Quelle) (?:berichtet|besagt|beschreibt|erwähnt|betont|erklärt)`
	englishOn = `However|Additionally|Moreover|Furthermore|In addition|Also|Besides|Nevertheless|Nonetheless|Notably|Importantly|Overall|` +
		`In (?:summary|conclusion|short)|To summari[sz]e|According to the (?:\p{Ll}+ed )?` + englishSources
	englishTold = `(?:The|These) (?:\p{Ll}+ ){0,2}` + englishSources + ` (?:say|state|report|note|mention|explain|add|confirm|show|indicate)s?|` +
		`(?:Available |Recent |[Mm]edia )?(?:[Rr]eporting|[Rr]eports|[Ee]vidence) (?:suggests?|indicates?)|` +
		`It (?:is (?:important to note|worth noting)|should be noted)|Note|Please note`
)

var (
	// connecting finds it in front: "Nein, zudem", "Der Text besagt, dass", "However,",
	// "Note that". The group is germanOpen.
	connecting = regex.MustCompile(`^(?:` + answering + `)?(?:(?:` + germanOn + `|(` + germanOpen + `))[ \t]+|(?:` + germanTold + `), dass[ \t]+|` +
		`(?:` + englishOn + `),[ \t]+|(?:` + englishTold + `) that[ \t]+)?`)
	// connectingWithin finds it within a sentence, in the first group; the second is the
	// next word. "also" is another one in German.
	connectingWithin = map[string]*regex.Regexp{
		"de": regex.MustCompile(`[\pL\pN]( (?:zudem|außerdem|überdies|ebenfalls|auch)) ([\pL\pN]+)`),
		"en": regex.MustCompile(`[\pL\pN]( also) ([\pL\pN]+)`),
	}
	// connectingNot may follow such a word that means something else: "auch wenn".
	connectingNot = char.WordSet("wenn immer nur known")
)

// bare returns a statement of a text without what connects it with others.
func (s Statement) bare(text, language string) Statement {
	gone := s.connectives(language)
	if gone == nil || s.Marks != nil {
		return s
	}
	var parts []segment.Span
	for i, place := range s.places() {
		by := s.Parts[i].Start - place.Start
		for _, rest := range without(place, gone) {
			if s.Text[rest.Start] == ' ' {
				rest.Start++ // stated writes it
			}
			if rest.Len() > 0 {
				parts = append(parts, rest.Shifted(by))
			}
		}
	}
	short := stated(text, s.Span, parts...)
	if !states(short.Text, language) {
		return s
	}
	short.Language = s.Language
	return short
}

// connectives returns where a statement's text has what connects it with others.
func (s *Statement) connectives(language string) []segment.Span {
	var list []segment.Span
	if m := connecting.FindStringSubmatchIndex(s.Text); m != nil && m[1] > 0 {
		next, _, _ := strings.Cut(s.Text[m[1]:], " ")
		completed := m[2] >= 0 && !mayBeVerb(next)
		if !connectingNot[next] && !completed {
			list = append(list, segment.Span{End: m[1]})
		}
	}
	if within := connectingWithin[value.Primary(language)]; within != nil {
		own := replaceQuotations(s.Text, func(q string) string { return strings.Repeat(" ", len(q)) })
		for _, m := range within.FindAllStringSubmatchIndex(own, -1) {
			if !connectingNot[own[m[4]:m[5]]] {
				list = append(list, segment.Span{Start: m[2], End: m[3]})
			}
		}
	}
	return list
}

// mayBeVerb says whether a German word is neither a noun, a number nor one that goes on
// with the phrase before it: "aus", "der".
func mayBeVerb(next string) bool {
	first, _ := utf8.DecodeRuneInString(next)
	return unicode.IsLower(first) && !grammar.FunctionWord(next, "de")
}
