package statement

import (
	"regexp"
	"slices"
	"strings"

	"github.com/beleg-dev/beleg/internal/value"
)

// texts are nouns for what may follow an introduction.
const texts = `(?:(?:Zusammen|Kurz|Text)?[Ff]assung(?:en)?|Übersicht|Überblick|Liste|Auflistung|Antwort(?:en)?|Ergebnisse?|Fakten|Stichpunkte|(?:Kern)?Punkte|Kernaussagen|Informationen|Text|Artikel|Entwurf|Analyse|Version` +
	`|summary|overview|list|answers?|results?|facts|(?:key |main |bullet )?points|takeaways|highlights|information|text|article|draft|analysis|version)`

var (
	// presented finds what shows a text or a list instead of stating anything: "Here is
	// the summary.", "Gerne, hier sind die Punkte:", "The key points are:"
	presented = regexp.MustCompile(`^\P{L}*(?:\pL+(?: \pL+)?[,!–—]+ *)?(?:[Hh]ere(?: is| are|['’]s)(?: [^:.!?]*:| (?:an?|the|my|our|your|some) (?:\p{Ll}+ ){0,3}` + texts + `(?: (?:about|for|from|in|of|on) [^:.!?]*)?[.!]?)|(?:[Hh]ier|[Nn]achfolgend|[Ii]m Folgenden|[Aa]nbei|[Bb]elow) [^:.!?]*:)[\s)]*$|` +
		`^[^:.!?]* (?:ist|sind|lautet|lauten|folgt|folgen|[Ff]olgende[ns]?|is|are|following|follows|includes?):[\s)]*$`)
	// pointed finds the same where nothing before it can be what "hier" means: "Hier ist
	// die Zusammenfassung."
	pointed = regexp.MustCompile(`^\P{L}*Hier (?:ist|sind) (?:[Dd]er|[Dd]ie|[Dd]as|[Ee]ine?|Ihre?|[Dd]eine?)(?: \p{Ll}[\pL-]*){0,3} ` + texts + `(?: (?:aus|der|des|für|über|von|zu|zum|zur) [^:.!?]*)?[.!]?[\s)]*$`)
	// sourced finds the label of a list of sources.
	sourced = regexp.MustCompile(`^\P{L}*(?:Quellen?|Quellenangaben?|Sources?|References) ?:`)
)

// introduces says whether a sentence tells nothing but that something follows.
func introduces(sentence, language string) bool {
	return presented.MatchString(sentence) || strings.HasSuffix(sentence, ":") && nominal(sentence, language)
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
		return inGerman || inEnglish
	})
}
