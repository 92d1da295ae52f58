package grammar

import (
	"slices"
	"strings"

	"github.com/beleg-dev/beleg/internal/segment"
	"github.com/beleg-dev/beleg/internal/value"
)

// Word lists after Quirk et al.: nouns for one person without an ending that tells
// (5.105), pronouns (6.45).
var (
	englishPersons  = listOf("man woman boy girl child baby husband wife bride groom widow son twin aunt uncle niece nephew cousin friend colleague king queen prince princess pope chief head boss aide guard pilot nurse judge coach host guest victim witness hero saint thief heir actress clerk captain person fellow")
	englishEndings  = []string{"er", "or", "ist", "ian", "ant", "ent", "man", "woman", "ee"}
	englishSomebody = listOf("somebody someone anybody anyone everybody everyone another")
	englishLadies   = listOf("mrs ms miss lady dame queen princess baroness duchess")
	englishSirs     = listOf("mr sir lord king prince baron duke")
	// englishHeads are of a place, englishLiving is what somebody does in one.
	englishHeads   = listOf("mayor governor president premier king queen bishop archbishop sheriff")
	englishLiving  = listOf("born died lives lived")
	englishCopulas = listOf("is was became")
)

func (english) title(w word) (woman, man bool) {
	woman = englishLadies[w.low] || strings.HasSuffix(w.low, "woman")
	return woman, englishSirs[w.low] || !woman && strings.HasSuffix(w.low, "man")
}

// rivals says whether the sentence has another person whom "he" or "she" may
// mean. What the subject is or became is no other one.
func (e english) rivals(s subject, _ []value.Value, woman bool) bool {
	rest := s.rest
	if len(rest) > 2 && englishCopulas[rest[0].low] && englishDeterminers[rest[1].low] {
		if n := e.phrase(rest[2:]); !slices.ContainsFunc(rest[2:2+n], genitive) {
			rest = rest[2+n:]
		}
	}
	for i, w := range rest {
		phrase := rest[i+1:]
		phrase = phrase[:e.phrase(phrase)]
		same := !woman && w.low == "him" || woman && w.low == "her" && len(phrase) == 0
		if same || englishSomebody[w.low] || determiner(w) && slices.ContainsFunc(phrase, englishPerson) {
			return true
		}
	}
	return slices.ContainsFunc(s.title, func(w word) bool {
		_, perhaps := e.finite(w)
		return perhaps || e.ends(w) && w.text != "."
	})
}

func (e english) someone(words []word, _ []value.Value, woman bool) bool {
	return e.rivals(subject{rest: words}, nil, woman)
}

func (english) locates(before, _ []word) bool {
	n := len(before)
	return n > 1 && (before[n-1].low == "of" && englishHeads[before[n-2].low] || before[n-1].low == "in" && englishLiving[before[n-2].low])
}

// thing returns none: no thing is called "he" or "she".
func (english) thing([]word, []value.Value, bool) (segment.Span, bool) { return segment.Span{}, false }

// phrase returns how many words the phrase has that the words begin with.
func (e english) phrase(words []word) int {
	if i := slices.IndexFunc(words, e.ends); i >= 0 {
		return i
	}
	return len(words)
}

// ends says whether a word ends the phrase before it.
func (e english) ends(w word) bool {
	surely, _ := e.finite(w)
	return surely || e.joins(w) || w.mark() || englishBeginning[w.low] || englishDependent[w.low]
}

func genitive(w word) bool { return strings.ContainsAny(w.text, "'’") }

// englishPerson says whether a noun may mean a person, also one whose something is: "the
// minister's", but not "the company's".
func englishPerson(w word) bool {
	noun, _, _ := strings.Cut(strings.ReplaceAll(w.low, "’", "'"), "'")
	return englishPersons[noun] || !strings.HasSuffix(noun, "ment") &&
		slices.ContainsFunc(englishEndings, func(end string) bool { return strings.HasSuffix(noun, end) })
}
