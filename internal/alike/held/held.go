package held

import (
	"slices"
	"strings"

	"github.com/beleg-dev/beleg/internal/alike/figure"
	"github.com/beleg-dev/beleg/internal/regex"
	"github.com/beleg-dev/beleg/internal/value"
	"github.com/beleg-dev/beleg/internal/value/tongue"
)

var (
	// happening finds in a claim that something took place, or did not.
	happening = [...]*regex.Regexp{
		tongue.German: tongue.AnyWord(`trifft|treffen|traf(?:en)?|getroffen|stattfindet|stattgefunden|statt|(?:ab|durch)?gehalten|hielt(?:en)?|hält|halten|hatten?|tagten?|getagt|zusammengekommen|zusammen|` +
			`verhandelten?|verhandelt|führten?|(?:durch)?geführt|besuchten?|besucht|spielten?|gespielt|absolvierte?n?|` + cancelledInGerman),
		tongue.English: tongue.AnyWord(`held|holds?|holding|met|meets?|t(?:ook|aken?|akes) place|gathered|convened|conducted|sat|had|negotiated|visit(?:ed|s)|paid|played|plays|` + cancelledInEnglish),
	}
	// meeting finds that some met.
	meeting = [...]*regex.Regexp{tongue.German: tongue.AnyWord(`trifft|treffen|traf(?:en)?|getroffen|zusammengekommen`), tongue.English: tongue.AnyWord(`met|meets?`)}
	// cancelled finds that something did not take place.
	cancelled = [...]*regex.Regexp{tongue.German: tongue.AnyWord(cancelledInGerman), tongue.English: tongue.AnyWord(cancelledInEnglish)}
	// ending finds that a claim tells how something ended.
	ending = [...]*regex.Regexp{
		tongue.German:  tongue.AnyWord(`beend\pL*|(?:ab)?schl(?:oss|ossen|ießen|ießt|ieße)|(?:ab)?geschlossen|ende[nt]?|endeten?|geendet|fortgesetzt|fortsetz\pL*|dauer\pL*|andauer\pL*|abgebrochen|unterbrochen|vertagt`),
		tongue.English: tongue.AnyWord(`end(?:s|ed|ing)?|conclud\pL+|finish\pL*|complet\pL+|wrap\pL*|clos(?:es?|ed|ing)|continu\pL+|go on|went on|last(?:s|ed|ing)|ongoing|broke|broken|adjourned|suspended`),
	}
	// open finds that a sentence does not tell that something ended.
	open = [...]*regex.Regexp{
		tongue.German:  tongue.AnyWord(`nicht|nie|niemals|kein\pL*|bevor|könnten?|würden?|hätten?|wäre?n?|falls|wenn|polizei|polizisten|gericht|richter(?:in)?|alarm|drohung|unwetter`),
		tongue.English: tongue.AnyWord(`not|never|no|before|could|would|might|may|if|unless|until|hadn|hasn|haven|wasn|weren|police|officers|protesters|court|judge|alarm|threat|storm`),
	}
)

const (
	cancelledInGerman  = `abgesagt|ausgefallen|fiel(?:en)? [^.,;:]*aus`
	cancelledInEnglish = `cancel(?:l?ed)|called off|scrapped`

	englishOf   = `((?:(?:an?|the|its|their|his|her|another) )?(?:[\pL\d-]+ ){0,4}?)`
	englishMeet = `(?:rounds?(?: of (?:[\pL-]+ ){0,2}?(?:talks|negotiations|consultations|discussions))?|(?:talks|negotiations|consultations|meetings?|sessions?|conferences?|summits?|congress|hearings?|trials?|assembl(?:y|ies)|workshops?|tournament))`
	germanMeet  = `(?:\pL*(?:[Rr]unden?|[Gg]espräche?n?|[Tt]reffens?|[Ss]itzung(?:en)?|[Tt]agung(?:en)?|[Kk]onferenz(?:en)?|[Gg]ipfels?|[Vv]erhandlung(?:en)?|[Bb]eratung(?:en)?|[Pp]rozesse?s?|[Kk]ongresse?s?|[Vv]ersammlung(?:en)?|[Aa]nhörung(?:en)?|[Kk]lausur(?:en)?))`
	germanOwn   = `(?:die|den|das|ihre?n?|seine?n?|eine?n?|mehrere|zwei|drei) (?:(?:\p{Ll}[\pL-]*|\d+\.) ){0,3}?`
	germanGone  = `(?:\pL*(?:[Bb]esuche?s?|[Rr]eisen?|[Ss]piele?s?|[Pp]artien?))`
	within      = `(?:[^.,;:!?]|\d\.){0,120}?`
)

