package evidence_test

import (
	"testing"
	"time"

	"github.com/beleg-dev/beleg/internal/factcheck"
	"github.com/beleg-dev/beleg/internal/factcheck/evidence"
)

func TestAnEntryOfATickerMayBeWrittenAfterATime(t *testing.T) {
	zone := time.FixedZone("", 2*3600)
	published := time.Date(2024, 9, 15, 8, 0, 0, 0, zone)
	noon := time.Date(2024, 9, 15, 10, 0, 0, 0, time.UTC)
	for _, c := range []struct {
		name, heading, text string
		at                  time.Time
		after               bool
	}{
		{"an entry of the afternoon", "", "12:40 Uhr: Die Brücke ist gesperrt.", noon, true},
		{"an entry of the morning", "", "11:40 Uhr: Die Brücke ist gesperrt.", noon, false},
		{"below a heading with its time", "+++ 18:20 Uhr: Brücke gesperrt +++", "Die Brücke ist gesperrt.", noon, true},
		{"an entry of the day before the time", "", "18:40 Uhr: Die Brücke ist gesperrt.", noon.AddDate(0, 0, 1), false},
		{"below the next day", "16. September 2024: Brücke gesperrt", "Die Brücke ist gesperrt.", noon, true},
		{"below its own day", "15. September 2024: Brücke gesperrt", "Die Brücke ist gesperrt.", noon, false},
		{"no entry", "Die Lage an der Lohe", "Um 18:40 Uhr wird die Brücke gesperrt.", noon, false},
		{"below a day of another year", "16. September 2031: Eröffnung", "Die Brücke wird geöffnet.", noon, false},
	} {
		e := &factcheck.Evidence{Source: &factcheck.Source{PublishTime: published}, Language: "de", Passage: factcheck.Passage{Text: c.text, Heading: c.heading}}
		if got := evidence.WrittenAfter(e, c.at); got != c.after {
			t.Errorf("%s: %v", c.name, got)
		}
	}
	undated := &factcheck.Evidence{Source: &factcheck.Source{}, Passage: factcheck.Passage{Text: "12:40 Uhr: Die Brücke ist gesperrt."}}
	if evidence.WrittenAfter(undated, noon) {
		t.Error("an entry of no day is after a time")
	}
}
