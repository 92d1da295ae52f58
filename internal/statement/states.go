package statement

import (
	"slices"

	"github.com/beleg-dev/beleg/internal/regex"
	"github.com/beleg-dev/beleg/internal/segment/char"
	"github.com/beleg-dev/beleg/internal/statement/grammar"
	"github.com/beleg-dev/beleg/internal/value"
)

// leastWords is how many words and numbers a sentence needs to state something,
// leastSpelled how many of them with letters: "Tel. 0171/1234567" has one.
const leastWords, leastSpelled = 3, 2

// anywhere is a pattern of words wherever they stand in a sentence, atStart of those that
// it begins with. Neither a hyphen nor a slash joins them to others.
func anywhere(words string) string { return `(?:^|[^\pL/-])(?:` + words + `)(?:$|[^\pL/-])` }

func atStart(words string) string { return `^\P{L}*(?:` + words + `)(?:$|[^\pL/-])` }

const (
	// cry is the rest of a sentence that ends with an exclamation mark.
	cry        = `.*[!！][\s)]*$`
	germanCry  = `(?:Das|Dies) (?:ist|sind|war|waren|wäre|wird|kann|darf|muss|geht|reicht)|Was für|Welch|Welche[rs]?|So eine?` // "Was für ein Tag!"
	englishCry = `What an?|How|(?:This|That) (?:is|was)|That['’]s`                                                             // "How sad this is!"
)

// Sentences that say what somebody thinks, wants or guesses, or that speak of their
// writer, can be checked against no source. What stands in quotation marks is
// somebody else's, and does not count.
var (
	// A capital within a sentence, a hyphen or a slash makes a name of such a word:
	// the station Mir, ME/CFS. So does another language: Mein Kampf.
	opinions = map[string]*regex.Regexp{
		"de": regex.MustCompile(anywhere(`ich|mich|mir|mein|meine[rsm]?|wir finden|unseres [Ee]rachtens|hoffentlich`) + `|` +
			atStart(`Ich|Mich|Mir|Mein|Meine[rsm]?|Wir finden|Unseres [Ee]rachtens|Hoffentlich`)),
		"en": regex.MustCompile(anywhere(`[Ii]['’](?:m|ve|d|ll)|me|my|in our opinion|we think|we believe|hopefully`) + `|` +
			atStart(`My \p{Ll}+|In our opinion|We think|We believe|Hopefully`)),
	}
	// The writer's "I" begins a sentence or stands behind a mark or a word in small
	// letters, the group: World War I, Elizabeth I and Wilhelm I. are somebody else. Before
	// one capital it is that of a title: the film I Am Here.
	writer = regex.MustCompile(`(?:^|[.!?:;,–—] *|- +|(?:^|[^\pL])(\p{Ll}+) )I (\p{Ll}+|\p{Lu}{2,})`)
	// numbered are words that a Roman number follows: "a phase I trial"; before an article,
	// "In area I the state paid", there is none for the writer.
	numbered = char.WordSet("act book category chapter class division grade group level part phase schedule stage tier title type volume")
	articles = char.WordSet("the a an")
	// Single ones may be straight, which are apostrophes too.
	quotations = regex.MustCompile(`"[^"]*"|“[^”]*”|„[^“”"]*[“”"]|»[^«]*«|«[^»]*»|[‚‘](?:[^‚‘’]|’\pL)*[‘’]|「[^」]*」|『[^』]*』` +
		`|(?:^|[\s(])'[^'\s\d](?:[^']|'\pL)*'`)
	// unclosed finds a quotation that goes on in the next sentence, behind a colon or a comma.
	unclosed = regex.MustCompile(`[:,] (?:"[^"]*|“[^”]*|„[^“”"]*|»[^«]*|«[^»]*)$`)
	// Without blanks, each ideograph and each kana counts for a word.
	letters = regex.MustCompile(`[\p{Han}\p{Hiragana}\p{Katakana}]|[\pL\p{Nd}]+`)
	spelled = regex.MustCompile(`[\p{Han}\p{Hiragana}\p{Katakana}]|\pL+`)
	// wished finds a wish or a guess, which is its writer's where nobody is said to say it.
	wished = regex.MustCompile(anywhere(`(?:[Mm]an|[Ww]ir) (?:sollten?|müssten?)|(?:[Ss]ollten?|[Mm]üssten?) (?:man|wir)`) + `|` +
		atStart(`Vielleicht|Womöglich|Perhaps|Maybe`))
	// judged finds a cry behind an adverb: "Insgesamt ist das ein Erfolg!", "Overall, this is
	// a great success!"
	judged = regex.MustCompile(`(?:^|\pL )(?:ist|war|wäre|wird|bleibt) (?:das|dies)(?: \p{Ll}+)? k?ein(?:e[mnrs]?)? ` + cry + `|` +
		`^\P{L}*(?:\pL+ ){0,2}\pL+, (?:this|that)(?: (?:is|was)|['’]s) ` + cry)
	// exclaimed finds what cries out over something without saying what: "Das ist ein
	// Skandal!"
	exclaimed = regex.MustCompile(`^\P{L}*(?:` + germanCry + `|` + englishCry + `) ` + cry)
	// addressed finds the salutation of a letter.
	addressed = regex.MustCompile(`^(?:Guten (?:Morgen|Tag|Abend)|Sehr geehrte[rs]?|Liebe[rs]?|Hallo|Dear|Hello|Hi|Good (?:morning|afternoon|evening)) [^.:;?]*[,!]$`)
	// tabled finds the row of a table, which says nothing by itself.
	tabled = regex.MustCompile(`^\|.*\|$`)
	asks   = regex.MustCompile(`[?？؟][\s)）!！"“”»«’*_]*$`)
)

