package statement_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/beleg-dev/beleg/internal/statement"
)

func TestEachSentenceOfAQuotationHasItsMarks(t *testing.T) {
	for _, c := range []struct {
		name, text   string
		want, places []string
	}{
		{"behind who says it", "Ein Leser schreibt: „Die Bahn fährt nie. Der Bus fährt auch nicht.“", []string{"Ein Leser schreibt: „Die Bahn fährt nie.“", "Ein Leser schreibt: „Der Bus fährt auch nicht.“"}, []string{"Ein Leser schreibt: „Die Bahn fährt nie.", "Der Bus fährt auch nicht.“"}},
		{"in front of it", "»Das Bad schließt. Es wird abgerissen«, sagte Wendt.", []string{"»Das Bad schließt«, sagte Wendt.", "»Es wird abgerissen«, sagte Wendt."}, []string{"»Das Bad schließt.", "Es wird abgerissen«, sagte Wendt."}},
		{"three sentences in English", "Wendt said: “The pier is shut. The ferry sank. We lost it.” She left at noon.", []string{"Wendt said: “The pier is shut.”", "Wendt said: “The ferry sank.”", "Wendt said: “We lost it.”", "She left at noon."}, []string{"Wendt said: “The pier is shut.", "The ferry sank.", "We lost it.”", "She left at noon."}},
		{"straight marks", "\"The ferry has sunk. It was old,\" Wendt said.", []string{"\"The ferry has sunk,\" Wendt said.", "\"It was old,\" Wendt said."}, []string{"\"The ferry has sunk.", "It was old,\" Wendt said."}},
		{"said by nobody", "„Das Bad schließt im Mai. Es wird bald abgerissen.“", []string{"Das Bad schließt im Mai.", "Es wird bald abgerissen."}, []string{"„Das Bad schließt im Mai.", "Es wird bald abgerissen.“"}},
		{"of what somebody calls something", "Wendt nannte das „Unsinn aus Halvern. Das gab es nie“.", []string{"Wendt nannte das „Unsinn aus Halvern.“", "„Das gab es nie“."}, []string{"Wendt nannte das „Unsinn aus Halvern.", "Das gab es nie“."}},

		{"one sentence", "Wendt sagte: „Das Bad schließt.“ Die Fähre ist gesunken.", []string{"Wendt sagte: „Das Bad schließt.“", "Die Fähre ist gesunken."}, []string{"Wendt sagte: „Das Bad schließt.“", "Die Fähre ist gesunken."}},
		{"a mark that nothing closes", "Wendt sagte: „Das Bad schließt. Die Fähre ist gesunken.", []string{"Wendt sagte: „Das Bad schließt.", "Die Fähre ist gesunken."}, []string{"Wendt sagte: „Das Bad schließt.", "Die Fähre ist gesunken."}},
		{"another paragraph", "Wendt sagte: „Das Bad schließt.\n\nDie Fähre „Möwe“ ist gesunken.", []string{"Wendt sagte: „Das Bad schließt.", "Die Fähre „Möwe“ ist gesunken."}, []string{"Wendt sagte: „Das Bad schließt.", "Die Fähre „Möwe“ ist gesunken."}},
		{"another quotation", "Wendt sagte: „Das Bad schließt. Die Fähre „Möwe“ ist gesunken.", []string{"Wendt sagte: „Das Bad schließt.", "Die Fähre „Möwe“ ist gesunken."}, []string{"Wendt sagte: „Das Bad schließt.", "Die Fähre „Möwe“ ist gesunken."}},
		{"items of a list", "- Wendt sagte: \"Das Bad schließt.\n- Die Fähre\" ist gesunken.", []string{"Wendt sagte: \"Das Bad schließt.", "Die Fähre\" ist gesunken."}, []string{"Wendt sagte: \"Das Bad schließt.", "Die Fähre\" ist gesunken."}},
		{"inches", "The 9\" pipe in Halvern burst. The 12\" pipe held.", []string{"The 9\" pipe in Halvern burst.", "The 12\" pipe held."}, []string{"The 9\" pipe in Halvern burst.", "The 12\" pipe held."}},
	} {
		t.Run(c.name, func(t *testing.T) {
			var got, places []string
			list, _ := statement.OfText(c.text, "")
			for _, s := range list {
				got, places = append(got, s.Text), append(places, s.Span.Of(c.text))
			}
			if diff := cmp.Diff(c.want, got); diff != "" {
				t.Errorf("statements (-want +got):\n%s", diff)
			}
			if diff := cmp.Diff(c.places, places); diff != "" {
				t.Errorf("places (-want +got):\n%s", diff)
			}
		})
	}
}
