package numeral

import (
	"github.com/beleg-dev/beleg/internal/value/quantity"
	"github.com/beleg-dev/beleg/internal/value/tongue"
)

// Wholly says whether a quantity is a whole number of a unit.
func (u Unit) Wholly(q quantity.Quantity) bool {
	return q.Low.Over(u.Factor).Den == 1
}

// A Unit is a unit with its words for one and for many.
type Unit struct {
	Factor   quantity.Ratio // how many of the quantity's unit it is
	One, Few [2]string      // German, English
}

// Units are those that values are written in, by the unit of a quantity, largest first.
var Units = map[string][]Unit{
	"%":  {{quantity.Whole(1), [2]string{"Prozent", "percent"}, [2]string{"Prozent", "percent"}}},
	"pp": {{quantity.Whole(1), [2]string{"Prozentpunkt", "percentage point"}, [2]string{"Prozentpunkte", "percentage points"}}},
	"month": {
		{quantity.Whole(12), [2]string{"Jahr", "year"}, [2]string{"Jahre", "years"}},
		{quantity.Whole(1), [2]string{"Monat", "month"}, [2]string{"Monate", "months"}},
	},
	"s": {
		{quantity.Whole(604800), [2]string{"Woche", "week"}, [2]string{"Wochen", "weeks"}},
		{quantity.Whole(86400), [2]string{"Tag", "day"}, [2]string{"Tage", "days"}},
		{quantity.Whole(3600), [2]string{"Stunde", "hour"}, [2]string{"Stunden", "hours"}},
		{quantity.Whole(60), [2]string{"Minute", "minute"}, [2]string{"Minuten", "minutes"}},
		{quantity.Whole(1), [2]string{"Sekunde", "second"}, [2]string{"Sekunden", "seconds"}},
	},
	"m": {
		{quantity.Whole(1000), [2]string{"Kilometer", "kilometre"}, [2]string{"Kilometer", "kilometres"}},
		{quantity.Whole(1), [2]string{"Meter", "metre"}, [2]string{"Meter", "metres"}},
		{quantity.Ratio{Num: 1, Den: 100}, [2]string{"Zentimeter", "centimetre"}, [2]string{"Zentimeter", "centimetres"}},
		{quantity.Ratio{Num: 1, Den: 1000}, [2]string{"Millimeter", "millimetre"}, [2]string{"Millimeter", "millimetres"}},
	},
	"kg": {
		{quantity.Whole(1000), [2]string{"Tonne", "tonne"}, [2]string{"Tonnen", "tonnes"}},
		{quantity.Whole(1), [2]string{"Kilogramm", "kilogram"}, [2]string{"Kilogramm", "kilograms"}},
		{quantity.Ratio{Num: 1, Den: 1000}, [2]string{"Gramm", "gram"}, [2]string{"Gramm", "grams"}},
	},
	"m²": {
		{quantity.Whole(1_000_000), [2]string{"Quadratkilometer", "square kilometre"}, [2]string{"Quadratkilometer", "square kilometres"}},
		{quantity.Whole(10_000), [2]string{"Hektar", "hectare"}, [2]string{"Hektar", "hectares"}},
		{quantity.Whole(1), [2]string{"Quadratmeter", "square metre"}, [2]string{"Quadratmeter", "square metres"}},
	},
	"°":    {{quantity.Whole(1), [2]string{"Grad", "degrees"}, [2]string{"Grad", "degrees"}}},
	"°C":   {{quantity.Whole(1), [2]string{"Grad", "degrees"}, [2]string{"Grad", "degrees"}}},
	"km/h": {{quantity.Whole(1), [2]string{"Kilometer pro Stunde", "kilometres per hour"}, [2]string{"Kilometer pro Stunde", "kilometres per hour"}}},
	"MW":   {{quantity.Whole(1000), [2]string{"Gigawatt", "gigawatt"}, [2]string{"Gigawatt", "gigawatts"}}, {quantity.Whole(1), [2]string{"Megawatt", "megawatt"}, [2]string{"Megawatt", "megawatts"}}},
	"MWh": {
		{quantity.Whole(1_000_000), [2]string{"Terawattstunde", "terawatt hour"}, [2]string{"Terawattstunden", "terawatt hours"}},
		{quantity.Whole(1000), [2]string{"Gigawattstunde", "gigawatt hour"}, [2]string{"Gigawattstunden", "gigawatt hours"}},
		{quantity.Whole(1), [2]string{"Megawattstunde", "megawatt hour"}, [2]string{"Megawattstunden", "megawatt hours"}},
		{quantity.Ratio{Num: 1, Den: 1000}, [2]string{"Kilowattstunde", "kilowatt hour"}, [2]string{"Kilowattstunden", "kilowatt hours"}},
	},
	"l":      {{quantity.Whole(1), [2]string{"Liter", "litre"}, [2]string{"Liter", "litres"}}},
	"barrel": {{quantity.Whole(1), [2]string{"Barrel", "barrel"}, [2]string{"Barrel", "barrels"}}},
	"m³":     {{quantity.Whole(1), [2]string{"Kubikmeter", "cubic metre"}, [2]string{"Kubikmeter", "cubic metres"}}},
	"EUR":    money("Euro", "euro", "euros"), "USD": money("Dollar", "dollar", "dollars"), "GBP": money("Pfund", "pound", "pounds"),
	"DEM": money("Mark", "mark", "marks"),
	"CHF": money("Franken", "Swiss franc", "Swiss francs"), "JPY": money("Yen", "yen", "yen"), "RUB": money("Rubel", "ruble", "rubles"),
	"UAH": money("Hrywnja", "hryvnia", "hryvnias"), "TRY": money("Lira", "lira", "lira"), "CNY": money("Yuan", "yuan", "yuan"),
	"INR": money("Rupien", "rupee", "rupees"), "PLN": money("Zloty", "zloty", "zlotys"), "CAD": money("kanadische Dollar", "Canadian dollar", "Canadian dollars"),
	"AUD": money("australische Dollar", "Australian dollar", "Australian dollars"), "ILS": money("Schekel", "shekel", "shekels"), "HUF": money("Forint", "forint", "forints"),
	"SEK": money("schwedische Kronen", "Swedish krona", "Swedish kronor"), "NOK": money("norwegische Kronen", "Norwegian krone", "Norwegian kroner"),
	"DKK": money("dänische Kronen", "Danish krone", "Danish kroner"), "CZK": money("tschechische Kronen", "Czech koruna", "Czech korunas"),
}

