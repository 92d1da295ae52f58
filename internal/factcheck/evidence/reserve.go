package evidence

import (
	"cmp"
	"slices"
	"strings"

	"github.com/beleg-dev/beleg/internal/factcheck"
	"github.com/beleg-dev/beleg/internal/regex"
	"github.com/beleg-dev/beleg/internal/segment"
)

// A Reserve is a manner of telling what may not be so: each of it finds what a sentence tells so.
type Reserve []func(sentence string) []segment.Span

// reserve returns a Reserve of patterns, which find in their groups, or in the one named "clause",
// what is told with it.
func reserve(list ...string) Reserve { return reserveOf(patterns(list...)) }

func reserveOf(list []*regex.Regexp) Reserve {
	var r Reserve
	for _, p := range list {
		r = append(r, func(sentence string) []segment.Span { return clausesOf(p, sentence) })
	}
	return r
}

func patterns(list ...string) []*regex.Regexp {
	var compiled []*regex.Regexp
	for _, p := range list {
		compiled = append(compiled, regex.MustCompile(p))
	}
	return compiled
}

// clausesOf returns what a pattern finds in a sentence to be told with a reserve.
func clausesOf(pattern *regex.Regexp, sentence string) []segment.Span {
	var list []segment.Span
	clause := pattern.SubexpIndex("clause")
	for _, m := range pattern.FindAllStringSubmatchIndex(sentence, -1) {
		for g := 2; g < len(m); g += 2 {
			if m[g] >= 0 && (clause <= 0 || g == 2*clause) {
				list = append(list, segment.Span{Start: m[g], End: m[g+1]})
			}
		}
	}
	return list
}

// within is what may stand within a clause: a comma only in a number, quotation marks only
// round a name.
const within = `(?:[^,;:“”"„»«–—]|,\d|[„“"»«][^,;:“”"„»«–—]+[“”"»«])`

// turns matches where a sentence goes on with what it may tell without a reserve.
var turns = regex.MustCompile(`(?i) [–—-] |; |, (?:und|aber|doch|jedoch|sondern|während|obwohl|nachdem|bevor|weil|da|was|wo\pL*|de[rmn]|die|das|dessen|deren|welche[rsmn]?|and|but|yet|while|although|though|after|before|because|which|who|whose|whom|where|when)(?:\PL)`)

// Without returns a passage, and what is read before it, without what its sentences tell with
// a reserve, and these sentences as they are; none: it has no such sentence. If wanted, what
// stands before that in its clause is left out, too: it may have lost its verb.
func (r Reserve) Without(e *factcheck.Evidence, clauses bool) (bare *factcheck.Evidence, reserved []*factcheck.Evidence) {
	var left []string
	for i, s := range e.Passage.Sentences {
		if len(r.told(e.Passage.TextOf(s))) > 0 {
			reserved = append(reserved, e.Part(i, i))
		}
		if kept := r.without(e.Passage.TextOf(s), clauses); kept != "" {
			left = append(left, kept)
		}
	}
	of, source := *e, *e.Source
	source.Title = r.without(source.Title, clauses)
	of.Source, of.Passage = &source, factcheck.Passage{Text: strings.Join(left, " "), Context: r.without(e.Passage.Context, clauses)}
	return &of, reserved
}

// In says whether a passage tells something with a reserve.
func (r Reserve) In(e *factcheck.Evidence) bool {
	return slices.ContainsFunc(e.Passage.Sentences, func(s segment.Span) bool { return len(r.told(e.Passage.TextOf(s))) > 0 })
}

// told returns where a sentence tells something with a reserve, in its order.
func (r Reserve) told(sentence string) []segment.Span {
	var list []segment.Span
	for _, finds := range r {
		for _, at := range finds(sentence) {
			if turn := turns.FindStringIndex(at.Of(sentence)); turn != nil {
				at.End = at.Start + turn[0]
			}
			at.End = at.Start + len(strings.TrimRight(at.Of(sentence), ".! "))
			list = append(list, at)
		}
	}
	slices.SortFunc(list, func(a, b segment.Span) int { return cmp.Compare(a.Start, b.Start) })
	return list
}

// without returns a sentence without what it tells with a reserve; empty: it has nothing else.
func (r Reserve) without(sentence string, clauses bool) string {
	var b strings.Builder
	next := 0
	for _, at := range r.told(sentence) {
		if clauses {
			at.Start = max(next, 1+strings.LastIndexAny(sentence[:at.Start], ",;:"))
		}
		if at.Start > next {
			b.WriteString(sentence[next:at.Start])
		}
		next = max(next, at.End)
	}
	b.WriteString(sentence[next:])
	left := beforeMark.ReplaceAllString(strings.Join(strings.Fields(b.String()), " "), "$1")
	if letter.MatchString(left) {
		return left
	}
	return ""
}

var (
	// letter finds what a sentence has that says anything.
	letter = regex.MustCompile(`\pL`)
	// beforeMark finds a mark that what was left out stood before.
	beforeMark = regex.MustCompile(` ([.,;!])`)
)
