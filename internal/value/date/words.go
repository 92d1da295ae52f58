package date

import "github.com/beleg-dev/beleg/internal/value/words"

// shortMonths are months only beside a day or a year.
var shortMonths = words.NewLexicon("jan feb mrz mär apr jun jul aug sept sep okt nov dez mais", "jan feb mar apr jun jul aug sept sep oct nov dec")

// doubtfulMonths are also verbs or given names and need a word that asks for a date.
var doubtfulMonths = words.NewLexicon("", "march may april june august")

// parts are followed by a month, a year, or another span.
var parts = words.NewPhrases(
	`anfang=1 beginn=1 zu_beginn=1 mitte=2 ende=3 gegen_ende=3 schluss=3`,
	`early=1 early_in=1 the_beginning_of=1 beginning_of=1 the_start_of=1 start_of=1 mid=2 mid_-=2 the_middle_of=2 middle_of=2
	late=3 late_in=3 the_end_of=3 end_of=3`)

// seasons give the months that each may be said of, first to last.
var seasons = words.NewLexicon(
	`frühjahr=305 frühling=305 frühsommer=507 sommer=609 spätsommer=809 herbst=911 spätherbst=1011 winter=1202`,
	`spring=305 summer=609 autumn=911 fall=911 winter=1202`)

// yearEdges are single words for the beginning and end of the current year or month.
var yearEdges = words.NewLexicon("jahresbeginn=1 jahresanfang=1 jahresmitte=2 jahresende=3 monatsbeginn=11 monatsanfang=11 monatsende=13 vorjahr=20 vorjahres=20 diesjährige=50 diesjährigen=50 diesjähriger=50 diesjähriges=50 heuer=50 heurige=50 heurigen=50 heuriger=50 heuriges=50 letztjährige=20 letztjährigen=20 vorjährige=20 vorjährigen=20 vormonat=30 vorwoche=40 vorjahreszeitraum=60 vorjahreszeitraums=60 vorjahresquartal=60 vorjahresquartals=60 vorjahresmonat=60 vorjahresmonats=60", "")

// dateAskers stand before a year or a month.
var dateAskers = words.NewLexicon(
	`im in seit bis ab von vor nach um anno ende anfang mitte zwischen jahr jahre jahres jahren sommer winter herbst frühjahr frühling für zu aus vom
	gegen während spätestens frühestens erst schon bereits noch und oder nur kriegsjahr geschäftsjahr haushaltsjahr`,
	`in since until till by from before after during of for to between year early late mid through around and or circa about last next this fiscal
	summer winter autumn spring fall only already`)

var decadeWords = words.NewLexicon(
	"zwanziger=20 dreißiger=30 vierziger=40 fünfziger=50 sechziger=60 siebziger=70 achtziger=80 neunziger=90",
	"twenties=20 thirties=30 forties=40 fifties=50 sixties=60 seventies=70 eighties=80 nineties=90")
