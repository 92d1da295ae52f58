package index

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/beleg-dev/beleg/internal/index/lexicon"
	"github.com/beleg-dev/beleg/internal/index/words"
	"github.com/beleg-dev/beleg/internal/regex"
	"github.com/beleg-dev/beleg/internal/value"
)

// A mention is a name in a text.
type mention struct {
	spellings []string
	text      int  // of those before the query
	headed    bool // whether that is a heading
	pair      bool // two words that are mentions each
	doubtful  bool // whether its capital may be that of any word at the beginning of a sentence
	turns     bool // one by which a text may turn to another matter, named once more
	land      bool // a country or a region
	aside     bool // one that may be no more than where or whose something is
	word      bool // whether a source uses it as a word of its language
}

// mentions returns the names of a text, as far as capitals tell them from nouns: in German
// where two stand together, "Windpark Heidmoor", behind a preposition, and at the beginning.
// Words of the lexicon are none.
func mentions(text, language string) []mention {
	tongue := words.TongueOfText(language, text)
	var list []mention
	add := func(doubtful bool, spellings ...string) {
		i := slices.IndexFunc(list, func(m mention) bool { return m.spellings[0] == spellings[0] })
		if i < 0 {
			list = append(list, mention{spellings: spellings, doubtful: doubtful})
			return
		}
		known := &list[i]
		known.doubtful = known.doubtful && doubtful
		for _, s := range spellings {
			if !slices.Contains(known.spellings, s) {
				known.spellings = append(known.spellings, s)
			}
		}
	}
	values := value.Find(text, language, value.Reference{})
	capitals := capitalised(text, values, tongue)
	for i, w := range capitals {
		beside := i > 0 && capitals[i-1].end+1 == w.start || i+1 < len(capitals) && w.end+1 == capitals[i+1].start
		if len(w.text) < leastOfName || tongue == words.German && !beside && w.start > 0 || common(w.text, tongue) {
			continue
		}
		if bare, genitive := strings.CutSuffix(w.text, "s"); genitive && tongue == words.German && beside && len(bare) >= leastOfName {
			add(false, w.text, bare)
			continue
		}
		add(w.start == 0 && !beside && !ofName.MatchString(text[w.end:]), inhabited(w.text)...)
	}
	for i := 1; i < len(capitals); i++ {
		a, b := capitals[i-1], capitals[i]
		if a.end+1 == b.start && len(b.text) >= leastOfName && !common(a.text, tongue) && !common(b.text, tongue) {
			list = append(list, mention{spellings: []string{a.text + " " + b.text}, pair: true})
		}
	}
	for _, v := range values {
		known := slices.ContainsFunc(list, func(m mention) bool { return strings.Contains(v.Text, m.spellings[0]) })
		if n := len(strings.Fields(v.Text)); v.Kind == value.Name && !known && !v.Name.Quoted && n > 1 && n <= mostOfName {
			add(false, v.Text)
		}
	}
	for _, spellings := range value.Named(text, language) {
		if !common(spellings[0], tongue) || onlyNames(spellings, tongue) {
			add(false, spellings...)
		}
	}
	return list
}

// inhabited returns the spellings of a name that may be a town's, with its adjective:
// "Dortmunder", "Dortmund"; "Göttingen", "Göttinger".
func inhabited(name string) []string {
	spellings := []string{name}
	town, adjective := strings.CutSuffix(name, "er")
	switch {
	case len(town) < leastOfTown:
	case adjective:
		spellings = append(spellings, town, town+"en")
	default:
		spellings = append(spellings, strings.TrimSuffix(name, "en")+"er")
	}
	return spellings
}

// leastOfTown is how many bytes the town of an adjective has: a "Fischer" is none of Fisch.
const leastOfTown = 6

// lands returns the countries and regions that a text names.
func lands(text, language string) []mention {
	var list []mention
	for _, l := range value.Lands(text, language) {
		list = append(list, mention{spellings: l.Spellings, land: true, aside: !l.Doer})
	}
	return list
}

// begun finds what may be a name behind a German verb that stands second: "Zuvor landete
// Kermorvan in Algier", or behind a label. The group is it.
var begun = regex.MustCompile(`^(?:\p{Lu}\p{Ll}+(?: \p{Lu}?\p{Ll}+){0,2}: |\p{Lu}\p{Ll}+ \p{Ll}+ )(\p{Lu}[\pL-]{2,})(?: [^\p{Lu}]|\.?$)`)

// inverted returns the word of a German sentence that stands where its subject may.
func inverted(text, language string) []mention {
	m := begun.FindStringSubmatchIndex(text)
	if m == nil || words.TongueOfText(language, text) != words.German || common(text[m[2]:m[3]], words.German) {
		return nil
	}
	return []mention{{spellings: []string{text[m[2]:m[3]]}, doubtful: true}}
}

// ofName finds what shows that a name stands before it.
var ofName = regex.MustCompile(`^['’]s `)

// mostOfName is how many words a name has that is no headline in capitals.
const mostOfName = 3

// A capital is a word that begins with one.
type capital struct {
	text       string
	start, end int
}

// leastOfName is how many bytes a name has: "AG" and "SE" name nobody.
const leastOfName = 3

// spelled finds a word with a capital.
var spelled = regex.MustCompile(`\p{Lu}[\pL\pM\p{Nd}]+`)

// capitalised returns the words of a text with a capital that are no part of an amount, a
// time or a country, and say something.
func capitalised(text string, values []value.Value, t words.Tongue) []capital {
	var list []capital
	for _, m := range spelled.FindAllStringIndex(text, -1) {
		if before, _ := utf8.DecodeLastRuneInString(text[:m[0]]); unicode.IsLetter(before) {
			continue
		}
		taken := slices.ContainsFunc(values, func(v value.Value) bool {
			return v.Start < m[1] && m[0] < v.End && v.Kind != value.Name && !(v.Kind == value.Place && v.Place.Urban())
		})
		if !taken && len(words.Content(text[m[0]:m[1]], t)) > 0 {
			list = append(list, capital{text[m[0]:m[1]], m[0], m[1]})
		}
	}
	return list
}

// compound says whether a German word ends with one of its language: "Hauptaktionär".
func compound(word string) bool {
	for i := range word {
		if i >= leastOfName && len(word)-i >= leastOfHead && common(word[i:], words.German) {
			return true
		}
	}
	return false
}

// leastOfHead is how many bytes the last part of a compound has; shorter ones end names, too.
const leastOfHead = 5

// onlyNames says whether what a name is in the other language is but another spelling of it, as of
// "Copenhagen" and unlike "Essen".
func onlyNames(spellings []string, t words.Tongue) bool {
	var names []string
	for _, s := range spellings[1:] {
		for _, other := range []words.Tongue{words.German, words.English} {
			names = append(names, words.Content(s, other)...)
		}
	}
	content := words.Content(spellings[0], t)
	return len(content) == 1 && len(names) > 0 && !slices.ContainsFunc(lexicon.Translations(content[0]), func(w string) bool { return !slices.Contains(names, w) })
}

// common says whether a word is one of its language.
func common(word string, t words.Tongue) bool {
	content := words.Content(word, t)
	return len(content) == 0 || lexicon.Translations(content[0]) != nil
}
