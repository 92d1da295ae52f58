package ingest_test

import (
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/beleg-dev/beleg/internal/ingest"
)

const (
	lead  = "Die Reederei hat am Montag den Betrieb der Fähre nach Ostholm wieder aufgenommen, vier Monate nach dem Unfall im Sturm."
	body  = "An der ersten Überfahrt nahmen 212 Fahrgäste teil. Die Reparatur des Rumpfes hatte länger gedauert als geplant, wie die Reederei mitteilte."
	other = "Die Arbeiten am Leuchtturm beginnen im Mai und dauern nach Angaben des Amtes bis in den Herbst des kommenden Jahres."
)

// lines joins with single line breaks.
func lines(l ...string) string { return strings.Join(l, "\n") + "\n" }

func TestTitleAndTimeStandAtTheTopOfANewsText(t *testing.T) {
	for _, tt := range []struct{ name, text, title, time string }{
		{"below the section", lines("Region", "", "Fähre nach Ostholm fährt wieder", "", "12.05.2025 17:45", "", lead, "", body),
			"Fähre nach Ostholm fährt wieder", "2025-05-12T17:45:00+02:00"},
		{"with the lead between title and time", lines("Region", "", "Fähre nach Ostholm fährt wieder", "", lead, "12.05.2025 17:45", "Lesezeit: 1 min", "Fähre nach Ostholm fährt wieder", "", body),
			"Fähre nach Ostholm fährt wieder", "2025-05-12T17:45:00+02:00"},
		{"below a list of countries", lines("Dänemark, Deutschland", "", "Fähre nach Ostholm fährt wieder", "", "12.05.2025 - 17:45:09", "", lead),
			"Fähre nach Ostholm fährt wieder", "2025-05-12T17:45:09+02:00"},
		{"with the title below the time", lines("Deutschland, Dänemark", "", lead, "", "12.05.2025 - 17:45:09", "", "Fähre nach Ostholm fährt wieder", "", body),
			"Fähre nach Ostholm fährt wieder", "2025-05-12T17:45:09+02:00"},
		{"with the section glued to the title", lines("NachrichtenFähre nach Ostholm fährt wieder", "", "Fähre nach Ostholm fährt wieder", "", lead, "", body),
			"Fähre nach Ostholm fährt wieder", ""},
		{"with a byline", lines("Fähre nach Ostholm fährt wieder", "Von Birte Sandmann", "Stand: 12.05.2025, 17:45 Uhr", lead),
			"Fähre nach Ostholm fährt wieder", "2025-05-12T17:45:00+02:00"},
		{"in English", lines("World news", "Ferry to Ostholm sails again after four months", "By Birte Sandmann", "Published May 12, 2025 5:45 pm", "Updated May 14, 2025 9:00 am", "The ferry between the mainland and the island of Ostholm sailed again on Monday, four months after it was damaged in a storm."),
			"Ferry to Ostholm sails again after four months", "2025-05-12T17:45:00+02:00"},
		{"with Windows line ends", strings.ReplaceAll(lines("Fähre nach Ostholm fährt wieder", "12.05.2025", lead), "\n", "\r\n"),
			"Fähre nach Ostholm fährt wieder", "2025-05-12T00:00:00+02:00"},
		{"with old line ends", strings.ReplaceAll(lines("Fähre nach Ostholm fährt wieder", "12.05.2025", lead), "\n", "\u2028"),
			"Fähre nach Ostholm fährt wieder", "2025-05-12T00:00:00+02:00"},
		{"or nowhere", lines(lead, "", body), "", ""},
		{"or nowhere when the first sentence has a line of its own", lines("Die Fähre nach Ostholm fährt wieder.", "Sie war vier Monate im Dock.", "", lead), "", ""},
		{"in a sentence above an empty line", lines("Die Fähre nach Ostholm fährt wieder.", " \t", lead), "Die Fähre nach Ostholm fährt wieder.", ""},
		{"or nowhere in a wrapped text", lines("Die Reederei hat am Montag nach langer Pause den Betrieb der Fähre im", "Norden der Insel aufgenommen, vier Monate nach dem Unfall im Sturm, bei", "dem das Schiff gegen die Mauer des Hafens geschlagen war."), "", ""},
		{"or nowhere in narrow lines", lines("Die Reederei hat am Montag die Fähre", "nach Ostholm in Betrieb genommen."), "", ""},
		{"or nowhere in words that hyphens break", lines("Die Reede-", "rei hat am Montag die Fähre in Be-", "trieb genommen."), "", ""},
		{"above a wrapped text", lines("Meldung vom Montag", "", "Die Reederei hat am Montag die Fähre", "nach Ostholm in Betrieb genommen."), "Meldung vom Montag", ""},
		{"on two lines of a wrapped text", lines("Fähre nach Ostholm fährt vier Monate nach dem Unfall im Sturm am Hafen", "wieder zwei Mal am Tag", "", "Die Reederei hat am Montag nach langer Pause den Betrieb der Fähre im", "Norden der Insel aufgenommen, vier Monate nach dem Unfall im Sturm, bei", "dem das Schiff gegen die Mauer des Hafens geschlagen war."), "Fähre nach Ostholm fährt vier Monate nach dem Unfall im Sturm am Hafen wieder zwei Mal am Tag", ""},
	} {
		t.Run(tt.name, func(t *testing.T) {
			s := mustReadText(t, tt.text, berlin(t))
			if s.Title != tt.title || published(s) != tt.time {
				t.Errorf("got %q, %q, want %q, %q", s.Title, published(s), tt.title, tt.time)
			}
			if diff := cmp.Diff(tt.text, s.Content); diff != "" {
				t.Errorf("the content was changed (-want +got):\n%s", diff)
			}
		})
	}
}

