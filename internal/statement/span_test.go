package statement_test

import (
	"strings"
	"testing"

	"github.com/beleg-dev/beleg/internal/statement"
)

func TestTheWordsOfAStatementAreFoundInItsClaim(t *testing.T) {
	const claim = "The talks took place in Ostheim and lasted six hours."
	second := statement.OfClaim(claim, "en")[1]
	for _, words := range []string{"The talks", "six hours"} {
		at := strings.Index(second.Text, words)
		span, ok := second.Of(at, at+len(words))
		if !ok || span.Of(claim) != words {
			t.Errorf("%q is found at %v", words, span)
		}
	}
	if span, ok := second.Of(0, len(second.Text)); ok {
		t.Errorf("words that stand apart in the claim are found at %v", span)
	}
}

func TestAPartedWordIsFoundInItsClaim(t *testing.T) {
	const claim = "Die Fähre ist aus-\ngelaufen und kam an."
	whole := statement.OfClaim(claim+" Das Bad ist offen.", "de")[0]
	const word = "ausgelaufen"
	at := strings.Index(whole.Text, word)
	if at < 0 {
		t.Fatalf("%q", whole.Text)
	}
	if span, ok := whole.Of(at+len("aus"), at+len(word)); !ok || span.Of(claim) != "gelaufen" {
		t.Errorf("the end of the word is found at %v", span)
	}
	if span, ok := whole.Of(at, at+len(word)); ok {
		t.Errorf("a word that stands apart in the claim is found at %v", span)
	}
}

func FuzzOfClaim(f *testing.F) {
	f.Add("Carla Wendt won the vote and became mayor and left the party. She left.", "en")
	f.Add(", and the ferry sank in May.", "en")
	f.Add("> **Die** See*brücke* sank[1] *am* [Montag](y)\u00a0`[2]`, und **sie** kam.", "de")
	f.Add("Die **Fähre** ist [1] *am* **Montag** gesunken.", "de")
	f.Add("The ferry, which left Halvern, sank. Tamsen sold it to Carla Wendt, who left.", "en")
	f.Add("Das Werk in Halvern, das 2021 stattfand, gehört Hans-Peter Sand, der es im Mai aufgab.", "de")
	f.Add("Die Fähre ist aus-\ngelaufen. Sie war neu.", "de")
	f.Add("Die Fähre ist gesunken, und Carla Wendt kam\u2028nicht; sie blieb.", "de")
	f.Add("Carla Wendt ist Reederin, und ihre Firma in Halvern sank, während das Werk in Ostheim geschlossen wird.", "de")
	f.Add("In 2024, Peter Sand, 46, said that the ferry sank and that Halvern paid, while Nordlinie has left.", "en")
	f.Add("Beim *Brand* in Halvern wurden drei Menschen verletzt, darunter auch zwei Kinder, und eine dritte Runde wurde verein-\nbart.", "de")
	f.Add("Halvern has a plan, which the creditors have to approve, after a pump was damaged.", "en")
	f.Fuzz(func(t *testing.T, claim, language string) {
		claim = strings.ToValidUTF8(claim, "?")
		list := statement.OfClaim(claim, language)
		if len(list) == 0 || len(list) > statement.MostOfClaim {
			t.Fatalf("%d statements", len(list))
		}
		end := 0
		for _, s := range list {
			if s.Start < end || s.End < s.Start || s.End > len(claim) {
				t.Fatalf("%q at %v after %d", s.Text, s.Span, end)
			}
			end = s.End
			for _, part := range s.Leaning {
				if part.Start < s.Start || part.End < part.Start || part.End > s.End {
					t.Fatalf("%q at %v leans on %v", part.Text, part.Span, s.Span)
				}
				for _, p := range part.Parts {
					if !strings.Contains(part.Text, p.Of(claim)) {
						t.Errorf("%q lacks %q", part.Text, p.Of(claim))
					}
				}
			}
			var parts []string
			for _, p := range s.Parts {
				parts = append(parts, p.Of(claim))
			}
			got := strings.Join(parts, " ")
			for i := range s.Marks {
				if i == 0 {
					got = parts[0]
				}
				got += s.Marks[i] + parts[i+1]
			}
			spaced := strings.NewReplacer(" ", "") // none stands within a word that a line break parts
			if spaced.Replace(got) != spaced.Replace(s.Text) {
				t.Errorf("%q has the parts of %q", s.Text, got)
			}
			at := 0
			for _, word := range strings.Fields(s.Text) {
				at += strings.Index(s.Text[at:], word)
				if span, ok := s.Of(at, at+len(word)); ok && span.Of(claim) != word {
					t.Errorf("%q of %q is found at %q", word, s.Text, span.Of(claim))
				}
				at += len(word)
			}
		}
	})
}
