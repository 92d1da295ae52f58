package ingest_test

import (
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"github.com/beleg-dev/beleg/internal/ingest"
)

// FuzzReadHeader holds that what a text says of itself can be sent to the server:
// it is UTF-8, and a time lies within the calendar.
func FuzzReadHeader(f *testing.F) {
	const text = "\n\nDie Fähre fährt wieder."
	for _, header := range []string{
		"Title: a\nURL: https://example.org/a\nPublisher: b\nLanguage: de\nLabel: desk=sport\nPublished: 2025-05-12T10:00:00+02:00",
		"Title: a\nPublished: 12 May 2025", "title: a\nlabel: =", "title: a\nlabel: a=b=c\nlabel: a=d", "Title:\r\nTitle: b\r\n",
		"---\ntitle: [a]\ndate: 2025-05-12\nlabels: {a: b, c: 1}\n---", "---\nlabels: [a]\n---", "---\n&a a: *a\n---", "---\n? {a: b}\n: c\n---",
		"---\ndate: 0000-00-00\n---", "---\nid: x\nretracted: true\nlang: null\nlink: \"\\xff\"\n...", "Published: 9999-12-31T23:59:59-14:00\nTitle: \x00", "---\n---",
		"---\nlabels: {a: !!binary /w==}\n---", "---\nlabels: {\"\": b}\n---",
	} {
		f.Add(header+text, true, "de")
		f.Add(header+text, false, "")
	}
	f.Fuzz(func(t *testing.T, text string, markdown bool, language string) {
		text = strings.ToValidUTF8(text, "\ufffd") // as decoding leaves it
		o := ingest.Options{Zone: time.FixedZone("", -14*60*60), Language: language, Publisher: "Strandblatt", Labels: map[string]string{"desk": "local"}}
		s, err := ingest.ReadText(text, markdown, o)
		if err != nil {
			return
		}
		if !strings.HasSuffix(text, s.Content) || strings.TrimSpace(s.Content) == "" {
			t.Errorf("the content %q is not the end of %q", s.Content, text)
		}
		for _, field := range []string{s.ID, s.Title, s.URI, s.Publisher, s.Language} {
			if !utf8.ValidString(field) && utf8.ValidString(language) {
				t.Errorf("%q is not UTF-8", field)
			}
		}
		for name, value := range s.Labels {
			if name == "" || !utf8.ValidString(name+value) {
				t.Errorf("the label %q=%q", name, value)
			}
		}
		if year := s.PublishTime.UTC().Year(); !s.PublishTime.IsZero() && (year < 1 || year > 9999) {
			t.Errorf("published in %v", s.PublishTime)
		}
	})
}
