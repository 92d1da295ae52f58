package value

import "strings"

// ordinalWords are the ordinals that other words are not built from; German
// ones are read without their ending.
var ordinalWords = newLexicon(
	`erst=1 zweit=2 dritt=3 viert=4 fünft=5 sechst=6 siebt=7 siebent=7 acht=8 neunt=9 zehnt=10 elft=11 zwölft=12`,
	`first=1 second=2 third=3 fourth=4 fifth=5 sixth=6 seventh=7 eighth=8 ninth=9 tenth=10 eleventh=11 twelfth=12 thirteenth=13 fourteenth=14
	fifteenth=15 sixteenth=16 seventeenth=17 eighteenth=18 nineteenth=19 twentieth=20 thirtieth=30 fortieth=40 fiftieth=50 sixtieth=60 seventieth=70
	eightieth=80 ninetieth=90 hundredth=100`)

// ordinalWord reads an ordinal in words.
func (s *scanner) ordinalWord(i int) (n, next int, ok bool) {
	w := s.word(i)
	if w == "" {
		return 0, 0, false
	}
	if s.lang&english != 0 {
		if n, ok := ordinalWords.english[w]; ok {
			return n, i + 1, true
		}
		if tens := numberWords.english[w]; tens >= 20 && s.glued(i+1, "-") {
			if n, ok := ordinalWords.english[s.word(i+2)]; ok && n < 10 {
				return tens + n, i + 3, true
			}
		}
	}
	if s.lang&german != 0 {
		stem := trimOrdinal(w)
		if stem == w {
			return 0, 0, false
		}
		if n, ok := ordinalWords.german[stem]; ok {
			return n, i + 1, true
		}
		for _, end := range [...]string{"st", "t"} {
			if head, ok := strings.CutSuffix(stem, end); ok {
				if n, ok := germanNumber(head); ok && (n >= 20) == (end == "st") && n > 12 {
					return int(n), i + 1, true
				}
			}
		}
	}
	return 0, 0, false
}

func trimOrdinal(w string) string {
	for _, end := range [...]string{"en", "er", "es", "em", "e"} {
		if head, ok := strings.CutSuffix(w, end); ok {
			return head
		}
	}
	return w
}

// determiners stand before an ordinal.
var determiners = newLexicon(
	`der die das dem den des ein eine einen einem einer eines zum zur im am beim vom ins seine seinen seinem seiner ihre ihren ihrem ihrer unsere dieser diesem diese jeder jede jedes als in`,
	`the a an his her its their our my this that every each for in`)

// labels are numbered things: "Artikel 5", "Resolution 2254".
var labels = newLexicon(
	"artikel=52 art=52 paragraf=53 paragraph=53 kapitel=54 resolution=55 platz=44 rang=44 nummer=84 nr=84 stufe=63 phase=63 gruppe=70 halbzeit=46 kategorie=100",
	"article=52 paragraph=53 section=53 chapter=54 resolution=55 number=84 no=84 phase=63 stage=63 rank=44 place=44 group=70 category=100")

// ordinal reads "zweite", "47th", "2." and "Artikel 5" at token i.
func (s *scanner) ordinal(i int) (Value, int, bool) {
	if v, j, ok := s.label(i); ok {
		return v, j, true
	}
	if v, ok := s.superlative(i); ok {
		return v, i + 1, true
	}
	n, j, inWords := s.ordinalWord(i)
	if !inWords {
		if n, j = s.ordinalDigits(i); n == 0 {
			return Value{}, 0, false
		}
	}
	compound := inWords && j > i+1 // "twenty-fifth" alone is nothing else
	if s.glued(j, "-") && s.any(j+1, "party", "hand", "class", "rate") {
		return Value{}, 0, false // a sort, no place in a sequence
	}
	if s.glued(j, "-") && s.tok(j+1).joined { // "second-largest"
		j++
	} else if inWords && s.lang&german != 0 && strings.HasPrefix(s.word(i), "zweit") && j == i {
		return Value{}, 0, false
	}
	q := Quantity{Low: whole(int64(n)), High: whole(int64(n))}
	q.Noun, q.Known = s.noun(j, orderNouns)
	before := determiners.has(s.word(i-1), s.lang) || s.mark(i-1, "-") || s.any(i-2, "the", "der", "die")
	if s.glued(i-1, "s") || s.any(i-1, "s") {
		before = true
	}
	if s.lang&english != 0 && !q.Known && s.any(i-1, "ranked", "finished", "placed", "finish", "ranks") {
		q.Noun, q.Known = "place", true
	}
	if inWords && !q.Known && !before && !compound || s.any(i, "achten", "achte", "achter") && !before {
		return Value{}, 0, false
	}
	if s.any(i, "second") && (s.tok(i-1).kind == digitToken || s.any(i-1, "every", "per") && !q.Known) || s.any(i, "first") && s.any(i-1, "at") {
		return Value{}, 0, false
	}
	if j > i && s.toks[j-1].low == "-" {
		j--
	}
	return Value{Kind: Ordinal, Quantity: q}, j, true
}

// superlative reads "drittgrößte".
func (s *scanner) superlative(i int) (Value, bool) {
	w := s.word(i)
	if s.lang&german == 0 || len(w) < 8 {
		return Value{}, false
	}
	for _, end := range [...]string{"größt", "höchst", "wichtigst", "best", "ältest", "stärkst", "längst", "kleinst", "reichst", "letzt", "meist"} {
		head, tail, ok := strings.Cut(w, end)
		n, known := ordinalWords.german[head]
		if !ok || !known || len(tail) > 2 {
			continue
		}
		q := Quantity{Low: whole(int64(n)), High: whole(int64(n))}
		q.Noun, q.Known = concept(end+"en", orderNouns, german)
		return Value{Kind: Ordinal, Quantity: q}, true
	}
	return Value{}, false
}

// ordinalDigits reads "47th" and "2." before a noun.
func (s *scanner) ordinalDigits(i int) (n, next int) {
	n = s.small(i, 3)
	if n < 1 || !s.alone(i) {
		return 0, 0
	}
	t := s.tok(i + 1)
	if s.lang&english != 0 && t.joined && s.any(i+1, "st", "nd", "rd", "th") {
		return n, i + 2
	}
	if s.lang&german == 0 || !s.glued(i+1, ".") || s.tok(i+2).joined || s.tok(i+2).kind != wordToken || s.tok(i+2).fresh {
		return 0, 0
	}
	if orderNouns.has(s.word(i+2), german) || determiners.has(s.word(i-1), german) && (s.tok(i+2).upper && !functionWords.has(s.word(i+2), german) || strings.HasSuffix(s.word(i+2), "e") || strings.HasSuffix(s.word(i+2), "en")) {
		return n, i + 2
	}
	return 0, 0
}

// paragraph is the place of the concept that "§" stands for.
const paragraph = 53

// label reads a thing that is named by its number.
func (s *scanner) label(i int) (Value, int, bool) {
	k, ok := labels.find(s.word(i), s.lang)
	if s.mark(i-1, "§") {
		i, k, ok = i-1, paragraph, true
	}
	if !ok {
		return Value{}, 0, false
	}
	j := i + 1
	if s.glued(j, ".") {
		j++
	}
	n := s.small(j, 5)
	if n < 0 || s.any(i, "no") && !s.tok(i).upper || s.tok(j+1).joined && s.decimalTail(j) {
		return Value{}, 0, false
	}
	q := Quantity{Low: whole(int64(n)), High: whole(int64(n)), Noun: concepts[k], Known: true}
	return Value{Kind: Ordinal, Quantity: q}, j + 1, true
}
