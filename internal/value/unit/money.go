package unit

import (
	"slices"
	"strings"

	"github.com/beleg-dev/beleg/internal/value/words"
)

// currencies are ISO 4217 codes; the lexicon counts into this list.
var currencies = []string{
	1: "EUR", 2: "USD", 3: "GBP", 4: "CHF", 5: "JPY", 6: "RUB", 7: "UAH", 8: "TRY", 9: "CNY", 10: "INR", 11: "PLN", 12: "SEK",
	13: "NOK", 14: "DKK", 15: "CZK", 16: "HUF", 17: "CAD", 18: "AUD", 19: "BRL", 20: "ILS", 21: "KRW", 22: "DEM", 23: "SAR", 24: "ZAR", 25: "FRF",
	26: "HKD", 27: "NZD", 28: "SGD", 29: "MXN", 30: "TWD",
}

var currencyWords = words.NewPhrases(
	declined(`euro=1 euros=1 eur=1 us_-_dollar=2 us_dollar=2 dollar=2 dollars=2 pfund_sterling=3 britische_pfund=3 schweizer_franken=4 franken=4 yen=5 rubel=6 hrywnja=7 griwna=7
	türkische_lira=8 lira=8 yuan=9 rupien=10 zloty=11 schwedische_kronen=12 norwegische_kronen=13 dänische_kronen=14 tschechische_kronen=15 forint=16
	kanadische_dollar=17 australische_dollar=18 real=19 schekel=20 won=21 mark=22 d_-_mark=22 deutsche_mark=22 riyal=23 rial=23 rand=24
	indische_rupien=10 chinesische_yuan=9 japanische_yen=5 polnische_zloty=11 ungarische_forint=16 hongkong_-_dollar=26 neuseeländische_dollar=27 mexikanische_pesos=29 us_$=2`),
	`euro=1 euros=1 eur=1 us_dollars=2 us_dollar=2 u_._s_._dollar=2 canadian_dollar=17 australian_dollar=18 swiss_franc=4 u_._s_._dollars=2 dollar=2 dollars=2 pounds=3 pound=3 pounds_sterling=3 swiss_francs=4 francs=4 yen=5 rubles=6 roubles=6 ruble=6
	rouble=6 hryvnia=7 hryvnias=7 turkish_lira=8 lira=8 liras=8 yuan=9 rupees=10 zloty=11 zlotys=11 swedish_kronor=12 norwegian_kroner=13 danish_kroner=14
	koruna=15 forints=16 forint=16 canadian_dollars=17 australian_dollars=18 reais=19 shekels=20 hong_kong_dollars=26 new_zealand_dollars=27 singapore_dollars=28 mexican_pesos=29 us_$=2
	indian_rupees=10 chinese_yuan=9 japanese_yen=5 polish_zloty=11 won=21 korean_won=21 south_korean_won=21 marks=22 riyals=23 rand=24`)

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
	if t := s.Tok(i); t.Caps && len(t.Low) == 3 {
		if code := s.Source[t.Start:t.End]; slices.Contains(currencies[1:], code) {
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
	`hundert=2 tausend=3 tsd=3 million=6 millionen=6 mio=6 milliarde=9 milliarden=9 mrd=9 billion=12 billionen=12 bio=12 billiarde=15 billiarden=15`,
	`hundred=2 thousand=3 lakh=5 lakhs=5 million=6 mn=6 mln=6 crore=7 crores=7 billion=9 bn=9 bln=9 trillion=12 trn=12 tn=12`)
