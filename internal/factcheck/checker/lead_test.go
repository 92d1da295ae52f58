package checker_test

import (
	"strings"
	"testing"

	factcheckv1 "github.com/beleg-dev/beleg/gen/factcheck/v1"
	"github.com/beleg-dev/beleg/internal/factcheck"
	"github.com/beleg-dev/beleg/internal/factchecktest"
)

func TestAPassageIsReadWithWhatItsTextBeginsWith(t *testing.T) {
	const (
		lead  = "Der Rat von Ostheim hat am Montag über den Umbau der Stadthalle beraten."
		long  = "Der Rat von Ostheim hat am Montag in einer Sitzung, die nach Angaben der Bürgermeisterin erst kurz vor Mitternacht endete, über den Umbau der Stadthalle, über die Gebühren der Musikschule, über die neue Feuerwache am Bahnhof und über den Verkauf zweier Häuser in der Altstadt beraten."
		short = "So geht es nicht."
		other = "Im Saal war es kalt, und viele behielten ihre Mäntel an."
		last  = "Die Kosten betragen 640.000 Euro."
	)
	for name, test := range map[string]struct {
		content, want string // want: what is read before the last sentence, of the text
	}{
		"two paragraphs further down":      {lead + "\n\n" + other + "\n\n" + last, lead + " · " + other},
		"with the sentence before it":      {lead + "\n\n" + other + " Er tagte lange. Es wurde laut. " + last, lead + " · Es wurde laut."},
		"once where it is that sentence":   {lead + " " + last, ""},
		"with a second one if it is short": {short + " " + lead + "\n\n" + other + "\n\n" + last, short + " " + lead + " · " + other},
		"not if it is long":                {long + "\n\n" + other + "\n\n" + last, other},
		"not below a heading":              {lead + "\n\n## Musikschule\n\n" + other + "\n\n" + last, other},
		"below the heading of both":        {"## Rat\n\n" + lead + "\n\n" + other + "\n\n" + last, lead + " · " + other},
	} {
		t.Run(name, func(t *testing.T) {
			j := &listening{times: map[factcheck.Pair]int{}}
			s := factchecktest.Start(t, factchecktest.Config{Judge: j})
			s.MustIndex(t, &factcheckv1.Source{Name: "sources/hall", Title: "Notiz", LanguageCode: "de", Content: test.content})
			check(t, s, "Die Kosten der Halle betragen 640.000 Euro.", nil)
			want := strings.TrimSuffix("Notiz · "+test.want, " · ")
			var read []string
			for p := range j.times {
				if strings.HasSuffix(p.Passage, last) {
					read = append(read, p.Context)
					if p.Context == want {
						return
					}
				}
			}
			t.Errorf("read with %q, want %q", read, want)
		})
	}
}
