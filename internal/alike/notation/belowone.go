package notation

import (
	"strings"

	"github.com/beleg-dev/beleg/internal/regex"
	"github.com/beleg-dev/beleg/internal/value"
	"github.com/beleg-dev/beleg/internal/value/quantity"
	"github.com/beleg-dev/beleg/internal/value/tongue"
)

// belowOne finds an amount below one of its currency: "0,85 Euro", "€0.285".
var belowOne = regex.MustCompile(`(?i)(?:[€$£] ?)?\b0[.,](\d\d)(\d)?(?: ?(?:euros?|dollars?|pounds?|pfund|franken|francs?|€|\$|£|EUR|USD|GBP|CHF))?$`)

// centWords are the words for hundredths of currencies.
var centWords = map[string][2]string{"EUR": {"Cent", "cents"}, "USD": {"Cent", "cents"}, "CHF": {"Rappen", "rappen"}, "GBP": {"Pence", "pence"}}

// InCents returns a source and a claim whose prices below one of a currency are in cents, where
// both have one: a judge takes "0.85 euros" for another price than "0,85 Euro", and "85 cents"
// for the same as "85 Cent".
func InCents(source, claim value.Reading) (string, string) {
	inSource, inClaim := inCentsOf(source), inCentsOf(claim)
	if inSource == source.Text || inClaim == claim.Text {
		return source.Text, claim.Text
	}
	return inSource, inClaim
}

// inCentsOf writes the prices below one in cents.
func inCentsOf(r value.Reading) string {
	g := tongue.Of(r.Language)
	if g == tongue.None {
		return r.Text
	}
	text, at := strings.Builder{}, 0
	for _, v := range r.Values {
		word, ok := centWords[v.Quantity.Unit]
		if !ok || v.Kind != value.Money || v.Start < at || v.Quantity.Low.Cmp(quantity.Whole(1)) >= 0 {
			continue
		}
		m := belowOne.FindStringSubmatchIndex(v.Text)
		if m == nil {
			continue
		}
		n := strings.TrimPrefix(v.Text[m[2]:m[3]], "0")
		if m[4] >= 0 {
			n += tongue.Pick(g, ",", ".") + v.Text[m[4]:m[5]]
		}
		text.WriteString(r.Text[at:v.Start] + v.Text[:m[0]] + n + " " + tongue.Pick(g, word[0], word[1]))
		at = v.End
	}
	return text.String() + r.Text[at:]
}
