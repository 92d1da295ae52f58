package reading

import (
	"cmp"
	"slices"
	"time"

	"github.com/beleg-dev/beleg/internal/alike/dating"
	"github.com/beleg-dev/beleg/internal/attribution"
	"github.com/beleg-dev/beleg/internal/factcheck"
	"github.com/beleg-dev/beleg/internal/factcheck/evidence"
	"github.com/beleg-dev/beleg/internal/factcheck/office"
	"github.com/beleg-dev/beleg/internal/factcheck/rule"
	"github.com/beleg-dev/beleg/internal/segment"
	"github.com/beleg-dev/beleg/internal/value"
	"github.com/beleg-dev/beleg/internal/value/wording"
)

// A Claim is what a claim states, read once for all passages. Its methods may not be
// called concurrently.
type Claim struct {
	Dated    string       // the claim with the day that "yesterday" means in its place; what is searched for and judged
	Language string       // BCP-47; empty: unknown
	Rules    *rule.Ledger // nil: all apply

	text       string
	made       time.Time // zero: unknown
	values     []value.Value
	names      []value.Value
	negations  []value.Value
	affirmed   []value.Value // values and names, without those that the claim denies
	amounts    value.Amounts
	subject    numberedThing
	sayer      value.Value     // whose words it reports; see the function
	voice      voice           // without words: none
	voiceless  map[string]bool // the stems without those of the voice
	mayReport  bool            // what others say
	mayDoubt   bool            // that something is known, or told
	mayCorrect bool            // what was said at first
	past       bool            // it surely tells of what has happened
	stems      map[string]bool
	done       []int           // where the dates begin that it tells as those of something done
	officers   []office.Bearer // those to whom it gives an office
	quotations []quotedWords
	ofEvent    bool // it has the day of something, and not of that it is told
	told       map[textOfDay][]segment.Span
	moving     map[textOfDay]motion
	readings   readings // of it, of what is put in its place, and of the passages
	pairs      map[asking]factcheck.Pair
}

// OfClaim reads a claim in a BCP-47 language, guessed where empty, that was made at a
// time, zero where that is unknown.
func OfClaim(text, language string, made time.Time) *Claim {
	if language == "" {
		language = value.DetectLanguage(text)
	}
	r := &Claim{
		Language: language, text: text, made: made,
		stems: stems(text), subject: subjectOf(text, language), sayer: sayer(text, language),
		told: map[textOfDay][]segment.Span{}, moving: map[textOfDay]motion{}, readings: readings{}, pairs: map[asking]factcheck.Pair{},
	}
	r.Dated = r.date(text)
	if v, ok := attribution.VoiceOf(text, language); ok {
		r.voice, r.voiceless = voice{v}, stems(text[:v.Start]+text[v.End:])
	}
	_, corrects := segment.CorrectionOf(text)
	r.mayCorrect = corrects || atFirst.MatchString(text)
	r.mayReport, r.mayDoubt = evidence.Reports(r.Dated), evidence.Doubts(r.Dated)
	for _, v := range r.read(text).Values {
		switch {
		case v.Kind == value.Name:
			r.names = append(r.names, v)
		case v.Kind == value.Negation:
			r.negations = append(r.negations, v)
		default:
			r.values = append(r.values, v)
		}
	}
	r.done = doneIn(text, language, r.values)
	r.affirmed = slices.DeleteFunc(stated(text, slices.Concat(r.values, r.names, r.negations)), func(v value.Value) bool { return v.Kind == value.Negation })
	r.past = value.InPast(r.Dated, language)
	r.amounts = value.AmountsOf(text, language, r.values)
	r.ofEvent = r.datesEvent()
	r.officers, r.quotations = office.Bearers(text, language), quotationsOf(text)
	r.officers = r.officers[:min(len(r.officers), mostOfficers)]
	return r
}

// date writes the days into a text that its words for them mean.
func (r *Claim) date(text string) string {
	if r.made.IsZero() {
		return text
	}
	for _, v := range slices.Backward(r.read(text).Values) {
		if v.Kind != value.Date || v.When.Relative == "" || len(v.When.Candidates) != 1 {
			continue
		}
		text = cmp.Or(wording.Replace(text, v, dating.OnDay(v), r.Language), text)
	}
	return text
}

// affirms says whether the claim states a value of it, and does not deny it to say
// another instead.
func (r *Claim) affirms(v value.Value) bool {
	return slices.ContainsFunc(r.affirmed, func(x value.Value) bool { return x.Kind == v.Kind && x.Start == v.Start })
}

// HasTime says whether the claim has a time of day.
func (r *Claim) HasTime() bool {
	return r.read(r.text).Has(value.Time)
}