// A form is how something is told that ended, and how it is told that it took place.
type form struct {
	found  *regex.Regexp
	as     string
	object bool // the first group is what stands between the verb and its object
}

// apart finds that a noun belongs to another one: "ended the strike after a meeting".
var apart = tongue.AnyWord(`after|before|at|in|on|with|by|for|to|and|or|that|following|during|over|from|without|as`)

// besides finds that another noun is what ended: "haben nach der Sitzung den Streik beendet".
var besides = regex.MustCompile(`(?:^|\PL)(?:bei|in|auf|nach|vor|zu|während|für|durch|mit|ohne|über|um|gegen|unter) (?:die|den|das|ihre?n?|seine?n?|eine?n?) (?:(?:\p{Ll}[\pL-]*|\d+\.) ){0,3}?` + germanMeet + `(?:\PL|$)`)

// written returns a sentence in which something took place.
func (f form) written(sentence string) string {
	return f.found.ReplaceAllStringFunc(sentence, func(part string) string {
		if f.object && apart.MatchString(f.found.FindStringSubmatch(part)[1]) {
			return part
		}
		if besides.MatchString(part) {
			return part
		}
		return f.found.ReplaceAllString(part, f.as)
	})
}

var forms = [...][]form{
	tongue.English: {
		{regex.MustCompile(`\b(?:ended|concluded|wrapped up|finished|completed) ` + englishOf + `(` + englishMeet + `)\b`), "held $1$2", true},
		{regex.MustCompile(`\b(?:ended|concluded|wrapped up|finished|completed) ` + englishOf + `(visits?|trips?)\b`), "made $1$2", true},
		{regex.MustCompile(`\b(?:ended|concluded|finished|completed) ` + englishOf + `(match(?:es)?|games?)\b`), "played $1$2", true},
		{regex.MustCompile(`\b(` + englishMeet + within + `) (was|were|has been|have been) (?:ended|concluded|wrapped up|finished|completed)\b`), "$1 $2 held", false},
		{regex.MustCompile(`\b(` + englishMeet + `)(` + within + `) (?:ended|concluded|wrapped up|finished)\b`), "$1$2 took place", false},
	},
	tongue.German: {
		{regex.MustCompile(`((?:^|\PL)(?:hat|haben|hatten?|wurden?|worden|ist|sind) ` + within + germanOwn + germanMeet + within + `) (?:beendet|abgeschlossen|zu Ende gebracht)($|\PL)`), "$1 durchgeführt$2", false},
		{regex.MustCompile(`((?:^|\PL)` + germanMeet + within + ` (?:wurden?|ist|sind) ` + within + `) ?(?:beendet|abgeschlossen|zu Ende gebracht)($|\PL)`), "$1 durchgeführt$2", false},
		{regex.MustCompile(`((?:^|\PL)(?:hat|haben|hatten?) ` + within + germanOwn + germanGone + within + `) (?:beendet|abgeschlossen)($|\PL)`), "$1 absolviert$2", false},
		{regex.MustCompile(`(^|\PL)beendete( ` + within + germanOwn + germanMeet + `(?: (?:[^.,;:!?]|\d\.)*?)?)($|[.,;:!?](?:\s|$))`), "${1}hielt$2 ab$3", false},
		{regex.MustCompile(`(^|\PL)beendeten( ` + within + germanOwn + germanMeet + `(?: (?:[^.,;:!?]|\d\.)*?)?)($|[.,;:!?](?:\s|$))`), "${1}hielten$2 ab$3", false},
		{regex.MustCompile(`(^|\PL)beendete(n?)( ` + within + germanOwn + germanGone + `)($|\PL)`), "${1}absolvierte$2$3$4", false},
		{regex.MustCompile(`((?:^|\PL)` + germanMeet + within + `) ging(en)?( ` + within + `) ?zu Ende($|\PL)`), "$1 fand$2$3 statt$4", false},
		{regex.MustCompile(`(^|\PL)schloss(en)?( ` + within + germanOwn + germanMeet + within + ` ab)($|[.,;:!?](?:\s|$))`), "${1}hielt$2$3$4", false},
	},
}

