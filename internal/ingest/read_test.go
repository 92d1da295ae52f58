package ingest_test

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/unicode"

	"github.com/beleg-dev/beleg/internal/ingest"
	"github.com/beleg-dev/beleg/internal/ingest/decode"
)

const htmlPage = `<!DOCTYPE html><html lang="de"><head><title>Fähre fährt wieder</title><link rel="canonical" href="https://a.example/1">
<meta property="article:published_time" content="2025-05-12T15:45:00Z"></head><body><nav><a href="/">Start</a></nav><p>Die Fähre fährt wieder.</p></body></html>`

func TestAFileIsReadByItsExtensionAndItsFirstBytes(t *testing.T) {
	jsonLine := `{"content":"Die Fähre fährt wieder.","uri":"https://a.example/1"}`
	for _, tt := range []struct{ name, file, data, title, content string }{
		{"a text", "a.txt", "# Die Fähre", "# Die Fähre", "# Die Fähre"},
		{"a text that starts like a page", "a.txt", "<b> ist ein Element.", "", "<b> ist ein Element."},
		{"a text about mails", "a.txt", "Kopf: so geht es\n\nContent-Transfer-Encoding: base64\n", "Kopf: so geht es", "Kopf: so geht es\n\nContent-Transfer-Encoding: base64\n"},
		{"a text of an unknown extension", "a.log", "Die Fähre fährt wieder.", "", "Die Fähre fährt wieder."},
		{"Markdown", "a.MD", "---\ntitle: Fähre\n---\nEin Satz.", "Fähre", "Ein Satz."},
		{"Markdown from standard input", "", "---\ntitle: Fähre\n---\nEin Satz.", "Fähre", "Ein Satz."},
		{"a page", "a.html", htmlPage, "Fähre fährt wieder", "Die Fähre fährt wieder."},
		{"a page without a root", "a.htm", "<p>Die Fähre fährt wieder.</p>", "", "Die Fähre fährt wieder."},
		{"a page from standard input", "", "\ufeff" + htmlPage, "Fähre fährt wieder", "Die Fähre fährt wieder."},
		{"a page that a server's program made", "show.php", "<!-- saved from url=(0019)https://a.example/1 -->\n<html><p>Die Fähre fährt wieder.", "", "Die Fähre fährt wieder."},
		{"a page in XML", "a.xml", `<?xml version="1.0"?><!DOCTYPE html PUBLIC "a" "b"><html xmlns="http://www.w3.org/1999/xhtml"><body><p>Ein Satz.</p></body></html>`, "", "Ein Satz."},
		{"a feed", "a.xml", "<rss version='2.0'><channel><item><title>Fähre</title><description>Ein Satz.</description></item></channel></rss>", "Fähre", "Ein Satz."},
		{"a feed from standard input", "", "<?xml version='1.0'?>\n<!-- made by hand --><feed xmlns='http://www.w3.org/2005/Atom'><entry><title>Fähre</title><summary>Ein Satz.</summary></entry></feed>", "Fähre", "Ein Satz."},
		{"JSON lines", "a.jsonl", jsonLine, "", "Die Fähre fährt wieder."},
		{"JSON lines from standard input", "", "\ufeff " + jsonLine, "", "Die Fähre fährt wieder."},
	} {
		t.Run(tt.name, func(t *testing.T) {
			s := mustOne(t, ingest.Read(tt.file, iotest.OneByteReader(strings.NewReader(tt.data)), ingest.Options{}))
			if s.Title != tt.title || s.Content != tt.content {
				t.Errorf("got %q, %q", s.Title, s.Content)
			}
		})
	}
}

func TestAFileThatIsOneSourceHasItsIDFromItsName(t *testing.T) {
	for _, tt := range []struct{ name, file, data, id string }{
		{"a text", "region/a.txt", "Ein Satz.", ingest.ID("region/a.txt")},
		{"a page, whatever its address", "region/a.html", htmlPage, ingest.ID("region/a.html")},
		{"a text from standard input", "", "Ein Satz.", ""},
		{"a line", "a.jsonl", `{"content":"Ein Satz."}`, ""},
		{"a line with a name", "a.jsonl", `{"content":"Ein Satz.","name":"sources/b"}`, "b"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if s := mustOne(t, ingest.Read(tt.file, strings.NewReader(tt.data), ingest.Options{})); s.ID != tt.id {
				t.Errorf("got %q, want %q", s.ID, tt.id)
			}
		})
	}
}

