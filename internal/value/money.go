package value

import (
	"slices"
	"strings"
)

// currencies are ISO 4217 codes; the lexicon counts into this list.
var currencies = []string{
	1: "EUR", 2: "USD", 3: "GBP", 4: "CHF", 5: "JPY", 6: "RUB", 7: "UAH", 8: "TRY", 9: "CNY", 10: "INR", 11: "PLN", 12: "SEK",
	13: "NOK", 14: "DKK", 15: "CZK", 16: "HUF", 17: "CAD", 18: "AUD", 19: "BRL", 20: "ILS", 21: "KRW", 22: "DEM", 23: "SAR", 24: "ZAR", 25: "FRF",
	26: "HKD", 27: "NZD", 28: "SGD", 29: "MXN", 30: "TWD",
}

var currencyWords = newPhrases(
	declined(`euro=1 euros=1 eur=1 us_-_dollar=2 us_dollar=2 dollar=2 dollars=2 pfund_sterling=3 britische_pfund=3 schweizer_franken=4 franken=4 yen=5 rubel=6 hrywnja=7 griwna=7
	türkische_lira=8 lira=8 yuan=9 rupien=10 zloty=11 schwedische_kronen=12 norwegische_kronen=13 dänische_kronen=14 tschechische_kronen=15 forint=16
	kanadische_dollar=17 australische_dollar=18 real=19 schekel=20 won=21 mark=22 d_-_mark=22 deutsche_mark=22 riyal=23 rial=23 rand=24
	indische_rupien=10 chinesische_yuan=9 japanische_yen=5 polnische_zloty=11 ungarische_forint=16 hongkong_-_dollar=26 neuseeländische_dollar=27 mexikanische_pesos=29 us_$=2`),
	`euro=1 euros=1 eur=1 us_dollars=2 us_dollar=2 u_._s_._dollar=2 canadian_dollar=17 australian_dollar=18 swiss_franc=4 u_._s_._dollars=2 dollar=2 dollars=2 pounds=3 pound=3 pounds_sterling=3 swiss_francs=4 francs=4 yen=5 rubles=6 roubles=6 ruble=6
	rouble=6 hryvnia=7 hryvnias=7 turkish_lira=8 lira=8 liras=8 yuan=9 rupees=10 zloty=11 zlotys=11 swedish_kronor=12 norwegian_kroner=13 danish_kroner=14
	koruna=15 forints=16 forint=16 canadian_dollars=17 australian_dollars=18 reais=19 shekels=20 hong_kong_dollars=26 new_zealand_dollars=27 singapore_dollars=28 mexican_pesos=29 us_$=2
	indian_rupees=10 chinese_yuan=9 japanese_yen=5 polish_zloty=11 won=21 korean_won=21 south_korean_won=21 marks=22 riyals=23 rand=24`)

var currencySigns = map[string]string{"€": "EUR", "$": "USD", "£": "GBP", "¥": "JPY", "₽": "RUB", "₴": "UAH", "₺": "TRY", "₹": "INR", "₪": "ILS", "₩": "KRW"}

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
func (s *scanner) victory(i int) bool {
	n := s.tok(i - 1)
	if !s.any(i, "won") || s.lang&english == 0 || magnitudes.has(n.low, s.lang) {
		return false
	}
	for k := i - koreaReach; k <= i+koreaReach && n.kind == digitToken && len(n.low) >= 3; k++ {
		if s.any(k, "korea", "korean", "koreans", "seoul") {
			return false
		}
	}
	return true
}

// signBefore reads the currency sign in front of token i, which no value covers, and
// returns where it begins.
func (s *scanner) signBefore(i int) (string, int) {
	if i <= s.covered {
		return "", i
	}
	if c, ok := currencySigns[s.tok(i-1).low]; ok {
		if c != "USD" || !s.toks[i-1].joined || s.tok(i-2).kind != wordToken {
			return c, i - 1
		}
		if c = dollars[s.word(i-2)]; c != "" {
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
func (s *scanner) codeAt(i int) string {
	if t := s.tok(i); t.caps && len(t.low) == 3 {
		if code := s.text[t.start:t.end]; slices.Contains(currencies[1:], code) {
			return code
		}
	}
	return ""
}
