package number

import (
	"slices"
	"strings"

	"github.com/beleg-dev/beleg/internal/value/quantity"
	"github.com/beleg-dev/beleg/internal/value/words"
)

// A bounding is a bound with the words for it, as words.NewPhrases reads them.
type bounding struct {
	bound           quantity.Bound
	german, english string
}

// boundWords numbers the words by their bounds.
func boundWords(list []bounding) words.Phrases {
	var rows [quantity.AtMost + 1]bounding
	for _, b := range list {
		rows[b.bound] = b
	}
	return words.NewPhrases(words.Numbered(len(rows), func(k int) (string, string) { return rows[k].german, rows[k].english }))
}

// Bounds qualify the number behind them.
var Bounds = boundWords([]bounding{
	{quantity.About, "rund etwa circa zirka ca ca_. ungefähr schätzungsweise gegen um_die geschätzt geschätzte geschätzten in_etwa", "about around roughly approximately some an_estimated estimated circa as_many_as as_much_as"},
	{quantity.Nearly, "fast knapp nahezu beinahe annähernd bald", "nearly almost close_to just_under just_short_of"},
	{quantity.JustOver, "gut etwas_mehr_als wenig_mehr_als kaum_mehr_als etwas_über", "just_over slightly_more_than little_more_than a_little_more_than a_little_over"},
	{quantity.MoreThan, "mehr_als über weit_über deutlich_mehr_als weit_mehr_als", "more_than over well_over upwards_of far_more_than in_excess_of exceeding beyond"},
	{quantity.AtLeast, "mindestens wenigstens zumindest nicht_weniger_als", "at_least no_fewer_than no_less_than not_less_than a_minimum_of"},
	{quantity.LessThan, "weniger_als unter deutlich_weniger_als nicht_einmal", "less_than fewer_than under below"},
	{quantity.AtMost, "höchstens maximal bis_zu nicht_mehr_als", "at_most up_to no_more_than not_more_than a_maximum_of"},
})

// comparatives bound the measure behind them, as "more than" does a number.
var comparatives = boundWords([]bounding{
	{quantity.MoreThan, "länger_als höher_als größer_als schwerer_als teurer_als älter_als breiter_als tiefer_als weiter_als schneller_als", "above greater_than longer_than higher_than taller_than larger_than bigger_than heavier_than older_than wider_than deeper_than further_than faster_than"},
	{quantity.LessThan, "kürzer_als niedriger_als kleiner_als leichter_als billiger_als jünger_als schmaler_als langsamer_als", "shorter_than lower_than smaller_than lighter_than cheaper_than younger_than slower_than"},
})

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
var boundsAfter = boundWords([]bounding{
	{quantity.About, "oder_so", "or_so"},
	{quantity.AtLeast, "oder_mehr und_mehr und_älter oder_älter und_darüber", "or_more and_more and_older or_older and_over or_over and_above or_above"},
	{quantity.AtMost, "oder_weniger und_jünger oder_jünger", "or_less or_fewer and_younger or_younger and_under or_under"},
})

// closing bound the measure before them where their clause ends: "and no longer", but not "and
// no longer works there".
var closing = boundWords([]bounding{
	{quantity.AtMost, `und_nicht_länger und_nicht_mehr und_keine_sekunde_länger und_keine_minute_länger und_keine_stunde_länger und_keinen_tag_länger
		aber_nicht_länger aber_nicht_mehr`, `and_no_longer and_not_longer and_no_more and_not_more and_not_a_second_longer and_not_a_minute_longer and_not_one_minute_longer
		and_not_an_hour_longer and_not_a_day_longer but_no_longer but_not_longer but_no_more`},
})

// closed reads what stands behind the amount before token j, and ends its clause.
func (s *Reader) closed(j int) (b quantity.Bound, tokens int) {
	k, n := closing.At(s.Text, j)
	end := s.Tok(j + n)
	if n == 0 || end.Kind == words.Word || end.Kind == words.Digits || s.startsNumber(j+n) {
		return quantity.Exact, 0
	}
	return quantity.Bound(k), n
}

// BoundAfter reads what stands behind the number before token j, and returns how many
// tokens it has: "or more", but not "and more than 20", "and over 20", "and above all".
func (s *Reader) BoundAfter(j int) (b quantity.Bound, tokens int) {
	if b, n := s.closed(j); n > 0 {
		return b, n
	}
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

// aboutBefore stand before a "gegen" that is "about": verbs of measure, and prepositions.
var aboutBefore = words.NewLexicon(`kostet kosten kostete kosteten wiegt wiegen wog wogen misst maß zählt zählte dauert dauern dauerte dauerten
	beträgt betrug bei auf von mit um für`, "")

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
	if n == 0 || !measured && (s.Any(i-n, "unter", "under", "um", "gegen")) || s.Any(i-1, "gegen") && !(measured && aboutBefore.Has(s.Word(i-2), words.German)) || s.Any(i-1, "gut") && s.Any(i-2, "so", "sehr") || s.Any(i-n, "über") && s.ofSum(i-n-1) {
		return quantity.Exact, i
	}
	return quantity.Bound(b), i - n
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
