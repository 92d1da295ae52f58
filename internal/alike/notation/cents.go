package notation

import (
	"fmt"
	"strings"

	"github.com/beleg-dev/beleg/internal/regex"
	"github.com/beleg-dev/beleg/internal/value"
	"github.com/beleg-dev/beleg/internal/value/numeral"
	"github.com/beleg-dev/beleg/internal/value/quantity"
	"github.com/beleg-dev/beleg/internal/value/tongue"
)

// CentsAlike returns a source and a claim of which one has an amount in hundredths of the
// other's currency: beside "0,85 Euro", "85 Cent" becomes "0,85 Euro". Whose cents they are
// the other tells.
func CentsAlike(source, claim value.Reading) (string, string) {
	return centsOf(source, claim), centsOf(claim, source)
}

// inCents finds an amount in hundredths that no larger part stands before.
var inCents = regex.MustCompile(`(?i)(^|[^\d.,\pL])(\d{1,4})(?:[.,](\d))?[ \x{a0}\x{202f}]?(cents?|rappen|pence)(\PL|$)`)

// larger stands before the smaller part of an amount: "3 Euro und ".
var larger = regex.MustCompile(`(?i)(?:euros?|dollars?|pounds?|pfund|franken|francs?|€|\$|£)(?: und| and|,)? ?$`)

// hundredths are the currencies whose hundredths have the word.
var hundredths = map[string]string{"cent": "EUR USD CAD AUD", "rappen": "CHF", "pence": "GBP"}

// centsOf writes the amounts in hundredths in the currency of the other text's one.
func centsOf(r, other value.Reading) string {
	g := tongue.Of(r.Language)
	unit := currency(other)
	u := numeral.Units[unit]
	if g == tongue.None || len(u) == 0 {
		return r.Text
	}
	text, at := strings.Builder{}, 0
	for _, m := range inCents.FindAllStringSubmatchIndex(r.Text, -1) {
		word := strings.TrimSuffix(strings.ToLower(r.Text[m[8]:m[9]]), "s")
		if !strings.Contains(hundredths[word], unit) || larger.MatchString(r.Text[:m[4]]) {
			continue
		}
		n := numeral.Digits(r.Text[m[4]:m[5]])
		price := fmt.Sprintf("%d%s%02d", n/100, tongue.Pick(g, ",", "."), n%100)
		if m[6] >= 0 {
			price += r.Text[m[6]:m[7]]
		}
		text.WriteString(r.Text[at:m[4]] + price + " " + tongue.Pick(g, u[0].Few[0], u[0].Few[1]))
		at = m[9]
	}
	return text.String() + r.Text[at:]
}

// currency returns that of the amounts of money of a text, of large ones aside, and none of
// several or of those that are in hundredths.
func currency(r value.Reading) string {
	unit := ""
	for _, v := range r.Values {
		if v.Kind != value.Money || v.Quantity.Low.Cmp(quantity.Whole(dearest)) > 0 {
			continue
		}
		if unit != "" && unit != v.Quantity.Unit {
			return ""
		}
		unit = v.Quantity.Unit
	}
	return unit
}

// dearest is the most that a price in cents is told beside.
const dearest = 1000
