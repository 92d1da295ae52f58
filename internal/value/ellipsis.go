package value

import (
	"regexp"
	"slices"
	"strings"

	"github.com/beleg-dev/beleg/internal/value/quantity"
	"github.com/beleg-dev/beleg/internal/value/words"
)

// ellipses gives numbers that leave out what they measure or count the unit or noun of the
// only amount of the sentence, or of the one before, that may have it: "Das kostet 15
// Millionen Euro. Davon trägt das Land 6 Millionen."
func (s *scanner) ellipses() {
	s.joinedUnits()
	begins := s.sentences()
	at := 0 // of begins: the sentence of a value
	asked := 0
	for k := range s.out {
		v := &s.out[k]
		if !v.bare() {
			continue
		}
		if asked++; asked > mostBare {
			return
		}
		i := s.TokenFrom(v.Start)
		for at+1 < len(begins) && begins[at+1] <= i {
			at++
		}
		from, to := begins[at], len(s.Tokens)
		if at+1 < len(begins) {
			to = begins[at+1]
		}
		gap := s.gap(v, i, max(from, i-reach), min(to, i+reach))
		if gap == quantity.NoGap {
			continue
		}
		before := from
		if at > 0 && !s.Tokens[from].Fresh {
			before = begins[at-1]
		}
		from, to, before = max(from, i-reach), min(to, i+reach), max(before, i-2*reach)
		v.Quantity.Gap = gap
		own := slices.Delete(slices.Clone(s.within(from, to)), k-s.firstFrom(from), k-s.firstFrom(from)+1)
		if !v.fill(own, s.within(before, from)) && at > 0 && gap != quantity.Paid {
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

// sentences lists the tokens with which sentences and rows begin.
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
	return list
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
var clauseOn = regexp.MustCompile(`^(?:[^,;:.!?]|[.,]\d)*`)

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
	compares = regexp.MustCompile(`(?i)(?:^|\PL)(?:(?:sind|waren|wären|seien) es|es (?:sind|waren)|im (?:vorjahr|vormonat|vorquartal)\pL*|(?:geplant|vorgesehen|erwartet|veranschlagt|angemeldet) (?:waren|war|sind|ist)|(?:zuvor|vorher|davor)|(?:up|down) from|(?:it|there) (?:was|were|is|are)|(?:earlier|year before|month before|previously)) (?:` + loosely + ` )*$|` +
		`^\s*(?:nach|statt|gegenüber|after|from|against|versus|compared (?:with|to)|instead of|rather than) (?:` + loosely + ` )*$`)
	ofThat     = regexp.MustCompile(`^(?:Davon|Of (?:that|this|those|these)|Hiervon)\PL`)
	otherOne   = regexp.MustCompile(`(?i)(?:^|\PL)(?:the|that) (?:\pL+ )?ones?\PL|(?:^|\PL)the other\PL`)
	otherThere = regexp.MustCompile(`^\s*(?:und )?(?:der|die|das|den|jener|jene|jenes) (?:in|im|am|auf|an|bei|von|aus) `)
	// paying finds verbs of money, counting those of which people and copies are counted.
	paying = regexp.MustCompile(`(?i)(?:^|\PL)(?:zahl(?:t|te|ten|en)|bezahl(?:t|te|ten|en)|gezahlt|kost(?:et|ete|eten|en)|gekostet|spendet?e?n?|gespendet|überwies(?:en)?|paid|pays?|costs?|costing|donate[ds]?|spent|spends?|fetch(?:ed|es)|invest(?:ed|s|iert|ierte|ierten)|beigesteuert|steuert)(?:\PL|$)`)
	// ofMoney finds what else is said of money, of which the sentence has the unit.
	ofMoney    = regexp.MustCompile(`(?i)(?:^|\PL)(?:träg(?:t|en)|trug(?:en)?|tragen|übern[ia]hm\pL*|übernommen|übernehmen|g[ia]bt?|geben|gaben|aufbringen|steuer(?:t|te|n) \PL*.*bei|beisteuern|förder\pL*|bewillig\pL*|finanzier\pL*|kalkulier\pL*|veranschlag\pL*|erlös\pL*|umsatz\pL*|gewinn\pL*|verlust\pL*|überschuss\pL*|defizit\pL*|zuschuss\pL*|etat\pL*|budget\pL*|kosten|contribut\pL*|cover(?:ed|s)?|provid\pL*|pledg\pL*|promis\pL*|grant(?:ed|s)?|fund(?:ed|s|ing)?|offer(?:ed|s)?|profits?|revenues?|loss(?:es)?|deficits?|surplus|budget\pL*|rais(?:ed|es?)|set aside|earmark\pL*|demand(?:ed|s)?|asked|repa(?:id|ys?)|borrow\pL*|lent|vorgesehen|eingeplant|forder\pL*|gefordert|verlang\pL*|sammel\pL*|gesammelt|earn(?:ed|s)?|ow(?:ed|es)|fin(?:ed|es?))(?:\PL|$)`)
	inDecimals = regexp.MustCompile(`\d,\d{1,2}(?:\D|$)`)
	counting   = regexp.MustCompile(`(?i)(?:^|\PL)(?:leb(?:en|ten?)|wohn(?:en|ten?)|kamen|kommen|besuch\pL*|sahen|stimmten|wählten|starben|flohen|reisten|verkauf\pL*|live[ds]?|came|come|visit\pL*|watch\pL*|voted|attend\pL*|died|fled|travel\pL*|sold|sell\pL*|read|downloads?|views?)(?:\PL|$)`)
)

// loosely are words that may stand before a number.
const loosely = `(?:nur|noch|nun|jetzt|rund|etwa|knapp|gut|fast|nearly|about|around|only|just|still|already|some|a)`

// bare says whether v is one number, of which no unit or noun is known.
func (v Value) bare() bool {
	q := v.Quantity
	return v.Kind == Number && q.Unit == "" && q.Noun == "" && q.Low == q.High && q.Low.Num > 0 && !q.Definite && !q.Total && !q.Of.Valid()
}

// thousands finds digits set apart by threes.
var thousands = regexp.MustCompile(`\d[.,'’ \x{a0}\x{202f}]\d{3}(?:\D|$)`)

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

// How many times as large as the other two amounts of one sort may be.
const (
	comparedApart = 20
	largeApart    = 1000
)

// fill gives v what the only amount of its sentence, or else of the one before, measures or
// counts that may be of its sort; false: there is none, or more.
func (v *Value) fill(own, before []Value) bool {
	var from []Value
	switch v.Quantity.Gap {
	case quantity.Compared:
		if from = v.sorts(own, comparedApart); len(from) == 0 {
			from = v.sorts(before, comparedApart)
		}
	case quantity.Given, quantity.Paid:
		from = v.sorts(slices.Concat(own, before), largeApart)
		if v.Quantity.Gap == quantity.Paid {
			from = slices.DeleteFunc(from, func(x Value) bool { return x.Kind != Money })
		} else if len(from) == 1 && from[0].Kind != Money {
			v.Quantity.Gap = quantity.NoGap
			return false
		}
	}
	if len(from) > 1 {
		v.Quantity.Gap = quantity.NoGap
	}
	if len(from) != 1 {
		return false
	}
	v.take(from[0])
	return true
}

// sorts lists amounts that v may be of the sort of, one of each sort.
func (v *Value) sorts(of []Value, apart int64) []Value {
	var list []Value
	for _, x := range of {
		q := x.Quantity
		if x.Kind != Money && x.Kind != Percent && (x.Kind != Number || q.Unit == "" && q.Noun == "" || q.Unit == quantity.UnitScore) || q.Low.Num <= 0 || x.Kind == Percent && apart == largeApart {
			continue
		}
		n, times := q.Low, quantity.Whole(apart)
		if q.Factor.Valid() {
			n = n.Over(q.Factor)
		}
		if n.Cmp(v.Quantity.Low.Times(times)) > 0 || v.Quantity.Low.Cmp(n.Times(times)) > 0 {
			continue
		}
		if !slices.ContainsFunc(list, func(y Value) bool { return y.Kind == x.Kind && y.Quantity.Unit == q.Unit && y.Quantity.Noun == q.Noun }) {
			list = append(list, x)
		}
	}
	return list
}

// take makes v an amount of what x is one of.
func (v *Value) take(x Value) {
	q, p := &v.Quantity, x.Quantity
	if p.Factor.Valid() {
		q.Step = q.Rounding().Times(p.Factor)
		q.Low, q.High, q.Factor = q.Low.Times(p.Factor), q.High.Times(p.Factor), p.Factor
	}
	v.Kind, q.Unit, q.Noun, q.Known, q.Imperial = x.Kind, p.Unit, p.Noun, p.Known, p.Imperial
	q.Shared, q.Gap = p.Unit != "", quantity.Filled
}

// joinedUnits gives numbers that "und" joins to a later amount its unit and magnitude: "200 und
// 300 Euro", "12, 15 und 20 Prozent".
func (s *scanner) joinedUnits() {
	chained := false // the number behind has its unit from one behind it
	for k := len(s.out) - 2; k >= 0; k-- {
		a, b := &s.out[k], s.out[k+1]
		between := s.Source[a.End:max(a.End, b.Start)]
		if chained = a.bare() && digitsEnd.MatchString(a.Text) && digitsBegin.MatchString(b.Text) && (joining.MatchString(between) || chained && between == ", ") && a.joins(b, s.magnitudeOf(b)); chained {
			a.take(b)
			a.Quantity.Gap = quantity.NoGap // its unit is in the sentence, right behind
		}
	}
}

var (
	joining     = regexp.MustCompile(`^,? (?:und|oder|beziehungsweise|bzw\.|and|or) $`)
	digitsEnd   = regexp.MustCompile(`\d$`)
	digitsBegin = regexp.MustCompile(`^\d`)
)

// joins says whether a may be an amount of what b is one of, and gives it the magnitude of b.
func (v *Value) joins(b Value, unit quantity.Ratio) bool {
	q, scaled := &v.Quantity, *v
	if p := &scaled.Quantity; unit.Valid() && p.Low.Cmp(quantity.Whole(1000)) < 0 {
		p.Low, p.High, p.Step = p.Low.Times(unit), p.High.Times(unit), unit
	}
	if b.Quantity.Unit == "" || len(scaled.sorts([]Value{b}, comparedApart)) == 0 {
		return false
	}
	*q = scaled.Quantity
	return true
}

// magnitudeOf returns the magnitude with which a value is written; not valid: none.
func (s *scanner) magnitudeOf(v Value) quantity.Ratio {
	n, _, ok := s.Number(s.TokenFrom(v.Start))
	if !ok {
		return quantity.Ratio{}
	}
	return n.Unit
}

// Filled returns the values of a text, of which those that leave out what they measure or
// count have it from the values of the sentence before it.
func Filled(values, before []Value) []Value {
	return refilled(values, func(v *Value) { v.fill(nil, before) })
}

// PaidIn returns the values of a text, of which those that are paid in a currency that it
// leaves out are in that of an amount. The same number stays as it is: a claim does not tell
// the currency of its own source.
func PaidIn(values []Value, amount Value) []Value {
	return refilled(values, func(v *Value) {
		if v.Quantity.Gap == quantity.Paid && v.Quantity.Low != amount.Quantity.Low {
			v.take(amount)
		}
	})
}

// refilled returns values, copied where fill changes one that leaves something out.
func refilled(values []Value, fill func(*Value)) []Value {
	open := func(v Value) bool { return v.Quantity.Gap != quantity.NoGap && v.Quantity.Gap != quantity.Filled }
	if !slices.ContainsFunc(values, open) {
		return values
	}
	list := slices.Clone(values)
	for i := range list {
		if open(list[i]) {
			fill(&list[i])
		}
	}
	return list
}
