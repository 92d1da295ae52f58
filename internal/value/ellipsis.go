package value

import (
	"slices"
	"strings"

	"github.com/beleg-dev/beleg/internal/regex"
	"github.com/beleg-dev/beleg/internal/value/quantity"
	"github.com/beleg-dev/beleg/internal/value/words"
)

// ellipses gives numbers that leave out what they measure or count the unit or noun of the
// only amount of the sentence, or of the one before, that may have it: "Das kostet 15
// Millionen Euro. Davon trägt das Land 6 Millionen."
func (s *scanner) ellipses() {
	s.joinedUnits()
	begins := s.sentences()
	at, asked := 0, 0 // at: the sentence of a value
	for k := range s.out {
		v := &s.out[k]
		if !v.bare() {
			continue
		}
		if asked++; asked > mostBare {
			return
		}
		i := s.TokenFrom(v.Start)
		for begins[at+1] <= i {
			at++
		}
		from, to := max(begins[at], i-reach), min(begins[at+1], i+reach)
		gap := s.gap(v, i, from, to)
		if gap == quantity.NoGap {
			continue
		}
		v.Quantity.Gap = gap
		before := begins[at]
		if at > 0 && !s.Tokens[before].Fresh {
			before = begins[at-1]
		}
		own, self := s.within(from, to), k-s.firstFrom(from)
		others := slices.Concat(own[:self], own[self+1:])
		if !v.fill(others, s.within(max(before, i-2*reach), from)) && at > 0 && gap != quantity.Paid {
			v.Quantity.Gap = quantity.NoGap
		}
	}
}

const (
	// reach bounds the tokens of a sentence round a number that are looked at.
	reach = 60
	// mostBare bounds the numbers without a unit that are looked at: a text with more is a list.
	mostBare = 200
)

// sentences lists the tokens with which sentences and rows begin, and the one behind the last.
func (s *scanner) sentences() []int {
	list := []int{0}
	next := 0 // of s.out
	for i, t := range s.Tokens {
		for next < len(s.out) && s.out[next].End <= t.Start {
			next++
		}
		inside := next < len(s.out) && s.out[next].Start < t.Start
		mark := s.Tok(i - 1)
		ended := mark.Kind == words.Mark && (mark.Low == "." && !shortForm(s.Tok(i-2)) || mark.Low == "!" || mark.Low == "?") && !t.Joined && (t.Upper || t.Kind != words.Word)
		if i > 0 && !inside && (t.Fresh || ended) {
			list = append(list, i)
		}
	}
	return append(list, len(s.Tokens))
}

// shortForm says whether a word before a full stop may be an abbreviation.
func shortForm(t words.Token) bool { return t.Kind == words.Word && len(t.Low) <= 2 }

// firstFrom returns which of the values is the first that begins at or behind a token.
func (s *scanner) firstFrom(i int) int {
	if i >= len(s.Tokens) {
		return len(s.out)
	}
	k, _ := slices.BinarySearchFunc(s.out, s.Tokens[i].Start, func(v Value, at int) int { return v.Start - at })
	return k
}

// within returns the values that begin from one token to before another.
func (s *scanner) within(from, to int) []Value { return s.out[s.firstFrom(from):s.firstFrom(to)] }

// gap says whether the value at token i, of the sentence of tokens from to to-1, leaves out
// what it measures or counts.
func (s *scanner) gap(v *Value, i, from, to int) quantity.Gap {
	j := s.TokenFrom(v.End)
	if s.Any(i-1, "um", "by") || !s.endsPhrase(j, to) {
		return quantity.NoGap
	}
	sentence := s.Source[s.Tokens[from].Start:s.Tokens[to-1].End]
	if strings.Contains(sentence, "|") {
		return quantity.NoGap
	}
	clause := s.Source[s.Tokens[max(from, i-clauseReach)].Start:v.Start]
	clause = clause[strings.LastIndexAny(clause, ",;:(")+1:]
	whole := clause + s.Source[v.Start:s.Tokens[to-1].End]
	whole = whole[parted(clause):len(clause)+len(v.Text)] + clauseOn.FindString(whole[len(clause)+len(v.Text):])
	named := s.Tok(i-1).Upper && i-1 > from // "Boeing 737", "Wahlkreis 41"
	large := v.large()
	switch {
	case compares.MatchString(clause), ofThat.MatchString(sentence) && large, s.other(clause) && (!named || large), s.gapped(v, i, from):
		return quantity.Compared
	case large && counting.MatchString(sentence), named && !large, named && s.Grammar == words.English:
		return quantity.NoGap
	case large && paying.MatchString(whole), paying.MatchString(s.Source[s.Tokens[max(from, i-1)].Start:v.Start]):
		return quantity.Paid
	case large && ofMoney.MatchString(whole):
		return quantity.Given
	}
	return quantity.NoGap
}

