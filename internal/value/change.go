package value

// changes say that "from 20 to 25" tells of two moments.
var changes = newLexicon("", `rose rise rises risen rising raise raises raised raising increase increases increased increasing grow grows grew grown growing growth
	climb climbs climbed climbing jump jumps jumped jumping surge surges surged surging soar soars soared soaring swell swells swelled swelling
	expand expands expanded expanding widen widens widened widening extend extends extended extending lengthen lengthened double doubles doubled doubling triple tripled
	boost boosts boosted boosting lift lifts lifted lifting push pushes pushed pushing hike hikes hiked improve improves improved improving advance advances advanced
	fall falls fell fallen falling drop drops dropped dropping decline declines declined declining decrease decreases decreased decreasing sink sinks sank sunk sinking
	shrink shrinks shrank shrunk shrinking slip slips slipped slide slides slid plunge plunges plunged tumble tumbles tumbled cut cuts cutting reduce reduces reduced reducing
	lowered lowering change changes changed changing go goes went gone going moved moving shifted shifting`)

// spreads say that it tells of one range.
var spreads = newLexicon("", "range ranges ranged ranging vary varies varied varying anywhere")

// changeReach is how many tokens before "from" a word for the change is sought.
const changeReach = 10

// changed says whether "from" before token i opens a change rather than a range.
func (s *scanner) changed(i int) bool {
	if !s.any(i-1, "from") || s.any(i-2, "by") {
		return false
	}
	k := i - 2
	if s.any(k, "up", "down") {
		return true
	}
	if s.mark(k, ",") {
		k-- // "rose by 5 points, from 20 to 25"
	}
	for ; k >= 0 && k >= i-1-changeReach && !s.clauseBreak(k) && !s.toks[k+1].fresh; k-- {
		if w := s.word(k); spreads.has(w, s.lang) {
			return false
		} else if changes.has(w, s.lang) {
			return true
		}
	}
	return false
}

// changedTo returns the token behind the second number of "from 25 to 20 percent",
// "von 20 auf 25 Prozent" and "25 statt 20 Prozent", the first of which stands from i to
// j-1; 0 where there is none.
func (s *scanner) changedTo(i, j int) int {
	switch {
	case s.any(j, "auf", "to") && s.any(i-1, "von", "from"), s.any(j, "statt", "anstatt"):
	case s.any(j, "instead") && s.any(j+1, "of"), s.any(j, "rather") && s.any(j+1, "than"):
		j++
	default:
		return 0
	}
	_, bound := bounds.at(s, j+1) // "auf rund 25"
	_, k, ok := s.number(j + 1 + bound)
	if !ok {
		return 0
	}
	return k
}

// changedFrom returns the measure of the money or share before "from" and the number
// n, from i to j-1, which has the same: "to 20 percent from 25", "5 million euros,
// down from 7 million". False: there is none.
func (s *scanner) changedFrom(i int, n numeral, j int) (m measure, ok bool) {
	if len(s.out) == 0 || !s.any(i-1, "von", "from") {
		return measure{}, false
	}
	if noun, _ := s.noun(j, countNouns); noun != "" {
		return measure{}, false
	}
	k := i - 2
	turned := s.any(k, "up", "down")
	if turned {
		k--
		k -= b2i(s.mark(k, ","))
	}
	to := s.out[len(s.out)-1]
	if k < 0 || to.End != s.toks[k].end || to.Kind != Money && to.Kind != Percent {
		return measure{}, false
	}
	q := to.Quantity
	changed := turned || s.any(s.tokenFrom(to.Start)-1, "auf", "to")
	scaled := n.unit.Valid() || q.Low.Cmp(n.value.Times(whole(1000))) < 0 // "to 5 million from 3" leaves out more
	return measure{kind: to.Kind, unit: q.Unit, factor: whole(1)}, changed && scaled
}

// clauseEnds are the words that begin another clause.
var clauseEnds = newLexicon("aber sondern jedoch doch denn weil obwohl während dass sodass wenn", "but however although though while because that which who whereas")

// clauseBreak says whether token k parts clauses.
func (s *scanner) clauseBreak(k int) bool {
	switch t := s.toks[k]; t.kind {
	case wordToken:
		return clauseEnds.has(t.low, s.lang)
	case markToken:
		switch t.low {
		case ",", ";", ":", "!", "?", "\"", "“", "„", "”", "(", ")":
			n := s.tok(k + 1)
			return !(n.joined && n.kind == digitToken)
		case ".":
			n := s.tok(k + 1)
			return !n.joined && (n.upper || n.kind == 0) && !(s.tok(k-1).kind == digitToken)
		case "-":
			return !t.joined
		}
	}
	return false
}
