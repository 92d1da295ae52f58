package evidence

import (
	"strings"

	"github.com/beleg-dev/beleg/internal/regex"
)

// participle finds in German a participle with an agent of its own in front of a noun: "einen
// von Norwegen unterstützten Vorschlag".
var participle = regex.MustCompile(`(?:^|\PL)(?P<article>(?i:(?:k|m|d|s)?eine?[nmrs]?|ihre?[nmrs]?|der|die|das|den|dem|des|diese[nmrs]?)) (?:\p{Ll}\pL*e[nmrs]?,? ){0,2}von (?P<agent>(?:(?:der|den|dem|einem|einer|seine[mnr]|ihre[mnr]) )?(?:\p{Ll}\pL*en ){0,2}\p{Lu}[\pL.-]*(?: (?:(?:der|des|von|und) )?\p{Lu}[\pL.-]*){0,3}) ` +
	`(?P<when>(?:(?:am|im|seit|vor) (?:\d{1,2}\. )?\p{Lu}\pL* |\p{Ll}{4,} )?)(?P<done>(?:\pL{0,7}ge\pL{2,}|(?:be|ver|er|ent|zer|miss|emp|unter|über|wider|hinter|durch|um|voll|mit)\pL{2,}|\pL+ier)(?:t|en))(?P<ending>e[nrsm]?) ` +
	`(?:\p{Ll}\pL*e[nrsm]? ){0,2}(?P<noun>\p{Lu}[\pL-]*)`)

// noAgent finds what stands behind "von" and does nothing, and what is no participle.
var noAgent = regex.MustCompile(`^(?:(?:der|den|dem) )?(?:Hand|Haus|Natur|Grund|Beginn|Anfang|Geburt|Kindheit|Seiten|Herzen|(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag)[\pL ]*)$|` +
	`^(?:entfern|entlegen|verschieden|getrenn)`)

// longestPlain is how many bytes a text may have that is told more of: the judge reads no long one.
const longestPlain = 600

// AgentsTold returns a German text in which a sentence follows that tells what a participle with
// an agent says, where speaks says of the agent that it matters: "Dieser Vorschlag wurde von
// Norwegen unterstützt." The judge takes the agent for whoever does what the sentence tells.
func AgentsTold(text string, speaks func(agent string) bool) string {
	m := participle.FindStringSubmatchIndex(text)
	if m == nil || len(text) > longestPlain {
		return text
	}
	group := func(name string) string {
		g := 2 * participle.SubexpIndex(name)
		return text[m[g]:m[g+1]]
	}
	agent, done := group("agent"), group("done")
	if noAgent.MatchString(agent) || noAgent.MatchString(done) || !speaks(agent) {
		return text
	}
	this, were := pointingTo(strings.ToLower(group("article")), group("ending"), group("noun"))
	told := " " + this + " " + group("noun") + " " + were + " " + group("when") + "von " + agent + " " + done + "."
	end := m[1] + len(sentenceRest.FindString(text[m[1]:]))
	if !strings.HasSuffix(text[:end], ".") {
		return text
	}
	return text[:end] + told + text[end:]
}

// sentenceRest finds the rest of a sentence.
var sentenceRest = regex.MustCompile(`^(?:[^.!?“”"]|\.\d|\d\.)*[.]`)

// pointingTo returns with what a sentence begins that goes on about a noun with an article and
// an adjective, and its verb.
func pointingTo(article, ending, noun string) (this, were string) {
	switch {
	case article == "das", ending == "es", strings.HasSuffix(article, "es"):
		return "Dieses", "wurde"
	case article == "die" && ending == "en", article == "den" && strings.HasSuffix(noun, "n"), article == "der" && strings.HasSuffix(noun, "en"):
		return "Diese", "wurden"
	case article == "die", strings.HasSuffix(article, "e"), strings.HasSuffix(article, "er") && ending == "en":
		return "Diese", "wurde"
	}
	return "Dieser", "wurde"
}