// states says whether a sentence states something that a source may bear out. Its
// language may be empty.
func states(sentence, language string) bool {
	own := unquoted(sentence)
	return !scrap(sentence) && !Asks(sentence) && !introduces(own, language) && !lists(own) && !exclaimed.MatchString(own) && !opinion(own, language) && !written(own)
}

// mostQuoting is the length, in bytes, up to which quotations are looked for: what is
// longer is no claim, and marks that nothing closes take the square of it.
const mostQuoting = 4000

// replaceQuotations returns a sentence with what by says for each of its quotations.
func replaceQuotations(sentence string, by func(string) string) string {
	if len(sentence) > mostQuoting {
		return sentence
	}
	return quotations.ReplaceAllStringFunc(sentence, by)
}

func spaced(string) string { return " " }

// unquoted returns a sentence without its quotations, and without one that it leaves open
// behind a colon or, where somebody says it, a comma.
func unquoted(sentence string) string {
	own := replaceQuotations(sentence, spaced)
	if at := unclosed.FindStringIndex(own); at != nil && (own[at[0]] == ':' || grammar.Tells(own[:at[0]])) {
		return own[:at[0]]
	}
	return own
}

// scrap says whether what stands as a sentence is none.
func scrap(sentence string) bool {
	few := len(letters.FindAllString(sentence, leastWords)) < leastWords || len(spelled.FindAllString(sentence, leastSpelled)) < leastSpelled
	return few || addressed.MatchString(sentence) || tabled.MatchString(sentence)
}

func opinion(sentence, language string) bool {
	if (wished.MatchString(sentence) || judged.MatchString(sentence)) && !grammar.Tells(sentence) && !grammar.Views(sentence) || grammar.Advises(sentence, language) {
		return true
	}
	if of := opinions[value.Primary(language)]; of != nil {
		return of.MatchString(sentence)
	}
	return opinions["de"].MatchString(sentence) || opinions["en"].MatchString(sentence)
}

// written says whether a sentence speaks of its writer as "I".
func written(sentence string) bool {
	return slices.ContainsFunc(writer.FindAllStringSubmatch(sentence, -1), func(m []string) bool { return !numbered[m[1]] && !articles[m[2]] })
}
