package main

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/rivo/uniseg"
)

func TestTextIsWrappedAtItsSpaces(t *testing.T) {
	for _, tt := range []struct {
		name    string
		text    string
		columns int
		want    []string
	}{
		{"nothing", "", 10, []string{""}},
		{"a text that fits", "eins zwei", 9, []string{"eins zwei"}},
		{"a text that does not", "eins zwei", 8, []string{"eins", "zwei"}},
		{"letters of two bytes", "Übergänge für Füße", 13, []string{"Übergänge für", "Füße"}},
		{"marks that take no column", "e\u0301e\u0301 e\u0301e\u0301", 5, []string{"e\u0301e\u0301 e\u0301e\u0301"}},
		{"letters that take two columns", "渡船 再开", 8, []string{"渡船", "再开"}},
		{"a word that is too long", "ein https://a.example/lang zwei", 10, []string{"ein", "https://a.example/lang", "zwei"}},
		{"a space that keeps words together", "38 Mio.\u00a0Euro", 9, []string{"38", "Mio.\u00a0Euro"}},
		{"lines of its own", "eins\n\nzwei drei", 4, []string{"eins", "", "zwei", "drei"}},
		{"spaces in a row", "a  b", 10, []string{"a  b"}},
		{"no columns", "eins zwei\ndrei", 0, []string{"eins zwei", "drei"}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if diff := cmp.Diff(tt.want, wrap(tt.text, tt.columns)); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}

func FuzzShownTextIsHarmlessAndWhole(f *testing.F) {
	f.Add("Die Fähre fährt.\r\nSie kostet 8,50\tEuro.", 10)
	f.Add(harmful, 3)
	f.Add("a  b ", 1)
	f.Fuzz(func(t *testing.T, text string, columns int) {
		columns %= 200
		text = strings.ToValidUTF8(text, "?")
		shown := visible(text)
		wantHarmless(t, shown)
		lines := wrap(shown, columns)
		letters := strings.NewReplacer(" ", "", "\n", "").Replace
		if got, want := letters(strings.Join(lines, "")), letters(shown); got != want {
			t.Errorf("%q became %q", want, got)
		}
		for _, line := range lines {
			if columns > 0 && uniseg.StringWidth(line) > columns && strings.Contains(strings.Trim(line, " "), " ") && !widthGrows(line) {
				t.Errorf("the line %q is wider than %d", line, columns)
			}
		}
	})
}

// widthGrows reports whether a line is wider than its words and spaces, as
// happens when a mark stands behind a space.
func widthGrows(line string) bool {
	sum := 0
	for i, word := range strings.Split(line, " ") {
		sum += uniseg.StringWidth(word)
		if i > 0 {
			sum++
		}
	}
	return uniseg.StringWidth(line) != sum
}
