// Package notice knows the sentences by which a text takes back what it said: "KORREKTUR: Es
// muss heißen: 90 Fahrgäste (nicht: 120)", "An earlier version gave her age as 21. She was 19."
package notice

import (
	"cmp"
	"slices"
	"strings"

	"github.com/beleg-dev/beleg/internal/regex"
	"github.com/beleg-dev/beleg/internal/segment/char"
	"github.com/beleg-dev/beleg/internal/segment/sentence"
)

// A Notice is what a text says instead of what it said before.
type Notice struct {
	Right, Wrong string
}

// A Correction is a sentence that says what is right and what is wrong.
type Correction struct {
	Said  char.Span // without what introduces it, with what is wrong
	Wrong char.Span // with the signs and words round what is wrong, of Said
	Told  char.Span // what is wrong, of Wrong
	Whole bool      // Told is a clause of its own
}

// Parts of patterns: what stands in front of a correction, what introduces it, and whom it counts.
const (
	label          = `(?:korrektur|berichtigung|richtigstellung|korrigiert|berichtigt|correction|corrections|corrected|corrects|clarification|erratum)`
	ahead          = `^[^\pL]*(?:uhr[^\pL]*|[ap]\.?m\.?[^\pL]+)?`
	instead        = `(?:muss es (?:richtig(?:erweise)? |korrekt )?(?:heißen|lauten)|es muss (?:richtig(?:erweise)? |korrekt )?(?:heißen|lauten)|(?:richtig|korrekt) (?:muss es heißen|ist|lautet)|(?:please|should|should have) read)`
	shown          = `(?:this|the) (?:story|article|report|version|text)(?: [^.:!?]{0,40})? (?:has been|was|is) (?:corrected|updated|amended)(?: [^.:!?]{0,30})? to (?:show|say|reflect|clarify|state|read) (?:that )?`
	asReported     = `(?:,? (?:wie|as) (?:[\pL-]+ ){0,4}?(?:gemeldet|berichtet|angegeben|geschrieben|mitgeteilt|vermeldet|genannt|reported|stated|published|given|written|said),?)?`
	englishPersons = `(?:injured|wounded|dead|missing|killed|victims?|casualties|deaths|fatalities|injuries|hurt|people|passengers|evacuees)`
	germanPersons  = `(?:verletzten|toten|todesopfer|opfer|vermissten|getöteten|verletzte|betroffenen|menschen|personen|fahrgäste|evakuierten)`
	number         = `(?:[^.!?;,]|\d[.,]\d){1,50}?`
)

