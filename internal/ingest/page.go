package ingest

import (
	"errors"
	"regexp"

	"github.com/beleg-dev/beleg/internal/ingest/dateline"
	"github.com/beleg-dev/beleg/internal/ingest/masthead"
	"github.com/beleg-dev/beleg/internal/ingest/page"
)

// errEmptyPage says that a page's text is not in its file.
var errEmptyPage = errors.New("no text in the page; if a script draws it, save the page from a browser or as plain text")

// readPage reads the article of an HTML page. The content is its text,
// paragraphs separated by an empty line, with lists and tables as in Markdown,
// and with the days of a ticker's entries where these are not all the page's;
// what else is on the page is left out as far as that can be told. Where the markup
// states no day, it is the one that the text shows as plain text does.
func readPage(html string, o Options) (Source, error) {
	p, err := page.Read(html, o.dates(""))
	if err != nil {
		return Source{}, err
	}
	s := Source{Title: p.Title, URI: p.URI, Publisher: p.Publisher, Language: p.Language, Content: p.Text}
	s.publishAt(p.Published, o)
	if p.Shown {
		_, stamp := masthead.Read(p.Title+"\n\n"+p.Text, o.dates(p.Language))
		if stamp.Kind > 0 {
			s.publish(stamp, o)
		}
	}
	if blank(s.Content) {
		return Source{}, errEmptyPage
	}
	return o.fill(s)
}

// publishAt sets the publish time that a program wrote. The zero stamp leaves
// it unknown.
func (s *Source) publishAt(stamp dateline.Stamp, o Options) {
	switch {
	case stamp.Kind == 0:
	case stamp.Zoned:
		s.PublishTime, s.OffsetKnown = o.locate(stamp.Time)
	default:
		s.publish(stamp, o)
	}
}

// declaration finds the encoding that a page or an XML document declares.
var declaration = regexp.MustCompile(`(?i)^\s*<\?xml\s[^>]*\bencoding\s*=\s*["']([a-z0-9._:-]+)|<meta\s[^>]*\bcharset\s*=\s*["']?\s*([a-z0-9._:-]+)`)

// declaredCharset returns the encoding that marked-up data declares at its
// top, or the one of the options.
func declaredCharset(data []byte, o Options) string {
	m := declaration.FindSubmatch(data[:min(len(data), sniffBytes)])
	if m == nil {
		return o.Charset
	}
	return string(m[1]) + string(m[2])
}
