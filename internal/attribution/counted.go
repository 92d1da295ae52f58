package attribution

import (
	"slices"
	"strings"
	"unicode"

	"github.com/beleg-dev/beleg/internal/regex"
)

const (
	attending = "attend" // what a crowd is and does
	harmMark  = "!"      // in front of what is done to somebody
)

// sorts are words that say the same of those who are counted.
var sorts = []struct {
	name string
	of   *regex.Regexp
}{
	{harmMark + "dead", regex.MustCompile(`^(?i:tote?[nrs]?|getötete?[nrs]?|todes\pL*|starb(?:en)?|gestorbene?[nrs]?|ums|dead|died|dying|deaths?|killed|fatalities|toll)$`)},
	{harmMark + "hurt", regex.MustCompile(`^(?i:\pL*verletz\pL*|verwundet\pL*|injur\pL*|wounded|hurt|casualties)$`)},
	{harmMark + "held", regex.MustCompile(`^(?:fest|(?i:festgenommen\pL*|\pL*festnahmen?|verhaft\pL*|arrest\pL*|detain\pL*))$`)},
	{harmMark + "gone", regex.MustCompile(`^(?i:vermisst\pL*|missing)$`)},
	{attending, regex.MustCompile(`^(?i:kam(?:en)?|gekommen|nahm(?:en)?|\pL*teil(?:nehm|nahm|genomm)\pL*|teil|beteilig\pL*|versammel\pL*|(?:\pL*-)?\pL*demonstr\pL*|protest(?:e|ers?|ierten?)|zog(?:en)?|marsch\pL*|\pL*besucher\pL*|gästen?|\pL*zuschauer\pL*|menschen?|personen|leuten?|` +
		`came|come|taken?|took|part|attend\pL*|turn(?:ed)?|out|marched|marchers?|rallied|gather\pL*|people|participants?|protested|\pL*visitors?|guests?|spectators?|crowd|turnout|dr[ea]wn?|joined|showed|up)$`)},
}

// empty are words that say nothing of what is counted.
var empty = regex.MustCompile(`^(?i:de[rmns]|die|das|eine?[mnrs]?|es|von|vom|auf|mit|an|aus|im|in|zu[mr]?|bei|nach|laut|zufolge|angaben?|darstellung|auskunft|aussagen?|schätzung(?:en)?|berechnung(?:en)?|informationen|und|dass|` +
	`sprach(?:en)?|spr[ei]ch(?:t|en)|ging(?:en)?|geh(?:t|en)|schätz(?:t|en|ten?)|beziffer(?:t|n|ten?)|g[ai]b(?:t|en)?|geben|zähl(?:t|en|ten?)|registrier(?:t|en|ten?)|meld(?:et|en|eten?)|berichte(?:n|t|ten?)|nann(?:t|ten?)|nenn(?:t|en)|` +
	`(?:er|be)rechne(?:n|t|ten?)|komm(?:t|en)|war(?:en)?|sind|sei(?:en)?|gewesen|wurden?|worden|seit|sag(?:t|en|ten?)|erklär(?:t|en|ten?)|so|teil(?:t|ten?)|mit|als|mehr|etwa|rund|knapp|gut|mindestens|bis|` + germanFew + `|` + germanContrast + `|ihrerseits|seinerseits|` +
	`bestritt(?:en)?|bestreite[nt]|widersprach(?:en)?|widersprech?en|widerspricht|bezweifel(?:n|t|ten?)|diese[nr]?|zahl(?:en)?|höhe|summe|menge|gesamtzahl|(?:teilnehmer|besucher|opfer)?zahl(?:en)?|` +
	`an?|the|of|at|in|on|to|for|from|by|with|and|that|there|it|were|was|are|is|be|been|had|has|have|figure|number|total|count|estimate[sd]?|put(?:s|ting)?|said|says?|saying|spoke|speak(?:s|ing)?|talked|claim(?:s|ed|ing)?|count(?:s|ed)?|report(?:s|ed)?|` +
	`according|only|just|as|many|about|around|some|roughly|more|than|least|nearly|almost|over|under|contrast|however|meanwhile|other|hand|turn|part|its|their|his|her|disput(?:es|ed|e)|contest(?:s|ed)?|challeng(?:es|ed|e)|reject(?:s|ed)?|this|instead)$`)

// stemLetters is how much of a word must agree.
const stemLetters = 5

// words returns what the words of a text say of what is counted. What is done to people is more
// than that they are a crowd.
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
	var list []string
	for w := range words {
		if strings.HasPrefix(w, harmMark) {
			list = append(list, w)
		}
	}
	slices.Sort(list)
	return list
}

// within says whether all of some words are among others.
func within(a, b map[string]bool) bool {
	for w := range a {
		if !b[w] {
			return false
		}
	}
	return true
}
