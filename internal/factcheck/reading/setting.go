package reading

import (
	"fmt"
	"regexp"
	"slices"

	"github.com/beleg-dev/beleg/internal/alike/dating"
	"github.com/beleg-dev/beleg/internal/factcheck"
	"github.com/beleg-dev/beleg/internal/factcheck/evidence"
	"github.com/beleg-dev/beleg/internal/factcheck/setting"
	"github.com/beleg-dev/beleg/internal/segment"
	"github.com/beleg-dev/beleg/internal/value"
	"github.com/beleg-dev/beleg/internal/value/calendar"
)

// A setPart is a sentence of a passage, or the one before it, with what it states and when it is set.
type setPart struct {
	value.Reading
	setting.Setting
	start int // in the source's content
}

// setParts returns the sentences of a passage, behind the one before it in its paragraph.
func (r *Claim) setParts(e *factcheck.Evidence) []setPart {
	p := &e.Passage
	passage, _ := r.valuesOf(e)
	var parts []setPart
	var read []value.Reading
	add := func(of value.Reading, start int) {
		read, parts = append(read, of), append(parts, setPart{Reading: of, start: start})
	}
	if p.Before != "" {
		context := r.readings.of(p.Context, e.Language, evidence.From(e))
		add(context, p.Start-len(p.Before))
	}
	for _, s := range p.Sentences {
		if s.Start < p.Start || s.End > p.End {
			return nil
		}
		add(setting.Within(p.Text, e.Language, s.Start-p.Start, s.End-p.Start, passage), s.Start)
	}
	for i, s := range setting.Of(read) {
		parts[i].Setting = s
	}
	return parts
}

// ownDate returns the one date of the claim, if it is a day, a month or a year.
func (r *Claim) ownDate() (value.Value, bool) {
	dates := value.OfKind(r.affirmed, value.Date)
	if len(dates) != 1 {
		return value.Value{}, false
	}
	w := dates[0].When
	return dates[0], w.Resolved() && !w.Range && !w.Vague && w.Grain <= calendar.YearGrain
}

// setApart returns the date at which a passage tells of an amount of the claim, where that is
// another than the claim's and it has the amount only in sentences that are set at another one: "Im
// Jahr 2012 … 81 Prozent stimmten zu. Der zweite Entscheid von 2025 …" has no 81 per cent of 2025.
func (r *Claim) setApart(e *factcheck.Evidence) (told factcheck.Mention, date value.Value, ok bool) {
	v, ok := r.ownDate()
	amounts := slices.DeleteFunc(slices.Clone(r.affirmed), func(x value.Value) bool { return !x.Quantity.Low.Valid() || x.Kind == value.Ordinal })
	if !ok || e.Passage.Half != nil || len(amounts) == 0 {
		return told, date, false
	}
	parts := r.setParts(e)
	for _, amount := range amounts {
		if i := onlyApart(parts, amount, v); i >= 0 {
			return mention(parts[i].Date, parts[parts[i].Told].start), parts[i].Date, true
		}
	}
	return told, date, false
}

// ofOtherSetting lists the question about the claim with the date at which a passage is set that tells
// of its amount.
func (r *Claim) ofOtherSetting(e *factcheck.Evidence) []Probe {
	place, x, ok := r.setApart(e)
	if !ok {
		return nil
	}
	v, _ := r.ownDate()
	text := r.date(r.exchanged(v, dating.OnDay(x)))
	if text == "" || text == r.Dated {
		return nil
	}
	return []Probe{{value: x, Pair: r.pairWith(evidence.Ask(e), text), Differing: Differing{
		Kind: factcheck.DifferentDate, Claim: mention(v, 0), places: []factcheck.Mention{place}, claimDays: readAs(v), sourceDays: readAs(x),
	}}}
}

// onlyApart returns the place of a sentence that states an amount, where each that does is
// set at another date than v; or -1.
func onlyApart(parts []setPart, amount, v value.Value) int {
	at := -1
	for i, p := range parts {
		if !states(p.Values, amount) {
			continue
		}
		if !p.Begins() || value.Compare(v, p.Date) != value.Different {
			return -1
		}
		at = i
	}
	return at
}

// SetElsewhen says whether a sentence of a passage is set at another date than the claim's one.
func (r *Claim) SetElsewhen(e *factcheck.Evidence, sentence int) bool {
	v, ok := r.ownDate()
	parts := r.setParts(e)
	at := len(parts) - len(e.Passage.Sentences) + sentence
	return ok && at >= 0 && at < len(parts) && parts[at].Begins() && value.Compare(v, parts[at].Date) == value.Different
}

// stepping finds a year that is counted from another one.
var stepping = regexp.MustCompile(`(?i)(?:^|\PL)(?:jahre? (?:später|darauf|danach|zuvor|vorher|davor)|folgejahr|(?:folgenden|darauffolgenden) jahr|years? (?:later|afterwards?|earlier|previously)|(?:following|next|previous) year)(?:$|\PL)`)

// Unsteppable says whether a passage counts the year of something from one that neither it nor the sentence
// before it tells, and neither has the claim's: "Im Jahr darauf" may be any.
func (r *Claim) Unsteppable(e *factcheck.Evidence) bool {
	v, ok := r.ownDate()
	if !ok || !stepping.MatchString(e.Passage.Text) {
		return false
	}
	passage, before := r.valuesOf(e)
	return !states(slices.Concat(passage, before, r.leadValues(e)), v) && !slices.ContainsFunc(passage, isDate)
}

// setAt is what is written in front of a sentence in the place of what leans on the date told before.
var setAt = map[string]string{"de": "Im Jahr %d", "en": "In %d"}

// leaning matches the word for the time told before that a sentence begins with.
var leaning = regexp.MustCompile(`^(?:Damals|Seinerzeit|Zu (?:dieser|jener) Zeit|In (?:diesem|jenem) Jahr|Im (?:gleichen|selben) Jahr|At (?:the|that) time|Back then|(?:In t|T)hat (?:same )?year)(?:,? | )`)

// withYears writes the year into each sentence of a passage that is set in the one told before, beside a claim
// with a date.
func (r *Claim) withYears(q evidence.Question, text string) string {
	form := setAt[value.Primary(q.Language)]
	if _, ok := r.ownDate(); !ok || form == "" {
		return text
	}
	var read []value.Reading
	if q.Before != "" {
		read = append(read, r.readings.of(q.Before, q.Language, q.From))
	}
	own, passage := len(read), r.readings.of(text, q.Language, q.From)
	sentences := segment.Sentences(text)
	for _, s := range sentences {
		read = append(read, setting.Within(text, q.Language, s.Start, s.End, passage.Values))
	}
	settings := setting.Of(read)
	for i, s := range slices.Backward(sentences) {
		at := settings[own+i]
		if !at.Carried(own+i) || !at.Begins() {
			continue
		}
		year := fmt.Sprintf(form, at.Date.When.Candidates[0].First.Year())
		if m := leaning.FindString(text[s.Start:s.End]); m != "" {
			text = text[:s.Start] + year + " " + text[s.Start+len(m):]
		} else {
			text = text[:s.Start] + year + ": " + text[s.Start:]
		}
	}
	return text
}
