package frequency

import (
	"cmp"
	"slices"
	"strings"

	"github.com/beleg-dev/beleg/internal/regex"
	"github.com/beleg-dev/beleg/internal/value/number"
	"github.com/beleg-dev/beleg/internal/value/quantity"
	"github.com/beleg-dev/beleg/internal/value/tongue"
	"github.com/beleg-dev/beleg/internal/value/words"
)

// A form is a way to tell a frequency. Its groups are named: times, how often; n, how many units;
// unit; end, an ending that makes it an attribute.
type form struct {
	pattern *regex.Regexp
	counted bool
	bare    bool // without times and n it does not say how often
	needs   bool // it needs n, or a part before the unit
	noun    bool // it is or may be a noun, or an attribute
}

const (
	germanUnit  = `(?:viertel|halb|dreiviertel)?(?:minuten?|min\.?|stunden?|std\.?|tage?|wochen?|monate?s?|quartale?s?|jahre?s?)`
	germanLy    = `(?:minütlich|stündlich|täglich|wöchentlich|monatlich|jährlich)`
	englishUnit = `(?:minutes?|mins?\.?|hours?|days?|weeks?|fortnights?|months?|quarters?|years?)`
	englishLy   = `(?:hourly|daily|weekly|fortnightly|monthly|quarterly|yearly|annually)`
	amount      = `\d+(?:[.,]\d+)?|\pL+(?:-\pL+)?`
)

// A part of a pattern that is a whole word.
func whole(pattern string) *regex.Regexp {
	return regex.MustCompile(`(?i)(?:^|[^\pL\d-])(?P<all>` + pattern + `)(?:[^\pL\d-]|$)`)
}

// forms are those of each language, longer ones first.
var forms = [...][]form{
	tongue.German: {
		{pattern: whole(`(?:(?P<times>` + amount + `)[ -]?mal )?alle (?:(?P<n>` + amount + `)[  ])?(?P<unit>` + germanUnit + `)`), needs: true},
		{pattern: whole(`(?P<times>` + amount + `)[ -]?mal (?:am|pro|je|in der|im|die|jede[nsr]?|in jede[mr]) (?P<unit>` + germanUnit + `)`), counted: true},
		{pattern: whole(`(?P<times>` + amount + `)[ -]?mal (?P<unit>` + germanLy + `)`), counted: true},
		{pattern: whole(`jede[ns]? (?:(?P<n>halbe|zweite|dritte|vierte|fünfte|sechste|achte|zehnte)[ns]? )?(?P<unit>` + germanUnit + `)`), bare: true},
		{pattern: whole(`im (?P<n>` + `\d+|\pL+)-(?P<unit>(?:minuten|stunden|tage|wochen|monats))-(?:takt|rhythmus)`)},
		{pattern: whole(`(?:im )?(?P<unit>(?:viertel|halb)?stunden)-?(?:takt|rhythmus)`)},
		{pattern: whole(`(?P<n>\d+|\pL+)-(?P<unit>(?:minuten|stunden|tage|wochen|monats))-(?:takt|rhythmus)`), noun: true},
		{pattern: whole(`(?P<unit>\pL*` + germanLy + `|(?:vierzehn|14-)tägig)(?P<end>e[nrsm]?)?`), bare: true},
	},
	tongue.English: {
		{pattern: whole(`(?:(?P<times>once|twice|thrice|(?:` + amount + `) times) )?every (?:(?P<n>half an|half|quarter of an|other|second|third|fourth|` + amount + `)[ -])?(?P<unit>` + englishUnit + `)`), bare: true},
		{pattern: whole(`(?P<times>once|twice|thrice|(?:` + amount + `) times) (?:an?|per|each|in an?|in each|in every) (?P<unit>` + englishUnit + `)`), counted: true},
		{pattern: whole(`(?P<times>once|twice|thrice|(?:` + amount + `) times)[ -](?P<unit>` + englishLy + `)`), counted: true},
		{pattern: whole(`each (?P<unit>` + englishUnit + `)`), bare: true},
		{pattern: whole(`at (?P<n>\d+|\pL+)[ -](?P<unit>` + englishUnit + `) intervals`)},
		{pattern: whole(`at intervals of (?P<n>\d+|\pL+) (?P<unit>` + englishUnit + `)`)},
		{pattern: whole(`(?P<unit>(?:half-|quarter-|bi-?|semi-?)?` + englishLy + `)`), bare: true},
	},
}

