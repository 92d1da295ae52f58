package page

import (
	"net/url"
	"regexp"
	"strings"
	"unicode/utf8"
)

// The API's limits, in characters, on what is found and not stated by the
// operator. What is longer is left out.
const (
	maxTitleChars     = 1000
	maxURIChars       = 2048
	maxPublisherChars = 200
	maxLanguageChars  = 35
)

// Title returns a title as the API takes it, or nothing.
func Title(text string) string { return within(maxTitleChars, text) }

// Publisher returns a publisher as the API takes it, or nothing.
func Publisher(text string) string { return within(maxPublisherChars, text) }

// Address returns an absolute address of the web, or nothing.
func Address(uri string) string {
	uri = strings.TrimSpace(uri)
	u, err := url.Parse(uri)
	if err != nil || u.Host == "" || (u.Scheme != "http" && u.Scheme != "https") {
		return ""
	}
	return within(maxURIChars, uri)
}

var languageTag = regexp.MustCompile(`^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$`)

// Language returns a language as the API takes it, or nothing. Pages also write
// de_DE.
func Language(tag string) string {
	tag = strings.ReplaceAll(strings.TrimSpace(tag), "_", "-")
	if !languageTag.MatchString(tag) {
		return ""
	}
	return within(maxLanguageChars, tag)
}

// within returns a text that has at most so many code points, or nothing.
func within(chars int, text string) string {
	if utf8.RuneCountInString(text) > chars {
		return ""
	}
	return text
}
