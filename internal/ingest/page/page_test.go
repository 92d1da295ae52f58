package page_test

import (
	"os"
	"runtime"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/beleg-dev/beleg/internal/ingest/dateline"
	"github.com/beleg-dev/beleg/internal/ingest/page"
)

func mustRead(t testing.TB, text string) page.Page {
	t.Helper()
	p, err := page.Read(text, dateline.Options{})
	if err != nil {
		t.Fatal(err)
	}
	return p
}

func mustReadFile(t testing.TB, name string) string {
	t.Helper()
	data, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	return string(data)
}

// published formats a stamp, or returns nothing for the zero one.
func published(s dateline.Stamp) string {
	if s.Kind == 0 {
		return ""
	}
	return s.Time.Format(time.RFC3339)
}

// article has a paragraph that is long enough to be seen as an article's.
const article = `<p>Die Gemeinde hat am Abend beschlossen, den alten Speicher am Hafen zu erhalten, und gibt dafür in diesem Jahr 300.000 Euro aus.</p>`

func TestThePageOfANewspaperBecomesItsArticle(t *testing.T) {
	p := mustRead(t, mustReadFile(t, "testdata/news.html"))
	want := []string{
		"Die „Silbermöwe“ am Anleger von Ostholm.",
		"Nach vier Monaten Pause hat die Fähre zwischen Lührstedt und Ostholm am Montag den Betrieb wieder aufgenommen. An der ersten Überfahrt nahmen 212 Fahrgäste teil, wie die Reederei mitteilte.",
		"Die „Silbermöwe“ war im Januar bei Sturm gegen die Kaimauer gedrückt worden. Die Reparatur des Rumpfes dauerte länger als geplant und kostete nach Angaben der Reederei 1,4 Millionen Euro. Den Schaden trägt zum größten Teil die Versicherung.",
		"Neuer Fahrplan ab Juni",
		"Vom 1. Juni an legt das Schiff sechsmal am Tag ab, zweimal öfter als bisher. Der Preis für eine einfache Fahrt bleibt bei 8,50 Euro, Kinder unter sechs Jahren fahren kostenlos mit.",
		"- Erste Abfahrt in Lührstedt: 6.15 Uhr.\n- Letzte Abfahrt in Ostholm: 21.40 Uhr.",
		"Bürgermeisterin Gesa Thorwald sprach von einem guten Tag für die Insel. Die Saison sei gerettet, sagte sie, und die Betriebe könnten nun mit den Buchungen des Sommers rechnen.",
	}
	if diff := cmp.Diff(want, strings.Split(p.Text, "\n\n")); diff != "" {
		t.Errorf("paragraphs (-want +got):\n%s", diff)
	}
	got := []string{p.Title, p.URI, p.Publisher, p.Language, published(p.Published)}
	if diff := cmp.Diff([]string{
		"Fähre nach Ostholm fährt wieder", "https://kuestenkurier.example/region/faehre-ostholm-4711.html",
		"Küstenkurier", "de-DE", "2025-05-12T17:45:00+02:00",
	}, got); diff != "" {
		t.Errorf("metadata (-want +got):\n%s", diff)
	}
}

