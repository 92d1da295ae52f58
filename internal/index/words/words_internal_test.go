package words

import (
	"strings"
	"testing"
)

func TestWordsAreStoredInOneForm(t *testing.T) {
	for _, test := range []struct {
		name, text string
		tongue     Tongue
		want       string
	}{
		{"German words are stemmed and lose their diacritics", "Die Gespräche der Außenminister", German, "ddie dgesprach dder daussenminist"},
		{"English words are stemmed", "The talks were held", English, "ethe etalk ewere eheld"},
		{"other languages are not stemmed", "Les négociations", None, "xles xnegociations"},
		{"groups of digits are one number in both styles", "10.000 and 10,000 and 10’000", English, "10000 eand 10000 eand 10000"},
		{"a decimal mark is no group", "3,5 und 18.02.2025", German, "3 5 dund 18 2 2025"},
		{"a superscript is no part of the number before it", "2019³, 10.000¹² und 4²5", German, "2019 3 10000 12 dund 4 2 5"},
		{"a fraction is no part of the number before it", "2½ miles, ¾", English, "2 1 2 emile 3 4"},
		{"a number of another script stays one word", "፲፪", None, "x፲፪"},
		{"marks within a word part it", "US-Präsident", German, "dus dprasident"},
		{"soft hyphens and joiners vanish", "Bot\u00adschaft\u200d", German, "dbotschaft"},
		{"decomposed letters are composed ones", "Gespra\u0308ch", German, "dgesprach"},
		{"letters that do not decompose are spelled out", "Łódź, Ærø", None, "xlodz xaero"},
		{"nothing is nothing", " ?! ", German, ""},
	} {
		t.Run(test.name, func(t *testing.T) {
			if got := strings.Join(Of(test.text, test.tongue), " "); got != test.want {
				t.Errorf("%q, want %q", got, test.want)
			}
		})
	}
}

func FuzzWordsAreSafeToStore(f *testing.F) {
	for _, seed := range []string{"", "a b", "10.000", "\xff", "ä\u0308\u0301", "’1’000", "\x00", strings.Repeat("a", 1000)} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		for _, tongue := range tongues {
			for _, w := range Of(text, tongue) {
				if w == "" || strings.ContainsAny(w, " \t\n\"\x00") {
					t.Errorf("%q holds the word %q", text, w)
				}
			}
		}
	})
}
