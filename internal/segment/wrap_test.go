package segment_test

import (
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"

	"github.com/beleg-dev/beleg/internal/segment"
)

// wrap breaks a paragraph into lines of at most width characters.
func wrap(paragraph string, width int) string {
	var lines []string
	line := ""
	for _, word := range strings.Fields(paragraph) {
		if line != "" && utf8.RuneCountInString(line+" "+word) > width {
			lines, line = append(lines, line), ""
		}
		line = strings.TrimSpace(line + " " + word)
	}
	return strings.Join(append(lines, line), "\n")
}

func TestAWrappedTextIsReadAsItsParagraphs(t *testing.T) {
	paragraphs := []string{
		"Der Deichverband hat am Mittwoch mit dem Bau des neuen Siels bei Halvern begonnen. Es ersetzt das alte Tor aus dem Jahr 1904, das seit dem Winter klemmt und das Wasser nicht mehr hält.",
		"Die Arbeiten kosten nach Angaben des Verbandes rund 3,4 Millionen Euro. Das Land trägt davon zwei Drittel, den Rest zahlen die Höfe in der Marsch.",
		"Bis zum Herbst pumpen zwei Maschinen das Wasser in die Elde.",
	}
	want := sentenceTexts(strings.Join(paragraphs, "\n\n"))
	for _, width := range []int{30, 35, 40, 44, 50, 60, 72} {
		var wrapped []string
		for _, p := range paragraphs {
			wrapped = append(wrapped, wrap(p, width))
		}
		if diff := cmp.Diff(want, sentenceTexts(strings.Join(wrapped, "\n\n"))); diff != "" {
			t.Errorf("at %d columns (-want +got):\n%s", width, diff)
		}
	}
}

// sentenceTexts returns the sentences of a text on single lines, with their roles.
func sentenceTexts(text string) []string {
	var list []string
	for _, p := range segment.Split("", text) {
		for _, s := range p.Sentences {
			list = append(list, roleLetters[p.Role-1:p.Role]+"|"+strings.Join(strings.Fields(s.Of(text)), " "))
		}
	}
	return list
}

func TestLinesOfANarrowBlock(t *testing.T) {
	for name, text := range map[string]string{
		"that go on within a sentence are one": "B|Der Deichverband hat am Mittwoch bei¦Halvern mit dem Bau des neuen Siels¦begonnen, wie er am Abend mitteilte.",
		"that end with an article are one":     "B|Den Bau des neuen Siels zahlt das¦Land. Es gibt dafür auch noch die¦Einnahmen aus dem Verkauf dazu.",
		"above a label are none of its":        "B|Der Deichverband hat am Mittwoch bei¦Halvern mit dem Bau des neuen Siels¦begonnen, wie er am Abend mitteilte.\nB|Termine:\nB|Am Freitag tagt der Rat der Stadt in¦Halvern und berät auch über das Siel.",
		"below a headline are one":             "H|Neues Siel bei Halvern\nB|Der Deichverband hat am Mittwoch bei¦Halvern mit dem Bau des neuen Siels¦begonnen, wie er am Abend mitteilte.",
		"that a hyphen breaks are one":         "B|Der Deichverband hat am Mitt-¦woch mit dem Bau des neuen Sie-¦les bei Halvern begonnen.",
		"that a hyphen breaks once are one":    "B|Das Siel wurde er-¦öffnet. Der Rat war da.\n\nB|Das neue Siel steht.",
		"of a name with a hyphen stay lines":   "H|Das Siel von Halvern-\nB|Ostermarsch ist seit Freitag fertig.",
		"of verse stay lines":                  "B|Das alte Siel steht still und kahl,\nB|der Wind geht übers weite Land,\nB|die Möwe ruft ein letztes Mal\nB|und fliegt davon vom grauen Strand.",
		"of verse with capitals stay lines":    "j|The gate is old, the gate is grey,\nj|The tide has worn the timber thin\nj|And every night and every day\nj|The patient sea is looking in\nB|To find a little more to win.",
		"without capitals stay lines":          "j|das neue siel bei halvern ist fertig\nB|der verband eröffnet es am sonntag.",
		"of an address stay lines":             "H|Bau des neuen Siels beginnt im Mai\n\nB|Deichverband Halvern-Ostermarsch\nB|Am alten Hafen 14\nB|21789 Halvern",
		"that are headlines stay lines":        "H|Neues Siel für die Marsch bei Halvern\nH|Höfe zahlen ein Drittel der Kosten\nB|Der Deichverband hat am Mittwoch begonnen.",
		"that end with a part of a verb stay":  "H|Deichverband kündigt Bau des Siels an\nB|Die Höfe zahlen ein Drittel der Kosten.\n\nH|Stadt Halvern tritt dem Bund bei\nB|Die Höfe zahlen ein Drittel dazu.",
		"of a list stay lines":                 "B|Der Verband braucht für den Bau noch:\nB|- Holz aus dem Wald bei Ostermarsch\nB|- eine Pumpe und zwei Bagger.",
		"of a table stay lines":                "B|Name\tJahr der Eröffnung\nB|altes Siel bei Halvern\t1904\nB|neues Siel\tim Bau.",
	} {
		t.Run(name, func(t *testing.T) {
			d := mustLabel(t, strings.ReplaceAll(text, "¦", "\nB|"))
			mustFit(t, &d, d.roles(""))
			var want, got []string
			for line := range strings.Lines(text) {
				if _, line, ok := strings.Cut(strings.TrimSpace(line), "|"); ok {
					want = append(want, strings.ReplaceAll(line, "¦", "\n"))
				}
			}
			for _, p := range segment.Split("", d.content) {
				got = append(got, p.Of(d.content))
			}
			if diff := cmp.Diff(want, got); diff != "" {
				t.Errorf("paragraphs (-want +got):\n%s", diff)
			}
		})
	}
}

// A wrapped text does not say all that it said before: a short line may have been one
// by itself. Nearly all lines of the documents come back.
func TestTheLinesOfDocumentsComeBackWhenTheseAreWrapped(t *testing.T) {
	paths := append(mustGlob(t, "testdata/documents/*"), mustGlob(t, "testdata/heldout/*.txt")...)
	for width, most := range map[int]int{45: 33, 60: 14, 72: 9, 80: 5} { // lost
		lost := 0
		for _, path := range paths {
			content := mustReadLabelled(t, path).content
			var wrapped []string
			for line := range strings.Lines(content) {
				wrapped = append(wrapped, wrap(line, width))
			}
			found := map[string]int{}
			for _, line := range linesOf(strings.Join(wrapped, "\n")) {
				found[line]++
			}
			for _, line := range linesOf(content) {
				if found[line]--; found[line] < 0 {
					lost++
				}
			}
		}
		if lost > most {
			t.Errorf("at %d columns %d lines are lost, at most %d were", width, lost, most)
		}
	}
}

// linesOf returns the lines as they are read, with single spaces.
func linesOf(text string) []string {
	var list []string
	for _, span := range segment.Lines(text) {
		list = append(list, strings.Join(strings.Fields(span.Of(text)), " "))
	}
	return list
}
