package evidence

import (
	"regexp"

	"github.com/beleg-dev/beleg/internal/segment"
)

// Parts of patterns for sentences that say of a clause that it is untrue. "Es ist falsch,
// dass" and "It is wrong that" are left out, which may regret what is so.
const (
	germanWay      = `(?:(?:aber|also|auch|jedoch|allerdings|hingegen|dagegen|indes|schlicht|schlichtweg|einfach|völlig|so|nachweislich|frei|komplett) )*`
	germanUntrue   = `(?:unwahr|gelogen|erfunden|nicht wahr|ein (?:gerücht|märchen|irrtum|mythos|irrglaube))`
	germanSaying   = `(?:(?:die|eine|diese) (?:\pL+ )?(?:behauptung|meldung|aussage|darstellung|nachricht|annahme)|(?:das|ein|dieses) (?:\pL+ )?gerücht)`
	englishWay     = `(?:(?:simply|also|completely|entirely|all|however|just) )*`
	englishUntrue  = `(?:false|untrue|not true|unfounded|baseless|wrong|incorrect|fabricated|made up|a hoax)`
	englishSaying  = `(?:(?:the|these|those|this|a|some|social media|online|viral|widely shared) )*(?:claims?|rumou?rs?|posts?|reports?|stor(?:y|ies)|suggestions?|assertions?)`
	englishWhoSays = `(?:that|claiming(?: that)?|saying(?: that)?|suggesting(?: that)?|alleging(?: that)?)`
)

// denials match sentences that say of a clause, the group, that it is untrue. A sentence
// that goes on, "…, said the mayor", is the word of one against that of another.
var denials = []*regexp.Regexp{
	regexp.MustCompile(`(?i)^(?:(?:doch|aber) )?(?:es|das) (?:(?:ist|war) ` + germanWay + germanUntrue + `|(?:stimmt|trifft) ` + germanWay + `nicht(?: zu)?), dass ([^.!?;:„“”"»«]+)[.!]?$`),
	regexp.MustCompile(`(?i)^dass ([^.!?;:„“”"»«]+), (?:ist ` + germanWay + germanUntrue + `|(?:stimmt|trifft) ` + germanWay + `nicht(?: zu)?)[.!]?$`),
	regexp.MustCompile(`(?i)^(?:falsch|unwahr|frei erfunden|erfunden|gelogen|nicht wahr) (?:ist|war) ` + germanWay + `(?:` + germanSaying + `(?: [^,.!?;:]{1,40})?, (?:dass )?|, ?dass )([^.!?;:„“”"»«]+)[.!]?$`),
	regexp.MustCompile(`(?i)^` + germanSaying + `(?: [^,.!?;:]{1,40})?, (?:dass )?([^.!?;:„“”"»«]+), (?:ist ` + germanWay + `(?:falsch|` + germanUntrue + `)|(?:stimmt|trifft) ` + germanWay + `nicht(?: zu)?)[.!]?$`),
	regexp.MustCompile(`(?i)^(?:but |however, )?(?:it|that) (?:is|was|['’]s) ` + englishWay + `(?:not true|untrue|false|not the case|a myth|a lie) that ([^.!?;:“”"]+)[.!]?$`),
	regexp.MustCompile(`(?i)^` + englishSaying + `(?: [^,.!?;:]{1,40}?)? ` + englishWhoSays + ` ([^.!?;:“”"]+?),? (?:is|are|was|were) ` + englishWay + englishUntrue + `[.!]?$`),
}

// said matches the end of a clause that is somebody's word, or that says what is so instead.
var said = regexp.MustCompile(`(?i), (?:[^,]+ )?(?:said|says|told [^,]+|added|insist(?:s|ed)|stress(?:es|ed)|argue[sd]|claim(?:s|ed)|wrote|writes|according to [^,]+|sagt(?:en?|e)?|erklärten?|erklärt|teilten? [^,]+ mit|beton(?:t|ten?)|beteuer(?:t|ten?)|versicher(?:t|ten?)|behaupte(?:t|ten?)|schr(?:ieb|ieben|eibt)|laut [^,]+|so [^,]+|heißt es)(?: [^,]*)?$|` +
	`, (?:but|rather|instead|sondern|vielmehr)(?: |$)`)

// unknown matches sentences that say that something is not known, or not shown.
var unknown = regexp.MustCompile(`(?i)^(?:(?:ob|whether) [^.!?;:„“”"»«]+ (?:(?:ist|war|sei|bleibt|blieb) (?:\pL+ ){0,3}(?:unklar|offen|ungewiss|fraglich|unbekannt|nicht (?:bekannt|geklärt|belegt|sicher))|ließ sich (?:\pL+ ){0,3}nicht (?:\pL+ )?(?:klären|überprüfen|bestätigen|sagen|feststellen)|weiß (?:\pL+ )?(?:niemand|man nicht)` +
	`|(?:is|was|remains|remained) (?:\pL+ ){0,2}(?:unclear|unknown|open|uncertain|not (?:\pL+ )?(?:known|clear|certain))|(?:could|can) not be (?:\pL+ )?(?:verified|confirmed|established|determined|said))` +
	`|(?:it is|it was|it remains) (?:\pL+ ){0,2}(?:unclear|unknown|not (?:\pL+ )?(?:known|clear)) (?:if|whether) [^.!?;:]+|(?:es ist|es bleibt|unklar ist|offen ist|unklar bleibt|offen bleibt|offen blieb)(?: \pL+){0,3}, ob [^.!?;:]+` +
	`|` + germanSaying + `(?: [^,.!?;:]{1,40})?, [^.!?;:„“”"»«]+, (?:(?:ist|sind|blieb|bleibt) ` + germanWay + `(?:bislang |bisher |noch )?(?:unbelegt|nicht (?:belegt|bewiesen|erwiesen))|ließ sich (?:\pL+ ){0,3}nicht (?:\pL+ )?(?:überprüfen|bestätigen|belegen))` +
	`|` + englishSaying + `(?: [^,.!?;:]{1,40}?)? ` + englishWhoSays + ` [^.!?;:“”"]+? (?:(?:is|are|was|were|remains?) ` + englishWay + `(?:unproven|unverified|unsubstantiated|unconfirmed)|(?:could|can) not be (?:\pL+ )?(?:verified|confirmed|established|proven)))[.!]?$`)

// foundIn returns the clause of a sentence that it calls untrue or unknown, empty of the
// latter, and which of these.
func foundIn(sentence string) (clause string, found segment.Finding) {
	for _, d := range denials {
		if m := d.FindStringSubmatch(sentence); m != nil && !said.MatchString(m[1]) {
			return m[1], segment.Untrue
		}
	}
	if unknown.MatchString(sentence) {
		return "", segment.Unproven
	}
	return "", segment.NoFinding
}

// doubts matches what may say itself that something is not known.
var doubts = regexp.MustCompile(`(?i)(?:^|\PL)(?:ob|whether|if|unklar|offen|ungewiss|fraglich|unbekannt|bekannt|geklärt|klären|belegt|unbelegt|unclear|unknown|known|clear|uncertain|unproven|verif\pL*|confirmed|evidence|belege?|beweise?)(?:$|\PL)`)

// Doubts says whether a text may tell that something is not known.
func Doubts(text string) bool { return doubts.MatchString(text) }
