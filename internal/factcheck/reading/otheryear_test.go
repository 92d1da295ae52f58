package reading

import (
	"testing"
	"time"

	"github.com/beleg-dev/beleg/internal/segment"
)

func TestAnotherYearOfWhatIsCountedByTheYear(t *testing.T) {
	for _, c := range []struct {
		name, text, claim string
		want              bool
	}{
		{"a count", "Für 2022 nennt der Kreis 730 Unfälle.", "Im Jahr 2023 gab es im Kreis 730 Unfälle.", true},
		{"another count", "Für 2022 nennt der Kreis 730 Unfälle.", "Im Jahr 2021 gab es im Kreis 690 Unfälle.", true},
		{"in English", "Wexbridge recorded 95 fires in 2023.", "Wexbridge recorded 95 fires in 2022.", true},
		{"what is to come", "The Hellvik line did not take part.", "The Hellvik line will take part in 2028.", true},
		{"beside last year", "Für 2022 nennt der Kreis 730 Unfälle. Im vergangenen Jahr zog Jonas Pfeil nach Odertal.", "Im Jahr 2024 gab es im Kreis 730 Unfälle.", true},

		{"a count of that year, too", "Für 2022 nennt der Kreis 730 Unfälle. 2023 waren es 690 Unfälle.", "Im Jahr 2023 gab es im Kreis 730 Unfälle.", false},
		{"its year", "Für 2022 nennt der Kreis 730 Unfälle.", "Im Jahr 2022 gab es im Kreis 690 Unfälle.", false},
		{"what happens once", "The library was opened in 2012.", "The library was opened in 2013.", false},
		{"a state", "Die Klinik hatte 2014 210 Betten.", "Die Klinik hatte 2018 210 Betten.", false},
		{"no count", "Der Kreis meldete 2022 den Fund der Bombe.", "Der Kreis meldete 2023 den Fund der Bombe.", false},
		{"what is called off", "The Hellvik line will not take part.", "The Hellvik line will take part in 2028.", false},
		{"of the past", "The Hellvik line did not take part.", "The Hellvik line took part in 2024.", false},
		{"no year of the passage", "There were 95 fires in Wexbridge.", "There were 80 fires in Wexbridge in 2022.", false},
	} {
		t.Run(c.name, func(t *testing.T) {
			e := paragraph(c.text, len(segment.Sentences(c.text)))
			e.Source.PublishTime = time.Date(2025, 6, 12, 9, 0, 0, 0, time.UTC)
			if got := OfClaim(c.claim, "", time.Time{}).OfAnotherYear(e); got != c.want {
				t.Errorf("got %v", got)
			}
		})
	}
}
