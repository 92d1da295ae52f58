package role

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/beleg-dev/beleg/internal/regex"
	"github.com/beleg-dev/beleg/internal/segment/char"
	"github.com/beleg-dev/beleg/internal/segment/role/stamp"
	"github.com/beleg-dev/beleg/internal/segment/sentence"
)

var (
	agency      = regex.MustCompile(` ` + stamp.Initials)
	placeAndDay = regex.MustCompile(`^(.+?)(?:,| [-–—]) (.+)$`)
)

// joinPlaces makes the place in front of a report ("KLEVE. Der Rat tagt.", "Kleve,
// 13. März. Der Rat tagt.") a part of the sentence behind it: by itself it states
// nothing. A place in capitals or with a day may stand in front of each paragraph,
// any other in front of the first.
func (d *document) joinPlaces() {
	first := true
	for i := range d.units {
		u := &d.units[i]
		if u.kind != running {
			continue
		}
		if s := u.sentences; len(s) > 1 && isPlace(s[0].Of(d.text), first) && !isPlace(s[1].Of(d.text), true) && s[1].End-s[0].Start <= sentence.MaxChars {
			s[1].Start = s[0].Start
			u.sentences = s[1:]
		}
		first = false
	}
}

// isPlace says whether a sentence is no more than a name, perhaps with a day and an agency.
// Without a day it has to be in capitals unless it may be written like any other.
func isPlace(text string, written bool) bool {
	const mostWords, leastLetters = 3, 3
	name, ok := strings.CutSuffix(text, ".")
	if m := placeAndDay.FindStringSubmatch(agency.ReplaceAllString(name, "")); m != nil && stamp.Is(strings.ToLower(m[2])) {
		name, written = m[1], true
	}
	words := strings.Fields(name)
	if !ok || len(words) > mostWords || char.Letters(name) < leastLetters {
		return false
	}
	for _, w := range words {
		first, n := utf8.DecodeRuneInString(w)
		if !unicode.IsUpper(first) || sentence.Starters[w[:n]+strings.ToLower(w[n:])] || strings.Trim(strings.Map(dropLetters, w), "-/'’") != "" {
			return false
		}
	}
	return written || strings.ToUpper(name) == name
}

func dropLetters(r rune) rune {
	if unicode.IsLetter(r) {
		return -1
	}
	return r
}
