package date

import (
	"strings"

	"github.com/beleg-dev/beleg/internal/value/calendar"
	"github.com/beleg-dev/beleg/internal/value/words"
)

// shortMonths are months only beside a day or a year.
var shortMonths = words.NewLexicon("jan feb mrz mär apr jun jul aug sept sep okt nov dez mais", "jan feb mar apr jun jul aug sept sep oct nov dec")

// doubtfulMonths are also verbs or given names and need a word that asks for a date.
var doubtfulMonths = words.NewLexicon("", "march may april june august")

// parts are followed by a month, a year, or another span.
var parts = words.NewPhrases(
	`anfang=1 beginn=1 zu_beginn=1 mitte=2 ende=3 gegen_ende=3 schluss=3 frühen=1 späten=3`,
	`early=1 early_in=1 the_beginning_of=1 beginning_of=1 the_start_of=1 start_of=1 mid=2 mid_-=2 the_middle_of=2 middle_of=2
	late=3 late_in=3 the_end_of=3 end_of=3`)

// seasons give the months that each may be said of, first to last.
var seasons = words.NewLexicon(
	`frühjahr=305 frühling=305 frühsommer=507 sommer=609 spätsommer=809 herbst=911 spätherbst=1011 winter=1202`,
	`spring=305 summer=609 autumn=911 fall=911 winter=1202`)

// A namedSpan is a span of the calendar, or a part of one, that has a word of its own.
type namedSpan struct {
	unit   calendar.Unit
	offset int // how far from the current one
	part   calendar.Part
	same   bool // the span of a year before that lies as the one told of before does
	words  string
}

var namedSpans = []namedSpan{
	{unit: calendar.UnitYear, part: calendar.Early, words: "jahresbeginn jahresanfang"},
	{unit: calendar.UnitYear, part: calendar.Middle, words: "jahresmitte"},
	{unit: calendar.UnitYear, part: calendar.Late, words: "jahresende"},
	{unit: calendar.UnitMonth, part: calendar.Early, words: "monatsbeginn monatsanfang"},
	{unit: calendar.UnitMonth, part: calendar.Late, words: "monatsende"},
	{unit: calendar.UnitYear, offset: -1, words: "vorjahr vorjahres letztjährige letztjährigen vorjährige vorjährigen"},
	{unit: calendar.UnitMonth, offset: -1, words: "vormonat"},
	{unit: calendar.UnitWeek, offset: -1, words: "vorwoche"},
	{unit: calendar.UnitYear, words: "diesjährige diesjährigen diesjähriger diesjähriges heuer heurige heurigen heuriger heuriges"},
	{same: true, words: "vorjahreszeitraum vorjahreszeitraums vorjahresquartal vorjahresquartals vorjahresmonat vorjahresmonats"},
}

var namedSpanWords = words.NewLexicon(words.Numbered(len(namedSpans), func(k int) (string, string) { return namedSpans[k].words, "" }))

// dateAskers stand before a year or a month.
var dateAskers = words.NewLexicon(
	`im in seit bis ab von vor nach um anno ende anfang mitte zwischen jahr jahre jahres jahren sommer winter herbst frühjahr frühling für zu aus vom
	gegen während spätestens frühestens erst schon bereits noch und oder nur kriegsjahr geschäftsjahr haushaltsjahr`,
	`in since until till by from before after during of for to between year early late mid through around and or circa about last next this fiscal
	summer winter autumn spring fall only already`)

var decadeWords = words.NewLexicon(ofDecades("zwanzig=20 dreißig=30 vierzig=40 fünfzig=50 sechzig=60 siebzig=70 achtzig=80 neunzig=90"),
	"twenties=20 thirties=30 forties=40 fifties=50 sixties=60 seventies=70 eighties=80 nineties=90")

// ofDecades gives the words for the decades of German numbers: "sechziger", "sechzigern",
// "sechzigerjahre".
func ofDecades(numbers string) string {
	var list strings.Builder
	for _, number := range strings.Fields(numbers) {
		name, n, _ := strings.Cut(number, "=")
		for _, end := range [...]string{"er", "ern", "erjahre", "erjahren"} {
			list.WriteString(" " + name + end + "=" + n)
		}
	}
	return list.String()
}

// endsCompound says whether a hyphen joins the word at i to another one before it:
// "Herz-Jesu-Sonntag"; a day or a part of a span is none.
func (s *Reader) endsCompound(i int) bool {
	return s.Tok(i).Joined && s.Glued(i-1, "-") && s.Word(i-2) != "" && !calendar.Weekdays.Has(s.Word(i-2), s.Grammar) && !seasons.Has(s.Word(i-2), s.Grammar) && !parts.Starts(s.Word(i-2), s.Grammar)
}

// beginsCompound says whether a hyphen joins another word to the one at i: "Sommer-Interview".
func (s *Reader) beginsCompound(i int) bool {
	w := s.Word(i + 2)
	return s.Glued(i+1, "-") && s.Tok(i+2).Joined && w != "" && !seasons.Has(w, s.Grammar)
}
