package page_test

import (
	"strings"
	"testing"
)

func TestTheLeadThatStandsApartIsRead(t *testing.T) {
	const (
		lead  = "Nach dem Sturm ist die Fähre zwischen Lührstedt und Ostholm wieder unterwegs, und die Gemeinde zahlt den Schaden am Anleger."
		other = "Nach dem Regen ist der Weg am Deich bei Dorum wieder offen, und die Gemeinde zahlt die neue Brücke über das Siel."
	)
	body := "<div class=article-body>" + strings.Repeat(article, 4) + "</div>"
	describe := func(text string) string { return `<meta name="description" content="` + text + `">` }
	head := func(inner string) string {
		return "<body><div class=page-header><h1>Fähre fährt wieder</h1>" + inner + "</div>" + body
	}
	for _, tt := range []struct {
		name, page string
		read       bool
	}{
		{"that the page is described with", describe(lead) + head("<p>"+lead+"</p>"), true},
		{"in a heading", describe(lead) + head("<h2>"+lead+"</h2>"), true},
		{"whose description is cut", describe(lead[:90]+"…") + head("<p>"+lead+"</p>"), true},
		{"whose description goes on", describe(lead+" Ein Bericht.") + head("<p>"+lead+"</p>"), true},
		{"of an article in JSON-LD", `<script type="application/ld+json">{"@type":"NewsArticle","headline":"Fähre fährt wieder","description":"` + lead + `"}</script>` + head("<p>"+lead+"</p>"), true},
		{"but not what another text begins with", describe(lead) + head("<p>"+other+"</p>"), false},
		{"but not the motto of the site", describe("Die Zeitung für Ostholm") + head("<p>Die Zeitung für Ostholm</p>"), false},
		{"but not what only the description says", describe(lead) + head(""), false},
		{"but not below the article", describe(lead) + head("") + "<div><p>" + lead + "</p></div>", false},
	} {
		t.Run(tt.name, func(t *testing.T) {
			text := mustRead(t, tt.page).Text
			if read := strings.HasPrefix(text, lead+"\n\n"); read != tt.read {
				t.Errorf("read is %v, want %v: %q", read, tt.read, text)
			}
			if n := strings.Count(text, "Speicher am Hafen"); n != 4 {
				t.Errorf("%d paragraphs of the article, want 4", n)
			}
		})
	}
	if text := mustRead(t, describe(lead)+"<body><h1>Fähre fährt wieder</h1><div><p>"+lead+"</p>"+strings.Repeat(article, 4)+"</div>").Text; strings.Count(text, lead) != 1 {
		t.Errorf("a lead in the article comes twice: %q", text)
	}
}
