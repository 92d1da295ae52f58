package index

import (
	"math"
	"regexp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/beleg-dev/beleg/internal/factcheck"
	"github.com/beleg-dev/beleg/internal/index/lexicon"
	"github.com/beleg-dev/beleg/internal/index/words"
	"github.com/beleg-dev/beleg/internal/value"
)

const (
	// leadNames is how often the first name of what is said before a query counts, any
	// other one once: "Norvik has opened a plant in Halvern".
	leadNames = 3
	// pairNames is how often two words count that name it together: "Gorton Foods" is no
	// Gorton Motors.
	pairNames = 2
	// leastOfTopic is which share of the names that the source with the most has, rare ones
	// counting for more, another source on the same matter has too.
	leastOfTopic = 0.4
)

// again finds a sentence that begins with a word for what was named before.
var again = regexp.MustCompile(`^(?:(?:Er|Sie|Das (?:Unternehmen|Haus|Projekt|Werk|Gebäude)|Der (?:Konzern|Bau|Betrieb|Verein)|Die (?:Firma|Gesellschaft|Gruppe|Anlage)|` +
	`The (?:company|firm|group|project|building|plant|site)) \p{Ll}|(?:Its|Their) )`)

// labelled finds what is no sentence and tells by a label, the group, what it is: "Director:
// Carla Wendt".
var labelled = regexp.MustCompile(`^([^.:;!?\d]{1,60}): [^.!?]*$`)

// filled finds a sentence that says but who has an office: "Direktorin wird Carla Wendt."
var filled = regexp.MustCompile(`^(?:\p{Lu}\p{Ll}+ (?:ist|war|wird|bleibt|heißt)|The \p{Ll}+(?: \p{Ll}+)? (?:is|was)) \p{Lu}[\pL-]+(?: \p{Lu}[\pL-]+){1,2}\.?$`)

// A topic is what the text of a query speaks of, as far as names tell: those in what is
// said before it. Where the query has a name of its own, it may speak of that.
type topic struct {
	about, own []mention
	sources    map[string][]bool // which of the names each source has, those of about first
}

// A mention is a name in a text.
type mention struct {
	spellings []string
	text      int  // of those before the query
	pair      bool // two words that are mentions each
	doubtful  bool // whether its capital may be that of any word at the beginning of a sentence
}

func topicOf(q *factcheck.Query) *topic {
	t := &topic{sources: map[string][]bool{}}
	if len(q.About) == 0 {
		return t
	}
	own := q.Text
	if label := labelled.FindStringSubmatch(own); label != nil {
		own = label[1]
	}
	if !again.MatchString(own) && !filled.MatchString(own) {
		t.own = slices.DeleteFunc(mentions(own, q.Language), func(m mention) bool { return m.doubtful })
	}
	for i, text := range q.About {
		for _, m := range mentions(text, q.Language) {
			m.text = i
			t.about = append(t.about, m)
		}
	}
	return t
}

// names returns what is looked for in whole sources.
func (t *topic) names() [][]string {
	var list [][]string
	for _, m := range slices.Concat(t.about, t.own) {
		list = append(list, m.spellings)
	}
	return list
}

// spellings returns what is searched for beside the words of the query: the names before it
// where it has none.
func (t *topic) spellings() []string {
	if len(t.own) > 0 {
		return nil
	}
	var list []string
	for _, m := range t.about {
		list = append(list, m.spellings...)
	}
	return list
}

// meet takes up which names the source of a passage lacks, by their places from first on.
func (t *topic) meet(e *factcheck.Evidence, lacks []int, first int) {
	if t.sources[e.Source.ID] != nil {
		return
	}
	has := slices.Repeat([]bool{true}, len(t.about)+len(t.own))
	for _, i := range lacks {
		has[i-first] = false
	}
	t.sources[e.Source.ID] = has
}

// part marks the passages of sources that are about something else.
func (t *topic) part(list []factcheck.Evidence) {
	count := make([]int, len(t.about)+len(t.own))
	for _, has := range t.sources {
		for i, ok := range has {
			if ok {
				count[i]++
			}
		}
	}
	if slices.Max(append(count[len(t.about):], 0)) > 0 {
		return
	}
	lead := t.lead(count)
	shares, most := map[string]float64{}, 0.0
	for id, has := range t.sources {
		share := 0.0
		for i := range t.about {
			switch {
			case !has[i]:
			case i == lead:
				share += leadNames / math.Sqrt(float64(count[i]))
			case t.about[i].pair:
				share += pairNames / math.Sqrt(float64(count[i]))
			default:
				share += 1 / math.Sqrt(float64(count[i]))
			}
		}
		shares[id], most = share, max(most, share)
	}
	for i, e := range list {
		list[i].Apart = shares[e.Source.ID] < float64(leastOfTopic*most)
	}
}

// lead returns the first name before the query that a source has, a doubtful one where its
// text has no other; -1: there is none.
func (t *topic) lead(count []int) int {
	lead := -1
	for i, m := range t.about {
		switch {
		case count[i] == 0 || m.pair:
		case lead >= 0 && m.text > t.about[lead].text:
			return lead
		case !m.doubtful:
			return i
		case lead < 0:
			lead = i
		}
	}
	return lead
}

// mentions returns the names of a text, as far as capitals tell them from nouns: in German
// where two stand together, "Windpark Heidmoor", behind a preposition, and at the beginning.
// Words of the lexicon are none.
func mentions(text, language string) []mention {
	tongue := words.TongueOfText(language, text)
	var list []mention
	add := func(doubtful bool, spellings ...string) {
		if !slices.ContainsFunc(list, func(m mention) bool { return m.spellings[0] == spellings[0] }) {
			list = append(list, mention{spellings: spellings, doubtful: doubtful})
		}
	}
	values := value.Find(text, language, value.Reference{})
	capitals := capitalised(text, values, tongue)
	for i, w := range capitals {
		beside := i > 0 && capitals[i-1].end+1 == w.start || i+1 < len(capitals) && w.end+1 == capitals[i+1].start
		if len(w.text) < leastOfName || tongue == words.German && !beside && w.start > 0 || common(w.text, tongue) {
			continue
		}
		add(w.start == 0 && !beside && !ofName.MatchString(text[w.end:]), w.text)
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
		if !common(spellings[0], tongue) {
			add(false, spellings...)
		}
	}
	return list
}

// ofName finds what shows that a name stands before it.
var ofName = regexp.MustCompile(`^['’]s `)

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
var spelled = regexp.MustCompile(`\p{Lu}[\pL\pM\p{Nd}]+`)

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

// common says whether a word is one of its language.
func common(word string, t words.Tongue) bool {
	content := words.Content(word, t)
	return len(content) == 0 || lexicon.Translations(content[0]) != nil
}
