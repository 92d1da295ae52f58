package name

import (
	"slices"
	"strings"
	"unicode/utf8"
)

// leastConsonants is from how many on given names may be transcriptions of each other for them:
// Rolf is not Ralf.
const leastConsonants = 4

// mostLetters is how many letters two surnames differ in at most of which one is taken for the
// other, leastSurname how many both have.
const (
	mostLetters  = 2
	leastSurname = 4
)

// OtherGiven says whether two names of one surname have given names that are surely those of
// two people: Rolf Keller is not Ralf Keller. Sergei is Sergej, Bill may be William, and who
// has a name in common may have another one beside.
func (n Identity) OtherGiven(m Identity) bool {
	a, b := n.given(), m.given()
	if !slices.ContainsFunc(a, Given) || !slices.ContainsFunc(b, Given) || !sameSurname(n.surname(), m.surname()) {
		return false
	}
	return !slices.ContainsFunc(a, func(v string) bool {
		return slices.ContainsFunc(b, func(w string) bool { return (Given(v) || Given(w)) && mayBeGiven(v, w) })
	})
}

// OtherSurname says whether two names of one given name have surnames that differ in a letter or
// two and are not two spellings of one: Anna Lampe is not Anna Lampert. Names of two languages
// may be.
func (n Identity) OtherSurname(m Identity) bool {
	a, b := n.given(), m.given()
	if len(a) == 0 || !slices.Equal(a, b) || !slices.ContainsFunc(a, Given) {
		return false
	}
	p, q := n.surname(), m.surname()
	if min(utf8.RuneCountInString(p), utf8.RuneCountInString(q)) < leastSurname || sameSurname(p, q) || soundsLike(p, q) || inflected(p, q) || inflected(q, p) {
		return false
	}
	return distance([]rune(p), []rune(q)) <= mostLetters
}

// given returns the names before the surname, without particles; a title that is not known may
// be among them.
func (n Identity) given() []string {
	if len(n.Words) < 2 || n.Acronym || n.Quoted {
		return nil
	}
	isParticle := func(w string) bool { return slices.Contains(strings.Fields(particles), w) }
	return slices.DeleteFunc(slices.Clone(n.Words[:len(n.Words)-1]), isParticle)
}

func (n Identity) surname() string { return n.Words[len(n.Words)-1] }

// sameSurname says whether two are one, perhaps in the genitive or transcribed otherwise.
func sameSurname(a, b string) bool {
	return a == b || a == b+"s" || b == a+"s" || sound(a) == sound(b)
}

// inflected says whether a surname is another one as a woman bears it, or in another case:
// Petrova, Kowalska.
func inflected(long, short string) bool {
	for _, ends := range []struct{ short, long string }{{"", "a"}, {"", "ova"}, {"i", "a"}, {"y", "a"}, {"y", "aya"}, {"ij", "aja"}, {"", "'s"}, {"", "’s"}, {"", "n"}, {"", "ns"}} {
		stem, ok := strings.CutSuffix(short, ends.short)
		if ok && long == stem+ends.long && (ends.long[0] != 'n' || !strings.HasSuffix(short, "e")) {
			return true
		}
	}
	return false
}

// mayBeGiven says whether two given names may be one person's.
func mayBeGiven(v, w string) bool {
	if strings.HasPrefix(v, w) || strings.HasPrefix(w, v) || slices.ContainsFunc(variants[v], func(g int) bool { return slices.Contains(variants[w], g) }) {
		return true
	}
	return sound(v) == sound(w) || soundsLike(v, w) && len(vowels.Replace(sound(v))) >= leastConsonants
}

// distance counts the letters that are to be added, left out or exchanged to write one word as
// another.
func distance(a, b []rune) int {
	row := make([]int, len(b)+1)
	for j := range row {
		row[j] = j
	}
	for i, x := range a {
		before := row[0]
		row[0] = i + 1
		for j, y := range b {
			cost := before
			if x != y {
				cost++
			}
			before = row[j+1]
			row[j+1] = min(cost, row[j]+1, row[j+1]+1)
		}
	}
	return row[len(b)]
}