func TestDatesBelowTheTopAreNotThePublication(t *testing.T) {
	for _, tt := range []struct{ name, text string }{
		{"of a teaser", lines("Fähre nach Ostholm fährt wieder", lead, body, "Leuchtturm wird saniert", "19.05.2025 06:00", other)},
		{"of a teaser behind one paragraph", lines("Fähre nach Ostholm fährt wieder", lead, "Leuchtturm der Insel wird saniert", "19.05.2025 06:00", other)},
		{"behind a list of other texts", lines("Fähre nach Ostholm fährt wieder", lead, "Mehr zum Thema", "19.05.2025", "Leuchtturm wird saniert")},
		{"in a sentence", lines("Fähre nach Ostholm fährt wieder", "Die Fähre fährt seit dem 12.05.2025 wieder.", body)},
		{"of a chronology", lines("Chronik des Unfalls der Fähre", "12.01.2025", "Das Schiff schlägt im Sturm gegen die Mauer.", "14.01.2025", "Die Reederei legt das Schiff still.")},
		{"that can be read in two ways", lines("Ferry to Ostholm sails again after four months", "05/12/2025", lead)},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if s := mustReadText(t, tt.text, berlin(t)); !s.PublishTime.IsZero() {
				t.Errorf("got %s", s.PublishTime)
			}
		})
	}
}

func TestTheOffsetIsKnownWhenTextOrOptionsStateIt(t *testing.T) {
	for _, tt := range []struct {
		name, line string
		zone       *time.Location
		time       string
		known      bool
	}{
		{"nowhere", "12.05.2025 17:45", nil, "2025-05-12T17:45:00Z", false},
		{"in the text", "12.05.2025 17:45 MESZ", nil, "2025-05-12T17:45:00+02:00", true},
		{"in the options", "12.01.2025 17:45", mustZone(t, "Europe/Berlin"), "2025-01-12T17:45:00+01:00", true},
		{"in both", "12.05.2025 17:45 UTC", mustZone(t, "Europe/Berlin"), "2025-05-12T17:45:00Z", true},
	} {
		t.Run(tt.name, func(t *testing.T) {
			s := mustReadText(t, lines("Fähre nach Ostholm fährt wieder", tt.line, lead), ingest.Options{Zone: tt.zone})
			if published(s) != tt.time || s.OffsetKnown != tt.known {
				t.Errorf("got %q, %v", published(s), s.OffsetKnown)
			}
		})
	}
}

