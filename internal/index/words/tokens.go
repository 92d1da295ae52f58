package words

import (
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// maxWordRunes is where longer words are cut.
const maxWordRunes = 64

// tokens returns the words and numbers of text in lower case and their order.
// Soft hyphens and joiners vanish; groups of digits are joined, leading zeros
// dropped: "10.000" and "10,000" are 10000, "18.02." is 18 and 2, "2½" is 2, 1
// and 2.
func tokens(text string) []string {
	runes := []rune(strings.ToLower(norm.NFKC.String(apart(text))))
	kept := runes[:0]
	for _, r := range runes {
		if !unicode.Is(unicode.Cf, r) {
			kept = append(kept, r)
		}
	}
	var list []string
	for i := 0; i < len(kept); {
		end := i
		switch {
		case isDigit(kept[i]):
			var number string
			number, end = takeNumber(kept, i)
			list = append(list, number)
		case isLetter(kept[i]):
			for end < len(kept) && isLetter(kept[end]) {
				end++
			}
			list = append(list, string(kept[i:min(end, i+maxWordRunes)]))
		default:
			end++
		}
		i = end
	}
	return list
}

// apart puts blanks round superscripts, fractions and the like, of which
// normalisation makes digits that would join those beside them.
func apart(text string) string {
	if !strings.ContainsFunc(text, isOtherNumber) {
		return text
	}
	var b strings.Builder
	within := false
	for _, r := range text {
		if isOtherNumber(r) != within {
			within = !within
			b.WriteByte(' ')
		}
		b.WriteRune(r)
	}
	return b.String()
}

func isOtherNumber(r rune) bool { return unicode.Is(unicode.No, r) }

// takeNumber reads digits from i on, and groups of three behind separators.
func takeNumber(text []rune, i int) (number string, end int) {
	digits := func(from int) int {
		n := from
		for n < len(text) && isDigit(text[n]) {
			n++
		}
		return n
	}
	end = digits(i)
	all := append([]rune(nil), text[i:end]...)
	for first := end - i; first <= 3 && end < len(text) && isGroupSeparator(text[end]); {
		next := digits(end + 1)
		if next-end-1 != 3 {
			break
		}
		all = append(all, text[end+1:next]...)
		end = next
	}
	number = strings.TrimLeft(string(all[:min(len(all), maxWordRunes)]), "0")
	if number == "" {
		number = "0"
	}
	return number, end
}

func isDigit(r rune) bool { return '0' <= r && r <= '9' }

// isLetter reports whether r belongs to words. Marks do: they follow letters.
// So do digits of other scripts, which takeNumber does not read.
func isLetter(r rune) bool {
	return unicode.IsLetter(r) || unicode.IsMark(r) || unicode.IsNumber(r) && !isDigit(r)
}

// isNumber reports whether word, as tokens returns it, is a number.
func isNumber(word string) bool { return isDigit(rune(word[0])) }

// isGroupSeparator: normalisation has made a plain space of the narrow and
// no-break ones; after a plain space too many lists would be joined.
func isGroupSeparator(r rune) bool { return r == '.' || r == ',' || r == '\'' || r == '’' }
