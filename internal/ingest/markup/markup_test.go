package markup_test

import (
	"strings"
	"testing"

	"github.com/beleg-dev/beleg/internal/ingest/markup"
)

func TestAFragmentIsItsText(t *testing.T) {
	for _, tt := range []struct{ name, fragment, want string }{
		{"plain", "Der Speicher bleibt.", "Der Speicher bleibt."},
		{"paragraphs", "<p>Eins.</p>\n<p>Zwei <b>und</b> drei.</p>", "Eins.\n\nZwei und drei."},
		{"entities", "Fisch &amp; Chips f&uuml;r 5&nbsp;&euro;", "Fisch & Chips für 5 €"},
		{"a table", "<table><tr><td>Ort</td><td>Höhe</td></tr><tr><td>Alm</td><td>900 m</td></tr></table>", "| Ort | Höhe |\n| Alm | 900 m |"},
		{"a list and a line break", "<ul><li>eins<li>zwei</ul>drei<br>vier", "- eins\n- zwei\n\ndrei vier"},
		{"line breaks with an empty line between", "Eins.<br/> <br />Zwei.<br>&nbsp;<br><!-- 3 --><br>Drei.", "Eins.\n\nZwei.\n\nDrei."},
		{"line breaks around words", "<b>Eins</b><br>zwei<br>drei", "Eins zwei drei"},
		{"line breaks in a table", "<table><tr><td>Ort</td><td>Höhe</td></tr><tr><td>Alm<br><br>am See</td><td>900 m</td></tr></table>", "| Ort | Höhe |\n| Alm am See | 900 m |"},
		{"scripts and buttons", "<script>x()</script><button>Teilen</button>Text<style>p{}</style>", "Text"},
		{"a soft hyphen", "Donau&shy;dampf", "Donaudampf"},
		{"a comparison", "3 < 4 und 5 > 4", "3 < 4 und 5 > 4"},
		{"nothing", " <p> </p> ", ""},
	} {
		t.Run(tt.name, func(t *testing.T) {
			got, err := markup.Fragment(tt.fragment)
			if err != nil || got != tt.want {
				t.Errorf("got %q, %v, want %q", got, err, tt.want)
			}
		})
	}
}

func TestTheMarkupOfWordsIsReadAsItIsShown(t *testing.T) {
	for _, tt := range []struct{ name, body, want string }{
		{"a power", "Das Kraftwerk hat 10<sup>6</sup> Watt.", "Das Kraftwerk hat 10^6 Watt."},
		{"a power of a number in bold", "<b>10</b><sup><i>−3</i></sup> Meter", "10^−3 Meter"},
		{"a square", "Der Hof misst 40 m<sup>2</sup>.", "Der Hof misst 40 m²."},
		{"a negative power of a unit", "3 m s<sup>-1</sup>", "3 m s⁻¹"},
		{"cents", "Die Karte kostet 7<sup>90</sup> Euro.", "Die Karte kostet 7^90 Euro."},
		{"an ordinal", "the 19<sup>th</sup> century", "the 19th century"},
		{"an index", "CO<sub>2</sub>", "CO2"},
		{"the number of a note", "Der Hof misst 40<sup>1</sup>, sagt er.<sup>2</sup> Gut.", "Der Hof misst 40^1, sagt er.² Gut."},
		{"the numbers of notes", "Der Hof ist alt.<sup>1,2</sup>", "Der Hof ist alt.^1,2"},
		{"a note's number that links to it", `Der Speicher steht seit 1904.<sup><a href="#note1">1</a></sup> Er bleibt.`, "Der Speicher steht seit 1904. Er bleibt."},
		{"a note's number inside the link to it", `Der Speicher steht seit 1904<a href="https://a.example/1#note1"><sup>1</sup></a>.`, "Der Speicher steht seit 1904."},
		{"a note's number in brackets", `Der Speicher steht seit 1904.<sup>[<a href="#note1">1</a>]</sup>`, "Der Speicher steht seit 1904."},
		{"a link that is no note", `40 m<sup><a href="/quadratmeter">2</a></sup>`, "40 m²"},
		{"what was struck out", "Es sind <del>7</del> <ins>8</ins> Prozent, <s>immer</s> <strike>stets</strike> mehr.", "Es sind 8 Prozent, mehr."},
		{"what is for screen readers", `Der Speicher<span class="sr-only"> (Bild)</span> bleibt<i class="a visually-hidden">neues Fenster</i>.`, "Der Speicher bleibt."},
		{"a kicker in front of its headline", `<h1><span class="kicker">Bauen</span><span class="sr-only">: </span><span>Speicher bleibt</span></h1>`, "Bauen Speicher bleibt"},
		{"a kicker that is set off", `<h2><i>Bauen:</i> <b>Speicher bleibt</b></h2>`, "Bauen: Speicher bleibt"},
		{"a capital of its own", `<h1><span>S</span><span>peicher</span> bleibt</h1>`, "Speicher bleibt"},
		{"a credit behind a picture's text", `<figure><figcaption><span>Der Speicher.</span><span>©<b>Birte Sandmann</b></span></figcaption></figure>`, "Der Speicher. ©Birte Sandmann"},
		{"words in a sentence", `<p>Der <b>Speicher</b><i>Hafen</i> bleibt.</p>`, "Der SpeicherHafen bleibt."},
		{"what is for screen readers until it has the focus", `Der Speicher bleibt.<a class="sr-only sr-only-focusable" href="#a">Zum Inhalt</a>`, "Der Speicher bleibt."},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if got, err := markup.Fragment(tt.body); err != nil || got != tt.want {
				t.Errorf("got %q, %v, want %q", got, err, tt.want)
			}
		})
	}
}

