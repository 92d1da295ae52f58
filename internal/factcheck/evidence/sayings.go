package evidence

import (
	"cmp"

	"github.com/beleg-dev/beleg/internal/factcheck"
	"github.com/beleg-dev/beleg/internal/regex"
	"github.com/beleg-dev/beleg/internal/segment"
)

// reports matches words with which a text tells what others say.
var reports = regex.MustCompile(`[„“”"»«]|(?:^|\PL)(?i:heißt es|hieß es|\pL*behaupt\pL*|\pL*verbreite\pL*|kursier\pL*|angeblich\pL*|gerüchte?|schreib\pL*|(?:ge)?schrieb\pL*|sag(?:t|te|ten|en)|gesagt` +
	`|vorwurf\pL*|vorwürfe\pL*|vorgeworfen|vorwirft|vorwerfen|(?:wirft|werfen|warf|warfen) [^.!?]*vor|beschuldig\pL*|mein(?:t|te|ten|en)|erklär\pL*|glaub\pL*|erzähl\pL*|laut|zufolge|habe|hätten?|sei|seien|werde|solle|wolle|könne|müsse` +
	`|claim\pL*|say(?:s|ing)?|said|rumou?r\pL*|wrote|writes?|written|alleg\pL*|tells?|told|believe[sd]?|according|assert\pL*|insist\pL*|accus\pL*)(?:$|\PL)`)

// Reports says whether a text may tell what others say.
func Reports(text string) bool { return reports.MatchString(text) }

// doubts matches what may say itself that something is not known.
var doubts = regex.MustCompile(`(?i)(?:^|\PL)(?:ob|whether|if|unklar|offen|ungewiss|fraglich|unbekannt|bekannt|geklärt|klären|belegt|unbelegt|unclear|unknown|known|clear|uncertain|unproven|confirm\pL*|den(?:y|ies|ied)|bestätig\pL*|dementier\pL*|angaben?|äußer\pL*|schweig\pL*|schwieg\pL*|stillschweigen|comment\pL*|disclos\pL*|declin\pL*|refus\pL*|reasons?|gründe|verif\pL*|evidence|belege?|beweise?)(?:$|\PL)`)

// names matches what may say that something is named.
var names = regex.MustCompile(`(?i)(?:^|\PL)(?:nennt|nennen|nannten?|genannt)(?:$|\PL)`)

// Doubts says whether a text may tell that something is not known, or not told. Who
// "nannte die Vorwürfe falsch" names nothing.
func Doubts(text string) bool {
	return doubts.MatchString(text) || names.MatchString(text) && (negates.MatchString(text) || !Reports(text))
}

// Sayings are what a passage says by itself, and what it tells only to call it untrue, each
// as a passage of its own: of "A post claims that the ferry was sold. That is false: It
// belongs to the town." the second sentence, and the first one. What it calls unproven or
// unknown it does not say, but for that.
type Sayings struct {
	Own, Untrue, Unknown []*factcheck.Evidence
}

// Apart returns what a passage says; false: all of it is its own.
func Apart(e *factcheck.Evidence) (Sayings, bool) {
	if half := e.Passage.Half; half != nil {
		return bySpeaker(e, half), half.Denied != ""
	}
	t := &teller{passage: e}
	for _, s := range e.Passage.Sentences {
		t.texts = append(t.texts, e.Passage.TextOf(s))
	}
	t.labelled()
	for i := t.next; i < len(t.texts); i++ {
		if !t.clause(i) && i > t.next && !t.asked(i) {
			t.found(i)
		}
	}
	t.upTo(len(t.texts))
	return t.Sayings, t.apart
}

var (
	// rumoured matches a sentence that is told as a rumour alone.
	rumoured = regex.MustCompile(`^(?i:(?:unbestätigte )?gerüchte?|(?:unconfirmed )?rumou?rs?): [^:]+$`)
	// finds matches what may say that the sentence before it is so.
	finds = regex.MustCompile(`(?i)(?:^|\PL)(?:ja|stimm(?:t|en)|wahr|richtig|zutreff\pL*|trifft|bestätig\pL*|fakt(?:en)?|falsch|yes|true|right|correct|confirmed|facts?|false)(?:$|\PL)`)
)

// A teller goes through the sentences of a passage.
type teller struct {
	Sayings
	passage *factcheck.Evidence
	texts   []string // of its sentences
	next    int      // the first sentence that is not told yet
	apart   bool
	open    bool // whether the sentence before that one is unknown
}

// upTo tells the sentences before one as they stand.
func (t *teller) upTo(sentence int) {
	if t.next < sentence {
		own := t.passage.Part(t.next, sentence-1)
		if t.open {
			own.Passage.Context = ""
		}
		t.Own = append(t.Own, own)
	}
}

