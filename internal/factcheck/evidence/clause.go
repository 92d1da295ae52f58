package evidence

import (
	"github.com/beleg-dev/beleg/internal/regex"
	"github.com/beleg-dev/beleg/internal/segment"
)

// Parts of patterns for sentences that say of a clause that it is untrue. "Es ist falsch,
// dass" and "It is wrong that" are left out, which may regret what is so.
const (
	germanWay     = `(?:(?:aber|also|auch|jedoch|allerdings|hingegen|dagegen|indes|schlicht|schlichtweg|einfach|völlig|so|nachweislich|frei|komplett|ebenfalls|ebenso|reiner?|purer|blanker) )*`
	germanUntrue  = `(?:unwahr|gelogen|erfunden|nicht wahr|haltlos|unfug|unsinn|aus der luft gegriffen|ein (?:gerücht|märchen|irrtum|mythos|irrglaube)|(?:eine )?(?:erfindung|lüge|legende))`
	germanFalse   = `(?:(?:ist|sind|war|waren) ` + germanWay + `(?:falsch|` + germanUntrue + `)|(?:stimm(?:t|en)|trifft|treffen) ` + germanWay + `nicht(?: zu)?|entbehr(?:t|en|te|ten) ` + germanWay + `(?:jeder|jeglicher) grundlage|erwies(?:en)? sich ` + germanWay + `als (?:falsch|` + germanUntrue + `))`
	germanSaying  = `(?:(?:die|eine|diese) (?:\pL+ )?(?:behauptung|meldung|aussage|darstellung|nachricht|annahme)|(?:das|ein|dieses) (?:\pL+ )?gerücht|(?:(?:die|diese|alle) )?(?:\pL+ )?(?:gerüchte|behauptungen|meldungen|berichte|spekulationen))(?: [^,.!?;:]{1,40})?`
	germanTrue    = `(?:wahr|richtig|zutreffend|korrekt)`
	germanSurely  = `(?: (?:auch|tatsächlich|wirklich|durchaus|hingegen|dagegen|allerdings|jedoch|aber|offenbar|später|inzwischen|(?:laut|nach angaben|nach auskunft) [^,.!?;:]{2,40}))*`
	germanSo      = `(?:stimm(?:t|en)` + germanSurely + `|(?:trifft|treffen)` + germanSurely + ` zu|(?:ist|sind|war|waren)` + germanSurely + ` ` + germanTrue + `)`
	englishWay    = `(?:(?:simply|also|completely|entirely|all|however|just) )*`
	englishUntrue = `(?:false|untrue|not true|unfounded|baseless|wrong|incorrect|fabricated|made up|a hoax)`
	englishSaying = `(?:(?:the|these|those|this|a|some|social media|online|viral|widely shared) )*(?:claims?|rumou?rs?|posts?|reports?|stor(?:y|ies)|suggestions?|assertions?)(?: [^,.!?;:]{1,40}?)? (?:that|claiming(?: that)?|saying(?: that)?|suggesting(?: that)?|alleging(?: that)?)`
	englishIs     = `(?:is|are|was|were|(?:(?:has|have) )?(?:turned out|proved)(?: to be)?) `
	germanIn      = `[^.!?;:„“”"»«]` // a sign within a clause
	englishIn     = `[^.!?;:“”"]`
)

// goesOn matches the end of a sentence, or what it goes on with, the group.
const goesOn = `(?:[.!]|[:;] (.+))?$`

// denials match sentences that say of a clause, the first group, that it is untrue. A sentence
// that ends in "…, said the mayor" is the word of one against that of another.
var denials = []*regex.Regexp{
	regex.MustCompile(`(?i)^(?:(?:doch|aber|auch) )?(?:es|das) (?:(?:ist|war) ` + germanWay + germanUntrue + `|(?:stimmt|trifft) ` + germanWay + `nicht(?: zu)?), dass (` + germanIn + `+)` + goesOn),
	regex.MustCompile(`(?i)^(?:(?:doch|aber|auch|ebenso) )?dass (` + germanIn + `+), (?:ist ` + germanWay + germanUntrue + `|(?:stimmt|trifft) ` + germanWay + `nicht(?: zu)?|entbehrt ` + germanWay + `(?:jeder|jeglicher) grundlage)` + goesOn),
	regex.MustCompile(`(?i)^(?:falsch|unwahr|frei erfunden|erfunden|gelogen|nicht wahr) (?:ist|war) ` + germanWay + `(?:` + germanSaying + `, (?:dass )?|, ?dass )(` + germanIn + `+)` + goesOn),
	regex.MustCompile(`(?i)^` + germanSaying + `, (?:dass |wonach )?(` + germanIn + `+), ` + germanFalse + goesOn),
	regex.MustCompile(`(?i)^(?:but |however, )?(?:it|that) (?:is|was|['’]s) ` + englishWay + `(?:not true|untrue|false|not the case|a myth|a lie) that (` + englishIn + `+)` + goesOn),
	regex.MustCompile(`(?i)^` + englishSaying + ` (` + englishIn + `+?),? ` + englishIs + englishWay + englishUntrue + goesOn),
}

