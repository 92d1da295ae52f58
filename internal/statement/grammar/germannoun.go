package grammar

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/beleg-dev/beleg/internal/regex"
	"github.com/beleg-dev/beleg/internal/segment"
	"github.com/beleg-dev/beleg/internal/value"
)

// Determiners, some with the preposition before, by the nouns that cannot follow
// them.
var (
	germanNotFeminine = listOf(`das den dem des ein einen einem eines kein keinen keinem keines jeden jedem jedes diesen diesem dieses
		sein seinen seinem seines ihr ihren ihrem ihres am im ins ans aufs zum beim vom`)
	germanNotMasculine = listOf("die das eine einer keine keiner jede diese dieses jedes seine seiner ihre ihrer zur ins ans aufs")
	germanNotSingular  = listOf("alle allen aller beide beiden beider mehrere mehreren mehrerer viele vielen vieler einige einigen einiger wenige wenigen weniger")
	// germanEither may stand before either.
	germanEither = listOf("der dieser jeder")

	// germanMale end titles that have another form, with -in, for women.
	germanMale = []string{"er", "ent", "or", "ist", "chef", "herr", "könig", "anwalt"}
	// germanHead ends what somebody is of a place.
	germanHead        = regex.MustCompile(`(?:bürgermeister|landrat|gouverneur|bischof|könig)(?:in)?$|landrätin$|bischöfin$`)
	germanCopulas     = listOf("ist war bleibt blieb")
	germanNominatives = listOf("der die das ein eine kein keine")
)

func (german) title(w word) (woman, man bool) {
	if w.low == "frau" || strings.HasSuffix(w.low, "in") {
		return true, false
	}
	return false, slices.ContainsFunc(germanMale, func(end string) bool { return strings.HasSuffix(w.low, end) })
}

// rivals says whether the sentence has another noun that "er" or "sie" may stand
// for: one whose determiner does not rule it out. What the subject is or remained
// is no other one.
func (g german) rivals(s subject, values []value.Value, woman bool) bool {
	rest := s.rest
	if len(rest) > 1 && germanCopulas[rest[0].low] {
		rest = rest[1+predicative(rest[1:]):]
	}
	for i, w := range rest {
		same := woman && w.low == "sie" || !woman && (w.low == "ihn" || w.low == "ihm")
		if same || upper(w) && means(rest[:i], w, values, woman) {
			return true
		}
	}
	return g.possesses(s) || slices.ContainsFunc(s.title, func(w word) bool {
		_, perhaps := g.finite(w)
		return perhaps // "Kranz lobte Carla Wendt"
	})
}

// germanNoun ends nouns for persons beside titles: "Vorsitzende", "Abgeordneter".
var germanNoun = regex.MustCompile(`(?:nde|ete|mte|llte)[nr]?$|(?:mann|frau|sohn|tochter|rat|vater|mutter|bruder|schwester|kollege|zeuge)n?$`)

func (g german) someone(words []word, values []value.Value, woman bool) bool {
	for i, w := range words {
		if !upper(w) || !means(words[:i], w, values, woman) {
			continue
		}
		female, male := g.title(w)
		if fits(female, male, woman) || germanNoun.MatchString(w.low) {
			return true
		}
	}
	return slices.ContainsFunc(values, either)
}

func (german) locates(before, after []word) bool {
	n := len(before)
	return n > 1 && (before[n-1].low == "von" && germanHead.MatchString(before[n-2].low) ||
		before[n-1].low == "in" && len(after) > 0 && after[0].low == "geboren")
}

// thing goes by the article, with a verb in the singular: "Die Werft wurde", but not
// "Die Werften wurden"; behind a place or a time it is in the passive.
func (g german) thing(sentence []word, values []value.Value, feminine bool) (segment.Span, bool) {
	if len(sentence) > 0 && germanNotFirst[sentence[0].low] {
		return g.undergoes(sentence, values, feminine)
	}
	if len(sentence) == 0 || sentence[0].low != germanArticle(feminine) || !plainClause(sentence) {
		return segment.Span{}, false
	}
	verb, _, ok := g.verb(sentence)
	if !ok || plural(sentence[verb]) {
		return segment.Span{}, false
	}
	first := 1
	for first < verb && adjective(sentence[first]) {
		first++
	}
	n := first
	for n < verb && upper(sentence[n]) {
		n++
	}
	if n == first {
		return segment.Span{}, false
	}
	last := sentence[n-1]
	if woman, _ := g.title(last); woman && !feminine || n-first > 1 && strings.HasSuffix(last.low, "s") {
		return segment.Span{}, false // "Der Richterin", "Die Tochter Carla Wendts"
	}
	return spanOf(sentence[:n]), n == verb && !g.rivals(subject{name: sentence[:n], rest: sentence[n:]}, values, feminine)
}

// germanArticle returns that of a subject which "sie", or else "er", stands for.
func germanArticle(feminine bool) string {
	if feminine {
		return "die"
	}
	return "der"
}

// possesses says whether the name may be a genitive: "Carla Wendts Nachfolger",
// "Carla Wendts neues Amt".
func (g german) possesses(s subject) bool {
	last := len(s.name) - 1
	for i := 1; i < last; i++ {
		if strings.HasSuffix(s.name[i].low, "s") {
			return true
		}
	}
	if len(s.rest) == 0 || !strings.HasSuffix(s.name[last].low, "s") {
		return false
	}
	_, perhaps := g.finite(s.rest[0])
	return !perhaps
}

// predicative returns how many of the words are a noun in the nominative that they
// begin with.
func predicative(words []word) int {
	for i, w := range words {
		switch {
		case upper(w):
			return i + 1
		case !germanNominatives[w.low] && !adjective(w):
			return 0
		}
	}
	return 0
}

// means says whether a pronoun may stand for a noun behind some words: whether it
// may be feminine, or else masculine.
func means(before []word, noun word, values []value.Value, feminine bool) bool {
	kind := kindAt(values, noun)
	if kind != 0 && kind != value.Place && kind != value.Name {
		return false // what follows is about no time or amount
	}
	i := len(before) - 1
	for i >= 0 && (adjective(before[i]) || upper(before[i]) && kindAt(values, before[i]) == value.Place) {
		i--
	}
	not := germanNotMasculine
	if feminine {
		not = germanNotFeminine
	}
	switch {
	case i < 0:
	case not[before[i].low]:
		return feminine && strings.HasSuffix(noun.low, "chen") // "das Mädchen"
	case germanNotSingular[before[i].low], kindAt(values, before[i]) == value.Number:
		return false
	case determines(before[i]):
		return true
	}
	return kind != value.Place // which is neuter where it has no article
}

// kindAt returns the kind of the value that a word is part of; 0: of none.
func kindAt(values []value.Value, w word) value.Kind {
	for _, v := range values {
		if v.Start <= w.Start && w.End <= v.End {
			return v.Kind
		}
	}
	return 0
}

func upper(w word) bool {
	r, _ := utf8.DecodeRuneInString(w.text)
	return unicode.IsUpper(r)
}

func determines(w word) bool {
	return germanNotFeminine[w.low] || germanNotMasculine[w.low] || germanNotSingular[w.low] || germanEither[w.low]
}

// adjective says whether a word may stand between a determiner and its noun.
func adjective(w word) bool {
	return w.low == w.text && !determines(w) && !germanNotFirst[w.low] &&
		slices.ContainsFunc([]string{"e", "en", "er", "es", "em"}, func(end string) bool { return strings.HasSuffix(w.low, end) })
}
