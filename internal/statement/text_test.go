package statement_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/beleg-dev/beleg/internal/statement"
)

func TestStatementsOfATextAreItsClaims(t *testing.T) {
	for _, c := range []struct {
		name, text string
		want       []string
	}{
		{"sentences that state something", "Die Fähre legt um acht Uhr ab. Sie kostet neun Euro pro Kopf.", []string{"Die Fähre legt um acht Uhr ab.", "Sie kostet neun Euro pro Kopf."}},
		{"no questions", "Wer zahlt die neue Brücke? The city pays for the bridge.", []string{"The city pays for the bridge."}},
		{"a statement with a question in quotation marks", "„Wer zahlt das?“, fragte der Bürgermeister den Stadtrat.", []string{"„Wer zahlt das?“, fragte der Bürgermeister den Stadtrat."}},
		{"no opinions", "The bridge should be torn down. I think it is ugly. It was built in 1931.", []string{"It was built in 1931."}},
		{"a Roman one is nobody's opinion", "World War I began in the summer of 1914. Unlike him, I doubt it. Queen Elizabeth I visited the town in 1578.", []string{"World War I began in the summer of 1914.", "Queen Elizabeth I visited the town in 1578."}},
		{"what was to happen is no opinion", "Das Treffen der Minister sollte am Montag beginnen.", []string{"Das Treffen der Minister sollte am Montag beginnen."}},
		{"a quoted opinion is a statement about its speaker", "“I think it is ugly,” the mayor said on Monday.", []string{"“I think it is ugly,” the mayor said on Monday."}},
		{"no headings", "Neue Brücke eröffnet\n\nDie Brücke über die Aller ist am Montag eröffnet worden.", []string{"Die Brücke über die Aller ist am Montag eröffnet worden."}},
		{"no scraps", "Ach so. Ja! Die Brücke über die Aller ist eröffnet worden.", []string{"Die Brücke über die Aller ist eröffnet worden."}},
		{"broken lines are one sentence", "The bridge over the river was opened on Monday by the mayor of the town, who\nhad waited for it for eleven years, and by a choir of forty children from the\nschool beside it.", []string{"The bridge over the river was opened on Monday by the mayor of the town, who had waited for it for eleven years, and by a choir of forty children from the school beside it."}},
		{"a pronoun is the one name before it", "Mayor Carla Wendt opened the bridge on Monday. She cut the ribbon at noon.", []string{"Mayor Carla Wendt opened the bridge on Monday.", "Carla Wendt cut the ribbon at noon."}},
		{"a pronoun between two names stays", "Carla Wendt met Peter Sand on Monday. He left at noon with a smile.", []string{"Carla Wendt met Peter Sand on Monday.", "He left at noon with a smile."}},
		{"a pronoun after the name of another one stays", "The president of the republic received Angela Brand. He praised her work on the bridge.", []string{"The president of the republic received Angela Brand.", "He praised her work on the bridge."}},
		{"a German pronoun with a verb in the plural stays", "Carla Wendt kam am Montag mit Freunden. Sie blieben bis zum Abend im Saal.", []string{"Carla Wendt kam am Montag mit Freunden.", "Sie blieben bis zum Abend im Saal."}},
		{"nothing", " \n ", nil},
	} {
		t.Run(c.name, func(t *testing.T) {
			var got []string
			for _, s := range statement.OfText(c.text, "") {
				got = append(got, s.Text)
				if s.Start < 0 || s.End > len(c.text) || s.Start >= s.End {
					t.Errorf("%q stands at %v", s.Text, s.Span)
				}
			}
			if diff := cmp.Diff(c.want, got); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func FuzzOfText(f *testing.F) {
	f.Add("Carla Wendt kam. Sie blieb bis zum Abend im „Saal“.", "de")
	f.Add("He left?\n\n* Carla Wendt: \"x", "")
	f.Fuzz(func(t *testing.T, text, language string) {
		end := 0
		for _, s := range statement.OfText(text, language) {
			if s.Start < end || s.End <= s.Start || s.End > len(text) || s.Text == "" {
				t.Fatalf("%q at %v after %d", s.Text, s.Span, end)
			}
			end = s.End
		}
	})
}
