package evidence

import (
	"strings"

	"github.com/beleg-dev/beleg/internal/factcheck"
	"github.com/beleg-dev/beleg/internal/regex"
	"github.com/beleg-dev/beleg/internal/segment"
)

// Countered parts a passage at a sentence by which one says of what another denies in a clause
// that it is so, or the reverse: "The union says the firm lost £3m. The firm denied that it had
// lost £3m." "Ridley denied having threatened the board. Two people said that he had done so."
// The sentence before tells the other side. False: it is no such sentence.
func Countered(e *factcheck.Evidence, sentence int) (sides []*factcheck.Evidence, ok bool) {
	if sentence == 0 || Silent(&e.Passage, sentence-1) || Silent(&e.Passage, sentence) {
		return nil, false
	}
	first, second := e.Part(sentence-1, sentence-1), e.Part(sentence, sentence)
	before, text := first.Passage.Text, second.Passage.Text
	switch {
	case disclaimedIn(text) && !disclaimedIn(before):
		told, _ := toldIn(first)
		return []*factcheck.Evidence{told, side(second, speakerOf(second), text)}, true
	case disclaimedIn(before) && !disclaimedIn(text):
		if shown, ok := affirmed(before, text); ok {
			return []*factcheck.Evidence{side(first, speakerOf(first), before), side(second, speakerOf(second), shown)}, true
		}
	}
	return nil, false
}

// disclaimedIn says whether a sentence tells that somebody denies something that it tells.
func disclaimedIn(sentence string) bool {
	return len(Disclaimed.told(sentence)) > 0 || len(Contested.told(sentence)) > 0
}

// side returns a sentence as what one of two says, which the judge reads as shown.
func side(e *factcheck.Evidence, speaker factcheck.Mention, shown string) *factcheck.Evidence {
	of, whole := *e, e.Passage
	of.Passage.Context, of.Passage.Before = "", "" // what the other one says
	of.Passage.Half = &factcheck.Half{Sentence: &whole, Speaker: speaker, Shown: shown}
	return &of
}

var (
	// countering finds who denies or confirms something at the beginning of a sentence.
	countering = regex.MustCompile(`^(?:But |Yet |However, |Doch |Aber )?((?:\p{Lu}[\pL.’'-]*|[Tt]he|[Aa]n?|[Dd]ie|[Dd]er|[Dd]as|[Ee]ine?)(?: [\pL.’'-]+){0,5}?)(?:, [^,.:;]{2,80},| who [^,.:;]{2,60}?)? (?i:` +
		germanDenies + `|` + germanStep + `|verwahr\pL*|` + germanDisputes + `|bestätig(?:t|en|te|ten)|` + englishDenies + `|reject(?:s|ed)?|dismiss(?:es|ed)?|told|said|says?|confirm(?:s|ed)?)(?:$|\PL)`)
	// saysSo finds that somebody says what another denies to be so.
	saysSo = regex.MustCompile(`(?i)(?:^|\PL)(?:(?:said|says?|told ` + inClause + `+?|confirmed|insist(?:s|ed)|testified|maintain(?:s|ed)) (?:that )?(?:he|she|they|it|the \pL+|(?-i:\p{Lu})[\pL-]+) (?:(?:had|did|has|have)(?: indeed| in fact)?(?: done)?(?: so| that| this| exactly that)?)|(?:confirmed|confirm|corroborated) (?:it|this|that))[.]?$`)
	// confirms finds what somebody confirms against a denial.
	confirms = regex.MustCompile(`(?i)(?:^|\PL)bestätig(?:en|t|te|ten) (?:(?:dies|das|es) )?(?:dagegen|hingegen|jedoch|aber|allerdings)(?: (?:(?:den|die|das|diese[ns]?) )?((?-i:\p{Lu})[\pL-]+)[^,;:]*)?[.]?$|(?:^|\PL)bestätig(?:en|t|te|ten) (?:dies|das|es) (?:dagegen|hingegen|jedoch|aber|allerdings)[.]?$`)
	// deniedForms find the clause that is denied, by its form, and say that it is so.
	deniedForms = []struct {
		pattern *regex.Regexp
		so      string
	}{
		{regex.MustCompile(englishDenying + ` having (` + inClause + `+)[.]$`), "$1 had $2."},
		{regex.MustCompile(englishDenying + ` (\pL+ing ` + inClause + `+)[.]$`), "$1 was $2."},
		{regex.MustCompile(englishDenying + ` (?:that )?(?:he|she|it|they) (` + inClause + `+)[.]$`), "$1 $2."},
		{regex.MustCompile(englishDenying + ` that (` + inClause + `+)[.]$`), "$2."},
		{regex.MustCompile(germanDenying + `(` + inClause + `+) zu haben[.]$`), "$1 hat $2."},
		{regex.MustCompile(germanDenying + `(` + inClause + `+) zu sein[.]$`), "$1 ist $2."},
		{regex.MustCompile(germanDenying + `dass (` + inClause + `+)[.]$`), "Es stimmt, dass $2."},
	}
)

// Who denies, the first group, in front of what.
const (
	germanDenying  = `^(.+?) ` + germanDenies + `(?: ` + inClause + `+?)??, `
	englishDenying = `(?i)^(.+?) (?:ha(?:s|ve|d) )?` + englishDenies
)

// rootLetters is how many letters a noun shares with the verb of what it names, behind what may
// stand in front of that: the "droh" of "Drohung" and "gedroht".
const rootLetters = 4

// affirmed returns what a sentence says with what the one before it denies.
func affirmed(before, text string) (shown string, ok bool) {
	m := confirms.FindStringSubmatch(text)
	if m == nil && !saysSo.MatchString(text) || uncontested.MatchString(text) {
		return "", false
	}
	for _, d := range deniedForms {
		at := d.pattern.FindStringSubmatchIndex(before)
		if at == nil {
			continue
		}
		clause := strings.ToLower(before[at[4]:at[5]])
		if m != nil && m[1] != "" && !strings.Contains(clause, root(m[1])) && !accusation.MatchString(m[1]) {
			return "", false
		}
		return strings.TrimRight(text, ".") + ". " + string(d.pattern.ExpandString(nil, d.so, before, at)), true
	}
	return "", false
}

// accusation matches a noun for what somebody denies.
var accusation = regex.MustCompile(`^(?:Vorw[uü]rfe?n?|Anschuldigung(?:en)?|Verdacht|Vorfall|Vorgang)$`)

func root(noun string) string {
	letters := []rune(strings.ToLower(noun))
	return string(letters[:min(len(letters), rootLetters)])
}

// speakerOf returns who denies or confirms something in a sentence; zero: somebody unnamed.
func speakerOf(e *factcheck.Evidence) factcheck.Mention {
	text := e.Passage.Text
	m := countering.FindStringSubmatchIndex(text)
	if m == nil || pronominal.MatchString(text[m[2]:m[3]]) {
		return factcheck.Mention{}
	}
	at := segment.Span{Start: m[2], End: m[3]}
	return factcheck.Mention{Span: at.Shifted(e.Passage.Start), Text: at.Of(text)}
}

// pronominal matches who is named elsewhere.
var pronominal = regex.MustCompile(`^(?i:er|sie|es|man|he|she|they|it|but|doch|aber|dies|das|that|this)(?: |$)`)

// uncontested finds that nothing is denied.
var uncontested = regex.MustCompile(`(?i)(?:^|\PL)(?:nicht|nie|niemand|kaum|weder|not|never|nobody|neither|nor)(?:$|\PL)`)
