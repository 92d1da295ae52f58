package notation_test

import (
	"testing"

	"github.com/beleg-dev/beleg/internal/alike/aliketest"
	"github.com/beleg-dev/beleg/internal/alike/notation"
)

func TestNumbersAreWrittenWithoutBlanks(t *testing.T) {
	for _, c := range []struct{ name, language, text, want string }{
		{"thousands", "de", "Es fehlen 1 500 Lehrer.", "Es fehlen 1500 Lehrer."},
		{"a space that keeps words together", "de", "Es fehlen 1\u00a0500 Lehrer.", "Es fehlen 1500 Lehrer."},
		{"a narrow one", "en", "Some 12\u202f500 people came.", "Some 12500 people came."},
		{"a thin one", "en", "It cost 12\u2009500\u2009000 euros.", "It cost 12500000 euros."},
		{"two numbers", "de", "Von 1 500 Stellen sind 1 200 besetzt.", "Von 1500 Stellen sind 1200 besetzt."},
		{"a range", "de", "Es kamen 1 500 bis 2 000 Menschen.", "Es kamen 1500 bis 2000 Menschen."},
		{"a room", "de", "Zimmer 12 300 Euro", "Zimmer 12 300 Euro"},
		{"a telephone", "de", "Rufen Sie 030 123 456 an.", "Rufen Sie 030 123 456 an."},
		{"years", "de", "Von 2016 250 Stellen, jetzt 300.", "Von 2016 250 Stellen, jetzt 300."},
		{"two amounts", "de", "Die Fahrt dauert 3 Stunden 20 Minuten.", "Die Fahrt dauert 3 Stunden 20 Minuten."},
		{"a bound", "de", "Es kamen rund 500 Menschen.", "Es kamen rund 500 Menschen."},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := notation.Joined(aliketest.Read(c.language, c.text, aliketest.Published)); got != c.want {
				t.Errorf("wrote %q, want %q", got, c.want)
			}
		})
	}
}
