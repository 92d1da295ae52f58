package value

import (
	"cmp"
	"slices"
	"strings"
)

const grammarAll = german | english

// Find returns the values of a text, ordered by Start; those of one kind do not
// overlap. language is its BCP-47 code: German and English are read fully,
// both are tried where it is empty and cannot be guessed, and of any other
// language only digits, ISO dates and places are read.
func Find(text, language string, ref Reference) []Value {
	if grammarOf(language) == grammarAll {
		language = DetectLanguage(text)
	}
	s := &scanner{text: text, toks: tokenize(text), lang: grammarOf(language)}
	if l := strings.ToLower(language); strings.HasPrefix(l, "en") && len(l) == 5 {
		s.region = l[3:]
	}
	if !ref.Time.IsZero() {
		y, m, d := ref.Time.Date()
		s.today, s.dated = DayOf(y, int(m), d), true
	}
	s.figures()
	partOf(s, s.out)
	joinedCounts(s, s.out)
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
	if v.Kind != Number || len(v.Text) > longestItem || strings.Trim(v.Text, "0123456789") != "" || v.End+1 >= len(s.text) {
		return false
	}
	line := s.text[strings.LastIndexByte(s.text[:v.Start], '\n')+1 : v.Start]
	return strings.TrimLeft(line, " \t(") == "" && (s.text[v.End] == '.' || s.text[v.End] == ')') && s.text[v.End+1] == ' '
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

// figures reads dates, times, amounts and ordinals; a token belongs to one of them.
func (s *scanner) figures() {
	for i := 0; i < len(s.toks); {
		if s.any(i, "http", "https", "www") && s.tok(i+1).joined && s.tok(i+1).kind == markToken {
			for i++; s.tok(i).joined; i++ { // an address states no amount
			}
			continue
		}
		if s.toks[i].kind == markToken && vulgar[s.toks[i].low] == (Ratio{}) {
			i++
			continue
		}
		if w, j, ok := s.date(i); ok {
			if w.Grain <= MonthGrain && (w.Resolved() || w.yearless()) && w.Relative == "" {
				s.recent = w
			}
			s.add(Value{Kind: Date, When: w}, i, j)
			i, s.covered = j, j
			continue
		}
		if v, j, ok := s.figure(i); ok {
			s.add(v, i, j)
			i, s.covered = j, j
			continue
		}
		if v, from, j, ok := s.amount(i); ok {
			s.add(v, max(from, s.covered), j)
			i, s.covered = j, j
			continue
		}
		i++
	}
}

// figure reads a value that begins at token i and needs nothing before it.
func (s *scanner) figure(i int) (Value, int, bool) {
	for _, read := range [...]func(int) (Value, int, bool){s.raceTime, s.score, s.clock, s.ordinal} {
		if v, j, ok := read(i); ok {
			return v, j, true
		}
	}
	return Value{}, 0, false
}

// negations reads the words that negate.
func (s *scanner) negations() {
	for i := 0; i < len(s.toks); {
		if j, ok := s.negation(i); ok {
			i = j
			continue
		}
		i++
	}
}
