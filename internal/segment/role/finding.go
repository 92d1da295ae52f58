package role

import (
	"strings"

	"github.com/beleg-dev/beleg/internal/regex"
	"github.com/beleg-dev/beleg/internal/segment/line"
)

// Parts of patterns for what a text says of a claim, in the form of line.Plain.
const (
	saidOfIt     = `^(?:(?:das|dies|die behauptung|that|this|the claim) (?:ist |is )?)?`
	adverbs      = `frei |schlicht |völlig |größtenteils |überwiegend |`
	mostly       = `(?:` + adverbs + `mostly )?` // it is still said of all of the claim
	partly       = `(?:` + adverbs + `teilweise |teils |mostly |partly |partially )?`
	germanNot    = `(?:stimmt|trifft)(?: so)? nicht`
	germanWrong  = `falsch|unwahr|erfunden|gelogen`
	englishWrong = `false|untrue|wrong|incorrect`
)

var (
	// wrong and right match the beginning of what a text says of a claim.
	wrong = regex.MustCompile(saidOfIt + partly + `(?:` + germanWrong + `|irreführend|unbelegt|ungeklärt|unbewiesen|nicht (?:wahr|richtig|belegt|bewiesen|(?:eindeutig )?geklärt)|` + germanNot + `|` + englishWrong + `|misleading|unproven|unverified|not true)(?:$|\PL)`)
	right = regex.MustCompile(saidOfIt + `(?:richtig|wahr|korrekt|zutreffend|stimmt|trifft zu|true|correct|accurate)(?:$|[.!])`)
	// untrue matches the beginning of what calls all of a claim wrong, not only doubtful or
	// in part.
	untrue = regex.MustCompile(saidOfIt + mostly +
		`(?:` + germanWrong + `|nicht (?:wahr|richtig)|` + germanNot + `|` + englishWrong + `|not true)(?: zu)?(?:$|[.!,:;–—-])`)
	// no and unsure match what is nothing but such a finding, and nothing but a doubtful one.
	no     = regex.MustCompile(`^(?:` + mostly + `(?:` + germanWrong + `|` + englishWrong + `)|` + germanNot + `(?: zu)?|nicht wahr|not true|(?:an? |ein )?(?:irrtum|mythos|myth)|pants on fire)$`)
	unsure = regex.MustCompile(`^(?:(?:bislang |bisher |noch )?(?:unbelegt|nicht (?:belegt|bewiesen|erwiesen|(?:eindeutig )?geklärt)|ungeklärt|unbewiesen)|irreführend|(?:teilweise|teils|zum teil|partly|partially|half) (?:falsch|richtig|wahr|false|true)|half-true|misleading|unproven|unverified|unsubstantiated|mixture|no evidence|missing context|fehlender kontext)$`)
)

// A Finding is what a text says in one or two words of the claim before.
type Finding uint8

// The findings.
const (
	NoFinding Finding = iota
	Untrue            // "Falsch."
	Unproven          // "Unbelegt.", "Teilweise falsch."
	True              // "…, trifft zu": of a clause in its own sentence alone
)

// Parts of patterns for sentences that speak of the one before.
const (
	germanIt    = `(?:(?:auch )?das|dies|die behauptung|das gerücht)`
	germanThem  = `(?:die |diese )?(?:behauptungen|gerüchte)`
	germanProof = `(?:belege?|beweise?|hinweise?|nachweise?)`
	germanForIt = `(?:dafür|hierfür)`
)

// refutation matches a sentence by which a text says that what it told before is untrue.
// "Das ist falsch, sagte Lea Brand" is the word of one against that of another, and "That
// is wrong" may be said of a deed.
var refutation = regex.MustCompile(`^(?i:(?:(?:doch|aber|auch|but|yet) )?(?:` +
	germanIt + ` (?:ist|war) (?:(?:alles|aber|auch|jedoch|allerdings|schlicht|schlichtweg|frei|völlig|komplett|nachweislich|einfach) )*(?:falsch|gelogen|erfunden|unwahr|nicht wahr|(?:reiner? )?(?:unsinn|unfug)|(?:eine |reine )?erfindung)` +
	`|` + germanIt + ` (?:stimmt|trifft) (?:(?:alles|aber|jedoch|allerdings|so) )*nicht(?: zu)?` +
	`|` + germanThem + ` (?:(?:sind|waren) (?:\pL+ )?(?:falsch|erfunden|unwahr|haltlos)|stimmen nicht|treffen nicht zu)` +
	`|(?:(?:das|dies|(?:die|diese) behauptung|(?:das|dieses) gerücht) entbehrt|` + germanThem + ` entbehren) (?:\pL+ )?(?:jeder|jeglicher) grundlage` +
	`|das (?:tut|ist|hat) (?:er|sie|es) (?:(?:aber|jedoch|allerdings) )?nicht` +
	`|(?:nichts|kein wort) davon (?:stimmt|ist wahr)|davon stimmt (?:nichts|kein wort)` +
	`|(?:that|this|it|the claim|the rumou?r)(?: is|['’]s| was) (?:(?:simply|also|completely|entirely|all) )*(?:false|untrue|not true|made up|fabricated|a lie)` +
	`|(?:it|he|she|they) (?:(?:does|do|did|is|are|has|have) not|(?:does|do|did|is|are|has|have)n['’]t)` +
	`|(?:none|not a word) of (?:this|that|it) is true` +
	`))(?:[.:;!–—]| [–—]|, denn |$)`)

