// Package sourceid gives an id to a source that came without one.
//
// It promises that the same source gets the same id on every machine, so that
// importing it again replaces it: one with an address by the address, in whichever
// of the usual ways it is written; any other one by title, publisher and content.
// The readable part of an id decides nothing.
package sourceid

import (
	"crypto/sha256"
	"encoding/base32"
	"net/url"
	"path"
	"strings"

	"golang.org/x/text/unicode/norm"

	"github.com/beleg-dev/beleg/internal/factcheck"
	"github.com/beleg-dev/beleg/internal/slug"
)

const (
	// maxLength is what the schema lets through, in characters.
	maxLength = 63
	// hashLength gives 60 bits: among a million sources, two share a hash with
	// a probability under one in a million.
	hashLength    = 12
	maxSlug       = maxLength - hashLength - 1
	slugTextBytes = 400 // as much of a text as a slug is made from
)

// Of returns the id of a source: what can be read of it, such as the host and the
// last part of its address, and a hash of what it is the same by.
func Of(s factcheck.Source) string {
	var identity []string
	readable := s.Title
	if address := normalURI(s.URI); address != "" {
		identity = []string{"uri", address}
		readable = readableURI(address)
	} else {
		identity = []string{"text", normalText(s.Title), normalText(s.Publisher), s.Content}
		if strings.TrimSpace(readable) == "" {
			readable = s.Content
		}
	}
	h := sha256.New()
	for _, part := range identity {
		sum := sha256.Sum256([]byte(part)) // equal lengths keep the parts apart
		h.Write(sum[:])
	}
	hash := strings.ToLower(base32.StdEncoding.EncodeToString(h.Sum(nil)))[:hashLength]
	if readable = shortSlug(readable); readable != "" {
		return readable + "-" + hash
	}
	return hash
}

// normalURI returns one form for the usual ways to write an address: scheme of
// the web, case of the host, "www.", default port, and the slash that closes a
// path without a query make no difference. Path and query do, and so does the
// fragment: a page may hold several texts, and show them by it alone.
func normalURI(uri string) string {
	uri = norm.NFC.String(strings.TrimSpace(uri))
	u, err := url.Parse(uri)
	if err != nil || u.Host == "" {
		return uri
	}
	host := strings.ToLower(u.Host)
	scheme := strings.ToLower(u.Scheme)
	switch scheme {
	case "http":
		host, scheme = strings.TrimSuffix(host, ":80"), "https"
	case "https":
		host = strings.TrimSuffix(host, ":443")
	}
	fragment := u.EscapedFragment()
	u.Scheme, u.Host, u.Fragment, u.RawFragment = scheme, strings.TrimPrefix(host, "www."), "", ""
	address := u.String()
	if u.RawQuery == "" {
		address = strings.TrimSuffix(address, "/")
	}
	if fragment != "" {
		address += "#" + fragment
	}
	return address
}

// readableURI returns host and last part of the path, without its extension.
func readableURI(address string) string {
	u, err := url.Parse(address)
	if err != nil || u.Host == "" {
		return address
	}
	last := path.Base(u.Path)
	return u.Hostname() + " " + strings.TrimSuffix(last, path.Ext(last))
}

// normalText makes no difference between forms of one character and kinds of
// white space.
func normalText(s string) string {
	return strings.Join(strings.Fields(norm.NFC.String(s)), " ")
}

// shortSlug returns up to maxSlug characters of a text's slug, cut between words
// where that leaves something.
func shortSlug(text string) string {
	s := slug.Of(text[:min(len(text), slugTextBytes)])
	if len(s) <= maxSlug {
		return s
	}
	if end := strings.LastIndexByte(s[:maxSlug+1], '-'); end > 0 {
		return s[:end]
	}
	return s[:maxSlug]
}