// take tells the sentences [first, end) apart from those before and behind.
func (t *teller) take(first, end int) {
	t.upTo(first)
	t.next, t.apart, t.open = end, true, false
}

// tell tells what was found of a text in one of the sentences from first to last.
func (t *teller) tell(f segment.Finding, text string, first, last int) {
	switch f {
	case segment.Untrue:
		t.Untrue = append(t.Untrue, alone(t.passage, first, text))
	case segment.Unproven:
		t.Unknown, t.open = append(t.Unknown, t.passage.Part(first, last)), true
	default:
		t.Own = append(t.Own, alone(t.passage, first, text))
	}
}

// labelled tells a labelled claim at the beginning that is called untrue.
func (t *teller) labelled() {
	finding, rest := segment.Refuted(t.texts)
	if finding == 0 {
		return
	}
	t.take(0, finding)
	claim := t.passage.Part(0, finding-1).Passage.Text
	t.tell(segment.Untrue, cmp.Or(segment.Unlabelled(claim), claim), 0, finding-1)
	if rest == "" {
		t.next++
	}
}

// clause tells sentence i if it finds something of a clause in it.
func (t *teller) clause(i int) bool {
	f, clause, rest := foundIn(t.texts[i])
	if f == segment.NoFinding {
		f, clause, rest = foundIn(unturned(t.texts[i]))
	}
	if f == segment.NoFinding && rumoured.MatchString(t.texts[i]) && !t.settled(i+1) {
		f = segment.Unproven
	}
	if f == segment.NoFinding {
		return false
	}
	t.take(i, i+1)
	t.tell(f, clause, i, i)
	if rest != "" {
		t.tell(segment.True, rest, i, i)
	}
	return true
}

// settled says whether sentence i may find something of the one before it.
func (t *teller) settled(i int) bool {
	if i >= len(t.texts) {
		return false
	}
	f, _, _ := segment.FindingOf(t.texts[i])
	return f != segment.NoFinding || segment.InQuestion(t.texts[i]) || finds.MatchString(t.texts[i])
}

// asked tells the sentence before sentence i if that one asks whether it is so, or answers it.
func (t *teller) asked(i int) bool {
	before, answer := t.texts[i-1], t.texts[i]
	switch {
	case segment.InQuestion(answer) && !negates.MatchString(before):
		t.take(i-1, i+1)
		f := segment.Unproven
		if i+1 < len(t.texts) {
			f = replyOf(t.texts[i+1])
		}
		t.tell(f, before, i-1, i)
		return true
	case asks(&t.passage.Passage, i-1) && closed(before, t.passage.Language):
		f := replyOf(answer)
		if f == segment.Unproven {
			return false
		}
		t.take(i-1, i)
		t.tell(f, inQuestion(before, t.passage.Language), i-1, i-1)
		return true
	}
	return false
}

// replyOf returns what an answer says of what is asked; Unproven: neither yes nor no.
func replyOf(answer string) segment.Finding {
	switch {
	case denies.MatchString(unturned(answer)), refutes(answer):
		return segment.Untrue
	case Affirms(answer):
		return segment.True
	}
	return segment.Unproven
}

// refutes says whether an answer calls untrue what is asked: "That is simply wrong."
func refutes(answer string) bool {
	f, _, _ := segment.FindingOf(unturned(answer))
	return f == segment.Untrue
}

// found tells the sentence before sentence i if that one finds something of it.
func (t *teller) found(i int) {
	f, rest, bare := segment.FindingOf(t.texts[i])
	if f == segment.NoFinding || !bare && !Reports(t.texts[i-1]) {
		return
	}
	t.take(i-1, i)
	t.tell(f, t.texts[i-1], i-1, i)
	if rest == "" {
		t.next++
	}
}

// TakenBack returns what a passage says round a sentence of it by which somebody takes back
// what is wrong.
func TakenBack(e *factcheck.Evidence, sentence int, wrong string) Sayings {
	return Sayings{
		Untrue: []*factcheck.Evidence{alone(e, sentence, wrong)},
		Own:    Rest(e, func(i int) bool { return i == sentence }),
	}
}

// bySpeaker returns what one who denies something says.
func bySpeaker(e *factcheck.Evidence, half *factcheck.Half) (s Sayings) {
	s.Untrue = append(s.Untrue, alone(e, 0, half.Denied))
	if half.Shown != "" {
		s.Own = append(s.Own, alone(e, len(e.Passage.Sentences)-1, half.Shown))
	}
	return s
}

// alone returns a text that stands in sentence i of a passage as evidence.
func alone(e *factcheck.Evidence, i int, text string) *factcheck.Evidence {
	of := *e
	of.Passage = factcheck.Passage{Text: text, Context: e.Passage.Context}
	if i > 0 {
		of.Passage.Context = e.Passage.TextOf(e.Passage.Sentences[i-1])
	}
	return &of
}
