package evidence_test

import (
	"testing"

	"github.com/beleg-dev/beleg/internal/factcheck/evidence"
)

func TestAnEntryOfATickerBeginsWithATimeOfDay(t *testing.T) {
	for text, want := range map[string]string{
		"+++ 05.55 Uhr +++ Die Zahl der Toten steigt.":        "05.55 Uhr",
		"**+++ 5.55 Uhr +++** Die Zahl der Toten steigt.":     "5.55 Uhr",
		"12:40 Uhr: Die Polizei meldet sieben Verletzte.":     "12:40 Uhr",
		"12:40: Police report seven injured.":                 "12:40",
		"11:30 – Die Zahl der Betroffenen ist höher.":         "11:30",
		"[18:40] Die Brücke ist gesperrt.":                    "18:40",
		"7:05 p.m. The storm has cut power to 40,000 homes.":  "7:05 p.m.",
		"9:40 a.m.: Officials say 120 homes are destroyed.":   "9:40 a.m.",
		"12.40 Euro: Das kostet die Fahrt.":                   "",
		"12.40 Uhr war es, als die Brücke fiel.":              "",
		"+++ 18:20 Uhr: Alle Schulen öffnen wieder +++":       "18:20 Uhr",
		"+++ 18 neue Fälle: Schulen schließen +++":            "",
		"2:1 – Der Verein gewinnt.":                           "",
		"25:70: Der Stand nach der Pause.":                    "",
		"3: Die dritte Regel.":                                "",
		"+++ 17. September 2024 +++ Die Schulen sind zu.":     "",
		"14.30 – 16.00 Uhr ist die Kasse geöffnet.":           "",
		"Um 12:40 Uhr: Die Polizei meldet sieben Verletzte.":  "",
		"10 Uhr morgens ist es, und die Halle ist noch leer.": "",
	} {
		if got, ok := evidence.EntryIn(text); got.Time != want || ok != (want != "") {
			t.Errorf("%s: %q", text, got.Time)
		}
	}
}

func TestTheTimeOfDayTellsWhichEntryIsLater(t *testing.T) {
	for _, c := range []struct {
		name        string
		a, b        string
		later, back bool
	}{
		{"in the morning", "05:55: Fünf.", "02:40: Vier.", true, false},
		{"after midnight", "00:30: Fünf.", "23:50: Vier.", true, false},
		{"half a day apart", "06:00: Fünf.", "17:00: Vier.", false, false},
		{"the same", "06:00: Fünf.", "06:00: Vier.", false, false},
		{"p.m.", "1:15 p.m.: Five.", "9:40 a.m.: Four.", true, false},
	} {
		a, _ := evidence.EntryIn(c.a)
		b, _ := evidence.EntryIn(c.b)
		if a.Later(b) != c.later || b.Later(a) != c.back {
			t.Errorf("%s: %v, %v", c.name, a.Later(b), b.Later(a))
		}
	}
}
