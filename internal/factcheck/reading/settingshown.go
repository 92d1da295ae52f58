package reading

import (
	"fmt"
	"slices"

	"github.com/beleg-dev/beleg/internal/factcheck"
	"github.com/beleg-dev/beleg/internal/factcheck/evidence"
	"github.com/beleg-dev/beleg/internal/factcheck/setting"
	"github.com/beleg-dev/beleg/internal/regex"
	"github.com/beleg-dev/beleg/internal/segment"
	"github.com/beleg-dev/beleg/internal/value"
)

// setAt is what is written in front of a sentence in the place of what leans on the date told before.
var setAt = map[string]string{"de": "Im Jahr %d", "en": "In %d"}

// leaning matches the word for the time told before that a sentence begins with.
var leaning = regex.MustCompile(`^(?:Damals|Seinerzeit|Zu (?:dieser|jener) Zeit|In (?:diesem|jenem) Jahr|Im (?:gleichen|selben) Jahr|At (?:the|that) time|Back then|(?:In t|T)hat (?:same )?year)(?:,? | )`)

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

// ShownFrom returns where a quotation of a passage must begin to show at what date the sentences are set that it
// begins with, if the claim has one: the year that is told before.
func (r *Claim) ShownFrom(e *factcheck.Evidence, quote segment.Span) int {
	if _, ok := r.ownDate(); !ok || e.Passage.Half != nil {
		return quote.Start
	}
	parts := r.setParts(e)
	i := slices.IndexFunc(parts, func(p setPart) bool { return p.start == quote.Start })
	if i < 0 || !parts[i].Carried(i) || !parts[i].Begins() {
		return quote.Start
	}
	return parts[parts[i].Told].start
}
