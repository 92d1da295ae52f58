package index_test

import (
	"slices"
	"testing"

	"github.com/beleg-dev/beleg/internal/factcheck"
	"github.com/beleg-dev/beleg/internal/index"
)

func TestASentenceIsOfWhatTheOneBeforeItTellsWithoutAName(t *testing.T) {
	ix := mustIndex(t)
	for id, s := range map[string]factcheck.Source{
		"hall":    {Language: "de", Title: "Neues vom Rat", Content: "Der Rat hat am Mittwoch beschlossen, die alte Stadthalle zu sanieren. Die Arbeiten beginnen im Oktober."},
		"theatre": {Language: "de", Title: "Neues Stück", Content: "Die Bühne zeigt ein neues Stück. Die Arbeiten beginnen im Mai."},
		"news":    {Language: "en", Title: "A hall is mended", Content: "The works begin in October."},
	} {
		s.ID = id
		mustAdd(t, ix, s, index.Created)
	}
	const hall = "Der Rat hat beschlossen, die alte Stadthalle zu sanieren."
	const works = "Die Arbeiten beginnen im Oktober."
	all := []string{"hall", "news", "theatre"}
	for _, c := range []struct {
		name, turn, text string
		want             []string
	}{
		{"told by one", hall, works, []string{"hall", "news"}},
		{"told in other words", "Der Rat will die Halle am Hafen abreißen lassen.", works, all},
		{"few words", "Der Rat hat beschlossen.", works, all},
		{"another paragraph", "", works, all},
		{"what that source does not speak of", hall, "Die Bühne zeigt im Oktober ein neues Stück.", all},
	} {
		t.Run(c.name, func(t *testing.T) {
			q := factcheck.Query{Text: c.text, Language: "de", About: []string{hall}, Limit: 50}
			if c.turn != "" {
				q.About, q.Turn = []string{c.turn}, c.turn
			}
			if got := onTopic(mustRetrieve(t, ix, q)); !slices.Equal(got, c.want) {
				t.Errorf("%q, want %q", got, c.want)
			}
		})
	}
}

func TestASentenceWithANameThatNoSourceHasMayBeOfAnotherMatter(t *testing.T) {
	ix := mustIndex(t)
	for id, s := range map[string]factcheck.Source{
		"bridge": {Language: "en", Title: "The bridge is open", Content: "The new bridge in Tallberg was opened on a Sunday. It cost 3 million euros."},
		"talks":  {Language: "en", Title: "Talks on a train", Content: "The second round of talks on the night train was held in Ostheim."},
	} {
		s.ID = id
		mustAdd(t, ix, s, index.Created)
	}
	for _, c := range []struct {
		name, text string
		want       []string
	}{
		{"a town", "The second round of talks on the night train was held in Copenhagen.", []string{"bridge", "talks"}},
		{"none", "The second round of talks on the night train was held in May.", []string{"bridge"}},
		{"what was named before", "The company held the second round of talks on the night train in Copenhagen.", []string{"bridge"}},
		{"a town of the same matter", "The new bridge was opened on a Sunday in Copenhagen.", []string{"bridge"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			q := factcheck.Query{Text: c.text, Language: "en", About: []string{"The new bridge in Tallberg was opened on a Sunday."}, Limit: 50}
			if got := onTopic(mustRetrieve(t, ix, q)); !slices.Equal(got, c.want) {
				t.Errorf("%q, want %q", got, c.want)
			}
		})
	}
}
