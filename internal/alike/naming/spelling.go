package naming

import (
	"strings"

	"github.com/beleg-dev/beleg/internal/regex"
	"github.com/beleg-dev/beleg/internal/slug"
	"github.com/beleg-dev/beleg/internal/value"
	"github.com/beleg-dev/beleg/internal/value/tongue"
)

// capitalised matches a word of a name; shorter ones are too often other words.
var capitalised = regex.MustCompile(`\p{Lu}[\pL]{3,}`)

// doubled writes the long umlauts of Hungarian as the short ones.
var doubled = strings.NewReplacer("ő", "ö", "ű", "ü")

// sharp writes the letter that tells "Maße" from "Masse", and that no reader misses in a name.
var sharp = strings.NewReplacer("ß", "ss")

// Spelled returns a claim with its names spelled as a text of its source has them, where
// only letters differ that a keyboard may lack: beside "Jürgen Müller" a judge takes Juergen
// Mueller for another. Muller is he as well, where not both are German.
func Spelled(claim, source value.Reading) string {
	bothGerman := tongue.Of(claim.Language) == tongue.German && tongue.Of(source.Language) == tongue.German
	own := map[string]bool{}         // words of the source
	spellings := map[string]string{} // the same, by what they are without such letters; empty: several
	for _, word := range capitalised.FindAllString(source.Text, -1) {
		own[word] = true
		for _, plain := range plainForms(word, bothGerman) {
			if other, ok := spellings[plain]; ok && other != word {
				spellings[plain] = ""
			} else {
				spellings[plain] = word
			}
		}
	}
	return capitalised.ReplaceAllStringFunc(claim.Text, func(word string) string {
		if own[word] {
			return word
		}
		for _, plain := range plainForms(word, bothGerman) {
			if spelled := spellings[plain]; spelled != "" && !strings.EqualFold(sharp.Replace(spelled), sharp.Replace(word)) {
				return spelled
			}
		}
		return word
	})
}

// plainForms returns a word without the letters that a keyboard may lack; without those of
// German in one way alone, where the texts are German.
func plainForms(word string, bothGerman bool) []string {
	low := doubled.Replace(strings.ToLower(word))
	forms := []string{slug.Plain(low)}
	if other := slug.Plain(strings.ReplaceAll(slug.Bare(low), "ø", "o")); !bothGerman && other != forms[0] {
		forms = append(forms, other)
	}
	return forms
}
