package grammar

import (
	"github.com/beleg-dev/beleg/internal/segment"
	"github.com/beleg-dev/beleg/internal/value"
)

// germanHuman are verbs, beside those of saying and thinking, that things do not have for
// a subject as a rule.
var germanHuman = listOf(`will wolle wollte möchte fordert fordere forderte verlangt verlange verlangte mahnt mahnte warnt warne warnte lobt lobte kritisiert kritisierte bedauert bedauerte
	hofft hoffe hoffte plant plante glaubt glaube glaubte weiß wisse wusste starb stirbt lebt lebte arbeitet arbeitete studiert studierte heiratete kandidiert kandidierte
	kündigte schrieb bat bestritt bestreitet räumte räumt wehrte wehrt weigert weigerte lehnt lehnte verließ gewann klagt klagte sprach spricht nannte nennt warf wirft riet rät beantragte entschuldigte halte`)

// Person returns where the sentence before names the only person whom the pronoun can
// stand for there, wherever it does. Unlike Antecedent it passes over things, where the
// pronoun's own sentence tells of what a person does.
func (p Pronoun) Person(before string) (segment.Span, bool) {
	primary := value.Primary(p.language)
	g := grammars[primary]
	if p.low == "it" || primary == "de" && !humanVerb(p.sentence) {
		return segment.Span{}, false
	}
	values, words := value.Find(before, p.language, value.Reference{}), wordsOf(before)
	var person value.Value
	for _, v := range values {
		if v.Kind != value.Name || v.Name.Acronym || v.Name.Quoted {
			continue
		}
		title := words[max(0, wordAt(words, v.Start)-1):wordAt(words, v.Start)]
		female, male := sex(v.Name, title, g)
		switch {
		case fits(female, male, p.woman()) && (person.Text == "" || person.Text == v.Text):
			person = v
		case fits(male, female, p.woman()), len(v.Name.Words) == 1:
		default:
			return segment.Span{}, false
		}
	}
	if person.Text == "" {
		return segment.Span{}, false
	}
	begin, next := wordAt(words, person.Start), wordAt(words, person.End)
	front := words[:max(0, begin-officeWords)]
	if owns(words, next, person) || g.someone(front, nil, p.woman()) || g.someone(words[next:], nil, p.woman()) {
		return segment.Span{}, false
	}
	return segment.Span{Start: person.Start, End: person.End}, true
}

// humanVerb says whether the verb behind the pronoun that a German sentence begins with is
// one of people.
func humanVerb(sentence string) bool {
	words := wordsOf(sentence)
	return len(words) > 1 && (germanHuman[words[1].low] || germanSaying[words[1].low] || germanThinking[words[1].low])
}
