package attribution

import (
	"strings"

	"github.com/beleg-dev/beleg/internal/regex"
	"github.com/beleg-dev/beleg/internal/segment/char"
)

var (
	// particles are in no English name for somebody behind its beginning: pronouns,
	// verbs, conjunctions, times.
	particles = char.WordSet(`
	another i you he she it we they him them me us who whom which what whose that this these those there here such
	if when where while why how whether because than as but or nor so yet although though since until unless via
	am is are was were be been being has have had do does did will would can could may might shall should must
	said say says told called noted argued claimed added announced warned explained wrote confirmed adding citing saying following including
	not never ever also even only no none nothing nobody something anything everything thing things words plan
	ago today yesterday before after during
`)
	// linking are prepositions that may stand within it, and "and".
	linking = char.WordSet(`of for from van de in at with to on by near among against about under between behind over and &`)
	// joining are those behind which the name goes on that follows a verb.
	joining = char.WordSet(`of for from van de and &`)
	// determiners stand at its beginning, or behind a preposition.
	determiners = char.WordSet(`the a an his her its their our my your`)
	// contracted finds a pronoun with its verb.
	contracted = regex.MustCompile(`^(?:I|[Yy]ou|[Hh]e|[Ss]he|[Ii]t|[Ww]e|[Tt]hey|[Ww]ho|[Tt]hat|[Tt]here)['’]\p{Ll}+$`)
	// bidden finds who is told to do something, or of whom something is said.
	bidden = regex.MustCompile(`^(?:told to|said (?:to (?:be|have)|was|were|is|are|would|could)) `)
	// done finds a participle behind a name, "a survey published", or a time.
	done = regex.MustCompile(`^(?:\p{Ll}+ed|done|made|sent|held|heard|\p{Ll}+ing|early|late)$`)
	// many finds those who need no article.
	many = regex.MustCompile(`^(?:\P{Ll}.*|.*s|police|people|media)$`)
)

// phrase says whether English words may be a name for somebody.
func phrase(text string) bool {
	words, before := strings.Fields(text), "of"
	for i, w := range words {
		if i > 0 && particles[w] || contracted.MatchString(w) || determiners[w] && !linking[before] && !strings.EqualFold(before, "all") {
			return false
		}
		before = w
	}
	return len(words) > 1 && !linking[before] || len(words) == 1 && many.MatchString(strings.TrimRight(text, "."))
}

// clipped returns the beginning of English words behind a verb that may be a name for
// somebody, without "on Monday".
func clipped(text string) string {
	words := strings.Fields(text)
	n := min(len(words), 1)
	for n < len(words) && !particles[words[n]] && (!determiners[words[n]] || linking[words[n-1]]) && (!linking[words[n]] || joining[words[n]]) && !(counts(words[n]) && many.MatchString(words[n-1]) && !determiners[words[n-1]] && words[n-1] == strings.ToLower(words[n-1])) {
		n++
	}
	for n > 1 && (linking[words[n-1]] || n < len(words) && done.MatchString(words[n-1]) && !determiners[words[n-2]]) {
		n--
	}
	return strings.TrimRight(strings.Join(words[:n], " "), "'’")
}

// counts says whether a word is a number in digits: "According to employers 620 staff".
func counts(word string) bool { return word[0] >= '0' && word[0] <= '9' }
