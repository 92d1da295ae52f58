package number

import (
	"strings"

	"github.com/beleg-dev/beleg/internal/value/quantity"
	"github.com/beleg-dev/beleg/internal/value/unit"
	"github.com/beleg-dev/beleg/internal/value/words"
)

// numberWords are the words of both languages that numbers are built from.
var numberWords = words.NewLexicon(
	`null=0 eins=1 zwei=2 zweier=2 zwo=2 drei=3 dreier=3 vier=4 fünf=5 sechs=6 sieben=7 acht=8 neun=9 zehn=10 elf=11 zwölf=12 dreizehn=13
	vierzehn=14 fünfzehn=15 sechzehn=16 siebzehn=17 achtzehn=18 neunzehn=19 zwanzig=20 dreißig=30 dreissig=30 vierzig=40 fünfzig=50 sechzig=60
	siebzig=70 achtzig=80 neunzig=90 beide=2 beiden=2 beider=2`,
	`zero=0 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11 twelve=12 thirteen=13 fourteen=14
	fifteen=15 sixteen=16 seventeen=17 eighteen=18 nineteen=19 twenty=20 thirty=30 forty=40 fifty=50 sixty=60 seventy=70 eighty=80 ninety=90
	both=2`)

// manyWords are plurals of magnitudes, which say "several times that" when they stand alone.
var manyWords = words.NewLexicon(
	"dutzende=0 dutzenden=0 hunderte=2 hunderten=2 hunderter=2 tausende=3 tausenden=3 tausender=3 zehntausende=4 zehntausenden=4 hunderttausende=5 hunderttausenden=5 millionen=6 milliarden=9",
	"dozens=0 hundreds=2 thousands=3 millions=6 billions=9 trillions=12")

// Both are the words for two that point back.
var Both = []string{"both", "beide", "beiden", "beider"}

// maxNumberWord is the length, in bytes, of the longest number in one word that is read.
const maxNumberWord = 80

// germanNumber reads one German word, such as "zweihundertdreißig".
func germanNumber(w string) (int64, bool) {
	if len(w) > maxNumberWord {
		return 0, false
	}
	if n, ok := numberWords.German[w]; ok {
		return int64(n), true
	}
	if head, tail, ok := cutNumber(w, "tausend"); ok {
		return joinNumber(head, tail, 1000)
	}
	if head, tail, ok := cutNumber(w, "hundert"); ok {
		return joinNumber(head, tail, 100)
	}
	if head, tail, ok := strings.Cut(w, "und"); ok {
		ones, ok1 := GermanPart(head)
		tens, ok2 := numberWords.German[tail]
		return ones + int64(tens), ok1 && ok2 && ones >= 1 && ones <= 9 && tens >= 20
	}
	return 0, false
}

func cutNumber(w, sep string) (head, tail string, ok bool) {
	head, tail, ok = strings.Cut(w, sep)
	return head, strings.TrimPrefix(tail, "und"), ok
}

func joinNumber(head, tail string, unit int64) (int64, bool) {
	a, b, ok1, ok2 := int64(1), int64(0), true, true
	if head != "" {
		a, ok1 = GermanPart(head)
	}
	if tail != "" {
		b, ok2 = GermanPart(tail)
	}
	if !ok1 || !ok2 || a < 1 || a >= 1000 || b >= unit {
		return 0, false
	}
	return a*unit + b, true
}

// GermanPart reads a German number that stands in a longer word, where "ein" is one.
func GermanPart(w string) (int64, bool) {
	if w == "ein" {
		return 1, true
	}
	return germanNumber(w)
}

// GermanHalves reads "anderthalb" and "zweieinhalb".
func GermanHalves(w string) (quantity.Ratio, bool) {
	w = strings.TrimSuffix(strings.TrimSuffix(strings.TrimSuffix(w, "en"), "e"), "er")
	if w == "anderthalb" || w == "eineinhalb" {
		return quantity.Ratio{Num: 3, Den: 2}, true
	}
	if head, ok := strings.CutSuffix(w, "einhalb"); ok {
		if n, ok := germanNumber(head); ok && n < 1000 {
			return quantity.Ratio{Num: 2*n + 1, Den: 2}, true
		}
	}
	return quantity.Ratio{}, false
}

// maxNumberTokens is how many tokens of an English number are read.
const maxNumberTokens = 40

// EnglishNumber reads "two hundred and thirty-five" from token i on.
func (s *Reader) EnglishNumber(i int) (int64, int, bool) {
	total, group, j, last := int64(0), int64(0), i, int64(0)
	read := false
	for j < len(s.Tokens) {
		if j-i >= maxNumberTokens {
			return 0, 0, false
		}
		w := s.Word(j)
		if w == "one" && (read || s.scaled(j+1) || s.AndHalf(j+1) > j+1) {
			group, last, j, read = group+1, 1, j+1, true
			continue
		}
		n, ok := numberWords.English[w]
		switch e, scale := unit.Magnitudes.English[w]; {
		case ok && (!read || last == 100 || last >= 1000 || last >= 20 && last < 100 && n < 10) && w != "both":
			group, last = group+int64(n), int64(n)
		case ok && !read:
			return int64(n), j + 1, true
		case scale && read && e == 2 && group > 0 && group < 100:
			group, last = group*100, 100
		case scale && read && e >= 3 && len(w) > 3 && group > 0 && total < 1e15:
			p := quantity.Decimal(1, e).Num
			if group > 1e15/p {
				return 0, 0, false
			}
			total, group, last = total+group*p, 0, p
		case read && w == "and" && last >= 100 && s.startsNumber(j+1):
		case read && s.Glued(j, "-") && s.Tok(j+1).Joined && s.startsNumber(j+1):
		default:
			return total + group, j, read
		}
		read = true
		j++
	}
	return total + group, j, read
}

// scaled says whether "one" before token j is a number.
func (s *Reader) scaled(j int) bool {
	w := s.Word(j)
	_, ok := unit.Magnitudes.English[w]
	return ok && len(w) > 3
}

func (s *Reader) startsNumber(j int) bool {
	_, ok := numberWords.English[s.Word(j)]
	return (ok || s.Any(j, "one")) && !s.Any(j, "both")
}
