package value

import (
	"slices"
	"strings"
)

// Identity is the normal form of a name.
type Identity struct {
	Words   []string // lower case, without titles: "wladimir", "putin"
	Acronym bool     // "NATO"
	Quoted  bool     // a title in quotation marks
}

// names reads the names of people, organisations and works. In German, where
// every noun has a capital, only titles, given names, acronyms and quotation
// marks tell one.
func (s *scanner) names() {
	taken := s.placed()
	for i := 0; i < len(s.toks); {
		j, n := s.nameAt(i, taken)
		if j == 0 {
			i++
			continue
		}
		first := i
		for first < j && (s.titled(first) || first > i && nameParticles.has(s.word(first), s.lang)) {
			first++
		}
		if first < j {
			s.addName(n, first, j)
		}
		i = j
	}
}

// placed marks the tokens that a place, date or amount covers.
func (s *scanner) placed() []bool {
	taken := make([]bool, len(s.toks))
	for _, v := range s.out {
		if v.Place.InName {
			continue
		}
		for i := s.tokenFrom(v.Start); i < len(s.toks) && s.toks[i].start < v.End; i++ {
			taken[i] = true
		}
	}
	return taken
}

// tokenFrom returns the first token that begins at or after a byte.
func (s *scanner) tokenFrom(at int) int {
	lo, hi := 0, len(s.toks)
	for lo < hi {
		if mid := (lo + hi) / 2; s.toks[mid].start < at {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	return lo
}

func (s *scanner) addName(n Identity, i, j int) {
	for k := i; k < j; k++ {
		if t := s.toks[k]; t.kind == wordToken {
			n.Words = append(n.Words, t.low)
		}
	}
	s.add(Value{Kind: Name, Name: n}, i, j)
}

// nameAt returns the token after a name at i; 0 for none.
func (s *scanner) nameAt(i int, taken []bool) (int, Identity) {
	t := s.toks[i]
	if j := s.quoted(i); j > 0 {
		return j, Identity{Quoted: true}
	}
	if t.kind != wordToken || !t.upper || taken[i] {
		return 0, Identity{}
	}
	j, words := s.capitals(i, taken)
	switch {
	case t.caps && words == 1 && len(t.low) <= maxAcronym && !s.shouting(i):
		return j, Identity{Acronym: true}
	case s.lang == german && !s.germanName(i, j, words), s.lang != german && !s.englishName(i, words):
		return 0, Identity{}
	}
	return j, Identity{}
}

const (
	maxAcronym = 6 // letters
	maxNameLen = 8 // tokens
)

// capitals returns the end of the run of capitalised words from i on, with the
// particles and hyphens inside it, and how many words it has.
func (s *scanner) capitals(i int, taken []bool) (next, words int) {
	end := i
	for j := i; j < len(s.toks) && j-i < maxNameLen; j++ {
		t := s.toks[j]
		switch {
		case taken[j] || t.fresh && j > i:
			return end, words
		case t.kind == wordToken && t.upper && (j == i || t.joined || s.adjacent(j) || s.toks[j-1].low == "."):
			end, words = j+1, words+1
		case j > i && s.inside(j):
		default:
			return end, words
		}
	}
	return end, words
}

var nameParticles = newLexicon("von van de der den zu la le di da del bin ibn al el dos du", "von van de der den zu la le di da del bin ibn al el dos du of")

// inside says whether token j may stand between the words of a name.
func (s *scanner) inside(j int) bool {
	n := s.tok(j + 1)
	switch t := s.toks[j]; {
	case t.kind == wordToken:
		return nameParticles.has(t.low, s.lang) && (n.upper || nameParticles.has(n.low, s.lang) || n.low == "-") && s.adjacent(j)
	case t.low == "-" || t.low == "'":
		return t.joined && n.joined && n.upper
	case t.low == ".":
		return t.joined && s.tok(j-1).end-s.tok(j-1).start == 1 && n.upper
	case t.low == "&":
		return n.upper
	}
	return false
}

// titled says whether the word at i stands before a name without being part of it.
func (s *scanner) titled(i int) bool {
	t := s.toks[i]
	if t.kind != wordToken {
		return t.low == "." || t.low == "-"
	}
	return titles.has(t.low, s.lang) || s.germanTitle(i)
}

// germanTitle says whether a German word ends in a title: "Außenministerin".
func (s *scanner) germanTitle(i int) bool {
	if s.lang&german == 0 {
		return false
	}
	w := s.word(i)
	for _, end := range titleEnds {
		if strings.HasSuffix(w, end) {
			return true
		}
	}
	return false
}

// germanName says whether a run of German nouns is a name.
func (s *scanner) germanName(i, j, words int) bool {
	first := i
	for first < j-1 && s.titled(first) {
		first++
	}
	w := s.word(first)
	switch {
	case first > i, titles.has(s.word(i-1), german) && s.tok(i-1).upper, s.any(i-1, "von") && titles.has(s.word(i-2), german):
		return w != "" && !functionWords.has(w, german)
	case words >= 2 && givenName(w):
		return true
	}
	return false
}

// englishName says whether a run of English words with capitals is a name.
func (s *scanner) englishName(i, words int) bool {
	w := s.word(i)
	if functionWords.has(w, english) || months.has(w, english) || weekdays.has(w, english) {
		return false
	}
	if !s.sentenceStart(i) {
		return len(w) > 1
	}
	return words >= 2 && (givenName(w) || titles.has(w, english) || words >= 3)
}

// shouting says whether the words around an acronym are capitals too.
func (s *scanner) shouting(i int) bool {
	near := func(k int) bool { t := s.tok(k); return t.caps && len(t.low) > maxAcronym }
	return near(i-1) || near(i+1)
}

// quoted returns the end of a short title in quotation marks that begins at i.
func (s *scanner) quoted(i int) int {
	if t := s.toks[i]; t.kind != markToken || t.low != "„" && t.low != "“" && t.low != "\"" && t.low != "»" {
		return 0
	}
	if !s.tok(i + 1).upper {
		return 0
	}
	for j := i + 1; j < len(s.toks) && j-i <= maxNameLen; j++ {
		switch t := s.toks[j]; t.low {
		case "“", "”", "\"", "«":
			if j > i+1 && t.joined {
				return j + 1
			}
			return 0
		default:
			if t.kind == wordToken && !t.upper && !nameParticles.has(t.low, grammarAll) || t.kind == markToken && t.low != "-" && t.low != "'" {
				return 0
			}
		}
	}
	return 0
}

// compareNames never finds two names different: one person is written in many
// ways. Two names that are not written alike are Compatible at best, and two
// given names alone are not one for their sound.
func compareNames(a, b Identity) Relation {
	short, long := a.Words, b.Words
	if len(short) > len(long) {
		short, long = long, short
	}
	if len(short) == 0 {
		return Incomparable
	}
	same, alike := wordsIn(short, long)
	if len(short) == len(long) { // a word may stand there twice
		back, likewise := wordsIn(long, short)
		same, alike = min(same, back), min(alike, likewise)
	}
	switch {
	case same == len(short) && len(short) == len(long):
		return Equal
	case len(long) == 1 && givenName(short[0]) && givenName(long[0]):
		return Incomparable
	case alike == len(short):
		return Compatible
	}
	return Incomparable
}

// wordsIn returns how many words of a name stand in another one: as they are
// written, and at least as they sound or by their consonants.
func wordsIn(name, other []string) (same, alike int) {
	for _, w := range name {
		like := func(x string) bool { return soundsLike(w, x) }
		if slices.Contains(other, w) {
			same++
			alike++
		} else if slices.ContainsFunc(other, like) {
			alike++
		}
	}
	return same, alike
}

// soundFolds bring the transcriptions of one name to one form; what can't be
// told apart in all of them is dropped.
var soundFolds = strings.NewReplacer("schtsch", "s", "shch", "s", "tsch", "s", "dsch", "s", "sch", "s", "tch", "s", "sh", "s", "zh", "s", "ch", "s", "kh", "k",
	"ck", "k", "ts", "s", "tz", "s", "dj", "s", "z", "s", "ß", "s", "c", "k", "q", "k", "x", "ks", "ph", "f", "v", "f", "w", "f", "y", "", "j", "", "h", "", "'", "",
	"ä", "a", "ö", "o", "ü", "u", "ae", "a", "oe", "o", "ue", "u", "ou", "u", "ie", "e", "i", "", "é", "e", "è", "e", "á", "a", "ó", "o", "í", "", "ñ", "n", "ł", "l", "ń", "n", "š", "s", "ž", "s", "č", "s", "ć", "s")

// sound returns a key that is the same for most transcriptions of one name.
func sound(w string) string {
	head, rest := heads(strings.TrimSuffix(w, "'s"))
	k := head + soundFolds.Replace(rest)
	var b strings.Builder
	for i := range len(k) {
		if i == 0 || k[i] != k[i-1] {
			b.WriteByte(k[i])
		}
	}
	if b.Len() < 2 {
		return w
	}
	return b.String()
}

// heads cuts the letter that tells Hanna, Jana and Anna apart from a name. That of
// "Jelena" and "Yelena" is often left out.
func heads(w string) (head, rest string) {
	switch {
	case strings.HasPrefix(w, "je"), strings.HasPrefix(w, "ye"):
		return "", w[1:]
	case strings.HasPrefix(w, "j"), strings.HasPrefix(w, "y"):
		return "j", w[1:]
	case strings.HasPrefix(w, "h"):
		return "h", w[1:]
	}
	return "", w
}

// vowels are dropped by consonants.
var vowels = strings.NewReplacer("a", "", "e", "", "o", "", "u", "")

// soundsLike says whether two words may be transcriptions of one. Given names must
// end alike, too: Martin is not Martina.
func soundsLike(w, x string) bool {
	switch p, q := sound(w), sound(x); {
	case p == q:
		return true
	case givenName(w) && givenName(x) && lastVowel(p) != lastVowel(q):
		return false
	}
	return consonants(w) == consonants(x)
}

// lastVowel returns the vowel that a key ends in; 0 for a consonant.
func lastVowel(key string) byte {
	if end := key[len(key)-1]; strings.IndexByte("aeou", end) >= 0 {
		return end
	}
	return 0
}

// consonants is a coarser key than sound, for names of some length. It keeps that
// a name begins with a vowel.
func consonants(w string) string {
	k := sound(w)
	c := vowels.Replace(k)
	if len(c) <= 2 {
		return k
	}
	if strings.IndexByte("aeou", k[0]) >= 0 {
		return "a" + c
	}
	return c
}
