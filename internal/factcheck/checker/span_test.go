package checker_test

import (
	"testing"

	factcheckv1 "github.com/beleg-dev/beleg/gen/factcheck/v1"
	"github.com/beleg-dev/beleg/internal/factcheck"
	"github.com/beleg-dev/beleg/internal/factchecktest"
)

// The judge of this test takes everything for a conflict.
func TestTheAmountOfAYearSaysNothingOfThatOfAQuarter(t *testing.T) {
	const conflict, nothing = factcheckv1.Verdict_VERDICT_CONFLICT, factcheckv1.Verdict_VERDICT_INSUFFICIENT_EVIDENCE
	for _, c := range []struct {
		name, language, source, claim string
		want                          factcheckv1.Verdict
	}{
		{"a quarter and its year", "en", "Revenue for fiscal 2024 was $802 million.", "Revenue in the fourth quarter of 2024 was $214 million.", nothing},
		{"in two languages", "en", "Revenue for fiscal 2024 was $802 million.", "Der Umsatz betrug im vierten Quartal 2024 214 Millionen Dollar.", nothing},
		{"a year and its half", "de", "Im ersten Halbjahr 2024 kamen 300 Gäste.", "2024 kamen 700 Gäste.", nothing},
		{"a year and its second half", "de", "Im zweiten Halbjahr 2024 kamen 300 Gäste.", "2024 kamen 700 Gäste.", nothing},
		{"the same quarter", "en", "In the fourth quarter of 2024, revenue was $190 million, in all of 2024 it was $802 million.", "Revenue in the fourth quarter of 2024 was $214 million.", conflict},
		{"the same year", "en", "Revenue for fiscal 2024 was $802 million.", "Revenue in 2024 was $214 million.", conflict},
		{"a month and its year", "de", "2024 starben bei dem Brand 14 Menschen.", "Bei dem Brand starben im Mai 2024 12 Menschen.", conflict},
		{"a season and its year", "de", "2024 zahlte sie für die Mühle 14 Millionen Euro.", "Im Frühjahr 2024 zahlte sie für die Mühle 12 Millionen Euro.", conflict},
		{"no other amount", "en", "Revenue fell in 2024.", "Revenue rose in the fourth quarter of 2024.", conflict},
	} {
		t.Run(c.name, func(t *testing.T) {
			s := factchecktest.Start(t, factchecktest.Config{Judge: refuting(func(factcheck.Pair) bool { return true })})
			s.MustIndex(t, &factcheckv1.Source{Name: "sources/a", LanguageCode: c.language, Content: c.source})
			if got := check(t, s, c.claim, nil).GetVerdict(); got != c.want {
				t.Errorf("%v, want %v", got, c.want)
			}
		})
	}
}

// What stands before the amount may say of which span it is.
func TestTheAmountOfAQuarterIsItsOwnBesideTheYear(t *testing.T) {
	s := factchecktest.Start(t, factchecktest.Config{Judge: refuting(func(factcheck.Pair) bool { return true })})
	s.MustIndex(t, &factcheckv1.Source{
		Name: "sources/a", LanguageCode: "en", Title: "Results for the fourth quarter of 2024", Content: "Revenue was $190 million, the least of 2024.",
	})
	got := check(t, s, "Revenue in the fourth quarter of 2024 was $214 million.", nil).GetVerdict()
	if got != factcheckv1.Verdict_VERDICT_CONFLICT {
		t.Error(got)
	}
}
