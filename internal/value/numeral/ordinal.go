package numeral

import (
	"strconv"
	"strings"

	"github.com/beleg-dev/beleg/internal/value/tongue"
)

// Ordinals are those from the first to the twelfth in words.
var Ordinals = [...][]string{
	tongue.German:  strings.Fields("- erste zweite dritte vierte fünfte sechste siebte achte neunte zehnte elfte zwölfte"),
	tongue.English: strings.Fields("- first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth"),
}

// Nth writes an English ordinal in digits: "21st".
func Nth(n int64) string {
	end := "th"
	if n/10%10 != 1 {
		switch n % 10 {
		case 1:
			end = "st"
		case 2:
			end = "nd"
		case 3:
			end = "rd"
		}
	}
	return strconv.FormatInt(n, 10) + end
}