func TestAHeaderBlockIsMetadata(t *testing.T) {
	text := "Title: Fähre fährt wieder\r\nURL: https://a.example/1\nPublisher: Küstenkurier\nPublished: 05/12/2025\nLanguage: en-US\nLabel: desk = region\nlabel: kind=news\n\n\nErster Satz.\n\nZweiter Satz.\n"
	want := ingest.Source{
		Title: "Fähre fährt wieder", URI: "https://a.example/1", Publisher: "Küstenkurier", Language: "en-US",
		Labels: map[string]string{"desk": "region", "kind": "news"}, Content: "Erster Satz.\n\nZweiter Satz.\n",
		PublishTime: time.Date(2025, 5, 12, 0, 0, 0, 0, mustZone(t, "Europe/Berlin")), OffsetKnown: true,
	}
	if diff := cmp.Diff(want, mustReadText(t, text, berlin(t))); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

func TestWhatIsNoHeaderStaysInTheText(t *testing.T) {
	for _, tt := range []struct{ name, text string }{
		{"a date alone", "Published: 12.05.2025\n\nEin Satz."},
		{"an unknown key", "Title: Fähre\nWeather: sunny\n\nEin Satz."},
		{"a sentence with a colon", "Er sagte: Wir fahren.\nTitle: Fähre\n\nEin Satz."},
		{"front matter in plain text", "---\ntitle: Fähre\n---\nEin Satz."},
		{"a header that is not at the top", "Ein Satz.\n\nTitle: Fähre\n"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if s := mustReadText(t, tt.text, ingest.Options{}); s.Content != tt.text {
				t.Errorf("got %q", s.Content)
			}
		})
	}
}

func TestABadHeaderIsNamed(t *testing.T) {
	for _, tt := range []struct{ name, text, want string }{
		{"a date that can be read in two ways", "Title: Fähre\nPublished: 04/03/2025\n\nEin Satz.", `header line 2: published "04/03/2025" is no date that can be read one way only`},
		{"a label without a value", "Title: Fähre\nLabel: region\n\nEin Satz.", `header line 2: label "region": want name=value`},
		{"nothing below the header", "Title: Fähre\nLanguage: de\n", ingest.ErrEmpty.Error()},
	} {
		t.Run(tt.name, func(t *testing.T) {
			_, err := ingest.ReadText(tt.text, false, ingest.Options{})
			if err == nil || !strings.Contains(err.Error(), tt.want) {
				t.Errorf("got %v", err)
			}
		})
	}
}

func TestFrontMatterOfMarkdownIsMetadata(t *testing.T) {
	text := "---\ntitle: \"Fähre: sie fährt\"\ndate: 2025-05-12T15:45:00Z\nlang: de\ncanonical: https://a.example/1\ntags: [a, b]\ndraft: false\nlabels:\n  desk: region\n  year: 2025\n---\n\n# Anders\n\nEin *Satz*.\n"
	s, err := ingest.ReadText(text, true, berlin(t))
	want := ingest.Source{
		Title: "Fähre: sie fährt", URI: "https://a.example/1", Language: "de", Content: "# Anders\n\nEin *Satz*.\n",
		Labels:      map[string]string{"desk": "region", "year": "2025"},
		PublishTime: time.Date(2025, 5, 12, 17, 45, 0, 0, mustZone(t, "Europe/Berlin")), OffsetKnown: true,
	}
	if diff := cmp.Diff(want, s); diff != "" || err != nil {
		t.Errorf("%v (-want +got):\n%s", err, diff)
	}
}

func TestFrontMatterForOtherProgramsIsPassedOver(t *testing.T) {
	for _, tt := range []struct{ name, matter, time string }{
		{"that the text is published", "published: true", ""},
		{"that it is not", "published: no", ""},
		{"that it is published, behind the date", "date: 2025-05-12\npublished: true", "2025-05-12T00:00:00+02:00"},
		{"that it is published, before the date", "published: false\ndate: 2025-05-12", "2025-05-12T00:00:00+02:00"},
		{"that it is published, by a reference", "draft: &no false\npublished: *no\ndate: 2025-05-12", "2025-05-12T00:00:00+02:00"},
		{"a list of labels", "labels: [sea, ferry]", ""},
		{"labels in a row", "labels: sea, ferry", ""},
		{"a label without a value", "label: sea", ""},
		{"a description", "description: Die Fähre fährt wieder.", ""},
		{"several labels", "label: [sea, ferry]", ""},
	} {
		t.Run(tt.name, func(t *testing.T) {
			s, err := ingest.ReadText("---\ntitle: Fähre\n"+tt.matter+"\n---\nEin Satz.", true, berlin(t))
			if err != nil || s.Title != "Fähre" || s.Content != "Ein Satz." || published(s) != tt.time || len(s.Labels) > 0 {
				t.Errorf("got %+v, %v", s, err)
			}
		})
	}
	if s, err := ingest.ReadText("---\nlayout: post\n---\nEin Satz.", true, ingest.Options{}); err != nil || s.Content != "Ein Satz." {
		t.Errorf("no key that is known: got %+v, %v", s, err)
	}
	for _, tt := range []struct{ name, matter, want string }{
		{"a date that can be read in two ways", "published: 04/03/2025", `published "04/03/2025" is no date`},
		{"a label without a name", "label: =sea", "want name=value"},
		{"a label that is no text", "labels: {desk: [sea]}", "labels are no mapping of names to texts"},
	} {
		if s, err := ingest.ReadText("---\n"+tt.matter+"\n---\nEin Satz.", true, ingest.Options{}); err == nil || !strings.Contains(err.Error(), tt.want) {
			t.Errorf("%s: got %+v, %v", tt.name, s, err)
		}
	}
}

