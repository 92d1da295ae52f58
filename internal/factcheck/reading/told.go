package reading

import (
	"slices"
	"strings"

	"github.com/beleg-dev/beleg/internal/attribution"
	"github.com/beleg-dev/beleg/internal/factcheck"
	"github.com/beleg-dev/beleg/internal/factcheck/evidence"
	"github.com/beleg-dev/beleg/internal/regex"
	"github.com/beleg-dev/beleg/internal/segment"
	"github.com/beleg-dev/beleg/internal/value"
	"github.com/beleg-dev/beleg/internal/value/calendar"
	"github.com/beleg-dev/beleg/internal/value/phrase"
)

var (
	// telling finds in a clause what may be done on the day on which a text tells that
	// something was told.
	telling = map[string]*regex.Regexp{
		"de": regex.MustCompile(`(?i)mitteil|mitgeteilt|\bteilt|\bsag|gesagt|erklär|bericht|meld|\bbekannt|veröffentlich|publi|verkünd|künd|verlaut|äußer|erschien|erschein|vorgestellt|vorgelegt|\bstell\pL* .*\bvor\b|präsent|bestätig|schr[ie]+b|aussag|beton|forder|kritisi|warn|versicher|dement|interview|statement|presse|stellungnahme|angaben|informier|hieß|herausge|\bg[ai]b\pL* .*\b(?:an|zu|heraus)\b`),
		"en": regex.MustCompile(`(?i)\b(?:sa(?:id|ys?)|t[eo]ld?|tells|announc|report|publi[sc]|confirm|reveal|disclos|emerg|statement|wrote|writ|tweet|posted|releas|testif|warn|claim|issu|c[ao]me out|appear|interview|add|expla[ii]n|stat(?:ed?|ing)\b|respon|call|urg|press|known|admit|acknowledg|deni|deny|present|unveil|brief|inform)`),
	}
	// upTo stands before a day by which something has happened: what is told on it has.
	upTo = regex.MustCompile(`(?i)(?:^|\PL)(?:bis(?: zum)?|by|until|till|as of) $`)
	// clauses part a text where what somebody says begins.
	clauses = regex.MustCompile(`[,;:–“”"»«]| dass | that |\b(?:said|says) `)
)

// datesEvent says whether a text gives the day of something of which it does not say that it is
// told, so that the day on which a passage tells of it is another matter.
func (r *Claim) datesEvent() bool {
	tells, at := telling[value.Primary(r.Language)], 0
	bounded := func(v value.Value) bool { return onDay(v) && upTo.MatchString(r.text[:v.Start]) }
	if tells == nil || !slices.ContainsFunc(r.values, onDay) || slices.ContainsFunc(r.values, bounded) || len(attribution.ToldOn(r.text, r.Language, r.values)) > 0 {
		return false
	}
	ends := append(clauses.FindAllStringIndex(r.text, -1), []int{len(r.text), len(r.text)})
	for _, end := range ends {
		dated := slices.ContainsFunc(r.values, func(v value.Value) bool { return onDay(v) && at <= v.Start && v.Start < end[1] })
		if dated && tells.MatchString(r.text[at:end[1]]) {
			return false
		}
		at = end[1]
	}
	return true
}

func onDay(v value.Value) bool { return v.Kind == value.Date && v.When.Grain == calendar.DayGrain }

// toldOn returns the days on which something is told in what a passage says, where the claim
// has the day of an event.
func (r *Claim) toldOn(text, language string, values []value.Value) []segment.Span {
	if !r.ofEvent || !slices.ContainsFunc(values, onDay) {
		return nil
	}
	key := textOfDay{text: text, language: language}
	spans, ok := r.told[key]
	if !ok {
		spans = attribution.ToldOn(text, language, values)
		slices.SortFunc(spans, func(a, b segment.Span) int { return a.Start - b.Start })
		r.told[key] = spans
	}
	return spans
}

// withoutToldOn returns the values of a text but the days on which something is told.
func (r *Claim) withoutToldOn(text, language string, values []value.Value) []value.Value {
	spans := r.toldOn(text, language, values)
	if len(spans) == 0 {
		return values
	}
	return slices.DeleteFunc(slices.Clone(values), func(v value.Value) bool {
		return slices.ContainsFunc(spans, func(s segment.Span) bool { return s.Start <= v.Start && v.End <= s.End })
	})
}

// OnlyToldOn says whether a passage has a day on which something is told, and neither it nor
// what stands before it the day on which the claim has something happen.
func (r *Claim) OnlyToldOn(e *factcheck.Evidence) bool {
	relation, ok := r.lackedDay(e)
	return ok && relation != value.Compatible
}

// lackedDay returns how a day of the claim that a passage lacks, which tells on which day
// something is told, relates to its other dates. False: it lacks none, or does not tell that.
func (r *Claim) lackedDay(e *factcheck.Evidence) (value.Relation, bool) {
	text := blanked(e.Passage.Text)
	if len(r.toldOn(text, e.Language, r.readings.of(text, e.Language, evidence.From(e)).Values)) == 0 {
		return value.Incomparable, false
	}
	passage, before := r.valuesOf(e)
	for _, v := range r.affirmed {
		if relation, covered := best(v, slices.Concat(passage, before)); onDay(v) && !covered {
			return relation, true
		}
	}
	return value.Incomparable, false
}

// untold writes a text without the days on which something is told, each of which the judge
// takes for that of an event.
func (r *Claim) untold(text value.Reading) string {
	return withoutDays(r.toldOn(text.Text, text.Language, text.Values), text.Text, text.Language)
}

// Undated returns the question about the claim without its days, where a passage has no date of
// what it tells and a day on which it is told. False: it is otherwise, or cannot be written.
func (r *Claim) Undated(e *factcheck.Evidence) (factcheck.Pair, bool) {
	if relation, ok := r.lackedDay(e); !ok || relation != value.Incomparable {
		return factcheck.Pair{}, false
	}
	var spans []segment.Span
	for _, v := range r.read(r.Dated).Values {
		if !onDay(v) {
			continue
		}
		m := beforeDay.FindString(r.Dated[:v.Start])
		if m == "" {
			return factcheck.Pair{}, false
		}
		spans = append(spans, segment.Span{Start: v.Start - len(m), End: v.End})
	}
	return r.pairWith(evidence.Ask(e), withoutDays(spans, r.Dated, r.Language)), true
}

// beforeDay finds the preposition of a day.
var beforeDay = regex.MustCompile(`(?: am| on|^Am|^On) $`)

// withoutDays writes a text without days and their prepositions.
func withoutDays(days []segment.Span, text, language string) string {
	written := text
	for _, s := range slices.Backward(days) {
		rest := written[s.End:]
		switch {
		case strings.HasPrefix(written[s.Start:], " "):
		case value.Primary(language) == "de":
			rest = "Da" + rest // the verb that follows would ask
		default:
			rest = strings.TrimLeft(rest, ", ")
			if rest != "" {
				rest = phrase.Capital(rest)
			}
		}
		written = written[:s.Start] + rest
	}
	return written
}
