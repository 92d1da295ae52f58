package pairing

import (
	"strings"

	"github.com/beleg-dev/beleg/internal/alike/figure"
	"github.com/beleg-dev/beleg/internal/alike/proportion"
	"github.com/beleg-dev/beleg/internal/regex"
	"github.com/beleg-dev/beleg/internal/value"
	"github.com/beleg-dev/beleg/internal/value/tongue"
)

const (
	figures = `[€$£]?\d(?:[\d.,:]*\d)?`
	name    = `\p{Lu}[\pL\d'’.&-]*(?: \p{Lu}[\pL\d'’&-]*){0,3}`
	german  = `(?:` + figures + `|zwei|` + proportion.GermanNumbers + `)`
	english = `(?:` + figures + `|one|two|` + proportion.EnglishNumbers + `)`
)

var (
	// marks say that the lists of a sentence are paired.
	marks = [...]*regex.Regexp{tongue.German: regex.MustCompile(` (?:beziehungsweise|respektive) `), tongue.English: regex.MustCompile(`,? respectively`)}
	// values find a list of them, names one of those of which they are; the first group is what
	// stands before its last item, the second is that.
	values = [...]*regex.Regexp{
		tongue.German:  regex.MustCompile(`(?:^|[ (])(` + german + `(?: \pL+)?(?:, ` + german + `(?: \pL+)?)*),? (?:beziehungsweise|respektive) (?:\pL+ )?(` + german + `)(?:\PL|$)`),
		tongue.English: regex.MustCompile(`(?:^|[ (])(` + english + `(?: per cent|%| \pL+)?(?:, ` + english + `(?: per cent|%| \pL+)?)*),? and (?:\p{Ll}+ )?(` + english + `)(?:\PL|$)`),
	}
	names = [...]*regex.Regexp{
		tongue.German:  regex.MustCompile(`(?:^|[ (])(` + name + `(?:, ` + name + `)*) und (?:(?:der|die|das|in) )?(` + name + `)`),
		tongue.English: regex.MustCompile(`(?:^|[ (])(` + name + `(?:, ` + name + `)*),? and (?:(?:the|in|of) )?(` + name + `)`),
	}
)

// Told returns a source in which a sentence that pairs two lists tells only of the one that a
// claim names: beside "Lindholz lief 10,21", "Ferber und Lindholz liefen 10,21 beziehungsweise
// 10,43 Sekunden" becomes "Lindholz liefen 10,43 Sekunden".
func Told(source value.Reading, claim string) string {
	g := tongue.Of(source.Language)
	if g == tongue.None {
		return source.Text
	}
	text := source.Text
	if g == tongue.German {
		text = strings.ReplaceAll(text, " bzw. ", " beziehungsweise ") // whose full stop ends no sentence
	}
	at := marks[g].FindAllStringIndex(text, 2)
	if len(at) != 1 {
		return source.Text
	}
	s := figure.Sentence(text, at[0][0]+1)
	own := text[s.From:s.To]
	of, have := listIn(own, names[g]), listIn(own, values[g])
	i := of.of(claim)
	if i < 0 || len(of.items) != len(have.items) || of.From < have.To && have.From < of.To {
		return source.Text
	}
	first, second := edit{of, of.items[i]}, edit{have, have.items[i]}
	if first.From > second.From {
		first, second = second, first
	}
	own = own[:first.From] + first.by + own[first.To:second.From] + second.by + own[second.To:]
	if g == tongue.English {
		own = marks[g].ReplaceAllString(own, "")
	}
	return text[:s.From] + own + text[s.To:]
}

// An edit is a list with the item that stands in its place.
type edit struct {
	list
	by string
}

// A list is where a sentence has one, and its items.
type list struct {
	figure.Span
	items []string
}

// listIn returns the only list of a sentence.
func listIn(sentence string, pattern *regex.Regexp) list {
	found := pattern.FindAllStringSubmatchIndex(sentence, 2)
	if len(found) != 1 {
		return list{}
	}
	m := found[0]
	return list{figure.Span{From: m[2], To: m[5]}, append(strings.Split(sentence[m[2]:m[3]], ", "), sentence[m[4]:m[5]])}
}

// of returns which one of several names a claim has, -1: none, or more.
func (l list) of(claim string) int {
	only := -1
	for i, item := range l.items {
		words := strings.Fields(item)
		if !value.HasName(claim, []string{words[len(words)-1]}) {
			continue
		}
		if only >= 0 {
			return -1
		}
		only = i
	}
	return only
}
