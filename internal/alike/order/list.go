package order

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/beleg-dev/beleg/internal/regex"
	"github.com/beleg-dev/beleg/internal/value"
)

const (
	// longest is how many words the first and the last member of a list may have.
	longest = 5
	// mostMembers is how many members a list may have.
	mostMembers = 6
)

// A word is one of a text, or a mark in it.
type word struct {
	start, end int
	text, low  string
	value      *value.Value // which it is part of; nil: none
}

func (w word) mark() bool {
	r, _ := utf8.DecodeRuneInString(w.text)
	return !unicode.IsLetter(r) && !unicode.IsDigit(r)
}

// capital says whether a word may be that of a name, or a German noun.
func (w word) capital() bool {
	r, _ := utf8.DecodeRuneInString(w.text)
	return unicode.IsUpper(r)
}

func (w word) digit() bool {
	r, _ := utf8.DecodeRuneInString(w.text)
	return unicode.IsDigit(r)
}

var token = regex.MustCompile(`[\pL\pN]+(?:[.,:'’-][\pL\pN]+)*|[^\s\pL\pN]`)

// possessive finds the end of one that ends in no letter.
var possessive = regex.MustCompile(`^[sxzß]['’] \pL`)

// wordsOf returns the words of a text.
func wordsOf(r value.Reading) []word {
	var list []word
	at := 0
	for _, m := range token.FindAllStringIndex(r.Text, -1) {
		for at < len(r.Values) && r.Values[at].End <= m[0] {
			at++
		}
		if n := len(list); n > 0 && m[0] == list[n-1].end && possessive.MatchString(r.Text[m[0]-1:]) {
			w := &list[n-1] // "the dockers' union"
			w.end, w.text = m[1], r.Text[w.start:m[1]]
			w.low = strings.ToLower(w.text)
			continue
		}
		w := word{start: m[0], end: m[1], text: r.Text[m[0]:m[1]]}
		w.low = strings.ToLower(w.text)
		for i := at; i < len(r.Values) && r.Values[i].Start < m[1]; i++ {
			if v := r.Values[i]; v.Kind != value.Negation && v.End >= m[1] && v.Start <= m[0] {
				w.value = &r.Values[i]
				break
			}
		}
		list = append(list, w)
	}
	return list
}

// A list is what words join: the places of its members, the first one and the last as long as
// they may be.
type list []member

// A member is a run of words.
type member struct{ from, to int }

// listsOf returns the lists of words.
func listsOf(words []word) []list {
	var lists []list
	for k, w := range words {
		if !joining[w.low] || k == 0 || k+1 == len(words) {
			continue
		}
		to := k + 1
		for to < len(words) && to < k+1+longest && !words[to].mark() && !joining[words[to].low] {
			to++
		}
		l := list{{k + 1, to}}
		end := k
		if words[k-1].text == "," {
			end--
		}
		for len(l) < mostMembers {
			from := end
			for from > 0 && !words[from-1].mark() && !joining[words[from-1].low] {
				from--
			}
			if from == end {
				break
			}
			comma := from > 1 && words[from-1].text == ","
			if end == k-1 && !comma {
				break // ", and" joins clauses
			}
			l = slices.Insert(l, 0, member{from, end})
			lists = append(lists, slices.Clone(l))
			if !comma || end-from > longest {
				break
			}
			end = from - 1
		}
	}
	return lists
}

// bound returns a list whose first member has its last a words, and its last one its first b;
// false: it has fewer.
func (l list) bound(a, b int) (list, bool) {
	cut := slices.Clone(l)
	first, last := &cut[0], &cut[len(cut)-1]
	if first.to-first.from < a || last.to-last.from < b {
		return nil, false
	}
	first.from, last.to = first.to-a, last.from+b
	return cut, true
}

func listOf(words string) map[string]bool {
	set := map[string]bool{}
	for w := range strings.FieldsSeq(words) {
		set[w] = true
	}
	return set
}

var (
	joining = listOf("and or und oder sowie &")
	article = listOf("the a an der die das den dem des ein eine einen einem einer eines")
	before  = listOf("in on at by from to for with of between among into towards over about against near during via " +
		"im am an auf aus bei beim für mit nach von vom zu zum zur über zwischen gegen durch um ab bis unter neben ins")
)