func TestMarkdownIsReadByItsHeadings(t *testing.T) {
	for _, tt := range []struct{ name, text, title string }{
		{"a heading in a comment", "<!--\n# Entwurf vom Montag\n-->\n# Fähre fährt wieder\n\n" + lead, "Fähre fährt wieder"},
		{"a first heading", "# Fähre fährt wieder\n\nEin Satz.\n", "Fähre fährt wieder"},
		{"a heading below a newspaper's", "# Ostholmer Bote\n\n## Fähre nach Ostholm fährt wieder\n\nEin Satz.\n", "Fähre nach Ostholm fährt wieder"},
		{"a newspaper's above several", "# Ostholmer Bote\n\n## Fähre nach Ostholm fährt wieder\n\nEin Satz.\n\n## Zwei\n", "Ostholmer Bote"},
		{"a newspaper's above a short one", "# Literature Review\n\n## Introduction\n\nEin Satz.\n", "Literature Review"},
		{"a closed heading", "# Fähre fährt wieder ##\n", "Fähre fährt wieder"},
		{"a heading that ends with the sign", "# Schreiben in C#\n", "Schreiben in C#"},
		{"an underlined heading", "Fähre fährt wieder\n===\n\nEin Satz.\n", "Fähre fährt wieder"},
		{"a comment in code", "```\n# kein Titel\n```\n\n# Fähre fährt wieder\n", "Fähre fährt wieder"},
		{"a comment in indented code", "So geht es.\n\n    # baue das Schiff\n\nEin Satz.\n", "So geht es."},
		{"a comment in code indented with a tab", "So geht es.\n\n \t# baue das Schiff\n\nEin Satz.\n", "So geht es."},
		{"a comment in code that shows code", "````\n```\n# kein Titel\n```\n````\n\n# Fähre fährt wieder\n", "Fähre fährt wieder"},
		{"a comment in code with a line of the other kind", "~~~ text\n```\n# kein Titel\n~~~~\n# Fähre fährt wieder\n", "Fähre fährt wieder"},
		{"a heading behind code within a line", "```x``` ist Code.\n\n# Fähre fährt wieder\n", "Fähre fährt wieder"},
		{"a lower heading", "## Fähre nach Ostholm fährt wieder ##\n\n" + lead, "Fähre nach Ostholm fährt wieder"},
		{"a bold line", "**Fähre nach Ostholm fährt wieder**\n\n" + lead, "Fähre nach Ostholm fährt wieder"},
		{"a heading that is bold and slanted", "# ***Fähre fährt wieder***\n", "Fähre fährt wieder"},
		{"a line with two bold words", "**Fähre** fährt nach **Ostholm**\n\n" + lead, "Fähre fährt nach Ostholm"},
		{"a sentence with a colon between rules", "---\n\nHinweis: Die Fähre fährt wieder.\n\n---\n\n# Titel\n", "Titel"},
		{"a line with a colon between rules", "---\nEilmeldung: Fähre nach Ostholm fährt wieder\n---\n\n# Titel\n", "Titel"},
		{"a list of sentences between rules", "---\nHinweise:\n- Die Fähre fährt.\n---\n\n# Titel\n", "Titel"},
		{"a rule alone", "---\n\n# Titel\n\nHinweis: Die Fähre fährt wieder.\n", "Titel"},
		{"a rule above a line with a colon", "---\nHinweis: Die Fähre fährt wieder.\n\n# Titel\n", "Titel"},
		{"a line of plus signs", "+++\nEilmeldung\n+++\n\n# Titel\n", "Titel"},
		{"rules and no front matter", "---\nFähre fährt wieder\n---\n\n# Titel\n", "Titel"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			s, err := ingest.ReadText(tt.text, true, ingest.Options{})
			if err != nil || s.Title != tt.title || s.Content != tt.text {
				t.Errorf("got %q, %q, %v", s.Title, s.Content, err)
			}
		})
	}
}

