package reading

import (
	"slices"

	"github.com/beleg-dev/beleg/internal/attribution"
	"github.com/beleg-dev/beleg/internal/factcheck"
	"github.com/beleg-dev/beleg/internal/factcheck/evidence"
	"github.com/beleg-dev/beleg/internal/regex"
	"github.com/beleg-dev/beleg/internal/value"
)

var (
	// ofJustice matches a claim that may speak of an accusation, or of what follows it.
	ofJustice = regex.MustCompile(`(?i)(?:^|\PL)(?:accus|charg|suspe|suspici|alleg|indict|prosecut|trial|court|investigat|inquir|prob(?:e|ing)|guilt|innocen|verdict|sentenc|convict|acquit|lawsuit|sue|arrest|detain|wanted|` +
		`ank?lag|angeklag|\pL*verdächt|\pL*verdacht|mutmaß|angeblich|vorw[uü]rf|beschuldig|bezichtig|ermitt|\pL*prozess|\pL*gericht|verfahren|\pL*urteil|freispr|freigespr|(?:un)?schuld|festgenommen|verhaft|haft)`)
	// supposing match claims that say themselves that something may be.
	supposing = map[string]*regex.Regexp{
		"de": regex.MustCompile(`(?i)(?:^|\PL)(?:könn|konnt|würd|möcht|woll|will|soll|erwäg|erwog|prüf|plan(?:t|te|ten|en)(?:$|\PL)|forder|gefordert|verlang|droh|gedroht|falls|wenn|vielleicht|möglich|wahrscheinlich|voraussichtlich|überleg|vorschl|vorgeschl|denk|erlaub|darf|dürf|bis zu|höchst|maxim|müss|muss|\pL*klag)`),
		"en": regex.MustCompile(`(?i)(?:^|\PL)(?:(?:may|might|could|would|should|can|must|if|unless|ideas?|su(?:e|es|ed|ing)|plan(?:s|ning|ned)? to|fac(?:e|es|ed|ing)|ha(?:s|ve|d) to|up to|calls?|called|calling)(?:$|\PL)|` +
			`consider|mull|weigh|want|inten[dt]|propos|demand|threat|possib|likely|perhaps|hope|expect|urg|allow|permit|maxim|risk|option)`),
	}
	// holding matches one that tells what somebody is or has: that is so where an
	// accusation, too, speaks of it.
	holding = regex.MustCompile(`(?i)^[^,]*? (?:(?:is|are|has|have|owns?|leads?) (?:an?|the|one|two|three|four|five|[\d.,]+|his|her|its|their|also|no)|(?:ist|sind|hat|haben|besitzt|besitzen|leitet|leiten) (?:[^,]* )?(?-i:\p{Lu})[\pL-]*[.]?$)(?:$|\PL)`)
	// decides matches one of what is done of a thing that may be to come: who criticizes a
	// journey of Friday has done so.
	decides = regex.MustCompile(settling.String() + `|(?i)(?:^|\PL)(?:\pL*(?:kritisi|lob|begrüß|rüg|verteidig|unterstütz|einlad|einge?lad|lud|lad)\pL*|(?:criti|prais|defend|welcom|oppos|support|back|invit|cancel)\pL*)(?:$|\PL)`)
	// possible matches one that says no more than that.
	possible = regex.MustCompile(`(?i)(?:^|\PL)(?:may|might|could|könnten?)(?:$|\PL)`)
	// undergone matches a claim that may tell what was done, and not by whom.
	undergone = regex.MustCompile(`(?i)(?:^|\PL)(?:wurden?|worden|wird|werden|(?:is|are|was|were|been|being|got) (?:\pL+ly )?\pL{2,}(?:ed|en|wn|ung|ght|ld|ost|ut|it|et|ade|lt))(?:$|\PL)`)
)

// A Stand is how a passage stands to the claim: on which side, whether it has another value,
// and whether another one stands on the other side.
type Stand struct {
	factcheck.Stance
	Differs, Faced bool
}

// Reserved returns the questions about the sentences of a passage that tell with a reserve
// what the claim may say to be so, and those about the passage without what they tell so; none:
// it has no such sentence. The judge may take what is left of a clause for anything, so that
// the passage is asked about with it and without it where it may contradict, or where that is
// only who does not comment.
func (r *Claim) Reserved(e *factcheck.Evidence, s Stand) (reserved, bare []factcheck.Pair) {
	if r.mayReport || e.Passage.Half != nil {
		return nil, nil
	}
	reserve := slices.Concat(r.undecided(s), r.contested(s), r.coming(e, s))
	clauses := s.Stance == factcheck.Conflicts && !s.Differs
	if !evidence.Comments(r.text) && !holding.MatchString(r.text) {
		reserve = slices.Concat(reserve, evidence.Uncommented)
		clauses = clauses || evidence.Uncommented.In(e)
	}
	if !s.Differs || s.Stance == factcheck.Supports {
		reserve = slices.Concat(reserve, r.supposed(e, s.Stance))
	}
	without, told := reserve.Without(e, false)
	for _, x := range told {
		if s.Stance == factcheck.Conflicts && evidence.Acquits(x.Passage.Text) {
			continue
		}
		reserved = append(reserved, r.Pair(evidence.Ask(x)))
	}
	bare = append(bare, r.Pair(evidence.Ask(without)))
	if clauses {
		without, _ = reserve.Without(e, true)
		bare = append(bare, r.Pair(evidence.Ask(without)))
	}
	if s.Stance == factcheck.Supports && r.Announced(e) { // what is told besides may follow from it
		bare = append(bare, r.Pair(evidence.Ask(evidence.Bare(without))))
	}
	return reserved, bare
}

