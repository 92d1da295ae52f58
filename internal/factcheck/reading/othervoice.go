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
)

// likewise finds in a sentence that somebody may say what another one does.
var likewise = regex.MustCompile(`(?i)(?:^|\PL)(?:auch|ebenfalls|ebenso|das|dies|dasselbe|gleiche[ns]?|beide|zuerst|zuvor|also|too|likewise|same|this|it|both|first|earlier)(?:$|\PL)`)

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

// outlets finds a word for those who pass on what others say.
var outlets = regex.MustCompile(`(?i)(?:agentur|agency|zeitung|newspaper|sender|broadcaster|medien|media|magazin|portal|reporter|korrespondent|correspondent|quelle|source|kreise)`)

// ToldByAnother says whether an agency or the media report something in the claim that the
// sentences of a passage nearest to it give as the words of somebody whom the claim does not
// name: what he says, they may have found otherwise.
func (r *Claim) ToldByAnother(e *factcheck.Evidence) bool {
	if !r.voice.Agency && !r.voice.Media || r.voiceNamed(e) || r.voiceAgrees(e.Passage.Context) {
		return false
	}
	p, nearest, told := &e.Passage, 0.0, false
	for _, s := range p.Sentences {
		nearest = max(nearest, overlap(r.voiceless, p.TextOf(s)))
	}
	if nearest == 0 && len(p.Sentences) > 1 {
		return false
	}
	for _, s := range p.Sentences {
		text := p.TextOf(s)
		if overlap(r.voiceless, text) < nearest {
			if r.voiceAgrees(text) {
				return false
			}
			continue
		}
		said := words(strings.ToLower(evidence.Speaker(e, s).Text))
		if len(said) == 0 || r.voice.names(text) || outlets.MatchString(text) || slices.Contains(words(strings.ToLower(r.text)), said[len(said)-1]) {
			return false
		}
		if _, passedOn := attribution.VoiceOf(text, e.Language); passedOn {
			return false
		}
		told = true
	}
	return told
}

// voiceNamed says whether a source is that of the claim's voice.
func (r *Claim) voiceNamed(e *factcheck.Evidence) bool {
	return r.voice.names(e.Source.Title) || r.voice.names(e.Source.Publisher) || r.voice.names(e.Source.URI)
}

// OnlyInVoice says whether the claim has the media of a country, and no value beside these that
// a passage has otherwise.
func (r *Claim) OnlyInVoice(e *factcheck.Evidence) bool {
	passage, _ := r.valuesOf(e)
	return r.voice.Media && !slices.ContainsFunc(r.values, func(v value.Value) bool {
		relation, _ := best(v, passage)
		return relation == value.Different && !r.voice.Contains(segment.Span{Start: v.Start, End: v.End})
	})
}

// Negates says whether the claim or a passage does.
func (r *Claim) Negates(e *factcheck.Evidence) bool {
	return evidence.Negates(r.text + " " + e.Passage.Text)
}

// otherVoice returns the name of the voice of the passage.
func (r *Claim) otherVoice(e *factcheck.Evidence) (name string, ok bool) {
	if len(r.voice.Words) == 0 || r.voiceNamed(e) {
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
		if !found || !alike && !r.voice.sameEverywhere() && !(voice{v}).sameEverywhere() || r.voice.names(text) || !v.Other(r.voice.Voice) {
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

// sameEverywhere says whether it is called alike in all languages, or described.
func (v voice) sameEverywhere() bool { return v.Agency || v.Media }

// names says whether a text has the words of its name.
func (v voice) names(text string) bool {
	have := words(strings.ToLower(text))
	return !slices.ContainsFunc(v.Words, func(w string) bool { return !slices.Contains(have, w) })
}
