package value

// Kind says what a value is about.
type Kind uint8

// The kinds of values.
const (
	Date          Kind = iota + 1 // a day, or a longer span of the calendar
	Time                          // a time of day
	Duration                      // a length of time, or an age
	Number                        // a count or a measure
	Percent                       // a share in percent
	PercentPoints                 // a difference of two shares
	Fraction                      // a share in words: "two thirds", "die Hälfte"
	Money                         // an amount in a currency
	Ordinal                       // a place in a sequence, or a numbered thing
	Place                         // a city, region or country, also as an adjective
	Name                          // a person, organisation or named thing
	Negation                      // a word that negates its clause
)

var kindNames = [...]string{
	Date: "date", Time: "time", Duration: "duration", Number: "number", Percent: "percent",
	PercentPoints: "percent points", Fraction: "fraction", Money: "money", Ordinal: "ordinal",
	Place: "place", Name: "name", Negation: "negation",
}

func (k Kind) String() string {
	if int(k) < len(kindNames) && kindNames[k] != "" {
		return kindNames[k]
	}
	return "unknown"
}
