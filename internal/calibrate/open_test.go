package main

import (
	"bufio"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func TestPassagesThatDecideAreNotOpen(t *testing.T) {
	const decides = "Der Rat von Ostheim beschloss den Bau der Brücke am Montag mit zwölf Stimmen."
	articles := []article{
		{
			ID: "a-1", Language: "de", Title: "Rat stimmt für die Brücke", Published: "2025-03-14",
			Text: decides + "\n\nÜber den Preis der Brücke wird im Rat von Ostheim noch gestritten. Die Pläne liegen im Rathaus aus.",
			Claims: []labelled{
				{Text: "Ostheim's council decided to build the bridge.", Language: "en", Verdict: "S", Quotes: []string{decides}},
				{Text: "Die Brücke in Ostheim wird aus Holz gebaut.", Language: "de", Verdict: "N"},
			},
		},
		{ID: "b-1", Language: "de", Title: "Brücke gesperrt", Text: "Die Brücke von Westheim ist wegen Rissen gesperrt. Der Rat berät am Freitag darüber."},
	}
	path := filepath.Join(t.TempDir(), "open.jsonl")
	if err := writeOpen(path, articles); err != nil {
		t.Fatal(err)
	}
	f, err := os.Open(path)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	found := map[string][]string{} // passages by claim
	for lines := bufio.NewScanner(f); lines.Scan(); {
		var p openPassage
		if err := json.Unmarshal(lines.Bytes(), &p); err != nil {
			t.Fatal(err)
		}
		if p.Group != "a-1" || p.Title == "" || p.Rank < 1 || (p.Published == "") != (p.Source == "b-1") {
			t.Errorf("%+v", p)
		}
		found[p.Claim] = append(found[p.Claim], p.Passage)
	}
	if len(found) != 2 {
		t.Fatalf("claims %v", found)
	}
	for claim, want := range map[string]bool{articles[0].Claims[0].Text: false, articles[0].Claims[1].Text: true} {
		all := strings.Join(found[claim], "\n")
		if strings.Contains(all, decides) != want {
			t.Errorf("%q: what decides it is among %q: want %t", claim, found[claim], want)
		}
		if !strings.Contains(all, "Westheim") {
			t.Errorf("%q: no passage of the other article among %q", claim, found[claim])
		}
	}
}
