package grammar

import (
	"slices"
	"strings"
	"unicode"

	"github.com/beleg-dev/beleg/internal/regex"
	"github.com/beleg-dev/beleg/internal/value"
)

type german struct{}

// Word lists after Duden, Die Grammatik: auxiliaries and modal verbs, strong
// verbs, subjunctions, prepositions.
var (
	germanAuxiliaries = listOf(`ist sind war waren hat haben hatte hatten wird werden wurde wurden kann können konnte konnten soll sollen sollte sollten
		muss müssen musste mussten darf dürfen durfte durften will wollen wollte wollten`)
	germanStrong = listOf(`begann begannen kam kamen ging gingen fand fanden nahm nahmen gab gaben traf trafen stieg stiegen fiel fielen lag lagen stand standen
		blieb blieben ließ ließen hielt hielten sprach sprachen schrieb schrieben gewann gewannen verlor verloren trat traten schloss schlossen zog zogen
		flog flogen fuhr fuhren starb starben sank sanken verließ verließen beschloss beschlossen erhielt erhielten bekam bekamen betrug betrugen
		entstand entstanden übernahm übernahmen übergab übergaben bestand bestanden entschied entschieden verbot verboten sah sahen las lasen bot boten wies wiesen rief riefen schlug schlugen
		verschwand verschwanden unterlag unterlagen erschien erschienen brach brachen griff griffen lud luden trug trugen wuchs wuchsen`)
	germanPresent = listOf(`gibt liegt liegen steht stehen kommt kommen geht gehen bleibt bleiben heißt heißen gilt gelten zählt zählen kostet kosten dauert dauern
		findet finden beginnt beginnen endet enden führt führen hält nimmt trifft lebt leben arbeitet arbeiten gehört gehören`)
	germanNotFirst = listOf(`am im in an auf bei nach vor seit mit für gegen zum zur aus von vom über unter während laut wegen trotz bis durch ohne um ab beim
		heute gestern morgen dort hier dann später damals bereits schon nur auch zuerst zunächst danach nun jetzt da so nicht
		den dem des einen einem eines denen ihn ihm ihnen
		noch vielleicht vermutlich wahrscheinlich möglicherweise offenbar
		allerdings anschließend ebenso außerdem bald daraufhin deshalb derzeit erst erstmals häufig insgesamt inzwischen kürzlich mittlerweile oft schließlich seitdem seither
		trotzdem zudem zuletzt
		angeblich ansonsten dabei dadurch dagegen daher demnach demnächst dennoch deswegen eigentlich einmal einst endlich erneut ferner folglich gelegentlich
		gleichzeitig hingegen immer irgendwann jahrelang jedoch künftig leider letztlich manchmal mehrfach mehrmals meist meistens nie niemals plötzlich
		regelmäßig sofort sogar somit sonst stattdessen tatsächlich teils teilweise übrigens unterdessen vorerst vorher weiterhin wieder wiederum
		zugleich zumindest zusätzlich zwar zwischenzeitlich
		dass weil ob wenn als nachdem obwohl bevor damit falls sobald solange indem wer was wo wie warum wann zwischen weder sowohl entweder`)
	germanPersons  = listOf("er sie es wir ich man")
	germanArticles = listOf("der die das ein eine alle mehrere viele einige kein keine beide rund etwa knapp " + germanTwoToTen)
	// germanPointing are words for what was named before.
	germanPointing = listOf("er sie es ihn ihm ihnen wir ich dies dieser diese dieses diesen diesem darauf dafür davon dazu damit darin daran dabei daraus dadurch dagegen darum deshalb deswegen trotzdem stattdessen dort damals seinerzeit")
	// germanSingular begin a subject in the singular, germanEitherCase a subject or an
	// object.
	germanSingular   = listOf("der das dieses jeder jede jedes")
	germanEitherCase = listOf("die das ein eine kein keine sein seine ihr ihre diese dieses")
	germanPossessive = regex.MustCompile(`^(?:sein|ihr)(?:e[mnrs]?)?$`)
	germanParticles  = listOf("ab an auf aus ein mit statt teil zu vor zurück fest her hin nieder um unter weg weiter zusammen bekannt frei bei durch über nach nicht")
	// germanElliptic words end a predicate that leaves its noun out.
	germanElliptic = listOf("mehr weniger")
	germanSaying   = listOf(`sagte sagten erklärte erklärten behauptete behaupteten meinte meinten berichtete berichteten teilte teilten glaubte glaubten dementierte bestritt betonte warnte zufolge laut angeblich hieß heißt meldete meldeten
		sagt sagen erklärt erklären behauptet behaupten meint meinen berichtet berichten teilt teilen glaubt glauben dementiert dementieren bestreitet bestreiten
		betont betonen warnt warnen meldet melden`)
)

func (german) joins(w word) bool { return w.low == "und" || w.low == "aber" || w.low == "doch" }

func (german) elides(joint word) bool { return joint.low != "doch" }

// weak says whether a word may be the past of a regular verb. Adjectives look
// alike.
func weak(w word) bool {
	return len(w.low) > 4 && w.low == w.text && (strings.HasSuffix(w.low, "te") || strings.HasSuffix(w.low, "ten"))
}