func TestFrontMatterThatSaysNothingHereIsPassedOver(t *testing.T) {
	for name, matter := range map[string]string{
		"a description": "description: Die Fähre nach Ostholm fährt seit Montag wieder.",
		"an author too": "author: Carla Wendt\nseo-summary: Die Fähre nach Ostholm fährt wieder",
		"a list":        "tags:\n- Was fährt wieder?\n- Fähren",
	} {
		s, err := ingest.ReadText("---\n"+matter+"\n---\n\n# Titel\n", true, ingest.Options{})
		if want := "# Titel\n"; err != nil || s.Title != "Titel" || s.Content != want {
			t.Errorf("%s: got %q, %q, %v", name, s.Title, s.Content, err)
		}
	}
}

func TestFrontMatterThatCannotBeReadSaysWhatToDo(t *testing.T) {
	for _, tt := range []struct{ name, text, want string }{
		{"an open bracket", "---\ntitle: [\n---\nEin Satz.", "quotation marks"},
		{"a colon in the first value", "---\ntitle: Fähre: fährt wieder\n---\nEin Satz.", `line 2: mapping values are not allowed in this context; a value with ": " in it`},
		{"a colon in the second value", "---\r\nlang: de\r\ntitle: Fähre: fährt wieder\r\n---\r\nEin Satz.", "line 3: mapping values"},
		{"no end", "---\ntitle: Fähre\ndate: 2025-05-12\n\nEin Satz.", `no line "---" ends it`},
		{"no end and other keys first", "---\nlayout: post\n\"Title\": Fähre", `no line "---" ends it`},
		{"TOML", "+++\ntitle = \"Fähre\"\n+++\n\nEin Satz.", "it is TOML: write it in YAML"},
		{"TOML with a table", "+++\r\n[params]\r\ntitle = \"Fähre\"\r\n+++\r\nEin Satz.", "it is TOML: write it in YAML"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			s, err := ingest.ReadText(tt.text, true, ingest.Options{})
			if err == nil || !strings.Contains(err.Error(), "front matter: ") || !strings.Contains(err.Error(), tt.want) {
				t.Errorf("got %+v, %v", s, err)
			}
			if _, errs := all(ingest.Read("", strings.NewReader(tt.text), ingest.Options{})); len(errs) != 1 || errs[0] != err.Error() {
				t.Errorf("from standard input: got %q", errs)
			}
		})
	}
}

func TestOptionsFillWhatASourceLeavesOut(t *testing.T) {
	o := ingest.Options{Language: "de", Publisher: "Archiv", Labels: map[string]string{"desk": "foreign", "set": "a"}}
	s := mustReadText(t, "Title: Fähre\nLabel: desk=region\n\nEin Satz.", o)
	want := ingest.Source{
		Title: "Fähre", Content: "Ein Satz.", Language: "de", Publisher: "Archiv",
		Labels: map[string]string{"desk": "region", "set": "a"},
	}
	if diff := cmp.Diff(want, s); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	if len(o.Labels) != 2 || o.Labels["desk"] != "foreign" {
		t.Errorf("the options were changed: %v", o.Labels)
	}
}

func TestATextWithoutLettersOrWithTooManyIsRefused(t *testing.T) {
	for _, tt := range []struct{ name, text, want string }{
		{"nothing", "", ingest.ErrEmpty.Error()},
		{"white space and unseen marks", " \u00a0\u200b\r\n\t", ingest.ErrEmpty.Error()},
		{"too long", strings.Repeat("ä", ingest.MaxContentChars+1), "content has 500001 characters, the limit is 500000"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if _, err := ingest.ReadText(tt.text, false, ingest.Options{}); err == nil || !strings.Contains(err.Error(), tt.want) {
				t.Errorf("got %v", err)
			}
		})
	}
	mustReadText(t, strings.Repeat("ä", ingest.MaxContentChars), ingest.Options{})
}

func FuzzReadText(f *testing.F) {
	f.Add(lines("Region", "", "Fähre nach Ostholm fährt wieder", "", "12.05.2025 17:45", "", lead), false)
	f.Add("---\ntitle: a\nlabels: {b: c}\n---\n# d\n", true)
	f.Add("Title: a\nPublished: 2025-05-12\n\nb", false)
	f.Fuzz(func(t *testing.T, text string, markdown bool) {
		s, err := ingest.ReadText(text, markdown, ingest.Options{})
		if err == nil && !strings.HasSuffix(text, s.Content) {
			t.Errorf("the content %q is not the end of %q", s.Content, text)
		}
	})
}
