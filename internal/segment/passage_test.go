package segment_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/beleg-dev/beleg/internal/segment"
)

// mustSplit shows the judged passages of text as "context > passage".
func mustSplit(t *testing.T, text string) []string {
	t.Helper()
	mustHold(t, "", text)
	var got []string
	for _, p := range segment.Split("", text) {
		if p.Role == segment.Body || p.Role == segment.Heading {
			got = append(got, p.Context.Of(text)+" > "+p.Of(text))
		}
	}
	return got
}

func TestAPassageIsReadWithTheSentenceBeforeIt(t *testing.T) {
	const long = "Der Rat der Stadt hat am Montag mit großer Mehrheit für den Bau einer neuen Halle am Nordtor gestimmt, die im Jahr 2027 fertig werden soll und 14 Millionen Euro kostet."
	for name, row := range map[string]struct {
		text string
		want []string
	}{
		"in the same paragraph":      {long + " " + long[:len(long)-1] + "!", []string{" > " + long}},
		"across paragraphs":          {"Das ist eins.\n\nDas ist zwei.", []string{" > Das ist eins.", "Das ist eins. > Das ist zwei."}},
		"not across headings":        {"Das ist eins.\n\n# Zwei\n\nDas ist zwei.", []string{" > Das ist eins.", " > # Zwei", " > Das ist zwei."}},
		"not a caption":              {"Das ist eins.\n\nEin Bild. Foto: Mieke Harms\n\nDas ist zwei.", []string{" > Das ist eins.", "Das ist eins. > Das ist zwei."}},
		"an item with what leads in": {"Es gibt:\n- Brot\n- Käse", []string{" > Es gibt:", "Es gibt: > - Brot", "Es gibt: > - Käse"}},
		"an item without a lead":     {"Es gibt viel.\n- Brot\n- Käse", []string{" > Es gibt viel.", "Es gibt viel. > - Brot", "- Brot > - Käse"}},
		"a row with the first of its table": {"Es wurde gezählt.\n\n| Jahr | Zahl |\n|---|---|\n| 2022 | 11 |\n| 2023 | 12 |\n\nDas war es.", []string{
			" > Es wurde gezählt.", "Es wurde gezählt. > | Jahr | Zahl |", "| Jahr | Zahl | > | 2022 | 11 |", "| Jahr | Zahl | > | 2023 | 12 |", "Es wurde gezählt. > Das war es.",
		}},
		"a row with the first of the nearest table": {"| Jahr | Zahl |\n|---|---|\n| 2022 | 11 |\n\n| Ort | Preis |\n|---|---|\n| Ulm | 12 |", []string{
			" > | Jahr | Zahl |", "| Jahr | Zahl | > | 2022 | 11 |", " > | Ort | Preis |", "| Ort | Preis | > | Ulm | 12 |",
		}},
		"an answer with the question that the letter quotes": {"From: Rau <rau@talheim.example>\nTo: Voss\nSubject: Brücke\n\n> Wir hören, sie sei fertig. Wann öffnet sie?\n\nIm Mai.", []string{
			" > Subject: Brücke", "Wann öffnet sie? > Im Mai.",
		}},
		"an answer with its question": {"Wer hat das gesehen?\n\nNiemand.", []string{" > Wer hat das gesehen?", "Wer hat das gesehen? > Niemand."}},
	} {
		t.Run(name, func(t *testing.T) {
			if diff := cmp.Diff(row.want, mustSplit(t, row.text)); diff != "" {
				t.Errorf("passages (-want +got):\n%s", diff)
			}
		})
	}
}

