package evidence

import (
	"github.com/beleg-dev/beleg/internal/regex"
	"github.com/beleg-dev/beleg/internal/segment"
	"github.com/beleg-dev/beleg/internal/value"
)

// answering matches who gives an answer: "Lea Brand: Nein."
const answering = `(?:[^.!?:]{1,40}: ?)?`

// unturned returns a sentence without who says it, and when.
func unturned(sentence string) string { return sentence[segment.Turn(sentence):] }

var (
	// affirms matches what says yes to the question before it: "Ja, im Mai."
	affirms = regex.MustCompile(`(?i)^` + answering + `\PL*(?:ja|jawohl|genau|richtig|stimmt|yes|right|correct|exactly|indeed)(?:$|\PL)`)
	// denies matches what says no to it.
	denies = regex.MustCompile(`(?i)^` + answering + `\PL*(?:nein|no)(?:$|[.,:;!–—-]| [–—-])`)
	// open matches questions that yes or no is no answer to. English ones begin with "was", too.
	open = regex.MustCompile(`(?i)^\PL*(?:(?:und|aber|doch|and|but|so|an|auf|bei|für|in|mit|seit|von|at|for|from|on|since|to) )?(?:` +
		`we[rnm]|wessen|wann|warum|weshalb|wie(?:so|viele?)?|wo(?:her|hin|bei|durch|für|mit|ran|rauf|rum|rüber|von|zu)?|welche[mnrs]?|who(?:m|se)?|what|when|where|why|how|which)(?:$|\PL)`)
	germanWhat = regex.MustCompile(`(?i)^\PL*was(?:$|\PL)`)
	// negates matches what turns a yes or no round.
	negates = regex.MustCompile(`(?i)(?:^|\PL)(?:nicht|kein\pL*|nie(?:mals)?|ohne|not|no|never|without|\pL+n['’]t)(?:$|\PL)`)
)

// Affirms says whether a text says yes to what is asked before it.
func Affirms(text string) bool { return affirms.MatchString(unturned(text)) }

// Negates says whether a text has a word that turns it round.
func Negates(text string) bool { return negates.MatchString(text) }

// closed says whether a question is one that yes affirms and no denies.
func closed(question, language string) bool {
	question = unturned(question)
	return !negates.MatchString(question) && !open.MatchString(question) && (value.Primary(language) == "en" || !germanWhat.MatchString(question))
}
