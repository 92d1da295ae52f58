package dateline

import (
	"strings"
	"time"
	_ "time/tzdata" // so that regionZones are known on every machine
)

// A clockTime is a time of day with the zone written after it, if any.
type clockTime struct {
	set                  bool
	hour, minute, second int
	zone                 string // lower case, without brackets and white space
}

// parseClock reads the groups of the pattern clock.
func parseClock(m []string) (clockTime, bool) {
	at := clockTime{set: true, hour: number(m[0]), minute: number(m[1]), second: number(m[2])}
	at.zone = strings.ReplaceAll(m[4], " ", "")
	switch half := strings.ReplaceAll(m[3], ".", ""); half {
	case "am", "pm":
		if at.hour > 12 {
			return at, false
		}
		at.hour %= 12
		if half == "pm" {
			at.hour += 12
		}
	}
	return at, at.hour < 24 && at.minute < 60 && at.second < 60
}

// zone returns the offset that a written zone means on that day.
func (d date) zone(name string) (*time.Location, bool) {
	if hours, ok := fixedZones[name]; ok {
		return time.FixedZone(strings.ToUpper(name), hours*3600), true
	}
	if iana, ok := regionZones[name]; ok {
		loc, err := time.LoadLocation(iana)
		return loc, err == nil
	}
	name = strings.TrimPrefix(strings.TrimPrefix(name, "utc"), "gmt")
	digits := strings.ReplaceAll(name[1:], ":", "")
	hours, minutes := digits, ""
	if len(digits) > 2 {
		hours, minutes = digits[:len(digits)-2], digits[len(digits)-2:]
	}
	offset := number(hours)*3600 + number(minutes)*60
	if offset > maxOffset {
		return nil, false
	}
	if name[0] == '-' {
		offset = -offset
	}
	return time.FixedZone("", offset), true
}

// maxOffset is the largest distance from UTC in use, UTC+14, in seconds.
const maxOffset = 14 * 3600

// fixedZones are abbreviations that mean one offset, in hours. CST and IST mean
// several and are missing.
var fixedZones = map[string]int{
	"z": 0, "utc": 0, "gmt": 0, "wet": 0, "west": 1,
	"cet": 1, "mez": 1, "cest": 2, "mesz": 2, "eet": 2, "eest": 3, "bst": 1, "msk": 3,
	"est": -5, "edt": -4, "cdt": -5, "mst": -7, "mdt": -6, "pst": -8, "pdt": -7,
}

var regionZones = map[string]string{"et": "America/New_York", "cet/cest": "Europe/Berlin", "mez/mesz": "Europe/Berlin", "pt": "America/Los_Angeles"}

// american reports whether a zone is of the United States, as all behind UTC are here: it
// tells the order of a date.
func american(zone string) bool { return fixedZones[zone] < 0 || regionZones[zone] != "" }