// confirmed match sentences that say of a clause, the first group, that it is so; the second
// one may take that back: "stimmt nur zum Teil".
var confirmed = []*regex.Regexp{
	regex.MustCompile(`(?i)^(?:(?:doch|aber|auch) )?dass (` + germanIn + `+?)(?:, wie [^,.!?;:]+)?, (` + germanSo + `)` + goesOn),
	regex.MustCompile(`(?i)^` + germanSaying + `, (?:dass |wonach )?(` + germanIn + `+), (` + germanSo + `|bestätig(?:en|ten) sich` + germanSurely + `|(?:hat|haben) sich` + germanSurely + ` bestätigt|erwies(?:en)? sich` + germanSurely + ` als ` + germanTrue + `)` + goesOn),
	regex.MustCompile(`(?i)^` + englishSaying + ` (` + englishIn + `+?),? (` + englishIs + `(?:\pL+ )?(?:true|accurate|correct|right|well[ -]founded)|(?:(?:has|have) (?:since )?been|was|were) (?:later )?confirmed(?: by (?:the |an? )?[\pL-]+(?: [\pL-]+)?)?)` + goesOn),
}

// limited matches what says that less than all is so.
var limited = regex.MustCompile(`(?i)(?:^|\PL)(?:nicht|nie|kaum|nur|teil\pL*|halb|bedingt|not|never|hardly|only|partly|partially|half)(?:$|\PL)`)

// said matches the end of a clause that is somebody's word, or that says what is so instead.
var said = regex.MustCompile(`(?i), (?:[^,]+ )?(?:said|says|told [^,]+|added|insist(?:s|ed)|stress(?:es|ed)|argue[sd]|claim(?:s|ed)|wrote|writes|according to [^,]+|sagt(?:en?|e)?|erklärten?|erklärt|teilten? [^,]+ mit|beton(?:t|ten?)|beteuer(?:t|ten?)|versicher(?:t|ten?)|behaupte(?:t|ten?)|schr(?:ieb|ieben|eibt)|laut [^,]+|so [^,]+|heißt es)(?: [^,]*)?$|` +
	`, (?:but|rather|instead|sondern|vielmehr)(?: |$)`)

