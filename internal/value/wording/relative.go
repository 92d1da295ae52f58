package wording

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/beleg-dev/beleg/internal/value"
)

// Prepositions before a word such as "yesterday".
var (
	// exchanged give way to the one that the date takes.
	exchanged = strings.Fields("in on im am an")
	// kept stand before a date as it is.
	kept = map[language][]string{
		german:  strings.Fields("seit bis ab von vor nach für gegenüber"),
		english: strings.Fields("since until till by from before after through throughout during for of to over versus against"),
	}
	// refused would need another word.
	refused = map[language][]string{
		german:  strings.Fields("auf zu zum zur vom beim bei um gegen mit aus über unter durch ohne zwischen ans aufs ins fürs trotz wegen laut"),
		english: strings.Fields("at about around between with within without into onto upon toward towards under above below"),
	}
)

// withDay are what a German day follows as "vergangenen Montag" does.
var withDay = strings.Fields("vom zum dem")

// hoursOfDay are what joins a date to the part of its day behind it.
var hoursOfDay = map[language]map[string]string{
	german:  {"Morgen": " am", "Vormittag": " am", "Mittag": " am", "Nachmittag": " am", "Abend": " am", "Nacht": " in der"},
	english: {"morning": " in the", "afternoon": " in the", "evening": " in the", "night": " at"},
}

// replaceRelative puts a date of a class for a word such as "yesterday", which
// needs no preposition, or for "last year".
func replaceRelative(claim string, old value.Value, class int, text string, g language) string {
	s := lead{claim, old.Start}
	w := s.last(1)
	hour, rest := nextWord(claim[old.End:])
	adverb := class == dayClass && !strings.ContainsFunc(old.Text, unicode.IsSpace)
	from, before := old.Start, preposition(class, g)
	switch {
	case g == german && adjective(old.Text):
		return ""
	case slices.Contains(exchanged, w) && !(adverb && w == "in"), w == "at" && class == partClass:
		from = s.cut(1)
	case g == german && class == dayClass && germanDayAfter[w] != "":
		before = germanDayAfter[w]
	case g == german && class == dayClass && !adverb && slices.Contains(withDay, w):
		before = ""
	case slices.Contains(refused[g], w), g == german && class == dayClass && slices.Contains(kept[g], w):
		return ""
	case slices.Contains(kept[g], w):
		before = ""
	case article(w, g) && w != "that" && !adverb:
		return ""
	}
	if join := hoursOfDay[g][hour]; join != "" && class == dayClass {
		if binds(rest) {
			return ""
		}
		text += join
	}
	return put(claim, from, old.End, before, text)
}

// binds says whether a text begins with what belongs to the word before it: the
// end of "today's".
func binds(rest string) bool {
	mark, size := utf8.DecodeRuneInString(rest)
	return strings.ContainsRune("-'’", mark) && unicode.IsLetter(first(rest[size:]))
}

// bindsBack says whether a text ends with what belongs to the word behind it: the
// beginning of "#heute".
func bindsBack(head string) bool {
	mark, _ := utf8.DecodeLastRuneInString(head)
	return strings.ContainsRune("-#@", mark)
}

// adjective says whether a German word for a date describes another word:
// "gestrige", "diesjährigen".
func adjective(text string) bool {
	return slices.ContainsFunc(germanEndings[:], func(end string) bool { return strings.HasSuffix(text, "ig"+end) })
}

// nextWord returns the word that a text begins with, and what follows it.
func nextWord(text string) (word, rest string) {
	text = strings.TrimLeftFunc(text, unicode.IsSpace)
	rest = strings.TrimLeftFunc(text, unicode.IsLetter)
	return text[:len(text)-len(rest)], rest
}
