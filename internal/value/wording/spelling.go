package wording

import (
	"regexp"
	"strings"
)

// capitalised matches a word of a name; shorter ones are too often other words.
var capitalised = regexp.MustCompile(`\p{Lu}[\pL]{3,}`)

// plainLetters writes letters as a keyboard without them does.
var plainLetters = strings.NewReplacer("ä", "ae", "ö", "oe", "ü", "ue", "ß", "ss", "ø", "oe", "æ", "ae", "œ", "oe", "å", "a", "ë", "e", "ï", "i",
	"á", "a", "à", "a", "â", "a", "ã", "a", "ą", "a", "ă", "a", "ć", "c", "č", "c", "ç", "c", "ď", "d", "đ", "d", "ð", "d", "é", "e", "è", "e", "ê", "e", "ę", "e", "ě", "e",
	"ğ", "g", "í", "i", "ì", "i", "î", "i", "ı", "i", "ł", "l", "ľ", "l", "ń", "n", "ñ", "n", "ň", "n", "ó", "o", "ò", "o", "ô", "o", "õ", "o", "ő", "oe", "ř", "r",
	"ś", "s", "š", "s", "ş", "s", "ș", "s", "ť", "t", "ț", "t", "ú", "u", "ù", "u", "û", "u", "ů", "u", "ű", "ue", "ý", "y", "ź", "z", "ż", "z", "ž", "z", "\u0307", "")

// bare drops what plainLetters writes out, as English often does.
var bare = strings.NewReplacer("ä", "a", "ö", "o", "ü", "u", "ø", "o", "ő", "o", "ű", "u")

// sharp writes the letter that tells "Maße" from "Masse", and that no reader misses in a name.
var sharp = strings.NewReplacer("ß", "ss")

// Spelled returns a claim with its names spelled as a text of its source has them, where
// only letters differ that a keyboard may lack: beside "Jürgen Müller" a judge takes Juergen
// Mueller for another. Muller is he as well, where not both are German.
func Spelled(claim, source Reading) string {
	bothGerman := languageOf(claim.Language) == german && languageOf(source.Language) == german
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
	low := strings.ToLower(word)
	forms := []string{plainLetters.Replace(low)}
	if other := plainLetters.Replace(bare.Replace(low)); !bothGerman && other != forms[0] {
		forms = append(forms, other)
	}
	return forms
}