// clauseOn finds what else belongs to the clause of a number.
var clauseOn = regex.MustCompile(`^(?:[^,;:.!?]|[.,]\d)*`)

// parted returns where the last clause of a text begins that "and" joins.
func parted(text string) int {
	return max(0, strings.LastIndex(text, " und "), strings.LastIndex(text, " and "))
}

// clauseReach is how many tokens before a number are looked at for what it is compared with.
const clauseReach = 16

// gapped says whether v, at token i, stands without a verb behind another number with
// decimals, as only German writes them, or another large one: "erhielt 54,3 Prozent, ihr
// Gegner 31,9", "asked 8.3 million pounds, Tarn Steel 9.1 million".
func (s *scanner) gapped(v *Value, i, from int) bool {
	begin := s.Tokens[from].Start
	at := strings.LastIndex(s.Source[begin:v.Start], ", ")
	if at < 0 {
		return false
	}
	before := s.Source[begin : begin+at]
	decimals := s.Grammar == words.German && inDecimals.MatchString(v.Text) && inDecimals.MatchString(before) && !scales.Has(s.Word(i-1), words.German)
	if !decimals && !(v.large() && v.Text[0] >= '0' && v.Text[0] <= '9' && (magnitude.MatchString(before) || thousands.MatchString(before))) {
		return false
	}
	clause := s.Tokens[s.TokenFrom(begin+at)+1 : i]
	return !slices.ContainsFunc(clause, func(t words.Token) bool {
		return t.Kind != words.Word || !t.Upper && !words.FunctionWords.Has(t.Low, s.Grammar) || auxiliaries.Has(t.Low, s.Grammar)
	})
}

// auxiliaries are function words that make a clause of their own.
var auxiliaries = words.NewLexicon(`ist sind war waren wird werden wurde wurden hat haben hatte hatten soll sollen kann können muss müssen will wollen`,
	`is are was were be has have had do does did will would can could may might must should`)

// scales are what is numbered with decimals.
var scales = words.NewLexicon("stärke magnitude note faktor version wert index kapitel abschnitt nummer nr", "")

// other says whether a clause tells of another thing of the sort: "the old one", "das in
// Emden".
func (s *scanner) other(clause string) bool {
	return s.Grammar&words.English != 0 && otherOne.MatchString(clause) || s.Grammar&words.German != 0 && otherThere.MatchString(clause)
}