// heads finds what stands before a length of time that is a frequency, in tables: "Takt neu 30 Min."
var heads = regex.MustCompile(`(?:^|\PL)(?:Takt|Taktung|Headway|Interval|Frequency)(?: \pL+)?:? (?P<all>(?:alle |every )?(?P<n>\d+) ?(?P<unit>Min|Minuten|minutes|mins?|Std|Stunden|hours?))(?:\PL|$)`)

// Find returns the frequencies that a text tells, in their order.
func Find(text, language string) []Frequency {
	g := tongue.Of(language)
	if g == tongue.None {
		return nil
	}
	var list []Frequency
	for _, f := range append(slices.Clone(forms[g]), form{pattern: heads}) {
		for at := 0; at < len(text); {
			m := f.pattern.FindStringSubmatchIndex(text[at:])
			if m == nil {
				break
			}
			for k := range m {
				if m[k] >= 0 {
					m[k] += at
				}
			}
			found, ok := f.read(text, m, g)
			at = m[2*f.pattern.SubexpIndex("all")+1]
			if ok && !slices.ContainsFunc(list, func(x Frequency) bool { return x.Start < found.End && found.Start < x.End }) {
				list = append(list, found)
			}
		}
	}
	slices.SortFunc(list, func(a, b Frequency) int { return cmp.Compare(a.Start, b.Start) })
	return list
}

var (
	// bounding stands before a frequency that it bounds, or of which it is the second of two.
	bounding = regex.MustCompile(`(?i)(?:^|\PL)(?:mindestens|wenigstens|höchstens|maximal|bis zu|mehr als|weniger als|öfter als|häufiger als|seltener als|bis|oder|mehrmals|mehrfach|rund|etwa|ca\.?|circa|ungefähr|fast|knapp|` +
		`at least|at most|up to|more than|less than|fewer than|more often than|to|or|several times|many times|a few times|about|around|roughly|almost|nearly) $|[–-] ?$`)
	// past stands before what was, or is not.
	past = regex.MustCompile(`(?i)(?:^|\PL)(?:(?:statt|anstatt|anstelle von|instead of|rather than|compared with|bisher|bislang|zuvor|vorher|früher|ehemals|previously|formerly|nicht mehr|nicht|no longer|not|up from|down from|nach zuvor)|(von|from)) (?:(?:wie|as|bisher|bislang|zuvor|previously|before|formerly|nur|only|currently|currently only|derzeit|just) )*$`)
	// onward stands behind what was.
	onward = regex.MustCompile(`(?i)^[^.;]{0,20} (?:auf|to) `)
	// pastBehind stands behind what was.
	pastBehind = regex.MustCompile(`(?i)^ (?:before|previously|until now|so far)(?:[.,;)]|$)`)
	// ofOneTime stands behind a day, week, month or year that is one: "im Jahr 2019", "am Tag der Wahl".
	ofOneTime = regex.MustCompile(`(?i)^ (?:\d|der |des |nach |vor |von |davor|danach|zuvor|darauf|` + tongue.AnyMonth(tongue.German) + `)`)
	// andHalf stands behind a unit to which it adds.
	andHalf = regex.MustCompile(`(?i)^ (?:and a|und eine?) `)
	// attribute stands behind an adverb that belongs to a noun.
	attribute = regex.MustCompile(`^ (?:[\pL-]+)`)
	// adverbial begins what may stand behind an adverb.
	adverbial = regex.MustCompile(`^ (?:from|at|in|on|and|or|between|by|with|during|until|till|to|for|of|since|after|before|as|but|if|when|while|instead|rather|throughout|than|via|through|under|over|outside|except|starting|beginning|this|next|is|are|was|were)(?:\PL|$)`)
)

