package ingest_test

import (
	"errors"
	"io"
	"strings"
	"testing"
	"testing/iotest"
	"time"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"

	"github.com/beleg-dev/beleg/internal/ingest"
)

func TestALineOfJSONIsASource(t *testing.T) {
	snake := `{"name":"sources/faehre-1","title":"Fähre fährt","uri":"https://a.example/1","publisher":"Küstenkurier","content":"Ein Satz.\r\nNoch \"einer\".","language_code":"de","labels":{"desk":"region"},"publish_time":"2025-05-12T15:45:00Z","publish_utc_offset":"7200s","state":"SOURCE_STATE_RETRACTED","content_sha256":"00","passage_count":2,"create_time":"2025-05-12T15:45:00Z","update_time":null}`
	camel := `{"name":"sources/faehre-1","title":"Fähre fährt","uri":"https://a.example/1","publisher":"Küstenkurier","content":"Ein Satz.\r\nNoch \"einer\".","languageCode":"de","labels":{"desk":"region"},"publishTime":"2025-05-12T15:45:00Z","publishUtcOffset":"7200s","state":2,"contentSha256":"00"}`
	want := ingest.Source{
		ID: "faehre-1", Title: "Fähre fährt", URI: "https://a.example/1", Publisher: "Küstenkurier", Content: "Ein Satz.\r\nNoch \"einer\".",
		Language: "de", Labels: map[string]string{"desk": "region"}, State: ingest.Retracted,
		PublishTime: time.Date(2025, 5, 12, 17, 45, 0, 0, time.FixedZone("", 7200)), OffsetKnown: true,
	}
	got, errs := all(ingest.ReadLines(strings.NewReader("\ufeff"+snake+"\n\n"+camel), ingest.Options{}))
	mustContain(t, errs)
	want.Line = 1
	behind := want
	behind.Line = 3
	if diff := cmp.Diff([]ingest.Source{want, behind}, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

func TestATimeInUTCIsMovedIntoTheZoneOfTheOptions(t *testing.T) {
	for _, tt := range []struct {
		name, line string
		o          ingest.Options
		want       string
		known      bool
	}{
		{"UTC", `{"content":"a","publish_time":"2025-05-12T15:45:00Z"}`, ingest.Options{}, "2025-05-12T15:45:00Z", false},
		{"UTC with a zone", `{"content":"a","publish_time":"2025-05-12T15:45:00Z"}`, berlin(t), "2025-05-12T17:45:00+02:00", true},
		{"an offset of its own", `{"content":"a","publish_time":"2025-05-12T15:45:00-03:00"}`, berlin(t), "2025-05-12T15:45:00-03:00", true},
		{"UTC with the offset zero", `{"content":"a","publish_time":"2025-05-12T15:45:00Z","publish_utc_offset":"0s"}`, berlin(t), "2025-05-12T15:45:00Z", true},
	} {
		t.Run(tt.name, func(t *testing.T) {
			s := mustOne(t, ingest.ReadLines(strings.NewReader(tt.line), tt.o))
			if published(s) != tt.want || s.OffsetKnown != tt.known {
				t.Errorf("got %q, %v", published(s), s.OffsetKnown)
			}
		})
	}
}

func TestABadLineIsNamedAndTheNextOneFollows(t *testing.T) {
	for _, tt := range []struct{ name, line, want string }{
		{"no JSON", "Ein Satz.", "not a JSON object"},
		{"a list", `["a"]`, "not a JSON object"},
		{"cut off", `{"content":"a`, "not a JSON object"},
		{"no content", `{"title":"a"}`, ingest.ErrEmpty.Error()},
		{"white space as content", `{"content":" \n"}`, ingest.ErrEmpty.Error()},
		{"content of another type", `{"content":1}`, `field "content"`},
		{"an unknown field", `{"content":"a","author":"b"}`, `field "author": not a field of factcheck.v1.Source: it has name, title, uri, publisher, content, languageCode, labels,`},
		{"a field by both names", `{"content":"a","language_code":"de","languageCode":"en"}`, "stands there twice"},
		{"a field twice", `{"content":"a","content":"b"}`, "stands there twice"},
		{"a bad name", `{"content":"a","name":"sources/Ä"}`, `field "name"`},
		{"a name without its collection", `{"content":"a","name":"a"}`, `field "name"`},
		{"an unknown state", `{"content":"a","state":"GONE"}`, `field "state"`},
		{"a bad time", `{"content":"a","publish_time":"12.05.2025"}`, `field "publish_time": want RFC 3339, such as "2025-03-14T09:30:00+01:00"`},
		{"a time without an offset", `{"content":"a","publishTime":"2025-05-12T15:45:00"}`, `field "publishTime": want RFC 3339`},
		{"a time as a number", `{"content":"a","publish_time":1747064700}`, `field "publish_time": want RFC 3339`},
		{"an offset without a time", `{"content":"a","publish_utc_offset":"60s"}`, "a publish offset without a publish time"},
		{"an offset of half a minute", `{"content":"a","publish_time":"2025-05-12T15:45:00Z","publish_utc_offset":"30s"}`, "want whole minutes"},
		{"an offset of a day", `{"content":"a","publish_time":"2025-05-12T15:45:00Z","publish_utc_offset":"86400s"}`, "want whole minutes within 14 hours"},
		{"half a character", `{"content":"a\ud83c"}`, "surrogate without its other half"},
		{"invalid UTF-8", "{\"content\":\"\xe4\"}", "invalid UTF-8"},
		{"a long line", `{"content":"` + strings.Repeat("a", ingest.MaxLineBytes) + `"}`, "longer than 16 MiB"},
		{"much content", `{"content":"` + strings.Repeat("a", ingest.MaxContentChars+1) + `"}`, "the limit is 500000"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			text := `{"content":"eins"}` + "\n\n" + tt.line + "\n" + `{"content":"zwei"}`
			found, errs := all(ingest.ReadLines(strings.NewReader(text), ingest.Options{}))
			mustContain(t, errs, tt.want)
			if !strings.HasPrefix(errs[0], "line 3: ") {
				t.Errorf("error %q does not name line 3", errs[0])
			}
			if len(found) != 2 || found[0].Content != "eins" || found[1].Content != "zwei" {
				t.Errorf("got %d sources", len(found))
			}
		})
	}
}

func TestOneJSONTextIsNoLines(t *testing.T) {
	for name, text := range map[string]string{
		"an array":           `[{"content":"eins"},{"content":"zwei"}]`,
		"an array of lines":  "\n[\n{\"content\":\"eins\"}\n]",
		"an indented object": "{\n  \"content\": \"eins\"\n}",
	} {
		t.Run(name, func(t *testing.T) {
			found, errs := all(ingest.ReadLines(strings.NewReader(text), ingest.Options{}))
			mustContain(t, errs, "write each object on a line of its own")
			if len(found) != 0 {
				t.Errorf("got %d sources", len(found))
			}
		})
	}
}

func TestAFaultOfTheReaderEndsTheLines(t *testing.T) {
	broken := errors.New("the disk is gone")
	r := io.MultiReader(strings.NewReader("{\"content\":\"eins\"}\n{\"content\":"), iotest.ErrReader(broken))
	found, errs := all(ingest.ReadLines(r, ingest.Options{}))
	mustContain(t, errs, "line 2: the disk is gone")
	if len(found) != 1 {
		t.Errorf("got %d sources", len(found))
	}
}

func TestReadingLinesCanBeStopped(t *testing.T) {
	n := 0
	for range ingest.ReadLines(strings.NewReader(strings.Repeat("{\"content\":\"a\"}\nb\n", 10)), ingest.Options{}) {
		if n++; n == 3 {
			break
		}
	}
	if n != 3 {
		t.Errorf("got %d", n)
	}
}

func FuzzReadLines(f *testing.F) {
	f.Add([]byte("{\"content\":\"a\",\"name\":\"sources/b\"}\n{\"content\":1}\r\n\n[]\n"))
	f.Add([]byte(`{"content":"\ud83c\udf40","publish_time":"2025-05-12T15:45:00+02:00","labels":{"a":"b"}}`))
	f.Add([]byte("\ufeff{}"))
	f.Fuzz(func(t *testing.T, data []byte) {
		for s, err := range ingest.ReadLines(strings.NewReader(string(data)), ingest.Options{}) {
			switch {
			case err != nil && s.Content != "":
				t.Errorf("an error and a source: %v, %+v", err, s)
			case err == nil && (s.Content == "" || !utf8.ValidString(s.Content+s.Title+s.URI+s.Publisher)):
				t.Errorf("got %+v", s)
			}
		}
	})
}
