package hub

import (
	"encoding/json"
	"fmt"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/beleg-dev/beleg/internal/encoder/safetensors"
)

const (
	weightsName = "model.safetensors"
	indexName   = "model.safetensors.index.json"

	maxIndexBytes = 4 << 20
	maxParts      = 512
)

// weights are the tensors of a folder, read when they are asked for.
type weights struct {
	name  string // of the file that errors name
	file  *safetensors.File
	files []*os.File
}

func (w *weights) close() {
	for _, f := range w.files {
		f.Close() // of reading
	}
}

// openWeights opens the one file, or the parts.
func (d *folder) openWeights() (*weights, error) {
	w := &weights{name: weightsName}
	if !d.has(weightsName) {
		w.name = indexName
	}
	var err error
	switch {
	case w.name == weightsName:
		w.file, err = d.openPart(w, weightsName)
	case d.has(indexName):
		err = d.openParts(w)
	default:
		err = d.noWeights()
	}
	if err != nil {
		w.close()
		return nil, err
	}
	return w, nil
}

func (d *folder) noWeights() error {
	for _, other := range []string{"pytorch_model.bin", "tf_model.h5", "flax_model.msgpack", "pytorch_model.bin.index.json"} {
		if d.has(other) {
			return d.failed(weightsName, fmt.Errorf("is missing: %s is not read, supported are weights in safetensors", other))
		}
	}
	return d.failed(weightsName, fmt.Errorf("%w, and no %s either", fs.ErrNotExist, indexName))
}

func (d *folder) openPart(w *weights, name string) (*safetensors.File, error) {
	f, size, err := d.open(name)
	if err != nil {
		return nil, err
	}
	w.files = append(w.files, f)
	file, err := safetensors.Open(f, size)
	if err != nil {
		return nil, d.failed(name, err)
	}
	return file, nil
}

// openParts opens the files that the index names, each of which must hold what
// the index says.
func (d *folder) openParts(w *weights) error {
	var index struct {
		Files map[string]string `json:"weight_map"`
	}
	b, err := d.read(indexName, maxIndexBytes)
	if err != nil {
		return err
	}
	if err := json.Unmarshal(b, &index); err != nil {
		return d.failed(indexName, err)
	}
	names := slices.Compact(slices.Sorted(maps.Values(index.Files)))
	if len(names) == 0 || len(names) > maxParts {
		return d.failed(indexName, wrong("weight_map", "names %d files: supported are 1 to %d", len(names), maxParts))
	}
	parts := map[string]*safetensors.File{}
	var list []*safetensors.File
	for _, name := range names {
		if filepath.Base(name) != name || !filepath.IsLocal(name) || !strings.HasSuffix(name, ".safetensors") {
			return d.failed(indexName, wrong("weight_map", "names the file %q: supported are safetensors files of the folder itself", name))
		}
		if parts[name], err = d.openPart(w, name); err != nil {
			return err
		}
		list = append(list, parts[name])
	}
	for _, tensor := range slices.Sorted(maps.Keys(index.Files)) {
		if name := index.Files[tensor]; !parts[name].Has(tensor) {
			return d.failed(indexName, wrong("weight_map", "says that %s holds the tensor %q, which it does not", name, tensor))
		}
	}
	if w.file, err = safetensors.Merge(list...); err != nil {
		return d.failed(indexName, err)
	}
	return nil
}

// A tensor is one that a model must have.
type tensor struct {
	name  string // for the encoder
	key   string // in the folder
	shape []int
}

// selectTensors returns the tensors under the encoder's names, after holding
// each to its shape and all to be of the model.
func (w *weights) selectTensors(c *config, labels int) (*safetensors.File, error) {
	prefix := w.prefix(c)
	names := map[string]string{}
	used := map[string]bool{}
	for _, t := range c.tensors(prefix, labels) {
		key := w.present(t.key)
		if err := w.file.Check(key, t.shape, safetensors.F32, safetensors.F16, safetensors.BF16); err != nil {
			return nil, err
		}
		names[t.name], used[key] = key, true
	}
	for _, name := range w.file.Names() {
		if !used[name] && !besides(name, prefix) {
			return nil, fmt.Errorf("tensor %q is not part of a %s model as it is supported", name, c.ModelType)
		}
	}
	return w.file.Select(names, c.metadata()), nil
}

// prefix returns what stands before the names of the encoder's tensors: nothing
// in a model without a head.
func (w *weights) prefix(c *config) string {
	const words = "embeddings.word_embeddings.weight"
	if w.file.Has(words) {
		return ""
	}
	return map[string]string{bert: "bert.", roberta: "roberta.", xlmRoberta: "roberta."}[c.ModelType]
}

// present returns how the file calls a tensor: old files have other names for
// what LayerNorm has.
func (w *weights) present(key string) string {
	for to, from := range map[string]string{"LayerNorm.weight": "LayerNorm.gamma", "LayerNorm.bias": "LayerNorm.beta"} {
		if base, ok := strings.CutSuffix(key, to); ok && !w.file.Has(key) && w.file.Has(base+from) {
			return base + from
		}
	}
	return key
}

// besides says which tensors may stand in a file without being used: other
// heads, and numbers that follow from the shape.
func besides(name, prefix string) bool {
	rest := strings.TrimPrefix(name, prefix)
	if rest == "embeddings.position_ids" || rest == "embeddings.token_type_ids" {
		return true
	}
	for _, head := range []string{"pooler.", "classifier.", "cls.", "lm_head."} {
		if strings.HasPrefix(rest, head) {
			return true
		}
	}
	return false
}
