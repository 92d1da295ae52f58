package page

import (
	"cmp"
	"encoding/json"
	"html"
	"slices"
	"strings"

	"github.com/beleg-dev/beleg/internal/ingest/dateline"
)

// An article is what JSON-LD with the words of schema.org says of an article,
// or of the page where it describes no article.
type article struct {
	headline, description, uri, publisher, published string
}

// linkedArticles returns the articles that the scripts describe, those of
// other pages left out as far as they stand in lists; without an article, the
// pages. Scripts that are no JSON say nothing.
func linkedArticles(scripts []string) []article {
	var found []article
	for _, script := range scripts {
		found = appendArticles(found, articleType, json.RawMessage(strings.TrimSpace(script)), 0)
	}
	if len(found) > 0 {
		return found
	}
	for _, script := range scripts {
		found = appendArticles(found, pageType, json.RawMessage(strings.TrimSpace(script)), 0)
	}
	for i := range found {
		found[i].headline = "" // of a page it has the site's name in it
	}
	return found
}

// maxLinkedDepth is how deep articles stand in arrays, graphs and entities.
const maxLinkedDepth = 4

func appendArticles(found []article, wanted func(string) bool, raw json.RawMessage, depth int) []article {
	var list []json.RawMessage
	if depth > maxLinkedDepth {
		return found
	}
	if json.Unmarshal(raw, &list) == nil {
		for _, item := range list {
			found = appendArticles(found, wanted, item, depth+1)
		}
		return found
	}
	var fields map[string]json.RawMessage
	if json.Unmarshal(raw, &fields) != nil {
		return found
	}
	if hasType(fields["@type"], wanted) {
		return append(found, article{
			headline:    cmp.Or(text(fields["headline"]), text(fields["name"])),
			description: text(fields["description"]),
			uri:         text(fields["url"]),
			publisher:   nameOf(fields["publisher"]),
			published:   text(fields["datePublished"]),
		})
	}
	for _, name := range []string{"@graph", "mainEntity"} {
		if inner := fields[name]; inner != nil {
			found = appendArticles(found, wanted, inner, depth+1)
		}
	}
	return found
}

// hasType reads a type or a list of types.
func hasType(raw json.RawMessage, wanted func(string) bool) bool {
	var types []string
	if json.Unmarshal(raw, &types) != nil {
		types = []string{text(raw)}
	}
	return slices.ContainsFunc(types, wanted)
}

// articleType knows the articles of schema.org, some twenty kinds and nearly
// all named so.
func articleType(name string) bool {
	return strings.HasSuffix(name, "Article") || strings.HasSuffix(name, "BlogPosting") || name == "Report"
}

func pageType(name string) bool { return name == "WebPage" }

// text reads a string on one line, without the entities of HTML.
func text(raw json.RawMessage) string {
	var s string
	if json.Unmarshal(raw, &s) != nil {
		return ""
	}
	return dateline.Normal(html.UnescapeString(s))
}

// nameOf reads a name, or the name of the first object.
func nameOf(raw json.RawMessage) string {
	if name := text(raw); name != "" {
		return name
	}
	var one struct {
		Name json.RawMessage `json:"name"`
	}
	if json.Unmarshal(raw, &one) == nil {
		return text(one.Name)
	}
	var list []json.RawMessage
	if json.Unmarshal(raw, &list) == nil && len(list) > 0 && list[0][0] == '{' {
		return nameOf(list[0])
	}
	return ""
}
