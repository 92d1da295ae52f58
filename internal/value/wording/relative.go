package wording

import (
	"regexp"
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

// takesDate says whether a date can be written behind a word, which may give way to another one.
func takesDate(word string, g language) bool {
	return slices.Contains(exchanged, word) || slices.Contains(kept[g], word)
}

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
	adverb := class == dayClass && !weekday(old) && !strings.ContainsFunc(old.Text, unicode.IsSpace)
	from, before := old.Start, preposition(class, g)
	switch {
	case g == german && adjective(old.Text), weekday(old) && (paired(s, claim[old.End:], g) || slices.Contains(verbs[g], hour)):
		return ""
	case g == german && class == yearClass && yearGenitive.MatchString(old.Text):
		if before = "Jahres "; w != "des" {
			before = "des " + before
		}
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
		if g == english && class == quarterClass {
			before = "the "
		}
	case class == quarterClass && article(w, g):
		before = ""
		if w == "des" {
			text = ofSpan.Replace(text)
		}
	case article(w, g) && w != "that" && !adverb:
		return ""
	}
	switch part := ofWeekday(old.Text); {
	case part == "" || class != dayClass:
	case part == early:
		text += " " + part
	default:
		text += hoursOfDay[german][capital(part)] + " " + capital(part)
	}
	if join := hoursOfDay[g][hour]; join != "" && class == dayClass {
		if binds(rest) {
			return ""
		}
		text += join
	}
	return put(claim, from, old.End, before, text)
}

// early is a part of the day that no preposition joins to a date: "am 4. Mai früh".
const early = "früh"

// ofWeekday returns the part of the day that a German weekday is one word with: the "abend" of
// "Sonntagabend".
func ofWeekday(text string) string {
	for _, day := range slices.Concat(weekdayNames[german][1:], []string{"Sonnabend"}) {
		if _, part, _ := strings.Cut(text, day); part == early || hoursOfDay[german][capital(part)] != "" {
			return part
		}
	}
	return ""
}

var (
	// yearGenitive is a German year behind what belongs to it: "dieses Jahres".
	yearGenitive = regexp.MustCompile(`^\pL+ Jahre?s$`)
	// possessive is the end of an English word that what follows belongs to.
	possessive = regexp.MustCompile(`^['’]s \pL`)
)

// verbs stand behind a weekday that is their subject: "Monday was cold".
var verbs = map[language][]string{english: strings.Fields("was is will would had has marks marked brings brought saw sees")}

// ofSpan writes a German span as what something belongs to.
var ofSpan = strings.NewReplacer("Schuljahr ", "Schuljahres ", "Quartal ", "Quartals ")

// joins stand between two weekdays.
var joins = strings.Fields("bis und oder to until till through and or")

// paired says whether a weekday between a lead and a rest is one of two before which
// no preposition stands that dates can take: "open Monday to Friday", "between Monday
// and Wednesday".
func paired(s lead, rest string, g language) bool {
	day := func(w string) bool { return w != "" && slices.Contains(weekdayNames[g], capital(w)) }
	if slices.Contains(joins, s.last(1)) && day(s.last(2)) {
		return !takesDate(s.last(3), g)
	}
	join, rest := nextWord(rest)
	second, _ := nextWord(rest)
	return slices.Contains(joins, join) && day(second) && !takesDate(s.last(1), g)
}

// replacePossessive puts a date for an English word that something belongs to:
// "last month's meeting" becomes "the June 2024 meeting".
func replacePossessive(claim string, old value.Value, text string) string {
	if article((lead{claim, old.Start}).last(1), english) {
		return ""
	}
	return put(claim, old.Start, old.End+strings.Index(claim[old.End:], "s ")+1, "the ", text)
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
