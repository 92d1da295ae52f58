package reading

import (
	"regexp"
	"slices"
	"strings"

	"github.com/beleg-dev/beleg/internal/attribution"
	"github.com/beleg-dev/beleg/internal/factcheck"
	"github.com/beleg-dev/beleg/internal/factcheck/evidence"
	"github.com/beleg-dev/beleg/internal/value"
)

// likewise finds in a sentence that somebody may say what another one does.
var likewise = regexp.MustCompile(`(?i)(?:^|\PL)(?:auch|ebenfalls|ebenso|das|dies|dasselbe|gleiche[ns]?|beide|zuerst|zuvor|also|too|likewise|same|this|it|both|first|earlier)(?:$|\PL)`)

// TellsOtherVoice says whether the claim passes on the report of an agency, a paper or a
// station, or the words of a body, and the sentences of a passage nearest to it those of
// another one. Who relies on another one is named beside it, and so is who says the same.
func (r *Claim) TellsOtherVoice(e *factcheck.Evidence) bool {
	_, ok := r.otherVoice(e)
	return ok
}

// InOtherVoice returns the question about the claim with the name of the passage's voice in
// the place of its own. False: they are not two.
func (r *Claim) InOtherVoice(e *factcheck.Evidence) (factcheck.Pair, bool) {
	name, ok := r.otherVoice(e)
	if !ok {
		return factcheck.Pair{}, false
	}
	return r.pairWith(evidence.Ask(e), r.date(r.text[:r.voice.Start]+name+r.text[r.voice.End:])), true
}

// Negates says whether the claim or a passage does.
func (r *Claim) Negates(e *factcheck.Evidence) bool {
	return evidence.Negates(r.text + " " + e.Passage.Text)
}

// otherVoice returns the name of the voice of the passage.
func (r *Claim) otherVoice(e *factcheck.Evidence) (name string, ok bool) {
	if len(r.voice.Words) == 0 || r.voice.names(e.Source.Title) || r.voice.names(e.Source.Publisher) || r.voice.names(e.Source.URI) {
		return "", false
	}
	p, nearest := &e.Passage, 0.0
	for _, s := range p.Sentences {
		nearest = max(nearest, overlap(r.voiceless, p.TextOf(s)))
	}
	alike := value.Primary(r.Language) == value.Primary(e.Language)
	if nearest == 0 && len(p.Sentences) > 1 && !alike || r.voiceAgrees(p.Context) {
		return "", false
	}
	for _, s := range p.Sentences {
		text := p.TextOf(s)
		if overlap(r.voiceless, text) < nearest {
			if r.voiceAgrees(text) {
				return "", false
			}
			continue
		}
		v, found := attribution.VoiceOf(text, e.Language)
		if !found && nearest == 0 {
			continue
		}
		if !found || !alike && !(r.voice.Agency && v.Agency) || r.voice.names(text) || !v.Other(r.voice.Voice) {
			return "", false
		}
		name = text[v.Start:v.End]
	}
	return name, name != ""
}

// voiceAgrees says whether a sentence may tell that the claim's voice says what another does.
func (r *Claim) voiceAgrees(text string) bool {
	return r.voice.names(text) && likewise.MatchString(text)
}

// A voice is whose report a claim passes on.
type voice struct{ attribution.Voice }

// names says whether a text has the words of its name.
func (v voice) names(text string) bool {
	have := words(strings.ToLower(text))
	return !slices.ContainsFunc(v.Words, func(w string) bool { return !slices.Contains(have, w) })
}
