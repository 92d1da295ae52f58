package attribution

import (
	"strings"

	"github.com/beleg-dev/beleg/internal/regex"
	"github.com/beleg-dev/beleg/internal/segment"
	"github.com/beleg-dev/beleg/internal/value"
	"github.com/beleg-dev/beleg/internal/value/calendar"
)

// day stands in a text for each byte of a day of the calendar.
const day = "\x00"

// tellings find where texts say on which day something is told; the group is that day with
// its preposition.
var tellings = map[string][]*regex.Regexp{"de": germanTellings, "en": englishTellings}

// compileTellings puts the parts of tellings in their places.
func compileTellings(parts *strings.Replacer, patterns ...string) []*regex.Regexp {
	var list []*regex.Regexp
	for _, p := range patterns {
		list = append(list, regex.MustCompile(parts.Replace(p)))
	}
	return list
}

// What tellings are made of, in both languages: WORDS of one clause, where a sentence
// BEGINS, and where a clause ENDS.
const (
	tellingWords  = `(?:[^,;:!?.\n]|\.[^\s“”"»«]|\b(?:Dr|Prof|St|Mr|Mrs|Ms)\. )`
	tellingBegins = `(?:^|[.!?:“”"»«·] |\n)`
	tellingEnds   = `(?:[,.;:!?)“”"»«]|\s[–—-]\s|\s\(|\s?$|\n)`
)

var (
	// performed finds what somebody does by saying so.
	performed = regex.MustCompile(`(?i)\b(?:resign|stepp?(?:s|ed|ing)? (?:down|aside|back)|quit|withdr[ae]w|pull(?:s|ed|ing)? out|standing down|stands? down|leav(?:es?|ing)|drop(?:s|ped|ping) out)|` +
		`rücktritt|zurück(?:tr[ei]|zieh|zog|gib|geb)|(?:tritt|trete|trat|ziehe|zieht|zog)[^,.]* (?:zurück|aus|ab)\b|niederleg|(?:legt|lege)[^,.]* nieder\b|verl(?:ässt|asse)\b|austr[ei]`)
	// undone finds the end of what is no telling: "sagte am Montag ab", "said on Monday to".
	undone = regex.MustCompile(` (?:ab|zu|für beendet)[.,;:!?]?\s?$`)
	// objects finds behind a verb of telling a second noun, which may be its object: "bestätigte
	// das Gericht das Urteil".
	objects = regex.MustCompile(`^[^\pL]*(?:so )?(?:sag|erklär|bericht|meld|bestätig|beton|schr)\pL* \S.* (?:den|das|seinen?|ihren?) `)
)

// ToldOn returns the days among the values of a text on which something in it is told, each
// with its preposition: "wie die Polizei am Montag mitteilte", "police said on Monday that". They
// are no days of what is told. What is done by telling it, as resigning is, is done on its
// day.
func ToldOn(text, language string, values []value.Value) []segment.Span {
	list := tellings[value.Primary(language)]
	if list == nil {
		return nil
	}
	masked, found := withDays(text, values)
	if !found {
		return nil
	}
	var spans []segment.Span
	for _, t := range list {
		for _, m := range t.FindAllStringSubmatchIndex(masked, -1) {
			s := segment.Span{Start: m[2], End: m[3]}
			if performed.MatchString(sentenceAt(masked, m[0], m[1])) || undone.MatchString(masked[m[0]:m[1]]) || objects.MatchString(masked[m[0]:m[2]]) || overlaps(spans, s) {
				continue
			}
			spans = append(spans, s)
		}
	}
	return spans
}

// withDays returns a text of the same length with a mark in the place of its days. False: it
// has none.
func withDays(text string, values []value.Value) (string, bool) {
	masked, found := []byte(text), false
	for _, v := range values {
		if v.Kind == value.Date && v.When.Grain == calendar.DayGrain && !v.When.Range {
			copy(masked[v.Start:v.End], strings.Repeat(day, v.End-v.Start))
			found = true
		}
	}
	for i, b := range masked {
		if b == '\t' {
			masked[i] = ' '
		}
	}
	return string(masked), found
}

// sentenceAt returns the sentence of a part of a text.
func sentenceAt(text string, from, to int) string {
	if i := strings.LastIndexAny(text[:from], ".!?\n"); i >= 0 {
		from = i + 1
	} else {
		from = 0
	}
	if i := strings.IndexAny(text[to:], ".!?\n"); i >= 0 {
		return text[from : to+i]
	}
	return text[from:]
}

func overlaps(spans []segment.Span, s segment.Span) bool {
	for _, o := range spans {
		if o.Start < s.End && s.Start < o.End {
			return true
		}
	}
	return false
}
