package reading

import (
	"slices"
	"strings"

	"github.com/beleg-dev/beleg/internal/factcheck"
	"github.com/beleg-dev/beleg/internal/factcheck/evidence"
	"github.com/beleg-dev/beleg/internal/regex"
	"github.com/beleg-dev/beleg/internal/value"
	"github.com/beleg-dev/beleg/internal/value/quantity"
)

// A columnKind is a sort of columns that claims name in words other than those that head it.
type columnKind struct {
	head, claim *regex.Regexp
	vote        bool // it counts only beside another one of a vote
}

var columnKinds = []columnKind{
	{regex.MustCompile(`(?i)^(?:ja|ja-stimmen|dafür|für|zustimmung|yes|ayes?|yeas?|for|in favou?r|yes votes)$`),
		regex.MustCompile(`(?i)(?:^|\PL)(?:ja|dafür|ja-?stimmen|yes|ayes?|yeas?|in favou?r|(?:stimm|votier)\pL* (?:[^.!?]+ )?für|(?:stimm|votier)\pL* [^.!?]+ zu|vot(?:ed?|es|ing) for|support(?:ed)?|backed|zugestimmt)(?:$|\PL)`), true},
	{regex.MustCompile(`(?i)^(?:nein|nein-stimmen|dagegen|gegen|ablehnung|no|noes|nays?|against|no votes)$`),
		regex.MustCompile(`(?i)(?:^|\PL)(?:nein|dagegen|gegen|nein-?stimmen|noes|nays?|against|no[ -]votes?|vot(?:ed?|es|ing) no|oppos(?:e|ed|ing)|ablehn\pL*|abgelehnt|gegenstimmen?)(?:$|\PL)`), true},
	{regex.MustCompile(`(?i)^(?:enth(?:altung(?:en)?|\.)|abstain(?:ed|ing)?|abstentions?)$`),
		regex.MustCompile(`(?i)(?:^|\PL)(?:enthielt(?:en)?|enthalten|enthält|enthaltung\pL*|abstain\pL*|abstentions?)(?:$|\PL)`), true},
	{regex.MustCompile(`(?i)^(?:nicht abgegeben(?:e stimmen)?|n\. ?abg\.|abwesend|nicht beteiligt|entschuldigt|absent|not voting|did not vote|no vote(?: recorded)?)$`),
		regex.MustCompile(`(?i)(?:^|\PL)(?:nicht ab(?:gegeben|gaben|stimmten)?|(?:gab|gaben) [^.!?]*(?:nicht|keine) [^.!?]*ab|keine stimmen? ab\pL*|abwesend|fehlten?|gefehlt|absent|missed|(?:did not|didn['’]t) vote|not voting|nahm(?:en)? [^.!?]*nicht [^.!?]*teil)(?:$|\PL)`), true},
	{regex.MustCompile(`(?i)^(?:(?:in |\pL* ?in )?(?:%|prozent)|(?:stimm(?:en)?)?anteil.*|per ?cent(?:age)?|share|vote share)$`),
		regex.MustCompile(`(?i)(?:%|(?:^|\PL)(?:prozent|per ?cent|percentage)(?:$|\PL))`), false},
}

// named returns which columns of a table the claim names, by what heads them; nil: none. The
// first one says what a row is about.
func (r *Claim) named(heads []string, language string) []int {
	voting := 0
	kinds := make([]int, len(heads))
	for i, head := range heads {
		kinds[i] = slices.IndexFunc(columnKinds, func(k columnKind) bool { return k.head.MatchString(strings.Trim(head, "*_ ")) })
		if kinds[i] >= 0 && columnKinds[kinds[i]].vote && i > 0 {
			voting++
		}
	}
	var list, changes []int
	for i, head := range heads[1:] {
		kind := kinds[i+1]
		head = evidence.ColumnName(head, language)
		byKind := kind >= 0 && (!columnKinds[kind].vote || voting > 1)
		if byKind && columnKinds[kind].claim.MatchString(r.text) || !byKind && r.namesColumn(head) {
			list = append(list, i+1)
		} else if ofChange.MatchString(head) && changing.MatchString(r.text) {
			changes = append(changes, i+1)
		}
	}
	switch {
	case len(changes) > 0 && r.changesByShares():
		return changes
	case len(list) > 0:
		list = append(list, changes...) // they are of the columns beside them
	}
	return list
}

// changesByShares says whether all amounts of the claim are percentages by which something changed.
func (r *Claim) changesByShares() bool {
	found := false
	for _, v := range r.values {
		if !v.Quantity.Low.Valid() || v.Kind == value.Date {
			continue
		}
		if found = true; v.Kind != value.Percent || !r.isDifference(v) {
			return false
		}
	}
	return found
}

