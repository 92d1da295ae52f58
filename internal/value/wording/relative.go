package wording

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/beleg-dev/beleg/internal/regex"
	"github.com/beleg-dev/beleg/internal/value"
	"github.com/beleg-dev/beleg/internal/value/phrase"
	"github.com/beleg-dev/beleg/internal/value/tongue"
)

// withDay are what a German day follows as "vergangenen Montag" does.
var withDay = strings.Fields("vom zum dem")

// replaceRelative puts a date of a class for a word such as "yesterday", which
// needs no preposition, or for "last year".
func replaceRelative(claim string, old value.Value, class int, text string, g tongue.Tongue) string {
	s := phrase.Lead{Text: claim, End: old.Start}
	w := s.Last(1)
	hour, rest := phrase.Next(claim[old.End:])
	adverb := class == dayClass && !IsWeekday(old) && !strings.ContainsFunc(old.Text, unicode.IsSpace)
	from, before := old.Start, preposition(class, g)
	switch {
	case g == tongue.German && adjective(old.Text), IsWeekday(old) && (paired(s, claim[old.End:], g) || slices.Contains(verbs[g], hour)):
		return ""
	case g == tongue.German && class == yearClass && yearGenitive.MatchString(old.Text):
		if before = "Jahres "; w != "des" {
			before = "des " + before
		}
	case slices.Contains(exchanged, w) && !(adverb && w == "in"), w == "at" && class == partClass:
		from = s.Cut(1)
	case g == tongue.German && class == dayClass && germanDayAfter[w] != "":
		before = germanDayAfter[w]
	case g == tongue.German && class == dayClass && !adverb && slices.Contains(withDay, w):
		before = ""
	case slices.Contains(refused[g], w), g == tongue.German && class == dayClass && slices.Contains(kept[g], w):
		return ""
	case slices.Contains(kept[g], w):
		before = ""
		if g == tongue.English && class == quarterClass {
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
	switch part := PartOfWeekday(old.Text); {
	case part == "" || class != dayClass:
	case part == early:
		text += " " + part
	default:
		text += hoursOfDay[tongue.German][phrase.Capital(part)] + " " + phrase.Capital(part)
	}
	if join := hoursOfDay[g][hour]; join != "" && class == dayClass {
		if binds(rest) {
			return ""
		}
		text += join
	}
	return phrase.Put(claim, from, old.End, before, text)
}

var (
	// yearGenitive is a German year behind what belongs to it: "dieses Jahres".
	yearGenitive = regex.MustCompile(`^\pL+ Jahre?s$`)
	// possessive is the end of an English word that what follows belongs to.
	possessive = regex.MustCompile(`^['’]s \pL`)
)

// verbs stand behind a weekday that is their subject: "Monday was cold".
var verbs = map[tongue.Tongue][]string{tongue.English: strings.Fields("was is will would had has marks marked brings brought saw sees")}

// ofSpan writes a German span as what something belongs to.
var ofSpan = strings.NewReplacer("Schuljahr ", "Schuljahres ", "Quartal ", "Quartals ")

// joins stand between two weekdays.
var joins = strings.Fields("bis und oder to until till through and or")

// paired says whether a weekday between a lead and a rest is one of two before which
// no preposition stands that dates can take: "open Monday to Friday", "between Monday
// and Wednesday".
func paired(s phrase.Lead, rest string, g tongue.Tongue) bool {
	day := func(w string) bool { return w != "" && slices.Contains(tongue.Weekdays[g], phrase.Capital(w)) }
	if slices.Contains(joins, s.Last(1)) && day(s.Last(2)) {
		return !TakesDate(s.Last(3), g)
	}
	join, rest := phrase.Next(rest)
	second, _ := phrase.Next(rest)
	return slices.Contains(joins, join) && day(second) && !TakesDate(s.Last(1), g)
}

// replacePossessive puts a date for an English word that something belongs to:
// "last month's meeting" becomes "the June 2024 meeting".
func replacePossessive(claim string, old value.Value, text string) string {
	if article((phrase.Lead{Text: claim, End: old.Start}).Last(1), tongue.English) {
		return ""
	}
	return phrase.Put(claim, old.Start, old.End+strings.Index(claim[old.End:], "s ")+1, "the ", text)
}

// binds says whether a text begins with what belongs to the word before it: the
// end of "today's".
func binds(rest string) bool {
	mark, size := utf8.DecodeRuneInString(rest)
	return strings.ContainsRune("-'’", mark) && unicode.IsLetter(phrase.First(rest[size:]))
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
	return slices.ContainsFunc(tongue.GermanEndings[:], func(end string) bool { return strings.HasSuffix(text, "ig"+end) })
}
