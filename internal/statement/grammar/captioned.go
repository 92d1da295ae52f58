package grammar

import (
	"github.com/beleg-dev/beleg/internal/regex"
	"github.com/beleg-dev/beleg/internal/segment"
	"github.com/beleg-dev/beleg/internal/value"
)

var (
	// caption finds a line that is but a name, perhaps with an office and a party, and what
	// may end it: "Bürgermeisterin Carla Wendt (SPD):". The groups are the name with the office in
	// front of it and the one behind it.
	caption = regex.MustCompile(`^(\p{Lu}[\pL'’-]*(?: \p{Lu}[\pL'’-]*){1,4})\.?(?: \([^()]{1,30}\)|(, [\pL -]{2,40}))?:?$`)
	// asides begin a line about somebody who need not be whom it is about: "Gegen Carla Wendt".
	asides = regex.MustCompile(`^(?:Gegen|Für|Über|Mit|Von|Nach|Vor|Ohne|Zu|Bei|Laut|Neben|Statt|Fall|Prozess|Streit|Kritik|Against|About|With|By|From|After|Before|Without|To|Case|Trial) `)
	// nameOfThing is what is called by somebody's name: "Carla Wendt Stiftung".
	nameOfThing = regex.MustCompile(`(?i:stiftung|verein|schule|gymnasium|straße|platz|haus|halle|preis|ring|foundation|school|prize|award|street|road|hospital|institute|museum|trust|group|case)$`)
)

// Captioned returns where a line that is but a name has it, where the pronoun that begins the
// sentence below may be that of its bearer; false: it may be somebody else's.
func (p Pronoun) Captioned(line string) (segment.Span, bool) {
	m := caption.FindStringSubmatchIndex(line)
	if m == nil || p.low == "it" || FunctionWord(line, p.language) || asides.MatchString(line) || m[4] >= 0 && HasVerb(line[m[4]:m[5]]) {
		return segment.Span{}, false
	}
	v, ok := onlyName(value.Find(line[:m[1]], p.language, value.Reference{}))
	if !ok || v.End != m[3] || len(v.Name.Words) < 2 || nameOfThing.MatchString(v.Text) {
		return segment.Span{}, false
	}
	words, g := wordsOf(line), grammars[value.Primary(p.language)]
	begin := wordAt(words, v.Start)
	female, male := sex(v.Name, words[max(0, begin-1):begin], g)
	known := female || male || value.Primary(p.language) != "de" || humanVerb(p.sentence)
	return segment.Span{Start: v.Start, End: v.End}, known && !fits(female, male, !p.woman())
}
