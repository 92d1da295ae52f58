package value

import (
	"slices"
	"strings"
	"unicode"

	"github.com/beleg-dev/beleg/internal/value/words"
)

// otherWords belong to neighbours that short texts are mistaken for.
var otherWords = words.ReadWords(`le la les du au aux une est dans avec pour sur qui que et il elle ont été sont el los las una del por con para como fue y
	il lo gli della nella che è sono per het een van niet zijn op met voor ook maar dat og og på til ikke som är och inte på av det jest nie się na
	ve bir bu için de où ces cette leur mais não uma dos das os`)

const (
	functionWeight = 4
	letterWeight   = 2
	maxDetected    = 400 // tokens read; more do not change the answer
)

// Primary returns the first subtag of a BCP-47 tag in lower case: "de" of "de-AT".
func Primary(tag string) string {
	primary, _, _ := strings.Cut(strings.ReplaceAll(tag, "_", "-"), "-")
	return strings.ToLower(primary)
}

// DetectLanguage returns "de" or "en" by function words, letters and endings,
// or "" where a text is neither or too short to tell.
func DetectLanguage(text string) string {
	if len(text) > 16*maxDetected {
		text = strings.ToValidUTF8(text[:16*maxDetected], "")
	}
	de, en, other, read, foreign := 0, 0, 0, 0, 0
	toks := words.Tokenize(text)
	for i, t := range toks {
		if t.Kind != words.Word || i > maxDetected {
			continue
		}
		read++
		inDe, inEn := words.FunctionWords.Has(t.Low, words.German), words.FunctionWords.Has(t.Low, words.English)
		_, inOther := otherWords[t.Low]
		switch {
		case inDe && inEn:
			de, en = de+1, en+1
		case inDe:
			de += functionWeight
		case inEn:
			en += functionWeight
		}
		if inOther {
			other += functionWeight - words.One(inDe || inEn)
		}
		de += letterScore(t)
		if !inDe && !inEn {
			en += englishEnding(t.Low)
			de += germanEnding(t.Low)
		}
		if r := []rune(t.Low)[0]; !unicode.Is(unicode.Latin, r) {
			foreign++
		}
	}
	switch {
	case read == 0 || 2*foreign > read || other >= max(de, en) && other > 0:
		return ""
	case de > en:
		return "de"
	case en > de:
		return "en"
	}
	return ""
}

// letterScore weighs the letters that German has and English has not.
func letterScore(t words.Token) int {
	score := 0
	for _, r := range t.Low {
		switch r {
		case 'ä', 'ö', 'ü':
			score = letterWeight
		case 'ß':
			return functionWeight
		}
	}
	return score
}

func germanEnding(w string) int {
	if endsIn(w, "ung", "ungen", "keit", "heit", "schaft", "lich", "isch", "ische", "ischen", "ischer", "ierte", "ierten", "tsch", "tete", "igte") {
		return letterWeight
	}
	return words.One(len(w) > 5 && (strings.HasSuffix(w, "en") || strings.HasPrefix(w, "ge") && strings.HasSuffix(w, "t")) || strings.Contains(w, "sch"))
}

func englishEnding(w string) int {
	if endsIn(w, "ing", "tion", "tions", "ness", "ment", "ed", "ly", "ous", "ity", "ies", "ght", "ays", "ian") {
		return letterWeight
	}
	return words.One(strings.Contains(w, "th") && len(w) > 3)
}

// endsIn says whether a word ends in one of endings, behind more than two bytes.
func endsIn(w string, endings ...string) bool {
	return slices.ContainsFunc(endings, func(end string) bool { return len(w) > len(end)+2 && strings.HasSuffix(w, end) })
}

// spoken returns a BCP-47 language, or the one that a text seems to be in where that is not known.
func spoken(text, language string) string {
	if grammarOf(language) == words.EitherGrammar {
		return DetectLanguage(text)
	}
	return language
}

// grammarOf returns the grammars to read a BCP-47 language with: both where it
// is unknown, none for a language that is neither German nor English.
func grammarOf(language string) words.Grammar {
	switch Primary(language) {
	case "de", "gsw", "nds":
		return words.German
	case "en":
		return words.English
	case "", "und":
		return words.EitherGrammar
	}
	return 0
}
