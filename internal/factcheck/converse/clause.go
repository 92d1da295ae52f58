package converse

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/beleg-dev/beleg/internal/regex"
	"github.com/beleg-dev/beleg/internal/value"
)

// A word is one of a clause.
type word struct {
	text, low  string
	start, end int
}

func (w *word) upper() bool {
	first, _ := utf8.DecodeRuneInString(w.text)
	return unicode.IsUpper(first)
}

// A clause is the words between two signs.
type clause []word

// token finds a word, a number or a sign.
var token = regex.MustCompile(`\pL[\pL\pN&'’/-]*|\pN[\pN.,:–-]*\pN|\pN|[^\s]|\n`)

// clausesOf returns the clauses of a text.
func clausesOf(text string) []clause {
	var list []clause
	var c clause
	for _, at := range token.FindAllStringIndex(text, -1) {
		t := text[at[0]:at[1]]
		if first, _ := utf8.DecodeRuneInString(t); unicode.IsLetter(first) || unicode.IsNumber(first) {
			c = append(c, word{t, strings.ToLower(t), at[0], at[1]})
		} else if len(c) > 0 {
			list, c = append(list, c), nil
		}
	}
	if len(c) > 0 {
		list = append(list, c)
	}
	return list
}

// A grammar is what of a language a clause is read by.
type grammar struct {
	frames                                                    map[string][]usage
	article, preposed, joining, open, auxiliary, be, trailing words
	merged                                                    map[string]string
	by                                                        string
}

// A usage is a frame whose verb has a form in it.
type usage struct {
	*frame
	past, present, participle bool
}

type words map[string]bool

func set(list string) words {
	s := words{}
	for w := range strings.FieldsSeq(list) {
		s[w] = true
	}
	return s
}

var (
	inGerman  = &grammar{byForm(german), germanArticle, germanPreposed, germanJoining, germanOpen, germanPerfect, germanPassive, nil, germanMerged, "von"}
	inEnglish = &grammar{byForm(english), englishArticle, englishPreposed, englishJoining, englishOpen, englishAux, englishBe, englishCompany, nil, "by"}
)

func grammarOf(language string) *grammar {
	switch value.Primary(language) {
	case "de":
		return inGerman
	case "en":
		return inEnglish
	}
	return nil
}

func byForm(frames []frame) map[string][]usage {
	m := map[string][]usage{}
	for i := range frames {
		f := &frames[i]
		here := map[string]*usage{}
		add := func(list string, mark func(*usage)) {
			for w := range strings.FieldsSeq(list) {
				if here[w] == nil {
					here[w] = &usage{frame: f}
				}
				mark(here[w])
			}
		}
		add(f.forms.present, func(u *usage) { u.present = true })
		add(f.forms.past, func(u *usage) { u.past = true })
		add(f.forms.participle, func(u *usage) { u.participle = true })
		for w, u := range here {
			m[w] = append(m[w], *u)
		}
	}
	return m
}

// founded matches a number that may belong to the name of a club.
var founded = regex.MustCompile(`^\d{2,4}$`)

// name returns the words of capitals of the noun phrase at a word of a clause, and the word
// behind it; none: there is no such phrase.
func (g *grammar) name(c clause, i int) (name []string, next int) {
	if i < len(c) && g.article[c[i].low] {
		i++
	}
	for most := i + 4; i < len(c) && i < most && !c[i].upper() && !g.preposed[c[i].low] && !g.joining[c[i].low] && unicode.IsLetter(rune(c[i].low[0])); {
		i++
	}
	for i < len(c) && c[i].upper() && !strings.HasSuffix(c[i].low, "'s") && !strings.HasSuffix(c[i].low, "’s") {
		name = append(name, c[i].text)
		i++
	}
	for len(name) > 0 && i < len(c) && g.trailing[c[i].low] {
		i++
	}
	if len(name) > 0 && i < len(c) && founded.MatchString(c[i].text) && (i+1 == len(c) || g.preposed[c[i+1].low]) {
		i++
	}
	return name, i
}

// preposition returns the one that a word is, or begins with.
func (g *grammar) preposition(w *word) string {
	if p, ok := g.merged[w.low]; ok {
		return p
	}
	return w.low
}

// behind returns the name behind one of some prepositions, "von|bei", that one, and the clause
// without both.
func (g *grammar) behind(c clause, prepositions string) (name []string, preposition string, rest clause) {
	for i := range c {
		p := g.preposition(&c[i])
		if c[i].upper() || !slices.Contains(strings.Split(prepositions, "|"), p) {
			continue
		}
		if name, next := g.name(c, i+1); len(name) > 0 {
			return name, p, slices.Concat(c[:i], c[next:])
		}
	}
	return nil, "", c
}

// has says whether a clause has one of some words or of some pairs, and which.
func (c clause) has(needed string) (string, bool) {
	for n := range strings.SplitSeq(needed, "|") {
		first, second, pair := strings.Cut(n, " ")
		for i := range c {
			if c[i].low == first && (!pair || i+1 < len(c) && c[i+1].low == second) {
				return n, true
			}
		}
	}
	return "", needed == ""
}

func (c clause) hasAny(list words) bool {
	return slices.ContainsFunc(c, func(w word) bool {
		return list[w.low] || strings.HasSuffix(w.low, "n't") || strings.HasSuffix(w.low, "n’t")
	})
}

func (c clause) text() string {
	list := make([]string, len(c))
	for i := range c {
		list[i] = c[i].text
	}
	return strings.Join(list, " ")
}
