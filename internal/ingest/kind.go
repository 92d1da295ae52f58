package ingest

import (
	"bytes"
	"errors"
	"path"
	"regexp"
	"strings"
)

// kind is a way to read a file.
type kind uint8

const (
	textKind kind = iota + 1
	markdownKind
	pageKind
	linesKind
	feedKind
)

// kinds are the extensions that are read when a folder is imported. Lower case.
var kinds = map[string]kind{
	".txt": textKind, ".text": textKind,
	".md": markdownKind, ".markdown": markdownKind,
	".html": pageKind, ".htm": pageKind, ".xhtml": pageKind,
	".jsonl": linesKind, ".ndjson": linesKind,
	".xml": feedKind, ".rss": feedKind, ".atom": feedKind,
}

// kindOfName goes by the extension. Zero: unknown.
func kindOfName(name string) kind {
	return kinds[strings.ToLower(path.Ext(name))]
}

// sniffBytes is how much of the start of a file tells its kind.
const sniffBytes = 4096

// jsonStart begins an object of JSON, or an array of objects, with or without a byte order
// mark.
var jsonStart = regexp.MustCompile(`^(?:\x{FEFF})?\s*(?:\[\s*)?\{\s*["}]`)

// rootElement finds the first element behind declarations and comments.
var rootElement = regexp.MustCompile(`(?is)^\s*(?:<\?.*?\?>\s*|<!--.*?-->\s*|<!doctype\s+[^>]*>\s*)*<([a-z]+(?::[a-z]+)?)[\s/>]`)

var (
	feedRoots = map[string]bool{"rss": true, "feed": true, "rdf:rdf": true, "atom:feed": true}
	pageRoots = map[string]bool{"html": true, "head": true, "body": true}
)

// doctype is the declaration of a page that leaves out its root.
var doctype = regexp.MustCompile(`(?is)^\s*(?:<!--.*?-->\s*)*<!doctype\s+html`)

// matterStart begins front matter, in YAML or TOML.
var matterStart = regexp.MustCompile(`^(?:---|\+\+\+)\r?\n`)

// sniff returns what a text begins as: a feed, a page, Markdown by its front
// matter, or, for anything else, text.
func sniff(text string) kind {
	text = strings.ToValidUTF8(text[:min(len(text), sniffBytes)], "")
	if m := rootElement.FindStringSubmatch(text); m != nil {
		switch root := strings.ToLower(m[1]); {
		case feedRoots[root]:
			return feedKind
		case pageRoots[root]:
			return pageKind
		}
	}
	switch {
	case doctype.MatchString(text):
		return pageKind
	case matterStart.MatchString(text):
		return markdownKind
	}
	return textKind
}

// encodedMail begins a mail with lines of its head up to one that says that the text
// is encoded, or is so itself.
var encodedMail = regexp.MustCompile(`(?im)\A(?:[\w-]+:.*\r?\n(?:[ \t]+\S.*\r?\n)*)*?` +
	`(?:content-transfer-encoding:\s*(?:quoted-printable|base64)|content-type:\s*multipart/|[\w-]+:.*=\?[\w-]+\?[qb]\?)`)

// encoded returns an error for files that are text by their bytes, but whose words are
// encoded in it.
func encoded(text string) error {
	const most = 64 << 10 // of a mail's head
	switch {
	case strings.HasPrefix(text, `{\rtf`):
		return errors.New("RTF, not text: convert it to text first")
	case encodedMail.MatchString(text[:min(len(text), most)]):
		return errors.New("an encoded mail, not text: save it as text in a mail program")
	}
	return nil
}

// looksMarkedUp reports whether data starts as HTML or XML does, so that a
// declaration of its encoding may follow.
func looksMarkedUp(data []byte) bool {
	return bytes.HasPrefix(bytes.TrimLeft(data, " \t\r\n"), []byte("<"))
}