// unknown match sentences that say that something is not known, or not shown; the group is
// what else they say.
var unknown = []*regex.Regexp{
	// Was wir nicht wissen: …; Nicht bestätigt: …; Unconfirmed: …
	regex.MustCompile(`(?i)^(?:was (?:wir|man) (?:noch |bislang |bisher )*nicht (?:wissen|weiß)|(?:(?:noch|bislang|bisher) )*(?:nicht (?:bestätigt|belegt|bekannt|geklärt|gesichert)|unbestätigt|ungeklärt|unklar|offen)|offene fragen?|what (?:we|is) (?:(?:do not|don['’]t|still don['’]t|do not yet|don['’]t yet) know|(?:still |yet )?(?:unknown|unclear|not (?:yet )?known))|(?:still |yet )?(?:unconfirmed|unverified|unknown|unclear|not (?:yet )?(?:confirmed|known|verified))): [^:]+()$`),
	// Ob eine Leitung undicht war.
	regex.MustCompile(`^(?:(?:Und )?[Oo]b|Whether) [^,.!?;:“”„"]+(?:, [^,.!?;:“”„"]+ (?:hat|haben|ist|sind|war|waren|wurden?|hatten?))?[.]()$`),
	// Nicht belegt ist, dass …
	regex.MustCompile(`(?i)^(?:(?:(?:bislang |bisher |noch |ebenfalls |auch )*(?:nicht (?:belegt|bewiesen|erwiesen|gesichert|bestätigt)|unbelegt|unbestätigt) (?:ist|war|bleibt|blieb)|(?:es|das) (?:ist|war) ` + germanWay + `(?:bislang |bisher |noch )*(?:nicht (?:belegt|bewiesen|erwiesen)|unbelegt))(?: \pL+){0,3}, (?:dass|ob) ` + germanIn + `+)` + goesOn),
	// Das Amt wollte das weder bestätigen noch dementieren.
	regex.MustCompile(`(?i)^(?:` + germanMum + ` (?:hat|haben|` + germanWill + `) (?:` + ofWhat + ` )??weder (?:bestätig|dementier)(?:t|en) noch (?:bestätig|dementier)(?:t|en)(?:, (?:dass|ob) ` + germanIn + `+)?)` + goesOn),
	// The town has neither confirmed nor denied that …
	regex.MustCompile(`(?i)^(?:` + englishMum + ` (?:would |could )?(?:neither|not|declined to|refused to) (?:confirm(?:ed)?|den(?:y|ied)) n?or (?:confirm(?:ed)?|den(?:y|ied)) [^,.!?;:“”"]+)` + goesOn),
	// Brand declined to say whether …
	regex.MustCompile(`(?i)^(?:` + englishMum + ` (?:(?:declined|refused) to (?:say|confirm|comment on)|(?:could|would) not say) (?:whether|if) [^.!?;:“”"]+)` + goesOn),
	// Das Amt ließ offen, ob …
	regex.MustCompile(`(?i)^(?:` + germanMum + ` (?:(?:ließ(?:en)?|lässt|lassen) (?:\pL+ ){0,2}offen|(?:` + germanWill + `|kann|können|konnten?) (?:\pL+ ){0,3}nicht (?:\pL+ ){0,2}sagen), ob ` + germanIn + `+)` + goesOn),
	// Ob …, ist unklar. Whether … could not be verified.
	regex.MustCompile(`(?i)^(?:(?:ob|whether) ` + germanIn + `+ (?:(?:ist|war|sei|bleibt|blieb) (?:\pL+ ){0,3}(?:unklar|offen|ungewiss|fraglich|unbekannt|nicht (?:bekannt|geklärt|belegt|sicher))|ließ sich (?:\pL+ ){0,3}nicht (?:\pL+ )?(?:klären|überprüfen|bestätigen|sagen|feststellen)|weiß (?:\pL+ )?(?:niemand|man nicht)|` +
		`(?:is|was|remains|remained) (?:\pL+ ){0,2}(?:unclear|unknown|open|uncertain|not (?:\pL+ )?(?:known|clear|certain))|(?:could|can) not be (?:\pL+ )?(?:verified|confirmed|established|determined|said)))` + goesOn),
	// It is not clear if … Unklar ist, ob …
	regex.MustCompile(`(?i)^(?:(?:it is|it was|it remains) (?:\pL+ ){0,2}(?:unclear|unknown|not (?:\pL+ )?(?:known|clear)) (?:if|whether) [^.!?;:]+|(?:es ist|es bleibt|unklar ist|offen ist|unklar bleibt|offen bleibt|offen blieb)(?: \pL+){0,3}, ob [^.!?;:]+)` + goesOn),
	// Die Behauptung, …, ist nicht belegt.
	regex.MustCompile(`(?i)^(?:` + germanSaying + `, ` + germanIn + `+, (?:(?:ist|sind|blieb|bleibt) ` + germanWay + `(?:bislang |bisher |noch )?(?:unbelegt|nicht (?:belegt|bewiesen|erwiesen))|ließ sich (?:\pL+ ){0,3}nicht (?:\pL+ )?(?:überprüfen|bestätigen|belegen)))` + goesOn),
	// Claims that … are unproven.
	regex.MustCompile(`(?i)^(?:` + englishSaying + ` ` + englishIn + `+? (?:(?:is|are|was|were|remains?) ` + englishWay + `(?:unproven|unverified|unsubstantiated|unconfirmed)|(?:could|can) not be (?:\pL+ )?(?:verified|confirmed|established|proven)))` + goesOn),
	// Gerüchte, …, bestätigten sich nicht.
	regex.MustCompile(`(?i)^(?:` + germanSaying + `, ` + germanIn + `+, (?:bestätig(?:en|ten) sich ` + germanWay + `nicht|(?:hat|haben) sich ` + germanWay + `(?:bislang |bisher )?nicht bestätigt))` + goesOn),
}

// foundIn returns what a sentence finds of a clause in it, the clause but where that is
// unproven, and what else the sentence says.
func foundIn(sentence string) (found segment.Finding, clause, rest string) {
	for _, d := range denials {
		if m := d.FindStringSubmatch(sentence); m != nil && !said.MatchString(m[1]) {
			return segment.Untrue, m[1], m[2]
		}
	}
	for _, c := range confirmed {
		if m := c.FindStringSubmatch(sentence); m != nil && !limited.MatchString(m[2]) {
			return segment.True, m[1], m[3]
		}
	}
	for _, u := range unknown {
		if m := u.FindStringSubmatch(sentence); m != nil {
			return segment.Unproven, "", m[1]
		}
	}
	if withheld.MatchString(sentence) {
		return segment.Unproven, "", ""
	}
	return segment.NoFinding, "", ""
}
