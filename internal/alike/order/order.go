package order

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/beleg-dev/beleg/internal/alike/figure"
	"github.com/beleg-dev/beleg/internal/value"
	"github.com/beleg-dev/beleg/internal/value/quantity"
	"github.com/beleg-dev/beleg/internal/value/tongue"
)

// told finds that a sentence tells in which order something is.
var told = tongue.AnyWord(`(?:zu)?erst(?:e[rnsm]?|mals)?|zunächst|dann|danach|darauf|anschließend|später|schließlich|zuletzt|beziehungsweise|bzw|respektive|jeweils|reihenfolge|(?:nach|hinter)einander|gefolgt|platz|plätze|rang|ränge|` +
	`first(?:ly)?|then|thereafter|afterwards|later|subsequently|finally|respectively|order|sequence|followed|one after|placed|runners?-up|former|latter`)

// As returns a claim with the members of a list that it joins, such as "Gera and Jena", in the
// order in which a source has the same.
func As(claim, source value.Reading) string {
	if g := tongue.Of(claim.Language); g == tongue.None || tongue.Of(source.Language) == tongue.None || told.MatchString(claim.Text) ||
		slices.ContainsFunc(claim.Values, func(v value.Value) bool { return v.Quantity.Unit == quantity.UnitScore }) {
		return claim.Text
	}
	c := text{claim, wordsOf(claim)}
	own := listsOf(c.words)
	if len(own) == 0 {
		return claim.Text
	}
	s := text{source, wordsOf(source)}
	others := listsOf(s.words)
	var moved []list // from their beginning to their end
	written := claim.Text
	for i := len(own) - 1; i >= 0; i-- {
		for _, other := range others {
			l, order := c.match(own[i], s, other)
			if order == nil || !c.joins(l) || len(moved) > 0 && l[len(l)-1].to > moved[len(moved)-1][0].from {
				continue
			}
			written = c.ordered(written, l, order)
			moved = append(moved, l)
			break
		}
	}
	if len(moved) == 0 || c.pairs(moved) {
		return claim.Text
	}
	return written
}

// A text is one that was read, and its words.
type text struct {
	value.Reading
	words []word
}

// match returns a list bound so that its members are those of another one in another order, and
// that order; none: there is none, or it is the same.
func (c text) match(l list, s text, other list) (list, []int) {
	if len(l) != len(other) {
		return nil, nil
	}
	for size := 2 * longest; size >= 2; size-- {
		for a := max(1, size-longest); a <= min(longest, size-1); a++ {
			bound, ok := l.bound(a, size-a)
			if !ok || article[c.words[bound[len(bound)-1].to-1].low] {
				continue
			}
			if order := c.orderOf(bound, s, other); order != nil {
				if slices.IsSorted(order) {
					return nil, nil
				}
				return bound, order
			}
		}
	}
	return nil, nil
}

// orderOf returns which member of a list is each of another one, which is as long; none: not
// all are.
func (c text) orderOf(l list, s text, other list) []int {
	used := make([]bool, len(l))
	order := make([]int, len(l))
	for i, m := range other {
		order[i] = -1
		for n := 1; n <= m.to-m.from && order[i] < 0; n++ {
			part := m
			switch i {
			case 0:
				part.from = m.to - n
			case len(other) - 1:
				part.to = m.from + n
			}
			for j, own := range l {
				if !used[j] && c.same(own, s, part) {
					order[i], used[j] = j, true
					break
				}
			}
			if i > 0 && i < len(other)-1 {
				break
			}
		}
		if order[i] < 0 {
			return nil
		}
	}
	return order
}

// same says whether two runs of words say the same: in one language by their words, in two by
// their values and names.
func (c text) same(m member, s text, o member) bool {
	sameTongue := tongue.Of(c.Language) == tongue.Of(s.Language)
	if sameTongue || named(c.words[m.from:m.to]) {
		if x, y := c.plain(m), s.plain(o); len(x) > 0 && slices.Equal(x, y) {
			return true
		}
	}
	a, b := c.partsOf(m), s.partsOf(o)
	if len(a) != len(b) || len(a) == 0 {
		return false
	}
	for i := range a {
		x, y := a[i], b[i]
		switch {
		case x.low == y.low && (sameTongue || x.capital() || x.digit()):
		case !sameTongue && before[x.low] && before[y.low]:
		case x.value != nil && y.value != nil && value.Compare(*x.value, *y.value) == value.Equal:
		default:
			return false
		}
	}
	return true
}

// plain returns the words of a run without articles, in lower case.
func (c text) plain(m member) []string {
	var list []string
	for _, w := range c.words[m.from:m.to] {
		if !article[w.low] {
			list = append(list, w.low)
		}
	}
	return list
}

// named says whether all of some words may be those of a name.
func named(words []word) bool {
	return !slices.ContainsFunc(words, func(w word) bool { return !w.capital() && !w.digit() })
}

// partsOf returns the words of a run without articles, one of each value that is whole in it.
func (c text) partsOf(m member) []word {
	var list []word
	for i := m.from; i < m.to; i++ {
		w := c.words[i]
		if w.value != nil && w.value.Start >= c.words[m.from].start && w.value.End <= c.words[m.to-1].end {
			for i+1 < m.to && c.words[i+1].value == w.value {
				i++
			}
			w.end, w.text = w.value.End, w.value.Text
			w.low = strings.ToLower(w.text)
		} else {
			w.value = nil
		}
		if !article[w.low] {
			list = append(list, w)
		}
	}
	return list
}

// ordered returns a text, in which the members of a list stand in another order.
func (c text) ordered(written string, l list, order []int) string {
	texts := make([]string, len(l))
	for i, m := range l {
		texts[i] = c.Text[c.words[m.from].start:c.words[m.to-1].end]
	}
	begins := l[0].from == 0 || figure.SentenceEnd.MatchString(c.Text[c.words[l[0].from-1].start:c.words[l[0].from].start])
	if w := c.words[l[0].from]; begins && (article[w.low] || before[w.low]) {
		texts[0] = strings.ToLower(texts[0][:1]) + texts[0][1:]
	}
	for i, m := range slices.Backward(l) {
		in := texts[order[i]]
		if i == 0 && begins {
			r, n := utf8.DecodeRuneInString(in)
			in = string(unicode.ToUpper(r)) + in[n:]
		}
		written = written[:c.words[m.from].start] + in + written[c.words[m.to-1].end:]
	}
	return written
}
