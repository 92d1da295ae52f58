package unit

import (
	"github.com/beleg-dev/beleg/internal/value/quantity"
	"github.com/beleg-dev/beleg/internal/value/words"
)

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

// Measures that are asked for by their names, or stand behind a hyphen with other words.
var (
	percent    = Measure{Sort: Percent, Unit: "%", Factor: quantity.Whole(1)}
	point      = Measure{Sort: PercentPoints, Unit: "pp", Factor: quantity.Whole(1)}
	second     = seconds(1)
	minute     = seconds(60)
	hour       = seconds(60 * 60)
	day        = seconds(24 * 60 * 60)
	week       = seconds(7 * 24 * 60 * 60)
	month      = months(1)
	Year       = months(12)
	decade     = months(10 * 12)
	Age        = Measure{Sort: Duration, Unit: "month", Factor: quantity.Whole(12), Age: true}
	metre      = metric("m", 1, 1)
	kilometre  = metric("m", 1000, 1)
	mile       = imperial("m", 1609344, 1000)
	Foot       = imperial("m", 3048, 10000)
	Inch       = imperial("m", 254, 10000)
	tonne      = metric("kg", 1000, 1)
	Pound      = imperial("kg", 567, 1250)
	Celsius    = metric("°C", 1, 1)
	Fahrenheit = metric("°F", 1, 1)
)

// Currency returns the measure of an ISO 4217 code.
func Currency(code string) Measure {
	return Measure{Sort: Money, Unit: code, Factor: quantity.Whole(1)}
}

func seconds(n int64) Measure {
	return Measure{Sort: Duration, Unit: "s", Factor: quantity.Whole(n)}
}

func months(n int64) Measure {
	return Measure{Sort: Duration, Unit: "month", Factor: quantity.Whole(n)}
}

// metric returns a measure of num/den of its unit.
func metric(unit string, num, den int64) Measure {
	return Measure{Sort: Count, Unit: unit, Factor: quantity.Ratio{Num: num, Den: den}}
}

func imperial(unit string, num, den int64) Measure {
	m := metric(unit, num, den)
	m.Imperial = true
	return m
}

// A named measure is one with the words for it, as words.NewPhrases reads them.
type named struct {
	measure         Measure
	german, english string
}

