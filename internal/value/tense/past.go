// Package tense reads whether the clause of a day tells of what has happened on it or
// of what will happen.
//
// It exists because "am Freitag" is the one before or the one after publication, and only the verb
// says which. It answers only where the clause leaves no doubt.
package tense

import (
	"strings"

	"github.com/beleg-dev/beleg/internal/regex"
	"github.com/beleg-dev/beleg/internal/value/calendar"
	"github.com/beleg-dev/beleg/internal/value/number"
	"github.com/beleg-dev/beleg/internal/value/words"
)

var (
	// pastVerbs are finite verbs of the past that news has often, but for those that
	// are spelt like a present or an infinitive, and the "worden" of a passive.
	pastVerbs = words.NewLexicon(
		`war waren wurde wurden hatte hatten kam kamen gab gaben ging gingen traf trafen starb starben begann begannen endete endeten fand fanden
		entschied beschloss stimmte stimmten sagte sagten erklärte erklärten teilte teilten nahm nahmen lehnte lehnten kündigte kündigten
		eröffnete eröffneten unterzeichnete unterzeichneten gewann gewannen verlor verloren verließ verließen trat traten stürzte stürzten
		worden reiste reisten flog flogen forderte forderten meldete meldeten bestätigte bestätigten legte legten stellte stellten brach brachen
		billigte billigten verabschiedete verabschiedeten einigte einigten tagte tagten startete starteten schloss
		fiel fielen fuhr lief sprach rief riefen erhielt erhielten bekam bekamen blieb blieben zog schlug sprang stieg sank hielt bat verschwand entstand riss`,
		`was were had did met said told announced voted passed rejected approved won lost began ended took gave went came became decided left agreed
		signed died killed arrived opened closed launched struck broke fell rose beat held flew resigned
		made built brought bought sold sent paid wrote spoke drew chose swore spent fought shook withdrew grew sought ran threw heard`)
	// announcing are past verbs whose object is still to come.
	announcing = words.NewLexicon(`kündigte kündigten forderte forderten`, `announced demanded called`)
	// The German perfect is "haben" and a participle, which no noun follows.
	perfects   = words.NewLexicon(`hat haben habe`, ``)
	participle = regex.MustCompile(`^(?:\p{L}*ge\p{L}+|(?:be|ver|er|ent|zer|miss|unter|über|durch|wider)\p{L}+|\p{L}+ier)(?:t|en)$`)
	// That of verbs of moving and becoming is "sein" and a participle. Those of others say with
	// "sein" how something is: "ist am Montag geschlossen".
	becoming = words.NewLexicon(`ist sind sei seien`, ``)
	become   = regex.MustCompile(`^(?:\pL*ge(?:gangen|kommen|fahren|laufen|reist|flogen|storben|stürzt|fallen|stiegen|sunken|flohen|flüchtet|wesen|blieben|worden|schehen` +
		`|treten|zogen|sprungen|rutscht|stoßen|prallt|kippt|landet|startet|strandet|kentert|scheitert|kehrt|wachsen|lungen|rissen|platzt|boren)` +
		`|(?:ein|zusammen)getroffen|(?:ein|aus|zusammen)gebrochen|(?:ab|aus|nieder)gebrannt` +
		`|passiert|explodiert|kollidiert|entgleist|entkommen|entstanden|ertrunken|erschienen|verunglückt|verschwunden|verstorben)$`)
	// noParticiples are spelt like one, or with "haben" say how something is.
	noParticiples = words.NewLexicon(`geöffnet geschlossen gegen entgegen erst ersten beiden insgesamt bereit überhaupt`, ``)
	regular       = regex.MustCompile(`^\pL{2,}[^e\PL]ed$`)            // an English verb of the past
	weak          = regex.MustCompile(`^\pL{3,}(?:te|(?:ier|ig)ten)$`) // a German one
	// strongPast matches a German verb whose past has another vowel, and which is spelt like no other word.
	strongPast = regex.MustCompile(`^(?:be|ver|er|ent|zer|unter|über|wider|durch|miss)?(?:lud|schrieb|sprach|fuhr|lief|rief|hielt|ließ|stieß|fiel|zog|bog|flog|floh|bot|hob|schob|schloss|schoss|goss|grub|trug|schlug|schuf|wuchs|wusch|` +
		`sah|las|aß|vergaß|saß|bat|trat|tat|nahm|brach|stach|stahl|traf|warf|half|starb|galt|barg|fand|band|sang|sank|sprang|trank|zwang|schwamm|gewann|begann|schied|schwieg|stieg|trieb|wies|lieh|riss|biss|griff|litt|ritt|schnitt|schritt|stritt|glich|wich|strich|stand|ging|hing|fing)(?:en)?$`)
	// toward stand before a "to" behind which no verb follows.
	toward = words.NewLexicon(``, `closed opened open flew came went travelled traveled returned moved`)
	// Open words keep a day open, whatever stands beside them.
	open = words.NewLexicon(
		`will wollen wird werden soll sollen kann können muss müssen darf dürfen möchte möchten würde würden könnte könnten sollte sollten dürfte dürften müsste müssten hätte hätten wolle werde solle
		geplant geplante geplanten erwartet erwartete erwarteten vorgesehen vorgesehene vorgesehenen angesetzt anberaumt`,
		`will would shall should can could may might must is are be s
		planned scheduled expected slated proposed anticipated`)
)