func TestTheTitleIsTheHeadline(t *testing.T) {
	for _, tt := range []struct{ name, head, body, want string }{
		{"of the article in JSON-LD", `<title>Start</title><script type="application/ld+json">{"@type":"Article","headline":"Speicher bleibt &amp; wird saniert"}</script>`, "", "Speicher bleibt & wird saniert"},
		{"of the share metadata", `<title>Start</title><meta property="og:title" content="Speicher bleibt stehen">`, "", "Speicher bleibt stehen"},
		{"without the name of the site", `<title>Speicher bleibt stehen - Hafenbote</title><meta property="og:site_name" content="Hafenbote">`, "", "Speicher bleibt stehen"},
		{"without the name of the site in front", `<title>Hafenbote | Speicher bleibt stehen</title><meta property="og:site_name" content="Hafenbote">`, "", "Speicher bleibt stehen"},
		{"of a heading without what is struck out", "", "<h1>Speicher <del>fällt</del> bleibt</h1>", "Speicher bleibt"},
		{"of a heading for screen readers", "", `<h1 class="sr-only">Speicher bleibt stehen</h1>`, "Speicher bleibt stehen"},
		{"of a heading with a line break", "", "<h1>Speicher<br>bleibt stehen</h1>", "Speicher bleibt stehen"},
		{"as the heading says it", `<title>Hafenbote: Speicher bleibt stehen (Archiv)</title>`, "<h1>Speicher bleibt stehen</h1>", "Speicher bleibt stehen"},
		{"not the heading of the site, which ends it", "<title>Speicher bleibt stehen - Neuer Hafenbote</title>", "<h1>Neuer Hafenbote</h1><h1>Speicher bleibt stehen</h1>", "Speicher bleibt stehen"},
		{"of the only heading rather than with what may be a site", "<title>Hafen: Speicher wird saniert - HB</title>", "<h1>Rat rettet Speicher am Hafen</h1>", "Rat rettet Speicher am Hafen"},
		{"not the heading that names the site", "<title>Hafen: Speicher wird saniert - Hafenbote</title>", "<h1>Hafenbote: Neues vom Hafen</h1>", "Hafen: Speicher wird saniert - Hafenbote"},
		{"not the only heading of something else", "<title>Speicher wird saniert - HB</title>", "<h1>Unsere besten Rezepte</h1>", "Speicher wird saniert - HB"},
		{"of the only heading", "", "<h1>Speicher <br>bleibt\n stehen</h1>", "Speicher bleibt stehen"},
		{"not the heading of something else", "<title>Speicher bleibt stehen</title>", "<h1>Hafenbote</h1><h1>Wetter</h1>", "Speicher bleibt stehen"},
		{"unknown", "", "<h1>Eins</h1><h1>Zwei</h1>", ""},
		{"unknown when there is no end to it", "<title>" + strings.Repeat("lang ", 300) + "</title>", "", ""},
	} {
		t.Run(tt.name, func(t *testing.T) {
			p := mustRead(t, "<html><head>"+tt.head+"</head><body>"+tt.body+article+"</body></html>")
			if p.Title != tt.want {
				t.Errorf("got %q, want %q", p.Title, tt.want)
			}
		})
	}
}

