package value

import (
	"cmp"
	"slices"
	"strings"
	"sync"
	"unicode"

	"github.com/beleg-dev/beleg/internal/value/gazetteer"
)

// A placeKey is one name in the index of the gazetteer.
type placeKey struct {
	words []string // tokens, lower case
	caps  []bool   // which of them begin with a capital
	exact string   // the name itself where it must be written so: "US", "EU"
	id    int
	form  PlaceForm
	lang  grammar // the languages that call it so
	plain bool    // it needs no word such as "in" before it
}

// placeIndex finds names by their first word and German adjectives by their stem.
type placeIndex struct {
	names map[string][]placeKey
	stems map[string][]int
}

// wellKnown is the number of people, in thousands, from which a city is
// recognised without a word such as "in" before it.
const wellKnown = 300

var placeTable = sync.OnceValue(func() placeIndex {
	x := placeIndex{names: map[string][]placeKey{}, stems: map[string][]int{}}
	for id, p := range gazetteer.All() {
		plain := !p.Doubtful && (p.Sort != gazetteer.City || p.Known || p.People >= wellKnown || p.Code == "DE" || p.Code == "AT" || p.Code == "CH")
		x.addAll(p.English, placeKey{id: id, lang: english, plain: plain})
		x.addAll(p.German, placeKey{id: id, lang: german, plain: plain})
		x.addAll(p.EnglishAdjectives, placeKey{id: id, lang: english, plain: true, form: AdjectiveForm})
		x.addAll(p.EnglishPeoples, placeKey{id: id, lang: english, plain: true, form: PeopleForm})
		x.addAll(p.GermanPeoples, placeKey{id: id, lang: german, plain: true, form: PeopleForm})
		for _, stem := range p.GermanStems {
			x.stems[stem] = append(x.stems[stem], id)
		}
	}
	for _, keys := range x.names {
		slices.SortStableFunc(keys, func(a, b placeKey) int {
			return cmp.Or(cmp.Compare(len(b.words), len(a.words)), cmp.Compare(placeRank(a), placeRank(b)))
		})
	}
	return x
})

// placeRank orders the places that share a name, likeliest first.
func placeRank(k placeKey) int {
	p := gazetteer.All()[k.id]
	switch {
	case p.Sort == gazetteer.Country || p.Sort == gazetteer.Group:
		return 0
	case p.Sort == gazetteer.Capital && !p.Doubtful:
		return 1
	}
	return 1_000_000 - p.People
}

func (x placeIndex) addAll(names []string, k placeKey) {
	for _, n := range names {
		x.add(n, k)
	}
}

func (x placeIndex) add(name string, k placeKey) {
	for _, t := range tokenize(name) {
		k.words = append(k.words, t.low)
		k.caps = append(k.caps, t.upper)
	}
	if len(name) <= 4 && strings.ToUpper(name) == name {
		k.exact = name
	}
	for n, other := range x.names[k.words[0]] {
		if other.id == k.id && slices.Equal(other.words, k.words) {
			x.names[k.words[0]][n].lang |= k.lang
			return
		}
	}
	x.names[k.words[0]] = append(x.names[k.words[0]], k)
}

// places reads the names of places, their adjectives and peoples. Those of a
// currency are none: "100 Schweizer Franken".
func (s *scanner) places() {
	figures := s.out
	for i := 0; i < len(s.toks); {
		for len(figures) > 0 && (figures[0].Kind != Money || figures[0].End <= s.toks[i].start) {
			figures = figures[1:]
		}
		if len(figures) > 0 && figures[0].Start <= s.toks[i].start {
			i++
			continue
		}
		l, j := s.placeAt(i)
		if j == 0 {
			i++
			continue
		}
		if s.partOfName(i, j, l) {
			s.named, l.InName = j, true
		}
		s.add(Value{Kind: Place, Place: l}, i, j)
		i = j
	}
}

// isPlace says whether a place begins at token i.
func (s *scanner) isPlace(i int) bool {
	_, j := s.placeAt(i)
	return j > 0
}

// placeAt returns the place at token i and the token after it; 0 for none.
func (s *scanner) placeAt(i int) (Location, int) {
	t := s.tok(i)
	if t.kind != wordToken || s.tok(i+1).joined && currencySigns[s.tok(i+1).low] != "" {
		return Location{}, 0
	}
	table := placeTable()
	if l, j := s.placeName(table, i); j > 0 {
		if j < len(s.toks) && s.glued(j, "-") && s.tok(j+1).joined && s.tok(j+1).kind == wordToken && !s.isCapitalPlace(table, j+1) {
			l.Adjective = true // "Ukraine-Krieg"
		}
		return l, j
	}
	if s.lang&german == 0 {
		return Location{}, 0
	}
	if ids := table.stems[trimAdjective(t.low)]; ids != nil && (trimAdjective(t.low) != t.low || s.glued(i+1, "-")) {
		return Location{IDs: ids, Adjective: true, Form: AdjectiveForm}, i + 1
	}
	if stem, ok := strings.CutSuffix(t.low, "er"); ok && t.upper && s.tok(i+1).kind == wordToken {
		for _, k := range table.names[stem] {
			if p := gazetteer.All()[k.id]; len(k.words) == 1 && k.form == NameForm && k.plain && p.Urban() {
				return Location{IDs: []int{k.id}, Adjective: true, Form: AdjectiveForm}, i + 1
			}
		}
	}
	return Location{}, 0
}

func (s *scanner) isCapitalPlace(table placeIndex, i int) bool {
	return s.tok(i).upper && len(table.names[s.tok(i).low]) > 0
}

