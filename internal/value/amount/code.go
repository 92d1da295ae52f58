package amount

import (
	"strings"

	"github.com/beleg-dev/beleg/internal/value/number"
	"github.com/beleg-dev/beleg/internal/value/quantity"
	"github.com/beleg-dev/beleg/internal/value/unit"
	"github.com/beleg-dev/beleg/internal/value/words"
)

// coded says whether the digits at i, which end before j, are part of a code: a
// phone number, a page, a year inside a name.
func (s *Reader) coded(i, j int) bool {
	d, before := s.Tokens[i].Low, s.Tok(i-1)
	switch {
	case len(d) > 1 && d[0] == '0':
		return true
	case before.Kind == words.Digits && !s.Tokens[i].Joined && s.YearNumber(i-1) == 0 && s.Adjacent(i):
		return true
	case s.Linked(j, "/"), s.linkedBack(i, "/"), s.linkedBack(i, "-"):
		return !s.HasUnit(j) // "24/7", "17/4567", the end of "747-400"
	case s.Linked(j, "-") && (s.Tok(j + 1).Low[0] == '0' && !s.decimalsBehind(j+2) || s.Linked(j+2, "-")):
		return true
	case s.lettered(i, j):
		return true
	case before.Low == "." && s.Any(i-2, "s", "p", "pp", "nr", "no", "art"), s.Any(i-1, "seite", "page", "zimmer", "room", "absatz", "abs", "satz"):
		return true
	}
	return len(d) == 4 && number.YearNames.Has(before.Low, words.EitherGrammar) && before.Upper
}

// decimalsBehind says whether a decimal mark at j joins digits to those before it.
func (s *Reader) decimalsBehind(j int) bool { return s.Linked(j, ",") || s.Linked(j, ".") }

// maxSuffix is how many bytes of letters behind digits make a name with them: a longer
// word has lost the blank before it.
const maxSuffix = 4

// plainUnits are units that the measures leave out: digits before them are a number.
var plainUnits = words.ReadWords("kb mb gb tb v kv w hz khz mhz ghz db ps hp bhp kcal rpm")

// lettered says whether letters that are no unit are joined to the digits that end
// before j: "3D", "5G", "37C3". "3m" are metres or millions, "150PS" a number.
func (s *Reader) lettered(i, j int) bool {
	t := s.Tok(j)
	_, plain := plainUnits[t.Low]
	return t.Kind == words.Word && t.Joined && !plain && s.Tok(j-1).Kind == words.Digits && len(t.Low) <= maxSuffix &&
		!s.Any(j, "mal", "fach") && !s.HasUnit(j) && !s.scaleLetter(i, j)
}

// linkedBack says whether the mark m joins the digits at i to digits before it: what
// begins there is no number, since a range or score is read from its beginning.
func (s *Reader) linkedBack(i int, m string) bool {
	return s.Linked(i-1, m) && s.Tok(i-2).Kind == words.Digits
}

// numbered says whether a plain number at i names the thing before it, as in
// "Boeing 737": a short run of digits behind a capital, with nothing to count.
func (s *Reader) numbered(i, j int) bool {
	before, next := s.Tok(i-1), s.Tok(j)
	return s.Tokens[i].Kind == words.Digits && j == i+1 && len(s.Tokens[i].Low) <= 4 && before.Kind == words.Word && before.Upper && s.Adjacent(i) &&
		!s.SentenceStart(i-1) && !legalForms.Has(before.Low, words.EitherGrammar) && !formerTimes.Has(before.Low, s.Grammar) && !bodies.Has(before.Low, s.Grammar) && !s.partOfFronted(i) && !words.FunctionWords.Has(before.Low, s.Grammar) && (next.Kind != words.Word || words.FunctionWords.Has(next.Low, s.Grammar) || !next.Upper && s.Grammar == words.German)
}

// legalForms end the name of a firm, which has no number behind them. "AG 7" may be a working group.
var legalForms = words.NewLexicon("gmbh kg ohg", "ltd inc plc llc corp")

// formerTimes are behind which a number is compared: "im Vorjahr 41".
var formerTimes = words.NewLexicon("vorjahr vormonat vorquartal", "")

// bodies are those who count others, and are not numbered themselves: "laut Polizei 300".
var bodies = words.NewLexicon("polizei feuerwehr gewerkschaft gewerkschaften veranstalter veranstaltern organisatoren initiatoren arbeitgeber arbeitgebern behörde behörden ministerium regierung opposition unternehmen betreiber betreibern bündnis verband verwaltung", "")

// subjects are articles of what may do something with a part, and those of what it is said by.
var subjects = words.NewLexicon("der die das", "")

// farthestPart is how many tokens behind a whole its part is thought to stand.
const farthestPart = 16

// partOfFronted says whether a plain number at i, behind a German noun, is a part of the whole
// that its sentence begins with: "Von den 96 Stellen hat die Firma 78 gestrichen". "Von den
// zwölf Linien fährt die Linie 5" has none.
func (s *Reader) partOfFronted(i int) bool {
	if s.Grammar&words.German == 0 || s.last.Sort != unit.Count || s.next == 0 || i-s.next > farthestPart || !subjects.Has(s.Word(i-2), words.German) {
		return false
	}
	from := s.from - words.One(words.Determiners.Has(s.Word(s.from-1), words.German)) - 1
	if !s.Any(from, "von") || !s.SentenceStart(from) {
		return false
	}
	for k := s.next; k < i; k++ {
		if s.Tokens[k].Kind == words.Mark && !s.Tok(k+1).Joined {
			return false
		}
	}
	return !strings.HasPrefix(s.Word(s.next), s.Word(i-1)) && quantity.Whole(int64(s.Small(i, 4))).Cmp(s.last.Quantity.Low) <= 0
}
