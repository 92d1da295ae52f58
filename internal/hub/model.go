package hub

import (
	"fmt"

	"github.com/beleg-dev/beleg/internal/encoder"
	"github.com/beleg-dev/beleg/internal/encoder/safetensors"
	"github.com/beleg-dev/beleg/internal/tokenizer"
)

const tokenizerName = "tokenizer.json"

// readTokenizer reads tokenizer.json; its ids must be words of the model.
func (d *folder) readTokenizer(c *config) (*tokenizer.File, error) {
	b, err := d.read(tokenizerName, tokenizer.MaxJSONBytes)
	if err != nil {
		return nil, err
	}
	f, err := tokenizer.ReadJSON(b)
	if err != nil {
		return nil, d.failed(tokenizerName, err)
	}
	if f.Rows > *c.Words {
		return nil, d.failed(tokenizerName, fmt.Errorf("has ids up to %d, %s a %q of %d", f.Rows-1, configName, "vocab_size", *c.Words))
	}
	return f, d.checkNormalizer(c, f.Reader)
}

// load reads the weights; meta is added to what config.json says.
func (d *folder) load(c *config, labels int, meta map[string]string, run encoder.Config) (*encoder.Model, error) {
	w, err := d.openWeights()
	if err != nil {
		return nil, err
	}
	defer w.close()
	file, err := w.selectTensors(c, labels)
	if err != nil {
		return nil, d.failed(w.name, err)
	}
	for key, value := range meta {
		file.Metadata[key] = value
	}
	m, err := loadModel(file, *c.Hidden, run)
	if err != nil {
		return nil, d.failed(w.name, err)
	}
	return m, nil
}

func loadModel(file *safetensors.File, hidden int, run encoder.Config) (*encoder.Model, error) {
	words, err := encoder.FloatWords(file, hidden)
	if err != nil {
		return nil, err
	}
	return encoder.Load(file, words, run)
}
