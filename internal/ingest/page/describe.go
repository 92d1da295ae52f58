package page

import (
	"cmp"
	"regexp"
	"slices"
	"strings"
	"time"
	"unicode/utf8"

	"github.com/beleg-dev/beleg/internal/ingest/dateline"
	"github.com/beleg-dev/beleg/internal/segment/char"
)

// describe reads the metadata of a page, of which JSON-LD says what the article has.
func describe(f facts, a article, o dateline.Options) Page {
	var p Page
	p.Language = cmp.Or(Language(f.language), Language(f.first("og.locale", "language", "content-language", "dc.language", "inlanguage")))
	o.Language = cmp.Or(p.Language, o.Language)
	p.Publisher = cmp.Or(Publisher(a.publisher), Publisher(f.first("og.site_name", "dc.publisher", "publisher")))
	p.Title = Title(f.headline(a, p.Publisher))
	p.URI = f.address(a)
	p.Published = f.published(a, o)
	return p
}

// article returns what JSON-LD says about the page's article: the only one
// described or, of several, the one with the page's title.
func (f *facts) article() article {
	all := linkedArticles(f.linked)
	if len(all) == 1 {
		return all[0]
	}
	title := f.first("og.title", "twitter.title") + "\n" + f.title
	for _, a := range all {
		if a.headline != "" && strings.Contains(title, a.headline) {
			return a
		}
	}
	return article{}
}

// headline returns the title without the name of the site.
func (f *facts) headline(a article, site string) string {
	if a.headline != "" {
		return a.headline
	}
	stated := cmp.Or(f.first("og.title", "dc.title", "twitter.title"), f.title)
	if h := longestIn(stated, f.headings); len(strings.Fields(h)) > 1 {
		return h
	}
	if len(f.headings) == 1 && (stated == "" || rewords(f.headings[0], stated)) {
		return f.headings[0]
	}
	return withoutSite(stated, site)
}

// longestIn returns the longest of the headings that stand in a title: a shorter one may
// be the site's name behind it.
func longestIn(title string, headings []string) string {
	longest := ""
	for _, h := range headings {
		if len(h) > len(longest) && strings.Contains(title, h) {
			longest = h
		}
	}
	return longest
}

// siteSuffix is what may be the name of a site behind a title.
var siteSuffix = regexp.MustCompile(`^(.+) (?:[|·–—-]|::) (\S+(?: \S+){0,2})$`)

// rewords reports whether a heading says in its own words what a title does, which
// ends in a name that the heading does not have.
func rewords(heading, title string) bool {
	const enough, longWord = 3, 5 // words, characters
	m := siteSuffix.FindStringSubmatch(title)
	if m == nil || len(strings.Fields(heading)) < enough || strings.Contains(heading, m[2]) {
		return false
	}
	between := func(r rune) bool { return !char.LetterOrDigit(r) }
	words := strings.FieldsFunc(m[1], between)
	return slices.ContainsFunc(strings.FieldsFunc(heading, between), func(w string) bool {
		return utf8.RuneCountInString(w) >= longWord && slices.Contains(words, w)
	})
}

// withoutSite drops a site's name after or before a separator.
func withoutSite(title, site string) string {
	if site == "" {
		return title
	}
	for _, separator := range []string{" | ", " - ", " – ", " — ", " · ", " :: ", " » ", " « "} {
		if bare, ok := strings.CutSuffix(title, separator+site); ok && bare != "" {
			return bare
		}
		if bare, ok := strings.CutPrefix(title, site+separator); ok && bare != "" {
			return bare
		}
	}
	return title
}

// descriptions returns what the page says that its article is about.
func (f *facts) descriptions(a article) []string {
	return []string{f.first("description"), f.first("og.description"), f.first("twitter.description"), a.description}
}

// address returns the first address that is absolute.
func (f *facts) address(a article) string {
	return cmp.Or(Address(f.canonical), Address(f.first("og.url")), Address(a.uri), Address(f.savedFrom))
}

// dateNames are the names under which pages state their publication, the
// surest first.
var dateNames = []string{
	"article.published_time", "og.article.published_time", "og.published_time", "datepublished",
	"dcterms.issued", "dc.date.issued", "dc.terms.issued", "dcterms.created", "dc.date.created", "dcterms.date", "dc.date",
	"parsely-pub-date", "sailthru.date", "cxenseparse.recs.publishtime", "article.published",
	"date", "pubdate", "publishdate", "publish_date", "publish-date", "published", "publication_date", "publication-date",
}

// published returns the publication that the page states. A name under which
// several days stand says nothing, and neither do times that are not marked
// unless all are of one day, as they may be those of other articles, and one of
// them stands in no sentence. A page without such times may have elements that are
// named as its date.
func (f *facts) published(a article, o dateline.Options) dateline.Stamp {
	if s, ok := agreed([]string{a.published}, o); ok {
		return s
	}
	for _, name := range dateNames {
		if s, ok := agreed(f.meta[name], o); ok {
			return s
		}
	}
	if s, ok := agreed(f.marked, o); ok {
		return s
	}
	if len(f.times) == 0 {
		s, _ := agreed(f.dated, o)
		return s
	}
	if !slices.ContainsFunc(f.timeLines, func(line string) bool { return isDate(line, o) }) {
		return dateline.Stamp{}
	}
	s, _ := agreed(f.times, o)
	return s
}

// undated reports whether the page states no day in its markup, not even an unsure one.
func (f *facts) undated(a article) bool {
	return a.published == "" && len(f.marked)+len(f.times)+len(f.dated) == 0 && f.first(dateNames...) == ""
}

// agreed reads the day that all of the values state, and its time from the
// first that has most to say.
func agreed(values []string, o dateline.Options) (dateline.Stamp, bool) {
	var best dateline.Stamp
	for i, value := range values {
		s, ok := dateline.Parse(value, o)
		if !ok || (i > 0 && s.Time.Format(time.DateOnly) != best.Time.Format(time.DateOnly)) {
			return dateline.Stamp{}, false
		}
		if i == 0 || (s.Zoned && !best.Zoned) || (!s.DayOnly && best.DayOnly) {
			best = s
		}
	}
	return best, len(values) > 0
}
