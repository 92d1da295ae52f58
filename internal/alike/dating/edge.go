package dating

import (
	"github.com/beleg-dev/beleg/internal/regex"
	"github.com/beleg-dev/beleg/internal/value"
	"github.com/beleg-dev/beleg/internal/value/tongue"
)

// An edge of the time for which something is so.
type edge int

const (
	from edge = iota + 1
	until
)

var (
	// leadsFrom and leadsUntil stand before a date or time at which something begins or ends.
	leadsFrom  = regex.MustCompile(`(?i)(?:^|\PL)(?:ab(?: dem)?|seit(?: dem)?|from|since|as of|starting(?: on| at| from)?|beginning(?: on| at)?) $`)
	leadsUntil = regex.MustCompile(`(?i)(?:^|\PL)(?:bis(?: zum| einschließlich)?|until|till|up to|up until) $`)
	leadsVom   = regex.MustCompile(`(?i)(?:^|\PL)vo[mn] $`)
	// onward stands behind one at which something begins.
	onward     = regex.MustCompile(`^ (?:(?:an|onwards?)(?:\PL|$)|on(?:[^\pL\s]|$| because| due))`)
	onwardWord = regex.MustCompile(`^ \pL+`)
	// turned finds that what was so ends, or that something else is so then.
	turned = regex.MustCompile(`(?i)(?:^|\PL)(?:wieder\pL*|danach|anschließend|dann|vorher|zuvor|again|then|after\pL*|before|re-?open\pL*)(?:\PL|$)`)
)

// states are what may be so for a time: closed, open, in force, running, on show.
var states = [...]*regex.Regexp{
	tongue.AnyWord(`gesperrt\pL*|geschlossen\pL*|closed|shut`),
	tongue.AnyWord(`geöffnet\pL*|offen|open`),
	tongue.AnyWord(`gilt|gelten|gültig\pL*|valid|appl(?:y|ies)|in (?:force|effect)|in Kraft`),
	tongue.AnyWord(`fähr(?:t|en)|fahren|verkehr(?:t|en)|runs?|operates?|running`),
	tongue.AnyWord(`zu sehen|gezeigt|ausgestellt|on (?:show|display|view)|exhibited|shown`),
	tongue.AnyWord(`verboten|untersagt|banned|forbidden|prohibited`),
}

// sentenceEnds finds where one sentence ends, no mark behind a digit.
var sentenceEnds = regex.MustCompile(`[\pL)"“”][.!?]\s|\n`)

// OtherEdge returns a source that says of the date or time at which something begins that this is not
// its end, where the claim has it as that, or the other way round: "ab 12. Mai (nicht bis 12. Mai)
// gesperrt". What ends may be something else than what begins then, so that both must tell of one state.
func OtherEdge(source, claim value.Reading) string {
	g := tongue.Of(source.Language)
	if g == tongue.None || claim.Has(value.Negation) || source.Has(value.Negation) || turned.MatchString(source.Text) || turned.MatchString(claim.Text) {
		return source.Text
	}
	v, asked, one := edgeTold(claim, nil)
	if !one || v.When.Vague {
		return source.Text
	}
	x, told, one := edgeTold(source, &v)
	if !one || told == asked || !oneState(source, x, claim, v) {
		return source.Text
	}
	words := [...][2]string{from: {"nicht ab", "not from"}, until: {"nicht bis", "not until"}}[asked]
	at := x.End
	if told == from {
		if m := onwardWord.FindString(source.Text[at:]); m != "" && onward.MatchString(source.Text[at:]) {
			at += len(m)
		}
	}
	return source.Text[:at] + " (" + tongue.Pick(g, words[0], words[1]) + " " + x.Text + ")" + source.Text[at:]
}

// edgeTold returns the one date or time of a text that is an edge, or the one that is the same as like.
func edgeTold(r value.Reading, like *value.Value) (told value.Value, e edge, one bool) {
	for _, x := range r.Values {
		if x.Kind != value.Date && x.Kind != value.Time || x.When.Range || like != nil && x.When.Vague || x.Clock.About || like != nil && !same(x, *like) {
			continue
		}
		as := edgeOf(r.Text, x)
		if as == 0 && like == nil {
			continue
		}
		if as == 0 || e != 0 {
			return value.Value{}, 0, false // it is told otherwise, too
		}
		told, e = x, as
	}
	return told, e, e != 0
}

// edgeOf returns as which edge a text tells a date or time; 0: as none.
func edgeOf(text string, x value.Value) edge {
	switch before := text[:x.Start]; {
	case leadsUntil.MatchString(before):
		return until
	case leadsFrom.MatchString(before), leadsVom.MatchString(before) && onward.MatchString(text[x.End:]):
		return from
	}
	return 0
}

// same says whether two dates or times are one, told as exactly.
func same(x, v value.Value) bool {
	return x.Kind == v.Kind && value.Compare(x, v) != value.Different && value.Compare(x, v) != value.Incomparable && value.Covers(x, v) && value.Covers(v, x) && x.When.Grain == v.When.Grain
}

// oneState says whether what two texts tell of a date or time is that something is closed then, or open,
// or in force, and nothing else.
func oneState(source value.Reading, x value.Value, claim value.Reading, v value.Value) bool {
	a, b := stateAt(source.Text, x), stateAt(claim.Text, v)
	return a >= 0 && a == b
}

// stateAt returns the one state that the sentence round a date or time tells; -1: none, or several.
func stateAt(text string, x value.Value) int {
	start, end := 0, len(text)
	if m := sentenceEnds.FindAllStringIndex(text[:x.Start], -1); len(m) > 0 {
		start = m[len(m)-1][1]
	}
	if m := sentenceEnds.FindStringIndex(text[x.End:]); m != nil {
		end = x.End + m[0]
	}
	found := -1
	for n, s := range states {
		switch m := s.FindAllString(text[start:min(end+2, len(text))], 2); {
		case len(m) == 0:
		case found >= 0 || len(m) > 1:
			return -1
		default:
			found = n
		}
	}
	return found
}
