// Package unit reads what a number measures or counts: units, currencies, the
// nouns that news counts, and whether "-jährig" tells an age.
//
// It promises the same name for a unit or noun in both languages and the factor that
// turns a number into that unit. Package number reads the numbers before it.
package unit

import (
	"github.com/beleg-dev/beleg/internal/value/quantity"
	"github.com/beleg-dev/beleg/internal/value/words"
)

// A Reader reads what numbers measure and count in a text.
type Reader struct {
	*words.Text
	Covered int // the first token that no value covers yet
}

// A Sort says what a number states.
type Sort uint8

const (
	Count         Sort = iota + 1 // how many, or a measure
	Duration                      // a length of time, or an age
	Percent                       // a share in percent
	PercentPoints                 // a difference of two shares
	Fraction                      // a share in words: "two thirds"
	Money                         // an amount in a currency
	Ordinal                       // a place in a sequence, or a numbered thing
)

// A Measure is a unit with what turns it into the normal form of its sort.
type Measure struct {
	Sort     Sort
	Unit     string
	Factor   quantity.Ratio
	Imperial bool
	Age      bool
}

// The places of some measures in the list.
const (
	metre               = 22
	Feet, Inch          = 25, 26
	Pound               = 33
	Celsius, Fahrenheit = 50, 51
)

var Measures = []Measure{
	1: {Percent, "%", quantity.Ratio{Num: 1, Den: 1}, false, false}, 2: {PercentPoints, "pp", quantity.Ratio{Num: 1, Den: 1}, false, false},
	3: {Duration, "s", quantity.Ratio{Num: 1, Den: 1}, false, false}, 4: {Duration, "s", quantity.Ratio{Num: 60, Den: 1}, false, false},
	5: {Duration, "s", quantity.Ratio{Num: 3600, Den: 1}, false, false}, 6: {Duration, "s", quantity.Ratio{Num: 86400, Den: 1}, false, false},
	7: {Duration, "s", quantity.Ratio{Num: 604800, Den: 1}, false, false}, 8: {Duration, "month", quantity.Ratio{Num: 1, Den: 1}, false, false},
	9: {Duration, "month", quantity.Ratio{Num: 12, Den: 1}, false, false}, 10: {Duration, "month", quantity.Ratio{Num: 120, Den: 1}, false, false},
	11: {Duration, "month", quantity.Ratio{Num: 1200, Den: 1}, false, false}, 12: {Duration, "s", quantity.Ratio{Num: 900, Den: 1}, false, false},
	13: {Duration, "month", quantity.Ratio{Num: 12, Den: 1}, false, true}, 14: {Duration, "month", quantity.Ratio{Num: 3, Den: 1}, false, false},
	15: {Duration, "s", quantity.Ratio{Num: 2700, Den: 1}, false, false}, 16: {Duration, "month", quantity.Ratio{Num: 9, Den: 1}, false, false},
	20: {Count, "m", quantity.Ratio{Num: 1, Den: 1000}, false, false}, 21: {Count, "m", quantity.Ratio{Num: 1, Den: 100}, false, false},
	22: {Count, "m", quantity.Ratio{Num: 1, Den: 1}, false, false}, 23: {Count, "m", quantity.Ratio{Num: 1000, Den: 1}, false, false},
	24: {Count, "m", quantity.Ratio{Num: 1609344, Den: 1000}, true, false}, 25: {Count, "m", quantity.Ratio{Num: 3048, Den: 10000}, true, false},
	26: {Count, "m", quantity.Ratio{Num: 254, Den: 10000}, true, false}, 27: {Count, "m", quantity.Ratio{Num: 1852, Den: 1}, true, false},
	28: {Count, "m", quantity.Ratio{Num: 9144, Den: 10000}, true, false},
	30: {Count, "kg", quantity.Ratio{Num: 1, Den: 1000}, false, false}, 31: {Count, "kg", quantity.Ratio{Num: 1, Den: 1}, false, false},
	32: {Count, "kg", quantity.Ratio{Num: 1000, Den: 1}, false, false}, 33: {Count, "kg", quantity.Ratio{Num: 567, Den: 1250}, true, false},
	40: {Count, "m²", quantity.Ratio{Num: 1, Den: 1}, false, false}, 41: {Count, "m²", quantity.Ratio{Num: 1000000, Den: 1}, false, false},
	42: {Count, "m²", quantity.Ratio{Num: 10000, Den: 1}, false, false}, 43: {Count, "m²", quantity.Ratio{Num: 40468564224, Den: 10000000}, true, false},
	44: {Count, "m²", quantity.Ratio{Num: 2589988, Den: 1}, true, false}, 45: {Count, "m²", quantity.Ratio{Num: 929, Den: 10000}, true, false},
	46: {PercentPoints, "pp", quantity.Ratio{Num: 1, Den: 100}, false, false},
	50: {Count, "°C", quantity.Ratio{Num: 1, Den: 1}, false, false}, 51: {Count, "°F", quantity.Ratio{Num: 1, Den: 1}, false, false},
	52: {Count, "km/h", quantity.Ratio{Num: 1, Den: 1}, false, false}, 53: {Count, "km/h", quantity.Ratio{Num: 1609344, Den: 1000000}, true, false},
	54: {Count, "MW", quantity.Ratio{Num: 1, Den: 1}, false, false}, 55: {Count, "MW", quantity.Ratio{Num: 1000, Den: 1}, false, false}, 56: {Count, "MW", quantity.Ratio{Num: 1, Den: 1000}, false, false},
	57: {Count, "l", quantity.Ratio{Num: 1, Den: 1}, false, false}, 58: {Count, "barrel", quantity.Ratio{Num: 1, Den: 1}, false, false}, 59: {Count, "m³", quantity.Ratio{Num: 1, Den: 1}, false, false},
	60: {Count, "°", quantity.Ratio{Num: 1, Den: 1}, false, false}, 61: {Count, "l", quantity.Ratio{Num: 1, Den: 1000}, false, false}, 62: {Count, "l", quantity.Ratio{Num: 100, Den: 1}, false, false},
	63: {Count, "kg", quantity.Ratio{Num: 1, Den: 1000000}, false, false}, 64: {Count, "km/h", quantity.Ratio{Num: 18, Den: 5}, false, false},
	65: {Count, "MWh", quantity.Ratio{Num: 1, Den: 1000}, false, false}, 66: {Count, "MWh", quantity.Ratio{Num: 1, Den: 1}, false, false}, 67: {Count, "MWh", quantity.Ratio{Num: 1000, Den: 1}, false, false}, 68: {Count, "MWh", quantity.Ratio{Num: 1000000, Den: 1}, false, false},
}

