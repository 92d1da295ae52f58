package statement_test

import "testing"

func TestAGermanClaimIsTakenApartOnlyWhereItsPartsStandForThemselves(t *testing.T) {
	for _, c := range []taken{
		{"who said it behind both, and what he is", "Nordlinie verkauft die Fähre und baut einen Steg, sagt Tamsen, der den Rat leitet.", nil},
		{"a relative clause with a verb of saying", "Nordlinie verkauft die Fähre und baut einen Steg, den Tamsen lobte.", []string{"Nordlinie verkauft die Fähre", "Nordlinie baut einen Steg, den Tamsen lobte"}},
		{"a predicate behind a comma with a verb of saying", "Nordlinie verkauft die Fähre und baut einen Steg, verlangt aber einen Zuschuss.", []string{"Nordlinie verkauft die Fähre", "Nordlinie baut einen Steg, verlangt aber einen Zuschuss"}},
	} {
		c.run(t, "de")
	}
}
