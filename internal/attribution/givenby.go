package attribution

import (
	"github.com/beleg-dev/beleg/internal/regex"
	"github.com/beleg-dev/beleg/internal/segment"
	"github.com/beleg-dev/beleg/internal/value"
)

// relatives find a clause in which another one than the speaker gives an amount; the group is who.
var relatives = map[string]*regex.Regexp{
	// “…,” Lea Brand told the crowd, which police put at about 250.
	"en": regex.MustCompile(`, which ((?:the |local )?\pL[\pL'’.-]*(?: \pL[\pL'’.-]*){0,3}?) (?:(?:has|have|had) )?(?:puts?|estimates?|estimated|numbered|gives?|gave) (?:at|as|to be|to number) [^,;:“”"]*?\d[^;:“”"]*?(?:,\s|[.!?]?\s*$)`),
	// „…“, rief Lea Brand den Gästen zu, deren Zahl die Polizei auf 250 schätzte.
	"de": regex.MustCompile(`, (?:die|den|das|deren (?:Zahl|Anzahl|Menge|Höhe)) ((?:die |der |das )?\pL[\pL'’.-]*(?: \pL[\pL'’.-]*){0,3}?) (?:auf|mit) [^,;:„“”"]*?\d[^,;:„“”"]* (?:schätz(?:t|en|ten?)|beziffer(?:t|n|ten?)|angab(?:en)?|angibt|angeben)(?:,\s|[.!?]?\s*$)`),
}

// GivenBy returns where in a sentence a clause stands in which another one than its speaker gives an
// amount, and who that is. False: there is none, or several.
func GivenBy(sentence, language string) (clause, speaker segment.Span, ok bool) {
	pattern := relatives[value.Primary(language)]
	if pattern == nil {
		return clause, speaker, false
	}
	found := pattern.FindAllStringSubmatchIndex(sentence, 2)
	if len(found) != 1 {
		return clause, speaker, false
	}
	m := found[0]
	return segment.Span{Start: m[0], End: m[1]}, segment.Span{Start: m[2], End: m[3]}, true
}
