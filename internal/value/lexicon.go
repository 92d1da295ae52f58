package value

import (
	"strconv"
	"strings"
)

// A grammar is a set of languages that a text may be in.
type grammar uint8

const (
	german grammar = 1 << iota
	english
)

// grammarOf returns the grammars to read a BCP-47 language with: both where it
// is unknown, none for a language that is neither German nor English.
func grammarOf(language string) grammar {
	switch Primary(language) {
	case "de", "gsw", "nds":
		return german
	case "en":
		return english
	case "", "und":
		return german | english
	}
	return 0
}

// A lexicon maps lower-case words of each language to a number.
type lexicon struct {
	german, english map[string]int
}

// newLexicon reads words separated by space, each with an optional "=number"
// that holds for it; without one the number is 1.
func newLexicon(de, en string) lexicon {
	return lexicon{german: readWords(de), english: readWords(en)}
}

func readWords(list string) map[string]int {
	m := make(map[string]int)
	for _, f := range strings.Fields(list) {
		word, number := splitEntry(f)
		m[word] = number
	}
	return m
}

func splitEntry(entry string) (string, int) {
	word, value, found := strings.Cut(entry, "=")
	if !found {
		return word, 1
	}
	n, err := strconv.Atoi(value)
	if err != nil {
		panic("value: lexicon entry " + entry)
	}
	return word, n
}

// find looks a word up in the languages of g, German first.
func (l lexicon) find(word string, g grammar) (int, bool) {
	if word == "" {
		return 0, false
	}
	if g&german != 0 {
		if n, ok := l.german[word]; ok {
			return n, true
		}
	}
	if g&english != 0 {
		if n, ok := l.english[word]; ok {
			return n, true
		}
	}
	return 0, false
}

func (l lexicon) has(word string, g grammar) bool {
	_, ok := l.find(word, g)
	return ok
}

// A phrase is a sequence of tokens with a number.
type phrase struct {
	words []string
	value int
}

// phrases finds sequences of tokens by their first and by their last word.
type phrases struct {
	first, last [2]map[string][]phrase
}

// newPhrases reads entries like newLexicon does, with "_" between the tokens of one.
func newPhrases(de, en string) phrases {
	var p phrases
	for k, list := range [2]string{de, en} {
		p.first[k], p.last[k] = map[string][]phrase{}, map[string][]phrase{}
		for _, f := range strings.Fields(list) {
			key, value := splitEntry(f)
			ph := phrase{strings.Split(key, "_"), value}
			p.first[k][ph.words[0]] = append(p.first[k][ph.words[0]], ph)
			end := ph.words[len(ph.words)-1]
			p.last[k][end] = append(p.last[k][end], ph)
		}
	}
	return p
}

// starts says whether a phrase begins with the word.
func (p phrases) starts(word string, g grammar) bool {
	return g&german != 0 && p.first[0][word] != nil || g&english != 0 && p.first[1][word] != nil
}

// at returns the longest phrase that begins at token i.
func (p phrases) at(s *scanner, i int) (value, tokens int) {
	return p.longest(s, i, p.first, func(int) int { return i })
}

// before returns the longest phrase that ends just before token i.
func (p phrases) before(s *scanner, i int) (value, tokens int) {
	return p.longest(s, i-1, p.last, func(n int) int { return i - n })
}

func (p phrases) longest(s *scanner, key int, index [2]map[string][]phrase, from func(int) int) (value, tokens int) {
	if key < 0 || key >= len(s.toks) {
		return 0, 0
	}
	for k, g := range [2]grammar{german, english} {
		if s.lang&g == 0 {
			continue
		}
		for _, ph := range index[k][s.toks[key].low] {
			if len(ph.words) > tokens && s.matches(from(len(ph.words)), ph.words) {
				value, tokens = ph.value, len(ph.words)
			}
		}
	}
	return value, tokens
}