// read returns the frequency that a form finds.
func (f form) read(text string, m []int, g tongue.Tongue) (Frequency, bool) {
	group := func(name string) string {
		if k := f.pattern.SubexpIndex(name); k >= 0 && m[2*k] >= 0 {
			return strings.ToLower(text[m[2*k]:m[2*k+1]])
		}
		return ""
	}
	all := f.pattern.SubexpIndex("all")
	found := Frequency{Start: m[2*all], End: m[2*all+1], Counted: f.counted, language: g}
	found.Text = text[found.Start:found.End]
	unit := group("unit")
	part, lasts, ok := lengthOf(unit)
	if !ok || f.needs && group("n") == "" && part == quantity.Whole(1) {
		return Frequency{}, false
	}
	n, times := quantity.Whole(1), quantity.Whole(1)
	if w := group("n"); w != "" {
		if n, ok = amountOf(w, g); !ok {
			return Frequency{}, false
		}
	}
	if w := group("times"); w != "" {
		if times, ok = amountOf(strings.TrimSuffix(w, " times"), g); !ok {
			return Frequency{}, false
		}
	}
	found.Unit, found.Period = lasts.Unit, lasts.Low.Times(part).Times(n).Over(times)
	if !found.Period.Valid() || found.Period.Num <= 0 {
		return Frequency{}, false
	}
	before, behind := text[:found.Start], text[found.End:]
	if f.counted && strings.Contains(found.Text, " ") && ofOneTime.MatchString(behind) && g == tongue.German && !strings.HasSuffix(unit, "lich") {
		return Frequency{}, false
	}
	day := quantity.Whole(24 * 60 * 60)
	found.Bare = f.bare && n == quantity.Whole(1) && group("times") == "" && (found.Unit == "month" || found.Period.Cmp(day) >= 0) && part == quantity.Whole(1)
	found.Bounded = bounding.MatchString(before) || andHalf.MatchString(behind)
	ly := strings.HasSuffix(unit, "ly")
	found.Twofold = strings.HasPrefix(unit, "bi")
	found.Attribute = f.noun || group("end") != "" || ly && attribute.MatchString(behind) && !adverbial.MatchString(behind)
	if p := past.FindStringSubmatchIndex(before); p != nil {
		found.Past = p[2] < 0 || onward.MatchString(behind)
	}
	found.Past = found.Past || pastBehind.MatchString(behind)
	return found, true
}

// lengths are those of the units, by what their words begin or end with.
var lengths = [...]struct {
	stem string
	unit string
	low  int64
}{
	{"min", "s", 60}, {"stund", "s", 3600}, {"stünd", "s", 3600}, {"std", "s", 3600}, {"hour", "s", 3600},
	{"fortnight", "s", 14 * 86400}, {"tag", "s", 86400}, {"täg", "s", 86400}, {"day", "s", 86400}, {"dai", "s", 86400}, {"woch", "s", 7 * 86400}, {"wöch", "s", 7 * 86400}, {"week", "s", 7 * 86400},
	{"monat", "month", 1}, {"month", "month", 1}, {"quart", "month", 3}, {"jahr", "month", 12}, {"jähr", "month", 12}, {"year", "month", 12}, {"annual", "month", 12},
}

// lengthOf reads a unit, and how many of it are meant by what it begins with: a half of
// "halbstündlich", 14 of "vierzehntägig".
func lengthOf(word string) (part quantity.Ratio, length quantity.Quantity, ok bool) {
	for _, l := range lengths {
		at := strings.Index(word, l.stem)
		if at < 0 || l.stem == "quart" && strings.HasPrefix(word, "quarter-") {
			continue
		}
		part, ok = partOf(strings.TrimSuffix(word[:at], "-"))
		return part, quantity.Quantity{Low: quantity.Whole(l.low), Unit: l.unit}, ok
	}
	return part, length, false
}

// partOf reads what a unit begins with.
func partOf(head string) (quantity.Ratio, bool) {
	switch head {
	case "":
		return quantity.Whole(1), true
	case "halb", "half", "semi":
		return quantity.Ratio{Num: 1, Den: 2}, true
	case "viertel", "quarter":
		return quantity.Ratio{Num: 1, Den: 4}, true
	case "dreiviertel":
		return quantity.Ratio{Num: 3, Den: 4}, true
	case "bi":
		return quantity.Whole(2), true
	}
	return amountOf(head, tongue.German)
}

// ordinals are the words for which time of several.
var ordinals = map[string]int64{"once": 1, "twice": 2, "thrice": 3, "other": 2, "second": 2, "third": 3, "fourth": 4,
	"zweite": 2, "dritte": 3, "vierte": 4, "fünfte": 5, "sechste": 6, "achte": 8, "zehnte": 10, "ein": 1}

// amountOf reads a number, or a part.
func amountOf(word string, g tongue.Tongue) (quantity.Ratio, bool) {
	if n, ok := ordinals[word]; ok {
		return quantity.Whole(n), true
	}
	switch word {
	case "halbe", "half", "half an":
		return quantity.Ratio{Num: 1, Den: 2}, true
	case "quarter", "quarter of an":
		return quantity.Ratio{Num: 1, Den: 4}, true
	}
	grammar := words.English
	if g == tongue.German {
		grammar = words.German
		if r, ok := number.GermanHalves(word); ok {
			return r, true
		}
		if n, ok := number.GermanPart(word); ok {
			return quantity.Whole(n), true
		}
	}
	r := number.NewReader(words.New(word, grammar))
	if n, _, ok := r.Number(0); ok {
		return n.Value, n.Value.Num > 0
	}
	n, _, ok := r.EnglishNumber(0)
	return quantity.Whole(n), ok && n > 0 && grammar == words.English
}
