package evidence

import (
	"github.com/beleg-dev/beleg/internal/factcheck"
	"github.com/beleg-dev/beleg/internal/regex"
)

// Parts of patterns for who says nothing of something, by no more than one word for what
// he is, "the mayor": "Mayor Ann Holt would not comment" says who is mayor.
const (
	germanMum  = `(?:(?:der|die|das|eine?|beide) )?[\pL-]+(?: (?:der|des|von|vom) [\pL-]+)?`
	germanYet  = `(?:(?:zunächst|vorerst|bislang|bisher|noch|selbst|auch|ebenfalls|dagegen|hingegen|aber|jedoch|allerdings|weiter|näher|öffentlich|dazu|auf anfrage|am \pL+) )*`
	germanWill = `(?:will|wollen|wollten?|mochten?)`
	englishMum = `(?:(?:the|an?|both) [\pL-]+(?: [\pL-]+){0,2}?(?: (?:for|of) the [\pL-]+)?|[\pL-]+)(?: (?:has|have|had|also|so far))*`
	germanOwn  = `(?:(?:kann|darf|will|möchte|werde|könnte) ich|(?:können|dürfen|wollen|möchten|werden) wir)(?: ihnen| noch| hier| heute| jetzt| leider)*`
	ownMum     = `(?:dazu|darüber|hierzu) (?:(?:sage ich|sagen wir)(?: \pL+)? nichts|` + germanOwn + ` (?:nichts sagen|(?:mich |uns )?nicht äußern|keine angaben machen))|` +
		`das ` + germanOwn + ` (?:nicht (?:sagen|bestätigen|kommentieren)|weder bestätigen noch dementieren)|das (?:weiß ich|wissen wir)(?: \pL+)? nicht|das kommentier(?:e ich|en wir) nicht|kein kommentar|` +
		`no comment|(?:i|we) (?:cannot|can['’]t|won['’]t|will not|am not going to|are not going to) (?:comment|say|tell you|answer that|(?:confirm|comment on) (?:that|this|it))|i (?:do not|don['’]t) know`
	ofWhat = `[^,.!?;:„“”"»«]{2,60}`
)

// withheld matches sentences that say only that somebody says nothing of something.
var withheld = regex.MustCompile(`(?i)^(?:` +
	`(?:(?:den|die|das|einen?|nähere|weitere|genauere?|konkrete) )?\pL+(?: (?:der|des|für|zu[mr]?) [^,.!?;:]{2,30}| dafür| hierfür)? (?:nennt|nennen|nannten?) ` + germanMum + ` ` + germanYet + `nicht` +
	`|(?:zu[mr]?|über) ` + ofWhat + ` (?:` + germanWill + ` (?:sich )?` + germanMum + ` (?:sich )?` + germanYet + `nicht ` + germanYet + `äußern|(?:äußer(?:t|n|te|ten) (?:sich )?` + germanMum + ` (?:sich )?` + germanYet + `nicht)|mach(?:t|en|te|ten) ` + germanMum + ` ` + germanYet + `keine(?:rlei)? angaben)` +
	`|` + germanMum + ` (?:` + germanWill + ` sich (?:` + germanYet + `zu[mr]? ` + ofWhat + ` )?` + germanYet + `nicht (?:` + germanYet + `zu[mr]? ` + ofWhat + ` )?` + germanYet + `äußern|äußer(?:t|n|te|ten) sich ` + germanYet + `nicht(?: ` + germanYet + `zu[mr]? ` + ofWhat + `| dazu)?|mach(?:t|en|te|ten) ` + germanYet + `(?:zu[mr]? ` + ofWhat + ` )?keine(?:rlei)? angaben(?: zu[mr]? ` + ofWhat + `)?)` +
	`|` + germanMum + ` (?:` + germanWill + ` (?:das|dies|den (?:bericht|vorgang)|die (?:berichte?|vorgänge|pläne)) ` + germanYet + `nicht ` + germanYet + `kommentieren|kommentier(?:t|te|en|ten) (?:das|dies) ` + germanYet + `nicht)` +
	`|` + englishMum + ` (?:(?:declined|refused) to (?:comment|elaborate)|would not comment|did not (?:immediately )?respond to (?:a |an |several )?(?:requests?|questions?|inquir(?:y|ies))|did not (?:disclose|reveal|name|give) (?:the|an?|any) (?:\pL+ )?(?:price|terms|reasons?|figures?|sum|amount|details?)|gave no (?:reasons?|details|explanation))(?: (?:on|about|when|for|to|of|beyond|further) ` + ofWhat + `| further)?` +
	`|(?:the )?(?:[\pL-]+ )?(?:price|terms|details|reasons?|sum|amount|figures?)(?: of ` + ofWhat + `)? (?:was|were) not (?:immediately )?(?:disclosed|given|revealed|made public)` +
	`|(?:der|die|das|eine?) [\pL-]+(?: (?:der|des|für) ` + ofWhat + `)? (?:wurden?|ist|sind) ` + germanYet + `nicht (?:genannt|bekannt|mitgeteilt|beziffert)|über ` + ofWhat + ` (?:wurde|haben ` + germanMum + `) stillschweigen vereinbart` +
	`|` + ownMum +
	`)[.!]?$`)

// Told returns a passage without the sentences that only say that somebody says nothing,
// in as many parts as that leaves; false: it has none.
func Told(e *factcheck.Evidence) (parts []*factcheck.Evidence, ok bool) {
	p, next := &e.Passage, 0
	for i, s := range p.Sentences {
		if !withheld.MatchString(p.TextOf(s)) {
			continue
		}
		if next < i {
			parts = append(parts, e.Part(next, i-1))
		}
		next, ok = i+1, true
	}
	if next < len(p.Sentences) {
		parts = append(parts, e.Part(next, len(p.Sentences)-1))
	}
	return parts, ok
}
