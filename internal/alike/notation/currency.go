package notation

import (
	"slices"

	"github.com/beleg-dev/beleg/internal/regex"
	"github.com/beleg-dev/beleg/internal/value"
	"github.com/beleg-dev/beleg/internal/value/numeral"
	"github.com/beleg-dev/beleg/internal/value/tongue"
)

var (
	// converted stands between an amount and what it is in another currency: " (umgerechnet ".
	converted = regex.MustCompile(`^ ?\((?:(?:umgerechnet|das (?:sind|entspricht)|entspricht|also|or|that is|equivalent to|worth) )?(?:(?:rund|etwa|ca\.|knapp|gut|circa|ungefähr|about|around|roughly|some|nearly|almost|just over) )?$`)
	bracket   = regex.MustCompile(`^[^()]{0,20}\)`)
)

// InCurrency returns a source in which an amount that it has in two currencies stands in that
// of the claim alone: beside "37 Millionen Euro", "40 Millionen Dollar (37 Millionen Euro)"
// becomes "37 Millionen Euro".
func InCurrency(source, claim value.Reading) string {
	text := source.Text
	for i := len(source.Values) - 1; i > 0; i-- {
		a, b := source.Values[i-1], source.Values[i]
		end := bracket.FindStringIndex(source.Text[b.End:])
		if !value.OtherCurrency(a, b) || end == nil || !converted.MatchString(source.Text[a.End:b.Start]) {
			continue
		}
		first, second := paidIn(claim, a), paidIn(claim, b)
		switch {
		case second && !first:
			text = text[:a.Start] + text[b.Start:b.End] + text[b.End+end[1]:]
		case first && !second:
			text = text[:a.End] + text[b.End+end[1]:]
		}
	}
	return text
}

// paidIn says whether a text has an amount in the currency of v.
func paidIn(r value.Reading, v value.Value) bool {
	return slices.ContainsFunc(r.Values, func(x value.Value) bool { return x.Kind == value.Money && !value.OtherCurrency(x, v) })
}

// CurrenciesTold returns a source that says in which currency an amount is not, where the claim
// has the same figure in that one: beside "40 Millionen Euro", "40 Millionen Dollar" becomes
// "40 Millionen Dollar (nicht Euro)". Who reads both easily takes them for one.
func CurrenciesTold(source, claim value.Reading) string {
	g, text := tongue.Of(source.Language), source.Text
	if g == tongue.None {
		return text
	}
	for _, x := range slices.Backward(source.Values) {
		i := slices.IndexFunc(claim.Values, func(v value.Value) bool { return value.SameFigure(v, x) })
		if i < 0 || paidIn(source, claim.Values[i]) {
			continue
		}
		if u := numeral.Units[claim.Values[i].Quantity.Unit]; len(u) > 0 {
			text = text[:x.End] + tongue.Pick(g, " (nicht "+u[0].Few[0], " (not "+u[0].Few[1]) + ")" + text[x.End:]
		}
	}
	return text
}
