package attribution

import (
	"maps"
	"regexp"
	"slices"
	"strings"
	"unicode"

	"github.com/beleg-dev/beleg/internal/segment"
	"github.com/beleg-dev/beleg/internal/value"
)

// sideMark stands between two sentences that are read as one.
const sideMark = "; "

var (
	// countering stands in front of a sentence that is set against the one before.
	countering = regexp.MustCompile(`^(?:(?:Dagegen|Hingegen|Demgegenüber|But|Yet) |(?:By contrast|In contrast|On the other hand|However|Meanwhile), )`)
	// ownPart is no part of what is told of.
	ownPart = regexp.MustCompile(`for (?:its|their|his|her) part`)
	// afterwards finds in the second sentence that it may be of another time or extent.
	afterwards = regexp.MustCompile(`(?:^|\PL)(?i:(?:am )?(?:abends?|morgens?|nachts|vormittags?|nachmittags?|mittags?)|(?:ge)?stieg(?:en)?|erhöht\pL*|zeitweise|spitze|jeweils|je|pro|weitere[nr]?|zusätzlich|` +
		`evening|morning|afternoon|night|overnight|ris(?:e|en|ing)|rose|increas\pL*|revis\pL*|peak|each|per|every|another|more people|additional|extra)(?:$|\PL)`)
)

// Sides reads two sentences as one text, of whose halves each is a sentence, in which two
// speakers give an amount each of one thing, which differ: "Laut Polizei kamen 250 Menschen.
// Die Veranstalter zählten 600." False: in doubt they do not.
func Sides(first, second, language string) (text string, halves [2]Half, ok bool) {
	g, known := givings[value.Primary(language)]
	first = strings.TrimRight(first, " .")
	text = first + sideMark + second
	read := entitled.ReplaceAllStringFunc(text, lettered)
	if !known || strings.ContainsAny(read, marks+"?\n") || afterwards.MatchString(second) ||
		unlike.MatchString(ownPart.ReplaceAllString(read[len(measured.FindString(read)):], "")) {
		return text, halves, false
	}
	values, amounts := amountsIn(read, language)
	start := len(first) + len(sideMark)
	if len(amounts) != 2 || amounts[0].End > len(first) || amounts[1].Start < start {
		return text, halves, false
	}
	unnamed := [2]value.Value{unnouned(amounts[0]), unnouned(amounts[1])}
	if !disagree(unnamed[0], unnamed[1]) {
		return text, halves, false
	}
	halves = halved(read, amounts, segment.Span{End: len(first)}, start+len(countering.FindString(second)))
	if !g.name(read, &halves, language) || !apart(read, halves, values) {
		return text, halves, false
	}
	a, b := halves[0].words(read), halves[1].words(read)
	if !slices.Equal(harmIn(a), harmIn(b)) && !(len(b) == 0 || len(a) == 0) {
		return text, halves, false
	}
	halves[1].Brief = within(b, a)
	halves[0].Brief = !halves[1].Brief && within(a, b)
	for i := range halves {
		h := &halves[i]
		h.Bare = within([]map[string]bool{a, b}[i], map[string]bool{attending: true})
		if value.Counted(amounts[0], amounts[1]) == value.Different {
			h.Amount = unnamed[i]
		}
	}
	return text, halves, halves[0].Brief || halves[1].Brief
}

// Aside says whether a sentence between two tells of nothing that could be counted instead.
func Aside(text, language string) bool {
	return len(harmIn(words(text))) == 0 && !slices.ContainsFunc(value.Find(text, language, value.Reference{}), func(v value.Value) bool {
		return v.Kind != value.Name && v.Kind != value.Negation
	})
}

// unnouned returns an amount without what it counts, as a crowd has many names.
func unnouned(v value.Value) value.Value {
	v.Quantity.Noun, v.Quantity.Known = "", false
	return v
}

func within(a, b map[string]bool) bool {
	for w := range a {
		if !b[w] {
			return false
		}
	}
	return true
}

// words returns what a half says beside who gives which amount.
func (h *Half) words(text string) map[string]bool {
	parts := []segment.Span{h.Speaker, {Start: h.Amount.Start, End: h.Amount.End}}
	slices.SortFunc(parts, func(a, b segment.Span) int { return a.Start - b.Start })
	return words(text[h.Start:parts[0].Start] + " " + text[parts[0].End:parts[1].Start] + " " + text[parts[1].End:h.End])
}

const (
	attending = "attend" // what a crowd is and does
	harmMark  = "!"      // in front of what is done to somebody
)

