package notation

import (
	"strings"

	"github.com/beleg-dev/beleg/internal/regex"
	"github.com/beleg-dev/beleg/internal/value"
	"github.com/beleg-dev/beleg/internal/value/tongue"
)

// Signed returns a source in which the sign before a percentage or an amount of money is a
// word: "-4,6 Prozent" becomes "minus 4,6 Prozent", and beside a claim of a profit or a loss a
// negative amount of money is called one, beside one of a change by a share a change is called a fall or
// a rise. Who overlooks the sign takes a fall for a rise.
func Signed(source, claim value.Reading) string {
	g := tongue.Of(source.Language)
	if g == tongue.None {
		return source.Text
	}
	ofResult := results.MatchString(claim.Text)
	text, at := strings.Builder{}, 0
	for _, v := range source.Values {
		if v.Kind != value.Percent && v.Kind != value.Money || v.Start < at {
			continue
		}
		digit := strings.IndexAny(v.Text, "0123456789")
		if digit < 0 {
			continue
		}
		m := signBefore.FindStringSubmatchIndex(source.Text[at : v.Start+digit])
		if m == nil {
			continue
		}
		from, to := at+m[2], at+m[3]
		sign := source.Text[from:to]
		negative := sign != "+" && !strings.HasPrefix(strings.ToLower(sign), "plus")
		before := source.Text[at:from]
		changed := v.Kind == value.Percent && byPercent.MatchString(claim.Text) && ofChange.MatchString(source.Text[:from])
		switch {
		case changed && negative:
			text.WriteString(strings.TrimRight(before, ": ") + tongue.Pick(g, ": Rückgang um ", ": decrease by "))
		case changed:
			text.WriteString(strings.TrimRight(before, ": ") + tongue.Pick(g, ": Anstieg um ", ": increase by "))
		case negative:
			text.WriteString(before + "minus ")
		default:
			text.WriteString(before + "plus ")
		}
		text.WriteString(source.Text[to:v.End])
		if negative && ofResult && v.Kind == value.Money {
			text.WriteString(tongue.Pick(g, " (ein Verlust)", " (a loss)"))
		}
		at = v.End
	}
	return text.String() + source.Text[at:]
}

var (
	// signBefore finds a sign or its word right before a number, and no dash of a range.
	signBefore = regex.MustCompile(`(?i)(?:^|[^\d\s][\s(]+|\()([-−–+]|(?:minus|plus) )$`)
	// ofChange finds, before a percentage, that it is a change.
	ofChange = regex.MustCompile(`(?i)(?:^|\PL)(?:(?:ver)?änderung|entwicklung|abweichung|change)(?: zum vorjahr| on the year)?:? $`)
	// byPercent finds in a claim by which share something changed.
	byPercent = regex.MustCompile(`(?i)(?:^|\PL)(?:um|by) (?:\pL+ )?[\d.,]+ ?(?:%|prozent|per ?cent)`)
	// results finds in a claim what an amount of money below zero may be.
	results = regex.MustCompile(`(?i)gewinn|verlust|überschuss|fehlbetrag|defizit|\b(?:profit|loss|deficit|surplus|lost)|(?:rote|schwarze)n? zahlen`)
)
