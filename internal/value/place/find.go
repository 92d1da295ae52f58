package place

import (
	"cmp"
	"slices"
	"strings"
	"sync"

	"github.com/beleg-dev/beleg/internal/value/calendar"
	"github.com/beleg-dev/beleg/internal/value/gazetteer"
	"github.com/beleg-dev/beleg/internal/value/name"
	"github.com/beleg-dev/beleg/internal/value/unit"
	"github.com/beleg-dev/beleg/internal/value/words"
)

// A placeKey is one name in the index of the gazetteer.
type placeKey struct {
	words []string // tokens, lower case
	caps  []bool   // which of them begin with a capital
	exact string   // the name itself where it must be written so: "US", "EU"
	id    int
	form  Form
	lang  words.Grammar // the languages that call it so
	plain bool          // it needs no word such as "in" before it
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
		x.addAll(p.English, placeKey{id: id, lang: words.English, plain: plain})
		x.addAll(p.German, placeKey{id: id, lang: words.German, plain: plain})
		x.addAll(p.EnglishAdjectives, placeKey{id: id, lang: words.English, plain: true, form: AdjectiveForm})
		x.addAll(p.EnglishPeoples, placeKey{id: id, lang: words.English, plain: true, form: PeopleForm})
		x.addAll(p.GermanPeoples, placeKey{id: id, lang: words.German, plain: true, form: PeopleForm})
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
	for _, t := range words.Tokenize(name) {
		k.words = append(k.words, t.Low)
		k.caps = append(k.caps, t.Upper)
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

// A Reader reads the places of a text.
type Reader struct {
	*words.Text
	named int // the token after a place that is part of a name
}

// NewReader reads a text.
func NewReader(t *words.Text) *Reader { return &Reader{Text: t} }

// Read returns the place at token i and the token after it; 0 for none.
func (s *Reader) Read(i int) (Location, int) {
	l, j := s.placeAt(i)
	if j > 0 && s.partOfName(i, j, l) {
		s.named, l.InName = j, true
	}
	return l, j
}

// Begins says whether a place begins at token i.
func (s *Reader) Begins(i int) bool {
	_, j := s.placeAt(i)
	return j > 0
}

// placeAt returns the place at token i and the token after it; 0 for none.
func (s *Reader) placeAt(i int) (Location, int) {
	t := s.Tok(i)
	if t.Kind != words.Word || s.Tok(i+1).Joined && unit.Signs[s.Tok(i+1).Low] != "" {
		return Location{}, 0
	}
	if l, j := s.placeName(i); j > 0 {
		if j < len(s.Tokens) && s.Glued(j, "-") && s.Tok(j+1).Joined && s.Tok(j+1).Kind == words.Word && !s.isCapitalPlace(j+1) {
			l.Adjective = true // "Ukraine-Krieg"
		}
		return l, j
	}
	if s.Grammar&words.German == 0 {
		return Location{}, 0
	}
	table, stem := placeTable(), words.TrimAdjective(t.Low)
	if ids := table.stems[stem]; ids != nil && (stem != t.Low || s.Glued(i+1, "-")) {
		return Location{IDs: ids, Adjective: true, Form: AdjectiveForm}, i + 1
	}
	if t.Upper && s.Tok(i+1).Kind == words.Word {
		for _, town := range townsOf(t.Low) {
			for _, k := range table.names[town] {
				if p := gazetteer.All()[k.id]; len(k.words) == 1 && k.form == NameForm && k.plain && p.Urban() {
					return Location{IDs: []int{k.id}, Adjective: true, Form: AdjectiveForm}, i + 1
				}
			}
		}
	}
	return Location{}, 0
}

// townsOf lists the names that a German adjective in "er" may be of: "Hamburger",
// "Göttinger", "Münchner", "Basler".
func townsOf(adjective string) []string {
	stem, ok := strings.CutSuffix(adjective, "er")
	if !ok {
		return nil
	}
	if adjective == "zürcher" {
		return []string{"zürich"}
	}
	list := []string{stem, stem + "en"}
	if short, ok := strings.CutSuffix(stem, "n"); ok {
		list = append(list, short+"en")
	}
	if short, ok := strings.CutSuffix(stem, "l"); ok {
		list = append(list, short+"el")
	}
	return list
}

func (s *Reader) isCapitalPlace(i int) bool {
	return s.Tok(i).Upper && len(placeTable().names[s.Tok(i).Low]) > 0
}

// placeName reads the longest name of a place at token i.
func (s *Reader) placeName(i int) (Location, int) {
	t, names := s.Tokens[i], placeTable().names
	if !t.Upper {
		return Location{}, 0
	}
	keys := names[t.Low]
	if stem, ok := strings.CutSuffix(t.Low, "s"); ok && keys == nil && s.Grammar&words.German != 0 && len(stem) > 3 {
		keys = names[stem] // "Moskaus"
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
		own := k.lang&s.Grammar != 0
		if p := gazetteer.All()[k.id]; !own && s.Grammar != 0 && (!p.Urban() || k.form != NameForm) {
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
func (s *Reader) ticker(i int) bool {
	return s.Tokens[i].Caps && s.Tokens[i].End-s.Tokens[i].Start <= name.MaxAcronym && !s.Tok(i-1).Caps && !s.Tok(i+1).Caps
}

// spelled says whether the tokens from i on write the name, with its capitals.
func (s *Reader) spelled(i int, k placeKey) bool {
	if i+len(k.words) > len(s.Tokens) {
		return false
	}
	for n, w := range k.words {
		t := s.Tokens[i+n]
		if t.Low != w && (n > 0 || t.Low != w+"s") || k.caps[n] && !t.Upper || n > 0 && t.Fresh {
			return false
		}
	}
	return k.exact == "" || s.Source[s.Tokens[i].Start:s.Tokens[i+len(k.words)-1].End] == k.exact
}

var placeAskers = words.NewLexicon(
	"in aus nach bei nahe um stadt hauptstadt metropole großstadt hafenstadt nachbarstadt kleinstadt provinz region insel bundesstaat dorf ort flughafen",
	"in from at near to outside around city town capital province region island airport downtown central northern southern eastern western")

// townWords are those of placeAskers that "of" joins to a place.
var townWords = words.NewLexicon("", "city town capital province region island")

// asksPlace says whether the words around tokens i to j-1 tell that they are a place.
func (s *Reader) asksPlace(i, j int) bool {
	b := s.Word(i - 1)
	if b == "of" {
		return townWords.Has(s.Word(i-2), words.English)
	}
	if placeAskers.Has(b, s.Grammar) {
		return true
	}
	return s.Mark(j, ",") && s.isCapitalPlace(j+1) && s.Tok(i-1).Low != ","
}

// Words beside a place that make it part of a name.
var (
	clubWords = words.NewLexicon(
		"fc sc vfb vfl sv tsv fsv rb borussia eintracht hertha real werder dynamo dinamo spartak lokomotive inter ac as afc cf olympique athletic rapid sparta slavia hotel café schloss",
		"fc ac as afc cf real dynamo dinamo spartak inter athletic olympique hotel mr mrs ms miss sir")
	afterWords = words.ReadWords("times post globe herald tribune journal review hilton united city airways airlines rovers open masters marathon")
)

// partOfName says whether a place at tokens i to j-1 belongs to another name,
// as in "Jack London", "Bank of England" and "Washington Post".
func (s *Reader) partOfName(i, j int, l Location) bool {
	before, after := s.Tok(i-1), s.Tok(j)
	if s.named == i && i > 0 || clubWords.Has(s.Word(i-1), s.Grammar) && before.Upper {
		return true
	}
	if before.Kind == words.Word && before.Upper && name.Given(before.Low) && !l.Adjective {
		return true
	}
	if s.Glued(i-1, "-") && before.Joined && !s.Begins(i-2) || before.Kind == words.Mark && (before.Low == "@" || before.Low == "#") {
		return true
	}
	if after.Upper && afterWords[after.Low] > 0 && !l.Adjective {
		return true
	}
	if s.Grammar != words.English || l.Adjective {
		return false
	}
	if before.Kind == words.Word && before.Upper && !s.SentenceStart(i-1) && !s.ordinaryCapital(i-1) {
		return true
	}
	if s.Any(i-1, "of") && s.Tok(i-2).Upper && !s.ordinaryCapital(i-2) && !s.SentenceStart(i-2) {
		return true
	}
	if p := l.Likeliest(); p.Sort == gazetteer.Country && !p.Doubtful {
		return false // "envoy for Iran Robert Malley"
	}
	return after.Kind == words.Word && after.Upper && !after.Fresh && !s.ordinaryCapital(j) && s.Adjacent(j)
}

// ordinaryCapital says whether the English word at i has its capital for
// another reason than a name: a title, a month, a place, a function word.
func (s *Reader) ordinaryCapital(i int) bool {
	w := s.Word(i)
	return name.Titles.Has(w, words.English) || words.FunctionWords.Has(w, words.English) || calendar.Months.Has(w, words.English) || calendar.Weekdays.Has(w, words.English) ||
		compass.Has(w, words.English) || len(placeTable().names[w]) > 0
}

var compass = words.NewLexicon("", "north south east west northern southern eastern western central greater upper lower downtown")
