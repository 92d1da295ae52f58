package segment_test

import (
	"fmt"
	"maps"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"

	"github.com/beleg-dev/beleg/internal/segment"
)

// mustHold checks what Split promises of every text.
func mustHold(t *testing.T, title, text string) {
	t.Helper()
	at := 0
	for _, p := range segment.Split(title, text) {
		if p.Role < segment.Body || p.Role > segment.Duplicate {
			t.Fatalf("passage [%d, %d) has role %d", p.Start, p.End, p.Role)
		}
		n := len(p.Sentences)
		if n == 0 || n > segment.MaxPassageSentences {
			t.Fatalf("passage [%d, %d) has %d sentences", p.Start, p.End, n)
		}
		if p.Start != p.Sentences[0].Start || p.End != p.Sentences[n-1].End {
			t.Fatalf("passage [%d, %d) is not what its sentences span", p.Start, p.End)
		}
		for _, s := range p.Sentences {
			mustBeBlank(t, text, at, s.Start)
			mustBeSpan(t, text, s)
			at = s.End
		}
		for name, s := range map[string]segment.Span{"context": p.Context, "heading": p.Heading} {
			if s.Start < 0 || s.End < s.Start || s.End > p.Start {
				t.Fatalf("passage [%d, %d) has the %s [%d, %d)", p.Start, p.End, name, s.Start, s.End)
			}
			if s.Len() > 0 {
				mustBeSpan(t, text, s)
			}
		}
	}
	mustBeBlank(t, text, at, len(text))
}

// mustBeSpan checks that a sentence is not empty, is within the text, and
// starts and ends between code points, with no blank at its ends.
func mustBeSpan(t *testing.T, text string, s segment.Span) {
	t.Helper()
	if s.Start < 0 || s.End <= s.Start || s.End > len(text) {
		t.Fatalf("span [%d, %d) of %d bytes", s.Start, s.End, len(text))
	}
	if !boundary(text, s.Start) || !boundary(text, s.End) {
		t.Fatalf("span [%d, %d) cuts a code point: %q", s.Start, s.End, s.Of(text))
	}
	first, _ := utf8.DecodeRuneInString(s.Of(text))
	last, _ := utf8.DecodeLastRuneInString(s.Of(text))
	if blankRune(first) || blankRune(last) {
		t.Fatalf("span [%d, %d) has a blank at an end: %q", s.Start, s.End, s.Of(text))
	}
}

// boundary says whether no valid code point of text goes over byte i.
func boundary(text string, i int) bool {
	for back := 1; back < utf8.UTFMax && back <= i; back++ {
		if r, n := utf8.DecodeRuneInString(text[i-back:]); r != utf8.RuneError && n > back {
			return false
		}
	}
	return true
}

func blankRune(r rune) bool {
	return unicode.IsSpace(r) || r == '\uFEFF' || r == '\u200B'
}

func mustBeBlank(t *testing.T, text string, from, to int) {
	t.Helper()
	if from > to {
		t.Fatalf("a sentence starts at %d, before the end %d of the one above", to, from)
	}
	if rest := strings.TrimFunc(text[from:to], blankRune); rest != "" {
		t.Fatalf("no sentence holds %q at %d", rest, from)
	}
}

// fragments are what random texts are put together from.
var fragments = []string{
	"Der Rat tagt am 18. Februar. ", "Dr. Weiß kam. ", "„Ja“, sagte er. ", "\"Nein. ", "(Foto: dpa)", "Foto: Carola Ising/dpa", "14.08.2024 - 09:41", "Lesezeit: 2 min",
	"Mehr zum Thema", "Weitere Meldungen", "weiterlesen...", "Read more", "# Titel", "- Punkt", "1. Punkt", "> Zitat", "| a | b |", "---", "Eine kurze Zeile",
	"Ein Satz ohne Ende", "<!-- Prüfen! -->", "<!--", "-->", "```\n", "Subscribe to our newsletter", "Von Carola Ising", "KL/mb", "\n", "\n\n", "\r\n", "\u2028", "\u2029", "\t", " ", "\u00a0", "\ufeff", "\u200b",
	"e\u0301", "👩\u200d👧", "🇩🇪", "会议在星期一举行。", "\xff", "\xc3", "\u00ad", ".", "!", "?", "…", "...", ",", "[1]", "»", "«", "“", "\"", "'", "\x00",
}

