package tokenizer_test

import (
	"slices"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"

	"github.com/beleg-dev/beleg/internal/tokenizer"
)

func TestSpecialTokensInATextAreText(t *testing.T) {
	tok := mustLoad(t)
	for _, text := range []string{"<s>", "</s>", "<pad>", "<unk>", "<mask>", "a</s></s>b", "＜/s＞", "<s> </s> <mask>"} {
		for _, id := range tok.AppendIDs(nil, text) {
			if id <= tokenizer.Unknown || int(id) >= tok.Pieces()-1 {
				t.Errorf("%q holds the special token %d", text, id)
			}
		}
	}
}

func TestIDsAreAppended(t *testing.T) {
	tok := mustLoad(t)
	want := append([]int32{7, 8}, tok.AppendIDs(nil, "das Haus")...)
	if diff := cmp.Diff(want, tok.AppendIDs([]int32{7, 8}, "das Haus")); diff != "" {
		t.Error(diff)
	}
}

func TestWhatSurroundsATextIsLeftOut(t *testing.T) {
	for _, row := range []struct{ name, text, want string }{
		{"nothing around it", "The dam held.", "The dam held."},
		{"spaces and line ends", " \t\u00a0The dam held.\r\n\u3000", "The dam held."},
		{"a byte order mark and zero width spaces", "\ufeff\u200bThe dam held.\u200b\u2060", "The dam held."},
		{"marks of direction", "\u200fThe dam held.\u200e", "The dam held."},
		{"the same within", "The\u00a0dam\u200b held.", "The\u00a0dam\u200b held."},
		{"nothing else", " \n\u200b", ""},
		{"a flag made of tags", "🏴\U000e0067\U000e0062\U000e007f", "🏴\U000e0067\U000e0062\U000e007f"},
		{"bytes that are no text", "\xff \x00", "\xff \x00"},
	} {
		if diff := cmp.Diff(row.want, tokenizer.Trim(row.text)); diff != "" {
			t.Errorf("%s:\n%s", row.name, diff)
		}
	}
}

func TestABrokenCharacterIsReadAsTheReplacementCharacter(t *testing.T) {
	tok := mustLoad(t)
	for _, broken := range []string{"a\xffb", "a \xe2\x96 b", "\xf0\x9f"} {
		if want, got := tok.AppendIDs(nil, string([]rune(broken))), tok.AppendIDs(nil, broken); !slices.Equal(want, got) {
			t.Errorf("%q is read as %v, want %v", broken, got, want)
		}
	}
}

func TestAWordOfHalfAMillionBytesIsRead(t *testing.T) {
	// The reference counts 199,999 tokens.
	if got := mustLoad(t).Count(strings.Repeat("Donaudampf", 50_000)); got != 199_999 {
		t.Errorf("%d tokens, want 199999", got)
	}
}

func TestGoroutinesMayShareATokenizer(t *testing.T) {
	tok := mustLoad(t)
	text := strings.Repeat("Der Ausschuss vertagte sich. ", 50)
	want := tok.AppendIDs(nil, text)
	done := make(chan []int32)
	for range 8 {
		go func() { done <- tok.AppendIDs(nil, text) }()
	}
	for range 8 {
		if got := <-done; !slices.Equal(got, want) {
			t.Error("ids differ beside other goroutines")
		}
	}
}

// FuzzAppendIDs holds what is promised of any bytes.
func FuzzAppendIDs(f *testing.F) {
	for _, r := range mustReference(f) {
		f.Add(r.Text)
	}
	f.Add("\xff\xfe e\xcc")
	f.Add("\xe2\x96\xe2\x96\x81\xf0\x9f")
	tok := mustLoad(f)
	f.Fuzz(func(t *testing.T, text string) {
		ids := tok.AppendIDs(nil, text)
		for _, id := range ids {
			if id < tokenizer.Unknown || int(id) >= tok.Pieces()-1 {
				t.Fatalf("%q: special id %d", text, id)
			}
		}
		if got := tok.Count(text); got != len(ids) {
			t.Fatalf("%q: count %d, want %d", text, got, len(ids))
		}
	})
}

// FuzzReadingApart holds that two texts read apart give the ids of both
// together with a space between, if neither has white space outside and the
// second begins with an ordinary character: packages that put texts together
// rely on it.
func FuzzReadingApart(f *testing.F) {
	f.Add("Das Haus.", "The house")
	f.Add("a\u200b", "🇩🇪b")
	f.Add("é", "x\u0301")
	tok := mustLoad(f)
	f.Fuzz(func(t *testing.T, a, b string) {
		first, _ := utf8.DecodeRuneInString(b)
		last, _ := utf8.DecodeLastRuneInString(a)
		if !ordinary(first) || !ordinary(last) {
			return
		}
		apart := tok.AppendIDs(tok.AppendIDs(nil, a), b)
		if together := tok.AppendIDs(nil, a+" "+b); !slices.Equal(apart, together) {
			t.Fatalf("%q, %q: apart %v, together %v", a, b, apart, together)
		}
	})
}

func ordinary(r rune) bool {
	return r < unicode.MaxLatin1 && (unicode.IsLetter(r) || unicode.IsDigit(r) || r == '.' || r == '"')
}
