package comparison_test

import (
	"testing"

	"github.com/beleg-dev/beleg/internal/alike/aliketest"
	"github.com/beleg-dev/beleg/internal/alike/comparison"
	"github.com/beleg-dev/beleg/internal/value"
)

func TestTheRestIsToldAsAShare(t *testing.T) {
	for _, c := range []struct{ name, language, text, claim, want string }{
		{"in German", "de", "Der Bund trug drei Viertel der Kosten, das Land den Rest.", "Das Land trug ein Viertel.", "Der Bund trug drei Viertel der Kosten, das Land ein Viertel."},
		{"in percent", "de", "60 Prozent stimmten dafür, der Rest stimmte dagegen.", "40 Prozent stimmten dagegen.", "60 Prozent stimmten dafür, 40 Prozent stimmte dagegen."},
		{"in the next sentence", "de", "Zwei Drittel übernimmt das Land. Den Rest zahlt die Gemeinde.", "Die Gemeinde zahlt die Hälfte.", "Zwei Drittel übernimmt das Land. Ein Drittel zahlt die Gemeinde."},
		{"in English", "en", "Two thirds were paid by the state, the remainder by the city.", "The city paid a third.", "Two thirds were paid by the state, a third by the city."},

		{"a claim of no share", "de", "Der Bund trug drei Viertel der Kosten, das Land den Rest.", "Das Land zahlte mit.", "Der Bund trug drei Viertel der Kosten, das Land den Rest."},
		{"three parts", "de", "60 Prozent stimmten dafür, 30 dagegen, der Rest enthielt sich.", "40 Prozent enthielten sich.", "60 Prozent stimmten dafür, 30 dagegen, der Rest enthielt sich."},
		{"two shares", "de", "Die Hälfte zahlt der Bund, ein Viertel das Land, den Rest die Stadt.", "Die Stadt zahlt die Hälfte.", "Die Hälfte zahlt der Bund, ein Viertel das Land, den Rest die Stadt."},
		{"the rest of something else", "en", "Two thirds of voters stayed at home; the rest of the country watched.", "A third of voters watched.", "Two thirds of voters stayed at home; the rest of the country watched."},
		{"the rest of the day", "de", "Drei Viertel der Gäste gingen, den Rest des Tages war es still.", "Ein Viertel der Gäste blieb.", "Drei Viertel der Gäste gingen, den Rest des Tages war es still."},
		{"after a change", "de", "Die Kosten stiegen um ein Viertel, den Rest zahlt das Land.", "Das Land zahlt drei Viertel.", "Die Kosten stiegen um ein Viertel, den Rest zahlt das Land."},
		{"a bound", "de", "Mehr als die Hälfte zahlt der Bund, den Rest zahlt das Land.", "Das Land zahlt die Hälfte.", "Mehr als die Hälfte zahlt der Bund, den Rest zahlt das Land."},
		{"a share some sentences before", "de", "Zwei Drittel zahlt das Land. Der Bau dauert lange. Den Rest zahlt die Gemeinde.", "Die Gemeinde zahlt ein Drittel.", "Zwei Drittel zahlt das Land. Der Bau dauert lange. Den Rest zahlt die Gemeinde."},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := comparison.RestTold(aliketest.Read(c.language, c.text, aliketest.Published), aliketest.Read(c.language, c.claim, value.Reference{})); got != c.want {
				t.Errorf("wrote %q, want %q", got, c.want)
			}
		})
	}
}
