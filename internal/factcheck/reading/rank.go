package reading

import (
	"slices"
	"strconv"
	"strings"

	"github.com/beleg-dev/beleg/internal/factcheck"
	"github.com/beleg-dev/beleg/internal/factcheck/evidence"
	"github.com/beleg-dev/beleg/internal/regex"
)

var (
	// mostOf finds of what a claim says that somebody got the most; its groups are those of evidence.Counted.
	mostOf = regex.MustCompile(`(?i)(?:^|\PL)(?:die meisten|(?:the )?most) (?:(stimmen|votes)|(punkte|points)|(tore|goals))(?:\PL|$)`)
	// placed finds which place a claim gives somebody.
	placed = regex.MustCompile(`(?i)(?:^|\PL)(?:(?:auf|belegt\pL*|erreicht\pL*|kam\pL*) (?:den |dem |einen )?(?:\d+\.|\pL+ten) (?:platz|rang)|auf (?:platz|rang) \PL*\d+|wurden? (?:zweite|dritte|vierte|fünfte)r?|` +
		`(?:came|finished|placed|ended up|was placed) (?:in )?(?:first|second|third|fourth|fifth|sixth|\d+(?:st|nd|rd|th))(?: place)?|(?:took|got|won) (?:first|second|third|fourth|fifth) place)(?:\PL|$)`)
)

// rankIn returns the place of a row of a table of votes, points or goals, where the claim says who got
// the most or came on which place, and names whom the row is about.
func (r *Claim) rankIn(e *factcheck.Evidence, names, cells []string) (factcheck.Rank, bool) {
	m, place := mostOf.FindStringSubmatch(r.text), placed.MatchString(r.text)
	if m == nil && !place || len(r.negations) > 0 || !r.namesSome(cells[0]) {
		return factcheck.Rank{}, false
	}
	found := factcheck.Rank{}
	for i, name := range names[1:] {
		own := evidence.Counted.FindStringSubmatch(evidence.ColumnName(name, e.Language))
		if own == nil || m != nil && slices.IndexFunc(m[1:], filled) != slices.IndexFunc(own[1:], filled) {
			continue
		}
		at, ok := evidence.PlaceOf(e, i+1)
		if !ok || found.Place > 0 && found.Place != at {
			return factcheck.Rank{}, false
		}
		if found.Place == 0 {
			found = factcheck.Rank{Column: i + 1, Place: at}
		}
	}
	return found, found.Place > 0
}

// otherPlace says whether a row has another place than the claim gives.
func (r *Claim) otherPlace(e *factcheck.Evidence) bool {
	place := e.Passage.Rank.Place
	if place == 0 {
		return false
	}
	if mostOf.MatchString(r.text) && place != 1 {
		return true
	}
	for _, w := range words(strings.ToLower(placed.FindString(r.text))) {
		if n := placeOf(w); n > 0 && n != place {
			return true
		}
	}
	return false
}

// places are words for the first places.
var places = [...]*regex.Regexp{1: regex.MustCompile(`^(?:ersten|first)$`), regex.MustCompile(`^(?:zweite[nr]?|second)$`), regex.MustCompile(`^(?:dritte[nr]?|third)$`),
	regex.MustCompile(`^(?:vierte[nr]?|fourth)$`), regex.MustCompile(`^(?:fünfte[nr]?|fifth)$`), regex.MustCompile(`^(?:sechste[nr]?|sixth)$`)}

// placeOf reads the number of a place; 0: a word is none.
func placeOf(w string) int {
	for n, p := range places {
		if p != nil && p.MatchString(w) {
			return n
		}
	}
	n, _ := strconv.Atoi(strings.TrimRight(w, "stndrh")) // 0: it is no number
	return n
}

func filled(group string) bool { return group != "" }

// namesSome says whether a claim has a word of whom a row is about.
func (r *Claim) namesSome(cell string) bool {
	own := words(strings.ToLower(r.text))
	return slices.ContainsFunc(words(strings.ToLower(cell)), func(w string) bool { return len(w) > 2 && slices.Contains(own, w) })
}
