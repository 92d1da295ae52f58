package value

import (
	"strings"

	"github.com/beleg-dev/beleg/internal/value/number"
	"github.com/beleg-dev/beleg/internal/value/words"
)

// AlikeNumbers returns two texts in which a whole number that one has in words
// and the other in digits is in digits in both: "nine days" beside "9 Tage"
// becomes "9 days". They say what they said; who reads both cannot take one
// number for two.
func AlikeNumbers(a, b string) (string, string) {
	x, y := wholeNumbers(a), wholeNumbers(b)
	return inDigitsOf(a, x, y), inDigitsOf(b, y, x)
}

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
	s := number.NewReader(words.New(text, words.EitherGrammar))
	for i := 0; i < len(s.Tokens); {
		n, j, words := s.WholeNumber(i)
		if j == i {
			i++
			continue
		}
		start, end := s.Tokens[i].Start, s.Tokens[j-1].End
		list = append(list, wholeNumber{n: n, start: start, end: end, text: text[start:end], words: words})
		i = j
	}
	return list
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
