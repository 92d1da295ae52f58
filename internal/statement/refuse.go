package statement

import (
	"errors"
	"slices"
	"strings"
	"unicode"

	"github.com/beleg-dev/beleg/internal/regex"
	"github.com/beleg-dev/beleg/internal/segment"
	"github.com/beleg-dev/beleg/internal/value"
)

// Why a claim cannot be checked.
var (
	// ErrQuestion says that each sentence of the claim asks.
	ErrQuestion = errors.New("must state something; write what the question asks about as a statement")
	// ErrSingleWord says that the claim is a word or a number.
	ErrSingleWord = errors.New("must state something; write a sentence instead of a single word")
	// ErrNoPredicate says that the claim is an amount, a time or a noun with its
	// article, of which nothing is said.
	ErrNoPredicate = errors.New("must state something; write a sentence that says what is so of it")
	// ErrIntroduction says that the claim tells only that something follows.
	ErrIntroduction = errors.New("must state something; write what this introduces instead")
	// ErrLink says that the claim is the address of a page, or several.
	ErrLink = errors.New("must state something; write what the page says instead of its address")
)

const (
	// germanAsking are German words to ask with, without their "w".
	germanAsking = `(?:er|as|ie|o\pL*|ann|arum|en|em|elche[mnrs]?)`
	// germanInverted is a verb with a subject behind it: "Ist die", "Gibt es".
	germanInverted = `(?:Ist|Sind|War|Waren|Wird|Werden|Wurde|Wurden) (?:der|die|das|dieser|diese|dieses|ein|eine|er|sie|es|man)|` +
		`(?:Hat|Haben|Hatte|Hatten|Kann|Können|Konnte|Konnten|Soll|Sollen|Muss|Müssen|Musste|Mussten|Darf|Dürfen|Stimmt|Gibt|Gab) (?:er|sie|es|man)`
	englishInverted = `(?:Is|Are|Was|Were|Has|Have|Had|Did|Does|Do) (?:the|a|an|this|that|these|those|there|he|she|it|they|any)`
)

var (
	// What a colon introduces is told, not asked: "Sie fragte: Brennt es?"
	introduced = regex.MustCompile(`[:…]\s`)
	singleWord = regex.MustCompile(`^[^\pL\pN]*[\pL\pN](?:[\pL\pN\pM\p{Cf}'’‐‑-]|[.,:]\pN)*[^\pL\pN]*$`)
	// onlyLinks is one address or several: "<https://beleg.example/a> www.beleg.example".
	onlyLinks = regex.MustCompile(`^[\s\p{Z}<(]*(?:(?:https?://|www\.)[^\s\p{Z}]+[\s\p{Z}]*)+$`)
	// determined is a noun with its article: "Der Kran", "The crane."
	determined = regex.MustCompile(`^[\s\p{Z}]*(?:` +
		`(?:[Dd](?:er|ie|as|en|em|es)|[Ee]in(?:e[mnrs]?)?)[\s\p{Z}]+\p{Lu}\p{Ll}[\pL-]*|` +
		`(?:[Tt]he|[Aa]n?)[\s\p{Z}]+[\pL'’-]+)[.!\s\p{Z}]*$`)
	// inverted is a question without its mark: an auxiliary before its subject, in a
	// sentence of one clause.
	inverted = regex.MustCompile(`^(?:` + germanInverted + `|` + englishInverted + `) [^,;:!–—]+$`)
	// added is a question behind a statement, "Das Bad schließt, doch wer zahlt?", unless
	// the sentence asks from its beginning.
	added  = regex.MustCompile(`[,;–—] ?(?:doch|aber|nur|und|but|and|yet|so) (?:w` + germanAsking + `|ist|sind|wird|hat|kann|soll|wh\pL+|how|is|are|will|does|do|did|can|should) `)
	asking = regex.MustCompile(`^\PL*(?:(?:[Ww]` + germanAsking + `|[Ww]h\pL+|[Hh]ow|[Ii]st|[Ss]ind|[Ww]ird|[Ww]erden|[Hh]at|[Hh]aben|[Kk]ann|[Kk]önnen|[Ss]oll\pL*|` +
		`[Ii]s|[Aa]re|[Ww]ill|[Dd]oes|[Dd]o|[Dd]id|[Cc]an|[Ss]hould|[Ww]ould|[Cc]ould) |[Ii]n welche)`)
	// counted heads a question: "Q2: ".
	counted = regex.MustCompile(`^[*_]{0,2}[QF]\d{1,2}:[*_]{0,2} `)
	// In these scripts a sentence has no blanks.
	unspaced = regex.MustCompile(`[\p{Han}\p{Hiragana}\p{Katakana}\p{Thai}\p{Lao}\p{Khmer}\p{Myanmar}]`)
)

// Refuse returns one of the errors above where a claim states nothing, else nil.
// One sentence that states something is enough.
func Refuse(claim string) error {
	switch {
	case onlyAsks(claim):
		return ErrQuestion
	case onlyLinks.MatchString(claim):
		return ErrLink
	case presents(claim) || pointed.MatchString(claim):
		return ErrIntroduction
	case singleWord.MatchString(claim) && !unspaced.MatchString(claim):
		return ErrSingleWord
	case determined.MatchString(claim) || oneValue(claim):
		return ErrNoPredicate
	}
	return nil
}

// oneValue says whether a claim is an amount or a time and nothing else, in either
// language: a short one does not tell its own. A name may be a headline that looks like one.
func oneValue(claim string) bool {
	const longestValue = 100 // bytes
	claim = strings.TrimFunc(claim, func(r rune) bool { return unicode.IsSpace(r) || strings.ContainsRune(".!…", r) })
	if len(claim) > longestValue {
		return false
	}
	for _, language := range []string{"de", "en"} {
		if slices.ContainsFunc(value.Find(claim, language, value.Reference{}), func(v value.Value) bool {
			return v.Start == 0 && v.End == len(claim) && v.Kind != value.Name && v.Kind != value.Place
		}) {
			return true
		}
	}
	return false
}

func onlyAsks(claim string) bool {
	asked := false
	for _, s := range segment.Uncut(claim) {
		sentence := strings.TrimSpace(s.Of(claim))
		if sentence == "" {
			continue
		}
		if !Asks(sentence) && !inverted.MatchString(sentence) || whether(sentence) {
			return false
		}
		asked = true
	}
	return asked
}

// Asks says whether a sentence asks, and so states nothing, whatever it takes for
// granted. One that tells what somebody asked does not.
func Asks(sentence string) bool {
	label := max(len(kindLabel.FindString(sentence)), len(counted.FindString(sentence)), segment.Turn(sentence))
	own := replaceQuotations(sentence[label:], spaced)
	if !letters.MatchString(own) {
		own = sentence // a question that is quoted
	}
	return asks.MatchString(own) && !introduced.MatchString(own) && !(added.MatchString(own) && !asking.MatchString(own))
}
