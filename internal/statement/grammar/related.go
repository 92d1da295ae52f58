package grammar

import (
	"strings"

	"github.com/beleg-dev/beleg/internal/segment"
)

// related returns the main clause of a sentence and one behind its last comma that tells of
// what the main one ends with: "a plan, which the creditors have to approve".
func related(words []word, g grammar, language string) []Clause {
	n := len(words)
	for n > 0 && !words[n-1].comma() {
		n--
	}
	if n <= leastRelative || len(words)-n < leastRelative {
		return nil
	}
	main, behind := words[:n-1], words[n:]
	of := g.antecedent(main, behind[0])
	if len(of) == 0 || len(of) == len(main) || !g.numbered(of, behind) || !vouches(words, language) || several(behind, g) || !g.supposes(main, behind) {
		return nil
	}
	order, ok := g.told(of, behind)
	if !ok {
		return nil
	}
	return []Clause{clauseOf(nil, main), {Own: spanOf(behind), Words: order}}
}

// germanObject begins a clause that tells of its object.
const germanObject = "den"

// The forms that a German noun may have.
const (
	masculine = 1 << iota
	feminine
	neuterForm
	pluralForm
)

var (
	// germanGenders are those of a noun behind a determiner.
	germanGenders = map[string]int{
		"einen": masculine, "den": masculine | pluralForm, "der": masculine, "ein": masculine | neuterForm, "das": neuterForm, "dem": masculine | neuterForm, "einem": masculine | neuterForm,
		"im": masculine | neuterForm, "am": masculine | neuterForm, "zum": masculine | neuterForm, "vom": masculine | neuterForm, "beim": masculine | neuterForm, "ins": neuterForm, "ans": neuterForm,
		"eine": feminine, "einer": feminine, "zur": feminine, "die": feminine | pluralForm, "mehrere": pluralForm, "zwei": pluralForm, "drei": pluralForm, "vier": pluralForm, "fünf": pluralForm,
	}
	// germanPronouns are those of a noun of which a clause tells as its subject or, behind
	// germanObject, as its object.
	germanPronouns = map[string]int{"der": masculine, "die": feminine | pluralForm, "das": neuterForm, germanObject: masculine}
	// germanOtherCase begin what is the subject of no clause.
	germanOtherCase = listOf("einen den dem einem im am zum vom beim ins ans einer zur")
	// germanWished may be followed by what there is not yet.
	germanWished = listOf(`will wollen wollte wollten soll sollen sollte sollten möchte möchten sucht suchen suchte suchten braucht brauchen brauchte brauchten plant planen plante planten
		erwägt erwägen prüft prüfen wünscht wünschen wünschte wünschten benötigt benötigen`)
	germanModal = listOf("soll sollen sollte sollten muss müssen musste mussten wird werden will wollen kann können")
	// germanSubjunctive are verbs of somebody's words.
	germanSubjunctive = listOf("sei seien habe könne solle müsse werde wolle dürfe")
)

// numbered says whether a noun behind its determiner may be of the number of the verb of a
// clause, whose subject it is where no other word is.
func (german) numbered(of, clause []word) bool {
	if clause[0].low == germanObject {
		return true
	}
	forms := germanGenders[of[0].low] & germanPronouns[clause[0].low]
	if of[0].low == "der" {
		return !plural(clause[len(clause)-1]) // behind a preposition
	}
	if plural(clause[len(clause)-1]) {
		return forms&pluralForm != 0
	}
	return forms&^pluralForm != 0
}

// numbered goes by the ending of the noun.
func (e english) numbered(of, clause []word) bool {
	switch verb, many := afterAdverbs(clause[1:]), inS(of[len(of)-1]); {
	case englishSingular[verb.low]:
		return !many
	case englishPlural[verb.low]:
		return many
	}
	return true
}