func TestTheEncodingIsTheOneThatTheFileDeclares(t *testing.T) {
	latin2 := func(text string) string {
		encoded, err := charmap.ISO8859_2.NewEncoder().String(text)
		if err != nil {
			t.Fatal(err)
		}
		return encoded
	}
	utf16, err := unicode.UTF16(unicode.LittleEndian, unicode.UseBOM).NewEncoder().String(htmlPage)
	if err != nil {
		t.Fatal(err)
	}
	const word = "Łódź"
	for _, tt := range []struct{ name, file, data, charset, want string }{
		{"in a page", "a.html", latin2(`<meta charset="iso-8859-2"><p>` + word), "", word},
		{"in a page, against the options", "a.html", latin2(`<meta charset="iso-8859-2"><p>` + word), "koi8-r", word},
		{"in a page of an unknown extension", "a.php", latin2(`<html><meta charset="iso-8859-2"><p>` + word), "", word},
		{"in XML", "a.xml", latin2(`<?xml version='1.0' encoding='ISO-8859-2'?><rss version="2.0"><channel><item><description>` + word + `</description></item></channel></rss>`), "", word},
		{"nowhere but in the options", "a.txt", latin2(word), "iso-8859-2", word},
		{"nowhere", "a.txt", "Stra\xdfe", "", "Straße"},
		{"by a mark", "a.html", utf16, "", "Die Fähre fährt wieder."},
	} {
		t.Run(tt.name, func(t *testing.T) {
			s := mustOne(t, ingest.Read(tt.file, strings.NewReader(tt.data), ingest.Options{Charset: tt.charset}))
			if s.Content != tt.want {
				t.Errorf("got %q, want %q", s.Content, tt.want)
			}
		})
	}
}

func TestAFileWhoseEncodingCannotBeToldIsRefused(t *testing.T) {
	for _, name := range []string{"a.txt", "a.md", "a.html"} {
		for _, err := range ingest.Read(name, strings.NewReader("<p>Der Turm von Gda\xf1sk."), ingest.Options{}) {
			if !errors.Is(err, decode.ErrUnsure) || !strings.Contains(err.Error(), "byte 19, 0xf1") || !strings.Contains(err.Error(), "-charset ENCODING") {
				t.Errorf("%s: %v", name, err)
			}
		}
	}
}

func TestWhatProgramsWriteInUTCIsMovedIntoTheZone(t *testing.T) {
	s := mustOne(t, ingest.Read("a.html", strings.NewReader(htmlPage), berlin(t)))
	if want := "2025-05-12T17:45:00+02:00"; published(s) != want || !s.OffsetKnown {
		t.Errorf("got %q, %v, want %q", published(s), s.OffsetKnown, want)
	}
	s = mustOne(t, ingest.Read("a.html", strings.NewReader(htmlPage), ingest.Options{}))
	if want := "2025-05-12T15:45:00Z"; published(s) != want || s.OffsetKnown {
		t.Errorf("got %q, %v, want %q", published(s), s.OffsetKnown, want)
	}
}

func TestAPageIsReadWhenWhatIsDamagedIsNotItsText(t *testing.T) {
	const sentence = "Die Fähre fährt täglich für fünf Euro über die Bucht, sagt die Gemeinde."
	page := func(head, text string) string {
		return "<html><head><title>Fähre</title>" + head + "</head><body><article><p>" + text + "</p></article></body></html>"
	}
	for _, tt := range []struct{ name, file, data, want string }{
		{"in an attribute", "a.html", page("<meta name=keywords content='F\xe4hre'>", sentence), ""},
		{"in a script", "a.html", page("<script>/* F\xe4hre */</script>", sentence), ""},
		{"in its text", "a.html", page("", sentence+" Die F\xe4hre ist neu."), "invalid UTF-8 at byte"},
		{"in its title", "a.html", page("<meta property='og:title' content='F\xe4hre'>", sentence), "invalid UTF-8 at byte"},
		{"in a feed", "a.xml", "<rss><channel><item><title>Fähre für fünf</title><link>https://a.example/\xe4</link></item></channel></rss>", "invalid UTF-8 at byte"},
		{"in a text", "a.txt", sentence + " F\xe4hre", "invalid UTF-8 at byte"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			r := ingest.Read(tt.file, strings.NewReader(tt.data), ingest.Options{})
			if tt.want == "" {
				if s := mustOne(t, r); s.Content != sentence {
					t.Errorf("got %q", s.Content)
				}
				return
			}
			_, errs := all(r)
			mustContain(t, errs, tt.want)
		})
	}
}

