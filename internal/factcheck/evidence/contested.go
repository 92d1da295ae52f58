package evidence

import (
	"regexp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/beleg-dev/beleg/internal/segment"
)

// Parts of patterns for reports and accusations that somebody denies.
const (
	germanAway     = `(?:entgegen|zurück|von sich)`
	germanStep     = `(?:trat(?:en)?|tritt|treten|wies(?:en)?|weis(?:t|en))`
	germanGuard    = `(?:verwahr(?:t|te|ten|en)|wehr(?:t|te|ten|en)) sich(?: am \pL+| \p{Ll}\pL*)*? gegen`
	germanBetween  = `(?P<between>(?: ` + inClause + `+?)??) (?:(?:de[nmr]|die|einen?|einem|einer|allen?|diese[nmr]?|\pL+enden?) )*`
	germanReport   = `(?:(?:den|einen|diesen|die|diese|alle|\pL+ende) )?` + germanRumour + `(?: ` + inClause + `{1,40})?`
	germanByWhom   = `(?:(?:der|die|das|eine?|seine?|ihre?) )?[\pL.-]+(?: [\pL.-]+){0,4}?`
	germanNonsense = `(?:(?:am|auf|im|bei) \pL+ )?(?:als )?[„"»“]?(?:falsch|unwahr|haltlos|frei erfunden|erfunden|unsinn|unfug|quatsch|unbegründet|(?:eine )?lüge|reine spekulation)[“”"«]?`
	englishNo      = `(?:there(?:['’]s| is| was) (?:absolutely )?nothing (?:in|to) (?:it|that|this)|(?:that|this|it)(?:['’]s| is| was) (?:simply |just |completely )?(?:not true|untrue|false|wrong|a lie|` + englishBosh + `)|` + englishBosh + `)`
	englishBosh    = `(?:(?:complete|total|absolute|utter|pure) )?(?:nonsense|rubbish|fiction|fantasy|invention)`
	englishUntruly = `(?:false|untrue|wrong|baseless|unfounded|a lie|not true|fabricated|fake|inaccurate|incorrect|` + englishBosh + `)`
	germanDenied   = "bestritt, "
	englishDenied  = "denied that "
	// inClause is a sign within a clause of a text of several sentences.
	inClause = `(?:[^,;:.!?„“”"»«–—]|[,.]\d)`
)

// Contested is what somebody denies that is reported, or of which somebody is accused: others
// assert it. The group "denier" is who does it; without one, he stands in front of "denial".
var Contested = slices.Concat(germanContested, englishContested, otherContested)

// otherContested are denials that are shown to the judge as they are.
var otherContested = reserve(
	`(?i)(?:^|\PL)(?:wies(?:en)?|weis(?:t|en)) `+within+`*?`+germanRumour+`(?: `+within+`+?)?? (?:zurück|von sich), (`+germanTo+`|`+germanClaimed+within+`+)`,
	`(?i)(?:^|\PL)(?:wies(?:en)?|weis(?:t|en)) `+within+`*?`+germanRumour+`, (.+?), (?:\pL+ )*(?:zurück|von sich)(?:$|\PL)`,
	`(?i)(?:^|\PL)(?:nannten?|nenn(?:t|en)|bezeichne(?:t|n|te|ten)) `+within+`+? (?:als )?(?:falsch|unwahr|haltlos|erfunden|unsinn|unbegründet|(?:eine )?lüge), (`+germanClaimed+within+`+)`,
	`(?i)(?:^|\PL)(?:reject|dismiss|refute|dispute|contest)(?:s|d|ed|es|ing)? (?:as \pL+ )?(?:the |any )?`+englishRumour+` (that `+within+`+)`,
	`(?i)(?:^|\PL)(?:reject|dismiss|refute|dispute|contest)(?:s|d|ed|es|ing)? (?:as \pL+ )?(?:the |any |all )*(?:allegations?|accusations?|suggestions?|charges?) (of `+within+`+)`,
	`(?i)(?:^|\PL)(?:call(?:s|ed)|describe[sd]) `+englishRumour+` ((?:that|of) `+within+`+? (?:as )?(?:false|untrue|wrong|baseless|unfounded|a lie|nonsense))(?:$|\PL)`,
	`(?i)(?:^|\PL)den(?:y|ies|ied|ying) (?:\pL+ly )?(`+englishRumour+` (?:that|of) `+within+`+)`,
)

