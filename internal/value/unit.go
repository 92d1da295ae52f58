package value

// A measure is a unit with what turns it into the normal form of its sort.
type measure struct {
	kind     Kind
	unit     string
	factor   Ratio
	imperial bool
	age      bool
}

// The places of some measures in the list.
const (
	metre               = 22
	feet, inch          = 25, 26
	pound               = 33
	celsius, fahrenheit = 50, 51
)

var measures = []measure{
	1: {Percent, "%", Ratio{1, 1}, false, false}, 2: {PercentPoints, "pp", Ratio{1, 1}, false, false},
	3: {Duration, "s", Ratio{1, 1}, false, false}, 4: {Duration, "s", Ratio{60, 1}, false, false},
	5: {Duration, "s", Ratio{3600, 1}, false, false}, 6: {Duration, "s", Ratio{86400, 1}, false, false},
	7: {Duration, "s", Ratio{604800, 1}, false, false}, 8: {Duration, "month", Ratio{1, 1}, false, false},
	9: {Duration, "month", Ratio{12, 1}, false, false}, 10: {Duration, "month", Ratio{120, 1}, false, false},
	11: {Duration, "month", Ratio{1200, 1}, false, false}, 12: {Duration, "s", Ratio{900, 1}, false, false},
	13: {Duration, "month", Ratio{12, 1}, false, true}, 14: {Duration, "month", Ratio{3, 1}, false, false},
	15: {Duration, "s", Ratio{2700, 1}, false, false}, 16: {Duration, "month", Ratio{9, 1}, false, false},
	20: {Number, "m", Ratio{1, 1000}, false, false}, 21: {Number, "m", Ratio{1, 100}, false, false},
	22: {Number, "m", Ratio{1, 1}, false, false}, 23: {Number, "m", Ratio{1000, 1}, false, false},
	24: {Number, "m", Ratio{1609344, 1000}, true, false}, 25: {Number, "m", Ratio{3048, 10000}, true, false},
	26: {Number, "m", Ratio{254, 10000}, true, false}, 27: {Number, "m", Ratio{1852, 1}, true, false},
	28: {Number, "m", Ratio{9144, 10000}, true, false},
	30: {Number, "kg", Ratio{1, 1000}, false, false}, 31: {Number, "kg", Ratio{1, 1}, false, false},
	32: {Number, "kg", Ratio{1000, 1}, false, false}, 33: {Number, "kg", Ratio{567, 1250}, true, false},
	40: {Number, "m²", Ratio{1, 1}, false, false}, 41: {Number, "m²", Ratio{1000000, 1}, false, false},
	42: {Number, "m²", Ratio{10000, 1}, false, false}, 43: {Number, "m²", Ratio{40468564224, 10000000}, true, false},
	44: {Number, "m²", Ratio{2589988, 1}, true, false}, 45: {Number, "m²", Ratio{929, 10000}, true, false},
	46: {PercentPoints, "pp", Ratio{1, 100}, false, false},
	50: {Number, "°C", Ratio{1, 1}, false, false}, 51: {Number, "°F", Ratio{1, 1}, false, false},
	52: {Number, "km/h", Ratio{1, 1}, false, false}, 53: {Number, "km/h", Ratio{1609344, 1000000}, true, false},
	54: {Number, "MW", Ratio{1, 1}, false, false}, 55: {Number, "MW", Ratio{1000, 1}, false, false}, 56: {Number, "MW", Ratio{1, 1000}, false, false},
	57: {Number, "l", Ratio{1, 1}, false, false}, 58: {Number, "barrel", Ratio{1, 1}, false, false}, 59: {Number, "m³", Ratio{1, 1}, false, false},
	60: {Number, "°", Ratio{1, 1}, false, false}, 61: {Number, "l", Ratio{1, 1000}, false, false}, 62: {Number, "l", Ratio{100, 1}, false, false},
	63: {Number, "kg", Ratio{1, 1000000}, false, false}, 64: {Number, "km/h", Ratio{18, 5}, false, false},
	65: {Number, "MWh", Ratio{1, 1000}, false, false}, 66: {Number, "MWh", Ratio{1, 1}, false, false}, 67: {Number, "MWh", Ratio{1000, 1}, false, false}, 68: {Number, "MWh", Ratio{1000000, 1}, false, false},
}

