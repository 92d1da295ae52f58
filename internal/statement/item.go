package statement

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"github.com/beleg-dev/beleg/internal/regex"
	"github.com/beleg-dev/beleg/internal/segment"
	"github.com/beleg-dev/beleg/internal/statement/grammar"
	"github.com/beleg-dev/beleg/internal/value"
	"github.com/beleg-dev/beleg/internal/value/name"
)

// Parts of the patterns below.
const (
	bullets = `[-–—*+•·▪◦‣●■►✓→]`
	// pictures are small ones, or a number in a box, at the head of a line: "✅", "1️⃣".
	pictures = `(?:[\p{So}\x{FE0F}\x{200D}\x{1F3FB}-\x{1F3FF}]|\d\x{FE0F}?\x{20E3})+`
	// bracketed is a number or a letter: "(3)", "b)".
	bracketed = `\(?(?:\d{1,3}\.?|[a-z])\)`
	// ordinal may as well belong to what follows: "1. FC Halvern".
	ordinal = `(\d{1,3})\.`
	// post is the number of one in a thread, which may as well be a fraction: "3/4 of the
	// ferries".
	post  = `(\d{1,2})/\d{0,2}`
	blank = `[\s\p{Z}]+`

	emphasis = `(?:\*\*|__|\*|_)`
	labelEnd = `(?:` + emphasis + `?:|:` + emphasis + `)[ \t\p{Zs}]+`
	// asked heads a question or its answer: "Q", but "Q1" may be a quarter, "A 7" a road.
	asked      = `[QFA]|(?:Frage|Antwort|Question|Answer)(?: \d{1,2})?`
	germanKind = `(?:Kurz)?[Aa]ntwort|(?:Kurz)?[Zz]usammenfassung|Kurz(?:fassung|version| gesagt)|Fazit|Kernaussage|Behauptung|Konkret|Unterm Strich|(?:Zusammengefasst|Zusammenfassend)(?: lässt sich (?:sagen|festhalten))?`
	// germanAspect and englishAspect say which side of its matter a sentence tells of; what
	// matter that is they do not say.
	germanAspect = `(?:D(?:er|ie|as) )?(?:(?:[Aa]ktuelle[rs]?|[Ww]ichtige[rs]?|[Gg]ute|[Ss]chlechte|[Nn]ächste[rs]?|[Ww]eitere[rs]?|[Oo]ffizielle[rs]?) )?` +
		`(?:Zeitpunkt|Datum|Termine?|Dauer|Ort|Ablauf|Anlass|Beschluss|Entscheidung|Abstimmung|Ergebnis(?:se)?|Begründung|Gr[uü]nde?|Ursachen?|Hintergr[uü]nde?|Folgen?|Auswirkungen?|` +
		`Reaktionen?|Kritik|Hinweis|Wichtig|Warnung|Lage|Stand|Status|Ausblick|Schritte?|Kosten|Sch[aä]den?|Wert|Umfang|Teilnehmer|Beteiligte|Beschäftigte|Alternativen?|` +
		`Analyse|Vorgehen|Einschränkungen?|Finanzierung|Vorgeschichte|Bedeutung|Risiken|Vorteile|Nachteile|Empfehlung(?:en)?|Forderung(?:en)?|Zeitplan|Bußgeld|Geldstrafe|` +
		`Themen?|Thema|Inhalte?|Ziele?|Urteil|Prozess|Strafe|Zahlen|Fakten|Was sich ändert|Was (?:bisher )?bekannt ist|Warum (?:das|es) wichtig ist|Details?|Positionen?|Einordnung|Zusammengefasst|Nachrichten?|Update|Opfer|Ermittlungen|Maßnahmen?)`
	englishAspect = `(?i:(?:the )?(?:(?:current|important|good|bad|big|next|key|official|main) )?` +
		`(?:date|time|timing|when|where|who|what|why|how|location|place|venue|duration|participants|attendees|outcomes?|results?|decision|vote|background|context|reasons?|causes?|` +
		`consequences?|impact|effects?|reactions?|response|criticism|note|important|warning|status|situation|outlook|steps?|costs?|damage|value|scale|topics?|purpose|goals?|` +
		`findings?|figures|facts?|details?|positions?|news|fun fact|update|trial|verdict|penalty|victims|investigation|measures?|` +
		`fines?|analysis|methods?|limitations?|funding|history|implications?|risks?|benefits?|recommendations?|demands?|schedule|why (?:it|this) matters(?: now)?|what (?:changes|changed|happened|happens next|it means|this means|we know)))`
	englishKind = `(?i:(?:short|final) answer|(?:executive |quick )?summary|tl;?dr|conclusion|bottom line|in (?:short|brief|summary)|(?:key )?takeaway|key (?:finding|point)|claim)`
)

var (
	// itemMark finds the mark of a list item: "- ", "- [x] ", "(3) ", "b) ", "3. ", "✅ ". The groups
	// are its ordinal and the number of a post.
	itemMark = regex.MustCompile(`^(?:` + bullets + `(?: \[[ xX]\])?|` + pictures + `|` + bracketed + `|` + ordinal + `|` + post + `)` + blank + `(?:` + pictures + blank + `)?`)
	// sectionMark finds the number of a section. The groups are the hashes in front of it and
	// itself.
	sectionMark = regex.MustCompile(`^(#{1,6})[ \t]+(\d{1,2})[.)][ \t]+`)
	// kindLabel finds the word for what a text is in front of it, "Antwort:", "TL;DR:",
	// perhaps emphasised.
	kindLabel = regex.MustCompile(`^` + emphasis + `?(?:` + asked + `|` + germanKind + `|` + englishKind + `)` + labelEnd)
	// aspectLabel finds the same of what a sentence tells of its matter: "**Dauer:** Die
	// Gespräche dauerten", "Outcome: both towns signed it".
	aspectLabel = regex.MustCompile(`^` + emphasis + `?(?:` + germanAspect + `|` + englishAspect + `)` + labelEnd)
)

