package store

import (
	"path/filepath"
	"testing"
)

func TestPhrasesAreQuoted(t *testing.T) {
	for _, test := range []struct {
		name    string
		phrases []string
		want    string
	}{
		{"a word", []string{"dgesprach"}, `"dgesprach"`},
		{"two words are either", []string{"a", "b"}, `"a" OR "b"`},
		{"a phrase stays one", []string{"esaudi earabia"}, `"esaudi earabia"`},
		{"operators are words", []string{"NOT", "a*", "NEAR(a b, 2)", "words:a", "-a"}, `"NOT" OR "a*" OR "NEAR(a b, 2)" OR "words:a" OR "-a"`},
		{"quotation marks are doubled", []string{`"`, `a" OR "b`}, `"""" OR "a"" OR ""b"`},
		{"a zero byte does not end the query", []string{"a\x00b"}, `"a b"`},
		{"no phrase", nil, ``},
	} {
		if got := matchAny(test.phrases); got != test.want {
			t.Errorf("%s: %s, want %s", test.name, got, test.want)
		}
	}
}

func FuzzNoPhraseIsRefused(f *testing.F) {
	st, err := Open(f.Context(), filepath.Join(f.TempDir(), "index.db"))
	if err != nil {
		f.Fatal(err)
	}
	f.Cleanup(func() { st.Close() })
	for _, seed := range []string{"", " ", `"`, `""`, "a OR b", "NOT", "a*", "^a", "{words}: a", "a\x00\"b", "\xff\"", "ä", "NEAR(", ")", "a+b", "\\"} {
		f.Add(seed, "b")
	}
	f.Fuzz(func(t *testing.T, a, b string) {
		v, err := st.View(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		defer v.Close()
		if _, err := v.Keyword(t.Context(), []string{a, b}, &Selection{All: true, PassageCount: 1}, 1); err != nil {
			t.Errorf("%q, %q: %v", a, b, err)
		}
	})
}