var unitWords = newPhrases(
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
var hyphenUnits = newLexicon(
	"tägig=6 stündig=5 minütig=4 wöchig=7 monatig=8 jährig=9 sekündig=3 tage=6 stunden=5 minuten=4 wochen=7 monats=8 jahres=9 jahre=9 prozent=1 meter=22 kilometer=23 km=23 tonnen=32 prozentig=1",
	"day=6 hour=5 minute=4 week=7 month=8 year=9 second=3 decade=10 percent=1 point=0 meter=22 metre=22 kilometer=23 kilometre=23 km=23 mile=24 foot=25 ton=32 tonne=32")

// unit reads the measure at token i.
func (s *scanner) unit(i int) (measure, int, bool) {
	if k, n := unitWords.at(s, i); n > 0 {
		t, m := s.toks[i], measures[k]
		if n == 1 && len(t.low) == 1 && t.kind == wordToken && !s.letterUnit(i) {
			return measure{}, 0, false
		}
		if k == 3 && n == 1 && t.low == "second" && !functionWords.has(s.word(i+1), english) && s.tok(i+1).kind == wordToken {
			return measure{}, 0, false // "the one second-hand car"
		}
		m, j := s.power(m, i+n)
		return m, j, true
	}
	if s.lang == 0 && s.mark(i, "%") {
		return measures[1], i + 1, true
	}
	if c, n := currencyWords.at(s, i); n > 0 && !s.victory(i) {
		return measure{kind: Money, unit: currencies[c], factor: whole(1)}, i + n, true
	}
	if c, ok := currencySigns[s.tok(i).low]; ok && !(s.tok(i+1).joined && s.tok(i+1).kind == digitToken) {
		return measure{kind: Money, unit: c, factor: whole(1)}, i + 1, true
	}
	if c := s.codeAt(i); c != "" {
		return measure{kind: Money, unit: c, factor: whole(1)}, i + 1, true
	}
	return measure{}, 0, false
}

// letterUnit says whether the letter at i may be a unit: "5 m", "20g", "3 L".
func (s *scanner) letterUnit(i int) bool {
	t, digits := s.toks[i], i > 0 && s.toks[i-1].kind == digitToken
	_, squared := s.power(measures[metre], i+1)
	switch {
	case !digits && (t.joined || t.upper), t.upper && (t.low != "l" || s.glued(i+1, ".")), s.tok(i+1).joined && s.tok(i+1).kind != markToken && squared == i+1:
		return false
	case t.low == "m" && s.lang == english && t.joined:
		return squared > i+1 // else it is as often a million
	}
	return !s.compound(i + 1) // "100 t-Shirts"
}

// power turns a length into the area or volume that a raised digit at j makes of
// it: "km²", "m³".
func (s *scanner) power(m measure, j int) (measure, int) {
	switch {
	case m.unit != "m":
	case s.glued(j, "²"), s.raised(j, "2"):
		m.unit, m.factor = "m²", m.factor.Times(m.factor)
		return m, j + 1
	case s.glued(j, "³"), s.raised(j, "3"):
		m.unit, m.factor = "m³", m.factor.Times(m.factor).Times(m.factor)
		return m, j + 1
	}
	return m, j
}

// raised says whether the digit at j, joined to a unit, would be raised in print: "km2".
func (s *scanner) raised(j int, digit string) bool {
	t := s.tok(j)
	return t.kind == digitToken && t.low == digit && t.joined && !s.linked(j+1, ".") && !s.linked(j+1, ",")
}

// hyphenUnit reads the measure of "30-day" and "30-tägigen" at the hyphen i.
func (s *scanner) hyphenUnit(i int) (measure, int, bool) {
	if !s.glued(i, "-") || !s.tok(i+1).joined {
		return measure{}, 0, false
	}
	w, j := s.word(i+1), i+2
	k, ok := hyphenUnits.find(trimAdjective(w), s.lang)
	if !ok {
		k, ok = hyphenUnits.find(w, s.lang)
	}
	if !ok || k == 0 {
		m, j, ok := s.unit(i + 1)
		return m, j, ok && len(w) > 1 // "250-kilo", "two-euro", "100-ml"
	}
	m := measures[k]
	if (w == "year" || w == "month" || w == "day") && s.glued(j, "-") && s.any(j+1, "old", "olds") {
		m.age = true
		j += 2
	} else if k == 9 && w != "jahres" && w != "jahre" && s.lang&german != 0 && s.ageOf(i+1) { // "der 30-Jährige"
		m.age = true
	} else if s.glued(j, "-") && s.lang&german != 0 && s.tok(j+1).joined {
		return m, j, true
	}
	return m, j, true
}

// measures says whether a unit stands at j.
func (s *scanner) measures(j int) bool {
	_, _, ok := s.unit(j)
	if !ok {
		_, _, ok = s.hyphenUnit(j)
	}
	return ok
}

// trimAdjective cuts the ending of a German adjective.
func trimAdjective(w string) string {
	for _, end := range [...]string{"en", "er", "es", "em", "e"} {
		if len(w) > len(end)+3 && w[len(w)-len(end):] == end {
			return w[:len(w)-len(end)]
		}
	}
	return w
}

// weighed says whether "pounds" behind the number at i are a weight, by the verb before
// it: "weighed a little over 180 pounds", but not "weighed the offer of 180 pounds".
func (s *scanner) weighed(i int) bool {
	const reach = 4 // tokens
	for k := i - 1; k >= max(0, i-reach) && !s.clauseBreak(k) && !s.any(k, "of", "the"); k-- {
		if s.any(k, "weigh", "weighs", "weighed", "weighing") {
			return s.lang&english != 0
		}
	}
	return false
}

// scaleLetter says whether the letter at j makes the number at i degrees, as in "25C"
// and "77F". Behind a name or a place the letter is a part of it: "Room 25C", "seat 12F".
func (s *scanner) scaleLetter(i, j int) bool {
	before := s.tok(i - 1)
	return s.lang == english && s.any(j, "c", "f") && s.toks[j].upper && s.toks[j].joined && s.toks[j-1].kind == digitToken && len(s.toks[i].low) <= 3 &&
		(!s.tok(j+1).joined || s.tok(j+1).kind == markToken && !s.glued(j+1, "-")) && (!before.upper || s.sentenceStart(i-1)) && !s.any(i-1, "flat", "gate", "row", "seat")
}