// money returns a currency, which is written in no larger unit.
func money(de, one, few string) []Unit {
	return []Unit{{quantity.Whole(1), [2]string{de, one}, [2]string{de, few}}}
}

// LengthUnit returns a length of time in the largest unit of which it is a whole number, with the
// word for that.
func LengthUnit(q quantity.Quantity, g tongue.Tongue) (quantity.Quantity, string) {
	for _, u := range Units[q.Unit] {
		low, high := q.Low.Over(u.Factor), q.High.Over(u.Factor)
		if low.Den == 1 && high.Den == 1 && (u.Factor != quantity.Whole(604800) || low.Num < 20) {
			return u.Write(q, low, high, g)
		}
	}
	return LargestUnit(q, g)
}

// LargestUnit returns a quantity in the largest unit of which it is at least one, with few decimals,
// and the word for that.
func LargestUnit(q quantity.Quantity, g tongue.Tongue) (quantity.Quantity, string) {
	list := Units[q.Unit]
	for k, u := range list {
		low, high := q.Low.Over(u.Factor), q.High.Over(u.Factor)
		if k == len(list)-1 || low.Cmp(quantity.Whole(1)) >= 0 && 100%low.Den == 0 && 100%high.Den == 0 {
			return u.Write(q, low, high, g)
		}
	}
	return q, q.Unit
}

// Write returns a quantity in a unit, in which it goes from low to high, and the word for that.
func (u Unit) Write(q quantity.Quantity, low, high quantity.Ratio, g tongue.Tongue) (quantity.Quantity, string) {
	q.Low, q.High = low, high
	if low == quantity.Whole(1) && high == low {
		return q, tongue.Pick(g, u.One[0], u.One[1])
	}
	return q, tongue.Pick(g, u.Few[0], u.Few[1])
}
