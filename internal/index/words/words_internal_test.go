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
		{"groups of digits are one number in both styles", "10.000 and 10,000 and 10'000 and 10’000", English, "10000 eand 10000 eand 10000 eand 10000"},
		{"a decimal mark is no group", "3,5 und 18.02.2025", German, "3 5 dund 18 2 2025"},
		{"leading zeros are dropped, but for a zero alone", "007 to 0", English, "7 eto 0"},
		{"a digit ends a word", "the A12b", English, "ethe ea 12 eb"},
		{"marks that make no letter of their own stay in their word", "हिन्दी", None, "xहिनदी"},
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

func TestAQueryIsSearchedForInEveryTongue(t *testing.T) {
	for _, test := range []struct{ name, text, want string }{
		{"each word as each tongue stores it", "talks held", "dtalk etalk xtalks dheld eheld xheld"},
		{"function words of a tongue say nothing in it", "was", "dwas(stop) ewas(stop) xwas"},
		{"single letters say nothing", "Vitamin K", "dvitamin evitamin xvitamin dk(stop) ek(stop) xk(stop)"},
		{"single digits do", "U 7", "du(stop) eu(stop) xu(stop) 7 7 7"},
	} {
		t.Run(test.name, func(t *testing.T) {
			var got []string
			for _, w := range OfQuery(test.text) {
				got = append(got, w.Word+map[bool]string{true: "(stop)"}[w.Stop])
			}
			if got := strings.Join(got, " "); got != test.want {
				t.Errorf("%q, want %q", got, test.want)
			}
		})
	}
}

func TestANameIsAPhraseInEachTongue(t *testing.T) {
	if got, want := strings.Join(PhraseOfQuery("Łódź West"), ", "), "dlodz dwest, elodz ewest, xlodz xwest"; got != want {
		t.Errorf("%q, want %q", got, want)
	}
	if got := PhraseOfQuery("–"); got != nil {
		t.Errorf("a name without words is %q", got)
	}
}

func TestFunctionWordsLettersAndNumbersAreNoContent(t *testing.T) {
	if got, want := strings.Join(Content("Die 3 Brücken und das K in 1998", German), " "), "dbruck"; got != want {
		t.Errorf("%q, want %q", got, want)
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
