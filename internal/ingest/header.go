package ingest

import (
	"fmt"
	"strings"
)

// readHeader reads the metadata at the top of a text and returns the rest.
//
// A header is a run of lines "Key: value", each with a key of setField, that
// starts with the first line and ends with an empty one. One line alone is a
// header only if it is a title, an address, a publisher or a label: a text may
// well start with its date. In Markdown front matter may stand in its place.
func readHeader(s *Source, text string, markdown bool, o Options) (rest string, err error) {
	if markdown {
		matter, body, err := cutMatter(text)
		if err != nil {
			return "", fmt.Errorf("front matter: %w", err)
		}
		if read, err := s.readMatter(matter, o); read || err != nil {
			return trimBreaks(body), err
		}
	}
	type field struct{ key, value string }
	var fields []field
	rest = text
	for rest != "" {
		line, after, _ := cutLine(rest)
		if strings.TrimSpace(line) == "" {
			break
		}
		key, value, ok := strings.Cut(line, ":")
		key = strings.ToLower(strings.TrimSpace(key))
		if !ok || !headerKeys[key] {
			return text, nil
		}
		fields = append(fields, field{key, strings.TrimSpace(value)})
		rest = after
	}
	if len(fields) == 0 || (len(fields) == 1 && (fields[0].key == "published" || fields[0].key == "language")) {
		return text, nil
	}
	// A date may be written in the order of a language that stands below it.
	for _, f := range fields {
		if f.key == "language" {
			o.Language = f.value
		}
	}
	for i, f := range fields {
		if err := s.setField(f.key, f.value, o); err != nil {
			return "", fmt.Errorf("header line %d: %w", i+1, err)
		}
	}
	return trimBreaks(rest), nil
}

// headerKeys are the keys of a header block.
var headerKeys = map[string]bool{
	"title": true, "uri": true, "url": true, "publisher": true, "language": true, "label": true, "published": true,
}

// cutLine splits after the first line break, which may be \n or \r\n. ok is
// false if there is none.
func cutLine(text string) (line, rest string, ok bool) {
	line, rest, ok = strings.Cut(text, "\n")
	return strings.TrimSuffix(line, "\r"), rest, ok
}

func trimBreaks(text string) string {
	return strings.TrimLeft(text, "\r\n")
}
