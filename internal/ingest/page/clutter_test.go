package page_test

import (
	"strings"
	"testing"
)

func TestWhatIsDeclaredNotToBeTheArticleIsLeftOut(t *testing.T) {
	const clutter = "Werbung für Fischbrötchen"
	for _, tt := range []struct{ name, element string }{
		{"an aside", `<aside>%</aside>`},
		{"a menu", `<nav>%</nav>`},
		{"a dialog by its role", `<div role="dialog">%</div>`},
		{"what is hidden", `<p hidden>%</p>`},
		{"what is hidden from screen readers", `<p aria-hidden="true">%</p>`},
		{"what is hidden by its style", `<p style="color: red; display: none">%</p>`},
		{"comments by their class", `<section class="post comments">%</section>`},
		{"comments by their id", `<section id="disqus_thread">%</section>`},
		{"a note about the author", `<div class="author-box"><p>%</p></div>`},
		{"a notice about cookies", `<div class="cookie">%</div>`},
		{"a notice by its id", `<section id="cookie-consent"><p>%</p></section>`},
		{"a notice of a law", `<div class="widget"><div id="eu-cookie-law">%</div></div>`},
		{"a request to subscribe", `<div class="box newsletter-signup"><h4>%</h4><p>Täglich</p></div>`},
		{"what lies on the rest of an article", `<div class="paywall-overlay"><h3>%</h3><p>30 Tage für 4,99 Euro</p></div>`},
		{"a newsletter by its class alone", `<div class="newsletter"><p>%</p><form><input type="email"></form></div>`},
		{"a newsletter with words for it", `<section class="article-newsletter"><p>%: jeden Morgen abonnieren.</p></section>`},
		{"a newsletter as a part of a block", `<div class="box newsletter__inline"><p>%</p><button>Los</button></div>`},
		{"an offer by the class of what it lies on", `<div class="paywall"><h3>%</h3><p>30 Tage für 4,99 Euro</p><button>Jetzt testen</button></div>`},
		{"links to other articles", `<ul class="article__related"><li><a href="/1">%</a></li><li><a href="/2">Robben am Strand</a></li></ul>`},
		{"links with a heading", `<div class="recommend-box"><h3>Lesetipps</h3><a href="/1">%</a></div>`},
		{"votes of readers", `<div class="article star-rating">%</div>`},
		{"a script's template", `<template><p>%</p></template>`},
		{"a button", `<p><button>%</button></p>`},
	} {
		t.Run(tt.name, func(t *testing.T) {
			p := mustRead(t, "<body><article>"+strings.Repeat(article, 3)+strings.ReplaceAll(tt.element, "%", clutter)+article+"</article></body>")
			if strings.Contains(p.Text, clutter) || strings.Count(p.Text, "300.000 Euro") != 4 {
				t.Errorf("got %q", p.Text)
			}
		})
	}
}

func TestAWordOfANoticeInAClassIsNoNotice(t *testing.T) {
	for _, tt := range []struct{ name, element string }{
		{"as a part of it", `<div class="tag-cookies">%</div>`},
		{"in a sentence", `<p>Die Agentur sagt <span class="rating">%</span> dazu.</p>`},
		{"in a table", `<table><tr><td>Ostholm<td class="rating">%</table>`},
		{"in a heading that it links to", `<h2 id="cookies">%</h2>`},
		{"in a heading of its class", `<h2 class="user-rating">%</h2>`},
		{"of links in a sentence", `<p class="teaser"><a href="/1">Der Rat</a> hält das für %.</p>`},
		{"of links without one", `<div class="article-teaser"><p>Der Speicher ist %, sagt der Rat.</p></div>`},
		{"of payment that it lies on", `<div class="paywall"><p>Der Speicher ist %, sagt der Rat.</p></div>`},
		{"of a newsletter that it is from", `<div class="newsletter"><p>Der Speicher ist %, sagt der Rat.</p></div>`},
		{"of a newsletter as a subject", `<div class="tag-newsletter-archive-2025"><p>Der Speicher ist %, sagt der Rat. Jetzt anmelden.</p></div>`},
		{"of a newsletter in the id of its heading", `<section id="newsletter"><h2>Newsletter</h2><p>Der Speicher ist %, sagt der Rat. Jetzt anmelden.</p></section>`},
		{"of payment on a long text with a button", `<div class="paywall"><p>Der Speicher ist %, sagt der Rat. ` + strings.Repeat("Er hat lange darüber beraten und dann gesprochen. ", 9) + `</p><button>Vorlesen</button></div>`},
		{"of payment on a text about it", `<div class="paywall"><p>Der Speicher ist %, sagt der Rat, wer den Newsletter abonnieren wolle, könne das tun.</p></div>`},
		{"in a section with its heading's id", `<section id="ratings"><h2>Ratings</h2><p>%</section>`},
	} {
		t.Run(tt.name, func(t *testing.T) {
			const text = "gut bis sehr gut"
			if p := mustRead(t, "<body><article>"+strings.Repeat(article, 3)+strings.ReplaceAll(tt.element, "%", text)+article+"</article></body>"); !strings.Contains(p.Text, text) {
				t.Errorf("got %q", p.Text)
			}
		})
	}
}

func TestClutterThatIsMostOfThePageIsKept(t *testing.T) {
	p := mustRead(t, `<body><div class="comments-open" id="comments">`+strings.Repeat(article, 3)+`</div></body>`)
	if !strings.Contains(p.Text, "300.000 Euro") {
		t.Errorf("got %q", p.Text)
	}
}

func TestAnEditorialIsNoComment(t *testing.T) {
	for _, tt := range []struct{ name, body string }{
		{"in paragraphs of that name", strings.Repeat(strings.Replace(article, "<p>", `<p class="kommentar">`, 1), 4)},
		{"in one paragraph of that name", strings.Repeat(article, 3) + strings.Replace(article, "<p>", `<p class="comment">`, 1)},
		{"in blocks of that name", strings.Repeat(`<div class="kommentar">`+article+"</div>", 4)},
		{"below a heading of that name", `<h2 class="kommentar">Was 300.000 Euro bewirken</h2>` + strings.Repeat(article, 3)},
	} {
		t.Run(tt.name, func(t *testing.T) {
			p := mustRead(t, "<body><article>"+tt.body+"</article></body>")
			if n := strings.Count(p.Text, "300.000 Euro"); n != 4 {
				t.Errorf("%d paragraphs in %q", n, p.Text)
			}
		})
	}
}

func TestCommentsInAPageThatIsNamedAfterThemAreLeftOut(t *testing.T) {
	const comment = "Das kann nicht stimmen."
	p := mustRead(t, `<body><div class="has-comments"><article class="post comments-open">`+strings.Repeat(article, 3)+
		`</article><div class="comment"><p>`+comment+`</p></div><div class="comment"><p>`+comment+`</p></div></div></body>`)
	if strings.Contains(p.Text, comment) || strings.Count(p.Text, "300.000 Euro") != 3 {
		t.Errorf("got %q", p.Text)
	}
}
