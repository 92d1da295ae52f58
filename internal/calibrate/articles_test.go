package main

import (
	"encoding/json"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func mustArticle(t *testing.T, text string) article {
	t.Helper()
	var a article
	if err := json.Unmarshal([]byte(text), &a); err != nil {
		t.Fatal(err)
	}
	return a
}

func TestArticlesOfAClusterShareTheirClaims(t *testing.T) {
	list := questions([]article{
		mustArticle(t, `{"id":"a-001","language":"de","text":"Eins. Zwei.","claims":[{"c":"two","v":"R","q":["Zwei."]},{"c":"three","v":"N","q":[]}]}`),
		mustArticle(t, `{"id":"c-01.1","language":"en","text":"One. Two.","claims":[{"c":"one","e":[]},{"c":"two","e":[[5,9,"S"]]}]}`),
		mustArticle(t, `{"id":"c-01.2","language":"de","text":"Eins. Zwei.","claims":[{"c":"one","e":[[0,5,"S"]]},{"c":"two","e":[[6,11,"R"]]}]}`),
	})
	type answer struct{ Claim, Group, Language, Verdict string }
	var got []answer
	for i := range list {
		_, verdict := list[i].stances()
		got = append(got, answer{list[i].Text, list[i].group, list[i].language, verdict})
	}
	want := []answer{{"two", "a-001", "de", "R"}, {"three", "a-001", "de", "N"}, {"one", "c-01", "de", "S"}, {"two", "c-01", "en", "M"}}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

func TestAPassageSaysWhatThePlacesInItSay(t *testing.T) {
	q := question{places: map[string][]place{"a": {{10, 20, "S"}, {30, 40, "R"}}}}
	for _, c := range []struct {
		name       string
		article    string
		start, end int
		want       string
	}{
		{"a whole place", "a", 10, 20, "S"},
		{"a place among others", "a", 25, 60, "R"},
		{"both sides", "a", 0, 50, ""},
		{"part of a place", "a", 12, 25, ""},
		{"a place and part of the other side", "a", 5, 35, "S"},
		{"none", "a", 20, 30, "N"},
		{"another article", "b", 0, 50, "N"},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := q.label(c.article, c.start, c.end); got != c.want {
				t.Errorf("%q, want %q", got, c.want)
			}
		})
	}
}
