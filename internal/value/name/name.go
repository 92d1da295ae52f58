// Package name reads the names of people, organisations and works, and says which
// words may be transcriptions of one name.
//
// In German, where every noun has a capital, only titles, given names, acronyms and quotation
// marks tell a name. It leaves out what may be a noun.
package name

import (
	"slices"
	"strings"

	"github.com/beleg-dev/beleg/internal/value/calendar"
	"github.com/beleg-dev/beleg/internal/value/words"
)

// Identity is the normal form of a name.
type Identity struct {
	Words   []string // lower case, without titles: "wladimir", "putin"
	Acronym bool     // "NATO"
	Quoted  bool     // a title in quotation marks
	Sex     Sex      // of who bears it, as the title before it tells
}

// A Reader reads the names of people, organisations and works in a text.
type Reader struct {
	*words.Text
	taken []bool // tokens that are something else
}

// NewReader reads a text of which the taken tokens are something else.
func NewReader(t *words.Text, taken []bool) *Reader { return &Reader{t, taken} }

// Read returns the name at token i, without the titles before it, the token that it begins
// with and the one after it, which is 0 where there is no name. Titles alone are a
// name that begins behind its end.
func (s *Reader) Read(i int) (n Identity, first, next int) {
	next, n = s.nameAt(i)
	for first = i; first < next && (s.titled(first) || first > i && nameParticles.Has(s.Word(first), s.Grammar)); {
		if sex := sexOf(s.Word(first), s.Grammar); sex != EitherSex && s.titled(first) {
			n.Sex = sex
		}
		first++
	}
	for k := first; k < next; k++ {
		if t := s.Tokens[k]; t.Kind == words.Word {
			n.Words = append(n.Words, t.Low)
		}
	}
	return n, first, next
}

// nameAt returns the token after a name at i; 0 for none.
func (s *Reader) nameAt(i int) (int, Identity) {
	t := s.Tokens[i]
	if j := s.quoted(i); j > 0 {
		return j, Identity{Quoted: true}
	}
	if t.Kind != words.Word || !t.Upper || s.taken[i] {
		return 0, Identity{}
	}
	j, count := s.capitals(i)
	switch {
	case t.Caps && count == 1 && len(t.Low) <= MaxAcronym && !s.shouting(i):
		return j, Identity{Acronym: true}
	case s.Grammar == words.German && !s.germanName(i, j, count), s.Grammar != words.German && !s.englishName(i, count):
		return 0, Identity{}
	}
	return j, Identity{}
}

const (
	MaxAcronym = 6 // letters
	maxNameLen = 8 // tokens
)

// capitals returns the end of the run of capitalised words from i on, with the
// particles and hyphens inside it, and how many words it has.
func (s *Reader) capitals(i int) (next, count int) {
	end := i
	for j := i; j < len(s.Tokens) && j-i < maxNameLen; j++ {
		t := s.Tokens[j]
		switch {
		case s.taken[j] || t.Fresh && j > i:
			return end, count
		case t.Kind == words.Word && t.Upper && (j == i || t.Joined || s.Adjacent(j) || s.Tokens[j-1].Low == "."):
			end, count = j+1, count+1
		case j > i && s.inside(j):
		default:
			return end, count
		}
	}
	return end, count
}

const particles = "von van de der den zu la le di da del bin ibn al el dos du"

var nameParticles = words.NewLexicon(particles, particles+" of")

// inside says whether token j may stand between the words of a name.
func (s *Reader) inside(j int) bool {
	n := s.Tok(j + 1)
	switch t := s.Tokens[j]; {
	case t.Kind == words.Word:
		return nameParticles.Has(t.Low, s.Grammar) && !s.articleAt(j) && (n.Upper || nameParticles.Has(n.Low, s.Grammar) || n.Low == "-") && s.Adjacent(j)
	case t.Low == "-" || t.Low == "'":
		return t.Joined && n.Joined && n.Upper
	case t.Low == ".":
		return t.Joined && s.Tok(j-1).End-s.Tok(j-1).Start == 1 && n.Upper
	case t.Low == "&":
		return n.Upper
	}
	return false
}

// articleAt says whether token j is a German article, which a name has only behind another particle:
// "Anna von der Au", but not "dass Anna Roth den Vorsitz".
func (s *Reader) articleAt(j int) bool {
	low := s.Tokens[j].Low
	return s.Grammar == words.German && (low == "der" || low == "den") && !nameParticles.Has(s.Word(j-1), words.German)
}

// titled says whether the word at i stands before a name without being part of it.
func (s *Reader) titled(i int) bool {
	t := s.Tokens[i]
	if t.Kind != words.Word {
		return t.Low == "." || t.Low == "-"
	}
	return Titles.Has(t.Low, s.Grammar) || s.germanTitle(i)
}

// germanTitle says whether a German word ends in a title: "Außenministerin".
func (s *Reader) germanTitle(i int) bool {
	return s.Grammar&words.German != 0 && slices.ContainsFunc(titleEnds[:], func(end string) bool { return strings.HasSuffix(s.Word(i), end) })
}

// germanName says whether a run of German nouns is a name.
func (s *Reader) germanName(i, j, count int) bool {
	first := i
	for first < j-1 && s.titled(first) {
		first++
	}
	w := s.Word(first)
	switch {
	case first > i, Titles.Has(s.Word(i-1), words.German) && s.Tok(i-1).Upper, s.Any(i-1, "von") && Titles.Has(s.Word(i-2), words.German):
		return w != "" && !words.FunctionWords.Has(w, words.German)
	}
	return count >= 2 && Given(w)
}

// englishName says whether a run of English words with capitals is a name.
func (s *Reader) englishName(i, count int) bool {
	w := s.Word(i)
	if words.FunctionWords.Has(w, words.English) || calendar.Months.Has(w, words.English) || calendar.Weekdays.Has(w, words.English) {
		return false
	}
	if !s.SentenceStart(i) {
		return len(w) > 1
	}
	return count >= 2 && (Given(w) || Titles.Has(w, words.English) || count >= 3)
}

// shouting says whether the words around an acronym are capitals too.
func (s *Reader) shouting(i int) bool {
	near := func(k int) bool { t := s.Tok(k); return t.Caps && len(t.Low) > MaxAcronym }
	return near(i-1) || near(i+1)
}

// quoted returns the end of a short title in quotation marks that begins at i.
func (s *Reader) quoted(i int) int {
	if t := s.Tokens[i]; t.Kind != words.Mark || t.Low != "„" && t.Low != "“" && t.Low != "\"" && t.Low != "»" {
		return 0
	}
	if !s.Tok(i + 1).Upper {
		return 0
	}
	for j := i + 1; j < len(s.Tokens) && j-i <= maxNameLen; j++ {
		switch t := s.Tokens[j]; t.Low {
		case "“", "”", "\"", "«":
			if j > i+1 && t.Joined {
				return j + 1
			}
			return 0
		default:
			if t.Kind == words.Word && !t.Upper && !nameParticles.Has(t.Low, words.EitherGrammar) || t.Kind == words.Mark && t.Low != "-" && t.Low != "'" {
				return 0
			}
		}
	}
	return 0
}
