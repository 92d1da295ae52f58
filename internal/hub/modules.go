package hub

import (
	"maps"
	"path/filepath"
	"slices"
	"strings"

	"github.com/beleg-dev/beleg/internal/encoder"
)

// modules are what stands behind the encoder.
type modules struct {
	pooling    string
	normalised bool
	prompts    bool // are part of what is pooled
}

// readModules reads modules.json and the pooling that it names.
func (d *folder) readModules() (*modules, error) {
	m := &modules{pooling: encoder.PoolMean, prompts: true}
	var list []struct{ Path, Type string }
	if err := d.settings(modulesName, true, &list); err != nil {
		return nil, err
	}
	pooling := poolingFolder
	for i, module := range list {
		switch kind := module.Type[strings.LastIndexByte(module.Type, '.')+1:]; {
		case kind == "Transformer" && i == 0:
		case kind == "Pooling" && i == 1:
			pooling = module.Path
		case kind == "Normalize" && i == 2:
			m.normalised = true
		default:
			return nil, d.failed(modulesName, wrong("type", "is %q in place %d: supported are Transformer, Pooling and Normalize, in this order", module.Type, i))
		}
	}
	if pooling == "" || !filepath.IsLocal(pooling) {
		return nil, d.failed(modulesName, wrong("path", "is %q: supported are folders below", pooling))
	}
	return m, d.readPooling(filepath.Join(pooling, poolingName), m)
}

func (d *folder) readPooling(name string, m *modules) error {
	var keys map[string]any
	if err := d.settings(name, true, &keys); err != nil {
		return err
	}
	if len(keys) == 0 {
		return nil
	}
	const prefix = "pooling_mode_"
	var modes []string
	for _, key := range slices.Sorted(maps.Keys(keys)) {
		if on, _ := keys[key].(bool); on && strings.HasPrefix(key, prefix) {
			modes = append(modes, key)
		}
	}
	if mode, ok := keys["pooling_mode"].(string); ok && len(modes) == 0 {
		modes = []string{map[string]string{"mean": "pooling_mode_mean_tokens", "cls": "pooling_mode_cls_token"}[mode]}
	}
	if include, ok := keys["include_prompt"].(bool); ok {
		m.prompts = include
	}
	switch {
	case slices.Equal(modes, []string{"pooling_mode_mean_tokens"}):
		m.pooling = encoder.PoolMean
	case slices.Equal(modes, []string{"pooling_mode_cls_token"}):
		m.pooling = encoder.PoolFirst
	default:
		return d.failed(name, wrong("pooling_mode", "is %v: supported is either pooling_mode_mean_tokens or pooling_mode_cls_token", modes))
	}
	return nil
}
