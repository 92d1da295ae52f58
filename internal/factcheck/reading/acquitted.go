package reading

import (
	"github.com/beleg-dev/beleg/internal/factcheck/evidence"
	"github.com/beleg-dev/beleg/internal/regex"
	"github.com/beleg-dev/beleg/internal/value"
)

var (
	// wasAccused matches a claim that tells that somebody was accused or tried.
	wasAccused = regex.MustCompile(`(?i)(?:^|\PL)(?:(?:was|were|(?:has|have|had) been) (?:\pL+ )?(?:charged|accused|indicted|tried|prosecuted|on trial)|(?:stood|faced|went on) (?:trial|charges)|` +
		`(?:war|waren|wurden?) (?:[^.!?]* )?(?:angeklagt|beschuldigt|vor gericht|vorgeworfen|anklage)|(?:stand|standen) (?:[^.!?]* )?(?:vor gericht|unter anklage))(?:$|\PL)`)
	// ofOutcome matches a claim that tells how that ended.
	ofOutcome = regex.MustCompile(`(?i)(?:^|\PL)(?:acquit|convict|clear|guilt|innocen|sentenc|jail|verdict|drop|freispr|freigespr|\pL*urteil|(?:un)?schuld|eingestellt|fallen ge|haft)`)
)

// acquittals find what tells that somebody was acquitted, and how it tells that he was tried.
var acquittals = []struct {
	pattern *regex.Regexp
	tried   string
}{
	{regex.MustCompile(`\bfound((?: [\pL.,'’-]+){0,8}?) not guilty of `), "tried$1 for "},
	{regex.MustCompile(`\b(?:acquitted|cleared)((?: [\pL.'’-]+){0,6}?) of (?:(?:all )?(?:charges|counts|accusations|allegations) of )?`), "tried$1 for "},
	{regex.MustCompile(`\bacquitted\b`), "tried"},
	{regex.MustCompile(`\b[Vv]o[nm] (?:Vorwurf|Verdacht|der Anklage) (der|des) `), "wegen $1 "},
	{regex.MustCompile(`\b(?:sprach|spricht|sprachen)\b([^.!?;:]*) frei\b`), "klagte$1 an"},
	{regex.MustCompile(`\bfreigesprochen\b`), "vor Gericht gestellt"},
}

// ofTrial says whether the claim tells that somebody was accused or tried, and not when, nor
// how that ended: of this an acquittal tells, too.
func (r *Claim) ofTrial() bool {
	return wasAccused.MatchString(r.text) && !ofOutcome.MatchString(r.text) && len(r.negations) == 0 &&
		!r.read(r.text).Has(value.Date, value.Time)
}

// triedIn returns a text that tells of a trial where it tells of an acquittal, if the claim is
// of a trial: the judge takes who was acquitted for one who was not accused.
func (r *Claim) triedIn(text string) string {
	if !r.tried || !evidence.Acquits(text) {
		return text
	}
	for _, a := range acquittals {
		text = a.pattern.ReplaceAllString(text, a.tried)
	}
	return text
}