var (
	labelled   = regex.MustCompile(`(?i)` + ahead + `(?:` + label + `(?:(?: ?\([^()]*\))?[*_]{0,2} ?[:.–—-]+|,? [^:.!?]{0,30}(?:\.[^:.!?]{0,10})?:)[*_]{0,2} |` + shown + `)`)
	introduced = regex.MustCompile(`(?i)(?:^|\PL)` + instead + `:? `)
	// denied match what is said not to be so, the group, in a sentence that corrects.
	denied = []*regex.Regexp{
		regex.MustCompile(`(?i) ?[(\[](?:und |and )?(?:nicht|statt|not|instead of)` + asReported + `:? ([^()\[\]]+)[)\]]`),
		regex.MustCompile(`(?i)(?:,| [–—-])? (?:und |and )?(?:nicht|not)` + asReported + `:? (.+?)(?:,? (?:wie|as) [^\d]*)?(?:[.)\]]*)$`),
		regex.MustCompile(`(?i),? (?:statt|anstatt|anstelle von|instead of|rather than)` + asReported + `:? (.+?)(?:,? (?:wie|as) [^\d]*)?(?:[.)\]]*)$`),
	}
	// unitBehind matches a number whose unit stands behind what it is said instead of: "51 statt 53 Prozent".
	unitBehind = regex.MustCompile(`(?i)(?:^| )(?:\d[\d.,]*)( (?:statt|instead of|rather than|(?:und )?nicht|(?:and )?not)(?: wie \pL+ \pL+| as \pL+)? (\d[\d.,]*))(?: [\pL%]|%)`)
	// changed match what was said before, the first group, where a count of people or what is
	// called a correction is changed: "lowered the number of injured from 25 to 19".
	changed = []*regex.Regexp{
		regex.MustCompile(`(?i)(?:^|\PL)(?:korrigier|revidier|berichtig|senk|reduzier|erhöh|setz)(?:te|ten|t|en) [^.!?;]{0,20}?(?:\pL*zahl|zahlen) (?:der|von|an) (?:\pL+ )?` + germanPersons + `[^.!?;]{0,60}?( von (` + number + `)) auf `),
		regex.MustCompile(`(?i)(?:^|\PL)(?:korrigier|revidier|berichtig)(?:te|ten|t|en) [^.!?;]{0,60}?( von (` + number + `)) auf `),
		regex.MustCompile(`(?i)(?:zahl|zahlen|angaben?|opferzahl) (?:[^.!?;]{0,40} )?(?:wurden?|hat|haben)(?: [^.!?;]{0,40})?( von (` + number + `)) auf [^.!?;]{1,40}(?:korrigiert|revidiert|berichtigt)`),
		regex.MustCompile(`(?i)(?:^|\PL)(?:lower|rais|revis|correct|reduc|cut|downgrad|upgrad|adjust)(?:e|s|es|ed|ing)? [^.!?;]{0,30}?(?:number|toll|count|tally|total|figure) (?:of )?(?:the )?(?:\pL+ )?` + englishPersons + `[^.!?;]{0,40}?( from (` + number + `)) to `),
		regex.MustCompile(`(?i)(?:^|\PL)(?:revis|correct)(?:e|s|es|ed|ing) [^.!?;]{0,60}?( from (` + number + `)) to `),
		regex.MustCompile(`(?i)(?:^|\PL)(?:lower|rais|cut|reduc)(?:e|s|es|ed|ing) (?:the|its|their) (?:death |casualty )toll[^.!?;]{0,40}?( from (` + number + `)) to `),
	}
	// correcting match what else somebody takes back while he says what is so.
	correcting = []*regex.Regexp{
		regex.MustCompile(`(?i)(,? (?:(?:thus |thereby )?correcting|retracting|withdrawing|revising) (?:an? |its |his |her |the |their )(?:own )?(?:earlier |previous |initial |original |first |preliminary )(?:[\pL-]+ )?(?:statement|report|figure|announcement|information|claim|account|count|toll|estimate)s? (?:that |of |saying (?:that )?|which said (?:that )?)([^;]+?))(?:[.)]*)$`),
		regex.MustCompile(`(?i)((?:,| und) (?:korrigierte|berichtigte|korrigierten|berichtigten|revidierte|revidierten) (?:damit )?(?:ihre|seine|die|eine) (?:frühere|ursprüngliche|erste|vorherige|anfängliche)[nr]? (?:angabe|mitteilung|meldung|aussage|darstellung)n?,? (?:dass |wonach |von |es )([^;]+?))(?:[.)]*)$`),
	}
	// takesBack matches a sentence that says what was wrong, the group, and not what is right.
	takesBack = regex.MustCompile(`(?i)^(?:(?:(?:damit|er|sie|es|(?:die|der|das) \pL+) )*(?:korrigier|berichtig|revidier)(?:te|ten) (?:[^.!?;,]{1,40} )?(?:ihre|seine|die|eine) (?:frühere|ursprüngliche|erste|vorherige|anfängliche)[nr]? (?:angabe|mitteilung|meldung|aussage|darstellung)n?,? (?:dass |wonach |von |es )` +
		`|(?:this|that|it|he|she|they|the \pL+) (?:corrects|corrected) (?:an? |its |his |her |the |their )(?:own )?(?:earlier|previous|initial|original) (?:statement|report|figure|announcement|account)s? (?:that |of |saying (?:that )?))([^;]+?)[.)]*$`)
)

// change finds two amounts of which one is in the place of the other.
var change = regex.MustCompile(` (?:von (?:\S+ ){1,6}auf|from (?:\S+ ){1,6}to) `)

// Suspect says whether a text may have a notice: to look for parts of words, without a first
// letter that may be a capital, is much faster than patterns, and whole sources are read so.
func Suspect(text string) bool {
	return hasAny(text, "schrieben wir", "ir schrieben", "erichteten wir", "ir berichteten", "haben wir", "ir haben", "we wrote", "We wrote", "we reported", "We reported", "we said", "We said", "we stated", "We stated") ||
		mayCorrect(text)
}

func hasAny(text string, parts ...string) bool {
	return slices.ContainsFunc(parts, func(part string) bool { return strings.Contains(text, part) })
}

