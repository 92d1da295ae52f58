package hub

import (
	"strings"

	"github.com/beleg-dev/beleg/internal/encoder"
	"github.com/beleg-dev/beleg/internal/tokenizer"
)

// A Judge is a model that reads a premise and a hypothesis.
type Judge struct {
	Reader  tokenizer.Reader
	Layout  tokenizer.Template // of the premise and the hypothesis
	Model   *encoder.Model     // with the labels SUPPORT, CONFLICT and NEUTRAL
	Version string             // name of the folder, @, hash of what was read
}

// minJudgeTokens is the least that a judge must read of a pair: what the
// service's own judge does.
const minJudgeTokens = 256

// OpenJudge reads a folder with a model for sequence classification of three
// labels. Errors name the file and the key.
func OpenJudge(dir string, run encoder.Config) (*Judge, error) {
	d, c, err := openModel(dir)
	if err != nil {
		return nil, err
	}
	labels, err := c.labels()
	if err != nil {
		return nil, d.failed(configName, err)
	}
	if err := c.checkLength(minJudgeTokens, "judges"); err != nil {
		return nil, d.failed(configName, err)
	}
	t, err := d.readTokenizer(c)
	if err != nil {
		return nil, err
	}
	j := &Judge{Reader: t.Reader, Layout: t.Pair}
	if c.ModelType != bert {
		j.Layout.Second = false // their libraries tell them no token types
	} else if j.Layout.Second && *c.Types < 2 {
		return nil, d.failed(configName, wrong("type_vocab_size", "is %d, %s has two token types", *c.Types, tokenizerName))
	}
	if j.Model, err = d.load(c, len(labels), map[string]string{"labels": strings.Join(labels, ",")}, run); err != nil {
		return nil, err
	}
	j.Version, err = d.version()
	return j, err
}
