package index_test

import (
	"slices"
	"testing"

	"github.com/beleg-dev/beleg/internal/factcheck"
	"github.com/beleg-dev/beleg/internal/index"
)

func TestATextTurnsToAnotherMatterThatASourceHas(t *testing.T) {
	ix := mustIndex(t)
	for id, s := range map[string]factcheck.Source{
		"zoo":     {Language: "de", Title: "Flamingos in Halvern", Content: "Im Zoo in Halvern starben Flamingos. Der Rat hat den Kosten zugestimmt."},
		"council": {Language: "de", Title: "Der Haushalt steht", Content: "In Ostheim hat der Rat den Haushalt verabschiedet. Die Kosten steigen. Das gilt auch für den Bahnhof Heidmoor."},
		"norvik":  {Language: "de", Title: "Norvik wächst", Content: "Die Norvik AG baut ein Werk in Tallberg. Den Kosten hat der Rat zugestimmt."},
		"wendt":   {Language: "de", Title: "Carla Wendt führt Tallmer", Content: "Die Tallmer Werke werden von Carla Wendt geführt. Der Rat hat zugestimmt, bei hohen Kosten."},
	} {
		s.ID = id
		mustAdd(t, ix, s, index.Created)
	}
	const zoo, norvik = "Im Zoo in Halvern starben Flamingos.", "Die Norvik AG baut ein Werk."
	for _, c := range []struct {
		name  string
		about []string
		turn  string
		want  []string
	}{
		{"to another place", []string{zoo}, "In Ostheim hat der Rat getagt.", []string{"council"}},
		{"to what heads a paragraph", []string{zoo}, "Ostheim", []string{"council"}},
		{"to what is in front of it", []string{zoo}, "OSTHEIM – Der Rat hat getagt.", []string{"council"}},
		{"to several words in front of it", []string{zoo}, "TALLMER WERKE – Der Rat hat getagt.", []string{"wendt"}},
		{"to a label", []string{zoo}, "Ostheim: Der Rat hat getagt.", []string{"council"}},
		{"to what a noun has", []string{zoo}, "Der Bahnhof Heidmoor ist zu.", []string{"council"}},
		{"to a firm", []string{zoo}, "Die Norvik AG baut ein Werk.", []string{"norvik"}},
		{"to a person", []string{zoo}, "Carla Wendt bleibt.", []string{"wendt"}},

		{"a place of the same matter", []string{norvik}, "In Tallberg wird gebaut.", []string{"norvik"}},
		{"a noun in front of it", []string{zoo}, "Kosten: Der Rat hat getagt.", []string{"zoo"}},
		{"several words in front of it that name nobody", []string{zoo}, "Wichtige Kosten: Der Rat hat getagt.", []string{"zoo"}},
		{"a noun that heads it", []string{zoo}, "Haushalt", []string{"zoo"}},
		{"a place that no source has", []string{zoo}, "In Brodersen hat der Rat getagt.", []string{"zoo"}},
		{"what goes on", []string{norvik}, "Das Unternehmen hat auch Carla Wendt gefragt.", []string{"norvik", "wendt"}},
		{"who has an office there", []string{norvik}, "Vorstand ist Carla Wendt.", []string{"norvik", "wendt"}},
		{"no turn", []string{zoo, "In Ostheim hat der Rat getagt."}, "", []string{"zoo"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			about := c.about
			if c.turn != "" {
				about = append(about[:1:1], c.turn)
			}
			if got := onTopic(mustRetrieve(t, ix, factcheck.Query{Text: "Der Rat hat zugestimmt.", Language: "de", About: about, Turn: c.turn, Limit: 50})); !slices.Equal(got, c.want) {
				t.Errorf("%q, want %q", got, c.want)
			}
		})
	}
}
