package amount

import (
	"strings"

	"github.com/beleg-dev/beleg/internal/value/number"
	"github.com/beleg-dev/beleg/internal/value/quantity"
	"github.com/beleg-dev/beleg/internal/value/unit"
	"github.com/beleg-dev/beleg/internal/value/words"
)

// Ordinal reads "zweite", "47th", "2." and "Artikel 5" at token i.
func (s *Reader) Ordinal(i int) (Amount, int, bool) {
	if v, j, ok := s.label(i); ok {
		return v, j, true
	}
	if v, ok := s.superlative(i); ok {
		return v, i + 1, true
	}
	n, j, inWords := s.OrdinalWord(i)
	if !inWords {
		if n, j = s.ordinalDigits(i); n == 0 {
			return Amount{}, 0, false
		}
	}
	compound := inWords && j > i+1 // "twenty-fifth" alone is nothing else
	if s.Glued(j, "-") && s.Any(j+1, "party", "hand", "class", "rate") {
		return Amount{}, 0, false // a sort, no place in a sequence
	}
	if s.Glued(j, "-") && s.Tok(j+1).Joined { // "second-largest"
		j++
	}
	noun, known := s.NumberedNoun(j)
	before := words.Determiners.Has(s.Word(i-1), s.Grammar) || s.Mark(i-1, "-") || s.Any(i-2, "the", "der", "die")
	before = before || s.Any(i-1, "s") // "Halvern's third bridge"
	if s.Grammar&words.English != 0 && !known && s.Any(i-1, "ranked", "finished", "placed", "finish", "ranks") {
		noun, known = "place", true
	}
	if inWords && !known && !before && !compound || s.Any(i, "achten", "achte", "achter") && !before {
		return Amount{}, 0, false
	}
	if s.Any(i, "second") && (s.Tok(i-1).Kind == words.Digits || s.Any(i-1, "every", "per") && !known) || s.Any(i, "first") && s.Any(i-1, "at") {
		return Amount{}, 0, false
	}
	if j > i && s.Tokens[j-1].Low == "-" {
		j--
	}
	return nth(n, noun, known), j, true
}

func nth(n int, noun string, known bool) Amount {
	r := quantity.Whole(int64(n))
	return Amount{Sort: unit.Ordinal, Quantity: quantity.Quantity{Low: r, High: r, Noun: noun, Known: known}}
}

// superlative reads "drittgrößte".
func (s *Reader) superlative(i int) (Amount, bool) {
	w := s.Word(i)
	if s.Grammar&words.German == 0 || len(w) < 8 {
		return Amount{}, false
	}
	for _, end := range [...]string{"größt", "höchst", "wichtigst", "best", "ältest", "stärkst", "längst", "kleinst", "reichst", "letzt", "meist"} {
		head, tail, ok := strings.Cut(w, end)
		n, counted := number.OrdinalWords.German[head]
		if !ok || !counted || len(tail) > 2 {
			continue
		}
		noun, known := unit.Numbered.Name(end+"en", words.German)
		return nth(n, noun, known), true
	}
	return Amount{}, false
}

// ordinalDigits reads "47th" and "2." before a noun.
func (s *Reader) ordinalDigits(i int) (n, next int) {
	n = s.Small(i, 3)
	if n < 1 || !s.Alone(i) {
		return 0, 0
	}
	t := s.Tok(i + 1)
	if s.Grammar&words.English != 0 && t.Joined && s.Any(i+1, "st", "nd", "rd", "th") {
		return n, i + 2
	}
	if s.Grammar&words.German == 0 || !s.Glued(i+1, ".") || s.Tok(i+2).Joined || s.Tok(i+2).Kind != words.Word || s.Tok(i+2).Fresh {
		return 0, 0
	}
	if unit.Numbered.Has(s.Word(i+2), words.German) || words.Determiners.Has(s.Word(i-1), words.German) && (s.Tok(i+2).Upper && !words.FunctionWords.Has(s.Word(i+2), words.German) || strings.HasSuffix(s.Word(i+2), "e") || strings.HasSuffix(s.Word(i+2), "en")) {
		return n, i + 2
	}
	return 0, 0
}

// label reads a thing that is named by its number.
func (s *Reader) label(i int) (Amount, int, bool) {
	thing, ok := unit.Labelled.Name(s.Word(i), s.Grammar)
	if s.Mark(i-1, "§") {
		i, thing, ok = i-1, "paragraph", true
	}
	if !ok {
		return Amount{}, 0, false
	}
	j := i + 1
	if s.Glued(j, ".") {
		j++
	}
	n := s.Small(j, 5)
	if n < 0 || s.Any(i, "no") && !s.Tok(i).Upper || s.Tok(j+1).Joined && s.DecimalTail(j) {
		return Amount{}, 0, false
	}
	return nth(n, thing, true), j + 1, true
}