// Announced says whether a passage announces something for a day to come, and the claim tells what
// has happened.
func (r *Claim) Announced(e *factcheck.Evidence) bool {
	return r.tellsDone() && !decides.MatchString(r.text) && evidence.Coming(e).In(e)
}

// undecided returns the manners of leaving open what the claim may say to be so.
func (r *Claim) undecided(s Stand) evidence.Reserve {
	switch {
	case r.mayDoubt, evidence.Decides(r.text):
		return nil
	case s.Stance == factcheck.Conflicts && !evidence.Negates(r.text):
		return slices.Concat(evidence.Undecided, evidence.Unanswered)
	}
	return evidence.Undecided
}

// contested returns the manners of telling that somebody denies what the claim may say to be so.
// That is contradicted where another one asserts it, as one whose report or accusation is denied
// does.
func (r *Claim) contested(s Stand) evidence.Reserve {
	switch {
	case r.mayDoubt, evidence.Disclaims(r.text), evidence.Expects(r.text):
		return nil
	case s.Stance == factcheck.Supports:
		return slices.Concat(evidence.Disclaimed, evidence.Contested)
	case !s.Faced:
		return evidence.Disclaimed
	}
	return nil
}

// coming returns the manners of telling what is to come, where the claim tells what has
// happened. Who plans another day, does not want it or puts it off contradicts it.
func (r *Claim) coming(e *factcheck.Evidence, s Stand) evidence.Reserve {
	switch {
	case !r.tellsDone():
		return nil
	case s.Stance == factcheck.Conflicts && !s.Differs && calledOff.MatchString(e.Passage.Text):
		return nil
	case s.Stance == factcheck.Conflicts && (s.Differs || evidence.Negates(e.Passage.Text)):
		return evidence.Expected
	}
	reserve := slices.Concat(evidence.Expected, evidence.Planned)
	if r.Announced(e) {
		reserve = slices.Concat(reserve, evidence.Coming(e))
	}
	return reserve
}

// tellsDone says whether the claim tells what has happened, and nothing of a plan.
func (r *Claim) tellsDone() bool {
	return r.past && !evidence.Expects(r.text) && !intended.MatchString(r.text)
}

// supposed returns the manners of telling that somebody is accused of what the claim may say to
// be so, or that it may be. That something was done may be so, where somebody is accused of it.
// What may be is not contradicted by what else may be.
func (r *Claim) supposed(e *factcheck.Evidence, stance factcheck.Stance) evidence.Reserve {
	own := supposing[value.Primary(r.Language)]
	if own == nil {
		own = supposing["de"]
	}
	if r.mayDoubt || holding.MatchString(r.text) {
		return nil
	}
	reserve := evidence.Supposed
	if own.MatchString(r.text) {
		if stance == factcheck.Supports || !possible.MatchString(r.text) || evidence.Negates(r.text+" "+e.Passage.Text) {
			return nil
		}
	} else if !ofJustice.MatchString(r.text) && !undergone.MatchString(r.text) && (stance == factcheck.Conflicts || !r.settled(e)) {
		reserve = slices.Concat(reserve, evidence.Accused)
	}
	if stance == factcheck.Supports {
		return slices.Concat(reserve, evidence.Possible)
	} else if evidence.Refuses(e.Passage.Text) {
		return nil
	}
	return reserve
}

// Outcome returns the questions about the sentences of a passage that may contradict the
// claim where that tells what was expected once, as what happened does not. False: the claim
// does not, or the passage tells nothing that happened.
func (r *Claim) Outcome(e *factcheck.Evidence) (expecting []factcheck.Pair, ok bool) {
	if !evidence.ExpectedThen(r.text) {
		return nil, false
	}
	for i, s := range e.Passage.Sentences {
		text := e.Passage.TextOf(s)
		if evidence.Expects(text) {
			expecting = append(expecting, r.Pair(evidence.Ask(e.Part(i, i))))
		} else if value.InPast(text, e.Language) {
			ok = true
		}
	}
	return expecting, ok
}

// settled says whether a passage, or what stands before it, may tell that something was done
// of which somebody was accused, and not only of others than those whom the claim names.
func (r *Claim) settled(e *factcheck.Evidence) bool {
	texts := []string{e.Source.Title, e.Passage.Heading, e.Passage.Context}
	for _, s := range e.Passage.Sentences {
		texts = append(texts, e.Passage.TextOf(s))
	}
	return slices.ContainsFunc(texts, func(text string) bool {
		if !evidence.Settles(text) {
			return false
		}
		ofNamed := slices.ContainsFunc(r.names, func(v value.Value) bool { return hasOf(text, v) })
		return ofNamed || len(r.names) == 0 || len(attribution.People(text, e.Language)) == 0
	})
}

// calledOff matches what tells that something does not come to pass as it was to, and otherwise
// what may tell so.
var calledOff = regex.MustCompile(`(?i)(?:^|\PL)(?:absag\pL*|abgesagt\pL*|sag\pL* .*ab|fällt .*aus|fallen .*aus|ausfall\pL*|ausgefallen|entfällt|entfallen|gestrichen|\pL*verschoben|verschieb\pL*|verleg\pL*|vertag\pL*|` +
	`cancel\pL*|call\pL* off|postpon\pL*|delay\pL*|resched\pL*|scrap\pL*)(?:\PL|$)`)
