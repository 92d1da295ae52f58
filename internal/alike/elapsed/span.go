package elapsed

import (
	"slices"

	"github.com/beleg-dev/beleg/internal/regex"
	"github.com/beleg-dev/beleg/internal/value"
	"github.com/beleg-dev/beleg/internal/value/calendar"
	"github.com/beleg-dev/beleg/internal/value/clock"
	"github.com/beleg-dev/beleg/internal/value/phrase"
	"github.com/beleg-dev/beleg/internal/value/tongue"
	"github.com/beleg-dev/beleg/internal/value/wording"
)

var (
	// enduring finds what tells of something that is so at any moment of a span.
	enduring = [...]*regex.Regexp{
		tongue.German: tongue.AnyWord(`war|waren|ist|sind|bleib(?:t|en)|blieb(?:en)?|dauer(?:t|te|ten|n)|lief(?:en)?|läuft|laufen|fähr(?:t|en)|fahren|fuhr(?:en)?|verkehr(?:t|te|ten|en)|` +
			`gilt|gelten|galt(?:en)?|geöffnet|offen|gesperrt|geschlossen|zeig(?:t|te|en)|pendel(?:t|te|n)|spiel(?:t|en|te|ten)`),
		tongue.English: tongue.AnyWord(`was|were|is|are|remain(?:s|ed)?|stay(?:s|ed)?|last(?:s|ed)?|runs?|ran|running|operat(?:es?|ed|ing)|sail(?:s|ed)?|appl(?:y|ies|ied)|open|closed|shut`),
	}
	// atOnce finds in a claim what may happen at one moment alone, or leaves others out.
	atOnce = [...]*regex.Regexp{
		tongue.German:  tongue.AnyWord(`beg[aio]nn\pL*|start\pL*|end\pL*|beend\pL*|öffne(?:t|te|n|ten)|schlie(?:ßt|ßen)|schloss\pL*|wurden?|worden|eröffne\pL*|erst(?:mals)?|ab|bis|seit|nach|vor|kein\pL*|nicht|nie|nur|ausschließlich|jede[nrs]?|täglich`),
		tongue.English: tongue.AnyWord(`beg[aiu]n\pL*|start\pL*|end(?:s|ed|ing)?|opens|opened|closes|closing|reopen\pL*|shuts|became|becomes|first|from|until|till|since|after|before|by|not|no|never|only|every|daily|\pL+n['’]t|finish\pL*`),
	}
	// passive finds an English verb before its moment: "was closed at 10 a.m." tells when that was done.
	passive = regex.MustCompile(`(?i)(?:^|\PL)(?:was|were|is|are|be|been) (?:\pL+ed|shut|built|held|shown)(?: \pL+ed)? (?:at|on|in) $`)
	// spanOpens stands before a span of which every moment is told.
	spanOpens = regex.MustCompile(`(?i)(?:^|\PL)(?:vo[mn]|from) $`)
	// joinsSpan stands between the ends of one.
	joinsSpan = regex.MustCompile(`^(?: Uhr)? (?:bis(?: zum)?|to|until|till) $`)
)

// Moment returns a source in which a span is told as the moment in it that a claim has: beside "um
// 10 Uhr", "war von 6.40 bis 13 Uhr gesperrt" becomes "war um 10 Uhr gesperrt", and "verkehrt von Mai
// bis Ende September" beside "in July" "verkehrt im Juli". It is so only of what lasts, and where
// the claim has no amount, which may be that of the whole span.
func Moment(source, claim value.Reading) string {
	g, h := tongue.Of(source.Language), tongue.Of(claim.Language)
	asked, in := value.OfKind(claim.Values, value.Time), hoursIn
	if len(asked) == 0 {
		asked, in = value.OfKind(claim.Values, value.Date), datesIn
	}
	if g == tongue.None || h == tongue.None || len(asked) != 1 || hasAmount(claim) || !enduring[g].MatchString(source.Text) || atOnce[h].MatchString(claim.Text) {
		return source.Text
	}
	return momentOf(source, claim, asked[0], in)
}

// hasAmount says whether a text states one, or an ordinal.
func hasAmount(r value.Reading) bool {
	return slices.ContainsFunc(r.Values, func(v value.Value) bool { return v.Quantity.Low.Valid() })
}

// momentOf writes the one moment that a claim has in the place of the one span of a source in
// which it lies.
func momentOf(source, claim value.Reading, v value.Value, in func(value.Reading, value.Value) []value.Value) string {
	if passive.MatchString(claim.Text[:v.Start]) {
		return source.Text
	}
	spans := in(source, v)
	if len(spans) != 1 || !spanOpens.MatchString(source.Text[:spans[0].Start]) {
		return source.Text
	}
	g := tongue.Of(source.Language)
	told := v
	told.Language = ""
	if told.When.Relative != "" && len(told.When.Candidates) > 1 {
		return source.Text
	}
	preposition := tongue.Pick(g, "um ", "at ")
	if v.Kind == value.Date {
		preposition = wording.Preposition(told.When, g)
	}
	written := wording.Render(told, g.Code())
	if written == "" {
		return source.Text
	}
	from := phrase.Lead{Text: source.Text, End: spans[0].Start}.Cut(1)
	return phrase.Put(source.Text, from, spans[0].End, preposition, written)
}

// datesIn returns the spans of days of a text that have a date within.
func datesIn(r value.Reading, v value.Value) (spans []value.Value) {
	for _, x := range value.OfKind(r.Values, value.Date) {
		if x.When.Range && !v.When.Range && value.Compare(v, x) == value.Compatible && !value.Covers(v, x) && holds(x.When, v.When) {
			spans = append(spans, x)
		}
	}
	return spans
}

// holds says whether a span of days has a date within, in one of its years where that has none.
func holds(span, w calendar.When) bool {
	wide := span.Candidates
	if !span.Resolved() {
		wide = span.InYears(calendar.LeapYear)
	}
	return slices.ContainsFunc(wide, func(d calendar.Days) bool {
		within := w.Candidates
		if !w.Resolved() {
			within = w.InYears(d.First.Year(), d.Last.Year())
		}
		return slices.ContainsFunc(within, d.Contains)
	})
}

// hoursIn returns the spans of hours of a text that have a time within.
func hoursIn(r value.Reading, v value.Value) (spans []value.Value) {
	times := value.OfKind(r.Values, value.Time)
	for i := 1; i < len(times); i++ {
		a, b := times[i-1], times[i]
		if a.Clock.Edge == clock.Opens && b.Clock.Edge == clock.Closes && joinsSpan.MatchString(r.Text[a.End:b.Start]) && within(v.Clock, a.Clock, b.Clock) {
			a.End = b.End
			spans = append(spans, a)
		}
	}
	return spans
}

// within says whether a time lies between two others of one day and place.
func within(c, from, to clock.Clock) bool {
	return !c.Twelve && !from.Twelve && !to.Twelve && c.Zone == from.Zone && c.Zone == to.Zone && from.Minute < c.Minute && c.Minute < to.Minute
}
