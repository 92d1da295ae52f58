package value

// currencies are ISO 4217 codes; the lexicon counts into this list.
var currencies = []string{
	1: "EUR", 2: "USD", 3: "GBP", 4: "CHF", 5: "JPY", 6: "RUB", 7: "UAH", 8: "TRY", 9: "CNY", 10: "INR", 11: "PLN", 12: "SEK",
	13: "NOK", 14: "DKK", 15: "CZK", 16: "HUF", 17: "CAD", 18: "AUD", 19: "BRL", 20: "ILS", 21: "KRW", 22: "DEM", 23: "SAR", 24: "ZAR", 25: "FRF",
}

var currencyWords = newPhrases(
	`euro=1 euros=1 eur=1 us_-_dollar=2 us_dollar=2 dollar=2 dollars=2 pfund_sterling=3 britische_pfund=3 schweizer_franken=4 franken=4 yen=5 rubel=6 hrywnja=7 griwna=7
	türkische_lira=8 lira=8 yuan=9 rupien=10 zloty=11 schwedische_kronen=12 norwegische_kronen=13 dänische_kronen=14 tschechische_kronen=15 forint=16
	kanadische_dollar=17 australische_dollar=18 real=19 schekel=20 won=21 mark=22 d_-_mark=22 deutsche_mark=22 riyal=23 rial=23 rand=24`,
	`euro=1 euros=1 eur=1 us_dollars=2 us_dollar=2 u_._s_._dollar=2 canadian_dollar=17 australian_dollar=18 swiss_franc=4 u_._s_._dollars=2 dollar=2 dollars=2 pounds=3 pound=3 pounds_sterling=3 swiss_francs=4 francs=4 yen=5 rubles=6 roubles=6 ruble=6
	rouble=6 hryvnia=7 hryvnias=7 turkish_lira=8 lira=8 liras=8 yuan=9 rupees=10 zloty=11 zlotys=11 swedish_kronor=12 norwegian_kroner=13 danish_kroner=14
	koruna=15 forints=16 forint=16 canadian_dollars=17 australian_dollars=18 reais=19 shekels=20 won=21 korean_won=21 south_korean_won=21 marks=22 riyals=23 rand=24`)

var currencySigns = map[string]string{"€": "EUR", "$": "USD", "£": "GBP", "¥": "JPY", "₽": "RUB", "₴": "UAH", "₺": "TRY", "₹": "INR", "₪": "ILS", "₩": "KRW"}

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

// signBefore reads the currency sign in front of token i and returns where it begins.
func (s *scanner) signBefore(i int) (string, int) {
	if c, ok := currencySigns[s.tok(i-1).low]; ok {
		i--
		switch {
		case c == "USD" && s.toks[i].joined && s.any(i-1, "us"):
			i--
		case c == "USD" && s.toks[i].joined && s.any(i-1, "a", "au"):
			return "AUD", i - 1
		case c == "USD" && s.toks[i].joined && s.any(i-1, "c", "ca"):
			return "CAD", i - 1
		}
		return c, i
	}
	if t := s.tok(i - 1); t.caps && len(t.low) == 3 {
		for _, c := range currencies[1:] {
			if s.text[t.start:t.end] == c {
				return c, i - 1
			}
		}
	}
	return "", i
}
