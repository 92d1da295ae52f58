package grammar

import (
	"slices"

	"github.com/beleg-dev/beleg/internal/regex"
)

// Word lists after Duden, Die Grammatik: verbs and nouns that a main clause may depend
// on, "Tamsen hofft, die Fähre kommt", or stand before, "Die Fähre kommt, hofft Tamsen".
var (
	germanThinking = listOf(`antwortet antwortete appelliert appellierte argumentiert argumentierte befürchtet befürchtete bedauert bedauerte beklagt beklagte bemängelt
		bemängelte bestätigt bestätigte beteuert beteuerte bilanziert bilanzierte denkt dachte droht drohte empfiehlt empfahl entgegnet entgegnete ergab ergibt ergänzt
		ergänzte erinnert erinnerte erwartet erwartete erwidert erwiderte erzählt erzählte findet fand fordert forderte fordern forderten fragt fragte freut freute fügt fügte
		fürchtet fürchtete gibt gab geht ging hofft hoffte hoffen hofften hebt hob klagt klagte klagen klagten kritisiert kritisierte kritisieren kritisierten
		kündigt kündigte lautet lautete lobt lobte loben lobten macht machte mahnt mahnte mahnen mahnten prognostiziert prognostizierte rät riet raten räumt räumte
		rechnet rechnete rechnen rechneten schätzt schätzte schätzen schätzten schreibt schrieb schreiben schrieben schwärmt schwärmte sieht sah sehen sahen spottet
		spottete stellt stellte steht stand unterstreicht unterstrich urteilt urteilte urteilen urteilten verlangt verlangte verlangen verlangten vermutet vermutete vermuten
		vermuteten versichert versicherte versichern verspricht versprach versprechen vertritt vertrat verteidigt verteidigte weiß wusste wissen wünscht wünschte zeigt
		zeigte zeigen zeigten zitiert zitierte`)
	germanThought = regex.MustCompile(`(?:ung|sicht|these|gerücht|gefühl|eindruck|schluss|argument|motto|satz|vorwurf|tenor|fazit|gedanke|glaube|prinzip|ergebnis|tatsache|regel|wunsch)n?$`)
	// germanRelative begin a main clause or one that tells more of a noun.
	germanRelative = listOf("der die das")
	// germanFused are prepositions with an article.
	germanFused = listOf("am im ins ans aufs zum zur beim vom")
)

// germanCrediting begin who said it, beside a verb.
var germanCrediting = listOf("so wie")

func (german) credits(tail []word) bool {
	first := tail[0].low
	speaker := len(tail) > 1 && (noun(tail[1]) || determines(tail[1])) // but "verlangt aber"
	return germanCrediting[first] || says(first, "de") && speaker
}

func (g german) parts(clause []word, verb int, next []word) bool {
	thought := func(w word) bool {
		return says(w.low, "de") || germanThought.MatchString(w.low)
	}
	if len(next) < 2 || clause[0].low == "es" || slices.ContainsFunc(clause[verb:], thought) || says(next[0].low, "de") {
		return false
	}
	if !germanRelative[next[0].low] {
		return true
	}
	// An object is behind the verb of a main clause alone.
	for i := 2; i < len(next)-1; i++ {
		if surely, perhaps := g.finiteAt(next, i); surely || perhaps && noun(next[i-1]) {
			object := next[i+1]
			return determines(object) && !germanFused[object.low] || number(object)
		}
	}
	return false
}
