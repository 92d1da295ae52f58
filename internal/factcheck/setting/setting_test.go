package setting_test

import (
	"strings"
	"testing"

	"github.com/beleg-dev/beleg/internal/factcheck/setting"
	"github.com/beleg-dev/beleg/internal/segment"
	"github.com/beleg-dev/beleg/internal/value"
)

// The settings are those of the sentences, "?" where none is known, "~" before one that a
// sentence does not begin with.
func TestADateHoldsForTheSentencesBehindIt(t *testing.T) {
	for _, c := range []struct{ name, language, text, want string }{
		{"a year", "de", "Im Jahr 2011 wollte der Rat das Bad schließen. Ein Begehren verhinderte es. 74 Prozent stimmten zu.", "2011 2011 2011"},
		{"another year comes", "de", "2011 scheiterte der Plan. Ein Begehren verhinderte ihn. Im März 2025 gab es ein zweites.", "2011 2011 2025-03"},
		{"in English", "en", "In 2009 the owners left. The staff voted against it. On 3 May 2012 the hall burnt down.", "2009 2009 2012-05-03"},
		{"then", "de", "Gesa Thorn übernahm 2016 das Bad. Damals kamen 900 Gäste.", "~2016 2016"},
		{"at the time", "en", "Ingrid Dahl took over in 2013. At the time it had 12 ships.", "~2013 2013"},
		{"what it cost", "de", "2019 wurde das Becken saniert. Die Arbeiten kosteten 3 Millionen Euro.", "2019 2019"},
		{"years later", "de", "Im Jahr 2017 gab es Streit. Drei Jahre später schloss die Sauna. Der Pächter ging.", "2017 2020 2020"},

		{"now", "de", "Im Jahr 2011 scheiterte der Plan. Nun stimmten 74 Prozent zu.", "2011 ?"},
		{"the present", "de", "Im Jahr 2011 entstand der Verein. Er hat 300 Mitglieder.", "2011 ?"},
		{"the present in English", "en", "In 2011 the club was founded. It has 300 members.", "2011 ?"},
		{"later", "en", "In 2011 the club was founded. Later it moved to Derry.", "2011 ?"},
		{"then as afterwards", "en", "In 2011 the club was founded. It then moved to Derry.", "2011 ?"},
		{"within a sentence", "de", "Das 2011 eröffnete Bad brannte. Drei Menschen starben.", "~2011 ?"},
		{"since then", "de", "Seit 2011 führte er das Bad. Drei Gäste klagten.", "~2011 ?"},
		{"two years", "en", "In 2011 the club was founded, in 2014 it moved. It lost a game.", "? ?"},
		{"a comparison", "de", "Im Jahr 2011 waren es 38, nun sind es 40.", "~2011"},
		{"no year", "de", "Der Plan scheiterte. Ein Begehren verhinderte ihn.", "? ?"},
	} {
		t.Run(c.name, func(t *testing.T) {
			all := value.OfKind(value.Find(c.text, c.language, value.Reference{}), value.Date)
			var sentences []value.Reading
			for _, s := range segment.Sentences(c.text) {
				sentences = append(sentences, setting.Within(c.text, c.language, s.Start, s.End, all))
			}
			var got []string
			for _, s := range setting.Of(sentences) {
				switch {
				case !s.Known:
					got = append(got, "?")
				case s.Behind:
					got = append(got, "~"+s.Date.String())
				default:
					got = append(got, s.Date.String())
				}
			}
			if joined := strings.Join(got, " "); joined != c.want {
				t.Errorf("got %s, want %s", joined, c.want)
			}
		})
	}
}
