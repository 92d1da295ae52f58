package grammar

import (
	"slices"
	"unicode"

	"github.com/beleg-dev/beleg/internal/regex"
)

// germanNoPast end like the past of a regular verb and are none, or are unreal.
var germanNoPast = listOf("heute bitte selten unten hinten mitten ansonsten zugunsten hätte hätten könnte könnten müsste müssten dürfte dürften möchte möchten")

// germanInfinitive have an object that does what an infinitive says.
var germanInfinitive = listOf(`ließ ließen sah sahen hörte hörten fühlte fühlten spürte spürten
	lässt lassen sieht sehen hört hören fühlt fühlen spürt spüren`)

// germanVague are subjects that another sentence names.
var germanVague = listOf("erstere ersterer ersteres letztere letzterer letzteres")

// germanPairs are followed by a pair.
var germanPairs = listOf("zwischen sowohl")

func (g german) stands(before []word, verb int, clause []word) (at int, ok bool) {
	if !g.sureAt(before, verb) || germanSaying.hasAny(before) || !germanArticles[clause[0].low] && !clause[0].capital() {
		return 0, false
	}
	if awaits(before[verb:], germanPairs, g) || germanPointing.hasAny(clause) || g.gapped(clause) {
		return 0, false
	}
	if slices.ContainsFunc(clause, func(w word) bool { return germanPossessive.MatchString(w.low) }) {
		return 0, false // it may be anybody's
	}
	for i := 1; i < len(clause)-1; i++ {
		switch surely, perhaps := g.finiteAt(clause, i); {
		case !perhaps || !surely && !noun(clause[i-1]):
			continue // "der bekannte Park"
		case !noun(clause[i-1]) || germanVague[clause[i-1].low] || !g.sureAt(clause, i) || g.predicated(clause, i) || elliptic(clause[i:]):
			return 0, false
		}
		return i, !g.unfinished(before[verb], clause[i]) && (!plural(clause[i]) || !several(before[verb:], g))
	}
	return 0, false
}

// sureAt says whether a word behind a noun is surely a finite verb. A past form is
// where no noun can follow that it describes as a participle.
func (g german) sureAt(clause []word, i int) bool {
	surely, _ := g.finiteAt(clause, i)
	return surely || !germanNoPast[clause[i].low] && i+1 < len(clause) && opensGerman(clause[i+1])
}

// germanAdverb finds adverbs by their ending: "spätestens", "teilweise", "voraussichtlich".
var germanAdverb = regex.MustCompile(`^\p{Ll}+(?:stens|weise|lich|wärts|falls|mals|zeitig|fristig|läufig|mäßig|ständig)$`)

// opensGerman says whether a word begins a phrase of its own.
func opensGerman(w word) bool {
	if germanAdverb.MatchString(w.text) {
		return true
	}
	return german{}.begins(w) || w.low == "sich" || germanNumerals[w.low] || unicode.IsDigit([]rune(w.text)[0])
}

// germanNoParticiple are verbs in the present whose participle is another form: "erhält".
var germanNoParticiple = regex.MustCompile(`(?:hält|lässt|läuft|fällt|fährt|trägt|schlägt|wächst|nimmt|tritt|bricht|spricht|trifft|sieht|wirft|gibt|steht|geht|kommt|liegt)$`)

// unfinished says whether a word that looks like a finite verb may be a participle or an
// infinitive of the verb before: "will die Fähre kaufen und die Bahn entlasten".
func (german) unfinished(before, w word) bool {
	listed := germanAuxiliaries[w.low] || germanNoParticiple.MatchString(w.low) || !plural(w) && (germanStrong[w.low] || germanPresent[w.low])
	if listed || !plural(w) && !germanLikeParticiple.MatchString(w.low) {
		return false
	}
	return germanAuxiliaries[before.low] || germanInfinitive[before.low] && plural(w)
}

// predicated says whether a single noun may tell what something before is: "Grund war
// der Regen".
func (german) predicated(clause []word, verb int) bool {
	v := clause[verb].low
	return verb == 1 && (germanCopulas[v] || v == "wurde") && !person(clause[verb+1:])
}

// elliptic says whether a predicate leaves its verb or its noun to the clause before: "die
// Bahn hat nicht", "die Bahn hat mehr".
func elliptic(predicate []word) bool {
	return germanAuxiliaries[predicate[0].low] && !slices.ContainsFunc(predicate[1:], func(w word) bool { return !germanNotFirst[w.low] && !germanElliptic[w.low] })
}