func TestTheDateIsTheOneThatThePageStatesForItself(t *testing.T) {
	for _, tt := range []struct{ name, head, body, want string }{
		{"in JSON-LD", `<script type="application/ld+json">[{"@type":"ReportageNewsArticle","datePublished":"2025-03-01T10:00:00+01:00"}]</script>`, "", "2025-03-01T10:00:00+01:00"},
		{"in JSON-LD of the page", `<script type="application/ld+json">{"@graph":[{"@type":"WebPage","datePublished":"2025-03-01"}]}</script>`, "", "2025-03-01T00:00:00Z"},
		{"in JSON-LD of the article among several", `<title>Speicher bleibt</title><script type="application/ld+json">[{"@type":"Article","headline":"Robben am Strand","datePublished":"2025-04-01"},{"@type":"Article","headline":"Speicher bleibt","datePublished":"2025-03-01"}]</script>`, "", "2025-03-01T00:00:00Z"},
		{"not in JSON-LD of other articles", `<script type="application/ld+json">[{"@type":"Article","headline":"Robben am Strand","datePublished":"2025-04-01"},{"@type":"Article","headline":"Möwen","datePublished":"2025-03-01"}]</script>`, "", ""},
		{"not in JSON-LD that is broken", `<script type="application/ld+json">{"@type":"Article","datePublished":"2025-04-01",</script>`, "", ""},
		{"in the share metadata", `<meta property="article:published_time" content="2025-03-01T10:00:00Z">`, "", "2025-03-01T10:00:00Z"},
		{"in Dublin Core", `<meta name="DC.date.issued" content="2025-03-01">`, "", "2025-03-01T00:00:00Z"},
		{"twice, once with an offset", `<meta name="date" content="2025-03-01 10:00"><meta name="date" content="2025-03-01T10:00:00+01:00">`, "", "2025-03-01T10:00:00+01:00"},
		{"not when two days are stated", `<meta name="date" content="2025-03-01"><meta name="date" content="2025-03-02">`, "", ""},
		{"not the last change", `<meta property="article:modified_time" content="2025-03-01T10:00:00Z">`, "", ""},
		{"not one that can be read in two ways", `<meta name="date" content="04/03/2025">`, "", ""},
		{"in microdata", "", `<span itemprop="datePublished" content="2025-03-01">gestern</span>`, "2025-03-01T00:00:00Z"},
		{"in a microformat", "", `<time class="entry-date published" datetime="2025-03-01T10:00:00+01:00"></time><time datetime="2025-04-01">Teaser</time>`, "2025-03-01T10:00:00+01:00"},
		{"in an attribute of an older HTML", "", `<time pubdate datetime="2025-03-01"></time><time datetime="2025-04-01">Teaser</time>`, "2025-03-01T00:00:00Z"},
		{"in the only time element", "", `<time datetime="2025-03-01">1. März</time>`, "2025-03-01T00:00:00Z"},
		{"in a time element beside a byline", "", `<p class="meta">Von Birte Sandmann, <time datetime="2025-03-01T10:00:00+01:00">1. März</time>, 10.00 Uhr</p>`, "2025-03-01T10:00:00+01:00"},
		{"in a time element that the markup alone sets off", "", `<div><span>By Birte Sandmann</span><time datetime="2025-03-01">1 March</time><i>3 min read</i><script>draw()</script></div>`, "2025-03-01T00:00:00Z"},
		{"in a time element behind a label", "", `<p>Veröffentlicht am Samstag, <time datetime="2025-03-01">1. März</time></p>`, "2025-03-01T00:00:00Z"},
		{"in a time element without attributes", "", `<ul><li><time>1. März 2025</time></li></ul>`, "2025-03-01T00:00:00Z"},
		{"not in a time element of a sentence", "", `<p>Das Hafenfest beginnt am <time datetime="2027-08-15T10:00+02:00">15. August</time> um zehn Uhr.</p>`, ""},
		{"not in a time element of a sentence that is no paragraph", "", `<div>Das Hafenfest beginnt am <b><time datetime="2027-08-15">15. August</time></b><br></div>`, ""},
		{"not in a time element of a heading", "", `<h2>Hafenfest in Dorum: <time datetime="2027-08-15">15. August</time></h2>`, ""},
		{"not when a sentence is about another day", "", `<time datetime="2025-03-01">1. März</time><p>Das Hafenfest beginnt am <time datetime="2027-08-15">15. August</time>.</p>`, ""},
		{"not in the time elements of teasers", "", `<time datetime="2025-03-01">1. März</time><time datetime="2025-04-01">1. April</time>`, ""},
		{"in an element named as a date", "", `<p class="meta date">1. März 2025</p>`, "2025-03-01T00:00:00Z"},
		{"in an element named as a publication", "", `<div id="post-date">Stand: <b>1. März 2025</b>, 10.00 Uhr</div>`, "2025-03-01T10:00:00Z"},
		{"in an element named as a part's date", "", `<p class="meta content__meta__date">1. März 2025</p>`, "2025-03-01T00:00:00Z"},
		{"not in an element named as an event's date", "", `<p class="event-date">1. März 2025</p>`, ""},
		{"not in an element named for a change", "", `<p class="last-edited-date">1. März 2025</p>`, ""},
		{"not in an element named for a life", "", `<p class="geburts-datum">1. März 2025</p>`, ""},
		{"not in an element named for the weather", "", `<p class="weather-date">1. März 2025</p>`, ""},
		{"not in an element named for the foot of the page", "", `<p class="footer-date">1. März 2025</p>`, ""},
		{"not in an element named as today's date", "", `<p class="current_date">1. März 2025</p>`, ""},
		{"not in an element named for what it dates", "", `<p class="date-picker update">1. März 2025</p>`, ""},
		{"not in elements so named that show two days", "", `<p class="date">1. März 2025</p><p class="date">1. April 2025</p>`, ""},
		{"not in an element so named with more in it", "", `<p class="date">Das Hafenfest ist am 1. März 2025.</p>`, ""},
		{"not in an element so named beside a time", "", `<p class="date">15. August 2027</p><p>Seit dem <time datetime="2025-03-01">1. März</time> ist es so.</p>`, ""},
		{"not in the comments", "", `<div class="comments"><time datetime="2025-03-01">1. März</time></div>`, ""},
		{"not in the text", "", `<p>01.03.2025</p><p>Am 1. März 2025 wurde der Speicher gekauft.</p>`, ""},
	} {
		t.Run(tt.name, func(t *testing.T) {
			p := mustRead(t, "<html><head>"+tt.head+"</head><body>"+article+tt.body+"</body></html>")
			if got := published(p.Published); got != tt.want {
				t.Errorf("got %q, want %q", got, tt.want)
			}
		})
	}
}

