package value

import (
	"github.com/beleg-dev/beleg/internal/regex"
	"github.com/beleg-dev/beleg/internal/value/quantity"
	"github.com/beleg-dev/beleg/internal/value/unit"
)

const (
	roundedReach = 1  // hundredths by which a whole number may differ from the one with decimals that it stands for
	leastRounded = 10 // from which shares and temperatures are rounded in passing
)

var (
	// decimals finds a number with them, magnitude a word for one, inParts one for a part.
	decimals  = regex.MustCompile(`\d[.,]\d{1,2}(?:\D|$)`)
	magnitude = regex.MustCompile(`(?i)mi(?:o|ll)|mrd|bill|trill|tsd|tausend|thousand|hund(?:ert|red)|\d ?(?:m|mn|bn|k)\b`)
	inParts   = regex.MustCompile(`(?i)halb|half|halve|viertel|quarter|dritt|third|[¼-¾]`)
)

// toDecimals says whether v is one number without a qualifier that is written with decimals
// and no magnitude.
func (v Value) toDecimals() bool {
	return exact(v.Quantity) && v.Quantity.Step.Valid() && decimals.MatchString(v.Text) && !magnitude.MatchString(v.Text)
}

// whole says whether v is one whole number without a qualifier or a magnitude, of its unit.
func (v Value) whole() bool {
	return exact(v.Quantity) && !decimals.MatchString(v.Text) && !magnitude.MatchString(v.Text) && !inParts.MatchString(v.Text)
}

// unrounded says whether n is a whole number and x one with decimals that nobody rounds to
// it without saying so: 3 euros are not 3.50 euros.
func unrounded(n, x Value) bool {
	p, q := n.Quantity, x.Quantity
	if !n.whole() || !x.toDecimals() || p.Unit != q.Unit || n.Kind == Duration {
		return false
	}
	if (p.Unit == "%" || unit.Degrees(p.Unit)) && p.Low.Abs().Cmp(quantity.Whole(leastRounded)) >= 0 {
		return false
	}
	return p.Low.Minus(q.Low).Abs().Cmp(p.Low.Abs().PercentOf(roundedReach)) > 0
}
