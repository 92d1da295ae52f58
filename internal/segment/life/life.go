package life

import (
	"strings"
	"unicode/utf8"

	"github.com/beleg-dev/beleg/internal/regex"
	"github.com/beleg-dev/beleg/internal/segment/calendar"
	"github.com/beleg-dev/beleg/internal/segment/char"
)

// An Event is where a text has the day and the place of a birth or a death; both are empty where it tells
// of none.
type Event struct{ Date, Place char.Span }

// Told says whether a text tells of it.
func (e Event) Told() bool { return e.Date.Len() > 0 || e.Place.Len() > 0 }

// A Life is what a text tells of one.
type Life struct {
	Born, Died Event
	Bare       bool // two dates and a dash, which may be of anything that began and ended
}

const (
	year = `(?:1\d{3}|20\d{2})`
	town = `\p{Lu}[\pL'’./-]*(?:,? (?:(?:am|an der|im|in|in der|bei|ob|ob der|upon|on|of|near|de|la|le|del) )?\p{Lu}[\pL'’./-]*){0,3}(?: \(\p{Lu}[\pL'’ .-]*\))?`
	at   = `(?:in|at|near|bei|zu) `
	on   = `(?:am |im |on |in )`

	born  = `(?:[*✶] ?|(?:geb\.|[Gg]eboren|[Bb]orn|b\.) ?)`
	died  = `(?:[†✝] ?|(?:gest\.|[Gg]estorben|[Vv]erstorben|[Dd]ied|d\.) ?)`
	apart = `(?:[;,]? |[;,]? ?(?:[–—/-]|und|and) |[–—])`

	groups = 4 // of event
)

var (
	month = `(?i:` + calendar.Months + `)\.?`
	date  = `(?:\d{1,2}\. ?` + month + ` ` + year + `|\d{1,2}\. ?\d{1,2}\. ?` + year + `|\d{1,2}(?:st|nd|rd|th)? ` + month + ` ` + year + `|` + month + ` \d{1,2}, ` + year + `|` + month + ` ` + year + `|` + year + `)`
	// event tells of one by the day and the place, the place and the day, or the place alone.
	event = `(?:` + on + `?(` + date + `)(?:(?:,? ` + at + `|, | )(` + town + `))?|` + at + `(` + town + `)(?:,? ` + on + `(` + date + `))?)`

	both  = regex.MustCompile(`^` + born + event + apart + died + event + `\.?$`)
	birth = regex.MustCompile(`^` + born + event + `\.?$`)
	death = regex.MustCompile(`^` + died + event + `\.?$`)
	bare  = regex.MustCompile(`^(` + date + `)(?:,? (?:` + at + `)?(` + town + `))? ?[–—-] ?(` + date + `)(?:,? (?:` + at + `)?(` + town + `))?$`)
)

// longest is how many bytes such a text has at most.
const longest = 160

// Of returns what a text tells of a life, where it is nothing else.
func Of(text string) (Life, bool) {
	if len(text) > longest {
		return Life{}, false
	}
	if m := both.FindStringSubmatchIndex(text); m != nil {
		return Life{Born: eventOf(m[2:]), Died: eventOf(m[2+2*groups:])}, true
	}
	if m := birth.FindStringSubmatchIndex(text); m != nil {
		return Life{Born: eventOf(m[2:])}, true
	}
	if m := death.FindStringSubmatchIndex(text); m != nil {
		return Life{Died: eventOf(m[2:])}, true
	}
	if m := bare.FindStringSubmatchIndex(text); m != nil {
		return Life{Born: Event{span(m[2:]), span(m[4:])}, Died: Event{span(m[6:]), span(m[8:])}, Bare: true}, true
	}
	return Life{}, false
}

// eventOf returns the event of the groups of one.
func eventOf(m []int) Event {
	if m[0] >= 0 {
		return Event{span(m), span(m[2:])}
	}
	return Event{Date: span(m[6:]), Place: span(m[4:])}
}

func span(m []int) char.Span {
	if m[0] < 0 {
		return char.Span{}
	}
	return char.Span{Start: m[0], End: m[1]}
}

// Years returns how many years there are from birth to death, 0 where one is not told.
func (l Life) Years(text string) int {
	if l.Born.Date.Len() == 0 || l.Died.Date.Len() == 0 {
		return 0
	}
	return yearOf(l.Died.Date.Of(text)) - yearOf(l.Born.Date.Of(text))
}

// yearOf returns the year that a date ends with.
func yearOf(date string) int {
	n := 0
	for _, r := range date[max(0, len(date)-4):] {
		n = n*10 + int(r-'0')
	}
	return n
}

// A Bracket is one behind a name that tells of a life.
type Bracket struct {
	Name, Span char.Span // Span has the brackets
	Life                 // its spans are of the text
}

var (
	name = regex.MustCompile(`(?:\p{Lu}[\pL'’-]*\.?(?: (?:von|vom|van|de|der|den|zu|zur|of|la|le|di|da|del|al|el))* )*\p{Lu}[\pL'’-]*$`)
	// leading are words that stand in front of a name at the beginning of a sentence and are none of it.
	leading = regex.MustCompile(`^(?:An|Auf|Aus|Bei|Beim|Dem|Den|Des|Durch|Für|Gegen|In|Im|Mit|Nach|Neben|Ob|Seit|Und|Um|Unter|Von|Vom|Vor|Wie|Zu|Zum|Zur|Als|Auch|After|And|As|At|Before|By|For|From|Like|Of|On|To|Under|When|With|But|Aber|Doch) `)
)

// mostName is how many bytes in front of a bracket are searched for a name.
const mostName = 100

// Brackets returns the brackets of a text that tell of the life of who is named before them.
func Brackets(text string) []Bracket {
	var list []Bracket
	for at := 0; ; {
		open := strings.Index(text[at:], " (")
		if open < 0 {
			return list
		}
		open += at
		end := closing(text, open+1)
		if end < 0 {
			return list
		}
		inside := text[open+2 : end]
		begin := max(at, open-mostName)
		for begin < open && !utf8.RuneStart(text[begin]) {
			begin++
		}
		named := name.FindString(text[begin:open])
		named = named[len(leading.FindString(named)):]
		at = open + 2
		if l, ok := Of(inside); ok && named != "" {
			list = append(list, Bracket{char.Span{Start: open - len(named), End: open}, char.Span{Start: open + 1, End: end + 1}, l.shifted(open + 2)})
			at = end
		}
	}
}

// closing returns where the bracket that opens at a place closes, -1: nowhere.
func closing(text string, open int) int {
	depth := 0
	for i := open; i < min(len(text), open+longest+2); i++ {
		switch text[i] {
		case '(':
			depth++
		case ')':
			if depth--; depth == 0 {
				return i
			}
		}
	}
	return -1
}

func (l Life) shifted(by int) Life {
	for _, s := range []*char.Span{&l.Born.Date, &l.Born.Place, &l.Died.Date, &l.Died.Place} {
		if s.Len() > 0 {
			*s = s.Shifted(by)
		}
	}
	return l
}