func TestTheAddressIsAbsolute(t *testing.T) {
	for _, tt := range []struct{ name, head, want string }{
		{"the canonical one first", `<meta property="og:url" content="https://a.example/2"><link rel="canonical" href="https://a.example/1">`, "https://a.example/1"},
		{"the shared one when the canonical one is relative", `<link rel="canonical" href="/1"><meta property="og:url" content="https://a.example/2">`, "https://a.example/2"},
		{"that of JSON-LD", `<script type="application/ld+json">{"@type":"NewsArticle","url":"https://a.example/3"}</script>`, "https://a.example/3"},
		{"no script", `<link rel="canonical" href="javascript:alert(1)">`, ""},
		{"no mail", `<link rel="canonical" href="mailto:a@a.example">`, ""},
		{"none", "", ""},
	} {
		t.Run(tt.name, func(t *testing.T) {
			p := mustRead(t, "<html><head>"+tt.head+"</head><body>"+article+"</body></html>")
			if p.URI != tt.want {
				t.Errorf("got %q, want %q", p.URI, tt.want)
			}
		})
	}
	p := mustRead(t, "<!DOCTYPE html>\n<!-- saved from url=(0021)https://a.example/4 -->\n<html><body>"+article+"</body></html>")
	if want := "https://a.example/4"; p.URI != want {
		t.Errorf("saved by a browser: got %q, want %q", p.URI, want)
	}
}

func TestTheLanguageIsATag(t *testing.T) {
	for _, tt := range []struct{ name, page, want string }{
		{"of the root", `<html lang="en-GB">`, "en-GB"},
		{"with an underscore", `<html lang="de_AT">`, "de-AT"},
		{"of the share metadata", `<html><meta property="og:locale" content="de_DE">`, "de-DE"},
		{"not what is none", `<html lang="{{ locale }}">`, ""},
		{"not an empty one", `<html lang="">`, ""},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if p := mustRead(t, tt.page+article); p.Language != tt.want {
				t.Errorf("got %q, want %q", p.Language, tt.want)
			}
		})
	}
}

func TestWordsOfTwoParagraphsStayApart(t *testing.T) {
	for _, tt := range []struct{ name, body, want string }{
		{"of a block inside a block", "<div>Der Speicher bleibt<div>und wird saniert.</div></div>", "Der Speicher bleibt\n\nund wird saniert."},
		{"between which lines are broken", "<div>Der Speicher bleibt.<br><br>Die Gemeinde zahlt.</div>", "Der Speicher bleibt.\n\nDie Gemeinde zahlt."},
		{"of an address", "<div>Der Rat tagt im Rathaus.<address>Am Hafen 3</address></div>", "Der Rat tagt im Rathaus.\n\nAm Hafen 3"},
		{"of a form", "Der Rat tagt.<form><fieldset>Name<legend>Anmeldung</legend></fieldset></form>", "Der Rat tagt.\n\nName\n\nAnmeldung"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if p := mustRead(t, "<body>"+tt.body+"</body>"); p.Text != tt.want {
				t.Errorf("got %q, want %q", p.Text, tt.want)
			}
		})
	}
}

