package value

import (
	"strconv"
	"strings"

	"github.com/beleg-dev/beleg/internal/value/number"
	"github.com/beleg-dev/beleg/internal/value/words"
)

// FrenchInDigits returns a text, in a BCP-47 language, whose French numbers in words are in
// digits: "vingt-deux membres" becomes "22 membres", "trente millions" "30 millions". Where the
// language is not known and is none that DetectLanguage tells, words that other Romance languages
// share with French are the same numbers there.
func FrenchInDigits(text, language string) string {
	switch Primary(language) {
	case "fr":
	case "", "und":
		if DetectLanguage(text) != "" {
			return text
		}
	default:
		return text
	}
	var out strings.Builder
	from := 0
	s := number.NewReader(words.New(text, 0))
	for i := 0; i < len(s.Tokens); {
		n, j := s.French(i)
		if j == i {
			i++
			continue
		}
		out.WriteString(text[from:s.Tokens[i].Start] + strconv.FormatInt(n, 10))
		from, i = s.Tokens[j-1].End, j
	}
	if from == 0 {
		return text
	}
	return out.String() + text[from:]
}
