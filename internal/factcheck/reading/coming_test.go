package reading

import (
	"testing"
	"time"
)

func TestWhatIsAnnouncedForADayToComeHasNotHappened(t *testing.T) {
	for _, c := range []struct {
		name, passage, claim string
		announced            bool
	}{
		{"in the present", "Eva Brosch reist am Mittwoch nach Oslo.", "Eva Brosch ist nach Oslo gereist.", true},
		{"in the future", "Wendt und Korn werden am Mittwoch über die Fähre sprechen.", "Wendt und Korn haben über die Fähre gesprochen.", true},
		{"for a week", "Ilse Tamm tritt kommende Woche zurück.", "Ilse Tamm, head of the museum, resigned.", true},
		{"in a progressive form", "Carla Dorn is visiting the shipyard on Thursday.", "Carla Dorn visited the shipyard on Thursday.", true},
		{"in English", "The council of Thornwick votes on the tram on 12 August.", "Der Rat von Thornwick hat am 12. August abgestimmt.", true},

		{"what is announced", "Eva Brosch reist am Mittwoch nach Oslo.", "Eva Brosch reist am Mittwoch nach Oslo.", false},
		{"what is to come", "Eva Brosch reist am Mittwoch nach Oslo.", "Eva Brosch wird nach Oslo reisen.", false},
		{"what was done", "Eva Brosch reiste am Freitag nach Oslo.", "Eva Brosch ist nach Oslo gereist.", false},
		{"what was done by strong verbs", "Brosch und Korn luden am Freitag nach Oslo ein.", "Brosch und Korn haben in Oslo gespeist.", false},
		{"a day of the past in the present", "Am 3. Mai 1921 reist Otto Lenk nach Rom.", "Otto Lenk reiste nach Rom.", false},
		{"the day of the text", "Eva Brosch reist am Montag nach Oslo.", "Eva Brosch ist nach Oslo gereist.", false},
		{"up to a day", "Die Schau läuft bis Freitag in Oslo.", "Die Schau wurde in Oslo eröffnet.", false},
		{"an opinion of it", "Korn kritisiert die Reise am Mittwoch.", "Korn hat die Reise kritisiert.", false},
		{"a decision about it", "Der Rat verschiebt die Wahl am Mittwoch.", "Der Rat hat die Wahl verschoben.", false},
		{"a call for it", "The union calls for a strike on Friday.", "The union called for a strike.", false},
	} {
		e := told("", c.passage)
		e.Source.PublishTime = time.Date(2025, 8, 4, 9, 0, 0, 0, time.UTC) // a Monday
		if got := OfClaim(c.claim, "", time.Time{}).Announced(e); got != c.announced {
			t.Errorf("%s: %v", c.name, got)
		}
	}
}
