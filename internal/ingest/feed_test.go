package ingest_test

import (
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"

	"github.com/beleg-dev/beleg/internal/ingest"
)

const rss = `<?xml version="1.0" encoding="ISO-8859-1"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel><title>Küstenkurier &amp; Inselbote</title><link>https://a.example/</link><language>de_DE</language>
<item><title>Fähre f&amp;auml;hrt wieder</title><link>https://a.example/1</link><guid isPermaLink="false">4711</guid>
<pubDate>Mon, 12 May 2025 17:45:00 +0200</pubDate><description>Nur der Anfang.</description>
<content:encoded><![CDATA[<p>Die Fähre fährt wieder.</p><p>Sie kostet <b>8,50</b>&nbsp;Euro.</p>]]></content:encoded></item>
<item><title>Leer</title><link>https://a.example/2</link><description> &lt;p&gt;&lt;/p&gt; </description></item>
<item><title>Robben</title><guid>https://a.example/3</guid><dc:publisher>Strandblatt</dc:publisher>
<pubDate>Tue, 13 May 2025 06:00:00 GMT</pubDate><description>&lt;p&gt;Robben liegen am Strand.&lt;/p&gt; &lt;a href="https://a.example/3"&gt;Weiterlesen&lt;/a&gt;</description></item>
<item><description>Ohne alles.</description><pubDate>vorgestern</pubDate></item>
</channel></rss>`

const atom = `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>Harbour Post</title><link href="https://b.example/"/>
<entry><title type="html">Seals &amp;amp; gulls</title><id>urn:uuid:1</id><link href="https://b.example/live"/><published>2025-05-12T15:45:00Z</published><content type="html">&lt;p&gt;Seals lie on the beach.&lt;/p&gt;</content></entry>
<entry><title>Ferry</title><id>urn:uuid:2</id><link href="https://b.example/live"/><updated>2025-05-13T08:00:00+01:00</updated><summary>The ferry sails again.</summary></entry>
</feed>`

// view is what a test compares of a source.
type view struct{ ID, Title, URI, Publisher, Language, Content, Time string }

func viewsOf(found []ingest.Source) []view {
	views := make([]view, len(found))
	for i, s := range found {
		views[i] = view{s.ID, s.Title, s.URI, s.Publisher, s.Language, s.Content, published(s)}
	}
	return views
}

