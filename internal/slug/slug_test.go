package slug_test

import (
	"regexp"
	"testing"

	"golang.org/x/text/unicode/norm"

	"github.com/beleg-dev/beleg/internal/slug"
)

func TestATextIsWrittenInTheLettersOfAnID(t *testing.T) {
	for _, tt := range []struct{ name, text, want string }{
		{"umlauts as German writes them", "Große Brücke, ÄÖÜ", "grosse-bruecke-aeoeue"},
		{"letters of other alphabets", "łódź Ærø Þingvellir", "lodz-aeroe-thingvellir"},
		{"accents are dropped", "Café à la crème", "cafe-a-la-creme"},
		{"compatible forms are taken apart", "ﬁlm ２０２５", "film-2025"},
		{"one hyphen between words, none outside", "  a -- b/c.", "a-b-c"},
		{"nothing that can be written so", "新闻", ""},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if got := slug.Of(tt.text); got != tt.want {
				t.Errorf("got %q, want %q", got, tt.want)
			}
			if got := slug.Of(norm.NFD.String(tt.text)); got != tt.want {
				t.Errorf("decomposed: got %q, want %q", got, tt.want)
			}
		})
	}
}

func TestAnUmlautLosesItsDots(t *testing.T) {
	for text, want := range map[string]string{"Müller": "muller", "ÄRZTE": "arzte", "Öl": "ol", "Møller": "møller", "Straße": "straße", "José": "josé"} {
		if got := slug.Bare(text); got != want {
			t.Errorf("%q becomes %q, want %q", text, got, want)
		}
	}
}

func FuzzOf(f *testing.F) {
	for _, text := range []string{"", "-", "Straße", "ü\u0301", "İ", "\xff/\x00", "e\xcc"} {
		f.Add(text)
	}
	form := regexp.MustCompile(`^([a-z0-9]+(-[a-z0-9]+)*)?$`)
	f.Fuzz(func(t *testing.T, text string) {
		got := slug.Of(text)
		if !form.MatchString(got) {
			t.Errorf("%q becomes %q", text, got)
		}
		if again := slug.Of(got); again != got {
			t.Errorf("%q becomes %q, then %q", text, got, again)
		}
	})
}
