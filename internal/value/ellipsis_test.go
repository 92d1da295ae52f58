package value_test

import (
	"strings"
	"testing"

	"github.com/beleg-dev/beleg/internal/value"
)

func TestAnAmountHasItsUnitFromTheSentenceBeforeTheText(t *testing.T) {
	for _, c := range []struct{ name, language, before, text, want string }{
		{"money", "de", "Der Neubau kostet 15,2 Millionen Euro.", "Davon trägt das Land 6,5 Millionen.", "6500000 EUR"},
		{"a share", "en", "The share rose to 38 per cent.", "A year earlier it was 41.", "41 %"},
		{"a count", "de", "Die Messe zählte 12.000 Besucher.", "Im Jahr davor waren es 9.500.", "9500 besuch"},
		{"what people do", "de", "Der Neubau kostet 15,2 Millionen Euro.", "Im Sommer kamen 6,5 Millionen.", "6500000"},
		{"a noun of its own", "en", "The hall cost 15.2 million euros.", "It drew 6.5 million visitors.", "6500000 visitor"},
		{"two units", "en", "The hall cost 15.2 million euros or 17 million dollars.", "The state will contribute 6.5 million.", "6500000"},
		{"none", "en", "The hall is to be built.", "The state will contribute 6.5 million.", "6500000"},
		{"two sentences before", "de", "Der Neubau kostet 15,2 Millionen Euro.", "Gebaut wird bald. Davon trägt das Land 6,5 Millionen.", "6500000"},
		{"an age", "de", "Die Karte kostet 38 Euro.", "Der Wirt ist 41.", "41"},
	} {
		t.Run(c.name, func(t *testing.T) {
			find := func(text string) []value.Value { return value.Find(text, c.language, published) }
			var got []string
			for _, v := range value.Filled(find(c.text), find(c.before)) {
				if v.Quantity.Low.Valid() {
					got = append(got, v.String())
				}
			}
			if s := strings.Join(got, "; "); s != c.want {
				t.Errorf("%q behind %q: %s, want %s", c.text, c.before, s, c.want)
			}
		})
	}
}

func TestWhatIsPaidIsMoneyOfTheCurrencyOfAnAmount(t *testing.T) {
	for _, c := range []struct{ name, language, text, amount, want string }{
		{"a verb of paying", "en", "The museum paid 460,000.", "640.000 Euro", "460000 EUR"},
		{"right behind one", "de", "Kinder zahlen 24.", "42 Euro", "24 EUR"},
		{"the same number", "en", "The museum paid 460,000.", "460.000 Euro", "460000"},
		{"another verb", "en", "The museum drew 460,000.", "640.000 Euro", "460000"},
		{"a noun", "en", "The tour cost 460,000 visitors an hour.", "640.000 Euro", "460000 visitor"},
	} {
		t.Run(c.name, func(t *testing.T) {
			amount := mustFirst(t, "de", c.amount, "money")
			if got := value.PaidIn(value.Find(c.text, c.language, published), amount)[0].String(); got != c.want {
				t.Errorf("%q beside %q: %s, want %s", c.text, c.amount, got, c.want)
			}
		})
	}
}
