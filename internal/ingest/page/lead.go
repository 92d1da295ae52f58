package page

import (
	"slices"
	"strings"
	"unicode"

	"github.com/beleg-dev/beleg/internal/segment/char"
)

// minLeadBytes is the least length of the letters and digits of a lead. A site may be
// described in fewer words, which stand in the head of its pages.
const minLeadBytes = 60

// withLead puts the lead into the text of an article that lacks it: the paragraph of the
// whole page that says what the page describes itself with. Readability leaves it out
// where it stands apart, beside the title.
func withLead(text, whole string, descriptions []string) string {
	keys := make([]string, 0, len(descriptions))
	for _, d := range descriptions {
		if k := leadKey(d); len(k) >= minLeadBytes {
			keys = append(keys, k)
		}
	}
	if len(keys) == 0 {
		return text
	}
	paragraphs := strings.Split(whole, "\n\n")
	at := slices.IndexFunc(paragraphs, func(p string) bool { return isLead(leadKey(p), keys) })
	if at < 0 || strings.Contains(leadKey(text), leadKey(paragraphs[at])) {
		return text
	}
	below := map[string]bool{}
	for _, p := range paragraphs[at+1:] {
		below[p] = true
	}
	for _, p := range paragraphs[:at] {
		delete(below, p) // it says nothing of where the article goes on
	}
	article := strings.Split(text, "\n\n")
	next := slices.IndexFunc(article, func(p string) bool { return below[p] })
	if next < 0 {
		return text
	}
	return strings.Join(slices.Insert(article, next, paragraphs[at]), "\n\n")
}

// isLead reports whether a paragraph is one of the descriptions or begins with it, which
// may be cut, or it begins a longer one.
func isLead(key string, descriptions []string) bool {
	return len(key) >= minLeadBytes && slices.ContainsFunc(descriptions, func(d string) bool {
		return strings.HasPrefix(key, d) || strings.HasPrefix(d, key)
	})
}

// leadKey returns the letters and digits of a text in lower case.
func leadKey(text string) string {
	return strings.Map(func(r rune) rune {
		if !char.LetterOrDigit(r) {
			return -1
		}
		return unicode.ToLower(r)
	}, text)
}
