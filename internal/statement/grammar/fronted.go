package grammar

import (
	"slices"
	"strings"
)

// germanFronted begin a phrase before the verb that says when, where or why.
var germanFronted = listOf("am im in an auf seit mit für zum zur aus von vom über während wegen trotz bis durch vor beim gegen nach")

// germanTold are nouns of such a phrase that names whose words follow, or but supposes them.
var germanTold = listOf("angaben angabe aussage aussagen auskunft worten bericht berichten medienberichten informationen berechnungen schätzung schätzungen erkenntnissen falle fall bedingung annahme voraussetzung plänen planungen entwurf")

// fronted returns the place of the finite verb of a clause that begins with what is no
// subject of it, nobody's words and no condition; 0: it is none for sure.
func (g german) fronted(clause []word) int {
	if len(clause) < 3 || !germanFronted[clause[0].low] && !year(clause[0]) {
		return 0
	}
	for i := 1; i+1 < len(clause); i++ {
		w := clause[i]
		switch surely, perhaps := g.finiteAt(clause, i); {
		case germanTold[w.low], germanViews[w.low], w.mark() && !plainClause(clause[i:i+1]), germanReported[w.low]:
			return 0
		case surely && (noun(clause[i-1]) || germanNotFirst[clause[i-1].low] && i > 1):
			if g.another(clause, i) {
				return 0
			}
			return i
		case perhaps && noun(clause[i-1]) && germanArticles[clause[i+1].low]:
			return i // "Im Mai eröffnete die Stadt"
		}
	}
	return 0
}

func year(w word) bool { return len(w.text) == 4 && strings.Trim(w.text, "0123456789") == "" }

// fronted returns 0: what begins with a preposition has a comma or no sure subject.
func (english) fronted([]word) int { return 0 }

// englishFronted begin a phrase before the subject, with a comma behind it.
var englishFronted = listOf("in on at after since by during despite for from with under over until before because")

// lead returns how many words a phrase has that an English sentence begins with, with the
// comma behind it: "In 2024,".
func (e english) lead(words []word) int {
	n := slices.IndexFunc(words, word.comma)
	if n < 2 || !englishFronted[words[0].low] || words[0].low == "because" && words[1].low != "of" {
		return 0
	}
	for k, w := range words[1:n] {
		_, perhaps := e.finite(w)
		if perhaps || englishDependent[w.low] || saying(w) || e.presentAt(words[:n], k+1) {
			return 0
		}
	}
	return n + 1
}

func (german) lead([]word) int { return 0 }
