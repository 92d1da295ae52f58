package naming

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/beleg-dev/beleg/internal/regex"
	"github.com/beleg-dev/beleg/internal/value"
	"github.com/beleg-dev/beleg/internal/value/tongue"
)

var (
	// longThenShort matches what may be the short form of the name before it: "(LfG)".
	longThenShort = regex.MustCompile(`\s\((\p{Lu}[\pL\d]{1,9})\)`)
	// shortThenLong matches a short form with what may be its name: "LfG (Landesamt für Gewässer)".
	shortThenLong = regex.MustCompile(`(\p{Lu}[\pL\d]{1,9})\s\(([^()]{4,160})\)`)
	// nameWord matches a word of a name: "Presse-Agentur".
	nameWord = regex.MustCompile(`[\pL\d]+(?:[-&][\pL\d]+)*`)
	// namePart matches a part of one that may give a letter to a short form.
	namePart = regex.MustCompile(`[\pL\d]+`)
)

// longestName is how many bytes before a bracket may be the name in it.
const longestName = 160

// Abbreviated returns a claim with the short form of a name in the place of the long one,
// where the passage has the short form, and the source says which is which or it has the
// initials of the name: in "The Office for Harbour Safety (OHS) is new. The OHS shut the
// pier." a judge takes the OHS for another than the office of a claim.
func Abbreviated(claim, context, passage value.Reading) string {
	text := claim.Text
	for _, a := range slices.Concat(abbreviations(context), abbreviations(passage), initialled(claim, passage.Text)) {
		if !hasWord(claim.Text, a.short) && hasWord(passage.Text, a.short) {
			text = exchangedName(text, a.long, a.short)
		}
	}
	return text
}

// An abbreviation is a name in two forms, of which a text says that they are one's.
type abbreviation struct{ short, long string }

// abbreviations lists those of a text.
func abbreviations(r value.Reading) []abbreviation {
	var list []abbreviation
	for _, m := range longThenShort.FindAllStringSubmatchIndex(r.Text, -1) {
		short := r.Text[m[2]:m[3]]
		if from := longForm(r.Text, m[0], short); from >= 0 && !ofPerson(r.Values, from, m[0]) {
			list = append(list, abbreviation{short, r.Text[from:m[0]]})
		}
	}
	for _, m := range shortThenLong.FindAllStringSubmatchIndex(r.Text, -1) {
		short := r.Text[m[2]:m[3]]
		if from := longForm(r.Text, m[5], short); from == m[4] {
			list = append(list, abbreviation{short, r.Text[from:m[5]]})
		}
	}
	return list
}

// capitals matches a short form with so many letters that they tell its name.
var capitals = regex.MustCompile(`\p{Lu}{3,}`)

// initialled lists the names in a text of which another one has the initials: "Federal
// Pipeline Board" beside "FPB".
func initialled(r value.Reading, other string) []abbreviation {
	var list []abbreviation
	for _, short := range capitals.FindAllString(other, -1) {
		known := func(a abbreviation) bool { return a.short == short }
		if slices.ContainsFunc(list, known) {
			continue
		}
		if from, to := spelledOut(r.Text, []rune(short)); from < to && !ofPerson(r.Values, from, to) {
			list = append(list, abbreviation{short, r.Text[from:to]})
		}
	}
	return list
}

// within matches the words inside a name that give no letter to its short form.
var within = regex.MustCompile(`^(?:and|de|der|des|die|du|et|for|für|im|in|of|on|the|to|und|von|zur?)$`)

// spelledOut returns where the words of a text stand that have letters as their initials;
// 0 and 0 for none.
func spelledOut(text string, letters []rune) (from, to int) {
	words := namePart.FindAllStringIndex(text, -1)
	for i, first := range words {
		end, k := first[0], 0
		for _, m := range words[i:] {
			w := text[m[0]:m[1]]
			gap := text[end:m[0]]
			switch initial, _ := utf8.DecodeRuneInString(w); {
			case gap != "" && gap != " " && gap != "-" || initial != letters[k] && !within.MatchString(w) || k == 0 && m[0] > first[0]:
				k = -1
			case initial == letters[k]:
				k++
			}
			if k < 0 {
				break
			}
			if end = m[1]; k == len(letters) {
				return first[0], end
			}
		}
	}
	return 0, 0
}

// longForm returns where a name before a byte of a text begins that has the letters of a
// short form, the first one at its beginning (Schwartz and Hearst, A Simple Algorithm for
// Identifying Abbreviation Definitions in Biomedical Text, 2003); -1 for none.
func longForm(text string, end int, short string) int {
	letters, floor := []rune(short), max(0, end-longestName)
	if strings.IndexFunc(short[1:], unicode.IsUpper) < 0 {
		return -1
	}
	for i := len(letters) - 1; end > floor; {
		r, size := utf8.DecodeLastRuneInString(text[:end])
		if strings.ContainsRune(".!?:;,()–·\n", r) {
			return -1
		}
		end -= size
		if unicode.ToLower(r) != unicode.ToLower(letters[i]) {
			continue
		}
		if before, _ := utf8.DecodeLastRuneInString(text[:end]); i > 0 {
			i--
		} else if unicode.IsUpper(r) && !unicode.IsLetter(before) && before != '-' {
			return end
		}
	}
	return -1
}

// ofPerson says whether bytes of a text name a person, behind whom a party may stand: the
// "Spitzenkandidat Peter Dahl (SPD)" is no short form.
func ofPerson(values []value.Value, from, to int) bool {
	return slices.ContainsFunc(values, func(v value.Value) bool {
		return v.Kind == value.Name && v.Start < to && v.End > from && (v.Name.Woman() || v.Name.Man())
	})
}

// hasWord says whether a text has a word that is not alone in brackets.
func hasWord(text, word string) bool {
	return slices.ContainsFunc(namePart.FindAllStringIndex(text, -1), func(m []int) bool {
		return text[m[0]:m[1]] == word && !(strings.HasSuffix(text[:m[0]], "(") && strings.HasPrefix(text[m[1]:], ")"))
	})
}

// exchangedName returns a text with a short form in the place of a name, which may have
// other endings there: "des Bundesverbands Holzbau".
func exchangedName(text, long, short string) string {
	name, found := nameWord.FindAllString(long, -1), nameWord.FindAllStringIndex(text, -1)
	for i := len(found) - len(name); i >= 0; i-- {
		at := found[i : i+len(name)]
		words := make([]string, len(name))
		for k, m := range at {
			words[k] = text[m[0]:m[1]]
		}
		if slices.EqualFunc(name, words, sameButEnding) {
			text = text[:at[0][0]] + short + text[at[len(at)-1][1]:]
			i -= len(name) - 1
		}
	}
	return text
}

// sameButEnding says whether two words are one, perhaps in two cases.
func sameButEnding(a, b string) bool { return strings.EqualFold(a, b) || stem(a) == stem(b) }

// shortestStem is how many bytes of a word remain without its ending.
const shortestStem = 4

// stem returns a word without the ending of a case.
func stem(word string) string {
	for _, end := range append(tongue.GermanEndings[:], "s", "n") {
		if w, ok := strings.CutSuffix(word, end); ok && len(w) >= shortestStem {
			return w
		}
	}
	return word
}
