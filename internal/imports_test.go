// Package internal_test holds the arrows between the packages: which may import
// which.
package internal_test

import (
	"go/parser"
	"go/token"
	"io/fs"
	"maps"
	"os"
	"path"
	"slices"
	"strconv"
	"strings"
	"testing"
)

const module = "github.com/beleg-dev/beleg/"

// allowed lists what of ours a package and those below it that are not listed may
// import, beside what is below them: one package, or with "/..." also those below that. What is not
// listed may import nothing of ours. All may import internal/regex, as they may regexp.
var allowed = map[string][]string{
	"client":                         {"gen/...", "internal/ingest/...", "internal/release", "internal/segment"},
	"server":                         {"gen/...", "internal/service", "internal/access", "internal/telemetry", "internal/factcheck", "internal/factcheck/checker", "internal/index", "internal/store", "internal/nli", "internal/embed", "internal/models", "internal/hub", "internal/encoder/...", "internal/ingest", "internal/release"},
	"internal/service":               {"gen/...", "internal/access", "internal/telemetry", "internal/factcheck", "internal/factcheck/checker", "internal/statement", "internal/index", "internal/store", "internal/segment", "internal/slug"},
	"internal/index":                 {"internal/factcheck", "internal/store", "internal/segment", "internal/value"},
	"internal/store":                 {"internal/factcheck", "internal/segment", "internal/value"},
	"internal/statement":             {"internal/segment", "internal/value", "internal/value/calendar", "internal/value/name", "internal/value/place", "internal/segment/char", "internal/segment/life"},
	"internal/attribution":           {"internal/segment", "internal/segment/char", "internal/segment/maker", "internal/segment/role/stamp", "internal/value", "internal/value/calendar", "internal/value/quantity"},
	"internal/factcheck":             {"internal/segment", "internal/statement"},
	"internal/telemetry":             {"internal/factcheck"},
	"internal/nli":                   {"internal/portable", "internal/factcheck", "internal/tokenizer", "internal/encoder/..."},
	"internal/embed":                 {"internal/tokenizer", "internal/encoder/..."},
	"internal/encoder/bench":         {"internal/encoder/..."},
	"internal/models":                {"internal/tokenizer", "internal/encoder/..."},
	"internal/encoder/encodertest":   {"internal/encoder/..."},
	"internal/encoder/safetensors":   {},
	"internal/models/convert":        {"internal/encoder/...", "internal/tokenizer"},
	"internal/models/train/passages": {"internal/segment"},
	"internal/models/train/opinions": {"internal/factcheck", "internal/models", "internal/nli"},
	"internal/hub":                   {"internal/tokenizer", "internal/encoder/..."},
	"internal/factchecktest":         {"gen/...", "internal/service", "internal/access", "internal/telemetry", "internal/factcheck", "internal/factcheck/checker", "internal/index", "internal/store", "internal/nli", "internal/embed", "internal/models", "internal/encoder/..."},
	"internal/calibrate":             {"internal/factcheck/...", "internal/index", "internal/store", "internal/nli", "internal/embed", "internal/models"},
	"internal/ingest":                {"internal/slug", "internal/segment", "internal/segment/char", "internal/segment/calendar", "internal/segment/role/letter", "internal/segment/role/link", "internal/segment/life", "internal/segment/line", "internal/segment/role/archive", "internal/segment/role/label", "internal/segment/role/picture", "internal/segment/role/prompt", "internal/segment/role/stamp"},
	"internal/value":                 {"internal/slug"},
	"internal/value/tongue":          {"internal/value"},
	"internal/value/phrase":          {},
	"internal/value/numeral":         {"internal/value/quantity", "internal/value/tongue"},
	"internal/value/wording":         {"internal/value", "internal/value/calendar", "internal/value/clock", "internal/value/numeral", "internal/value/phrase", "internal/value/place", "internal/value/quantity", "internal/value/tongue"},
	"internal/value/words":           {},
	"internal/value/quantity":        {},
	"internal/value/gazetteer":       {},
	"internal/value/calendar":        {"internal/value/words"},
	"internal/value/published":       {"internal/value/calendar"},
	"internal/value/unit":            {"internal/value/calendar", "internal/value/quantity", "internal/value/words"},
	"internal/value/number":          {"internal/value/quantity", "internal/value/unit", "internal/value/words"},
	"internal/value/clock":           {"internal/value/calendar", "internal/value/number", "internal/value/quantity", "internal/value/words", "internal/value/place"},
	"internal/value/amount":          {"internal/value/calendar", "internal/value/clock", "internal/value/number", "internal/value/quantity", "internal/value/unit", "internal/value/words"},
	"internal/value/tense":           {"internal/value/calendar", "internal/value/number", "internal/value/words"},
	"internal/value/name":            {"internal/value/calendar", "internal/value/words"},
	"internal/value/place":           {"internal/value/calendar", "internal/value/gazetteer", "internal/value/name", "internal/value/unit", "internal/value/words"},
	"internal/value/date":            {"internal/value/calendar", "internal/value/number", "internal/value/place", "internal/value/published", "internal/value/quantity", "internal/value/tense", "internal/value/unit", "internal/value/words"},

	"internal/alike/aliketest":  {"internal/value"},
	"internal/alike/figure":     {"internal/value", "internal/value/quantity", "internal/value/tongue"},
	"internal/alike/comparison": {"internal/alike/figure", "internal/value", "internal/value/tongue"},
	"internal/alike/movement":   {"internal/alike/figure", "internal/value", "internal/value/calendar", "internal/value/numeral", "internal/value/quantity", "internal/value/tongue", "internal/value/wording"},
	"internal/alike/score":      {"internal/value", "internal/value/numeral", "internal/value/quantity", "internal/value/tongue", "internal/value/wording"},
	"internal/alike/notation":   {"internal/alike/figure", "internal/value", "internal/value/numeral", "internal/value/phrase", "internal/value/quantity", "internal/value/tongue", "internal/value/wording"},
	"internal/alike/dating":     {"internal/value", "internal/value/calendar", "internal/value/phrase", "internal/value/published", "internal/value/tongue", "internal/value/wording"},
	"internal/alike/elapsed":    {"internal/alike/figure", "internal/value", "internal/value/calendar", "internal/value/clock", "internal/value/numeral", "internal/value/phrase", "internal/value/published", "internal/value/quantity", "internal/value/tongue", "internal/value/wording"},
	"internal/alike/naming":     {"internal/slug", "internal/value", "internal/value/gazetteer", "internal/value/place", "internal/value/tongue", "internal/value/wording"},

	"internal/segment/char":         {},
	"internal/segment/calendar":     {},
	"internal/segment/life":         {"internal/segment/calendar", "internal/segment/char"},
	"internal/segment/key":          {"internal/segment/char"},
	"internal/segment/maker":        {"internal/segment/char"},
	"internal/segment/sentence":     {"internal/segment/calendar", "internal/segment/char", "internal/segment/maker"},
	"internal/segment/notice":       {"internal/segment/char", "internal/segment/sentence"},
	"internal/segment/line":         {"internal/segment/calendar", "internal/segment/char", "internal/segment/sentence"},
	"internal/segment/paragraph":    {"internal/segment/char", "internal/segment/line", "internal/segment/sentence"},
	"internal/segment/role/stamp":   {"internal/segment/calendar", "internal/segment/char", "internal/segment/line"},
	"internal/segment/role/letter":  {},
	"internal/segment/role/archive": {"internal/segment/char", "internal/segment/line"},
	"internal/segment/role/label":   {"internal/segment/char", "internal/segment/line", "internal/segment/maker", "internal/segment/role/archive", "internal/segment/role/letter", "internal/segment/role/stamp", "internal/segment/sentence"},
	"internal/segment/role/picture": {"internal/segment/char", "internal/segment/line", "internal/segment/maker", "internal/segment/sentence"},
	"internal/segment/role/link":    {"internal/segment/char", "internal/segment/line", "internal/segment/sentence"},
	"internal/segment/role/prompt":  {},
	"internal/segment/role":         {"internal/segment/calendar", "internal/segment/char", "internal/segment/key", "internal/segment/life", "internal/segment/line", "internal/segment/maker", "internal/segment/paragraph", "internal/segment/sentence"},

	"internal/factcheck/rule":     {},
	"internal/factcheck/reading":  {"internal/factcheck", "internal/factcheck/rule", "internal/factcheck/evidence", "internal/factcheck/office", "internal/factcheck/setting", "internal/factcheck/weigh", "internal/alike/...", "internal/attribution", "internal/segment", "internal/segment/calendar", "internal/segment/char", "internal/value", "internal/value/wording", "internal/value/calendar", "internal/value/clock", "internal/value/phrase", "internal/value/quantity", "internal/slug"},
	"internal/factcheck/evidence": {"internal/factcheck", "internal/attribution", "internal/statement", "internal/segment", "internal/segment/life", "internal/value", "internal/value/calendar", "internal/value/phrase"},
	"internal/factcheck/office":   {"internal/segment", "internal/value", "internal/slug"},
	"internal/factcheck/setting":  {"internal/segment", "internal/value", "internal/value/calendar"},
	"internal/factcheck/weigh":    {"internal/factcheck", "internal/portable"},
	"internal/factcheck/origin":   {"internal/factcheck", "internal/value"},
	"internal/factcheck/checker":  {"internal/factcheck/...", "internal/statement", "internal/segment", "internal/value"},

	"internal/index/lexicon":     {},
	"internal/index/lexicon/gen": {"internal/index/words"},
	"internal/index/words":       {"internal/value"},
	"internal/index/vector":      {},
	"internal/service/validate":  {"gen/...", "internal/statement"},
	"internal/service/sourceid":  {"internal/factcheck", "internal/slug"},
	"internal/tokenizer/trie":    {},
}

