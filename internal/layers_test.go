package internal_test

import (
	"slices"
	"strings"
	"testing"
)

// layers lists packages that lie below one another in the tree of folders and know only
// those before them, the lowest first.
var layers = [][]string{{
	"internal/segment/char",
	"internal/segment/calendar",
	"internal/segment/key",
	"internal/segment/maker",
	"internal/segment/sentence",
	"internal/segment/line",
	"internal/segment/paragraph",
	"internal/segment/role/stamp",
	"internal/segment/role/letter",
	"internal/segment/role/label",
	"internal/segment/role/picture",
	"internal/segment/role/link",
	"internal/segment/role/prompt",
	"internal/segment/role",
	"internal/segment",
}}

func TestALayerKnowsOnlyThoseBelowIt(t *testing.T) {
	found := make(map[string]bool)
	for _, p := range mustList(t) {
		path := strings.TrimPrefix(p.ImportPath, module)
		for _, order := range layers {
			found[path] = true
			of := slices.Index(order, path)
			if of < 0 {
				if within(path, order[len(order)-1]) {
					t.Errorf("%s is missing among the layers", path)
				}
				continue
			}
			for _, imported := range p.Imports {
				if ours, ok := strings.CutPrefix(imported, module); ok && slices.Index(order, ours) > of {
					t.Errorf("%s imports %s, which lies above it", path, ours)
				}
			}
		}
	}
	for _, order := range layers {
		for _, path := range order {
			if !found[path] {
				t.Errorf("there is no package %s", path)
			}
		}
	}
}