// A Reader reads of which time the clauses of a text tell.
type Reader struct{ *number.Reader }

// NewReader reads a text whose numbers n reads.
func NewReader(n *number.Reader) *Reader { return &Reader{n} }

// A Tense is what a clause surely says of a day in it; the zero value: nothing.
type Tense uint8

// Tense returns that of the clause in which a day, tokens i to j-1, stands.
func (s *Reader) Tense(i, j int) Tense {
	if s.Grammar == words.English && s.Mark(j, ",") && s.Any(i-1, "on", "in") && (s.SentenceStart(i-1) || s.EndsClause(i-2)) {
		j++ // "On Tuesday, they met"
	}
	switch {
	case s.past(i, j):
		return Past
	case s.future(i, j):
		return Future
	}
	return 0
}

// The tenses.
const (
	Past Tense = iota + 1
	Future
)

// NearVerb is how many tokens on each side of a day are read for its verb.
const NearVerb = 24

// past says whether a day, tokens i to next-1, stands in a clause that tells what happened on it.
func (s *Reader) past(i, next int) bool {
	if s.Any(i-1, "for", "until", "till", "by", "from", "für", "bis", "ab") || s.Any(i-1, "auf") && !s.Any(i-2, "nacht") {
		return false
	}
	happened, perfect, done, becomes, became := false, false, false, false, false
	for _, step := range [2]int{-1, 1} {
		other := false // day is told of: "voted on Tuesday for talks on Friday"
		from := i - 1
		if step > 0 {
			from = next
		}
		for j, n := from, 0; n < NearVerb && j >= 0 && j < len(s.Tokens) && !s.EndsClause(j); j, n = j+step, n+1 {
			w := s.Word(j)
			if open.Has(w, s.Grammar) || s.zuInfinitive(j) || step < 0 && w == "to" && !toward.Has(s.Word(j-1), s.Grammar) {
				return false
			}
			if other = other || step < 0 && calendar.Weekdays.Has(w, s.Grammar); other {
				continue
			}
			if step < 0 && n > 1 && announcing.Has(w, s.Grammar) {
				continue // "announced a strike on Friday", but not "announced on Friday"
			}
			happened = happened || s.isPast(j)
			perfect = perfect || perfects.Has(w, s.Grammar)
			done = done || !s.Tokens[j].Upper && !s.Tok(j+1).Upper && !noParticiples.Has(w, s.Grammar) && participle.MatchString(w)
			becomes = becomes || becoming.Has(w, s.Grammar)
			became = became || !s.Tokens[j].Upper && become.MatchString(w)
		}
	}
	return happened || perfect && done || becomes && became
}

// isPast says whether token j is a finite verb of the past.
func (s *Reader) isPast(j int) bool {
	w := s.Word(j)
	return pastVerbs.Has(w, s.Grammar) || s.regularPast(j) || s.weakPast(j) ||
		s.Grammar&words.German != 0 && !s.Tokens[j].Upper && !words.FunctionWords.Has(w, words.German) && strongPast.MatchString(w)
}

// zuInfinitive says whether the German word at j is a "zu" that no noun follows, be it behind an
// article or another word: "zu tagen", but not "zu Schäden", "zu einem Unfall", "zu schweren Unfällen".
func (s *Reader) zuInfinitive(j int) bool {
	return s.Grammar&words.German != 0 && s.Any(j, "zu") && !s.Tok(j+1).Upper && !articles.Has(s.Word(j+1), words.German) && !s.Tok(j+2).Upper
}

// regularPast says whether token j is an English verb of the past in -ed: behind an
// article or the like it describes a noun.
func (s *Reader) regularPast(j int) bool {
	w := s.Word(j)
	return s.Grammar == words.English && !s.Tokens[j].Upper && w != "hundred" && regular.MatchString(w) && !s.Any(j-1, "a", "an", "the", "its", "their", "his")
}

// weakPast says whether token j is a German verb of the past in -te, or in the plural one that
// is no infinitive: behind a noun or a day, and not before a noun that it may describe,
// be it with another adjective: "öffnet das Museum renovierte und erweiterte Säle".
func (s *Reader) weakPast(j int) bool {
	w := s.Word(j)
	paired := (s.Mark(j+1, ",") || s.Any(j+1, "und", "oder")) && strings.HasSuffix(s.Word(j+2), "e") && !s.Tok(j+2).Upper && s.Tok(j+3).Upper
	if s.Grammar != words.German || s.Tokens[j].Upper || !s.Tok(j-1).Upper || s.Tok(j+1).Upper || paired || w == "bitte" || !weak.MatchString(w) || words.FunctionWords.Has(w, words.German) || calendar.Todays.Starts(w, words.German) || calendar.Turns.Has(w, words.German) {
		return false
	}
	_, _, ordinal := s.OrdinalWord(j)
	return !ordinal
}

// EndsClause says whether token j is a mark or a word between clauses, no mark within
// a word, a number or the day of a month.
func (s *Reader) EndsClause(j int) bool {
	if s.Tokens[j].Kind == words.Mark {
		if s.Mark(j, ".") && s.Tokens[j].Joined && s.Tok(j-1).Kind == words.Digits && calendar.Months.Has(s.Word(j+1), words.German) {
			return false // "5. September"
		}
		return !s.Tokens[j].Joined || !s.Tok(j+1).Joined
	}
	return s.Any(j, "und", "oder", "and", "or", "when", "after", "before", "while", "that", "who", "which")
}