// outside lists imports that are kept to some packages.
var outside = []struct {
	path string
	only []string
}{
	{"google.golang.org/grpc", []string{"gen", "internal/service", "internal/telemetry", "internal/factchecktest", "client", "server"}},
	{"google.golang.org/protobuf", []string{"gen", "internal/service", "client", "server"}},
	{"github.com/prometheus", []string{"internal/telemetry"}},
	{"go.opentelemetry.io", []string{"internal/telemetry"}},
	{"database/sql", []string{"internal/store"}},
	{"github.com/mattn/go-sqlite3", []string{"internal/store"}},
	{"google.golang.org/grpc/codes", []string{"internal/service", "client/fault", "gen"}},
}

func TestThePackagesImportOnlyWhatTheyMay(t *testing.T) {
	for _, p := range mustList(t) {
		path := strings.TrimPrefix(p.ImportPath, module)
		for _, imported := range p.Imports {
			if ours, ok := strings.CutPrefix(imported, module); ok && ours != "internal/regex" && !mayImport(path, ours) {
				t.Errorf("%s imports %s", path, ours)
			}
			for _, o := range outside {
				if within(imported, o.path) && !slices.ContainsFunc(o.only, func(only string) bool { return within(path, only) }) {
					t.Errorf("%s imports %s", path, imported)
				}
			}
		}
	}
}

