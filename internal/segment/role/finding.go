package role

import (
	"regexp"
	"strings"

	"github.com/beleg-dev/beleg/internal/segment/line"
)

// mostly matches what leaves a finding one on all of a claim.
const mostly = `(?:frei |schlicht |völlig |größtenteils |überwiegend |mostly )?`

var (
	// untrue matches the beginning of what calls all of a claim wrong, not only doubtful or
	// in part.
	untrue = regexp.MustCompile(saidOfIt + mostly +
		`(?:falsch|unwahr|erfunden|gelogen|nicht (?:wahr|richtig)|(?:stimmt|trifft)(?: so)? nicht|false|untrue|wrong|incorrect|not true)(?: zu)?(?:$|[.!,:;–—-])`)
	// no and unsure match what is nothing but such a finding, and nothing but a doubtful one.
	no     = regexp.MustCompile(`^(?:` + mostly + `(?:falsch|unwahr|erfunden|gelogen|false|untrue|wrong|incorrect)|(?:stimmt|trifft)(?: so)? nicht(?: zu)?|nicht wahr|not true|(?:an? |ein )?(?:irrtum|mythos|myth)|pants on fire)$`)
	unsure = regexp.MustCompile(`^(?:(?:bislang |bisher |noch )?(?:unbelegt|nicht (?:belegt|bewiesen|erwiesen|(?:eindeutig )?geklärt)|ungeklärt|unbewiesen)|irreführend|(?:teilweise|teils|zum teil|partly|partially|half) (?:falsch|richtig|wahr|false|true)|half-true|misleading|unproven|unverified|unsubstantiated|mixture|no evidence|missing context|fehlender kontext)$`)
)

// A Finding is what a text says in one or two words of the claim before.
type Finding uint8

// The findings.
const (
	NoFinding Finding = iota
	Untrue            // "Falsch."
	Unproven          // "Unbelegt.", "Teilweise falsch."
)

// refutation matches a sentence by which a text says that what it told before is untrue.
// "Das ist falsch, sagte Lea Brand" is the word of one against that of another, and "That
// is wrong" may be said of a deed.
var refutation = regexp.MustCompile(`^(?i:(?:(?:doch|aber|auch|but|yet) )?(?:` +
	`(?:(?:auch )?das|dies|die behauptung|das gerücht) (?:ist|war) (?:(?:alles|aber|auch|jedoch|allerdings|schlicht|schlichtweg|frei|völlig|komplett|nachweislich|einfach) )*(?:falsch|gelogen|erfunden|unwahr|nicht wahr)` +
	`|(?:(?:auch )?das|dies|die behauptung|das gerücht) (?:stimmt|trifft) (?:(?:alles|aber|jedoch|allerdings|so) )*nicht(?: zu)?` +
	`|das (?:tut|ist|hat) (?:er|sie|es) (?:(?:aber|jedoch|allerdings) )?nicht` +
	`|(?:nichts|kein wort) davon (?:stimmt|ist wahr)|davon stimmt (?:nichts|kein wort)` +
	`|(?:that|this|it|the claim|the rumou?r)(?: is|['’]s| was) (?:(?:simply|also|completely|entirely|all) )*(?:false|untrue|not true|made up|fabricated|a lie)` +
	`|(?:it|he|she|they) (?:(?:does|do|did|is|are|has|have) not|(?:does|do|did|is|are|has|have)n['’]t)` +
	`|(?:none|not a word) of (?:this|that|it) is true` +
	`))(?:[.:;!–—]| [–—]|, denn |$)`)

// unproven matches a sentence by which a text says that nothing is known for what it told
// before: "Belege dafür gibt es nicht."
var unproven = regexp.MustCompile(`^(?i:(?:(?:doch|aber|but|however,|yet) )?(?:` +
	`(?:dafür|hierfür) (?:gibt|gab|fehl) ?(?:es )?(?:\pL+ ){0,2}(?:keine|keinerlei|nicht) (?:\pL+ )?(?:belege?|beweise?|hinweise?|anhaltspunkte|nachweise?)` +
	`|(?:belege?|beweise?|hinweise?|nachweise?) (?:dafür|hierfür) (?:gibt|gab) es (?:\pL+ )?(?:nicht|keine)|dafür fehl(?:t|en) (?:\pL+ )?(?:jeder |jegliche )?(?:belege?|beweise?|nachweise?)` +
	`|(?:das|dies) (?:ist|war) (?:\pL+ )?(?:unbelegt|nicht belegt|nicht bewiesen|nicht erwiesen)` +
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
	if unproven.MatchString(sentence) {
		return Unproven, "", false
	}
	return NoFinding, "", false
}
