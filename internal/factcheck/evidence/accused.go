package evidence

import "github.com/beleg-dev/beleg/internal/regex"

// Parts of patterns for what somebody is accused of.
const (
	germanTo    = within + `+?(?:,` + within + `+?){0,2}?(?: zu \pL+en|\PL\pL+zu\pL{3,}n)(?: (?:haben|sein))?`
	germanThat  = `dass ` + within + `+`
	germanDone  = `(?:(?:\pL*ge\pL{2,}(?:t|en)|\pL*(?:be|ver|ent|er|zer|miss|über|unter|hinter|um|durch)\pL{2,}(?:t|en)|\pL+iert|worden) haben|(?:worden|gewesen|\pL*(?:gefahren|gegangen|geflohen|geflüchtet|gekommen|gereist|geflogen)) sein)`
	accuser     = `(?:anklage|anklageschrift|anklagebehörde|staatsanwaltschaft|staatsanwält(?:en|in)|ermittlern?|ermittlerin)`
	prosecution = `(?:the )?(?:(?:public|state|federal) )?prosecutors?`
)

// Accused is what somebody is said to have done by those who accuse or suspect him of it.
var Accused = reserve(
	// wirft ihm vor, das Geld genommen zu haben; wirft ihm Betrug vor
	`(?i)(?:^|\PL)(?:wirft|werfen|warf|warfen) `+within+`+? vor, (`+germanTo+`|`+germanThat+`)`,
	`(?i)(?:^|\PL)(?:wirft|werfen|warf|warfen) (`+within+`+?) vor[.,;]?(?:$|\s)`,
	// wird zur Last gelegt, …; Ihm wird Betrug vorgeworfen
	`(?i)(?:^|\PL)(?:vorgeworfen|zur last gelegt|angelastet|beschuldigt|verdächtigt|bezichtigt|angeklagt|verdachts?|vorw[uü]rf\pL*|anschuldigung(?:en)?|beschuldigt\pL* `+within+`+?|beschuldigen `+within+`+?), (`+germanTo+`|`+germanThat+`)`,
	`(?i)(?:^|\PL)(?:wird|werden|wurden?) (`+within+`+?) (?:vorgeworfen|zur last gelegt|angelastet)(?:$|\PL)`,
	// wird der Beihilfe beschuldigt; wegen des Verdachts des Betrugs; ermittelt wegen Betrugs
	`(?i)(?:^|\PL)(?:ist|sind|war|waren|wird|werden|wurden?) (?:\pL+ ){0,3}?((?:der|des|wegen) `+within+`+?) (?:beschuldigt|verdächtigt|bezichtigt|angeklagt)(?:$|\PL)`,
	`(?i)(?:^|\PL)(?:verdachts?|vorwurfs?|vorwürfen?|anklagen?) ((?:der|des|auf|wegen) `+within+`+)`,
	`(?i)(?:^|\PL)(?:ermittel(?:t|n|te|ten)|ermittlungen) (?:`+within+`+? )??(wegen `+within+`+)`,
	`(?i)(?:^|\PL)(wegen `+within+`+?) (?:vor (?:\pL+ ){0,3}\pL*gericht|verantworten|ermittelt)(?:$|\PL)`,
	// soll das Geld genommen haben
	`(?i)(?:^|\PL)(soll(?:en)? `+within+`+?(?:,`+within+`+?,`+within+`+?)?`+germanDone+`(?:,? (?:und|oder) `+within+`+?`+germanDone+`)?)(?:$|[^\pL ]| (?:und|oder) )`,
	`(?:^|\PL)((?:[Aa]ngeblich|[Mm]utmaßlich) `+within+`+)`,
	// laut Anklage nahm er das Geld; …, so die Anklage
	`(?i)(?:^|\PL)((?:laut|gemäß) (?:der )?(?:anklage|anklageschrift)(?: der `+accuser+`)? .+)`,
	`(?i)(?:^|\PL)(nach (?:überzeugung|ansicht|auffassung|darstellung) (?:der|des|von) `+accuser+` .+)`,
	`(?i)^(.+), (?:so (?:die|der) `+accuser+`|heißt es in der anklage(?:schrift)?)[.]?$`,
	`(?i)(?:^|\PL)in der anklage(?:schrift)? heißt es, (.+)`,
	`(?i)(?:^|\PL)vermut(?:et|en|ete|eten)(?: `+within+`+)?, (`+germanThat+`)`,
	`(?i)(?:^|\PL)(?:ermittel|untersuch)(?:t|n|en|te|ten)(?: `+within+`+)?, (ob `+within+`+)`,

	`(?i)(?:^|\PL)(?:accus(?:ed?|es|ing)|suspect(?:s|ed)?)(?: `+within+`+?)?? (of `+within+`+)`,
	`(?i)(?:^|\PL)charg(?:ed|es|ing)(?: `+within+`+?)?? ((?:with|over) `+within+`+)`,
	`(?i)(?:^|\PL)(?:charges|counts?|allegations?|accusations?|suspicions?) ((?:of|that|over) `+within+`+)`,
	`(?i)(?:^|\PL)indict(?:s|ed)(?: `+within+`+?)?? ((?:for|on|over) `+within+`+)`,
	`(?i)(?:^|\PL)(?:on trial|stand(?:s|ing)? trial|fac(?:es?|ed|ing) (?:trial|charges|court|prosecution)|under investigation|being investigated|prosecuted|court)(?: (?:in|at) `+within+`+?)?? ((?:for|over) `+within+`+)`,
	`(?i)(?:^|\PL)(?:is|are|was|were|been) (?:\pL+ )?(?:alleged|suspected|accused) (to have `+within+`+)`,
	`(?i)(?:^|\PL)(allegedly `+within+`+)`,
	`(?i)(?:^|\PL)(?:alleges? (?:that )?|alleged that |the prosecution claim(?:s|ed) (?:that )?|`+prosecution+` (?:have |had )?alleged )(.+)`,
	`(?i)(?:^|\PL)(?:suspects?|defendants?) ((?:in|of|over) `+within+`+)`,
	`(?i)(?:^|\PL)according to `+prosecution+`, ((?:he|she|they) .+)`,
	`(?i)(?:^|\PL)`+prosecution+`(?: also)? (?:say|says|said|claim(?:s|ed)?|argue[sd]?)(?: that)? ((?:he|she|they) .+)`,
	`(?i)^(.+), (?:`+prosecution+` allege[sd]?|according to the (?:indictment|charge sheet|prosecution))[.]?$`,
	`(?i)(?:^|\PL)(according to the (?:indictment|charge sheet|prosecution),? .+)`,
	`(?i)(?:^|\PL)(?:investigating|examining|looking into|probing) ((?:whether|if) `+within+`+)`,
	`(?i)(?:^|\PL)(?:police|investigators|detectives|`+prosecution+`) suspect(?:ed|s)?(?: that)? (`+within+`+)`,
)

