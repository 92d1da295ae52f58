package tongue

import (
	"github.com/beleg-dev/beleg/internal/value"
)

// A Tongue is a language that values are written in.
type Tongue int

// The languages; None: another one, or none that is known.
const (
	None Tongue = iota
	German
	English
)

// Of returns the language of a BCP-47 code, such as "de-AT".
func Of(code string) Tongue {
	switch value.Primary(code) {
	case "de":
		return German
	case "en":
		return English
	}
	return None
}

// Code returns the BCP-47 code of one of the two languages.
func (g Tongue) Code() string { return Pick(g, "de", "en") }

// Pick returns the text of one of the two languages.
func Pick(g Tongue, de, en string) string {
	if g == German {
		return de
	}
	return en
}
