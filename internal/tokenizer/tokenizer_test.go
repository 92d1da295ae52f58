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

func TestATokenSpansTheCharactersThatItWasMadeOf(t *testing.T) {
	tok := mustLoad(t)
	for _, row := range []struct {
		name, text string
		want       []string // one a token
	}{
		{"nothing", "", nil},
		{"a word", "haus", []string{"haus"}},
		{"a space belongs to the word after it", "das haus", []string{"das", " haus"}},
		{"of several spaces the last one counts", "das   haus", []string{"das", " haus"}},
		{"a space at the end stands alone", "haus ", []string{"haus", " "}},
		{"control characters stand in no token", "\x01haus\x02", []string{"haus"}},
		{"a combined accent belongs to its letter", "die e\u0301tude", []string{"die", " ", "e\u0301tude"}},
		{"each token of a character that becomes several spans all of it", "㈱", []string{"㈱", "㈱", "㈱"}},
		{"the space put before the text is counted to its first character", "\U0010ffff", []string{"\U0010ffff", "\U0010ffff"}},
		{"an invalid byte is read as U+FFFD, which the vocabulary takes for a space", "das\xffhaus", []string{"das", "\xffhaus"}},
	} {
		t.Run(row.name, func(t *testing.T) {
			var got []string
			for _, k := range tok.AppendTokens(nil, row.text) {
				got = append(got, row.text[k.Start:k.End])
			}
			if diff := cmp.Diff(row.want, got); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func TestIDsAreAppended(t *testing.T) {
	tok := mustLoad(t)
	want := append([]int32{7, 8}, tok.AppendIDs(nil, "das Haus")...)
	if diff := cmp.Diff(want, tok.AppendIDs([]int32{7, 8}, "das Haus")); diff != "" {
		t.Error(diff)
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

// FuzzAppendTokens holds what is promised of any bytes.
func FuzzAppendTokens(f *testing.F) {
	for _, r := range mustReference(f) {
		f.Add(r.Text)
	}
	f.Add("\xff\xfe e\xcc")
	f.Add("\xe2\x96\xe2\x96\x81\xf0\x9f")
	tok := mustLoad(f)
	f.Fuzz(func(t *testing.T, text string) {
		tokens := tok.AppendTokens(nil, text)
		var ids []int32
		last := tokenizer.Token{}
		for _, k := range tokens {
			ids = append(ids, k.ID)
			if k.ID < tokenizer.Unknown || int(k.ID) >= tok.Pieces()-1 {
				t.Fatalf("%q: special or unknown id %d", text, k.ID)
			}
			if k.Start < last.Start || k.End < last.End || k.Start >= k.End || k.End > len(text) {
				t.Fatalf("%q: span %d-%d after %d-%d", text, k.Start, k.End, last.Start, last.End)
			}
			if utf8.ValidString(text) && !utf8.ValidString(text[k.Start:k.End]) {
				t.Fatalf("%q: span %d-%d cuts a character", text, k.Start, k.End)
			}
			last = k
		}
		if got := tok.AppendIDs(nil, text); !slices.Equal(got, ids) {
			t.Fatalf("%q: ids %v, of tokens %v", text, got, ids)
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
