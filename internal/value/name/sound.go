package name

import (
	"slices"
	"strings"
)

// WordsIn returns how many words of a name stand in another one: as they are
// written, and at least as they sound or by their consonants.
func WordsIn(name, other []string) (same, alike int) {
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
	"ä", "a", "ö", "o", "ü", "u", "ae", "a", "oe", "o", "ue", "u", "ou", "u", "ie", "e", "i", "", "é", "e", "è", "e", "á", "a", "ó", "o", "í", "", "ñ", "n", "ł", "l", "ń", "n", "š", "s", "ž", "s", "č", "s", "ć", "s",
	"ø", "o", "å", "a", "ç", "s", "ğ", "g", "ı", "", "ş", "s", "ő", "o", "ű", "u", "ê", "e", "ë", "e", "ę", "e", "ě", "e", "ï", "", "î", "", "ô", "o", "û", "u", "ú", "u", "ů", "u",
	"ã", "a", "à", "a", "â", "a", "ă", "a", "ą", "a", "õ", "o", "ò", "o", "ý", "", "ż", "s", "ź", "s", "ś", "s", "ș", "s", "ț", "s", "ř", "r", "ň", "n", "ť", "t", "ď", "d", "đ", "d", "æ", "a")

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
	case Given(w) && Given(x) && lastVowel(p) != lastVowel(q):
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