var units = []named{
	{percent, "% prozent v_._h_. vh vom_hundert", "% percent per_cent pct"},
	{point, "prozentpunkt prozentpunkte prozentpunkten", "percentage_point percentage_points percentage_-_point percent_point percent_points"},
	{Measure{Sort: PercentPoints, Unit: "pp", Factor: quantity.Ratio{Num: 1, Den: 100}}, "basispunkt basispunkte basispunkten", "basis_point basis_points basis_-_point"},
	{second, "sekunde sekunden", "second seconds"},
	{minute, "minute minuten min", "minute minutes min mins"},
	{seconds(15 * 60), "viertelstunde", ""},
	{seconds(45 * 60), "dreiviertelstunde", ""},
	{hour, "stunde stunden std", "hour hours hr hrs"},
	{day, "tag tage tagen", "day days"},
	{week, "woche wochen", "week weeks"},
	{month, "monat monate monaten", "month months"},
	{months(3), "vierteljahr quartale quartalen", "quarters"},
	{months(9), "dreivierteljahr", ""},
	{Year, "jahr jahre jahren", "year years"},
	{Age, "jahre_alt jahren_alt jahre_alte jahre_alten jahre_alter jahre_altes jahre_altem", "years_old years_-_old year_old years_of_age"},
	{decade, "jahrzehnt jahrzehnte jahrzehnten", "decade decades"},
	{months(100 * 12), "jahrhunderte jahrhunderten", "century centuries"},
	{metric("m", 1, 1000), "mm millimeter millimetern", "mm millimetres millimeters"},
	{metric("m", 1, 100), "cm zentimeter zentimetern", "cm centimetres centimeters"},
	{metre, "meter metern m", "metre metres meter meters m"},
	{kilometre, "km kilometer kilometern", "km kilometre kilometres kilometer kilometers kms"},
	{mile, "meilen meile", "mile miles"},
	{Foot, "fuß", "foot feet ft"},
	{Inch, "zoll", "inch inches"},
	{imperial("m", 9144, 10000), "", "yards yard"},
	{imperial("m", 1852, 1), "seemeilen", "nautical_miles"},
	{metric("kg", 1, 1000000), "mg milligramm", "mg milligrams milligram"},
	{metric("kg", 1, 1000), "gramm g", "gram grams g"},
	{metric("kg", 1, 1), "kg kilo kilogramm", "kg kilo kilos kilogram kilograms kilogrammes"},
	{tonne, "tonne tonnen t", "tonne tonnes metric_tons tons ton"},
	{Pound, "pfund", "pounds_of lb lbs"},
	{metric("m²", 1, 1), "quadratmeter quadratmetern qm", "square_metres square_meters square_-_metre square_-_meter"},
	{metric("m²", 10000, 1), "hektar", "hectare hectares"},
	{metric("m²", 1000000, 1), "quadratkilometer quadratkilometern", "square_kilometres square_kilometers sq_km square_-_kilometre square_-_kilometer"},
	{imperial("m²", 929, 10000), "", "square_foot square_feet square_-_foot sq_ft sq_._ft"},
	{imperial("m²", 40468564224, 10000000), "", "acre acres"},
	{imperial("m²", 2589988, 1), "quadratmeilen", "square_mile square_miles square_-_mile sq_miles"},
	{metric("l", 1, 1000), "ml milliliter millilitern", "ml millilitres milliliters millilitre milliliter"},
	{metric("l", 1, 1), "liter litern l", "litre litres liter liters l"},
	{metric("l", 100, 1), "hektoliter hektolitern", "hectolitres hectoliters"},
	{metric("barrel", 1, 1), "barrel", "barrels barrel"},
	{metric("m³", 1, 1), "kubikmeter kubikmetern", "cubic_metres cubic_meters"},
	{Celsius, "grad grad_celsius °_c °c celsius °_celsius", "degrees_celsius °_c celsius °_celsius degree_celsius degrees_c"},
	{Fahrenheit, "grad_fahrenheit fahrenheit °_f °_fahrenheit", "degrees_fahrenheit °_f fahrenheit °_fahrenheit degree_fahrenheit degrees_f"},
	{metric("°", 1, 1), "°", "degrees ° degree"},
	{metric("km/h", 1, 1), "kmh kilometer_pro_stunde kilometern_pro_stunde stundenkilometer stundenkilometern km_/_h", "kilometres_per_hour kilometers_per_hour kph km_/_h"},
	{imperial("km/h", 1609344, 1000000), "", "mph miles_per_hour miles_an_hour"},
	{metric("km/h", 18, 5), "meter_pro_sekunde metern_pro_sekunde m_/_s", "metres_per_second meters_per_second m_/_s"},
	{metric("MW", 1, 1000), "kilowatt kw", "kilowatts kilowatt kw"},
	{metric("MW", 1, 1), "megawatt mw", "megawatts mw megawatt"},
	{metric("MW", 1000, 1), "gigawatt gw", "gigawatts gw gigawatt"},
	{metric("MWh", 1, 1000), "kwh kilowattstunde kilowattstunden", "kwh kilowatt_hours kilowatt_-_hours"},
	{metric("MWh", 1, 1), "mwh megawattstunden", "mwh megawatt_hours megawatt_-_hours"},
	{metric("MWh", 1000, 1), "gwh gigawattstunden", "gwh gigawatt_hours gigawatt_-_hours"},
	{metric("MWh", 1000000, 1), "twh terawattstunden", "twh terawatt_hours terawatt_-_hours"},
}

var unitWords = words.NewPhrases(words.Numbered(len(units), func(k int) (string, string) { return units[k].german, units[k].english }))

// Lasting are the German adjectives that tell how long something lasts, without their
// ends: "30-tägig", "dreistündige".
var Lasting = []struct {
	Ending  string
	Measure Measure
}{{"tägig", day}, {"stündig", hour}, {"minütig", minute}, {"wöchig", week}, {"monatig", month}, {"jährig", Year}}

// hyphenated are measures with the words for them that stand behind a number and a
// hyphen: "30-day". Those that are as behind a blank need not stand here, but for those that
// "old" may follow, and "second", which alone may be an ordinal.
var hyphenated = []named{
	{percent, "prozent prozentig", "percent"},
	{second, "sekündig", "second"},
	{minute, "minuten", "minute"},
	{hour, "stunden", "hour"},
	{day, "tage", "day"},
	{week, "wochen", "week"},
	{month, "monats", "month"},
	{Year, "jahres jahre", "year"},
	{decade, "", "decade"},
	{metre, "meter", "meter metre"},
	{kilometre, "kilometer km", "kilometer kilometre km"},
	{mile, "", "mile"},
	{Foot, "", "foot"},
	{tonne, "tonnen", "ton tonne"},
}

var hyphenatedWords = words.NewLexicon(words.Numbered(len(hyphenated), func(k int) (string, string) { return hyphenated[k].german, hyphenated[k].english }))

// Degrees says whether a unit is one of temperature.
func Degrees(unit string) bool { return unit == "°" || unit == "°C" || unit == "°F" }
