package life_test

import (
	"strings"
	"testing"

	"github.com/beleg-dev/beleg/internal/segment/life"
)

func TestWhatIsToldOfALifeIsPutInWords(t *testing.T) {
	for _, c := range []struct {
		text   string
		german bool
		want   string // empty: it tells of none
	}{
		{"* 12. März 1938 Villach", true, "N wurde am 12. März 1938 in Villach geboren"},
		{"† 5. Oktober 2019 Salzburg", true, "N starb am 5. Oktober 2019 in Salzburg"},
		{"* 12. März 1938, Villach", true, "N wurde am 12. März 1938 in Villach geboren"},
		{"*12.3.1938 in Villach (Kärnten)", true, "N wurde am 12.3.1938 in Villach (Kärnten) geboren"},
		{"* 9. Juni 1947 in Husum; † 1. Februar 2022 in Kiel", true, "N wurde am 9. Juni 1947 in Husum geboren und starb am 1. Februar 2022 in Kiel"},
		{"geb. 3. Januar 1921 in Tromsø, gest. 17. Mai 1994 in Bergen", true, "N wurde am 3. Januar 1921 in Tromsø geboren und starb am 17. Mai 1994 in Bergen"},
		{"geboren am 3. Januar 1921 in Tromsø, gestorben 1994", true, "N wurde am 3. Januar 1921 in Tromsø geboren und starb 1994"},
		{"geboren in Steyr im Mai 1930", true, "N wurde im Mai 1930 in Steyr geboren"},
		{"geb. 1950", true, "N wurde 1950 geboren"},
		{"* 1950 in Wels", true, "N wurde 1950 in Wels geboren"},
		{"1940–2021", true, "N wurde 1940 geboren und starb 2021"},
		{"born 4 July 1952 in Leeds; died 11 November 2018 in York", false, "N was born on 4 July 1952 in Leeds and died on 11 November 2018 in York"},
		{"born July 4, 1952, Leeds", false, "N was born on July 4, 1952 in Leeds"},
		{"born in Leeds on 4 July 1952", false, "N was born on 4 July 1952 in Leeds"},
		{"b. 1929, d. 2007", false, "N was born in 1929 and died in 2007"},
		{"b. 8 August 1929, d. 23 December 2007", false, "N was born on 8 August 1929 and died on 23 December 2007"},
		{"d. 2007", false, "N died in 2007"},
		{"8 August 1929 – 23 December 2007", false, "N was born on 8 August 1929 and died on 23 December 2007"},
		{"8 August 1929, Exeter – 23 December 2007, Bristol", false, "N was born on 8 August 1929 in Exeter and died on 23 December 2007 in Bristol"},

		{"geb. Rahlfs", true, ""},
		{"gegr. 1950", true, ""},
		{"* Preise ohne Steuer", true, ""},
		{"* Am 4. Mai 1940 begann der Bau", true, ""},
		{"† Pfarrer Wolf", true, ""},
		{"1940", true, ""},
		{"1940–2021, 84 Folgen", true, ""},
		{"born 1950 as Anna Roth", false, ""},
		{"d. h. 1950", true, ""},
		{"b. 12 miles north", false, ""},
		{"died 1918, buried in York", false, ""},
		{"3–4", false, ""},
		{"", false, ""},
	} {
		got := ""
		if l, ok := life.Of(c.text); ok {
			got = l.Told("N", c.text, c.german)
		}
		if got != c.want {
			t.Errorf("%q: %q, want %q", c.text, got, c.want)
		}
	}
}

func TestALifeInBracketsIsOfWhoIsNamedBefore(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"Paul Ketelsen (* 9. Juni 1947 in Husum; † 1. Februar 2022 in Kiel) war Maler.", "Paul Ketelsen wurde am 9. Juni 1947 in Husum geboren und starb am 1. Februar 2022 in Kiel"},
		{"Von Josef von der Au (1930–2011) stammt die Brücke.", "Josef von der Au wurde 1930 geboren und starb 2011"},
		{"Ole Bang (Oslo) und Paul Ketelsen (geb. 1947) malten.", "Paul Ketelsen wurde 1947 geboren"},
		{"Karin Holm (* 1947 in Wels (Oberösterreich)) malte.", "Karin Holm wurde 1947 in Wels (Oberösterreich) geboren"},
		{"Die Serie lief (1998–2004) im Zweiten.", ""},
		{"Paul Ketelsen (SPD) sprach.", ""},
		{"Paul Ketelsen (geb. Roth) sprach.", ""},
		{"Paul Ketelsen (* 1947", ""},
	} {
		var told []string
		for _, b := range life.Brackets(c.text) {
			told = append(told, b.Told(b.Name.Of(c.text), c.text, true))
		}
		if got := strings.Join(told, "|"); got != c.want {
			t.Errorf("%q: %q, want %q", c.text, got, c.want)
		}
	}
}

func TestALineOfALifeIsNoOtherItem(t *testing.T) {
	for line, want := range map[string]bool{
		"* 12. März 1938 Villach": true, "† 2019": true, "geb. 1950": true, "* 1950 in Wels; † 2019": true,
		"* 1998": false, "* 2019 Wien": false, "* 12. März 2019 Wien": false, "1940–2021": false, "* Mehl": false, "geb. Roth": false,
	} {
		if got := life.IsLine(line); got != want {
			t.Errorf("%q: %v", line, got)
		}
	}
}

func TestTheHeadOfAnEntryNamesSomebody(t *testing.T) {
	for head, want := range map[string]string{
		"BEHRENDS, Wiebke": "Wiebke Behrends", "Behrends, Wiebke": "Wiebke Behrends", "Henrik Aalund": "Henrik Aalund", "MÜLLER-ORTH, Anna K.": "Anna K. Müller-Orth",
		"Josef von der Au": "Josef von der Au", "HENRIK AALUND": "Henrik Aalund",
		"Lebensdaten": "", "Ein Leben für die Brücken": "", "Kultur, Leute, Orte": "", "Wirken": "", "† 5. Oktober 2019": "", "": "",
	} {
		if got, _ := life.Name(head); got != want {
			t.Errorf("%q: %q, want %q", head, got, want)
		}
	}
}

func FuzzBrackets(f *testing.F) {
	f.Add("Paul Ketelsen (* 9. Juni 1947 in Husum; † 1. Februar 2022 in Kiel) war Maler.")
	f.Add("Ärö (1940–2021")
	f.Fuzz(func(t *testing.T, text string) {
		for _, b := range life.Brackets(text) {
			if b.Told(b.Name.Of(text), text, true) == "" || b.Span.Of(text)[0] != '(' {
				t.Errorf("%q: %+v", text, b)
			}
		}
	})
}