var unitWords = words.NewPhrases(
	`%=1 prozent=1 v_._h_.=1 vh=1 vom_hundert=1 prozentpunkt=2 prozentpunkte=2 prozentpunkten=2 basispunkt=46 basispunkte=46 basispunkten=46 sekunde=3 sekunden=3 minute=4 minuten=4 stunde=5 stunden=5 tag=6 tage=6 tagen=6
	woche=7 wochen=7 monat=8 monate=8 monaten=8 jahr=9 jahre=9 jahren=9 jahrzehnt=10 jahrzehnte=10 jahrzehnten=10 jahrhunderte=11 jahrhunderten=11
	viertelstunde=12 dreiviertelstunde=15 vierteljahr=14 dreivierteljahr=16 jahre_alt=13 jahren_alt=13 jahre_alte=13 jahre_alten=13 jahre_alter=13 jahre_altes=13 jahre_altem=13 quartale=14 quartalen=14 mm=20 millimeter=20 millimetern=20 cm=21 zentimeter=21 zentimetern=21 meter=22 metern=22 m=22
	km=23 kilometer=23 kilometern=23 meilen=24 meile=24 fuß=25 zoll=26 seemeilen=27 gramm=30 kg=31 kilo=31 kilogramm=31 tonne=32 tonnen=32 t=32 pfund=33
	quadratmeter=40 quadratmetern=40 qm=40 quadratkilometer=41 quadratkilometern=41 hektar=42 quadratmeilen=44 grad=50 grad_celsius=50 °_c=50 °c=50 grad_fahrenheit=51
	kmh=52 kilometer_pro_stunde=52 kilometern_pro_stunde=52 stundenkilometer=52 stundenkilometern=52 km_/_h=52 megawatt=54 gigawatt=55 kilowatt=56 liter=57 litern=57 barrel=58 kubikmeter=59 kubikmetern=59
	min=4 std=5 g=30 l=57 ml=61 milliliter=61 millilitern=61 hektoliter=62 hektolitern=62 mg=63 milligramm=63 celsius=50 fahrenheit=51 °_celsius=50 °_f=51 °_fahrenheit=51 °=60
	meter_pro_sekunde=64 metern_pro_sekunde=64 m_/_s=64 mw=54 gw=55 kw=56 kwh=65 kilowattstunde=65 kilowattstunden=65 mwh=66 megawattstunden=66 gwh=67 gigawattstunden=67 twh=68 terawattstunden=68`,
	`%=1 percent=1 per_cent=1 pct=1 percentage_point=2 percentage_points=2 percentage_-_point=2 basis_point=46 basis_points=46 basis_-_point=46 second=3 seconds=3 minute=4 minutes=4 hour=5 hours=5 day=6 days=6
	week=7 weeks=7 month=8 months=8 year=9 years=9 decade=10 decades=10 century=11 centuries=11 years_old=13 years_-_old=13 year_old=13 years_of_age=13 quarters=14
	mm=20 millimetres=20 millimeters=20 cm=21 centimetres=21 centimeters=21 metre=22 metres=22 meter=22 meters=22 km=23 kilometre=23 kilometres=23
	kilometer=23 kilometers=23 kms=23 mile=24 miles=24 foot=25 feet=25 ft=25 inch=26 inches=26 nautical_miles=27 yards=28 yard=28 gram=30 grams=30 kg=31 kilo=31 kilos=31
	kilogram=31 kilograms=31 kilogrammes=31 tonne=32 tonnes=32 metric_tons=32 tons=32 ton=32 pounds_of=33 lb=33 lbs=33 square_metres=40 square_meters=40
	square_kilometres=41 square_kilometers=41 hectare=42 hectares=42 acre=43 acres=43 square_mile=44 square_miles=44 square_-_mile=44 sq_miles=44 square_foot=45 square_feet=45 square_-_foot=45 sq_ft=45 sq_._ft=45 sq_km=41
	square_-_metre=40 square_-_meter=40 square_-_kilometre=41 square_-_kilometer=41 degrees=60 degrees_celsius=50 °_c=50 degrees_fahrenheit=51 °_f=51
	kilometres_per_hour=52 kilometers_per_hour=52 kph=52 km_/_h=52 mph=53 miles_per_hour=53 miles_an_hour=53 megawatts=54 mw=54 gigawatts=55 gw=55 kilowatts=56
	litre=57 litres=57 liter=57 liters=57 barrels=58 barrel=58 cubic_metres=59 cubic_meters=59
	min=4 mins=4 hr=5 hrs=5 g=30 l=57 ml=61 millilitres=61 milliliters=61 millilitre=61 milliliter=61 hectolitres=62 hectoliters=62 mg=63 milligrams=63 milligram=63 m=22
	celsius=50 fahrenheit=51 °_celsius=50 °_fahrenheit=51 °=60 degree=60 degree_celsius=50 degrees_c=50 degree_fahrenheit=51 degrees_f=51
	metres_per_second=64 meters_per_second=64 m_/_s=64 megawatt=54 gigawatt=55 kilowatt=56 kw=56 kwh=65 kilowatt_hours=65 kilowatt_-_hours=65 mwh=66 megawatt_hours=66 megawatt_-_hours=66
	gwh=67 gigawatt_hours=67 gigawatt_-_hours=67 twh=68 terawatt_hours=68 terawatt_-_hours=68`)

