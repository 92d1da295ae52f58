package elapsed_test

import (
	"cmp"
	"testing"

	"github.com/beleg-dev/beleg/internal/alike/aliketest"
	"github.com/beleg-dev/beleg/internal/alike/elapsed"
	"github.com/beleg-dev/beleg/internal/value"
)

func TestTheYearOfAnAnniversaryIsTold(t *testing.T) {
	for _, c := range []struct{ name, source, text, language, claim, want string }{
		{"of a birth", "de", "Zum 150. Geburtstag des Malers zeigt das Museum 80 Bilder.", "en", "The painter was born in 1875.", "Zum 150. Geburtstag (geboren 1875) des Malers zeigt das Museum 80 Bilder."},
		{"of a birth in another year", "en", "Fans celebrated the 80th birthday of the singer.", "de", "Die Sängerin wurde 1955 geboren.", "Fans celebrated the 80th birthday (born in 1945) of the singer."},
		{"of a founding", "de", "Das Blatt feiert sein 150-jähriges Bestehen.", "en", "The paper was founded in 1875.", "Das Blatt feiert sein 150-jähriges Bestehen (gegründet 1875)."},
		{"of a fire", "en", "On the tenth anniversary of the fire the town was silent.", "de", "Das Theater brannte 2005.", "On the tenth anniversary (2015) of the fire the town was silent."},
		{"the anniversary of a year", "de", "Die Stadt gedachte der Opfer des Brands von 2015.", "de", "Sie gedachte der Opfer am 20. Jahrestag.", "Die Stadt gedachte der Opfer des Brands von 2015 (10. Jahrestag)."},
		{"of a day", "en", "Residents remembered the collapse on 12 May 2015 on Monday.", "de", "Es war der zehnte Jahrestag des Einsturzes.", "Residents remembered the collapse on 12 May 2015 (10th anniversary) on Monday."},

		{"two anniversaries", "de", "Nach dem 10. Jahrestag kam der 80. Geburtstag.", "de", "Er wurde 1955 geboren.", "Nach dem 10. Jahrestag (2015) kam der 80. Geburtstag (geboren 1945)."},

		{"a year off", "de", "Zum 150. Geburtstag des Malers zeigt das Museum 80 Bilder.", "en", "The painter was born in 1876.", ""},
		{"an anniversary a year off", "de", "Die Stadt gedachte der Opfer des Brands von 2015.", "de", "Sie gedachte der Opfer am elften Jahrestag.", ""},
		{"a year that the source has", "de", "Zum 150. Geburtstag des 1874 geborenen Malers ist das Museum offen.", "en", "The painter was born in 1884.", ""},
		{"nothing that is recalled", "de", "Der Brand von 2015 zerstörte das Theater.", "de", "Sie feierte den 20. Jahrestag.", ""},
		{"a claim of two", "de", "Sie gedachte des Brands von 2015.", "de", "Nach dem 20. Jahrestag kam der 80. Geburtstag.", ""},
		{"both tell of one", "de", "Am zehnten Jahrestag des Brands kam er.", "de", "Am 20. Jahrestag des Brands kam er.", ""},
		{"a step of another kind", "de", "Zum dritten Mal kam er zum Fest.", "de", "Er kam 1998.", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			got := elapsed.Anniversaries(aliketest.Read(c.source, c.text, aliketest.Published), aliketest.Read(c.language, c.claim, value.Reference{}), aliketest.Published.Time)
			if want := cmp.Or(c.want, c.text); got != want {
				t.Errorf("wrote %q, want %q", got, want)
			}
		})
	}
}