// placeName reads the longest name of a place at token i.
func (s *scanner) placeName(table placeIndex, i int) (Location, int) {
	t := s.toks[i]
	keys := table.names[t.low]
	if stem, ok := strings.CutSuffix(t.low, "s"); ok && keys == nil && s.lang&german != 0 && len(stem) > 3 {
		keys = table.names[stem] // "Moskaus"
	}
	if !t.upper {
		return Location{}, 0
	}
	var l Location
	words, native := 0, false
	for _, k := range keys {
		if words > 0 && len(k.words) != words {
			break
		}
		if !s.spelled(i, k) || len(k.words) == 1 && k.exact == "" && s.ticker(i) || !k.plain && !s.asksPlace(i, i+len(k.words)) {
			continue
		}
		own := k.lang&s.lang != 0
		if p := gazetteer.All()[k.id]; !own && s.lang != 0 && (!p.Urban() || k.form != NameForm) {
			continue // "Island" in English is no country
		}
		switch {
		case words == 0, own && !native:
			l, words, native = Location{IDs: []int{k.id}, Form: k.form}, len(k.words), own
		case own == native && l.Form == k.form:
			l.IDs = append(l.IDs, k.id)
		}
	}
	l.Adjective = l.Form != NameForm
	if words == 0 {
		return l, 0
	}
	return l, i + words
}

// ticker says whether the token at i is an acronym in a text of other case.
func (s *scanner) ticker(i int) bool {
	return s.toks[i].caps && s.toks[i].end-s.toks[i].start <= maxAcronym && !s.tok(i-1).caps && !s.tok(i+1).caps
}

// spelled says whether the tokens from i on write the name, with its capitals.
func (s *scanner) spelled(i int, k placeKey) bool {
	if i+len(k.words) > len(s.toks) {
		return false
	}
	for n, w := range k.words {
		t := s.toks[i+n]
		if t.low != w && (n > 0 || t.low != w+"s") || k.caps[n] && !t.upper || n > 0 && t.fresh {
			return false
		}
	}
	return k.exact == "" || s.text[s.toks[i].start:s.toks[i+len(k.words)-1].end] == k.exact
}

var placeAskers = newLexicon(
	"in aus nach bei nahe um stadt hauptstadt metropole großstadt hafenstadt nachbarstadt kleinstadt provinz region insel bundesstaat dorf ort flughafen",
	"in from at near to outside around city town capital province region island airport downtown central northern southern eastern western")

// asksPlace says whether the words around tokens i to j-1 tell that they are a place.
func (s *scanner) asksPlace(i, j int) bool {
	b := s.word(i - 1)
	if b == "of" {
		b = s.word(i - 2)
		return placeAskers.has(b, english) && len(b) > 4
	}
	if placeAskers.has(b, s.lang) {
		return true
	}
	next := s.tok(j + 1)
	return s.mark(j, ",") && next.kind == wordToken && next.upper && j+1 < len(s.toks) && len(placeTable().names[next.low]) > 0 && s.tok(i-1).low != ","
}

// Words beside a place that make it part of a name.
var (
	clubWords = newLexicon(
		"fc sc vfb vfl sv tsv fsv rb borussia eintracht hertha real werder dynamo dinamo spartak lokomotive inter ac as afc cf olympique athletic rapid sparta slavia hotel café schloss",
		"fc ac as afc cf real dynamo dinamo spartak inter athletic olympique hotel mr mrs ms miss sir")
	afterWords = newLexicon(
		"times post globe herald tribune journal review hilton united city airways airlines rovers open masters marathon",
		"")
)

// partOfName says whether a place at tokens i to j-1 belongs to another name,
// as in "Jack London", "Bank of England" and "Washington Post".
func (s *scanner) partOfName(i, j int, l Location) bool {
	before, after := s.tok(i-1), s.tok(j)
	if s.named == i && i > 0 || clubWords.has(s.word(i-1), s.lang) && before.upper {
		return true
	}
	if before.kind == wordToken && before.upper && givenName(before.low) && !l.Adjective {
		return true
	}
	if s.glued(i-1, "-") && before.joined && !s.isPlace(i-2) || before.kind == markToken && (before.low == "@" || before.low == "#") {
		return true
	}
	if after.upper && afterWords.has(after.low, german) && !l.Adjective {
		return true
	}
	if s.lang&english == 0 || l.Adjective || s.lang&german != 0 {
		return false
	}
	if before.kind == wordToken && before.upper && !s.sentenceStart(i-1) && !s.ordinaryCapital(i-1) {
		return true
	}
	if s.any(i-1, "of") && s.tok(i-2).upper && !s.ordinaryCapital(i-2) && !s.sentenceStart(i-2) {
		return true
	}
	if p := l.place(l.IDs[0]); p.Sort == gazetteer.Country && !p.Doubtful {
		return false // "envoy for Iran Robert Malley"
	}
	return after.kind == wordToken && after.upper && !after.fresh && !s.ordinaryCapital(j) && s.adjacent(j)
}

// adjacent says whether one space stands before token j.
func (s *scanner) adjacent(j int) bool {
	return j > 0 && s.toks[j].start-s.toks[j-1].end == 1 && unicode.IsSpace(rune(s.text[s.toks[j-1].end]))
}

// ordinaryCapital says whether the English word at i has its capital for
// another reason than a name: a title, a month, a place, a function word.
func (s *scanner) ordinaryCapital(i int) bool {
	w := s.word(i)
	return titles.has(w, english) || functionWords.has(w, english) || months.has(w, english) || weekdays.has(w, english) ||
		compass.has(w, english) || len(placeTable().names[w]) > 0
}

var compass = newLexicon("", "north south east west northern southern eastern western central greater upper lower downtown")
