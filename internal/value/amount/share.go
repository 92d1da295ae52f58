package amount

import (
	"github.com/beleg-dev/beleg/internal/value/calendar"
	"github.com/beleg-dev/beleg/internal/value/number"
	"github.com/beleg-dev/beleg/internal/value/quantity"
	"github.com/beleg-dev/beleg/internal/value/unit"
	"github.com/beleg-dev/beleg/internal/value/words"
)

// share reads "zwei Drittel", "a quarter", "die Hälfte", "half of".
// "A third-party agent" and "the thirty-third" have none.
func (s *Reader) share(i int) (Amount, int, bool) {
	if n, j, ok := s.oneIn(i); ok {
		return fraction(1, n), j, true
	}
	if _, _, ok := s.SetPhrase(i); ok {
		return Amount{}, 0, false // "a quarter of an hour"
	}
	num, j := int64(1), i
	switch n, k, ok := s.Number(i); {
	case ok && n.Value.Den == 1 && n.Value.Num < 100 && s.Tokens[i].Kind == words.Word:
		num, j = n.Value.Num, k
	case s.Any(i, "ein", "einem", "eines", "a", "one"):
		j = i + 1
	case s.Any(i, "dreiviertel"):
		return fraction(3, 4), i + 1, true
	case s.Any(i, "hälfte") && s.Tokens[i].Upper && !s.OrdinalBefore(i):
		return fraction(1, 2), i + 1, true
	case s.Grammar&words.English != 0 && s.Any(i, "half") && !s.OrdinalBefore(i) && s.halfOf(i):
		return fraction(1, 2), i + 1, true
	default:
		return Amount{}, 0, false
	}
	if s.Mark(j, "-") && s.Tokens[j].Joined {
		j++
	}
	den, ok := fractionWords.Find(s.Word(j), s.Grammar)
	if !ok || num > int64(den) || num == 1 && s.Compound(j+1) || s.Grammar == words.German && !s.Tok(j).Upper || s.Grammar&words.English != 0 && num == 1 && s.ordinalUse(j) {
		return Amount{}, 0, false
	}
	return fraction(num, int64(den)), j + 1, true
}

// halfOf says whether "half" at i is a share, rather than a number or a part of a game.
func (s *Reader) halfOf(i int) bool {
	_, n := number.Bounds.Before(s.Text, i)
	return s.Any(i+1, "of", "the", "its", "their", "all") || n > 0 && !s.Any(i+1, "a", "an", "dozen", "time") && !s.Glued(i+1, "-")
}

// oneIn reads "jeder dritte", "one in three" and "every third".
func (s *Reader) oneIn(i int) (n int64, next int, ok bool) {
	switch {
	case s.Grammar&words.German != 0 && s.Any(i, "jeder", "jede", "jedes", "jedem", "jeden"), s.Grammar&words.English != 0 && s.Any(i, "every"):
		k, j, found := s.OrdinalWord(i + 1)
		if found && k >= 2 && s.Tok(j).Kind == words.Word && !calendar.CalendarUnits.Has(s.Word(j), s.Grammar) && !s.Any(j, "time", "mal") && !calendar.Weekdays.Has(s.Word(j), s.Grammar) && !(k == 2 && s.Plural(j)) {
			return int64(k), j, true
		}
	case s.Grammar&words.English != 0 && s.Any(i, "one") && (s.Any(i+1, "in") || s.Any(i+1, "out") && s.Any(i+2, "of")):
		j := i + 2 + words.One(s.Any(i+1, "out"))
		if k, next, found := s.Number(j); found && k.Value.Den == 1 && k.Value.Num >= 2 && k.Value.Num <= 100 && !k.Unit.Valid() {
			return k.Value.Num, next, true
		}
	}
	return 0, 0, false
}

// ordinalUse says whether the English word at j counts the noun behind it: "a third way".
func (s *Reader) ordinalUse(j int) bool {
	w := s.Word(j + 1)
	return s.Any(j, "third", "fifth", "sixth", "seventh", "eighth", "tenth", "quarter", "half") && w != "" && !words.FunctionWords.Has(w, words.English) && !s.Any(j+1, "off", "less", "fewer", "lower", "higher", "below", "above", "smaller", "larger", "cheaper", "said")
}

func fraction(num, den int64) Amount {
	r := quantity.NewRatio(num*100, den)
	return Amount{Sort: unit.Fraction, Quantity: quantity.Quantity{Low: r, High: r, Unit: "%", Step: quantity.Whole(5)}}
}

var fractionWords = words.NewLexicon(
	"halb=2 drittel=3 dritteln=3 viertel=4 vierteln=4 fünftel=5 fünfteln=5 sechstel=6 siebtel=7 achtel=8 neuntel=9 zehntel=10 zwanzigstel=20 hundertstel=100",
	"half=2 third=3 thirds=3 quarter=4 quarters=4 fifth=5 fifths=5 sixth=6 sixths=6 seventh=7 eighth=8 eighths=8 ninths=9 tenth=10 tenths=10")

// slashShare reads the share of "2/3 of them" and "3/4 der Stimmen".
func (s *Reader) slashShare(i int) (Amount, int, bool) {
	r, j, ok := s.Slashed(i)
	if !ok || !s.Any(j, "of", "der", "des", "aller", "von", "majority", "mehrheit") {
		return Amount{}, 0, false
	}
	return fraction(r.Num, r.Den), j, true
}