func TestAParagraphIsDividedWithoutAShortRemainder(t *testing.T) {
	sentence := func(i, n int) string { return "A" + strings.Repeat("bcdefghijk"[i:i+1], n-2) + "." }
	for name, row := range map[string]struct {
		sizes []int // of the sentences, in characters
		want  []int // sentences of each passage
	}{
		"four equal sentences":          {[]int{100, 100, 100, 100}, []int{2, 2}},
		"three short sentences":         {[]int{40, 40, 40}, []int{3}},
		"a short last sentence":         {[]int{150, 150, 30}, []int{1, 2}},
		"a short first sentence":        {[]int{30, 150, 150}, []int{2, 1}},
		"long sentences stand alone":    {[]int{250, 250, 250}, []int{1, 1, 1}},
		"the longest sentence":          {[]int{segment.MaxSentenceChars}, []int{1}},
		"no passage has four sentences": {[]int{30, 30, 30, 30}, []int{2, 2}},
	} {
		t.Run(name, func(t *testing.T) {
			var sentences []string
			for i, n := range row.sizes {
				sentences = append(sentences, sentence(i, n))
			}
			var got []int
			for _, p := range segment.Split("", strings.Join(sentences, " ")) {
				got = append(got, len(p.Sentences))
				if n := p.Len(); len(p.Sentences) > 1 && n > segment.MaxPassageChars {
					t.Errorf("a passage has %d characters, more than %d", n, segment.MaxPassageChars)
				}
			}
			if fmt.Sprint(got) != fmt.Sprint(row.want) {
				t.Errorf("sentences a passage: %v, want %v", got, row.want)
			}
		})
	}
}

func TestWhatRefutesASentenceStaysWithIt(t *testing.T) {
	long := func(n int) string { return "A" + strings.Repeat("b", n-2) + "." }
	for text, want := range map[string]string{
		long(130) + " " + long(110) + " Das ist so. " + long(150):                        "[2 2]",
		long(130) + " " + long(110) + " Das stimmt nicht. " + long(150):                  "[3 1]",
		long(180) + " " + long(190) + " None of this is true: " + long(120):              "[1 2]",
		long(130) + " " + long(110) + " Stimmt das? Nein. " + long(150):                  "[1 3 1]",
		long(130) + " " + long(110) + " Schneit es? Nein. " + long(150):                  "[2 3]",
		long(180) + " " + long(segment.MaxPassageChars) + " That is false. " + long(150): "[1 1 2]",
	} {
		var got []int
		for _, p := range segment.Split("", text) {
			got = append(got, len(p.Sentences))
		}
		if fmt.Sprint(got) != want {
			t.Errorf("sentences a passage of %q: %v, want %v", text, got, want)
		}
	}
}

func TestAQuestionIsOnePassageWithItsAnswer(t *testing.T) {
	for text, want := range map[string]int{
		"Frage: Wird der Saal geschlossen?\n\nBrand: Ja, im Mai.":                 1,
		"[07:21] NWR: Wird der Saal geschlossen?\n[07:22] Brand: Nein.":           1,
		"HOST: Is the hall closed?\nBRAND: Yes.":                                  1,
		"Moderator: Wird der Saal geschlossen?\n\nBrand: Das stimmt nicht.":       1,
		"Moderator: Wird der Saal geschlossen?\n\nBrand: Vielleicht im Mai.":      2,
		"Moderator: Was wird aus dem Saal?\n\nBrand: Jahrelang wurde gestritten.": 2,
		"Der Saal wird geschlossen.\n\nJa, im Mai.":                               2,
		"HOST: Is the hall closed?\nBRAND: Nobody knows.":                         2,
	} {
		if got := segment.Split("", text); len(got) != want {
			t.Errorf("%q: %d passages, want %d", text, len(got), want)
		}
	}
}

func TestARowOfColumnsIsReadWithWhatHeadsThem(t *testing.T) {
	for text, want := range map[string]string{
		"Aktie      Schluss   Vortag\nNorda      41,20     40,10\nElba       17,35     18,90": "Aktie      Schluss   Vortag",
		"Player\tGoals\tAssists\nTarr\t11\t3\nBrack\t4\t9":                                    "Player\tGoals\tAssists",
		"           2023      2024      2025\nLinie 1    412       398       455":             "2023      2024      2025",
		"Norda      41,20     40,10\nElba       17,35     18,90":                              "Norda      41,20     40,10",
		"Er kam an.  Sie ging ab.  Es blieb still.\nEr kam 3 mal.  Sie ging.  Es blieb.":      "Es blieb still.",
		"Ort        Datum     Zeit\nDer Rat tagt im Mai.":                                     "",
		"|" + strings.Repeat("Ort|", 1000) + "\n|Norda|41|":                                   "",
	} {
		passages := segment.Split("", text)
		last := passages[len(passages)-1]
		if got := last.Context.Of(text); got != want {
			t.Errorf("%q: read with %q, want %q", text, got, want)
		}
	}
}

