package statement

import (
	"regexp"
	"slices"
	"strings"

	"github.com/beleg-dev/beleg/internal/value"
)

// Parts of the patterns below.
const (
	// courtesy may stand in front: "Gerne, hier sind die Punkte:"
	courtesy = `(?:\pL+(?: \pL+)?[,!–—]+ *)?`
	// unmarkedRest is more of a sentence, without a mark that ends it.
	unmarkedRest = `[^:.!?]*`
	closing      = `[.!]?[\s)]*$`
	colon        = `:[\s)]*$`
	// texts are nouns for what may follow.
	texts = `(?:(?:Zusammen|Kurz|Text)?[Ff]assung(?:en)?|Übersicht|Überblick|Liste|Auflistung|Antwort(?:en)?|Ergebnisse?|Fakten|Stichpunkte|(?:Kern)?Punkte|Kernaussagen|Informationen|Text|Artikel|Entwurf|Analyse|Version` +
		`|summary|overview|list|answers?|results?|facts|(?:key |main |bullet )?points|takeaways|highlights|information|text|article|draft|analysis|version)`
	hereIs = `[Hh]ere(?: is| are|['’]s) `
	// aText is an English text and what it is about: "the summary of the article".
	aText = `(?:an?|the|my|our|your|some) (?:\p{Ll}+ ){0,3}` + texts + `(?: (?:about|for|from|in|of|on) ` + unmarkedRest + `)?`
	// einText is the same in German behind "Hier ist": "die Zusammenfassung des Artikels".
	einText = `(?:[Dd]er|[Dd]ie|[Dd]as|[Ee]ine?|Ihre?|[Dd]eine?)(?: \p{Ll}[\pL-]*){0,3} ` + texts + `(?: (?:aus|der|des|für|über|von|zu|zum|zur) ` + unmarkedRest + `)?`
)

// presented find what shows a text or a list instead of stating anything.
var presented = []*regexp.Regexp{
	regexp.MustCompile(`^\P{L}*` + courtesy + hereIs + aText + closing),                                                                             // "Here is the summary."
	regexp.MustCompile(`^\P{L}*` + courtesy + hereIs + unmarkedRest + colon),                                                                        // "Here are some of them:"
	regexp.MustCompile(`^\P{L}*` + courtesy + `(?:[Hh]ier|[Nn]achfolgend|[Ii]m Folgenden|[Aa]nbei|[Bb]elow) ` + unmarkedRest + colon),               // "Gerne, hier sind die Punkte:"
	regexp.MustCompile(`^` + unmarkedRest + ` (?:ist|sind|lautet|lauten|folgt|folgen|[Ff]olgende[ns]?|is|are|following|follows|includes?)` + colon), // "The key points are:"
}

var (
	// pointed finds the same where nothing before it can be what "hier" means: "Hier ist
	// die Zusammenfassung."
	pointed = regexp.MustCompile(`^\P{L}*Hier (?:ist|sind) ` + einText + closing)
	// sourced finds the label of a list of sources, or what stands behind the number of a
	// note: ": https://beleg.example".
	sourced = regexp.MustCompile(`^\P{L}*(?:Quellen?|Quellenangaben?|Sources?|References) ?:|^: `)
)

// presents says whether a text shows what follows it and states nothing.
func presents(text string) bool {
	return slices.ContainsFunc(presented, func(p *regexp.Regexp) bool { return p.MatchString(text) })
}

// introduces says whether a sentence tells nothing but that something follows.
func introduces(sentence, language string) bool {
	return presents(sentence) || strings.HasSuffix(sentence, ":") && nominal(sentence, language)
}

// nominal says whether a German sentence has no word that may be a verb.
func nominal(sentence, language string) bool {
	if value.Primary(language) != "de" {
		return false
	}
	g, words := german{}, wordsOf(sentence)
	for i, w := range words {
		if i == 0 || w.mark() || w.capital() || g.function(w) {
			continue
		}
		if _, perhaps := g.finiteAt(words, i); perhaps || !adjective(w) {
			return false
		}
	}
	return true
}

// lists says whether a sentence names sources and has no verb.
func lists(sentence string) bool {
	m := sourced.FindStringIndex(sentence)
	return m != nil && !slices.ContainsFunc(wordsOf(sentence[m[1]:]), func(w word) bool {
		_, inGerman := german{}.finite(w)
		_, inEnglish := english{}.finite(w)
		return inGerman || inEnglish && !w.capital() // "May"
	})
}
