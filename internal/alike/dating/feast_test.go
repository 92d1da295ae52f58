package dating_test

import (
	"testing"

	"github.com/beleg-dev/beleg/internal/alike/aliketest"
	"github.com/beleg-dev/beleg/internal/alike/dating"
)

func TestAFeastIsTheDayThatItMeans(t *testing.T) {
	for _, c := range []struct{ name, language, text, other, beside, want string }{
		{"of a year", "de", "Am Ostermontag 2024 tagte der Rat.", "en", "The council met on 1 April 2024.", "Am 1. April 2024 tagte der Rat."},
		{"the nearest one", "en", "The council meets on Easter Monday.", "en", "The council meets on 21 April 2025.", "The council meets on 21 April 2025."},
		{"in any year", "de", "Der Rat tagte am Tag der Deutschen Einheit.", "en", "The council met on 3 October.", "Der Rat tagte am 3. Oktober."},
		{"behind another preposition", "de", "An Heiligabend ist das Rathaus zu.", "en", "The town hall is closed on 24 December.", "Am 24. Dezember ist das Rathaus zu."},
		{"as a limit", "de", "Bis Silvester ist das Rathaus zu.", "en", "The town hall is closed until 31 December.", "Bis zum 31. Dezember ist das Rathaus zu."},
		{"beside itself", "de", "Am Heiligabend ist das Rathaus zu.", "de", "An Heiligabend ist das Rathaus zu.", "Am Heiligabend ist das Rathaus zu."},
		{"beside no date", "de", "Am Heiligabend ist das Rathaus zu.", "en", "The town hall is closed.", "Am Heiligabend ist das Rathaus zu."},
		{"of which something is said", "de", "Der Tag der Deutschen Einheit wird gefeiert.", "en", "It is on 3 October.", "Der Tag der Deutschen Einheit wird gefeiert."},
		{"in front of a German verb", "de", "Silvester tagt der Rat.", "en", "The council meets on 31 December.", "Am 31. Dezember tagt der Rat."},
		{"which an English sentence is about", "en", "May Day protests drew 300 people.", "en", "They came on 1 May.", "May Day protests drew 300 people."},
		{"which is a given name", "de", "Silvester Rau kam nach Bern.", "de", "Rau kam am 3. Mai nach Bern.", "Silvester Rau kam nach Bern."},
		{"which is a title", "en", "Rau appeared in Halloween.", "en", "Rau appeared in it on 3 May.", "Rau appeared in Halloween."},
		{"which is a name", "de", "Papst Silvester starb am 31. Dezember 335.", "en", "He died on 31 December 335.", "Papst Silvester starb am 31. Dezember 335."},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := dating.FeastsDated(aliketest.Read(c.language, c.text, aliketest.Published), aliketest.Read(c.other, c.beside, aliketest.Published).Values); got != c.want {
				t.Errorf("wrote %q, want %q", got, c.want)
			}
		})
	}
}