func TestTheMarkupOfAnArticleIsReadAsItIsShown(t *testing.T) {
	for _, tt := range []struct{ name, markup, want string }{
		{"a list of descriptions", "<dl><dt>Fahrgäste</dt><dd>18.700</dd><dt>Schiffe</dt><dd>64</dd></dl>", "- Fahrgäste: 18.700\n- Schiffe: 64"},
		{"a power", "<p>Das Kraftwerk hat 10<sup>6</sup> Watt.</p>", "Das Kraftwerk hat 10^6 Watt."},
		{"a note's number that links to it", `<p>Der Speicher steht seit 1904.<sup><a href="#note1">1</a></sup> Er bleibt.</p>`, "Der Speicher steht seit 1904. Er bleibt."},
		{"what was struck out", "<p>Es sind <del>7</del> <ins>8</ins> Prozent, <s>immer</s> <strike>stets</strike> mehr.</p>", "Es sind 8 Prozent, mehr."},
		{"what is for screen readers", `<p>Der Speicher<span class="sr-only"> (Bild)</span> bleibt.</p>`, "Der Speicher bleibt."},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if p := mustRead(t, "<body><h1>Speicher bleibt</h1>"+strings.Repeat(article, 3)+tt.markup+"</body>"); !strings.HasSuffix(p.Text, "\n\n"+tt.want) {
				t.Errorf("got %q, want %q at its end", p.Text, tt.want)
			}
		})
	}
}

func TestASmallPageIsReadWhole(t *testing.T) {
	p := mustRead(t, "<h2>Notiz</h2><p>Der Speicher bleibt.</p><p>Er wird saniert.</p>")
	if want := "Notiz\n\nDer Speicher bleibt.\n\nEr wird saniert."; p.Text != want {
		t.Errorf("got %q, want %q", p.Text, want)
	}
}

func TestAPictureKeepsItsCredit(t *testing.T) {
	p := mustRead(t, `<body><article>`+article+`<figure><img src="a.jpg" alt=""><figcaption><span class="text">Der Speicher im Winter.</span><span class="figure__copyright">©<span>Birte Sandmann/laif</span></span></figcaption></figure>`+strings.Repeat(article, 3)+`</article></body>`)
	if want := "Der Speicher im Winter. ©Birte Sandmann/laif"; !strings.Contains(p.Text, want) {
		t.Errorf("got %q without %q", p.Text, want)
	}
}

func TestThePublisherIsTheSite(t *testing.T) {
	for _, tt := range []struct{ name, head, want string }{
		{"of JSON-LD", `<script type="application/ld+json">{"@type":"NewsArticle","publisher":{"name":"Hafenbote"}}</script><meta property="og:site_name" content="hafenbote.example">`, "Hafenbote"},
		{"of JSON-LD in a list", `<script type="application/ld+json">{"@type":"NewsArticle","publisher":[{"name":"Hafenbote"},{"name":"Verlag"}]}</script>`, "Hafenbote"},
		{"of JSON-LD as a name", `<script type="application/ld+json">{"@type":"NewsArticle","publisher":"Hafenbote"}</script>`, "Hafenbote"},
		{"of the share metadata", `<meta property="og:site_name" content=" Hafen&amp;Bote ">`, "Hafen&Bote"},
		{"unknown when there is no end to it", `<meta property="og:site_name" content="` + strings.Repeat("a", 201) + `">`, ""},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if p := mustRead(t, "<html><head>"+tt.head+"</head><body>"+article+"</body></html>"); p.Publisher != tt.want {
				t.Errorf("got %q, want %q", p.Publisher, tt.want)
			}
		})
	}
}