func TestAClaimIsOnePassageWithTheFindingBehindIt(t *testing.T) {
	const claim, finding = "Behauptung: Die Brücke hat Risse.", "Bewertung: Falsch."
	long := "Behauptung: " + strings.Repeat("Die Brücke hat Risse, ", 16) + "heißt es."
	for text, want := range map[string]string{
		claim + "\n\n" + finding + " Sie ist neu.":                                claim + "\n\n" + finding + " Sie ist neu.",
		claim + " Sie ist gesperrt.\n" + finding:                                  claim + " Sie ist gesperrt.\n" + finding,
		"Behauptung\n\nDie Brücke hat Risse.\n\nBewertung\n\nFrei erfunden.":      "Behauptung\n\nDie Brücke hat Risse.\n\nBewertung\n\nFrei erfunden.",
		"**Claim:** The bridge has cracks.\n\n**Verdict:** Mostly false":          "**Claim:** The bridge has cracks.\n\n**Verdict:** Mostly false",
		"Gerüchte:\n- Die Brücke hat Risse.\n- Sie ist zu.\n\nFakten:\n- Falsch.": "",
		claim + "\n\nEin Prüfer hat sie gesehen.\n\n" + finding:                   "",
		long + "\n\n" + finding:                                                   "",
		claim + " " + strings.Repeat("Sie ist gesperrt. ", 3) + "\n\n" + finding:  "",
	} {
		var got string
		for _, p := range segment.Split("", text) {
			var sentences []string
			for _, s := range p.Sentences {
				sentences = append(sentences, s.Of(text))
			}
			if finding, _ := segment.Refuted(sentences); finding > 0 && p.Role == segment.Body {
				got = p.Of(text)
			}
		}
		if got != want {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
}

func TestThePassagesOfASectionKnowItsHeading(t *testing.T) {
	const text = "# Eins\n\nDas ist eins.\n\n## Zwei\n\nDas ist zwei.\n\n- Drei"
	var got []string
	for _, p := range segment.Split("", text) {
		got = append(got, p.Heading.Of(text)+" > "+p.Of(text))
	}
	want := []string{" > # Eins", "# Eins > Das ist eins.", "# Eins > ## Zwei", "## Zwei > Das ist zwei.", "## Zwei > - Drei"}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("passages (-want +got):\n%s", diff)
	}
}

func TestWhatSomebodyWasIsNoHeadingOfALife(t *testing.T) {
	for _, tt := range []struct{ text, line, want string }{
		{"Gisa Holm\nSchweizer Botanikerin\n* 1926 in Chur\n† 2009 in Zürich", "Schweizer Botanikerin", "Gisa Holm"},
		{"Gisa Holm\nSchweizer Botanikerin\n* 1926 in Chur\n† 2009 in Zürich", "† 2009 in Zürich", "Gisa Holm"},
		{"Gisa Holm\n\nBritish organist\n\n* 3 May 1930 Derby", "* 3 May 1930 Derby", "Gisa Holm"},
		{"Gisa Holm\nAusstellungen und Bücher\n* 1926 in Chur\n* 1930 in Wien", "* 1926 in Chur", "Ausstellungen und Bücher"},
		{"Gisa Holm\nSchweizer Botanikerin\nSie lehrte von 1958 bis 1991 in Bern.", "Sie lehrte von 1958 bis 1991 in Bern.", "Schweizer Botanikerin"},
		{"Die Leute vom Rat\nSchweizer Botanikerin\n* 1926 in Chur", "* 1926 in Chur", "Schweizer Botanikerin"},
	} {
		for _, p := range segment.Split("", tt.text) {
			if p.Of(tt.text) == tt.line && p.Heading.Of(tt.text) != tt.want {
				t.Errorf("%q: %q is the heading of %q", tt.text, p.Heading.Of(tt.text), tt.line)
			}
		}
	}
}

func TestAnEntryOfATickerIsReadWithoutTheOneAboveIt(t *testing.T) {
	const text = "21:40 Uhr\n\nDer Pegel liegt bei 6,12 Metern. Alle Schulen der Stadt bleiben zu.\n\n17:15 Uhr\n\nDer Pegel liegt bei 5,70 Metern.\n\nDie Brücke ist noch immer gesperrt."
	var got []string
	for _, p := range segment.Split("Ticker", text) {
		if p.Role == segment.Body {
			got = append(got, p.Context.Of(text)+" > "+p.Of(text))
		}
	}
	want := []string{
		" > Der Pegel liegt bei 6,12 Metern. Alle Schulen der Stadt bleiben zu.",
		" > Der Pegel liegt bei 5,70 Metern.",
		"Der Pegel liegt bei 5,70 Metern. > Die Brücke ist noch immer gesperrt.",
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("passages (-want +got):\n%s", diff)
	}
}

func TestWrappedLinesAreOneParagraph(t *testing.T) {
	for name, row := range map[string]struct {
		text string
		want int // paragraphs
	}{
		"two paragraphs wrapped at 72 columns": {`The annual meeting took place on Thursday in the hall of the village and
was attended by 63 of our 148 members, so that it was able to decide.
The treasurer reported a loss.

She said that the roof had cost more than expected, and that the fee of
the members would have to rise in the coming year if nothing else helps.`, 2},
		"quoted lines": {`> Is there any news from the laboratory? Parents ask me every day when
> their children will be allowed to swim again, and I do not know what I
> should say to them.

No, there is not.`, 2},
		"a list whose items are wrapped": {`The following points were decided by those who came to the meeting in
the hall of the village, which was well heated for once in its history:
- The bridge across the northern end of the pond is closed from now on,
  because two of its boards are broken.
- The sign is missing.`, 3},
		"a day and a dash at the start of lines": {`Der Gemeinderat von Talheim an der Lohe trifft sich zu seiner Sitzung am
18. Februar im großen Saal des Rathauses und berät dort den Bau der neuen
Brücke, die nach dem Plan des Landrats schon im Jahr 2027 fertig sein soll
– und damit zwei Jahre früher als einst gedacht –, wie er am Mittwoch bei
einem Besuch der Baustelle sagte.`, 1},
		"an ordinal behind its article": {`Am Ende stand fest, dass die Mannschaft aus Talheim an der Lohe auf den
2. Platz der Tabelle gestiegen ist, und das trotz der drei Niederlagen in
den Spielen zuvor.`, 1},
		"items with dashes below a full line": {`Die Versammlung hat mit den Stimmen aller Mitglieder des Vereins am Abend
- die Brücke am nördlichen Ende des Teiches bis auf Weiteres ganz gesperrt
- und das Schild erneuert, das im vergangenen Winter von einem Lastwagen so
schwer beschädigt worden war.`, 3},
		"a numbered list below a full line": {`Die Versammlung hat mit den Stimmen aller Mitglieder des Vereins am Abend
1. die Brücke am nördlichen Ende des Teiches bis auf Weiteres ganz gesperrt
2. und das Schild erneuert, das im vergangenen Winter von einem Lastwagen so
schwer beschädigt worden war.`, 3},
		"one sentence broken once": {"Die Probe wurde am 3. Juni genommen und im Labor\nuntersucht, wie der Verein am Montag mitteilte.", 1},
		"a list of titles": {`Bridge closed after crack found
Ferry firm wins contract for another ten years and will buy three ships
Tunnel tolls rise
Storm warning for the whole of the west coast until Friday at midnight
Council meets`, 5},
		"verse": {"The road was long,\nthe night was cold,\nthe song we sang\nwas very old.", 4},
	} {
		t.Run(name, func(t *testing.T) {
			mustHold(t, "", row.text)
			broken := 0
			text := row.text
			at := -1
			for _, p := range segment.Split("", text) {
				if at >= 0 && strings.Contains(text[at:p.Start], "\n") {
					broken++
				}
				at = p.End
			}
			if got := broken + 1; got != row.want {
				t.Errorf("%d paragraphs, want %d", got, row.want)
			}
		})
	}
}
