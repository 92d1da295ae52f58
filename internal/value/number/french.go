package number

import (
	"github.com/beleg-dev/beleg/internal/value/words"
)

// The words that French numbers are built from, but for magnitudes; those of Belgium and of
// Switzerland, too.
var (
	frenchOnes = words.ReadWords(`un=1 une=1 deux=2 trois=3 quatre=4 cinq=5 six=6 sept=7 huit=8 neuf=9 dix=10 onze=11 douze=12 treize=13 quatorze=14 quinze=15 seize=16`)
	frenchTens = words.ReadWords(`trente=30 quarante=40 cinquante=50 soixante=60 septante=70 huitante=80 octante=80 nonante=90`)
	// pointing stand before a small number that points back: "les deux".
	pointing = words.ReadWords(`les des aux ces ses leurs`)
)

// mostPointing is the largest number that may point back.
const mostPointing = 12

// French reads a French number below a million in words at token i: "quatre-vingt-douze",
// "deux cent mille". j is i where there is none, or one that may be another word, as "un"
// and "neuf" are, part of a name, or no count: "les deux", "pour cent".
func (s *Reader) French(i int) (n int64, j int) {
	before := s.Tok(i - 1)
	named := s.Tok(i).Upper && !s.SentenceStart(i) || s.Mark(i-1, "-") && s.Tok(i).Joined
	if named || before.Kind == words.Digits || s.Any(i, "cent", "cents") && s.Any(i-1, "pour") || s.Any(i, "un", "une") {
		return 0, i
	}
	n, j = s.frenchWords(i)
	_, back := pointing[before.Low]
	month := j == i+1 && s.Any(i, "sept") && (s.Mark(j, ".") || s.Tok(j).Kind == words.Digits)
	named = s.Tok(i).Upper && s.Tok(j).Upper || s.Glued(j, "-") && s.Tok(j+1).Joined // "Deux-Sèvres"
	if named || month || j == i+1 && s.Any(i, "neuf") || back && n <= mostPointing {
		return 0, i
	}
	return n, j
}

// frenchWords adds up the words of a number from token i on.
func (s *Reader) frenchWords(i int) (n int64, next int) {
	thousands, group, next := int64(0), int64(0), i
	for j := i; j < len(s.Tokens) && j-i < maxNumberTokens; j++ {
		w, rest := s.Word(j), group%100
		one, tens := int64(frenchOnes[w]), int64(frenchTens[w])
		switch {
		case j > i && s.Glued(j, "-") && s.Tok(j+1).Joined, w == "et" && rest >= 20 && s.Any(j+1, "un", "une", "onze"):
			continue
		case (w == "vingt" || w == "vingts") && rest == 4:
			group += 80 - 4
		case w == "vingt" && rest == 0:
			group += 20
		case tens > 0 && rest == 0:
			group += tens
		case one > 0 && (rest == 0 || one < 10 && rest >= 20 && rest%10 == 0 || one >= 10 && (rest == 60 || rest == 80) || one >= 7 && one < 10 && rest%20 == 10):
			group += one
		case (w == "cent" || w == "cents") && group < 10:
			group = 100 * max(group, 1)
		case w == "mille" && thousands == 0:
			thousands, group = 1000*max(group, 1), 0
		default:
			return thousands + group, next
		}
		next = j + 1
	}
	return thousands + group, next
}
