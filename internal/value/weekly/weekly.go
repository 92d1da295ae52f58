// Package weekly reads on which days of every week something is, in German and English:
// "montags bis freitags", "Mo–Fr", "at weekends". A day of one week, "am Montag", is none.
package weekly

import (
	"strings"

	"github.com/beleg-dev/beleg/internal/regex"
	"github.com/beleg-dev/beleg/internal/value/tongue"
)

// A Set has a bit for each day of the week, Monday first.
type Set uint8

// Weekend and Workdays are what words of their own name.
const (
	Workdays Set = 1<<5 - 1
	Weekend  Set = 3 << 5
)

// A Mention is where a text names days of every week.
type Mention struct {
	Start, End int // bytes of the text
	Days       Set
}

const (
	germanDay   = `(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag)`
	germanShort = `(?:Mo|Di|Mi|Do|Fr|Sa|So)`
	englishDay  = `(?:mon|tues|wednes|thurs|fri|satur|sun)day`
)

var (
	// each finds days, or spans of them.
	each = [...]*regex.Regexp{
		tongue.German: regex.MustCompile(`(?:^|[^\pL-])(?P<all>(?i:(?P<a>` + germanDay + `)s (?:bis|–|-) (?P<b>` + germanDay + `)s|(?P<c>` + germanDay + `)s|von (?P<d>` + germanDay + `) bis (?P<e>` + germanDay + `)` +
			`|(?P<weekend>am wochenende|an (?:den )?wochenenden|wochenends|am samstag und sonntag)|(?P<work>wochentags|an (?:den )?wochentagen))|(?P<f>` + germanShort + `)\.? ?(?:–|-|bis) ?(?P<g>` + germanShort + `)(?:\.|(?P<end>$|[^\pL-]))|(?P<h>` + germanShort + `)[.:]? \d{1,2}(?:[.:]\d\d)?(?: Uhr)? ?[–-] ?\d)`),
		tongue.English: regex.MustCompile(`(?:^|[^\pL-])(?P<all>(?i:(?P<a>` + englishDay + `)s? (?:to|through|until|–|-) (?P<b>` + englishDay + `)s?|(?P<c>` + englishDay + `)s` +
			`|(?P<weekend>(?:at|on) (?:the )?weekends?)|(?P<work>on weekdays|weekdays))|(?P<f>Mon|Tue|Tues|Wed|Thu|Thurs|Fri|Sat|Sun)\.? ?(?:–|-|to) ?(?P<g>Mon|Tue|Tues|Wed|Thu|Thurs|Fri|Sat|Sun)(?:\.|$|[^\pL-]))`),
	}
	// firsts begin the names of the days.
	firsts = [...]string{tongue.German: "mo di mi do fr sa so", tongue.English: "mo tu we th fr sa su"}
)

// Find returns where a text names days of every week.
func Find(text, language string) []Mention {
	g := tongue.Of(language)
	if g == tongue.None {
		return nil
	}
	var list []Mention
	for at := 0; at < len(text); {
		m := each[g].FindStringSubmatchIndex(text[at:])
		if m == nil {
			break
		}
		group := func(name string) string {
			k := each[g].SubexpIndex(name)
			if m[2*k] < 0 {
				return ""
			}
			return strings.ToLower(text[at+m[2*k] : at+m[2*k+1]])
		}
		found := Mention{Start: at + m[2], End: at + m[3]}
		switch {
		case group("weekend") != "":
			found.Days = Weekend
		case group("work") != "":
			found.Days = Workdays
		case group("a") != "":
			found.Days = span(group("a"), group("b"), g)
		case g == tongue.German && group("d") != "":
			found.Days = span(group("d"), group("e"), g)
		case group("f") != "":
			found.Days = span(group("f"), group("g"), g)
		case g == tongue.German && group("h") != "":
			found.Days = span(group("h"), group("h"), g)
		default:
			found.Days = span(group("c"), group("c"), g)
		}
		for found.End > found.Start && strings.ContainsRune(" ,.:;(", rune(text[found.End-1])) {
			found.End--
		}
		list, at = append(list, found), found.End
	}
	return list
}

// span returns the days from one to another.
func span(a, b string, g tongue.Tongue) Set {
	from, to := number(a, g), number(b, g)
	var s Set
	for d := from; ; d = (d + 1) % 7 {
		s |= 1 << d
		if d == to {
			return s
		}
	}
}

// number returns which day of the week a name is of, 0 for Monday.
func number(day string, g tongue.Tongue) int {
	for k, first := range strings.Fields(firsts[g]) {
		if strings.HasPrefix(day, first) {
			return k
		}
	}
	return 0
}

// All returns the days of several mentions.
func All(list []Mention) Set {
	var s Set
	for _, m := range list {
		s |= m.Days
	}
	return s
}

// In writes the days in a language: "samstags und sonntags", "on Saturdays and Sundays".
func (s Set) In(g tongue.Tongue) string {
	if s == Weekend {
		return tongue.Pick(g, "am Wochenende", "at weekends")
	}
	text, n := "", 0
	for d := 6; d >= 0; d-- {
		if s&(1<<d) == 0 {
			continue
		}
		name := tongue.Pick(g, strings.ToLower(tongue.Weekdays[g][d+1]), tongue.Weekdays[g][d+1]) + "s"
		switch n++; n {
		case 1:
			text = name
		case 2:
			text = name + tongue.Pick(g, " und ", " and ") + text
		default:
			text = name + ", " + text
		}
	}
	return tongue.Pick(g, "", "on ") + text
}
