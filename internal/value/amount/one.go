package amount

import (
	"github.com/beleg-dev/beleg/internal/value/number"
	"github.com/beleg-dev/beleg/internal/value/quantity"
	"github.com/beleg-dev/beleg/internal/value/words"
)

var (
	// only stand before a word for one that counts, perhaps with a preposition between.
	only = words.NewLexicon("nur lediglich bloß", "only")
	// no are nouns behind that word that are counted by nobody: "nur ein Teil", "only one thing".
	no = words.NewLexicon(`teil teils bruchteil drittel viertel fünftel zehntel hälfte paar hauch frage sache weg ziel grund thema zeichen anfang minderheit mehrheit moment augenblick mal problem ding
		schritt beispiel aspekt gerücht traum versuch vorschlag vorwand zufall spiel`,
		`thing way part half third quarter reason side aspect example step word question problem more other another minority fraction`)
	// alone are words between one and its noun that say that there are no more.
	alone = words.NewLexicon("einziger einziges einzige einzigen einzigem einzelner einzelnes einzelne einzelnen einzelnem", "single")
)

// onlyOne reads "nur noch ein Schiff", "only one ship" and "a single ship" as a number of
// things: elsewhere the word is an article.
func (s *Reader) onlyOne(i int) (number.Numeral, int, bool) {
	german := s.Grammar&words.German != 0 && ones.Has(s.Word(i), words.German)
	article := s.Any(i, "one", "a") && s.Grammar&words.English != 0
	if !german && !article {
		return number.Numeral{}, 0, false
	}
	next, limited := i+1, s.limited(i)
	if alone.Has(s.Word(next), s.Grammar) {
		next, limited = next+1, true
	} else if s.Any(i, "a") {
		return number.Numeral{}, 0, false
	}
	noun := s.Tok(next)
	if !limited || noun.Kind != words.Word || no.Has(noun.Low, s.Grammar) || german && !noun.Upper || article && words.FunctionWords.Has(noun.Low, words.English) {
		return number.Numeral{}, 0, false
	}
	return number.Numeral{Value: quantity.Whole(1)}, next, true
}

// limited says whether "only" stands before the word at i, or before its preposition: "nur noch mit".
func (s *Reader) limited(i int) bool {
	k := i - 1
	if s.Any(k, "in", "mit", "auf", "an", "aus", "bei", "für", "von", "with", "on", "at", "by", "for") {
		k--
	}
	if s.Any(k, "noch", "mehr") {
		k--
	}
	return only.Has(s.Word(k), s.Grammar)
}
