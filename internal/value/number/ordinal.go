package number

import (
	"strings"

	"github.com/beleg-dev/beleg/internal/value/words"
)

// OrdinalWords are the ordinals that other words are not built from; German
// ones are read without their ending.
var OrdinalWords = words.NewLexicon(
	`erst=1 zweit=2 dritt=3 viert=4 fünft=5 sechst=6 siebt=7 siebent=7 acht=8 neunt=9 zehnt=10 elft=11 zwölft=12`,
	`first=1 second=2 third=3 fourth=4 fifth=5 sixth=6 seventh=7 eighth=8 ninth=9 tenth=10 eleventh=11 twelfth=12 thirteenth=13 fourteenth=14
	fifteenth=15 sixteenth=16 seventeenth=17 eighteenth=18 nineteenth=19 twentieth=20 thirtieth=30 fortieth=40 fiftieth=50 sixtieth=60 seventieth=70
	eightieth=80 ninetieth=90 hundredth=100`)

// OrdinalWord reads an ordinal in words.
func (s *Reader) OrdinalWord(i int) (n, next int, ok bool) {
	w := s.Word(i)
	if w == "" {
		return 0, 0, false
	}
	if s.Grammar&words.English != 0 {
		if n, ok := OrdinalWords.English[w]; ok {
			return n, i + 1, true
		}
		if tens := numberWords.English[w]; tens >= 20 && s.Glued(i+1, "-") {
			if n, ok := OrdinalWords.English[s.Word(i+2)]; ok && n < 10 {
				return tens + n, i + 3, true
			}
		}
	}
	if s.Grammar&words.German != 0 {
		stem := trimOrdinal(w)
		if stem == w {
			return 0, 0, false
		}
		if n, ok := OrdinalWords.German[stem]; ok {
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
	for _, end := range words.Endings {
		if head, ok := strings.CutSuffix(w, end); ok {
			return head
		}
	}
	return w
}

// OrdinalBefore says whether "second half" and its like stand here.
func (s *Reader) OrdinalBefore(i int) bool {
	_, _, ok := s.OrdinalWord(i - 1)
	return ok || s.Any(i-1, "other", "andere", "anderen")
}
