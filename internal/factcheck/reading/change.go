package reading

import (
	"slices"
	"strconv"
	"strings"
	"unicode"

	"github.com/beleg-dev/beleg/internal/alike/comparison"
	"github.com/beleg-dev/beleg/internal/alike/figure"
	"github.com/beleg-dev/beleg/internal/alike/movement"
	"github.com/beleg-dev/beleg/internal/factcheck"
	"github.com/beleg-dev/beleg/internal/factcheck/evidence"
	"github.com/beleg-dev/beleg/internal/regex"
)

var (
	// paced finds what a claim says of a change, or of none, without a word of more or less.
	paced = regex.MustCompile(`(?i)(?:^|\PL)(?:gleich|unverändert|konstant|stabil|verdichtet|ausgedünnt|öfter|häufiger|seltener|verkürzt|verlängert|gesenkt|angehoben|reduziert|verdoppelt|halbiert|geändert|ändert|änderte|` +
		`same|unchanged|constant|stable|(?:more|less) (?:often|frequent(?:ly)?)|shortened|extended|cut|raised|lowered|reduced|doubled|halved|changed|changes|go(?:es)? (?:up|down)|went (?:up|down))(?:$|\PL)`)
	// besides finds with what a claim compares; the group is it, where it may be a time.
	besides = regex.MustCompile(`(?i)(?:^|\PL)(?:(?:als|seit|gegenüber|verglichen mit|im vergleich (?:zu|mit))(?: noch)?(?: (?:im|zum|dem|in))?(?: jahre?)?|(?:than|since|compared (?:with|to)|against)(?: in)?(?: the| a)?)(?:$|\PL)` +
		`(?:((?:19|20)\d\d|vorjahr|jahr zuvor|bisher|zuvor|vorher|früher|year (?:before|earlier)|previous year|last year|before|previously)(?:$|\PL))?`)
	yearWord = regex.MustCompile(`(?:^|\PN)((?:19|20)\d\d)(?:\PN|$)`)
)

// changeIn returns the columns of a row that a claim compares which tells of a change of one thing;
// false: it does not, or compares with another thing.
func (r *Claim) changeIn(names, cells []string, language string) (factcheck.Change, bool) {
	if len(r.negations) > 0 {
		return factcheck.Change{}, false
	}
	said := r.read(r.text)
	if bare := figure.WithoutValues(said); !comparison.Compares(said) && movement.Direction(said, figure.Span{To: len(said.Text)}) == 0 && !changing.MatchString(bare) && !paced.MatchString(bare) {
		return factcheck.Change{}, false
	}
	base := ""
	for _, m := range besides.FindAllStringSubmatch(r.text, -1) {
		if m[1] == "" || base != "" {
			return factcheck.Change{}, false
		}
		base = m[1]
	}
	columns := evidence.YearColumns(names, language)
	c, ok := r.yearsCompared(columns, base)
	if len(columns) == 0 {
		c, ok = evidence.ChangeOf(names, language)
	}
	shares := r.changesByShares() && slices.ContainsFunc(names, func(name string) bool { return ofChange.MatchString(evidence.ColumnName(name, language)) })
	return c, ok && !shares && evidence.Figure(cells[c.Was]) && evidence.Figure(cells[c.Is]) && r.namesRow(evidence.ColumnName(cells[0], language))
}

// namesRow says whether the claim has all words and numbers of what a row is about.
func (r *Claim) namesRow(cell string) bool {
	own := words(strings.ToLower(r.text))
	cell, _, _ = strings.Cut(cell, "(")
	for _, w := range words(cell) {
		if unicode.IsDigit([]rune(w)[0]) && !slices.Contains(own, w) {
			return false
		}
	}
	stems := stems(cell)
	for s := range stems {
		if !r.stems[s] {
			return false
		}
	}
	return len(stems) > 0
}

// yearsCompared returns the columns of two years of a table that the claim compares, of which one may
// be what it compares with.
func (r *Claim) yearsCompared(columns map[string]int, base string) (factcheck.Change, bool) {
	var own []string
	for _, m := range yearWord.FindAllStringSubmatch(r.text, -1) {
		if columns[m[1]] == 0 {
			return factcheck.Change{}, false
		}
		own = append(own, m[1])
	}
	slices.Sort(own)
	own = slices.Compact(own)
	var all []string
	for y := range columns {
		all = append(all, y)
	}
	slices.Sort(all)
	switch {
	case len(own) == 2 && base != own[1]:
	case len(own) == 1 && base == own[0], len(own) == 0:
		if own = all; len(own) != 2 || base != "" && yearWord.MatchString(base) && base != own[0] {
			return factcheck.Change{}, false
		}
	case len(own) == 1:
		own = []string{yearBefore(own[0]), own[0]}
	default:
		return factcheck.Change{}, false
	}
	c := factcheck.Change{Was: columns[own[0]], Is: columns[own[1]]}
	return c, c.Was > 0 && c.Is > 0
}

// yearBefore returns the year before another one.
func yearBefore(year string) string {
	n, _ := strconv.Atoi(year) // of digits
	return strconv.Itoa(n - 1)
}
