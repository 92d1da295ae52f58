package value

import (
	"cmp"
	"slices"
	"strings"

	"github.com/beleg-dev/beleg/internal/value/amount"
	"github.com/beleg-dev/beleg/internal/value/clock"
	"github.com/beleg-dev/beleg/internal/value/date"
	"github.com/beleg-dev/beleg/internal/value/name"
	"github.com/beleg-dev/beleg/internal/value/number"
	"github.com/beleg-dev/beleg/internal/value/place"
	"github.com/beleg-dev/beleg/internal/value/published"
	"github.com/beleg-dev/beleg/internal/value/tense"
	"github.com/beleg-dev/beleg/internal/value/unit"
	"github.com/beleg-dev/beleg/internal/value/words"
)

// Find returns the values of a text, ordered by Start; those of one kind do not
// overlap. language is its BCP-47 code: German and English are read fully,
// both are tried where it is empty and cannot be guessed, and of any other
// language only digits, ISO dates and places are read.
func Find(text, language string, ref Reference) []Value {
	language = spoken(text, language)
	s := newScanner(words.New(text, grammarOf(language)), language, ref)
	s.figures()
	s.voteResults()
	s.partOf()
	s.joinedCounts()
	s.ellipses()
	s.places()
	s.names()
	s.negations()
	s.out = slices.DeleteFunc(s.out, s.numbersItem)
	for i := range s.out {
		s.out[i].Language = s.language()
	}
	return ordered(s.out)
}

// longestItem is the number of digits that the number of a list item has at most.
const longestItem = 3

// numbersItem says whether a number is that of a list item: "1. Der Rat", "2) Wer".
func (s *scanner) numbersItem(v Value) bool {
	if v.Kind != Number || len(v.Text) > longestItem || strings.Trim(v.Text, "0123456789") != "" || v.End+1 >= len(s.Source) {
		return false
	}
	before := strings.TrimRight(s.Source[:v.Start], " \t(")
	return (before == "" || strings.HasSuffix(before, "\n")) && (s.Source[v.End] == '.' || s.Source[v.End] == ')') && s.Source[v.End+1] == ' '
}

// ordered sorts values and keeps the longest of those that overlap within a kind.
// The name of a feast is no place, "Tag der Deutschen Einheit".
func ordered(out []Value) []Value {
	slices.SortStableFunc(out, func(a, b Value) int {
		return cmp.Or(cmp.Compare(a.Start, b.Start), cmp.Compare(b.End, a.End), cmp.Compare(a.Kind, b.Kind))
	})
	var ends [Negation + 1]int
	feast := 0 // where the last one ends
	kept := out[:0]
	for _, v := range out {
		if v.Start < ends[v.Kind] || (v.Kind == Place || v.Kind == Name) && v.Start < feast {
			continue
		}
		if v.When.Feast {
			feast = v.End
		}
		ends[v.Kind] = v.End
		kept = append(kept, v)
	}
	return kept
}

// A scanner reads the values of one text.
type scanner struct {
	*number.Reader
	dates   *date.Reader
	clocks  *clock.Reader
	amounts *amount.Reader
	out     []Value
}

func newScanner(t *words.Text, language string, ref Reference) *scanner {
	region := ""
	if l := strings.ToLower(language); strings.HasPrefix(l, "en") && len(l) == 5 {
		region = l[3:]
	}
	numbers := number.NewReader(t)
	clocks := clock.NewReader(numbers)
	return &scanner{
		Reader: numbers, clocks: clocks, amounts: amount.NewReader(clocks),
		dates: date.NewReader(tense.NewReader(numbers), region, published.On(ref.Time, ref.Within), ref.Told),
	}
}

// add keeps a value that covers tokens i to j-1.
func (s *scanner) add(v Value, i, j int) {
	v.Start, v.End = s.Tokens[i].Start, s.Tokens[j-1].End
	v.Text = s.Source[v.Start:v.End]
	s.out = append(s.out, v)
}

// language names the one grammar of the scan, if it is one.
func (s *scanner) language() string {
	switch s.Grammar {
	case words.German:
		return "de"
	case words.English:
		return "en"
	}
	return ""
}

