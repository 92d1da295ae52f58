package evidence

import (
	"testing"

	"github.com/beleg-dev/beleg/internal/factcheck"
	"github.com/beleg-dev/beleg/internal/segment"
)

func TestWhatIsDeniedIsAffirmedByAnother(t *testing.T) {
	for _, c := range []struct{ name, before, text, wants string }{
		{"had done so", "Brand denied having threatened the board.", "Two people told the Herald that he had done so.", "Two people told the Herald that he had done so. Brand had threatened the board."},
		{"that he did", "Brand denied that he threatened the board.", "A clerk said that he did.", "A clerk said that he did. Brand threatened the board."},
		{"in German", "Brand bestritt, den Wirt bedroht zu haben.", "Zwei Gäste bestätigten dagegen die Drohung gegen den Wirt.", "Zwei Gäste bestätigten dagegen die Drohung gegen den Wirt. Brand hat den Wirt bedroht."},
		{"this", "Brand bestritt, dass die Kasse leer ist.", "Der Wirt bestätigte dies hingegen.", "Der Wirt bestätigte dies hingegen. Es stimmt, dass die Kasse leer ist."},

		{"something else", "Brand bestritt, Geld genommen zu haben.", "Ein Sprecher bestätigte dagegen das Treffen.", ""},
		{"his own version", "Brand bestritt, den Wirt bedroht zu haben.", "Zwei Gäste bestätigten dagegen seine Version.", ""},
		{"another clause", "Brand bestritt, den Wirt bedroht zu haben.", "Zwei Gäste bestätigten dagegen, dass er schlief.", ""},
		{"that he had not", "Brand denied having threatened the board.", "Two people said that he had not done so.", ""},
		{"that he had left", "Brand denied having threatened the board.", "Two people said that he had left.", ""},
		{"no denial", "Brand threatened the board.", "Two people said that he had done so.", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got, _ := affirmed(c.before, c.text); got != c.wants {
				t.Errorf("%q, want %q", got, c.wants)
			}
		})
	}
}

func TestWhatIsToldBeginsWithACapital(t *testing.T) {
	for _, c := range []struct{ name, sentence, wants string }{
		{"a name", "Die Partei behauptet, Brand habe die Kasse geleert.", "Brand habe die Kasse geleert."},
		{"an article", "Die Partei behauptet, die Halle sei leer.", "Die Halle sei leer."},
		{"a letter with dots", "Die Partei behauptet, Ärzte hätten die Kasse geleert.", "Ärzte hätten die Kasse geleert."},
	} {
		t.Run(c.name, func(t *testing.T) {
			e := &factcheck.Evidence{Source: &factcheck.Source{}, Language: "de", Passage: factcheck.Passage{Text: c.sentence, Span: segment.Span{End: len(c.sentence)}, Sentences: []segment.Span{{End: len(c.sentence)}}}}
			if _, got := toldIn(e); got != c.wants {
				t.Errorf("%q, want %q", got, c.wants)
			}
		})
	}
}

func TestWhatASentenceSaysBesideIsNotDenied(t *testing.T) {
	for _, c := range []struct{ name, sentence, wants string }{
		{"a price", "Nach Darstellung der Partei war das Paket, das jährlich 4,8 Milliarden Euro kostet, im Januar fertig.", "Nach Darstellung der Partei war das Paket im Januar fertig."},
		{"within what somebody says", "Die Partei behauptet, die Halle, die im Mai eröffnet wurde, sei zu teuer.", "Die Partei behauptet, die Halle sei zu teuer."},
		{"of whom something is said", "Die Gruppe warf dem Verband, der 70.000 Haushalte versorgt, vor, Geld genommen zu haben.", "Die Gruppe warf dem Verband vor, Geld genommen zu haben."},
		{"in English", "The union says the mill, which opened in 1999, was sold.", "The union says the mill was sold."},
		{"what somebody says", "Ein Fahrer sagte Brand, die Bremsen seien defekt gewesen, und ging.", "Ein Fahrer sagte Brand, die Bremsen seien defekt gewesen, und ging."},
		{"two clauses", "Die Partei sagt, die Halle sei leer, die Stadt sei reich.", "Die Partei sagt, die Halle sei leer, die Stadt sei reich."},
		{"at the end", "Brand verkauft die Halle, die im Mai eröffnet wurde.", "Brand verkauft die Halle, die im Mai eröffnet wurde."},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := Unrelated(c.sentence); got != c.wants {
				t.Errorf("%q, want %q", got, c.wants)
			}
		})
	}
}