// unmarked returns the sentences of a text without the marks of list items, whose
// numbers are nothing that is stated, without what quotes their first line, and without
// the word for what they are, such as an answer.
func unmarked(text string, sentences, marks []segment.Span, language string) []segment.Span {
	list := slices.Clone(sentences)
	var numbered []item
	for i, s := range sentences {
		if k := firstBehind(marks, s.Start); k < len(marks) && marks[k].Start <= s.Start && strings.HasPrefix(strings.TrimLeft(marks[k].Of(text), " \t"), ">") {
			s.Start = min(marks[k].End, s.End)
			list[i] = s
		}
		m := itemMark.FindStringSubmatchIndex(s.Of(text))
		switch {
		case m == nil:
		case m[4] >= 0:
			n, _ := strconv.Atoi(s.Of(text)[m[4]:m[5]])
			numbered = append(numbered, item{i, n, m[1], true})
		case m[2] < 0:
			list[i].Start += m[1]
		case !dated(s.Of(text), language) || len(nameAt(s.Of(text)[m[1]:], language).Words) > 1: // "1. Jan Tamsen" is no day
			n, _ := strconv.Atoi(text[s.Start+m[2] : s.Start+m[3]])
			numbered = append(numbered, item{i, n, m[1], false})
		}
	}
	for k, it := range numbered {
		listed := k > 0 && numbered[k-1].number+1 == it.number || k+1 < len(numbered) && it.number+1 == numbered[k+1].number
		if s := &list[it.sentence]; listed || !it.post && uncounted(text[s.Start+it.mark:s.End], language) {
			s.Start += it.mark
		}
	}
	unnumbered(text, list, language)
	for i, s := range list {
		list[i].Start += labelOf(s.Of(text), language)
	}
	return list
}

// unnumbered takes from headings of Markdown the numbers of their sections: those that follow
// another one of its depth and head other words, unlike "3. Runde" behind "2. Runde".
func unnumbered(text string, sentences []segment.Span, language string) {
	type section struct {
		sentence, depth, number int
		rest                    segment.Span
	}
	var list []section
	for i, s := range sentences {
		if m := sectionMark.FindStringSubmatchIndex(s.Of(text)); m != nil && !dated(s.Of(text)[m[4]:], language) {
			n, _ := strconv.Atoi(s.Of(text)[m[4]:m[5]])
			list = append(list, section{i, m[3] - m[2], n, segment.Span{Start: s.Start + m[1], End: s.End}})
		}
	}
	for _, s := range list {
		if slices.ContainsFunc(list, func(o section) bool {
			return o.depth == s.depth && (o.number == s.number+1 || o.number == s.number-1) && o.rest.Of(text) != s.rest.Of(text)
		}) {
			sentences[s.sentence].Start = s.rest.Start
		}
	}
}

// labelOf returns how many bytes a sentence has of a word for what it is, or of what it
// tells where it is a sentence without it: "Kosten: 9 Euro" is none.
func labelOf(sentence, language string) int {
	n := len(kindLabel.FindString(sentence))
	if m := len(aspectLabel.FindString(sentence[n:])); m > 0 && !tally.MatchString(sentence[n+m:]) && hasVerb(sentence[n+m:], language) && fullSentence(sentence[n+m:], language) {
		n += m
	}
	return n
}

// fullSentence says whether what stands behind a label is a sentence, and no item of a list:
// "first concrete steps".
func fullSentence(rest, language string) bool {
	language = cmp.Or(value.DetectLanguage(rest), language)
	return grammar.SelfContained(rest, language) ||
		capitalFirst.MatchString(rest) && (grammar.Predicates(strings.TrimRight(rest, ".!?"), language) || grammar.Standalone(rest, language))
}

var capitalFirst = regex.MustCompile(`^[\P{L}]*\p{Lu}`)

// An item is a sentence that begins with a number and a full stop, or with that of a post.
type item struct {
	sentence, number, mark int
	post                   bool
}

// dated says whether a sentence begins with an ordinal that is sure: "18. Februar",
// "5. Etage".
func dated(sentence, language string) bool {
	return slices.ContainsFunc(value.Find(sentence, language, value.Reference{}), func(v value.Value) bool {
		return v.Start == 0 && v.Kind != value.Number
	})
}

// uncounted says whether no ordinal stands before a text: it begins with a word
// that no ordinal counts, or with somebody's name.
func uncounted(text, language string) bool {
	name := nameAt(text, language)
	return grammar.FunctionWord(text, language) || name.Woman() || name.Man()
}

// nameAt returns the name that a text begins with.
func nameAt(text, language string) name.Identity {
	for _, v := range value.Find(text, language, value.Reference{}) {
		if v.Start == 0 && v.Kind == value.Name {
			return v.Name
		}
	}
	return name.Identity{}
}