// sorts are words that say the same of those who are counted.
var sorts = []struct {
	name string
	of   *regexp.Regexp
}{
	{harmMark + "dead", regexp.MustCompile(`^(?i:tote?[nrs]?|getötete?[nrs]?|todes\pL*|starb(?:en)?|gestorbene?[nrs]?|ums|dead|died|dying|deaths?|killed|fatalities|toll)$`)},
	{harmMark + "hurt", regexp.MustCompile(`^(?i:\pL*verletz\pL*|verwundet\pL*|injur\pL*|wounded|hurt|casualties)$`)},
	{harmMark + "held", regexp.MustCompile(`^(?:fest|(?i:festgenommen\pL*|\pL*festnahmen?|verhaft\pL*|arrest\pL*|detain\pL*))$`)},
	{harmMark + "gone", regexp.MustCompile(`^(?i:vermisst\pL*|missing)$`)},
	{attending, regexp.MustCompile(`^(?i:kam(?:en)?|gekommen|nahm(?:en)?|\pL*teil(?:nehm|nahm|genomm)\pL*|teil|beteilig\pL*|versammel\pL*|(?:\pL*-)?\pL*demonstr\pL*|protest(?:e|ers?|ierten?)|zog(?:en)?|marsch\pL*|\pL*besucher\pL*|gästen?|\pL*zuschauer\pL*|menschen?|personen|leuten?|` +
		`came|come|taken?|took|part|attend\pL*|turn(?:ed)?|out|marched|marchers?|rallied|gather\pL*|people|participants?|protested|\pL*visitors?|guests?|spectators?|crowd|turnout|dr[ea]wn?|joined|showed|up)$`)},
}

// empty are words that say nothing of what is counted.
var empty = regexp.MustCompile(`^(?i:de[rmns]|die|das|eine?[mnrs]?|es|von|vom|auf|mit|an|aus|im|in|zu[mr]?|bei|nach|laut|zufolge|angaben?|darstellung|auskunft|aussagen?|schätzung(?:en)?|berechnung(?:en)?|informationen|und|dass|` +
	`sprach(?:en)?|spr[ei]ch(?:t|en)|ging(?:en)?|geh(?:t|en)|schätz(?:t|en|ten?)|beziffer(?:t|n|ten?)|g[ai]b(?:t|en)?|geben|zähl(?:t|en|ten?)|registrier(?:t|en|ten?)|meld(?:et|en|eten?)|berichte(?:n|t|ten?)|nann(?:t|ten?)|nenn(?:t|en)|` +
	`(?:er|be)rechne(?:n|t|ten?)|komm(?:t|en)|war(?:en)?|sind|sei(?:en)?|gewesen|wurden?|worden|seit|sag(?:t|en|ten?)|erklär(?:t|en|ten?)|so|teil(?:t|ten?)|mit|als|mehr|etwa|rund|knapp|gut|mindestens|bis|` + germanFew + `|` + germanContrast + `|ihrerseits|seinerseits|` +
	`bestritt(?:en)?|bestreite[nt]|widersprach(?:en)?|widersprech?en|widerspricht|bezweifel(?:n|t|ten?)|diese[nr]?|zahl(?:en)?|höhe|summe|menge|gesamtzahl|(?:teilnehmer|besucher|opfer)?zahl(?:en)?|` +
	`an?|the|of|at|in|on|to|for|from|by|with|and|that|there|it|were|was|are|is|be|been|had|has|have|figure|number|total|count|estimate[sd]?|put(?:s|ting)?|said|says?|saying|spoke|speak(?:s|ing)?|talked|claim(?:s|ed|ing)?|count(?:s|ed)?|report(?:s|ed)?|` +
	`according|only|just|as|many|about|around|some|roughly|more|than|least|nearly|almost|over|under|contrast|however|meanwhile|other|hand|turn|part|its|their|his|her|disput(?:es|ed|e)|contest(?:s|ed)?|challeng(?:es|ed|e)|reject(?:s|ed)?|this|instead)$`)

// stemLetters is how much of a word must agree.
const stemLetters = 5

// words returns what the words of a text say of what is counted. What is done to a crowd is
// more than that it is one.
func words(text string) map[string]bool {
	list := map[string]bool{}
	for _, w := range strings.FieldsFunc(text, func(r rune) bool { return !unicode.IsLetter(r) && r != '-' }) {
		if sort := sortOf(w); sort != "" {
			list[sort] = true
		} else if !empty.MatchString(w) {
			letters := []rune(strings.ToLower(w))
			list[string(letters[:min(len(letters), stemLetters)])] = true
		}
	}
	if len(harmIn(list)) > 0 {
		delete(list, attending)
	}
	return list
}

func sortOf(word string) string {
	for _, s := range sorts {
		if s.of.MatchString(word) {
			return s.name
		}
	}
	return ""
}

// harmIn returns what words say is done to somebody.
func harmIn(words map[string]bool) []string {
	return slices.Sorted(func(yield func(string) bool) {
		for w := range maps.Keys(words) {
			if strings.HasPrefix(w, harmMark) && !yield(w) {
				return
			}
		}
	})
}