var germanContested = reserve(
	// trat Berichten entgegen, er plane …; wies den Vorwurf zurück, er habe …
	`(?i)(?:^|\PL)(?P<denial>`+germanStep+germanBetween+germanRumour+`(?: `+inClause+`+?)?? `+germanAway+`), (?P<clause>`+germanClaimed+inClause+`+)`,
	// widersprach Berichten, er …; verwahrte sich gegen den Vorwurf, er …
	`(?i)(?:^|\PL)(?P<denial>(?:`+germanDenies+`|`+germanGuard+`)`+germanBetween+germanRumour+`(?: `+inClause+`{1,40}?)??), (?P<clause>`+germanClaimed+inClause+`+)`,
	// hat den Vorwurf zurückgewiesen, er habe …
	`(?i)(?:^|\PL)(?P<denial>(?:ist|sind|hat|haben|hatten?)`+germanBetween+germanRumour+`(?: `+inClause+`{1,40}?)?? (?:entgegengetreten|zurückgewiesen|dementiert|widersprochen|bestritten)), (?P<clause>`+germanClaimed+inClause+`+)`,
	// Berichte, wonach …, wies die Kanzlei als „Unsinn“ zurück
	`(?i)(?:^|[.!?] )(?P<denial>`+germanReport+`), (?P<clause>`+germanClaimed+inClause+`+), (?:bezeichne(?:t|te|ten)|nannten?|nennt|wies(?:en)?|weist) (?P<denier>`+germanByWhom+`) (?:`+germanNonsense+`(?: zurück)?|(?:\pL+ )?(?:zurück|von sich))`,
	`(?i)(?:^|[.!?] )(?P<denial>`+germanReport+`), (?P<clause>`+germanClaimed+inClause+`+), `+germanDenies+` (?P<denier>`+germanByWhom+`)(?:[.]|$)`,
)

var englishContested = reserve(
	// “There is nothing to it,” Pohl said of reports that …
	`(?i)(?P<denial>["“]`+englishNo+`),["”] (?P<denier>[\pL.’'-]+(?: [\pL.’'-]+){0,5}?) said (?:of|about|when asked about) `+englishRumour+` that (?P<clause>`+inClause+`+)`,
	// Asked about reports that …, Pohl said: “That is nonsense.”
	`(?i)(?:^|[.!?] )(?P<denial>asked about `+englishRumour+`) that (?P<clause>`+inClause+`+), (?P<denier>[\pL.’'-]+(?: [\pL.’'-]+){0,5}?) said(?:: |, )["“]`+englishNo+`[.,]["”]`,
	// dismissed reports that …; called reports that … false
	`(?i)(?:^|\PL)(?P<denial>(?:reject|dismiss|refute|dispute|rebuff|den(?:y|ie))(?:s|d|ed|es)? (?:as \pL+ )?`+englishRumour+`) that (?P<clause>`+inClause+`+?)(?: as `+englishUntruly+`)?(?:[.]|$)`,
	`(?i)(?:^|\PL)(?P<denial>(?:call(?:s|ed)|describe[sd]|said|says) `+englishRumour+`) that (?P<clause>`+inClause+`+?)(?: as| were| are| was)? `+englishUntruly+`(?:[.]|$)`,
	// Reports that … were denied by …
	`(?i)(?:^|[.!?] )(?P<denial>`+englishRumour+`) that (?P<clause>`+inClause+`+?) (?:were|was|have been|has been) (?:denied|dismissed|rejected) (?:as `+englishUntruly+` )?by (?P<denier>`+inClause+`+)`,
)

