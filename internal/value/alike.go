package value

import "strings"

// AlikeNumbers returns two texts in which a whole number that one has in words
// and the other in digits is in digits in both: "nine days" beside "9 Tage"
// becomes "9 days". They say what they said; who reads both cannot take one
// number for two.
func AlikeNumbers(a, b string) (string, string) {
	x, y := wholeNumbers(a), wholeNumbers(b)
	return inDigitsOf(a, x, y), inDigitsOf(b, y, x)
}

// mostAlike bounds the numbers that are written alike: larger ones are in digits,
// or have their magnitude in words.
const mostAlike = 999_999

// A wholeNumber is one that a text has, in words or in digits.
type wholeNumber struct {
	n          int64
	start, end int // bytes of the text
	text       string
	words      bool
}

// wholeNumbers lists the numbers from 2 to mostAlike in words, and all in digits.
func wholeNumbers(text string) []wholeNumber {
	var list []wholeNumber
	s := &scanner{text: text, toks: tokenize(text), lang: grammarAll}
	for i := 0; i < len(s.toks); {
		n, j, words := s.wholeNumber(i)
		if j == i {
			i++
			continue
		}
		start, end := s.toks[i].start, s.toks[j-1].end
		list = append(list, wholeNumber{n: n, start: start, end: end, text: text[start:end], words: words})
		i = j
	}
	return list
}

// wholeNumber reads a number at token i; j is i where there is none.
func (s *scanner) wholeNumber(i int) (n int64, j int, words bool) {
	if s.toks[i].kind == digitToken {
		if d, j, ok := s.digits(i); ok && d.value.Den == 1 {
			return d.value.Num, j, false
		}
		return 0, i, false
	}
	if s.any(i, "beide", "beiden", "beider", "both") {
		return 0, i, false
	}
	n, ok := germanNumber(s.word(i))
	j = i + 1
	if !ok {
		n, j, ok = s.englishNumber(i)
	}
	if few, word := numberWords.english[s.word(i)]; ok && n > mostAlike && word {
		n, j = int64(few), i+1 // "nine million": the nine
	}
	if !ok || n < 2 || n > mostAlike {
		return 0, i, false
	}
	return n, j, true
}

// inDigitsOf writes the numbers in words of a text as the other text has them in
// digits.
func inDigitsOf(text string, own, other []wholeNumber) string {
	var out strings.Builder
	from := 0
	for _, w := range own {
		if !w.words {
			continue
		}
		for _, d := range other {
			if !d.words && d.n == w.n {
				out.WriteString(text[from:w.start] + d.text)
				from = w.end
				break
			}
		}
	}
	if from == 0 {
		return text
	}
	return out.String() + text[from:]
}
