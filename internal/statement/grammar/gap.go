package grammar

import (
	"strings"

	"github.com/beleg-dev/beleg/internal/segment/char"
)

// Words behind which a noun may be left out that the clause before has: "und zahlte
// höchstens 18", "und lud nur einen ein", "und will das tun".
var (
	germanDetermining = listOf("der die das den dem ein einen einem eines eine einer kein keinen keinem keines keine keiner")
	germanNumerals    = listOf(germanTwoToTen + " elf zwölf")
	germanLarge       = listOf("tausend million millionen milliarde milliarden mio mrd")
	// germanRange stand between two numbers: "92 auf 28 Punkte".
	germanRange = listOf("auf bis zu gegen oder und mal von")
	germanSome  = listOf("wenig bisschen paar")
	// englishAmounts stand for an amount as numbers in digits do.
	englishAmounts = listOf("another one ones none " + englishTwoToTen)
	// englishMeasuring stand before one that needs no noun: "at ten", "no one".
	englishMeasuring = listOf("of aged at no")
)

// gapped says whether words have a determiner or an amount without its noun.
func (g german) gapped(words []word) bool {
	for i, w := range words {
		amount := counts(w) || germanNumerals[w.low]
		last := i+1 == len(words)
		if !amount && !germanDetermining[w.low] || amount && i > 0 && upper(words[i-1]) || w.low == "ein" && last || aged(words[:i]) {
			continue // "Platz 3", "führte Regeln ein", "im Alter von 60"
		}
		rest := words[i+1:]
		for len(rest) > 0 && (adjective(rest[0]) && !germanSome[rest[0].low] || amount && germanLarge[rest[0].low]) {
			rest = rest[1:]
		}
		object := w.low == "das" && !last && g.function(words[i+1]) // "begründet das mit"
		if len(rest) == 0 || object || g.lacksNoun(rest, amount) {
			return true
		}
	}
	return false
}

func aged(before []word) bool {
	n := len(before)
	return n > 1 && before[n-2].low == "alter"
}

// lacksNoun says whether words do not go on with the noun of a determiner, or of an
// amount, before them.
func (g german) lacksNoun(rest []word, amount bool) bool {
	next := rest[0]
	switch {
	case upper(next), number(next), next.mark(), germanSome[next.low], germanNumerals[next.low]:
		return false
	case amount:
		return len(rest) < 2 || !germanRange[next.low] || !counts(rest[1]) && !germanNumerals[rest[1].low]
	case len(rest) > 2 && adjective(rest[1]) && upper(rest[2]):
		return false // "der sehr alte Markt"
	}
	return !g.function(next) || len(rest) == 1 && germanParticles[next.low]
}

// counts says whether a word is a number in digits that is no year.
func counts(w word) bool {
	year := len(w.text) == 4 && char.IsNumber(w.text)
	return number(w) && !year && strings.Trim(w.text, "0123456789.,'’") == ""
}

// gapped says whether a phrase ends with an amount or with whose something is: "and
// Nordlinie offered 18", "and Halvern's is closed".
func (english) gapped(words []word) bool {
	for i, w := range words {
		last := i+1 == len(words)
		if !last && !auxiliary(words[i+1]) && (!englishBeginning[words[i+1].text] || words[i+1].low == "of") {
			continue
		}
		if genitive(w) && strings.HasSuffix(w.low, "s") || (counts(w) || englishAmounts[w.low]) && (i == 0 || !measures(words[i-1])) {
			return true
		}
	}
	return false
}

// measures says whether a number behind a word needs no noun: "$18", "May 18", "is 18".
func measures(w word) bool {
	return w.mark() || w.capital() || englishBe[w.low] || englishMeasuring[w.low]
}
