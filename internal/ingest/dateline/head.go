package dateline

import (
	"regexp"
	"strings"
)

// headPattern is a place, a date and perhaps an agency before a dash. The groups
// are the place, what follows it in brackets, the date, and what follows that.
var headPattern = regexp.MustCompile(`^(\p{Lu}[\p{L} ./-]{1,40}?)( \([^()]{2,20}\))?, (.{8,40}?)( \([^()]{2,20}\))? - [^\s\d]`)

// Head reads the date before the first sentence of a report: "BERLIN, 12 May
// 2025 (dpa) - The council …". Either the place is in capitals or an agency is
// named, for an event may be announced with its place and day, too.
func Head(line string, o Options) (s Stamp, ok bool) {
	line = dashes.Replace(Normal(line))
	m := headPattern.FindStringSubmatch(line)
	if m == nil || m[2] == "" && m[4] == "" && m[1] != strings.ToUpper(m[1]) {
		return Stamp{}, false
	}
	if s, ok = parseSegment(m[3], o); !ok || s.Kind != Plain {
		return Stamp{}, false
	}
	return s, true
}