func (german) finite(w word) (surely, perhaps bool) {
	surely = w.low == w.text && (germanAuxiliaries[w.low] || germanStrong[w.low] || germanPresent[w.low])
	return surely, surely || weak(w)
}

// noun says whether a subject may end with a word.
func noun(w word) bool { return w.capital() || germanPersons[w.low] }

func (g german) verb(clause []word) (verb, subject int, ok bool) {
	if len(clause) == 0 || germanNotFirst[clause[0].low] {
		return 0, 0, false
	}
	for i := 1; i < len(clause); i++ {
		if surely, perhaps := g.finiteAt(clause, i); surely || perhaps && noun(clause[i-1]) {
			// An article before the subject's last word is that of its first.
			return i, i, noun(clause[i-1]) && !germanArticles[clause[i-1].low] && i+1 < len(clause) && !g.another(clause, i)
		}
	}
	return 0, 0, false
}

func (g german) head(part []word) []word {
	if i := slices.IndexFunc(part[1:], g.begins); i >= 0 {
		return part[:i+1]
	}
	return part
}

// proper goes by the number of the verb, as every noun has a capital: "Siemens
// schloss", but "Touristen verließen".
func (german) proper(part []word, verb word) bool {
	return !plural(verb) && !slices.ContainsFunc(part, func(w word) bool { return !w.capital() })
}

func plural(verb word) bool {
	return verb.low == "sind" || strings.HasSuffix(verb.low, "en") && !strings.HasSuffix(verb.low, "schien")
}

// another says whether a clause may have a second finite verb, that of a clause
// within: "Die Fähre kam und die Gäste stiegen aus".
func (g german) another(clause []word, verb int) bool {
	for i := verb + 2; i < len(clause)-1; i++ {
		before := clause[i-1]
		surely, perhaps := g.finite(clause[i])
		surely = surely || !germanAuxiliaries[clause[verb].low] && g.present(clause[i:])
		if surely && noun(before) || perhaps && germanPersons[before.low] {
			return true
		}
	}
	return false
}

// inverted says whether the subject of a clause may stand behind its verb: "Das
// Museum eröffnete der Minister", "Das Rennen gewann Lena Kurz", "Die Wahl gewann die
// Ministerin", "Das Werk schlossen die Eigentümer".
func (g german) inverted(clause []word, verb int) bool {
	before, after, v := clause[:verb], clause[verb+1:], clause[verb]
	next := after[0].low
	switch {
	case next == "der" && !germanCopulas[v.low], next != "sie" && next != "es" && germanPersons[next]:
		return true
	case germanSingular[before[0].low] && plural(v) && !several(before, g):
		return true
	case germanEitherCase[before[0].low] && germanEitherCase[next] && !germanCopulas[v.low]:
		for after = after[1:]; len(after) > 0 && adjective(after[0]); {
			after = after[1:]
		}
		head := g.head(before)
		return g.somebody(after, next == "die") && !g.somebody(head[len(head)-1:], false)
	}
	return person(after) && !person(before)
}

// somebody says whether words begin with the name of a person or an organisation, or
// with a noun for a person: for a woman, if that is asked.
func (g german) somebody(words []word, woman bool) bool {
	if len(words) == 0 {
		return false
	}
	female, male := g.title(words[0])
	return female || male && !woman || len(names(words)) > 0
}

// person says whether words begin with somebody's name, perhaps behind a title.
func person(words []word) bool {
	return slices.ContainsFunc(names(words), func(v value.Value) bool { return !v.Name.Acronym })
}

// names returns the names within the capitalised words at the beginning.
func names(words []word) []value.Value {
	n := 0
	for n < len(words) && upper(words[n]) {
		n++
	}
	return slices.DeleteFunc(valuesOf(words[:n], "de"), func(v value.Value) bool { return v.Kind != value.Name })
}

func (g german) goesOn(clause []word, verb, subject int, predicate []word) (shared int, ok bool) {
	if len(predicate) < 2 || germanSaying.hasAny(clause) || germanPointing.hasAny(predicate) || g.gapped(predicate) {
		return 0, false
	}
	surely, perhaps := g.finite(predicate[0])
	if g.present(predicate) && plural(clause[verb]) == plural(predicate[0]) && !g.unfinished(clause[verb], predicate[0]) {
		surely, perhaps = true, true
	}
	if !perhaps || !closed(clause, verb) || g.inverted(clause, verb) {
		return 0, false
	}
	// "bekannte Häuser" is no predicate.
	return subject, surely || !unicode.IsUpper([]rune(predicate[1].text)[0])
}

func (german) again(clause []word) (ok, woman bool) {
	woman = clause[0].low == "sie"
	return (woman || clause[0].low == "er") && len(clause) > 1 && singular(clause[1].text), woman
}

// closed says whether a clause may end with its last word, no adjective that
// waits for a noun.
func closed(clause []word, verb int) bool {
	last := clause[len(clause)-1]
	if noun(last) || last.mark() || germanParticles[last.low] || strings.HasSuffix(last.low, "t") {
		return true
	}
	return germanAuxiliaries[clause[verb].low] && strings.HasSuffix(last.low, "n")
}

func (german) determines(w word) bool { return determines(w) }

func (german) begins(w word) bool { return germanNotFirst[w.low] || determines(w) }

func (g german) function(w word) bool { return g.begins(w) || germanPointing[w.low] }