// hyphenUnits follow a number and a hyphen: "30-tägig", "30-day", "35-jährige".
var hyphenUnits = words.NewLexicon(
	"tägig=6 stündig=5 minütig=4 wöchig=7 monatig=8 jährig=9 sekündig=3 tage=6 stunden=5 minuten=4 wochen=7 monats=8 jahres=9 jahre=9 prozent=1 meter=22 kilometer=23 km=23 tonnen=32 prozentig=1",
	"day=6 hour=5 minute=4 week=7 month=8 year=9 second=3 decade=10 percent=1 point=0 meter=22 metre=22 kilometer=23 kilometre=23 km=23 mile=24 foot=25 ton=32 tonne=32")

// Unit reads the measure at token i.
func (s *Reader) Unit(i int) (Measure, int, bool) {
	if k, n := unitWords.At(s.Text, i); n > 0 {
		t, m := s.Tokens[i], Measures[k]
		if n == 1 && len(t.Low) == 1 && t.Kind == words.Word && !s.letterUnit(i) {
			return Measure{}, 0, false
		}
		if k == 3 && n == 1 && t.Low == "second" && !words.FunctionWords.Has(s.Word(i+1), words.English) && s.Tok(i+1).Kind == words.Word {
			return Measure{}, 0, false // "the one second-hand car"
		}
		m, j := s.power(m, i+n)
		return m, j, true
	}
	if s.Grammar == 0 && s.Mark(i, "%") {
		return Measures[1], i + 1, true
	}
	if c, n := currencyWords.At(s.Text, i); n > 0 && !s.victory(i) {
		return Measure{Sort: Money, Unit: currencies[c], Factor: quantity.Whole(1)}, i + n, true
	}
	if c, ok := Signs[s.Tok(i).Low]; ok && !(s.Tok(i+1).Joined && s.Tok(i+1).Kind == words.Digits) {
		return Measure{Sort: Money, Unit: c, Factor: quantity.Whole(1)}, i + 1, true
	}
	if c := s.codeAt(i); c != "" {
		return Measure{Sort: Money, Unit: c, Factor: quantity.Whole(1)}, i + 1, true
	}
	return Measure{}, 0, false
}

