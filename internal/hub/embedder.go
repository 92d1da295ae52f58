package hub

import (
	"github.com/beleg-dev/beleg/internal/encoder"
	"github.com/beleg-dev/beleg/internal/tokenizer"
)

// An Embedder is a model that turns text into a vector.
type Embedder struct {
	Reader  tokenizer.Reader
	Layout  tokenizer.Template // of one text
	Model   *encoder.Model
	Version string // name of the folder, @, hash of what was read

	QueryPrefix, PassagePrefix string // put before texts
}

const (
	modulesName  = "modules.json"
	poolingName  = "config.json" // in the folder of the module
	promptsName  = "config_sentence_transformers.json"
	sentenceName = "sentence_bert_config.json"

	poolingFolder = "1_Pooling"

	// minEmbedderTokens is the least that an embedder must read of a text.
	minEmbedderTokens = 64
	// maxPrefixTokens bounds a prompt: the rest of what the model reads is for
	// the text.
	maxPrefixTokens = minEmbedderTokens / 2
)

// OpenEmbedder reads a folder with an encoder, with or without what
// sentence-transformers adds. Errors name the file and the key.
func OpenEmbedder(dir string, run encoder.Config) (*Embedder, error) {
	d, c, err := openModel(dir)
	if err != nil {
		return nil, err
	}
	if err := c.checkLength(minEmbedderTokens, "embedders"); err != nil {
		return nil, d.failed(configName, err)
	}
	t, err := d.readTokenizer(c)
	if err != nil {
		return nil, err
	}
	e := &Embedder{Reader: t.Reader, Layout: t.Single}
	m, err := d.readModules()
	if err != nil {
		return nil, err
	}
	if err := d.readPrompts(e, m); err != nil {
		return nil, err
	}
	if e.Model, err = d.load(c, 0, map[string]string{"pooling": m.pooling}, run); err != nil {
		return nil, err
	}
	e.Version, err = d.version()
	return e, err
}
