package value

import (
	"strings"
	"unicode"
)

// functionWords hold a language together; few of them belong to two languages.
var functionWords = newLexicon(
	`der die das den dem des ein eine einen einem einer eines und oder aber nicht ist sind war waren wird werden wurde wurden hat haben hatte hatten
	mit von vom zu zum zur im in am an auf aus bei beim für über unter nach vor seit bis durch gegen ohne um zwischen während wegen als wie auch noch nur
	schon sich sie er es wir ich ihr ihre ihren ihrem ihrer sein seine seinen seinem seiner dass weil wenn ob dort hier dieser diese dieses diesem diesen
	kein keine keinen keinem keiner soll sollen kann können muss müssen will wollen mehr sehr so man was wer wo wann sowie laut etwa rund dabei daran damit`,
	`the a an and or but not is are was were be been being has have had do does did of to in on at by for from with about over under after before since
	until through against without between during because as also only already it its he she they we i you his her their our this that these those which who
	what where when there here will would can could may might must should more than such into out up no than so if while per`)

// otherWords belong to neighbours that short texts are mistaken for.
var otherWords = readWords(`le la les du au aux une est dans avec pour sur qui que et il elle ont été sont el los las una del por con para como fue y
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
	de, en, other, words, foreign := 0, 0, 0, 0, 0
	toks := tokenize(text)
	for i, t := range toks {
		if t.kind != wordToken || i > maxDetected {
			continue
		}
		words++
		_, inDe := functionWords.german[t.low]
		_, inEn := functionWords.english[t.low]
		_, inOther := otherWords[t.low]
		switch {
		case inDe && inEn:
			de, en = de+1, en+1
		case inDe:
			de += functionWeight
		case inEn:
			en += functionWeight
		}
		if inOther {
			other += functionWeight - b2i(inDe || inEn)
		}
		de += letterScore(t)
		if !inDe && !inEn {
			en += englishEnding(t.low)
			de += germanEnding(t.low)
		}
		if r := []rune(t.low)[0]; !unicode.Is(unicode.Latin, r) {
			foreign++
		}
	}
	switch {
	case words == 0 || 2*foreign > words || other >= max(de, en) && other > 0:
		return ""
	case de > en:
		return "de"
	case en > de:
		return "en"
	}
	return ""
}

// letterScore weighs the letters that German has and English has not.
func letterScore(t token) int {
	score := 0
	for _, r := range t.low {
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
	for _, end := range [...]string{"ung", "ungen", "keit", "heit", "schaft", "lich", "isch", "ische", "ischen", "ischer", "ierte", "ierten", "tsch", "tete", "igte"} {
		if len(w) > len(end)+2 && strings.HasSuffix(w, end) {
			return letterWeight
		}
	}
	return b2i(len(w) > 5 && (strings.HasSuffix(w, "en") || strings.HasPrefix(w, "ge") && strings.HasSuffix(w, "t")) || strings.Contains(w, "sch"))
}

func englishEnding(w string) int {
	for _, end := range [...]string{"ing", "tion", "tions", "ness", "ment", "ed", "ly", "ous", "ity", "ies", "ght", "ays", "ian"} {
		if len(w) > len(end)+2 && strings.HasSuffix(w, end) {
			return letterWeight
		}
	}
	return b2i(strings.Contains(w, "th") && len(w) > 3)
}
