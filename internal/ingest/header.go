package ingest

import (
	"fmt"
	"maps"
	"slices"
	"strings"
	"unicode/utf8"

	"go.yaml.in/yaml/v3"
)

// readHeader reads the metadata at the top of a text and returns the rest.
//
// A header is a run of lines "Key: value", each with a key of setField, that
// starts with the first line and ends with an empty one. One line alone is a
// header only if it is a title, an address, a publisher or a label: a text may
// well start with its date. Front matter, read in Markdown only, is a YAML
// mapping between two lines "---".
func readHeader(s *Source, text string, markdown bool, o Options) (rest string, err error) {
	if first, after, ok := cutLine(text); ok && markdown && strings.TrimRight(first, " \t") == "---" {
		if matter, body, ok := cutMatter(after); ok {
			if read, err := s.readMatter(matter, o); read || err != nil {
				return trimBreaks(body), err
			}
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
		if _, err := s.setField(f.key, f.value, o); err != nil {
			return "", fmt.Errorf("header line %d: %w", i+1, err)
		}
	}
	return trimBreaks(rest), nil
}

// headerKeys are the keys of a header block.
var headerKeys = map[string]bool{
	"title": true, "uri": true, "url": true, "publisher": true, "language": true, "label": true, "published": true,
}

// matterKeys are further names that front matter uses for the same.
var matterKeys = map[string]string{
	"date": "published", "lang": "language", "link": "url", "canonical": "url", "canonical_url": "url",
}

// cutLine splits after the first line break, which may be \n or \r\n. ok is
// false if there is none.
func cutLine(text string) (line, rest string, ok bool) {
	line, rest, ok = strings.Cut(text, "\n")
	return strings.TrimSuffix(line, "\r"), rest, ok
}

// cutMatter splits at the line that ends front matter.
func cutMatter(text string) (matter, rest string, ok bool) {
	for at := 0; at < len(text); {
		line, after, _ := cutLine(text[at:])
		if line = strings.TrimRight(line, " \t"); line == "---" || line == "..." {
			return text[:at], after, true
		}
		at = len(text) - len(after)
	}
	return "", "", false
}

func trimBreaks(text string) string {
	return strings.TrimLeft(text, "\r\n")
}

// readMatter reads front matter. Keys that are not known say something to
// other programs and are passed over, and so are known ones that do so by their
// form: whether the text is published, a list of labels, a label without "=". ok
// is false for what is no mapping: then the lines "---" are rules in the text.
func (s *Source) readMatter(matter string, o Options) (ok bool, err error) {
	var root yaml.Node
	if err := yaml.Unmarshal([]byte(matter), &root); err != nil {
		return false, fmt.Errorf(`front matter: %w; a value with ": " in it, or that begins with a sign, needs quotation marks: title: "Fähre: fährt wieder"`, err)
	}
	if len(root.Content) != 1 || root.Content[0].Kind != yaml.MappingNode {
		return false, nil
	}
	fields := make(map[string]*yaml.Node)
	pairs := root.Content[0].Content
	for i := 0; i+1 < len(pairs); i += 2 {
		key := strings.ToLower(pairs[i].Value)
		if known := matterKeys[key]; known != "" && fields[known] == nil {
			key = known
		}
		if !ofOthers(key, pairs[i+1]) {
			fields[key] = pairs[i+1]
		}
	}
	if node := fields["language"]; node != nil {
		o.Language = node.Value
	}
	for _, key := range slices.Sorted(maps.Keys(fields)) {
		node := fields[key]
		if key == "labels" {
			if err := s.readLabels(node); err != nil {
				return false, err
			}
			continue
		}
		if node.Kind != yaml.ScalarNode || node.Value == "" || node.Tag == "!!null" {
			continue
		}
		if _, err := s.setField(key, node.Value, o); err != nil {
			return false, fmt.Errorf("front matter: %w", err)
		}
	}
	return true, nil
}

// ofOthers reports whether a value is none that its key has here.
func ofOthers(key string, node *yaml.Node) bool {
	if node.Kind == yaml.AliasNode {
		node = node.Alias
	}
	switch key {
	case "published":
		var public bool // also "yes", which is one in YAML 1.1
		return node.Decode(&public) == nil
	case "labels":
		return node.Kind != yaml.MappingNode
	case "label":
		return !strings.Contains(node.Value, "=")
	}
	return false
}

func (s *Source) readLabels(node *yaml.Node) error {
	var labels map[string]string
	if err := node.Decode(&labels); err != nil {
		return fmt.Errorf("front matter: labels are no mapping of names to texts: %w", err)
	}
	for name, value := range labels {
		if name == "" || !utf8.ValidString(name+value) { // YAML has binary scalars
			return fmt.Errorf("front matter: label %q: want a name and UTF-8", name)
		}
		s.setLabel(name, value)
	}
	return nil
}