func TestEveryTextIsCoveredByOrderedSentences(t *testing.T) {
	random, texts := rand.New(rand.NewPCG(1, 2)), 3000
	if testing.Short() {
		texts = 300
	}
	for range texts {
		var b strings.Builder
		for range random.IntN(60) {
			b.WriteString(fragments[random.IntN(len(fragments))])
		}
		title := fragments[random.IntN(len(fragments))]
		mustHold(t, title, b.String())
	}
}

func FuzzSplit(f *testing.F) {
	for _, text := range fragments {
		f.Add("", text)
		f.Add(text, "Eine kurze Zeile\n"+text+"\nEin Satz. Noch einer.")
	}
	for _, path := range []string{"testdata/documents/mail_de.txt", "testdata/documents/agency_de.txt", "testdata/documents/news_en.txt"} {
		text, err := os.ReadFile(path)
		if err != nil {
			f.Fatal(err)
		}
		f.Add("", string(text))
	}
	f.Fuzz(func(t *testing.T, title, text string) { mustHold(t, title, text) })
}

func TestRolesAreThoseOfTheIndex(t *testing.T) {
	got := []segment.Role{segment.Body, segment.Heading, segment.Caption, segment.Teaser, segment.Duplicate}
	if diff := cmp.Diff([]segment.Role{1, 2, 3, 4, 5}, got); diff != "" {
		t.Errorf("stored numbers (-want +got):\n%s", diff)
	}
}

// hostile are texts that a careless reader of text takes quadratic time for.
var hostile = map[string]func(n int) string{
	"full stops":             func(n int) string { return strings.Repeat(".", n) },
	"spaced marks":           func(n int) string { return strings.Repeat("! ", n/2) },
	"numbers without end":    func(n int) string { return strings.Repeat(",", n/2) + strings.Repeat(" 1.", n/6) },
	"brackets":               func(n int) string { return strings.Repeat("(", n/2) + strings.Repeat(").", n/4) },
	"open quotations":        func(n int) string { return strings.Repeat("„Ja. ", n/7) },
	"blanks":                 func(n int) string { return strings.Repeat(". "+strings.Repeat(" ", 200), n/202) },
	"one word":               func(n int) string { return strings.Repeat("a", n) },
	"empty lines":            func(n int) string { return strings.Repeat("\n", n) },
	"short lines":            func(n int) string { return strings.Repeat("Eins\n", n/5) },
	"dated lines":            func(n int) string { return strings.Repeat("Titel\n1.2.2020\n"+longLine, n/(17+len(longLine))) },
	"signed entries":         func(n int) string { return signed(n) },
	"headings of lists":      func(n int) string { return strings.Repeat("Mehr zum Thema\nTitel\n", n/21) },
	"headings of comments":   func(n int) string { return strings.Repeat(longLine, 4) + strings.Repeat("12 Kommentare\n", n/14) },
	"labels without values":  func(n int) string { return strings.Repeat("Redaktion:\n", n/11) },
	"labels":                 func(n int) string { return strings.Repeat("Datum: 1\n", n/9) },
	"copies":                 func(n int) string { return strings.Repeat(longLine, n/len(longLine)) },
	"copies with lost marks": func(n int) string { return numbered(n) },
	"credits":                func(n int) string { return strings.Repeat("Ein Bild\nFoto: Ising\n", n/21) },
	"wrapped lines":          func(n int) string { return strings.Repeat(strings.Repeat("wort ", 14)+"\n", n/71) },
	"comments without end":   func(n int) string { return strings.Repeat("a <!-- b\n", n/9) },
	"comments in sentences":  func(n int) string { return strings.Repeat("Der Rat <!-- b. Ä --> tagt. ", n/29) },
	"comments in a line":     func(n int) string { return strings.Repeat("a <!-- b --> ", n/13) },
	"links without end":      func(n int) string { return strings.Repeat("[a](b\n", n/6) },
	"brackets and a link":    func(n int) string { return strings.Repeat("[x)", n/3) + "[a](b)" },
	"a line of links":        func(n int) string { return strings.Repeat("[a](b) ", n/7) },
	"code without end":       func(n int) string { return strings.Repeat("````a\n```b\n", n/11) },
	"findings":               func(n int) string { return strings.Repeat("Falsch.\n\n", n/9) },
	"findings in sentences":  func(n int) string { return strings.Repeat("Das ist falsch.\n\n", n/17) },
	"names of columns":       func(n int) string { return strings.Repeat("Name\t", n/10) + "x\n" + strings.Repeat("--\n", n/6) },
	"prose":                  func(n int) string { return strings.Repeat(longLine+"\n", n/len(longLine)) },
}

