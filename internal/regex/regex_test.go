package regex

import (
	"reflect"
	"regexp"
	"slices"
	"testing"
)

func TestTheWordsThatAMatchNeeds(t *testing.T) {
	for _, c := range []struct {
		expr string
		want []string
	}{
		{`(?i)(?:^|\PL)(?:laut|nach angaben)(?:$|\PL)`, []string{"laut", "nach angaben"}},
		{`(?i)tags? (?:d?rauf|danach)`, []string{"tag rauf", "tags rauf", "tag drauf", "tags drauf", "tag danach", "tags danach"}},
		{`\pL*folge\pL* ?tag`, []string{"folge"}},
		{`sag(?:t|te) der (\pL+)`, []string{"sagt der ", "sagte der "}},
		{`(?:report){2,80} by`, []string{"report"}},
		{`(?:MÜLL|müllers?)`, []string{"müll"}},
		{`ab(?:cd)?ef`, []string{"abef", "abcdef"}},
		{`(\d+) Prozent`, []string{" prozent"}},
		{`[sz]agen`, []string{"sagen", "zagen"}},
		{`(?:laut|\d+) dpa`, []string{" dpa"}},

		{`am|laut`, nil},
		{`\pL+ \d`, nil},
		{`(?:laut)?`, nil},
		{`(?:laut)*`, nil},
		{`laut|`, nil},
		{`^$`, nil},
		{`(?:laut){0,3}`, nil},
	} {
		var got []string
		for _, n := range MustCompile(c.expr).needs() {
			got = append(got, string(n))
		}
		slices.Sort(got)
		slices.Sort(c.want)
		if !slices.Equal(got, c.want) {
			t.Errorf("%s needs %q, want %q", c.expr, got, c.want)
		}
	}
}

// same checks that a pattern finds in a text what regexp does.
func same(t *testing.T, expr, text string) {
	t.Helper()
	p, r := MustCompile(expr), regexp.MustCompile(expr)
	for name, pair := range map[string][2]any{
		"MatchString":                {p.MatchString(text), r.MatchString(text)},
		"FindString":                 {p.FindString(text), r.FindString(text)},
		"FindStringIndex":            {p.FindStringIndex(text), r.FindStringIndex(text)},
		"FindStringSubmatch":         {p.FindStringSubmatch(text), r.FindStringSubmatch(text)},
		"FindStringSubmatchIndex":    {p.FindStringSubmatchIndex(text), r.FindStringSubmatchIndex(text)},
		"FindAllString":              {p.FindAllString(text, -1), r.FindAllString(text, -1)},
		"FindAllStringIndex":         {p.FindAllStringIndex(text, -1), r.FindAllStringIndex(text, -1)},
		"FindAllStringSubmatch":      {p.FindAllStringSubmatch(text, 2), r.FindAllStringSubmatch(text, 2)},
		"FindAllStringSubmatchIndex": {p.FindAllStringSubmatchIndex(text, -1), r.FindAllStringSubmatchIndex(text, -1)},
		"ReplaceAllString":           {p.ReplaceAllString(text, "<$0>"), r.ReplaceAllString(text, "<$0>")},
		"ReplaceAllStringFunc":       {p.ReplaceAllStringFunc(text, func(s string) string { return "<" + s + ">" }), r.ReplaceAllStringFunc(text, func(s string) string { return "<" + s + ">" })},
	} {
		if !reflect.DeepEqual(pair[0], pair[1]) {
			t.Errorf("%s of %q in %q: %v, of regexp %v", name, expr, text, pair[0], pair[1])
		}
	}
}

// seeds are expressions beside texts in which they match by case, by a letter that is folded, or
// not at all.
var seeds = [][2]string{
	{`(?i)laut`, "LAUT Polizei"},
	{`(?i)größe|straße`, "STRAẞE"},
	{`(?i)straße`, "Strasse"},
	{`(?i)kelvin`, "\u212aelvin"},
	{`(?i)sagte`, "\u017fagte"},
	{`(?i)ångström`, "\u212bNGSTRÖM"},
	{`(?i)µm`, "μM 3"},
	{`(?i)öffnet`, "ÖFFNET"},
	{`Öffnet`, "öffnet"},
	{`(?i)σας`, "ΣΑΣ"},
	{`(?:^|\PL)(?:am|laut) (?:dpa|AFP)(?:$|\PL)`, "am AFP, laut dpa."},
	{`sag(?:t|te)(?: \pL+){0,3} Reuters`, "sagte er am Abend Reuters"},
	{`a\x{FFFD}b`, "a\xffb"},
	{`(?s)ab.cd`, "ab\ncd"},
	{`(?:)`, ""},
	{`abc|`, "xyz"},
}

func TestWhatIsFoundIsTheSame(t *testing.T) {
	for _, s := range seeds {
		for _, other := range seeds {
			same(t, s[0], other[1])
		}
	}
}

func FuzzWhatIsFoundIsTheSame(f *testing.F) {
	for _, s := range seeds {
		f.Add(s[0], s[1])
	}
	f.Fuzz(func(t *testing.T, expr, text string) {
		if _, err := regexp.Compile(expr); err != nil || len(expr) > 200 || len(text) > 2000 {
			return
		}
		same(t, expr, text)
	})
}

func BenchmarkMatchString(b *testing.B) {
	const expr = `(?i)(?:^|\PL)(?:tags? (?:dr?auf|darauf|danach|zuvor)|\pL*folge\pL* ?tag|vortag|the (?:next|following) (?:day|week))(?:$|\PL)`
	const text = "Der Rat der Stadt hat am Abend nach langer Beratung beschlossen, die Brücke über den Fluss bis zum Herbst für Lastwagen zu sperren."
	b.Run("regex", func(b *testing.B) {
		p := MustCompile(expr)
		for b.Loop() {
			p.MatchString(text)
		}
	})
	b.Run("regexp", func(b *testing.B) {
		p := regexp.MustCompile(expr)
		for b.Loop() {
			p.MatchString(text)
		}
	})
}
