package checker_test

import (
	"testing"

	factcheckv1 "github.com/beleg-dev/beleg/gen/factcheck/v1"
)

func TestATownThatIsDescribedIsNoOther(t *testing.T) {
	checkBelow(t, &factcheckv1.Source{Name: "sources/a", LanguageCode: "de"}, []below{
		{"named before", "Die Delegationen trafen sich am Mittwoch in Istanbul. Die Gespräche über den Gefangenenaustausch begannen am Nachmittag in einem Palast der türkischen Metropole.", "Die Gespräche über den Gefangenenaustausch begannen in Istanbul.", support},
		{"another town", "Die Delegationen trafen sich am Mittwoch in Istanbul. Die Gespräche über den Gefangenenaustausch begannen am Nachmittag in einem Palast der türkischen Metropole.", "Die Gespräche über den Gefangenenaustausch begannen in Doha.", conflict},
		{"not named", "Das Eröffnungskonzert der Philharmonie Nordwall fand am Freitag in der Hansestadt an der Trave statt.", "Das Eröffnungskonzert der Philharmonie Nordwall fand in Lübeck statt.", nothing},
		{"of a capital", "Die zweite Runde der Gespräche war in einem Hotel der omanischen Hauptstadt.", "Die zweite Runde der Gespräche fand in Maskat statt.", support},
		{"another capital", "Die zweite Runde der Gespräche war in einem Hotel der omanischen Hauptstadt.", "The second round of the talks was held in Geneva.", conflict},
	})
}