// settled matches what may say that something was done of which somebody was accused.
var settled = regex.MustCompile(`(?i)(?:^|\PL)(?:\pL*verurteil\pL*|\pL*gest(?:eh|and|änd)\pL*|schuldig\pL*|(?:gab|gaben|räumte[n]?) [^.]*(?:zu|ein)|zuzugeben|zugegeben|einräum\pL*|eingeräumt|bestätig\pL*|\pL*(?:bewies|bewiesen|erwiesen|nachgewiesen|nachweis)\pL*|überführt|convict\pL*|guilt\pL*|admit\pL*|confess\pL*|acknowledg\pL*|confirm\pL*|prove[dns]?|sentenced|jailed|video|footage|aufnahmen)(?:$|\PL)`)

// Settles says whether a text may tell that something was done of which somebody was accused.
func Settles(text string) bool { return settled.MatchString(text) }

// acquits matches what may tell that somebody is no longer accused.
var acquits = regex.MustCompile(`(?i)(?:^|\PL)(?:acquit\pL*|cleared|exonerat\pL*|not guilty|dropped|freigesprochen|freispr\pL*|spr(?:ach|achen|icht) [^.!?]*frei|eingestellt)(?:$|\PL)`)

// Acquits says whether a text may tell that somebody is no longer accused.
func Acquits(text string) bool { return acquits.MatchString(text) }