// letterUnit says whether the letter at i may be a unit: "5 m", "20g", "3 L".
func (s *Reader) letterUnit(i int) bool {
	t, digits := s.Tokens[i], i > 0 && s.Tokens[i-1].Kind == words.Digits
	_, squared := s.power(Measures[metre], i+1)
	switch {
	case !digits && (t.Joined || t.Upper), t.Upper && (t.Low != "l" || s.Glued(i+1, ".")), s.Tok(i+1).Joined && s.Tok(i+1).Kind != words.Mark && squared == i+1:
		return false
	case t.Low == "m" && s.Grammar == words.English && t.Joined:
		return squared > i+1 // else it is as often a million
	}
	return !s.Compound(i + 1) // "100 t-Shirts"
}

// power turns a length into the area or volume that a raised digit at j makes of
// it: "km²", "m³".
func (s *Reader) power(m Measure, j int) (Measure, int) {
	switch {
	case m.Unit != "m":
	case s.Glued(j, "²"), s.raised(j, "2"):
		m.Unit, m.Factor = "m²", m.Factor.Times(m.Factor)
		return m, j + 1
	case s.Glued(j, "³"), s.raised(j, "3"):
		m.Unit, m.Factor = "m³", m.Factor.Times(m.Factor).Times(m.Factor)
		return m, j + 1
	}
	return m, j
}

// raised says whether the digit at j, joined to a unit, would be raised in print: "km2".
func (s *Reader) raised(j int, digit string) bool {
	t := s.Tok(j)
	return t.Kind == words.Digits && t.Low == digit && t.Joined && !s.Linked(j+1, ".") && !s.Linked(j+1, ",")
}

// HyphenUnit reads the measure of "30-day" and "30-tägigen" at the hyphen i.
func (s *Reader) HyphenUnit(i int) (Measure, int, bool) {
	if !s.Glued(i, "-") || !s.Tok(i+1).Joined {
		return Measure{}, 0, false
	}
	w, j := s.Word(i+1), i+2
	k, ok := hyphenUnits.Find(words.TrimAdjective(w), s.Grammar)
	if !ok {
		k, ok = hyphenUnits.Find(w, s.Grammar)
	}
	if !ok || k == 0 {
		m, j, ok := s.Unit(i + 1)
		return m, j, ok && len(w) > 1 // "250-kilo", "two-euro", "100-ml"
	}
	m := Measures[k]
	if (w == "year" || w == "month" || w == "day") && s.Glued(j, "-") && s.Any(j+1, "old", "olds") {
		m.Age = true
		j += 2
	} else if k == 9 && w != "jahres" && w != "jahre" && s.Grammar&words.German != 0 && s.AgeOf(i+1) { // "der 30-Jährige"
		m.Age = true
	} else if s.Glued(j, "-") && s.Grammar&words.German != 0 && s.Tok(j+1).Joined {
		return m, j, true
	}
	return m, j, true
}

// HasUnit says whether a unit stands at j.
func (s *Reader) HasUnit(j int) bool {
	_, _, ok := s.Unit(j)
	if !ok {
		_, _, ok = s.HyphenUnit(j)
	}
	return ok
}

func Degrees(unit string) bool { return unit == "°" || unit == "°C" || unit == "°F" }
