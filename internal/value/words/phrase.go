package words

import "strings"

// A phrase is a sequence of tokens with a number.
type phrase struct {
	words []string
	value int
}

// Phrases finds sequences of tokens by their first and by their last word.
type Phrases struct {
	first, last [2]map[string][]phrase
}

// NewPhrases reads entries like NewLexicon does, with "_" between the tokens of one.
func NewPhrases(de, en string) Phrases {
	var p Phrases
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

// Starts says whether a phrase begins with the word.
func (p Phrases) Starts(word string, g Grammar) bool {
	return g&German != 0 && p.first[0][word] != nil || g&English != 0 && p.first[1][word] != nil
}

// At returns the longest phrase that begins at token i.
func (p Phrases) At(s *Text, i int) (value, tokens int) {
	return p.longest(s, i, p.first, func(int) int { return i })
}

// Before returns the longest phrase that ends just before token i.
func (p Phrases) Before(s *Text, i int) (value, tokens int) {
	return p.longest(s, i-1, p.last, func(n int) int { return i - n })
}

func (p Phrases) longest(s *Text, key int, index [2]map[string][]phrase, from func(int) int) (value, tokens int) {
	if key < 0 || key >= len(s.Tokens) {
		return 0, 0
	}
	for k, g := range [2]Grammar{German, English} {
		if s.Grammar&g == 0 {
			continue
		}
		for _, ph := range index[k][s.Tokens[key].Low] {
			if len(ph.words) > tokens && s.Matches(from(len(ph.words)), ph.words) {
				value, tokens = ph.value, len(ph.words)
			}
		}
	}
	return value, tokens
}
