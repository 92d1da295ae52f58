package statement_test

import (
	"testing"

	"github.com/beleg-dev/beleg/internal/statement"
)

func TestAClaimThatStatesNothingIsRefused(t *testing.T) {
	for _, c := range []struct {
		name, claim string
		want        error
	}{
		{"a question", "Wurde die Fähre 2019 verkauft?", statement.ErrQuestion},
		{"a question that is labelled", "**Frage 2:** Wurde die Fähre 2019 verkauft?", statement.ErrQuestion},
		{"a question of a speaker", "Moderatorin: Wurde die Fähre 2019 verkauft?", statement.ErrQuestion},
		{"a question in a transcript", "[07:21] NWR: Wurde die Fähre 2019 verkauft?", statement.ErrQuestion},
		{"a question of a speaker in English", "Lea van der Brand (host): Has the ferry sunk?", statement.ErrQuestion},
		{"what somebody asked", "Lea Brand fragte: Wurde die Fähre 2019 verkauft?", nil},
		{"what somebody asked in English", "The mayor asked: Has the ferry sunk?", nil},
		{"a question without a mark", "Ist die Fähre gesunken", statement.ErrQuestion},
		{"a question with a full stop", "Has the ferry sunk.", statement.ErrQuestion},
		{"a question without a mark and a statement", "Ist die Fähre gesunken. Tamsen lobte den Steg.", nil},
		{"a condition", "Ist die Fähre gesunken, zahlt Nordlinie.", nil},
		{"a word like an auxiliary", "War in Halvern ended in May", nil},
		{"a predicate without its subject", "Hat die Wahl gewonnen", nil},
		{"a question in quotation marks", "„Wurde die Fähre 2019 verkauft?“", statement.ErrQuestion},
		{"whether something is so", "Stimmt es, dass die Fähre sank?", nil},
		{"whether something is so in English", "Is it true that the ferry sank?", nil},
		{"no more than that", "Stimmt es, dass", nil},
		{"an exclamation", "Ist das ein Sieg für Halvern!", nil},
		{"a headline", "Großbrand in Halvern", nil},
		{"a headline with a participle", "Fähre gesunken", nil},
		{"a headline with a number", "120 Verletzte", nil},
		{"a noun with its article", "Die Fähre", statement.ErrNoPredicate},
		{"a noun with its article in English", "The ferry.", statement.ErrNoPredicate},
		{"a pronoun and its verb", "Das stimmt.", nil},
		{"a pronoun and its verb in capitals", "DAS REICHT", nil},
		{"an article and more", "Die Fähre sank", nil},
		{"a share", "1,5 Prozent", statement.ErrNoPredicate},
		{"a share in English", "1.5 per cent.", statement.ErrNoPredicate},
		{"an amount of money", "30 Millionen Euro", statement.ErrNoPredicate},
		{"a day", "3. Mai 2024", statement.ErrNoPredicate},
		{"an amount and what is so of it", "30 Millionen Euro fehlen", nil},
		{"a name", "Carla Wendt", nil},
		{"an address", "https://beleg.example/faehre?id=3", statement.ErrLink},
		{"two addresses", "www.beleg.example/a\nhttps://beleg.example/b", statement.ErrLink},
		{"an address and a statement", "Die Fähre sank: https://beleg.example/faehre", nil},
		{"an introduction", "Hier sind die wichtigsten Angaben zur Fähre:", statement.ErrIntroduction},
		{"an introduction that is a sentence", "Hier ist die Kurzfassung des Artikels.", statement.ErrIntroduction},
		{"an English introduction", "Sure, here’s a short version of the article:", statement.ErrIntroduction},
		{"an introduction without its complement", "The main findings are:", statement.ErrIntroduction},
		{"an introduction and what it introduces", "Here is the short version: the ferry sank in May.", nil},
		{"an introduction and a sentence", "Here is the short version. The ferry sank in May.", nil},
		{"what happened here", "Hier ist die Fähre gesunken.", nil},
		{"what is so here", "Hier sind 300 Gäste willkommen.", nil},
		{"what is more so here", "Hier sind die Mieten höher als in Halvern.", nil},
		{"what stands here", "Hier ist der älteste Dom des Landes.", nil},
		{"what was here", "Here is where the ferry sank in 1962.", nil},
		{"a question behind a statement", "Halvern schließt das Bad, doch wer zahlt den Abriss?", nil},
		{"a question behind a statement in English", "The pool closes in May, but who will pay for it?", nil},
		{"a question of two parts", "Wann schließt das Bad, und wer zahlt den Abriss?", statement.ErrQuestion},
		{"a word", "Fähre", statement.ErrSingleWord},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := statement.Refuse(c.claim); got != c.want {
				t.Errorf("%q: %v, want %v", c.claim, got, c.want)
			}
		})
	}
}