var (
	// uncontested finds that nothing is denied.
	uncontested = regexp.MustCompile(`(?i)(?:^|\PL)(?:nicht|nie|niemand|kaum|weder|not|never|nobody|neither|nor)(?:$|\PL)`)
	// verbSecond finds in a clause without "dass" the verb behind the subject.
	verbSecond = regexp.MustCompile(`^((?:er|sie|es|man)|(?:(?:der|die|das|eine?|seine?|ihre?) )?(?:\p{Ll}\pL*e[nrs]? )?\p{Lu}[\pL-]*(?: \p{Lu}[\pL-]*)*) (\p{Ll}+(?:e|en|i|ien)) (` + inClause + `+)$`)
	// subjunctive finds it behind a longer one.
	subjunctive = regexp.MustCompile(`^(` + inClause + `+?) (sei|seien|habe|hätten?|werde|würden?|wolle|könne|könnten|müsse|solle|dürfe) (` + inClause + `+)$`)
	// conjoined finds with what a clause begins that has its verb behind.
	conjoined = regexp.MustCompile(`^(?i:dass|wonach|nach (?:dem|der|denen)) `)
	// rumours matches a text that may speak of reports or accusations.
	rumours = regexp.MustCompile(`(?i)(?:^|\PL)(?:` + germanRumour + `|\pL*bericht\pL*|claim\pL*|alleg\pL*|accus\pL*|suggest\pL*|report\pL*|rumou?r\pL*|assert\pL*|charge[sd]?|speculat\pL*)(?:$|\PL)`)
)

// OfReports says whether a text may speak of reports or accusations.
func OfReports(text string) bool { return rumours.MatchString(text) }

// Denying returns a text in which "denied that …" stands for what else denies a report: the
// judge takes "trat Berichten entgegen, er plane eine Maut" for what they say.
func Denying(text string) string {
	for _, p := range germanContested {
		text = denyingBy(text, p, germanDenied)
	}
	for _, p := range englishContested {
		text = denyingBy(text, p, englishDenied)
	}
	return text
}

// denyingBy returns a text with one denial that a pattern finds in other words.
func denyingBy(text string, p *regexp.Regexp, denied string) string {
	m := p.FindStringSubmatchIndex(text)
	if m == nil {
		return text
	}
	found := segment.Span{Start: m[0], End: m[1]}
	from := strings.LastIndexAny(text[:found.Start], ".!?") + 1
	if uncontested.MatchString(strings.ReplaceAll(text[from:found.End], "not true", "")) {
		return text
	}
	group := func(name string) (of string, start int) {
		if g := 2 * p.SubexpIndex(name); g > 0 {
			return text[m[g]:m[g+1]], m[g]
		}
		return "", 0
	}
	clause, _ := group("clause")
	if denied == germanDenied {
		clause = verbLast(clause)
	}
	_, start := group("denial")
	between, _ := group("between")
	if by, _ := group("denier"); by != "" {
		denied = capital(by) + " " + denied
	}
	rest := text[found.End:]
	if strings.HasSuffix(strings.TrimRight(found.Of(text), `"”`), ".") {
		rest = "." + rest
	}
	return text[:start] + strings.Replace(denied, "bestritt", "bestritt"+between, 1) + clause + rest
}

// capital returns a text with a capital at its beginning.
func capital(text string) string {
	first, n := utf8.DecodeRuneInString(text)
	return string(unicode.ToUpper(first)) + text[n:]
}

// verbLast returns what somebody denies in German with "dass", which makes the judge surer.
func verbLast(clause string) string {
	if begins := conjoined.FindString(clause); begins != "" {
		return "dass " + clause[len(begins):]
	}
	for _, p := range []*regexp.Regexp{verbSecond, subjunctive} {
		if p.MatchString(clause) {
			return p.ReplaceAllString(clause, "dass $1 $3 $2")
		}
	}
	return clause
}
