package words

import (
	"strings"
	"unicode"

	"github.com/blevesearch/snowballstem"
	"github.com/blevesearch/snowballstem/english"
	"github.com/blevesearch/snowballstem/german"
	"golang.org/x/text/unicode/norm"

	"github.com/beleg-dev/beleg/internal/value"
)

// A Tongue is how words are stemmed. It marks each stored word with its letter,
// so that words which two languages spell alike are counted apart: "war", "die",
// "also". A query is searched for in every tongue, so a German "die" finds the
// English verb too.
type Tongue byte

// The tongues.
const (
	None    Tongue = 'x' // of any other language, and of none that is known
	German  Tongue = 'd'
	English Tongue = 'e'
)

var tongues = [...]Tongue{German, English, None}

// String returns the letter.
func (t Tongue) String() string { return string(rune(t)) }

// tongueOf returns how the words of a text in a BCP-47 language are stemmed.
func tongueOf(language string) Tongue {
	switch value.Primary(language) {
	case "de":
		return German
	case "en":
		return English
	}
	return None
}

// LanguageOf returns the BCP-47 language of words that a tongue of that letter
// stems, empty for those that none does.
func LanguageOf(letter string) string {
	switch letter {
	case German.String():
		return "de"
	case English.String():
		return "en"
	}
	return ""
}

// TongueOfText returns how the words of a text are stemmed: as those of its
// language, which is guessed when it is empty.
func TongueOfText(language, text string) Tongue {
	if language == "" {
		language = value.DetectLanguage(text)
	}
	return tongueOf(language)
}

// stopWord reports whether word, as tokens returns it, is one of the tongue.
func (t Tongue) stopWord(word string) bool {
	switch t {
	case German:
		return germanStopWords[word]
	case English:
		return englishStopWords[word]
	}
	return false
}

// saysNothing reports whether word, as tokens returns it, says nothing about
// which passage is meant.
func (t Tongue) saysNothing(word string) bool {
	return t.stopWord(word) || len(word) == 1 && !isNumber(word)
}

// stem returns word, as tokens returns it, as it is stored: stemmed by the
// Snowball algorithm, without diacritics. Numbers are the same in every tongue.
func (t Tongue) stem(word string) string {
	if isNumber(word) {
		return word
	}
	switch t {
	case German:
		env := snowballstem.NewEnv(word)
		german.Stem(env)
		word = env.Current()
	case English:
		env := snowballstem.NewEnv(word)
		english.Stem(env)
		word = env.Current()
	}
	return string(t) + fold(word)
}

// folded are letters that no decomposition takes apart.
var folded = strings.NewReplacer("ß", "ss", "ł", "l", "ø", "o", "đ", "d", "ð", "d", "þ", "th", "æ", "ae", "œ", "oe", "ı", "i", "ħ", "h")

// fold strips diacritics.
func fold(word string) string {
	ascii := true
	for i := range len(word) {
		ascii = ascii && word[i] < 0x80
	}
	if ascii {
		return word
	}
	return folded.Replace(strings.Map(func(r rune) rune {
		if unicode.Is(unicode.Mn, r) {
			return -1
		}
		return r
	}, norm.NFKD.String(word)))
}