// met are forms beside a claim that some met.
var met = [...][]form{
	tongue.English: {{regex.MustCompile(`\b(?:ended|concluded|wrapped up|finished|completed) ` + englishOf + `(` + englishMeet + `)\b`), "met for $1$2", true}},
	tongue.German: {
		{regex.MustCompile(`(^|\PL)beendete( ` + within + germanOwn + germanMeet + `(?: (?:[^.,;:!?]|\d\.)*?)?)($|[.,;:!?](?:\s|$))`), "${1}hat$2 durchgeführt$3", false},
		{regex.MustCompile(`(^|\PL)beendeten( ` + within + germanOwn + germanMeet + `(?: (?:[^.,;:!?]|\d\.)*?)?)($|[.,;:!?](?:\s|$))`), "${1}haben$2 durchgeführt$3", false},
	},
}

// Told returns a source in which a meeting, a trial, a match or a visit that somebody ended was
// held, beside a claim that one was: "ended a round of talks" becomes "held a round of talks".
func Told(source, claim value.Reading) string {
	g, h := tongue.Of(source.Language), tongue.Of(claim.Language)
	if g == tongue.None || h == tongue.None || !happening[h].MatchString(claim.Text) || ending[h].MatchString(claim.Text) {
		return source.Text
	}
	list := forms[g]
	if meeting[h].MatchString(claim.Text) {
		list = slices.Concat(met[g], list)
	}
	denied := cancelled[h].MatchString(claim.Text) && !cancelled[g].MatchString(source.Text) && !otherwiseNumbered(source, claim)
	var told strings.Builder
	for at := 0; at < len(source.Text); {
		s := figure.Sentence(source.Text, at)
		for s.To < len(source.Text) && s.To-2 > at && source.Text[s.To-2] >= '0' && source.Text[s.To-2] <= '9' { // "am 7. Juni"
			s.To = figure.Sentence(source.Text, s.To+1).To
		}
		own := source.Text[at:max(s.To, at+1)]
		at += len(own)
		if i := slices.IndexFunc(list, func(f form) bool { return f.found.MatchString(own) }); i >= 0 && !open[g].MatchString(own) {
			written := list[i].written(own)
			if end := len(strings.TrimRight(written, ".!? \n")); denied && written != own {
				written = written[:end] + tongue.Pick(g, " (das wurde nicht abgesagt)", " (it was not cancelled)") + written[end:]
			}
			own = written
		}
		told.WriteString(own)
	}
	return told.String()
}

// otherwiseNumbered says whether a claim has the number of one of several that a source lacks.
func otherwiseNumbered(source, claim value.Reading) bool {
	return slices.ContainsFunc(claim.Values, func(v value.Value) bool {
		return v.Kind == value.Ordinal && !slices.ContainsFunc(source.Values, func(x value.Value) bool { return value.Compare(v, x) == value.Equal })
	})
}
