package reading

import (
	"testing"
	"time"
)

func TestAnotherNumberInANameIsAnotherThing(t *testing.T) {
	for _, c := range []struct {
		name, claim, language, passage, of string
		want                               bool
	}{
		{"also another one", "Nordwarm ruft auch den Heizlüfter Piko 400 zurück.", "de", "Nordwarm ruft den Heizlüfter Piko 200 zurück.", "de", true},
		{"another one", "Nordwarm ruft den Piko 400 zurück.", "de", "Nordwarm ruft den Heizlüfter Piko 200 zurück.", "de", true},
		{"another one without its kind", "Nordwarm ruft Piko 400 zurück.", "de", "Nordwarm recalled the heater Piko 200 on Monday.", "en", true},
		{"with a fraction", "Clearbrook also recalled the smaller AquaPear 1.2.", "en", "Clearbrook recalled the water filter AquaPear 2.4 because of leaks.", "en", true},
		{"a recall as a noun", "The recall also covers the kettle Brava 300.", "en", "The recall covers the kettle Brava 500.", "en", true},

		{"one that hurt nobody", "Bluntec has also recalled the Twirl 90.", "en", "Bluntec has recalled the mixer Twirl 60 after three cuts. No one was badly hurt.", "en", true},

		{"no other models", "Bluntec has also recalled the Twirl 90.", "en", "Bluntec has recalled the mixer Twirl 60. Other models are safe.", "en", false},
		{"others that are not", "Nordwarm ruft auch den Piko 400 zurück.", "de", "Nordwarm ruft den Heizlüfter Piko 200 zurück. Weitere Geräte sind nicht betroffen.", "de", false},
		{"the same", "Nordwarm ruft den Piko 200 zurück.", "de", "Nordwarm ruft den Heizlüfter Piko 200 zurück.", "de", false},
		{"one that is told too", "Nordwarm ruft den Piko 400 zurück.", "de", "Nordwarm ruft den Piko 200 zurück. Der Piko 400 läuft.", "de", false},
		{"no other one", "Nordwarm ruft den Piko 400 zurück.", "de", "Nordwarm ruft nur den Piko 200 zurück.", "de", false},
		{"how many there are", "Vom Piko 200 ruft Nordwarm 9000 Geräte zurück.", "de", "Vom Piko 200 ruft Nordwarm 8000 Geräte zurück.", "de", false},
		{"what the maker cannot do with several", "Der Piko 400 wiegt drei Kilo.", "de", "Der Piko 200 wiegt drei Kilo.", "de", false},
		{"a place in a row", "Auch der Zug hält an Gleis 7.", "de", "Der Zug hält an Gleis 5.", "de", false},
		{"a hall", "The recall was told in the old Hall 7.", "en", "The recall was told in the old Hall 5.", "en", false},
		{"a page", "Auch davon handelt die Seite 7.", "de", "Davon handelt die Seite 5.", "de", false},
		{"an amount", "Auch der Dorumer Verein zahlt Ilke 300 Euro.", "de", "Der Verein zahlt Ilke 500 Euro.", "de", false},
		{"a place with an amount", "Auch in Halvern 300 kamen.", "de", "Es kamen in Halvern 500.", "de", false},
		{"a day", "Auch er kam am 3. Mai 2024.", "de", "Er kam am 3. Mai 2025.", "de", false},
	} {
		t.Run(c.name, func(t *testing.T) {
			e := told("", c.passage)
			e.Language = c.of
			if got := OfClaim(c.claim, c.language, time.Time{}).OfOtherModel(e); got != c.want {
				t.Errorf("%v: %v, %v", got, modelsOf(c.claim), modelsOf(c.passage))
			}
		})
	}
}