var (
	compares = regex.MustCompile(`(?i)(?:^|\PL)(?:(?:sind|waren|wären|seien) es|es (?:sind|waren)|im (?:vorjahr|vormonat|vorquartal)\pL*|(?:geplant|vorgesehen|erwartet|veranschlagt|angemeldet) (?:waren|war|sind|ist)|(?:zuvor|vorher|davor)|(?:up|down) from|(?:it|there) (?:was|were|is|are)|(?:earlier|year before|month before|previously)) (?:` + loosely + ` )*$|` +
		`^\s*(?:nach|statt|gegenüber|after|from|against|versus|compared (?:with|to)|instead of|rather than) (?:` + loosely + ` )*$`)
	ofThat     = regex.MustCompile(`^(?:Davon|Of (?:that|this|those|these)|Hiervon)\PL`)
	otherOne   = regex.MustCompile(`(?i)(?:^|\PL)(?:the|that) (?:\pL+ )?ones?\PL|(?:^|\PL)the other\PL`)
	otherThere = regex.MustCompile(`^\s*(?:und )?(?:der|die|das|den|jener|jene|jenes) (?:in|im|am|auf|an|bei|von|aus) `)
	// paying finds verbs of money, counting those of which people and copies are counted.
	paying = regex.MustCompile(`(?i)(?:^|\PL)(?:zahl(?:t|te|ten|en)|bezahl(?:t|te|ten|en)|gezahlt|kost(?:et|ete|eten|en)|gekostet|spendet?e?n?|gespendet|überwies(?:en)?|paid|pays?|costs?|costing|donate[ds]?|spent|spends?|fetch(?:ed|es)|invest(?:ed|s|iert|ierte|ierten)|beigesteuert|steuert)(?:\PL|$)`)
	// ofMoney finds what else is said of money, of which the sentence has the unit.
	ofMoney    = regex.MustCompile(`(?i)(?:^|\PL)(?:träg(?:t|en)|trug(?:en)?|tragen|übern[ia]hm\pL*|übernommen|übernehmen|g[ia]bt?|geben|gaben|aufbringen|steuer(?:t|te|n) \PL*.*bei|beisteuern|förder\pL*|bewillig\pL*|finanzier\pL*|kalkulier\pL*|veranschlag\pL*|erlös\pL*|umsatz\pL*|gewinn\pL*|verlust\pL*|überschuss\pL*|defizit\pL*|zuschuss\pL*|etat\pL*|budget\pL*|kosten|contribut\pL*|cover(?:ed|s)?|provid\pL*|pledg\pL*|promis\pL*|grant(?:ed|s)?|fund(?:ed|s|ing)?|offer(?:ed|s)?|profits?|revenues?|loss(?:es)?|deficits?|surplus|budget\pL*|rais(?:ed|es?)|set aside|earmark\pL*|demand(?:ed|s)?|asked|repa(?:id|ys?)|borrow\pL*|lent|vorgesehen|eingeplant|forder\pL*|gefordert|verlang\pL*|sammel\pL*|gesammelt|earn(?:ed|s)?|ow(?:ed|es)|fin(?:ed|es?))(?:\PL|$)`)
	inDecimals = regex.MustCompile(`\d,\d{1,2}(?:\D|$)`)
	counting   = regex.MustCompile(`(?i)(?:^|\PL)(?:leb(?:en|ten?)|wohn(?:en|ten?)|kamen|kommen|besuch\pL*|sahen|stimmten|wählten|starben|flohen|reisten|verkauf\pL*|live[ds]?|came|come|visit\pL*|watch\pL*|voted|attend\pL*|died|fled|travel\pL*|sold|sell\pL*|read|downloads?|views?)(?:\PL|$)`)
)

// loosely are words that may stand before a number.
const loosely = `(?:nur|noch|nun|jetzt|rund|etwa|knapp|gut|fast|nearly|about|around|only|just|still|already|some|a)`

// bare says whether v is one number, of which no unit or noun is known.
func (v Value) bare() bool {
	q := v.Quantity
	return v.Kind == Number && q.Unit == "" && q.Noun == "" && q.Low == q.High && q.Low.Num > 0 && !q.Definite && !q.Total && !q.Of.Valid()
}

// thousands finds digits set apart by threes.
var thousands = regex.MustCompile(`\d[.,'’ \x{a0}\x{202f}]\d{3}(?:\D|$)`)

// large says whether v is written as numbers are that are no label, year or page.
func (v Value) large() bool {
	return v.Quantity.Low.Cmp(quantity.Whole(1000)) >= 0 && (magnitude.MatchString(v.Text) || thousands.MatchString(v.Text))
}

// endsPhrase says whether no noun that a number counts can stand at token j.
func (s *scanner) endsPhrase(j, to int) bool {
	t := s.Tok(j)
	switch {
	case j >= to:
		return true
	case t.Kind == words.Mark:
		return strings.Contains(".,;:!?)\"”“»«'", t.Low) || t.Low == "-" && !t.Joined
	case s.Any(j, "the") && s.Any(j+1, "year", "month", "quarter", "week", "day", "season", "previous", "same"):
		return true
	case t.Kind != words.Word || t.Upper || counted.Has(t.Low, s.Grammar):
		return false
	}
	end := s.Tok(j + 1)
	return words.FunctionWords.Has(t.Low, s.Grammar) || paying.MatchString(t.Low) || ofMoney.MatchString(t.Low) || afterwards.Has(t.Low, s.Grammar) || j+1 >= to || end.Kind == words.Mark && end.Low != "-" && s.Grammar == words.German
}

var (
	// counted are function words behind a number that belong to what it counts, or make it
	// something else than an amount.
	counted = words.NewLexicon("der die das des den dem von mehr zu bis ihrer seiner dieser", "of more such these those out to per than the his her its their our other")
	// afterwards are other words that may stand behind an amount.
	afterwards = words.NewLexicon("dazu bei zuvor davor vorher hinzu davon dafür beisteuern zahlen bezahlen", "last this next earlier previously later annually yearly each yesterday today now")
)