func TestAPageWithoutTextIsEmpty(t *testing.T) {
	for _, text := range []string{"", "<html><body><script>draw()</script></body></html>", "<div id=app></div>", "\u00ad<p>&nbsp;</p>"} {
		if p := mustRead(t, text); p.Text != "" {
			t.Errorf("%q: got %q", text, p.Text)
		}
	}
}

func TestAPageThatWouldFillTheMemoryIsRefused(t *testing.T) {
	for _, tt := range []struct{ name, text string }{
		{"too many elements", strings.Repeat("<b>", 600_000)},
		{"nested too deep", strings.Repeat("<div>", 10_000)},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if p, err := page.Read(tt.text, dateline.Options{}); err == nil {
				t.Errorf("got %+v", p)
			}
		})
	}
}

func TestNestedElementsDoNotMultiplyTheMemoryForAPage(t *testing.T) {
	long := strings.Repeat("Der Speicher bleibt stehen. ", 1<<15)
	size := func(open, end string) uint64 {
		var before, after runtime.MemStats
		runtime.ReadMemStats(&before)
		mustRead(t, "<body>"+open+long+end+"</body>")
		runtime.ReadMemStats(&after)
		return after.TotalAlloc - before.TotalAlloc
	}
	flat := size("<p>", "</p>")
	for _, tt := range []struct{ name, open, end string }{
		{"times", "<time>", "</time>"},
		{"marked times", "<b itemprop=datePublished>", "</b>"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if nested := size(strings.Repeat(tt.open, 100), strings.Repeat(tt.end, 100)); nested > 3*flat {
				t.Errorf("%d MiB, %d MiB when they are not nested", nested>>20, flat>>20)
			}
		})
	}
}

func FuzzRead(f *testing.F) {
	f.Add(mustReadFile(f, "testdata/news.html"))
	f.Add("<h1>Eins</h1><p>Zwei<br><br>drei<table><tr><td>vier</table>")
	f.Add(`<html lang=de><meta property=og:title content=a><script type="application/ld+json">{"@type":["Article"],"publisher":[{"name":"b"}]}</script>` + article)
	f.Add("<table><caption>a<tr><th colspan=2>b<th>c<tbody><tr><td rowspan=3><li>d<td><p>e<p>f<tr><td>g<table><tr><td>h<td>i</table><math><td>j")
	f.Add("<ul><li>eins<li><p>zwei<p>drei<ul><li><a href=/>vier</a></ul></ul>10<sup>6</sup>")
	f.Add(`<article><p><time datetime=2025-03-01T10:00Z>10:00</time> eins</p><time datetime=2025-03-02T10:00Z>11:00</time><h3>zwei</h3><li><p><time datetime=2025-03-03>9.30 am</time>drei`)
	f.Add("<dl><dt>eins<dd><dl><dt>zwei<dd>drei</dl><td><dt>vier<table><tr><td><dt>fünf<td><dd>sechs</table><dd>sieben")
	f.Add("<!--saved from url=(0)https://a.example--><svg><title>x</title></svg><template><p>y</template>")
	f.Fuzz(func(t *testing.T, text string) {
		p, err := page.Read(text, dateline.Options{})
		if err != nil {
			return
		}
		for line := range strings.SplitSeq(strings.ReplaceAll(p.Text, "\n\n", "\n"), "\n") {
			if line != dateline.Normal(line) || (line == "" && p.Text != "") {
				t.Errorf("the line %q has white space or is empty", line)
			}
		}
		again, err := page.Read(text, dateline.Options{})
		if err != nil || again.Text != p.Text || again.Title != p.Title || !again.Published.Time.Equal(p.Published.Time) {
			t.Errorf("read twice, differently: %+v and %+v, %v", p, again, err)
		}
	})
}

func BenchmarkRead(b *testing.B) {
	text := mustReadFile(b, "testdata/news.html")
	b.SetBytes(int64(len(text)))
	for b.Loop() {
		if _, err := page.Read(text, dateline.Options{}); err != nil {
			b.Fatal(err)
		}
	}
}