var (
	// ofChange is what heads a column of changes.
	ofChange = regex.MustCompile(`(?i)^(?:(?:ver)?änderung|zuwachs|wachstum|abweichung|differenz|change|growth|increase|difference)(?:$|\PL)`)
	// changing finds what a claim says of a change.
	changing = regex.MustCompile(`(?i)(?:^|\PL)(?:st(?:ei|ie)g\pL*|gestiegen|s[iau]nk\pL*|gesunken|wuchs\pL*|wachsen|wächst|gewachsen|fiel\pL*|fallen|fällt|gefallen|schrumpf\pL*|erhöh\pL*|kürz\pL*|gekürzt|mehr|weniger|plus|minus|veränder\pL*|zuwachs|rückgang|` +
		`r[io]ses?|rising|rose|risen|fell|falls?|fallen|falling|gr[eo]ws?|growing|grown|increas\pL*|decreas\pL*|declin\pL*|cuts?|shr[iau]nk\pL*|chang\pL*|more|less|fewer|up|down)(?:$|\PL)`)
)

// namesColumn says whether the claim has the words that head a column: all years, and all words
// of some length.
func (r *Claim) namesColumn(head string) bool {
	own, dated := stems(head), false
	for _, w := range words(head) {
		if evidence.Year(w) {
			if dated = true; !slices.Contains(words(r.text), w) {
				return false
			}
		}
	}
	for s := range own {
		if !r.stems[s] {
			return false
		}
	}
	return len(own) > 0 || dated
}

// ofColumns marks the cells of rows to read where the claim names columns of figures: these, and
// words. Of several numbers in a row the judge takes any for that of the claim.
func (r *Claim) ofColumns(list []factcheck.Evidence) {
	for i := range list {
		names, cells, ok := evidence.Names(&list[i])
		if !ok {
			continue
		}
		if rank, ok := r.rankIn(&list[i], names, cells); ok {
			list[i].Passage.Columns, list[i].Passage.Rank = []int{rank.Column}, rank
			continue
		}
		if len(names) < 3 {
			continue
		}
		if c, ok := r.changeIn(names, cells, list[i].Language); ok {
			list[i].Passage.Columns, list[i].Passage.Change = []int{c.Is, c.Was}, c
			continue
		}
		own := slices.DeleteFunc(r.named(names, list[i].Language), func(c int) bool { return !evidence.Figure(cells[c]) })
		if len(own) == 0 {
			continue
		}
		for c := 1; c < len(cells); c++ {
			if !evidence.Figure(cells[c]) {
				own = append(own, c)
			}
		}
		list[i].Passage.Columns = own
	}
}

// SameCell says whether a row is about what the claim is about and has all amounts of it in the
// cells that the claim names: it says nothing else.
func (r *Claim) SameCell(e *factcheck.Evidence) bool {
	if e.Passage.Columns == nil || e.Passage.Change != (factcheck.Change{}) || len(r.negations) > 0 {
		return false
	}
	row, ok := evidence.NamedCells(e)
	if !ok {
		return false
	}
	for s := range stems(evidence.Cells(e.Passage.Text)[0]) {
		if !r.stems[s] {
			return false
		}
	}
	cells := r.readings.of(row, e.Language, evidence.From(e)).Values
	amounts := 0
	for _, v := range r.values {
		if !v.Quantity.Low.Valid() || v.Kind == value.Date || v.Kind == value.Ordinal {
			continue
		}
		if amounts++; r.isDifference(v) || !slices.ContainsFunc(cells, func(x value.Value) bool {
			return value.Compare(v, x) == value.Equal && value.Counted(v, x) == value.Equal
		}) {
			return false
		}
	}
	return amounts > 0
}

// OtherCell says whether the claim has a number that the cells lack which it names of a row:
// what another column has is none of that.
func (r *Claim) OtherCell(e *factcheck.Evidence) bool {
	if e.Passage.Columns == nil || e.Passage.Change != (factcheck.Change{}) {
		return false
	}
	row, ok := evidence.NamedCells(e)
	if !ok {
		return false
	}
	amount := func(v value.Value) bool {
		return v.Quantity.Low.Valid() && v.Kind != value.Date && v.Kind != value.Duration && v.Kind != value.Time
	}
	cells := slices.DeleteFunc(slices.Clone(r.readings.of(row, e.Language, evidence.From(e)).Values), func(v value.Value) bool { return !amount(v) })
	return len(cells) > 0 && slices.ContainsFunc(r.values, func(v value.Value) bool {
		return amount(v) && v.Quantity.Bound == quantity.Exact && !slices.ContainsFunc(cells, func(x value.Value) bool {
			return x.Quantity.Low == v.Quantity.Low || agrees(v, x)
		})
	})
}
