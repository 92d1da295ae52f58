package main

import (
	"errors"
	"flag"
	"fmt"
	"time"
)

// A moment is a time that was given as one or as a whole day.
type moment struct {
	time.Time
	day bool // midnight of this day, in no zone yet
}

// germanDay is the layout of a day with dots, where the day of the month stands
// first everywhere.
const germanDay = "2.1.2006"

// timeFlag defines a flag that takes a time or a day.
func timeFlag(fs *flag.FlagSet, name, usage string) *moment {
	m := &moment{}
	fs.Func(name, usage, func(text string) error {
		for _, layout := range []string{time.DateOnly, germanDay} {
			if t, err := time.Parse(layout, text); err == nil && !t.IsZero() {
				*m = moment{t, true}
				return nil
			}
		}
		t, err := time.Parse(time.RFC3339, text)
		if err != nil || t.IsZero() {
			return fmt.Errorf("want a day as 2025-02-28 or 28.2.2025, or a time as 2025-02-28T12:00:00+01:00")
		}
		*m = moment{t, false}
		return nil
	})
	return m
}

// in returns the moment: of a day its beginning, in a zone.
func (m *moment) in(zone *time.Location) time.Time {
	if !m.day {
		return m.Time
	}
	year, month, day := m.Date()
	return time.Date(year, month, day, 0, 0, 0, 0, zone)
}

// endIn is the same, but of a day its end.
func (m *moment) endIn(zone *time.Location) time.Time {
	if !m.day {
		return m.Time
	}
	year, month, day := m.Date()
	return time.Date(year, month, day+1, 0, 0, 0, 0, zone).Add(-time.Nanosecond)
}

// zoneFlag defines a flag that takes a time zone by its name.
func zoneFlag(fs *flag.FlagSet, zone **time.Location, usage string) {
	fs.Func("zone", usage, func(name string) error {
		found, err := time.LoadLocation(name)
		if err != nil || name == "" || name == "Local" {
			return errors.New("want a name of the IANA time zone database, such as Europe/Berlin")
		}
		*zone = found
		return nil
	})
}
