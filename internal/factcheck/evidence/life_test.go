package evidence_test

import (
	"testing"

	"github.com/beleg-dev/beleg/internal/factcheck"
	"github.com/beleg-dev/beleg/internal/factcheck/evidence"
)

func TestALineOfALifeIsToldOfWhomItsHeadingNames(t *testing.T) {
	for _, c := range []struct{ line, context, heading, title, language, want string }{
		{"* 12. März 1938 Villach", "österreichische Geologin", "BEHRENDS, Wiebke", "", "de", "Wiebke Behrends wurde am 12. März 1938 in Villach geboren."},
		{"† 5. Oktober 2019 Salzburg", "* 12. März 1938 Villach", "Leben", "Wiebke Behrends", "de", "Wiebke Behrends starb am 5. Oktober 2019 in Salzburg."},
		{"born 4 July 1952 in Leeds", "", "", "Marta Hollis", "en", "Marta Hollis was born on 4 July 1952 in Leeds."},
		{"Schweizer Botanikerin", "", "Wiebke Behrends", "", "de", "Wiebke Behrends, Schweizer Botanikerin."},
		{"* 1938 in Villach", "Schweizer Botanikerin", "Wiebke Behrends", "", "de", "Wiebke Behrends wurde 1938 in Villach geboren."},
		{"* 1938 in Villach", "", "", "Wiebke Behrends", "de", "Wiebke Behrends wurde 1938 in Villach geboren."},
		{"* 1938 in Villach", "", "Ausstellungen", "Wiebke Behrends", "de", ""},
		{"* 1938 in Villach", "* 1936 in Graz", "Wiebke Behrends", "", "de", ""},
		{"* 1938", "", "Wiebke Behrends", "", "de", ""},
		{"British organist", "", "", "Marta Hollis", "en", "Marta Hollis, British organist."},
		{"Schweizer Botanikerin", "", "Leben", "Ein Leben für die Steine", "de", ""},
		{"Botaniker streiten", "", "Rat", "Wiebke Behrends", "de", ""},
		{"* 12. März 1938 Villach", "", "Leben", "Ein Leben für die Steine", "de", ""},
		{"* 12. März 1998 Wien", "* 10. März 1998 Graz", "", "Ada Lind", "de", ""},
		{"* 2019 Wien", "", "", "Ada Lind", "de", ""},
		{"Geboren wurde sie 1938.", "", "", "Ada Lind", "de", ""},
	} {
		e := &factcheck.Evidence{Language: c.language, Source: &factcheck.Source{Title: c.title}, Passage: factcheck.Passage{Text: c.line, Context: c.context, Heading: c.heading}}
		if got, _ := evidence.LifeLine(e); got != c.want {
			t.Errorf("%q: %q, want %q", c.line, got, c.want)
		}
	}
}