func (g german) antecedent(main []word, pronoun word) []word {
	main = withoutVerbs(main)
	n := len(main)
	for n > 0 && upper(main[n-1]) {
		n--
	}
	if n == len(main) || len(main)-n > 1 || number(main[n]) {
		return nil // "die Sammlung Hartwig", "im Mai 2025"
	}
	for n > 0 && adjective(main[n-1]) {
		n--
	}
	if n < 2 {
		return nil
	}
	gender, want := germanGenders[main[n-1].low], germanPronouns[pronoun.low]
	before := main[n-2]
	if main[n-1].low == "der" && germanGoverning[before.low] {
		gender = feminine
	}
	if gender&want == 0 {
		return nil
	}
	switch d := main[n-1].low; {
	case d == "der" && noun(before), germanFused[d] && noun(before):
		return nil // "die Leiterin der Klinik", "das Zelt am Hafen"
	case germanGoverning[before.low] && n > 2 && noun(main[n-3]) && germanGenders[main[n-1].low]&pluralForm != 0 && germanPronouns[pronoun.low]&pluralForm != 0:
		return nil // "eine Ausnahme für die Kraniche"
	case germanWhere[before.low] && n > 2 && noun(main[n-3]), g.joins(before), before.comma(), before.low == "sowie", before.low == "oder":
		return nil
	}
	return main[n-1:]
}

// withoutVerbs returns German words without the participle or infinitive that they end with:
// "hat einen Gutachter beauftragt".
func withoutVerbs(words []word) []word {
	last := words[len(words)-1]
	if last.text == last.low && (strings.HasSuffix(last.low, "t") || strings.HasSuffix(last.low, "en")) && !germanNoPresent[last.low] {
		return words[:len(words)-1]
	}
	return words
}

func (g german) supposes(main, behind []word) bool {
	if germanUnreal.hasAny(behind) || germanSubjunctive.hasAny(behind) || germanPointing.hasAny(behind[1:]) || !plainClause(behind) {
		return false
	}
	return !germanWished.hasAny(main) && !germanThinking.hasAny(main) || germanModal[behind[len(behind)-1].low]
}

func (g german) told(of, clause []word) ([]segment.Span, bool) {
	last := len(clause) - 1
	between := clause[1:last]
	if !endsFinite(clause[last]) || germanAuxiliaries.hasAny(between) {
		return nil, false
	}
	if clause[0].low == germanObject {
		n := 0
		if determines(between[0]) || between[0].capital() {
			n = subjectOf(between)
		}
		if n == 0 || germanOblique[between[0].low] {
			return nil, false
		}
		return spansOf(between[:n], clause[last:], of, between[n:]), true
	}
	if clause[0].low != "der" && (noun(between[0]) && !number(between[0]) || nominative(between)) {
		return nil, false // "die der Rat kaufte"
	}
	if germanOtherCase[of[0].low] {
		of = of[1:]
	}
	verb := clause[last].Span
	if n := particleOf(clause[last].low); n > 0 {
		particle := segment.Span{Start: verb.Start, End: verb.Start + n}
		return append(spansOf(of), segment.Span{Start: particle.End, End: verb.End}, spanOf(between), particle), true
	}
	return spansOf(of, clause[last:], between), true
}

func (e english) antecedent(main []word, pronoun word) []word {
	if pronoun.low != "which" && pronoun.low != "who" {
		return nil
	}
	last := len(main) - 1
	if !e.carries(main[last]) {
		return nil
	}
	for n := last - 1; n > 0 && last-n < mostAntecedent; n-- {
		switch w := main[n]; {
		case determiner(w) && (n < 2 || !e.joins(main[n-1]) && !main[n-1].comma()):
			return main[n:]
		case w.capital() && !number(w), w.low == "in" && upper(main[n+1]): // "the pool in Quarry Road"
		case !e.carries(w):
			return nil
		}
	}
	return nil
}

// mostAntecedent is how many words what a clause tells of may have.
const mostAntecedent = 7

// carries says whether a word may be of a noun phrase, behind its determiner.
func (e english) carries(w word) bool {
	_, perhaps := e.finite(w)
	return !perhaps && !opens(w) || w.capital() && !number(w) || ed(w)
}

// englishSupposing are verbs of what is not told as true.
var englishSupposing = listOf("would could might should may")

func (e english) supposes(_, behind []word) bool {
	return plainClause(behind) && !englishPointing.hasAny(behind[1:]) && !englishSupposing.hasAny(behind)
}

func (e english) told(of, clause []word) ([]segment.Span, bool) {
	if order, ok := e.relative(of, clause); ok {
		if clause[0].low == "which" && !auxiliary(afterAdverbs(clause[1:])) {
			return nil, false // "which leaves them last"
		}
		return append(spansOf(of), order...), true
	}
	if verb := e.predicateOf(clause[1:]); verb > 0 && !number(clause[len(clause)-1]) {
		return spansOf(clause[1:], of), true
	}
	return nil, false
}
