package amount

import (
	"github.com/beleg-dev/beleg/internal/value/number"
	"github.com/beleg-dev/beleg/internal/value/quantity"
	"github.com/beleg-dev/beleg/internal/value/unit"
	"github.com/beleg-dev/beleg/internal/value/words"
)

// changes say that "from 20 to 25" tells of two moments.
var changes = words.NewLexicon("", `rose rise rises risen rising raise raises raised raising increase increases increased increasing grow grows grew grown growing growth
	climb climbs climbed climbing jump jumps jumped jumping surge surges surged surging soar soars soared soaring swell swells swelled swelling
	expand expands expanded expanding widen widens widened widening extend extends extended extending lengthen lengthened double doubles doubled doubling triple tripled
	boost boosts boosted boosting lift lifts lifted lifting push pushes pushed pushing hike hikes hiked improve improves improved improving advance advances advanced
	fall falls fell fallen falling drop drops dropped dropping decline declines declined declining decrease decreases decreased decreasing sink sinks sank sunk sinking
	shrink shrinks shrank shrunk shrinking slip slips slipped slide slides slid plunge plunges plunged tumble tumbles tumbled cut cuts cutting reduce reduces reduced reducing
	lowered lowering change changes changed changing go goes went gone going moved moving shifted shifting`)

// spreads say that it tells of one range.
var spreads = words.NewLexicon("", "range ranges ranged ranging vary varies varied varying anywhere")

// changeReach is how many tokens before "from" a word for the change is sought.
const changeReach = 10

// changed says whether "from" before token i opens a change rather than a range.
func (s *Reader) changed(i int) bool {
	if !s.Any(i-1, "from") || s.Any(i-2, "by") {
		return false
	}
	return s.Any(i-2, "up", "down") || changes.Has(s.fromVerb(i), s.Grammar)
}

// spread says whether "from" before token i opens what is surely a range.
func (s *Reader) spread(i int) bool { return spreads.Has(s.fromVerb(i), s.Grammar) }

// fromVerb returns the nearest word before "from", which stands before token i, that says
// whether a range or a change follows; empty where there is none.
func (s *Reader) fromVerb(i int) string {
	k := i - 2
	if s.Mark(k, ",") {
		k-- // "rose by 5 points, from 20 to 25"
	}
	for ; k >= 0 && k >= i-1-changeReach && !s.clauseBreak(k) && !s.Tokens[k+1].Fresh; k-- {
		if w := s.Word(k); spreads.Has(w, s.Grammar) || changes.Has(w, s.Grammar) {
			return w
		}
	}
	return ""
}

// changedTo returns the token behind the second number of "from 25 to 20 percent",
// "von 20 auf 25 Prozent" and "25 statt 20 Prozent", the first of which stands from i to
// j-1; 0 where there is none.
func (s *Reader) changedTo(i, j int) int {
	switch {
	case s.Any(j, "auf", "to") && s.Any(i-1, "von", "from"), s.Any(j, "statt", "anstatt"):
	case s.Any(j, "instead") && s.Any(j+1, "of"), s.Any(j, "rather") && s.Any(j+1, "than"):
		j++
	default:
		return 0
	}
	_, bound := number.Bounds.At(s.Text, j+1) // "auf rund 25"
	_, k, ok := s.Number(j + 1 + bound)
	if !ok {
		return 0
	}
	return k
}

// changedFrom returns the measure of the money or share before "from" and the number
// n, from i to j-1, which has the same: "to 20 percent from 25", "5 million euros,
// down from 7 million". False: there is none.
func (s *Reader) changedFrom(i int, n number.Numeral, j int) (m unit.Measure, ok bool) {
	if !s.Any(i-1, "von", "from") {
		return unit.Measure{}, false
	}
	if noun, _ := s.Noun(j); noun != "" {
		return unit.Measure{}, false
	}
	k := i - 2
	turned := s.Any(k, "up", "down")
	if turned {
		k--
		k -= words.One(s.Mark(k, ","))
	}
	to := s.last
	if k < 0 || s.next != k+1 || to.Sort != unit.Money && to.Sort != unit.Percent {
		return unit.Measure{}, false
	}
	q := to.Quantity
	changed := turned || s.Any(s.from-1, "auf", "to")
	scaled := n.Unit.Valid() || q.Low.Cmp(n.Value.Times(quantity.Whole(1000))) < 0 // "to 5 million from 3" leaves out more
	return unit.Measure{Sort: to.Sort, Unit: q.Unit, Factor: quantity.Whole(1)}, changed && scaled
}

// clauseEnds are the words that begin another clause.
var clauseEnds = words.NewLexicon("aber sondern jedoch doch denn weil obwohl während dass sodass wenn", "but however although though while because that which who whereas")

// clauseBreak says whether token k parts clauses.
func (s *Reader) clauseBreak(k int) bool {
	switch t := s.Tokens[k]; t.Kind {
	case words.Word:
		return clauseEnds.Has(t.Low, s.Grammar)
	case words.Mark:
		switch t.Low {
		case ",", ";", ":", "!", "?", "\"", "“", "„", "”", "(", ")":
			n := s.Tok(k + 1)
			return !(n.Joined && n.Kind == words.Digits)
		case ".":
			n := s.Tok(k + 1)
			return !n.Joined && (n.Upper || n.Kind == 0) && !(s.Tok(k-1).Kind == words.Digits)
		case "-":
			return !t.Joined
		}
	}
	return false
}