// A package that is not listed may import whatever lies beside it.
func TestThePackagesBesideAListedOneAreListed(t *testing.T) {
	packages := mustList(t)
	for path := range allowed {
		if !slices.ContainsFunc(packages, func(p listed) bool { return within(strings.TrimPrefix(p.ImportPath, module), path) }) {
			t.Errorf("there is no package %s", path)
		}
	}
	ordered := map[string]bool{} // folders
	for path := range allowed {
		ordered[parent(path)] = true
	}
	// There, what is not listed may import nothing of ours.
	delete(ordered, "internal")
	delete(ordered, "")
	for _, p := range packages {
		path := strings.TrimPrefix(p.ImportPath, module)
		if _, listed := allowed[path]; !listed && ordered[parent(path)] {
			t.Errorf("%s is missing in the list", path)
		}
	}
}

type listed struct {
	ImportPath string
	Imports    []string
}

// mustList reads the sources itself: what another process reads does not count when go test
// asks whether its last result still holds.
func mustList(t *testing.T) []listed {
	t.Helper()
	root := os.DirFS("..")
	imports := map[string][]string{} // by folder
	err := fs.WalkDir(root, ".", func(file string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if d.IsDir() && file != "." && (strings.HasPrefix(d.Name(), ".") || d.Name() == "testdata") {
			return fs.SkipDir
		}
		if d.IsDir() || path.Ext(file) != ".go" || strings.HasSuffix(file, "_test.go") {
			return nil
		}
		text, err := fs.ReadFile(root, file)
		if err != nil {
			return err
		}
		parsed, err := parser.ParseFile(token.NewFileSet(), file, text, parser.ImportsOnly)
		if err != nil {
			return err
		}
		folder := path.Dir(file)
		imports[folder] = append(imports[folder], "")
		for _, spec := range parsed.Imports {
			imported, err := strconv.Unquote(spec.Path.Value)
			if err != nil {
				return err
			}
			imports[folder] = append(imports[folder], imported)
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	var packages []listed
	for _, folder := range slices.Sorted(maps.Keys(imports)) {
		slices.Sort(imports[folder])
		packages = append(packages, listed{ImportPath: module + folder, Imports: slices.Compact(imports[folder])[1:]})
	}
	return packages
}

// mayImport looks the importing package up, and where it is not listed the packages
// above it. The folder that holds them all allows nothing.
func mayImport(path, imported string) bool {
	for at := path; at != "" && at != "internal"; at = parent(at) {
		if within(imported, at) {
			return true
		}
		if list, listed := allowed[at]; listed {
			return slices.ContainsFunc(list, func(a string) bool {
				root, all := strings.CutSuffix(a, "/...")
				return imported == root || all && within(imported, root)
			})
		}
	}
	return false
}

func TestAnArrowLeadsToOnePackage(t *testing.T) {
	for _, arrow := range []struct {
		path, imported string
		may            bool
	}{
		{"internal/statement", "internal/segment", true},
		{"internal/statement", "internal/segment/role", false},
		{"internal/statement/grammar", "internal/factcheck", false},
		{"internal/ingest/masthead", "internal/segment/role/link", true},
		{"internal/ingest/masthead", "internal/segment/role", false},
		{"internal/segment/line", "internal/segment/sentence", true},
		{"internal/segment/char", "internal/value", false},
		{"internal/value", "internal/value/date", true},
		{"internal/value/words", "internal/value/date", false},
		{"internal/alike/movement", "internal/alike/figure", true},
		{"internal/alike/figure", "internal/alike/movement", false},
		{"internal/value/wording", "internal/alike/figure", false},
		{"client", "internal/ingest/decode", true},
		{"client/show", "client/screen", true},
		{"client/show", "internal/value", false},
	} {
		if mayImport(arrow.path, arrow.imported) != arrow.may {
			t.Errorf("%s may import %s: %t, want %t", arrow.path, arrow.imported, !arrow.may, arrow.may)
		}
	}
}

func parent(path string) string {
	i := strings.LastIndexByte(path, '/')
	return path[:max(i, 0)]
}

// within says whether a package is another or lies below it.
func within(path, root string) bool { return path == root || strings.HasPrefix(path, root+"/") }