// unproven matches a sentence by which a text says that nothing is known for what it told
// before, "Belege dafür gibt es nicht", or that it misleads.
var unproven = regex.MustCompile(`^(?i:(?:(?:doch|aber|but|however,|yet) )?(?:` +
	germanForIt + ` (?:gibt|gab|fehl) ?(?:es )?(?:\pL+ ){0,2}(?:keine|keinerlei|nicht) (?:\pL+ )?(?:belege?|beweise?|hinweise?|anhaltspunkte|nachweise?)` +
	`|` + germanProof + ` ` + germanForIt + ` (?:gibt|gab) es (?:\pL+ )?(?:nicht|keine)|dafür fehl(?:t|en) (?:\pL+ )?(?:jeder |jegliche )?(?:belege?|beweise?|nachweise?)` +
	`|(?:das|dies) (?:ist|war) (?:\pL+ )?(?:unbelegt|nicht belegt|nicht bewiesen|nicht erwiesen)` +
	`|` + germanProof + ` ` + germanForIt + ` (?:fanden|fand) (?:wir|sich) (?:\pL+ )?nicht|` + germanForIt + ` (?:fanden|fand) (?:wir|sich) (?:\pL+ )?(?:keine|keinerlei) (?:\pL+ )?` + germanProof +
	`|(?:das|dies|(?:die|der|das|diese[rs]?) (?:behauptung|aussage|darstellung|beitrag|post|meldung|video|bild|foto|gerücht)) (?:führt (?:\pL+ )?in die irre|ist (?:\pL+ )?irreführend)` +
	`|(?:this|that|(?:this|that|the) (?:claim|post|story|video|image|photo|meme|statement)) (?:is|was) (?:\pL+ )?misleading` +
	`|we (?:could find|found|have found|did not find any|could not find any|didn['’]t find any|couldn['’]t find any)(?: no)? (?:\pL+ )?(?:evidence|proof|indication)(?: (?:for|of) (?:this|that|it)| to support (?:this|that|it|the claim)| (?:either way|one way or the other))?|there (?:is|was) no (?:\pL+ )?evidence (?:either way|to support (?:this|that|it|the claim))` +
	`|there (?:is|was) no (?:\pL+ )?(?:evidence|proof|indication) (?:for|of) (?:this|that|it)|no (?:evidence|proof) (?:for|of) (?:this|that|it) (?:exists|has been found)|this (?:is|was) (?:unproven|unverified|unsubstantiated)` +
	`))(?:[.,:;!–—]| [–—]|$)`)

// FindingOf returns what a sentence says of the one before it, and what else it says. That
// one need only tell what others say, unless the finding is made in a word or two: "Falsch."
func FindingOf(sentence string) (f Finding, rest string, bare bool) {
	word, rest, _ := strings.Cut(sentence, ". ")
	switch plain := line.Plain(strings.TrimRight(word, "!")); {
	case no.MatchString(plain):
		return Untrue, rest, true
	case unsure.MatchString(plain):
		return Unproven, rest, true
	}
	if found := refutation.FindString(sentence); found != "" {
		return Untrue, strings.TrimSpace(sentence[len(found):]), false
	}
	if found := unproven.FindString(sentence); found != "" {
		if strings.HasSuffix(found, ":") || strings.HasSuffix(found, ";") {
			return Unproven, strings.TrimSpace(sentence[len(found):]), false
		}
		return Unproven, "", false
	}
	return NoFinding, "", false
}

var (
	// inQuestion matches what asks whether something told before is so.
	inQuestion = regex.MustCompile(`(?i)^(?:(?:aber|doch|und|but|and) )?(?:(?:stimmt|trifft) (?:das|dies)(?: (?:so|wirklich|denn|überhaupt|auch|tatsächlich|zu))*|ist (?:das|dies|da|daran)(?: (?:denn|wirklich))? (?:wahr|richtig|so|etwas dran|was dran)|wahr oder falsch|(?:is|was) (?:that|this|it)(?: really)? (?:true|right|correct|so|the case)|true or false|(?:a )?true story)\?$`)
	// reply matches the beginning of an answer that says yes or no, behind who gives it and when.
	reply = regex.MustCompile(`(?i)^` + timeCode + `(?:[^.!?:]{1,40}: ?)?\PL*(?:ja|nein|yes|no)(?:$|[.,:;!–—-]| [–—-])`)
)

// InQuestion says whether a sentence asks whether the one before it is so: "Stimmt das?"
func InQuestion(sentence string) bool { return inQuestion.MatchString(sentence) }

// Replies says whether a sentence begins with a yes or no.
func Replies(sentence string) bool { return reply.MatchString(sentence) }