func TestTheItemsOfAFeedAreSources(t *testing.T) {
	found, errs := all(ingest.ReadFeed(rss, "news.xml", berlin(t)))
	mustContain(t, errs, `item 2 "https://a.example/2": no text in it`)
	want := []view{
		{"", "Fähre fährt wieder", "https://a.example/1", "Küstenkurier & Inselbote", "de-DE", "Die Fähre fährt wieder.\n\nSie kostet 8,50 Euro.", "2025-05-12T17:45:00+02:00"},
		{"", "Robben", "https://a.example/3", "Strandblatt", "de-DE", "Robben liegen am Strand.", "2025-05-13T08:00:00+02:00"},
		{"", "", "", "Küstenkurier & Inselbote", "de-DE", "Ohne alles.", ""},
	}
	if diff := cmp.Diff(want, viewsOf(found)); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

func TestLineBreaksWithAnEmptyLineBetweenPartTheParagraphsOfAnItem(t *testing.T) {
	item := func(elements string) string {
		return "<rss version='2.0' xmlns:content='http://purl.org/rss/1.0/modules/content/'><channel><item>" + elements + "</item></channel></rss>"
	}
	const want = "Altstadt\n\nFahrrad gestohlen Am Montag fehlte ein Rad.\n\nHafen"
	for name, elements := range map[string]string{
		"in escaped markup": "<description>Altstadt&lt;br/&gt;&lt;br/&gt;Fahrrad gestohlen&lt;br/&gt;Am Montag fehlte ein Rad.&lt;br/&gt;&lt;br/&gt;Hafen</description>",
		"in the content":    "<content:encoded><![CDATA[<p>Altstadt<br />\n<br />Fahrrad gestohlen<br>Am Montag fehlte ein Rad.<br><br>Hafen</p>]]></content:encoded>",
	} {
		if s := mustOne(t, ingest.ReadFeed(item(elements), "", ingest.Options{})); s.Content != want {
			t.Errorf("%s: got %q, want %q", name, s.Content, want)
		}
	}
}

func TestEntriesWithOneAddressAreToldApartByTheirIDs(t *testing.T) {
	found, errs := all(ingest.ReadFeed(atom, "news.atom", ingest.Options{}))
	mustContain(t, errs)
	want := []view{
		{ingest.ID("https://b.example/#urn:uuid:1"), "Seals & gulls", "https://b.example/live", "Harbour Post", "en", "Seals lie on the beach.", "2025-05-12T15:45:00Z"},
		{ingest.ID("https://b.example/#urn:uuid:2"), "Ferry", "https://b.example/live", "Harbour Post", "en", "The ferry sails again.", "2025-05-13T08:00:00+01:00"},
	}
	if diff := cmp.Diff(want, viewsOf(found)); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

func TestItemsThatShareEverythingButTheirTitleAreToldApartByIt(t *testing.T) {
	item := func(title string) string {
		return "<item><title>" + title + "</title><link>https://a.example/live</link><description>Ein Satz.</description></item>"
	}
	found, errs := all(ingest.ReadFeed("<rss version='2.0'><channel>"+item("Eins")+item("Zwei")+"</channel></rss>", "news.xml", ingest.Options{}))
	mustContain(t, errs)
	if len(found) != 2 || found[0].ID != ingest.ID("https://a.example/live#Eins") || found[0].ID == found[1].ID {
		t.Errorf("got %+v", viewsOf(found))
	}
}

func TestTheBadItemOfAFeedIsNamedByWhatItHas(t *testing.T) {
	feed := "<rss version='2.0'><channel><item><guid isPermaLink='false'>g1</guid></item><item><title>" + strings.Repeat("ä", 90) + "</title></item><item></item></channel></rss>"
	_, errs := all(ingest.ReadFeed(feed, "", ingest.Options{}))
	mustContain(t, errs, `item 1 "g1": no text`, `item 2 "`+strings.Repeat("ä", 80)+`…": no text`, "item 3: no text")
}

func TestMetadataOfAFeedBeyondTheLimitsIsLeftOut(t *testing.T) {
	feed := "<rss version='2.0'><channel><title>" + strings.Repeat("a", 201) + "</title><language>english please</language><item><title>" + strings.Repeat("a", 1001) +
		"</title><link>https://a.example/" + strings.Repeat("a", 2048) + "</link><description>Ein Satz.</description></item></channel></rss>"
	s := mustOne(t, ingest.ReadFeed(feed, "", ingest.Options{}))
	if diff := cmp.Diff(ingest.Source{Content: "Ein Satz."}, s); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

func TestAnItemKeepsItsIdentityWhenTheFeedMovesOn(t *testing.T) {
	item := func(guid, title string) string {
		return "<item><guid isPermaLink='false'>" + guid + "</guid><title>" + title + "</title><description>" + title + ".</description></item>"
	}
	feed := func(items ...string) string {
		return "<rss version='2.0'><channel><title>a</title>" + strings.Join(items, "") + "</channel></rss>"
	}
	before, _ := all(ingest.ReadFeed(feed(item("2", "Zwei"), item("1", "Eins")), "news.xml", ingest.Options{}))
	after, _ := all(ingest.ReadFeed(feed(item("3", "Drei"), item("2", "Zwei")), "news.xml", ingest.Options{}))
	if len(before) != 2 || len(after) != 2 || before[0].ID == "" || before[0].ID != after[1].ID || before[0].ID == before[1].ID {
		t.Errorf("got %+v and %+v", before, after)
	}
}

func TestThePublisherOfTheOptionsStandsForTheTitleOfAFeed(t *testing.T) {
	o := ingest.Options{Publisher: "Archiv", Language: "de"}
	found, _ := all(ingest.ReadFeed(rss, "", o))
	if len(found) != 3 || found[0].Publisher != "Archiv" || found[1].Publisher != "Strandblatt" {
		t.Errorf("got %+v", viewsOf(found))
	}
}

func TestWhatIsNoFeedIsRefused(t *testing.T) {
	for _, tt := range []struct{ name, text, want string }{
		{"a map of a site", "<urlset><url/></urlset>", "read the feed"},
		{"a feed that is cut off", rss[:len(rss)/2], "read the feed"},
		{"a feed without items", "<rss version='2.0'><channel><title>a</title></channel></rss>", "feed without items"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			found, errs := all(ingest.ReadFeed(tt.text, "", ingest.Options{}))
			mustContain(t, errs, tt.want)
			if len(found) != 0 {
				t.Errorf("got %+v", viewsOf(found))
			}
		})
	}
}

func FuzzReadFeed(f *testing.F) {
	f.Add(rss)
	f.Add(atom)
	f.Add(`<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel><title>a</title></channel><item><title>b</title><link>c</link><description>d &amp;lt; e</description></item></rdf:RDF>`)
	f.Fuzz(func(t *testing.T, text string) {
		for s, err := range ingest.ReadFeed(text, "a.xml", ingest.Options{}) {
			switch {
			case err != nil && s.Content != "":
				t.Errorf("an error and a source: %v, %+v", err, s)
			case err == nil && (s.Content == "" || !utf8.ValidString(s.Content+s.Title+s.URI+s.Publisher)):
				t.Errorf("got %+v", s)
			}
		}
	})
}