func TestTheItemsOfAListAreBullets(t *testing.T) {
	for _, tt := range []struct{ name, body, want string }{
		{"of a list", "<ul><li>Der Eintritt kostet 7 Euro</li><li>Das Bad schließt im Mai</li></ul>", "- Der Eintritt kostet 7 Euro\n- Das Bad schließt im Mai"},
		{"of a numbered list behind a sentence", "<p>Es gilt:</p><ol><li>Der Eintritt kostet 7 Euro<li>Das Bad schließt im Mai</ol>", "Es gilt:\n\n- Der Eintritt kostet 7 Euro\n- Das Bad schließt im Mai"},
		{"with links in them", `<ul><li><a href="/a">Das Bad</a> schließt im Mai</li><li><a href="/b">Hafenfest</a></li></ul>`, "- Das Bad schließt im Mai\n- Hafenfest"},
		{"but once, when one has two paragraphs", "<ul><li><p>Das Bad schließt.</p><p>Der Rat tagt.</p></li><li></li><li>Die Fähre fährt.</li></ul>", "- Das Bad schließt.\n\nDer Rat tagt.\n\n- Die Fähre fährt."},
		{"of a list in a list", "<ul><li>Bäder<ul><li>Das Bad schließt im Mai</li></ul></li><li>Fähren</li></ul>", "- Bäder\n- Das Bad schließt im Mai\n- Fähren"},
		{"but not those of a menu", `<ul><li><a href="/a">Region</a></li><li><a href="/b">Sport</a></li></ul>`, "Region\n\nSport"},
		{"but not those of a menu that ends in the page's own name", `<ol><li><a href="/a">Start</a></li> <li><a href="/b">Region</a></li> <li>Hafen</li></ol>`, "Start\n\nRegion\n\nHafen"},
		{"but not those of a declared menu", "<nav><ul><li>Region</li><li>Sport</li></ul></nav>", "Region\n\nSport"},
		{"but not sections", "<ul><li><h3>Bäder</h3><p>Das Bad schließt im Mai.</p></li></ul>", "Bäder\n\nDas Bad schließt im Mai."},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if got, err := markup.Fragment(tt.body); err != nil || got != tt.want {
				t.Errorf("got %q, %v, want %q", got, err, tt.want)
			}
		})
	}
}

func TestAnItemEndsWithItsLastSentence(t *testing.T) {
	for _, tt := range []struct{ name, item, want string }{
		{"before the link to the rest", `Der Speicher bleibt. <a href="/1">Weiterlesen</a>`, "Der Speicher bleibt."},
		{"before a link of its own paragraph", `<p>„Der Speicher bleibt.“</p><p><a href="/1"><b>Zum Artikel</b></a> »</p>`, "„Der Speicher bleibt.“\n\n»"},
		{"where it breaks off", `<p>Der Speicher am Hafen […] <a href="/1">Read more<span> on this</span></a></p>`, "Der Speicher am Hafen […]"},
		{"with a link in it", `Der Speicher <a href="/1">bleibt.</a>`, "Der Speicher bleibt."},
		{"behind a link", `Er bleibt. <a href="/1">Die Gemeinde</a> zahlt.`, "Er bleibt. Die Gemeinde zahlt."},
		{"when that is a link", `Er bleibt. <a href="/1">Die Gemeinde zahlt dafür in diesem Jahr 300.000 Euro.</a>`, "Er bleibt. Die Gemeinde zahlt dafür in diesem Jahr 300.000 Euro."},
		{"or with a list", `Er bleibt.<ul><li><a href="/1">Kosten</a></ul>`, "Er bleibt.\n\nKosten"},
		{"when all of it is a link", `<a href="/1">Der Speicher bleibt.</a>`, "Der Speicher bleibt."},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if got, err := markup.Item(tt.item); err != nil || got != tt.want {
				t.Errorf("got %q, %v, want %q", got, err, tt.want)
			}
		})
	}
}

func TestManyShortDescriptionsAreNoLine(t *testing.T) {
	const most = 1200 // bytes
	got, err := markup.Fragment("<dl><dt>Werte</dt>" + strings.Repeat("<dd>34 °C um zwölf</dd>", 500) + "</dl>")
	if err != nil {
		t.Fatal(err)
	}
	for line := range strings.Lines(got) {
		if len(line) > most {
			t.Errorf("a line has %d bytes, more than %d", len(line), most)
		}
	}
}
