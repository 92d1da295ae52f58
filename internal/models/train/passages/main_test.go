package main

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

const bridge = `{"id":"x-1","language":"de","title":"Neue Brücke","publisher":"P","published":"2025-01-02",` +
	`"text":"Die Brücke über die Ahle ist fertig. Sie kostete drei Millionen Euro.",` +
	`"claims":[{"c":"The bridge cost five million euros.","l":"en","v":"R","k":"money","q":["Sie kostete drei Millionen Euro."]}]}` + "\n"

func TestAnArticleKeepsItsFieldsAndGetsItsPassages(t *testing.T) {
	var out strings.Builder
	if err := run(strings.NewReader(bridge), &out); err != nil {
		t.Fatal(err)
	}
	var a article
	if err := json.Unmarshal([]byte(out.String()), &a); err != nil {
		t.Fatal(err)
	}
	var sentences []string
	for _, p := range a.Passages {
		for _, s := range p.Sentences {
			sentences = append(sentences, a.Text[s[0]:s[1]])
		}
	}
	if diff := cmp.Diff([]string{"Die Brücke über die Ahle ist fertig.", "Sie kostete drei Millionen Euro."}, sentences); diff != "" {
		t.Errorf("sentences (-want +got):\n%s", diff)
	}
	a.Passages = nil
	var read article
	if err := json.Unmarshal([]byte(bridge), &read); err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(read, a); diff != "" {
		t.Errorf("article (-read +written):\n%s", diff)
	}
}

func TestALineThatIsNoArticleIsNamed(t *testing.T) {
	err := run(strings.NewReader(bridge+"{\n"), new(strings.Builder))
	if err == nil || !strings.HasPrefix(err.Error(), "article 2: ") {
		t.Errorf("got %v", err)
	}
}
