package ingest

import (
	"errors"
	"fmt"
	"maps"
	"regexp"
	"slices"
	"strings"
	"unicode/utf8"

	"go.yaml.in/yaml/v3"
)

// matterRule is the line above front matter, and the one below it.
const matterRule = "---"

var (
	errOpenMatter = errors.New(`no line "---" ends it: write one below its last key`)
	errTOML       = errors.New(`it is TOML: write it in YAML, title: "Fähre fährt wieder", between two lines "---"`)
)

// matterKeys are further names that front matter uses for the same.
var matterKeys = map[string]string{
	"date": "published", "lang": "language", "link": "url", "canonical": "url", "canonical_url": "url",
}

// knownKey reports whether front matter with the key says something here.
func knownKey(key string) bool {
	return headerKeys[key] || matterKeys[key] != "" || key == "labels"
}

var (
	// plainKey is how programs name a key, and sentences begin no line.
	plainKey = regexp.MustCompile(`^[a-z][\w-]*$`)
	yamlKey  = regexp.MustCompile(`^["']?([\w-]+)["']?:(?:\s|$)`)
	tomlKey  = regexp.MustCompile(`^\s*(?:[\w."-]+\s*=|\[\[?[\w."-]+\]\]?\s*(?:\n|$))`)
)

// cutMatter splits a text at the line that ends its front matter, which is a
// YAML mapping between two lines "---". Without front matter all is the rest.
func cutMatter(text string) (matter, rest string, err error) {
	first, after, _ := cutLine(text)
	switch first = strings.TrimRight(first, " \t"); {
	case first == "+++" && tomlKey.MatchString(trimBreaks(after)):
		return "", "", errTOML
	case first != matterRule:
		return "", text, nil
	}
	for at := 0; at < len(after); {
		line, below, _ := cutLine(after[at:])
		if line = strings.TrimRight(line, " \t"); line == matterRule || line == "..." {
			return after[:at], below, nil
		}
		at = len(after) - len(below)
	}
	if opensMatter(after) {
		return "", "", errOpenMatter
	}
	return "", text, nil
}

// opensMatter reports whether a text starts with lines "key: value", one of
// them with a key that is known.
func opensMatter(text string) bool {
	for line := range strings.Lines(text) {
		m := yamlKey.FindStringSubmatch(line)
		if m == nil {
			return false
		}
		if knownKey(strings.ToLower(m[1])) {
			return true
		}
	}
	return false
}

// readMatter reads front matter. Keys that are not known say something to
// other programs and are passed over, and so are known ones that do so by their
// form: whether the text is published, a list of labels, a label without "=". ok
// is false for what is no mapping, and for running text behind a colon, where no
// key is known: then the lines "---" are rules in the text.
func (s *Source) readMatter(matter string, o Options) (ok bool, err error) {
	var root yaml.Node
	// The line above it makes its errors name the lines of the file.
	if err := yaml.Unmarshal([]byte(matterRule+"\n"+matter), &root); err != nil {
		return false, fmt.Errorf(`front matter: %w; a value with ": " in it, or that begins with a sign, needs quotation marks: title: "Fähre: fährt wieder"`, err)
	}
	if len(root.Content) != 1 || root.Content[0].Kind != yaml.MappingNode {
		return false, nil
	}
	fields := make(map[string]*yaml.Node)
	pairs := root.Content[0].Content
	known, prose := false, false
	for i := 0; i+1 < len(pairs); i += 2 {
		key := strings.ToLower(pairs[i].Value)
		known = known || knownKey(key)
		prose = prose || !plainKey.MatchString(pairs[i].Value) && holdsProse(pairs[i+1])
		if name := matterKeys[key]; name != "" && fields[name] == nil {
			key = name
		}
		if !ofOthers(key, pairs[i+1]) {
			fields[key] = pairs[i+1]
		}
	}
	if prose && !known {
		return false, nil
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
		if err := s.setField(key, node.Value, o); err != nil {
			return false, fmt.Errorf("front matter: %w", err)
		}
	}
	return true, nil
}

// sentence is how a short one ends.
var sentence = regexp.MustCompile(`(?s)\pL\s.*[.!?…]["'“”»«)]*$`)

// holdsProse reports whether a value is running text, or has some in it.
func holdsProse(node *yaml.Node) bool {
	const enough = 5 // words
	if node.Kind == yaml.ScalarNode && (sentence.MatchString(node.Value) || len(strings.Fields(node.Value)) >= enough) {
		return true
	}
	return slices.ContainsFunc(node.Content, holdsProse)
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