// figures reads dates, times, amounts and ordinals; a token belongs to one of them.
func (s *scanner) figures() {
	for i := 0; i < len(s.Tokens); {
		if s.Any(i, "http", "https", "www") && s.Tok(i+1).Joined && s.Tok(i+1).Kind == words.Mark {
			for i++; s.Tok(i).Joined; i++ { // an address states no amount
			}
			continue
		}
		v, from, next, ok := s.figure(i)
		if !ok {
			i++
			continue
		}
		s.add(v, from, next)
		if v.When.Reckoned {
			s.lengthAt(i)
		}
		i, s.Covered = next, next
	}
}

// lengthAt reads the length of time with which a date at token i begins: that of "three weeks later".
func (s *scanner) lengthAt(i int) {
	if a, from, j, ok := s.amounts.Read(i); ok && from == i && a.Sort == unit.Duration {
		s.add(amountOf(a), i, j)
	}
}

// figure reads the value at token i, and returns the token that it begins with and the one
// after it. An amount may begin before i.
func (s *scanner) figure(i int) (v Value, from, next int, ok bool) {
	if w, j, ok := s.dates.Read(i); ok {
		return Value{Kind: Date, When: w}, i, j, true
	}
	if a, j, ok := s.amounts.RaceTime(i); ok {
		return amountOf(a), i, j, true
	}
	if a, j, ok := s.amounts.Score(i); ok {
		return amountOf(a), i, j, true
	}
	if c, j, ok := s.clocks.Read(i); ok {
		return Value{Kind: Time, Clock: c}, i, j, true
	}
	if a, j, ok := s.amounts.Ordinal(i); ok {
		return amountOf(a), i, j, true
	}
	a, from, j, ok := s.amounts.Read(i)
	return amountOf(a), max(from, s.Covered), j, ok
}

// kindsOfAmounts are the kinds of the sorts of amounts.
var kindsOfAmounts = [...]Kind{unit.Count: Number, unit.Duration: Duration, unit.Percent: Percent, unit.PercentPoints: PercentPoints, unit.Fraction: Fraction,
	unit.Money: Money, unit.Ordinal: Ordinal}

func amountOf(a amount.Amount) Value {
	return Value{Kind: kindsOfAmounts[a.Sort], Quantity: a.Quantity}
}

// places reads the names of places, their adjectives and peoples. Those of a
// currency are none: "100 Schweizer Franken".
func (s *scanner) places() {
	figures, places := s.out, place.NewReader(s.Text)
	for i := 0; i < len(s.Tokens); {
		for len(figures) > 0 && (figures[0].Kind != Money || figures[0].End <= s.Tokens[i].Start) {
			figures = figures[1:]
		}
		if len(figures) > 0 && figures[0].Start <= s.Tokens[i].Start {
			i++
			continue
		}
		l, j := places.Read(i)
		if j == 0 {
			i++
			continue
		}
		s.add(Value{Kind: Place, Place: l}, i, j)
		i = j
	}
}

// names reads the names of people, organisations and works.
func (s *scanner) names() {
	names := name.NewReader(s.Text, s.taken())
	for i := 0; i < len(s.Tokens); {
		n, first, next := names.Read(i)
		if next == 0 {
			i++
			continue
		}
		if first < next {
			s.add(Value{Kind: Name, Name: n}, first, next)
		}
		i = next
	}
}

// taken marks the tokens that a place, date or amount covers.
func (s *scanner) taken() []bool {
	taken := make([]bool, len(s.Tokens))
	for _, v := range s.out {
		if v.Place.InName {
			continue
		}
		for i := s.TokenFrom(v.Start); i < len(s.Tokens) && s.Tokens[i].Start < v.End; i++ {
			taken[i] = true
		}
	}
	return taken
}

// negations reads the words that negate.
func (s *scanner) negations() {
	for i := 0; i < len(s.Tokens); {
		if j, ok := s.negation(i); ok {
			i = j
			continue
		}
		i++
	}
}
