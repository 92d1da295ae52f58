package lexicon_test

import (
	"slices"
	"testing"

	"github.com/beleg-dev/beleg/internal/index/lexicon"
)

func TestWordsHaveTheirTranslationsInBothDirections(t *testing.T) {
	for _, c := range []struct{ name, german, english string }{
		{"a noun", "dhaus", "ehous"},
		{"a noun that was stemmed", "dregier", "egovern"},
		{"another word for it", "dauto", "ecar"},
		{"a noun that lost its diacritics", "dbuch", "ebook"},
		{"a verb", "dkauf", "ebuy"},
		{"an adjective", "dteu", "eexpens"},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := lexicon.Translations(c.german); !slices.Contains(got, c.english) {
				t.Errorf("%s is %q, want %s among them", c.german, got, c.english)
			}
			if got := lexicon.Translations(c.english); !slices.Contains(got, c.german) {
				t.Errorf("%s is %q, want %s among them", c.english, got, c.german)
			}
		})
	}
}

func TestWhatIsNotKnownHasNoTranslation(t *testing.T) {
	for _, c := range []struct{ name, word string }{
		{"a word of another language", "xmaison"},
		{"a word without the mark of its language", "haus"},
		{"a function word", "dund"},
		{"a number", "1998"},
		{"nothing", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := lexicon.Translations(c.word); got != nil {
				t.Errorf("%q is %q", c.word, got)
			}
		})
	}
}
