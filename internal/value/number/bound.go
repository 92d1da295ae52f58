package number

import (
	"slices"
	"strings"

	"github.com/beleg-dev/beleg/internal/value/quantity"
	"github.com/beleg-dev/beleg/internal/value/words"
)

// Bounds qualify the number behind them. The numbers are those of Bound.
var Bounds = words.NewPhrases(
	`rund=1 etwa=1 circa=1 zirka=1 ca=1 ca_.=1 ungefähr=1 schätzungsweise=1 gegen=1 um_die=1 geschätzt=1 geschätzte=1 geschätzten=1 in_etwa=1
	fast=2 knapp=2 nahezu=2 beinahe=2 annähernd=2 bald=2 gut=3 etwas_mehr_als=3 etwas_über=3
	mehr_als=4 über=4 weit_über=4 deutlich_mehr_als=4 weit_mehr_als=4 mindestens=5 wenigstens=5 zumindest=5 nicht_weniger_als=5
	weniger_als=6 unter=6 deutlich_weniger_als=6 nicht_einmal=6 höchstens=7 maximal=7 bis_zu=7 nicht_mehr_als=7`,
	`about=1 around=1 roughly=1 approximately=1 some=1 an_estimated=1 estimated=1 circa=1 nearly=2 almost=2 close_to=2 just_under=2 just_short_of=2
	just_over=3 slightly_more_than=3 a_little_over=3 more_than=4 over=4 well_over=4 upwards_of=4 far_more_than=4 in_excess_of=4 exceeding=4 beyond=4
	at_least=5 no_fewer_than=5 no_less_than=5 not_less_than=5 a_minimum_of=5 less_than=6 fewer_than=6 under=6 below=6
	at_most=7 up_to=7 no_more_than=7 not_more_than=7 as_many_as=1 as_much_as=1 a_maximum_of=7`)

// comparatives bound the measure behind them, as "more than" does a number.
var comparatives = words.NewPhrases(
	`länger_als=4 höher_als=4 größer_als=4 schwerer_als=4 teurer_als=4 älter_als=4 breiter_als=4 tiefer_als=4 weiter_als=4 schneller_als=4
	kürzer_als=6 niedriger_als=6 kleiner_als=6 leichter_als=6 billiger_als=6 jünger_als=6 schmaler_als=6 langsamer_als=6`,
	`above=4 greater_than=4 longer_than=4 higher_than=4 taller_than=4 larger_than=4 bigger_than=4 heavier_than=4 older_than=4 wider_than=4 deeper_than=4 further_than=4 faster_than=4
	shorter_than=6 lower_than=6 smaller_than=6 lighter_than=6 cheaper_than=6 younger_than=6 slower_than=6`)

// compared reads a comparative that ends before token i, and what denies it: "nicht
// länger als", "no longer than".
func (s *Reader) compared(i int) (b quantity.Bound, tokens int) {
	k, n := comparatives.Before(s.Text, i)
	switch {
	case n == 0 || !s.Any(i-n-1, "nicht", "not", "no"):
		return quantity.Bound(k), n
	case quantity.Bound(k) == quantity.MoreThan:
		return quantity.AtMost, n + 1
	}
	return quantity.AtLeast, n + 1
}

// boundsAfter qualify the number before them.
var boundsAfter = words.NewPhrases(`oder_mehr=5 und_mehr=5 oder_weniger=7 oder_so=1 und_älter=5 oder_älter=5 und_darüber=5 und_jünger=7 oder_jünger=7`,
	`or_more=5 and_more=5 or_less=7 or_fewer=7 or_so=1 and_older=5 or_older=5 and_over=5 or_over=5 and_above=5 or_above=5 and_younger=7 or_younger=7 and_under=7 or_under=7`)

// BoundAfter reads what stands behind the number before token j, and returns how many
// tokens it has: "or more", but not "and more than 20", "and over 20", "and above all".
func (s *Reader) BoundAfter(j int) (b quantity.Bound, tokens int) {
	k, n := boundsAfter.At(s.Text, j)
	if n > 0 && (s.Any(j+n, "than", "als", "the", "a", "all", "time", "pressure") || s.Tok(j+n).Kind == words.Digits || s.startsNumber(j+n)) {
		return quantity.Exact, 0
	}
	return quantity.Bound(k), n
}

// sums end the nouns that "über" gives the amount of: "ein Kredit über 30 Millionen".
// It bounds their plurals: "Spenden über 30 Euro".
var sums = [...]string{"kredit", "darlehen", "anleihe", "hypothek", "bürgschaft", "garantie", "kaution", "scheck", "gutschein", "police", "vertrag", "auftrag", "bestellung", "angebot", "gebot",
	"rechnung", "quittung", "überweisung", "spende", "zuschuss", "zusage", "abkommen", "paket", "entwurf", "forderung", "klage", "strafe", "bußgeld", "bescheid"}

// ofSum says whether the word at i is such a noun.
func (s *Reader) ofSum(i int) bool {
	if s.Grammar&words.German == 0 || !s.Tok(i).Upper {
		return false
	}
	w := s.Word(i)
	for _, end := range [...]string{"", "s", "es"} {
		stem, ok := strings.CutSuffix(w, end)
		if ok && slices.ContainsFunc(sums[:], func(noun string) bool { return strings.HasSuffix(stem, noun) }) {
			return true
		}
	}
	return false
}

// Bound reads the qualifier in front of token i and returns where it begins.
// A plain "under" or "gegen" also says "among" and "against", so it needs a unit.
func (s *Reader) Bound(i int, measured bool) (quantity.Bound, int) {
	if b, n := s.compared(i); n > 0 && measured {
		return b, i - n
	}
	if measured && s.Grammar&words.German != 0 && s.Any(i-1, "ab") {
		return quantity.AtLeast, i - 1 // "ab 18 Jahren"
	}
	b, n := Bounds.Before(s.Text, i)
	if n == 0 && s.Any(i-1, "a", "an", "einem", "einer", "eine", "die") {
		b, n = Bounds.Before(s.Text, i-1)
		if n > 0 {
			n++
		}
	}
	if n == 0 || !measured && (s.Any(i-n, "unter", "under", "um", "gegen")) || s.Any(i-1, "gut", "gegen") && !s.goodBound(i) || s.Any(i-n, "über") && s.ofSum(i-n-1) {
		return quantity.Exact, i
	}
	return quantity.Bound(b), i - n
}

// goodBound says whether "gut" or "gegen" before a number qualifies it.
func (s *Reader) goodBound(i int) bool {
	return s.Any(i-1, "gut") && !s.Any(i-2, "so", "sehr")
}

// DeniedBound reads the words at token i that bound a measure: "no longer than" of "no
// longer than six hours".
func (s *Reader) DeniedBound(i int) (int, bool) {
	_, n := comparatives.At(s.Text, i+1)
	if n == 0 || !s.Any(i, "nicht", "not", "no") {
		return 0, false
	}
	_, j, number := s.Number(i + 1 + n)
	if !number {
		return 0, false
	}
	_, _, measured := s.Unit(j)
	return i + 1 + n, measured
}