const longLine = "Der Rat der Stadt hat am 3. Mai mit großer Mehrheit für den Bau einer neuen Halle gestimmt.\n"

func signed(n int) string {
	const entry = "KL/mb\n\nEins\n1.2.2020\nKurz.\n\n"
	return strings.Repeat(longLine+"\n", 3) + strings.Repeat(entry, n/len(entry))
}

func numbered(n int) string {
	var b strings.Builder
	for i := 0; b.Len() < n; i++ {
		fmt.Fprintf(&b, "Für den Bau der Halle in der Südstadt %s stimmten alle.\n", strings.Repeat("ä", i%7))
	}
	return b.String()
}

// BenchmarkSplit shows by doubling sizes that the time is linear: ns/B stays
// the same.
func BenchmarkSplit(b *testing.B) {
	for _, name := range slices.Sorted(maps.Keys(hostile)) {
		text := hostile[name]
		for _, size := range []int{1 << 16, 1 << 17, 1 << 18, 1 << 19} {
			b.Run(fmt.Sprintf("%s/%dk", strings.ReplaceAll(name, " ", "_"), size>>10), func(b *testing.B) {
				s := text(size)
				b.SetBytes(int64(len(s)))
				for b.Loop() {
					segment.Split("Titel", s)
				}
			})
		}
	}
}

// The articles are no part of the repository. What stands below a heading of other
// texts, or below the editors' initials, is not theirs.
func TestNoTextBehindTheHeadingOfOtherTextsIsJudged(t *testing.T) {
	paths, err := filepath.Glob("../../../shared/sources/*.txt")
	if err != nil || len(paths) == 0 {
		t.Skip("the articles are not there")
	}
	for _, path := range paths {
		t.Run(filepath.Base(path), func(t *testing.T) {
			raw, err := os.ReadFile(path)
			if err != nil {
				t.Fatal(err)
			}
			text := string(raw)
			mustHold(t, "", text)
			end := len(text)
			for _, heading := range []string{"\nMehr zum Thema\n", "\nWeitere Meldungen\n", "\nFür Sie ausgewählt"} {
				if i := strings.Index(text, heading); i >= 0 {
					end = min(end, i)
				}
			}
			at := 0
			for line := range strings.Lines(text) {
				if line = strings.TrimSpace(line); len(line) <= 8 && strings.Contains(line, "/") {
					end = min(end, at)
				}
				at = strings.Index(text[at:], "\n") + at + 1
			}
			judged, body := 0, 0
			for _, p := range segment.Split("", text) {
				isJudged := p.Role == segment.Body || p.Role == segment.Heading
				switch {
				case isJudged && p.End > end:
					t.Errorf("a passage of other texts is judged: [%d, %d)", p.Start, p.End)
				case isJudged && strings.Contains(p.Of(text), "Foto:"):
					t.Errorf("a credit is judged: [%d, %d)", p.Start, p.End)
				case isJudged:
					judged += p.Len()
				}
				if p.Role == segment.Body {
					body++
				}
			}
			if least := 5; body < least {
				t.Errorf("%d passages are text, want %d at least", body, least)
			}
			if judged*2 < end {
				t.Errorf("%d of the %d bytes above the other texts are judged", judged, end)
			}
		})
	}
}
