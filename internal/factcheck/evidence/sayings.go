package evidence

import (
	"cmp"
	"regexp"

	"github.com/beleg-dev/beleg/internal/factcheck"
	"github.com/beleg-dev/beleg/internal/segment"
)

// reports matches words with which a text tells what others say.
var reports = regexp.MustCompile(`[„“”"»«]|(?:^|\PL)(?i:heißt es|hieß es|\pL*behaupt\pL*|\pL*verbreite\pL*|kursier\pL*|angeblich\pL*|gerüchte?|schreib\pL*|(?:ge)?schrieb\pL*|sag(?:t|te|ten|en)|gesagt` +
	`|vorwurf\pL*|vorwürfe\pL*|vorgeworfen|vorwirft|vorwerfen|(?:wirft|werfen|warf|warfen) [^.!?]*vor|beschuldig\pL*|mein(?:t|te|ten|en)|erklär\pL*|glaub\pL*|erzähl\pL*|laut|zufolge|habe|hätten?|sei|seien|werde|solle|wolle|könne|müsse` +
	`|claim\pL*|say(?:s|ing)?|said|rumou?r\pL*|wrote|writes?|written|alleg\pL*|tells?|told|believe[sd]?|according|assert\pL*|insist\pL*|accus\pL*)(?:$|\PL)`)

// Reports says whether a text may tell what others say.
func Reports(text string) bool { return reports.MatchString(text) }

// doubts matches what may say itself that something is not known.
var doubts = regexp.MustCompile(`(?i)(?:^|\PL)(?:ob|whether|if|unklar|offen|ungewiss|fraglich|unbekannt|bekannt|geklärt|klären|belegt|unbelegt|unclear|unknown|known|clear|uncertain|unproven|confirm\pL*|den(?:y|ies|ied)|bestätig\pL*|dementier\pL*|angaben?|äußer\pL*|schweig\pL*|schwieg\pL*|stillschweigen|comment\pL*|disclos\pL*|declin\pL*|refus\pL*|reasons?|gründe|verif\pL*|evidence|belege?|beweise?)(?:$|\PL)`)

// names matches what may say that something is named.
var names = regexp.MustCompile(`(?i)(?:^|\PL)(?:nennt|nennen|nannten?|genannt)(?:$|\PL)`)

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
	p := &e.Passage
	if p.Half != nil {
		return bySpeaker(e, p.Half), p.Half.Denied != ""
	}
	texts := make([]string, len(p.Sentences))
	for i, s := range p.Sentences {
		texts[i] = p.TextOf(s)
	}
	var s Sayings
	next, apart := 0, false // next: the first sentence that is not told yet
	take := func(first, last int) {
		if next < first {
			s.Own = append(s.Own, e.Part(next, first-1))
		}
		next, apart = last, true
	}
	if finding, rest := segment.Refuted(texts); finding > 0 {
		claim := e.Part(0, finding-1).Passage.Text
		s.Untrue = append(s.Untrue, alone(e, 0, cmp.Or(segment.Unlabelled(claim), claim)))
		if next, apart = finding, true; rest == "" {
			next++
		}
	}
	for i := next; i < len(texts); i++ {
		if clause, found, rest := foundIn(texts[i]); clause != "" || found != segment.NoFinding {
			switch take(i, i+1); found {
			case segment.Untrue:
				s.Untrue = append(s.Untrue, alone(e, i, clause))
			case segment.Unproven:
				s.Unknown = append(s.Unknown, e.Part(i, i))
			default:
				s.Own = append(s.Own, alone(e, i, clause))
			}
			if rest != "" {
				s.Own = append(s.Own, alone(e, i, rest))
			}
			continue
		}
		if i == next {
			continue
		}
		if segment.InQuestion(texts[i]) && !negates.MatchString(texts[i-1]) {
			take(i-1, i+1)
			switch told := alone(e, i-1, texts[i-1]); {
			case i+1 < len(texts) && denies.MatchString(texts[i+1]):
				s.Untrue = append(s.Untrue, told)
			case i+1 < len(texts) && Affirms(texts[i+1]):
				s.Own = append(s.Own, told)
			default:
				s.Unknown = append(s.Unknown, e.Part(i-1, i))
			}
			continue
		}
		found, rest, bare := segment.FindingOf(texts[i])
		switch asked := asks(p, i-1) && closed(texts[i-1], e.Language); {
		case asked && denies.MatchString(texts[i]):
			take(i-1, i)
			s.Untrue = append(s.Untrue, alone(e, i-1, texts[i-1]))
		case asked && Affirms(texts[i]):
			take(i-1, i)
			s.Own = append(s.Own, alone(e, i-1, texts[i-1]))
		case found == segment.NoFinding, !bare && !Reports(texts[i-1]):
		default:
			if take(i-1, i); rest == "" {
				next++
			}
			if found == segment.Untrue {
				s.Untrue = append(s.Untrue, alone(e, i-1, texts[i-1]))
			} else {
				s.Unknown = append(s.Unknown, e.Part(i-1, i))
			}
		}
	}
	if next < len(texts) {
		s.Own = append(s.Own, e.Part(next, len(texts)-1))
	}
	return s, apart
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