func TestAFileThatCannotBeReadSaysWhy(t *testing.T) {
	for _, tt := range []struct{ name, file, data, want string }{
		{"empty", "a.txt", "", "no text in it"},
		{"only a mark", "a.txt", "\ufeff", "no text in it"},
		{"empty lines", "a.jsonl", "\n \n", "no text in it"},
		{"an empty page", "a.html", "<html><body></body></html>", "no text in the page"},
		{"a picture", "a.txt", "\x89PNG\r\n\x1a\n\x00", "binary data, not text"},
		{"a picture of an unknown extension", "a.png", "\x89PNG\r\n\x1a\n\x00", "binary data, not text"},
		{"XML of another kind", "a.xml", "<urlset><url/></urlset>", "neither an RSS nor an Atom feed"},
		{"rich text", "a.rtf", `{\rtf1\ansi Die F\'e4hre f\'e4hrt.}`, "RTF, not text: convert it to text first"},
		{"rich text by another name", "a.txt", `{\rtf1\ansi Die F\'e4hre f\'e4hrt.}`, "RTF, not text"},
		{"a mail with an encoded text", "a.eml", "From: a@a.example\r\nX-Via: b\r\n\tc\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\nDie F=C3=A4hre.", "an encoded mail, not text: save it as text in a mail program"},
		{"a mail with an encoded head", "", "Subject: =?utf-8?Q?F=C3=A4hre?=\n\nSie fährt.", "an encoded mail"},
		{"a mail of several parts", "a.txt", "Content-Type: multipart/mixed; boundary=a\n\n--a\n\nSie fährt.", "an encoded mail"},
		{"a large file", "a.txt", strings.Repeat("a", ingest.MaxFileBytes+1), "larger than 32 MiB"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			found, errs := all(ingest.Read(tt.file, strings.NewReader(tt.data), ingest.Options{}))
			mustContain(t, errs, tt.want)
			if len(found) != 0 {
				t.Errorf("got %d sources", len(found))
			}
		})
	}
	broken := errors.New("the disk is gone")
	for _, file := range []string{"a.txt", "a.jsonl", ""} {
		_, errs := all(ingest.Read(file, iotest.ErrReader(broken), ingest.Options{}))
		mustContain(t, errs, broken.Error())
	}
}

// The articles are not part of the repository.
func TestTheArticlesHaveTheTitleAndTimeThatAReaderSees(t *testing.T) {
	const folder = "../../../shared/sources"
	if _, err := os.Stat(folder); err != nil {
		t.Skip("the articles are not there")
	}
	want := []struct {
		file  string // how its name begins
		title int    // the line of the title, from 1
		time  string
	}{
		{"000_", 3, "2025-04-09T11:13:00+02:00"},
		{"001_", 3, "2025-04-11T00:10:00+02:00"},
		{"002_", 3, "2025-02-27T11:57:57+01:00"},
		{"003_", 3, ""},
		{"004_", 7, "2025-02-28T13:16:20+01:00"},
	}
	listing := ingest.List("", folder)
	if len(listing.Files) != len(want) || len(listing.Errors) != 0 {
		t.Fatalf("got %+v", listing)
	}
	for i, f := range listing.Files {
		data, err := os.ReadFile(f.Path)
		if err != nil || !strings.HasPrefix(filepath.Base(f.Path), want[i].file) {
			t.Fatalf("%s: %v", f.Path, err)
		}
		s := mustOne(t, f.Sources(nil, berlin(t)))
		line := strings.Split(string(data), "\n")[want[i].title-1]
		title := strings.Join(strings.Fields(line), " ")
		if s.Title != title || published(s) != want[i].time {
			t.Errorf("%s: got %q, %q, want %q, %q", f.Name, s.Title, published(s), title, want[i].time)
		}
		if diff := cmp.Diff(string(data), s.Content); diff != "" {
			t.Errorf("%s: the content was changed (-want +got):\n%s", f.Name, diff)
		}
	}
}

func FuzzRead(f *testing.F) {
	f.Add("", []byte(htmlPage))
	f.Add("a.xml", []byte(rss))
	f.Add("a.jsonl", []byte(`{"content":"a"}`))
	f.Add("a.md", []byte("---\ntitle: a\n---\nb"))
	f.Add("a", []byte("Stra\xdfe"))
	f.Fuzz(func(t *testing.T, name string, data []byte) {
		n := 0
		for s, err := range ingest.Read(name, strings.NewReader(string(data)), ingest.Options{}) {
			n++
			if err == nil && strings.TrimSpace(s.Content) == "" {
				t.Errorf("a source without text: %+v", s)
			}
		}
		if n == 0 {
			t.Errorf("neither a source nor an error")
		}
	})
}
