package attribution

import (
	"github.com/beleg-dev/beleg/internal/regex"
	"github.com/beleg-dev/beleg/internal/segment"
	"github.com/beleg-dev/beleg/internal/value"
)

// Forms of verbs that can be no indicative where no "ich" is their subject.
const (
	subjunctive = `(?:sei|seien|habe|werde|könne|müsse|solle|dürfe|wolle|` + ordered + `|liege|gelte|fehle|koste|brauche|lägen|gäben|kämen|stünden|hätten)`
	ordered     = `(?:gebe|gehe|komme|stehe|bleibe)` // behind "man" an order
)

var (
	// reported finds a German main clause with such a verb, and no clause behind it
	// that may name another speaker: "Die Halle habe vier Millionen Euro gekostet, weil …"
	reported = regex.MustCompile(`^\p{Lu}[\pL\d.-]*(?: [\pL\d.%-]+)*? ` + subjunctive + `(?:,? (?:weil|obwohl|nachdem|bevor|um|sondern|damit|sodass)|, ` + germanPreposition + ` (?:de[mnr]|denen|deren|dessen|die|das)| [^\n,:;?!()–—` + marks + `]+)+\.$`)
	// ownWords find a clause in which the author may speak: "Es sei erwähnt", "Ich habe".
	ownWords = regex.MustCompile(`\P{L}(?i:ich|mir|mich|meine?[mnrs]?|wenn|falls|sonst|fast|beinahe|gerne?|lieber|eigentlich|besser)\P{L}|^ Man ` + ordered +
		` |seie?n? (?:[^,]* )?(?:denn|[Dd]ank|\pL*(?:erwähnt|angemerkt|erinnert|hingewiesen|gesagt|genannt|verwiesen|bemerkt|betont|gedankt|empfohlen))\P{L}|(?:Erinnert|Erwähnt|Genannt|Gesagt|Angemerkt|Bemerkt) sei`)
	// othersWords find one that says by itself who speaks: "Laut der Stadt habe".
	othersWords = regex.MustCompile(`\P{L}(?i:laut|zufolge|angeblich|aus Sicht)\P{L}|(?:Worten?|Angaben|Ansicht|Meinung|Auffassung|Aussagen?|Überzeugung|Einschätzung|Auskunft)\P{L}| nach ` + subjunctive + `\P{L}`)
	// judges finds whose words a subjunctive may be that follows: "Lea Brand nannte das
	// absurd."
	judges = regex.MustCompile(`^(?:` + also + `)?(Der [^,.]{2,60}?|` + germanNominative + `)` + germanAside + ` (?:bezeichne(?:t|ten?)|nenn(?:t|en)|nannten?|begründe(?:t|ten?)|kritisier(?:t|ten?)|lob(?:t|ten?)|verteidig(?:t|ten?)|warn(?:t|ten?)|zeig(?:t|ten?) sich|(?:weist|wies) [^.:]* zurück\.$)`)
	// another finds in a German sentence that somebody else speaks, too.
	another = regex.MustCompile(`bestr[ei]|dementier|leugn|behaupt|beteuer|bezweifel|widersp|fürchte|glaub|hoff|forder|klagt|habe[^,.]* (?:gesagt|erzählt|mitgeteilt|berichtet|erklärt)`)
)

// reports says whether a text reports what somebody said by the mood of its verb
// alone.
func reports(text, language string) bool {
	return value.Primary(language) == "de" && reported.MatchString(text) &&
		!ownWords.MatchString(" "+text) && !othersWords.MatchString(" "+text)
}

// judging returns who is the subject of a sentence that tells how somebody speaks of
// something, but not what is said: "Carla Wendt nannte das absurd."
func (p *Passage) judging(sentence segment.Span) segment.Span {
	text, place := spaced(p.textOf(sentence))
	m := judges.FindStringSubmatchIndex(text)
	if m == nil || !somebody(text, m[2], m[3], value.Primary(p.Language)) || !speaks(text[m[2]:m[3]]) {
		return segment.Span{}
	}
	return segment.Span{Start: sentence.Start + place(m[2]), End: sentence.Start + place(m[3])}
}

// alone says whether a sentence names no more than one speaker.
func (p *Passage) alone(sentence segment.Span) bool {
	var first segment.Span
	for s := range p.namedSpeakers(sentence) {
		if first.Len() == 0 {
			first = s
		}
		if s.End <= first.Start || first.End <= s.Start {
			return false
		}
	}
	return !another.MatchString(p.textOf(sentence))
}
