package ingest

import (
	"cmp"
	"fmt"
	"iter"
	"regexp"
	"strconv"
	"strings"

	"github.com/mmcdole/gofeed"

	"github.com/beleg-dev/beleg/internal/ingest/dateline"
	"github.com/beleg-dev/beleg/internal/ingest/markup"
	"github.com/beleg-dev/beleg/internal/ingest/page"
)

// xmlDeclaration stands before a document and may name its encoding, which
// decoding has made untrue.
var xmlDeclaration = regexp.MustCompile(`^\s*<\?xml\s[^>]*\?>`)

// ReadFeed reads the items of an RSS or Atom feed, one source an item, in the
// order of the feed. The name of its file tells items apart that state neither
// an address of their own nor that of their feed; it may be empty. A bad item
// is an error that names it, and the next one follows.
//
// An item with an address that no other item of the feed has gets no id; others
// get one from the id that the feed gives them, or from address and title. When
// neither the item nor the options name a publisher, the feed's title stands
// for it.
func ReadFeed(text, name string, o Options) iter.Seq2[Source, error] {
	return func(yield func(Source, error) bool) {
		feed, err := gofeed.NewParser().ParseString(xmlDeclaration.ReplaceAllString(text, ""))
		if err != nil {
			yield(Source{}, fmt.Errorf("read the feed: %w", err))
			return
		}
		if len(feed.Items) == 0 {
			yield(Source{}, fmt.Errorf("feed without items: %w", ErrEmpty))
			return
		}
		f := newFeedReader(feed, name, o)
		for i, item := range feed.Items {
			s, err := f.source(item)
			if err != nil {
				s, err = Source{}, fmt.Errorf("item %d%s: %w", i+1, label(item), err)
			}
			if !yield(s, err) {
				return
			}
		}
	}
}

// label returns what names an item to a reader, in quotes.
func label(item *gofeed.Item) string {
	const maxChars = 80
	for _, name := range []string{item.Link, item.GUID, item.Title} {
		if name = dateline.Normal(name); name == "" {
			continue
		}
		if runes := []rune(name); len(runes) > maxChars {
			name = string(runes[:maxChars]) + "…"
		}
		return " " + strconv.Quote(name)
	}
	return ""
}

type feedReader struct {
	identity  string // of the feed
	publisher string
	language  string
	links     map[string]int // items that have the address
	guids     map[string]int
	options   Options
}

func newFeedReader(feed *gofeed.Feed, name string, o Options) *feedReader {
	f := &feedReader{
		identity:  cmp.Or(page.Address(feed.Link), name),
		publisher: cmp.Or(o.Publisher, page.Publisher(plain(feed.Title))),
		language:  page.Language(feed.Language),
		links:     map[string]int{},
		guids:     map[string]int{},
		options:   o,
	}
	for _, item := range feed.Items {
		f.links[address(item)]++
		f.guids[strings.TrimSpace(item.GUID)]++
	}
	return f
}

func (f *feedReader) source(item *gofeed.Item) (Source, error) {
	s := Source{
		Title:     page.Title(plain(item.Title)),
		URI:       address(item),
		Publisher: f.publisher,
		Language:  f.language,
	}
	if dc := item.DublinCoreExt; dc != nil && len(dc.Publisher) > 0 {
		s.Publisher = cmp.Or(page.Publisher(plain(dc.Publisher[0])), s.Publisher)
	}
	s.ID = f.id(item, s)
	if stamp, ok := dateline.Parse(item.Published, f.options.dates(s.Language)); ok {
		s.publishAt(stamp, f.options)
	}
	for _, piece := range []string{item.Content, item.Description} {
		var err error
		if s.Content, err = markup.Item(piece); err != nil {
			return s, err
		}
		if !blank(s.Content) {
			break
		}
	}
	return f.options.fill(s)
}

// id returns an id for an item without an address of its own.
func (f *feedReader) id(item *gofeed.Item, s Source) string {
	guid := strings.TrimSpace(item.GUID)
	switch {
	case s.URI != "" && f.links[s.URI] == 1:
		return ""
	case guid != "" && f.guids[guid] == 1:
		return ID(f.identity + "#" + guid)
	case s.URI != "":
		return ID(s.URI + "#" + s.Title)
	}
	return ""
}

// address returns where an item can be read: its link, or its id where that is
// an address.
func address(item *gofeed.Item) string {
	return cmp.Or(page.Address(item.Link), page.Address(item.GUID))
}

// plain returns a text of a feed on one line, without its markup.
func plain(piece string) string {
	text, err := markup.Fragment(piece)
	if err != nil {
		return ""
	}
	return dateline.Normal(text)
}