// mayCorrect says whether a text may have a sentence that says what is right, see Of: "haben
// wir", which is in many, only tells what was said.
func mayCorrect(text string) bool {
	has := func(parts ...string) bool { return hasAny(text, parts...) }
	return has("orrektur", "orrigier", "erichtig", "ichtigstellung", "evidier", "muss es ", "s muss ", "ichtig ist", "ichtig muss", "ichtig lautet", "orrekt ist", "orrekt muss", "orrekt lautet", "Fassung", "ersion ",
		"KORR", "BERICHTIG", "RICHTIGST", "CORR", "CLARIF", "ERRATUM",
		"orrect", "larification", "rratum", "lease read", "hould read", "hould have read", "revis", "Revis", "retract", "withdrawing", "o show that", "o reflect that") ||
		has("senk", "reduzier", "erhöh", "setz") && has(" von ") && has("ahl der ", "ahl von ", "ahl an ") && change.MatchString(text) ||
		has("ower", "ais", "educ", "cut") && has(" from ") && has("number of", "toll", "count of", "tally", "total", "figure") && change.MatchString(text)
}

// Of returns what a sentence corrects. False: it corrects nothing, or does not say what was
// wrong.
func Of(text string) (c Correction, ok bool) {
	if !mayCorrect(text) {
		return c, false
	}
	from, is := 0, false
	if m := labelled.FindStringIndex(text); m != nil {
		from, is = m[1], true
	}
	if m := introduced.FindStringIndex(text[from:]); m != nil {
		from, is = from+m[1], true
	}
	for _, pattern := range changed {
		if m := pattern.FindStringSubmatchIndex(text); m != nil {
			return spans(text, from, 0, m[2:6]), true
		}
	}
	for _, pattern := range correcting {
		if m := pattern.FindStringSubmatchIndex(text); m != nil {
			c := spans(text, from, 0, m[2:6])
			c.Whole = true
			return c, true
		}
	}
	if m := takesBack.FindStringSubmatchIndex(text); m != nil {
		return Correction{Said: char.Span{Start: len(text), End: len(text)}, Wrong: char.Span{End: len(text)}, Told: char.Span{Start: m[2], End: m[3]}, Whole: true}, true
	}
	if !is {
		return c, false
	}
	if m := unitBehind.FindStringSubmatchIndex(text[from:]); m != nil {
		return spans(text, from, from, m[2:6]), true
	}
	for _, pattern := range denied {
		if m := pattern.FindStringSubmatchIndex(text[from:]); m != nil {
			return spans(text, from, from, m[:4]), true
		}
	}
	return c, false
}

// spans makes a correction of the places, counted from a byte on, of what is wrong with its
// signs and without.
func spans(text string, said, from int, at []int) Correction {
	return Correction{
		Said:  char.Span{Start: said, End: len(text)},
		Wrong: char.Span{Start: at[0], End: at[1]}.Shifted(from),
		Told:  char.Span{Start: at[2], End: at[3]}.Shifted(from),
	}
}

// Corrected returns a sentence without what it says to be wrong; empty: it says no more.
func (c Correction) Corrected(text string) string {
	return strings.TrimSpace(text[min(c.Said.Start, c.Wrong.Start):c.Wrong.Start] + text[c.Wrong.End:])
}

// mostNotices is how many of a text are read.
const mostNotices = 32

// In returns the notices of a text, the first ones of many. It copies them: who keeps one must
// not keep the whole text.
func In(text string) []Notice {
	if !Suspect(text) {
		return nil
	}
	var list []Notice
	for _, paragraph := range strings.Split(text, "\n\n") {
		if Suspect(paragraph) {
			list = append(list, inParagraph(paragraph, mostNotices-len(list))...)
		}
		if len(list) == mostNotices {
			break
		}
	}
	for i, n := range list {
		list[i] = Notice{Right: strings.Clone(n.Right), Wrong: strings.Clone(n.Wrong)}
	}
	return list
}

func inParagraph(text string, most int) []Notice {
	var list []Notice
	var texts []string
	for _, s := range sentence.Split(text) {
		texts = append(texts, s.Of(text))
	}
	for i, s := range texts {
		if len(list) == most {
			break
		}
		before, next := "", ""
		if i > 0 {
			before = texts[i-1]
		}
		if i+1 < len(texts) {
			next = texts[i+1]
		}
		if !Suspect(s) && !Suspect(next) {
			continue
		}
		if c, ok := Of(s); ok {
			list = append(list, Notice{Right: cmp.Or(c.Corrected(s), before), Wrong: c.Told.Of(s)})
		} else if Outdated(before, s, next) {
			list = append(list, Notice{Right: next, Wrong: s})
		}
	}
	return list
}
