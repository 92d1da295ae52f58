package screen

import (
	"encoding/json"
	"strings"
	"testing"
	"unicode"

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
			if diff := cmp.Diff(tt.want, Wrap(tt.text, tt.columns)); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}

// harmful has each kind of character that commands a terminal, reverses text,
// or ends lines for some.
const harmful = "a\x1b[2Jb\u009b31mc\x00\x07\b\x7fd\u202ee\u2066f\u200fg\u061ch\ti\rj\u0085k\u2028l\u2029m"

// wantHarmless fails when a text has such characters, but for line feeds.
func wantHarmless(t testing.TB, text string) {
	t.Helper()
	for _, r := range text {
		if r != '\n' && (unicode.Is(unicode.Cc, r) || unicode.Is(unicode.Bidi_Control, r) || unicode.In(r, unicode.Zl, unicode.Zp)) {
			t.Errorf("%U reaches the terminal in %q", r, text)
		}
	}
}

func TestWhatCommandsATerminalIsWrittenAsItsNumber(t *testing.T) {
	const want = "a<U+001B>[2Jb<U+009B>31mc<U+0000><U+0007><U+0008><U+007F>d<U+202E>e<U+2066>f<U+200F>g<U+061C>h i\nj\nk\nl\nm"
	if got := Visible(harmful); got != want {
		t.Errorf("got %q", got)
	}
	if got := OneLine(harmful); got != strings.ReplaceAll(want, "\n", " ") {
		t.Errorf("on one line: %q", got)
	}
	if got := OneLine("a\x9b2Jb"); got != "a\uFFFD2Jb" {
		t.Errorf("what is no UTF-8: %q", got)
	}
	encoded, err := json.Marshal(harmful)
	if err != nil {
		t.Fatal(err)
	}
	shown, decoded := JSON(encoded), ""
	wantHarmless(t, shown)
	if err := json.Unmarshal([]byte(shown), &decoded); err != nil || decoded != harmful {
		t.Errorf("%s is read as %q, %v", shown, decoded, err)
	}
}

func FuzzShownTextIsHarmlessAndWhole(f *testing.F) {
	f.Add("Die Fähre fährt.\r\nSie kostet 8,50\tEuro.", 10)
	f.Add(harmful, 3)
	f.Add("a  b ", 1)
	f.Fuzz(func(t *testing.T, text string, columns int) {
		columns %= 200
		shown := Visible(text)
		wantHarmless(t, shown)
		lines := Wrap(shown, columns)
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
