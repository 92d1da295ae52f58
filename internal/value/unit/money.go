package unit

import (
	"slices"
	"strings"

	"github.com/beleg-dev/beleg/internal/value/words"
)

// A currency is an ISO 4217 code with the words for it. German adjectives stand in one case.
type currency struct{ code, german, english string }

var currencies = []currency{
	{"EUR", "euro euros eur", "euro euros eur"},
	{"USD", "us_-_dollar us_dollar dollar dollars us_$", "us_dollars us_dollar u_._s_._dollar u_._s_._dollars dollar dollars us_$"},
	{"GBP", "pfund_sterling britische_pfund", "pounds pound pounds_sterling"},
	{"CHF", "schweizer_franken franken", "swiss_franc swiss_francs francs"},
	{"JPY", "yen japanische_yen", "yen japanese_yen"},
	{"RUB", "rubel", "rubles roubles ruble rouble"},
	{"UAH", "hrywnja griwna", "hryvnia hryvnias"},
	{"TRY", "türkische_lira lira", "turkish_lira lira liras"},
	{"CNY", "yuan chinesische_yuan", "yuan chinese_yuan"},
	{"INR", "rupien indische_rupien", "rupees indian_rupees"},
	{"PLN", "zloty polnische_zloty", "zloty zlotys polish_zloty"},
	{"SEK", "schwedische_kronen", "swedish_kronor"},
	{"NOK", "norwegische_kronen", "norwegian_kroner"},
	{"DKK", "dänische_kronen", "danish_kroner"},
	{"CZK", "tschechische_kronen", "koruna"},
	{"HUF", "forint ungarische_forint", "forints forint"},
	{"CAD", "kanadische_dollar", "canadian_dollar canadian_dollars"},
	{"AUD", "australische_dollar", "australian_dollar australian_dollars"},
	{"BRL", "real", "reais"},
	{"ILS", "schekel", "shekels"},
	{"KRW", "won", "won korean_won south_korean_won"},
	{"DEM", "mark d_-_mark deutsche_mark", "marks"},
	{"SAR", "riyal rial", "riyals"},
	{"ZAR", "rand", "rand"},
	{"FRF", "", ""},
	{"HKD", "hongkong_-_dollar", "hong_kong_dollars"},
	{"NZD", "neuseeländische_dollar", "new_zealand_dollars"},
	{"SGD", "", "singapore_dollars"},
	{"MXN", "mexikanische_pesos", "mexican_pesos"},
	{"TWD", "", ""},
}

var currencyWords = words.NewPhrases(words.Numbered(len(currencies), func(k int) (string, string) { return declined(currencies[k].german), currencies[k].english }))

// Signs are the currencies of their signs.
var Signs = map[string]string{"€": "EUR", "$": "USD", "£": "GBP", "¥": "JPY", "₽": "RUB", "₴": "UAH", "₺": "TRY", "₹": "INR", "₪": "ILS", "₩": "KRW"}

// declined adds the other cases of the adjectives of a list: "kanadischen Dollar".
func declined(list string) string {
	for _, entry := range strings.Fields(list) {
		if adjective, noun, ok := strings.Cut(entry, "e_"); ok {
			list += " " + adjective + "en_" + noun + " " + adjective + "er_" + noun
		}
	}
	return list
}

// dollars are the letters before a "$" and whose it is then.
var dollars = map[string]string{"us": "USD", "usd": "USD", "a": "AUD", "au": "AUD", "aud": "AUD", "c": "CAD", "ca": "CAD", "can": "CAD", "cad": "CAD", "cdn": "CAD",
	"hk": "HKD", "nz": "NZD", "s": "SGD", "mx": "MXN", "nt": "TWD", "r": "BRL"}

// koreaReach is how many tokens from "won" a word for its country is sought.
const koreaReach = 12

// victory says whether the English "won" at i is the verb: money is a magnitude
// of it, or hundreds beside Korea.
func (s *Reader) victory(i int) bool {
	n := s.Tok(i - 1)
	if !s.Any(i, "won") || s.Grammar&words.English == 0 || Magnitudes.Has(n.Low, s.Grammar) {
		return false
	}
	for k := i - koreaReach; k <= i+koreaReach && n.Kind == words.Digits && len(n.Low) >= 3; k++ {
		if s.Any(k, "korea", "korean", "koreans", "seoul") {
			return false
		}
	}
	return true
}

// SignBefore reads the currency sign in front of token i, which no value covers, and
// returns where it begins.
func (s *Reader) SignBefore(i int) (string, int) {
	if i <= s.Covered {
		return "", i
	}
	if c, ok := Signs[s.Tok(i-1).Low]; ok {
		if c != "USD" || !s.Tokens[i-1].Joined || s.Tok(i-2).Kind != words.Word {
			return c, i - 1
		}
		if c = dollars[s.Word(i-2)]; c != "" {
			return c, i - 2
		}
		return "", i // "B$5" may be of three countries
	}
	if c := s.codeAt(i - 1); c != "" {
		return c, i - 1
	}
	return "", i
}

// codeAt returns the currency whose ISO code is token i; empty where there is none.
func (s *Reader) codeAt(i int) string {
	if t := s.Tok(i); t.Caps && t.Low == "dm" {
		return "DEM"
	} else if t.Caps && len(t.Low) == 3 {
		if code := s.Source[t.Start:t.End]; slices.ContainsFunc(currencies, func(c currency) bool { return c.code == code }) {
			return code
		}
	}
	return ""
}

// Alone says whether the digits at i begin a number: no letter but those of a
// currency, no digit or decimal mark is joined in front of them.
func (s *Reader) Alone(i int) bool {
	if !s.Tok(i).Joined {
		return true
	}
	b := s.Tok(i - 1)
	switch {
	case b.Kind != words.Mark:
		return s.codeAt(i-1) != "" // "EUR20"
	case b.Low == "-" && b.Joined && s.Tok(i-2).Kind == words.Word:
		return len(s.Tok(i).Low) == 4 && s.Any(i-2, "mid", "early", "late") // "mid-2023", but "Covid-19"
	case b.Low == "." && !b.Joined:
		return false // ".06"
	case b.Low == "." || b.Low == "," || b.Low == ":":
		return s.Tok(i-2).Kind != words.Digits || !b.Joined
	}
	return true
}

// Magnitudes give the power of ten of a word behind a number.
var Magnitudes = words.NewLexicon(
	`hundert=2 tausend=3 tsd=3 million=6 millionen=6 mio=6 milliarde=9 milliarden=9 mrd=9 billion=12 billionen=12 bio=12 billiarde=15 billiarden=15 mln=6 bn=9 bln=9`,
	`hundred=2 thousand=3 lakh=5 lakhs=5 million=6 mn=6 mln=6 crore=7 crores=7 billion=9 bn=9 bln=9 trillion=12 trn=12 tn=12`)
