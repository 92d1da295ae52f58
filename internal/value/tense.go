package value

import (
	"regexp"
	"strings"
)

var (
	// pastVerbs are finite verbs of the past that news has often, but for those that
	// are spelt like a present or an infinitive, and the "worden" of a passive.
	pastVerbs = newLexicon(
		`war waren wurde wurden hatte hatten kam kamen gab gaben ging gingen traf trafen starb starben begann begannen endete endeten fand fanden
		entschied beschloss stimmte stimmten sagte sagten erklärte erklärten teilte teilten nahm nahmen lehnte lehnten kündigte kündigten
		eröffnete eröffneten unterzeichnete unterzeichneten gewann gewannen verlor verloren verließ verließen trat traten stürzte stürzten
		worden reiste reisten flog flogen forderte forderten meldete meldeten bestätigte bestätigten legte legten stellte stellten brach brachen
		billigte billigten verabschiedete verabschiedeten einigte einigten tagte tagten startete starteten schloss`,
		`was were had did met said told announced voted passed rejected approved won lost began ended took gave went came became decided left agreed
		signed died killed arrived opened closed launched struck broke fell rose beat held flew resigned
		made built brought bought sold sent paid wrote spoke drew chose swore spent fought shook withdrew grew sought ran threw heard`)
	// announcing are past verbs whose object is still to come.
	announcing = newLexicon(`kündigte kündigten forderte forderten`, `announced demanded called`)
	// The German perfect is "haben" and a participle, which no noun follows.
	perfects   = newLexicon(`hat haben`, ``)
	participle = regexp.MustCompile(`^(?:\p{L}*ge\p{L}+|(?:be|ver|er|ent|zer|miss)\p{L}+|\p{L}+ier)(?:t|en)$`)
	// noParticiples are spelt like one, or with "haben" say how something is.
	noParticiples = newLexicon(`geöffnet geschlossen gegen entgegen erst ersten beiden insgesamt bereit`, ``)
	regular       = regexp.MustCompile(`^\pL{2,}[^e\PL]ed$`)            // an English verb of the past
	weak          = regexp.MustCompile(`^\pL{3,}(?:te|(?:ier|ig)ten)$`) // a German one
	// open words keep a day open, whatever stands beside them.
	open = newLexicon(
		`will wollen wird werden soll sollen kann können muss müssen darf dürfen möchte möchten würde würden könnte könnten sollte sollten dürfte dürften müsste müssten hätte hätten wolle werde solle zu
		geplant geplante geplanten erwartet erwartete erwarteten vorgesehen vorgesehene vorgesehenen angesetzt anberaumt`,
		`will would shall should can could may might must is are be s
		planned scheduled expected slated proposed anticipated`)
)

// A tense is what a clause surely says of a day in it; the zero value: nothing.
type tense uint8

const (
	toldPast tense = iota + 1
	toldFuture
)

// tense returns that of the clause in which a day, tokens i to j-1, stands.
func (s *scanner) tense(i, j int) tense {
	if s.lang == english && s.mark(j, ",") && s.any(i-1, "on", "in") && (s.sentenceStart(i-1) || s.endsClause(i-2)) {
		j++ // "On Tuesday, they met"
	}
	switch {
	case s.past(i, j):
		return toldPast
	case s.future(i, j):
		return toldFuture
	}
	return 0
}

// nearVerb is how many tokens on each side of a day are read for its verb.
const nearVerb = 24

// past says whether a day, tokens i to next-1, stands in a clause that tells what happened on it.
func (s *scanner) past(i, next int) bool {
	if s.any(i-1, "for", "until", "till", "by", "from", "für", "bis", "ab") || s.any(i-1, "auf") && !s.any(i-2, "nacht") {
		return false
	}
	happened, perfect, done := false, false, false
	for _, step := range [2]int{-1, 1} {
		other := false // day is told of: "voted on Tuesday for talks on Friday"
		from := i - 1
		if step > 0 {
			from = next
		}
		for j, n := from, 0; n < nearVerb && j >= 0 && j < len(s.toks) && !s.endsClause(j); j, n = j+step, n+1 {
			w := s.word(j)
			if open.has(w, s.lang) || step < 0 && w == "to" {
				return false
			}
			if other = other || step < 0 && weekdays.has(w, s.lang); other {
				continue
			}
			if step < 0 && n > 1 && announcing.has(w, s.lang) {
				continue // "announced a strike on Friday", but not "announced on Friday"
			}
			happened = happened || pastVerbs.has(w, s.lang) || s.regularPast(j) || s.weakPast(j)
			perfect = perfect || perfects.has(w, s.lang)
			done = done || !s.toks[j].upper && !s.tok(j+1).upper && !noParticiples.has(w, s.lang) && participle.MatchString(w)
		}
	}
	return happened || perfect && done
}

// regularPast says whether token j is an English verb of the past in -ed: behind an
// article or the like it describes a noun.
func (s *scanner) regularPast(j int) bool {
	w := s.word(j)
	return s.lang == english && !s.toks[j].upper && w != "hundred" && regular.MatchString(w) && !s.any(j-1, "a", "an", "the", "its", "their", "his")
}

// weakPast says whether token j is a German verb of the past in -te, or in the plural one that
// is no infinitive: behind a noun or a day, and not before a noun that it may describe,
// be it with another adjective: "öffnet das Museum renovierte und erweiterte Säle".
func (s *scanner) weakPast(j int) bool {
	w := s.word(j)
	paired := (s.mark(j+1, ",") || s.any(j+1, "und", "oder")) && strings.HasSuffix(s.word(j+2), "e") && !s.tok(j+2).upper && s.tok(j+3).upper
	if s.lang != german || s.toks[j].upper || !s.tok(j-1).upper || s.tok(j+1).upper || paired || w == "bitte" || !weak.MatchString(w) || functionWords.has(w, german) || todays.starts(w, german) || turns.has(w, german) {
		return false
	}
	_, _, ordinal := s.ordinalWord(j)
	return !ordinal
}

// endsClause says whether token j is a mark or a word between clauses, no mark within
// a word or a number.
func (s *scanner) endsClause(j int) bool {
	if s.toks[j].kind == markToken {
		return !s.toks[j].joined || !s.tok(j+1).joined
	}
	return s.any(j, "und", "oder", "and", "or", "when", "after", "before", "while", "that", "who", "which")
}
