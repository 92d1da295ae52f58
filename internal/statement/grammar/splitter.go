package grammar

// Clauses returns the clauses of a sentence that stand for themselves; none where it
// has but one. It is the first of its text where nobody has been named whom a pronoun
// in it may mean.
func Clauses(sentence, language string, first bool) []Clause {
	return clausesOf(sentence, language, first, false)
}

// clausesOf returns the clauses of a sentence, with leaning also those that name nothing.
func clausesOf(sentence, language string, first, leaning bool) []Clause {
	sentence, words, g := divisible(sentence, language)
	if words == nil {
		return nil
	}
	written := words
	lead := g.lead(words)
	words = withoutInserts(words[lead:], g)
	s := splitter{grammar: g, sentence: sentence, language: language, first: first && lead == 0, led: lead > 0, inserts: lead+len(words) < len(written), leaning: leaning}
	var cuts []Clause
	begin := 0         // of the clause that is read
	var inFront []word // of it, subject and auxiliary of the clause before
	var mark []string
	for i := 1; i < len(words)-1; i++ {
		if !g.joins(words[i]) && !words[i].pauses() {
			continue
		}
		end := i
		if words[i-1].comma() {
			end--
		}
		if end <= begin {
			continue // ", and it"
		}
		clause := append(inFront[:len(inFront):len(inFront)], words[begin:end]...)
		s.related = relates(withoutComma(written[wordAt(written, words[end-1].Start)+1 : wordAt(written, words[i].Start)]))
		front, replaced, ok := s.second(clause, words[i], words[i+1:])
		var owns []string
		if !ok && i+2 < len(words)-1 {
			front, owns, ok = s.owned(clause, words[i], words[i+1:])
			replaced = 1
		}
		if !ok {
			continue
		}
		cuts = append(cuts, clauseOf(inFront, words[begin:end]).marked(mark).until(written[:wordAt(written, words[i].Start)]))
		begin, inFront, mark = i+1+replaced, front, owns
		s.led = false
	}
	if cuts == nil {
		return nil
	}
	cuts = append(cuts, clauseOf(inFront, words[begin:]).marked(mark))
	if lead > 0 {
		cuts[0].Own.Start, cuts[0].Words[0].Start = written[0].Start, written[0].Start
	}
	return cuts
}

// A splitter takes a sentence apart, which may be the first of its text.
type splitter struct {
	grammar
	sentence, language string
	first              bool
	led                bool // whether the clause that is read has a phrase before its subject
	related            bool // whether a relative clause ends that, which may go on
	inserts            bool // whether the sentence has any, which were left out
	leaning            bool // whether a clause may name nothing
}

// second says whether behind a clause and what may join it to the rest another one follows
// that stands for itself. It returns the words of the first that the second needs in front,
// and how many of its own these replace.
func (s splitter) second(clause []word, joint word, rest []word) (front []word, replaced int, ok bool) {
	verb, subject, ok := s.verb(clause)
	fronted := false
	if !ok {
		verb = s.fronted(clause)
		fronted, ok = true, verb > 0
	}
	if !ok || !plainClause(clause) {
		return nil, 0, false
	}
	next := upTo(rest, s)
	elides := s.elides(joint)
	if joint.comma() {
		if fronted || !s.parts(clause, verb, next) {
			return nil, 0, false
		}
		elides = enumerates(clause, verb, subject, rest, s)
	}
	if ordered(clause, next) {
		return nil, 0, false
	}
	pronoun, woman := s.again(next)
	switch {
	case !elides, fronted, s.led, s.related:
	case pronoun:
		if front, ok = s.meant(clause, woman); ok {
			if _, ok = s.goesOn(clause, verb, subject, next[1:]); ok {
				return front, 1, true
			}
		}
	case shares(clause[:subject], clause[verb], s.language), s.leaning && countable(clause[:subject], s.language):
		if shared, ok := s.goesOn(clause, verb, subject, next); ok {
			return clause[:shared], 0, true
		}
	}
	at, ok := s.stands(clause, verb, next)
	return nil, 0, ok && (s.leaning || named(s.sentence, next, at, s.language))
}

// enumerates says whether words behind a comma are predicates that share the subject of
// a clause, to the last, which a joining word begins.
func enumerates(clause []word, verb, subject int, words []word, g grammar) bool {
	for {
		next := upTo(words, g)
		if _, ok := g.goesOn(clause, verb, subject, next); !ok || len(next) == len(words) {
			return false
		}
		last := g.joins(words[len(next)])
		words = words[len(next)+1:]
		if last {
			_, ok := g.goesOn(clause, verb, subject, upTo(words, g))
			return ok
		}
	}
}

// meant returns the subject of a clause that begins the sentence, which a pronoun behind
// it stands for.
func (s splitter) meant(clause []word, woman bool) ([]word, bool) {
	closed, all := clause, spanOf(clause)
	text := all.Of(s.sentence)
	if s.inserts {
		closed, text = closedUp(clause), joined(clause)
	}
	at, ok := antecedent(text, s.language, woman, s.first)
	if !ok {
		return nil, false
	}
	return clause[wordAt(closed, all.Start+at.Start):wordAt(closed, all.Start+at.End)], true
}
