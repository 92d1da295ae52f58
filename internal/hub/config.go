package hub

import (
	"slices"
	"strconv"
)

const configName = "config.json"

// A config is what config.json says of the architecture.
type config struct {
	ModelType    string   `json:"model_type"`
	Hidden       *int     `json:"hidden_size"`
	Layers       *int     `json:"num_hidden_layers"`
	Heads        *int     `json:"num_attention_heads"`
	Intermediate *int     `json:"intermediate_size"`
	Activation   *string  `json:"hidden_act"`
	Positions    *int     `json:"max_position_embeddings"`
	PositionType *string  `json:"position_embedding_type"`
	Types        *int     `json:"type_vocab_size"`
	Words        *int     `json:"vocab_size"`
	Eps          *float64 `json:"layer_norm_eps"`
	Pad          *int     `json:"pad_token_id"`
	Decoder      bool     `json:"is_decoder"`
	CrossAttend  bool     `json:"add_cross_attention"`
	Tokenizer    string   `json:"tokenizer_class"`

	Labels  map[string]string `json:"id2label"`
	Problem *string           `json:"problem_type"`
}

// The largest shapes that are read.
const (
	maxHidden    = 4096
	maxInner     = 16384
	maxLayers    = 96
	maxPositions = 1 << 16
	maxTypes     = 16
	maxWords     = 1 << 20
)

// The models that are read.
const (
	bert       = "bert"
	roberta    = "roberta"
	xlmRoberta = "xlm-roberta"
)

// readConfig reads config.json and holds it to what is supported.
func (d *folder) readConfig() (*config, error) {
	c := &config{}
	if err := d.settings(configName, false, c); err != nil {
		return nil, err
	}
	if err := c.check(); err != nil {
		return nil, d.failed(configName, err)
	}
	return c, nil
}

func (c *config) check() error {
	if !slices.Contains([]string{bert, roberta, xlmRoberta}, c.ModelType) {
		return wrong("model_type", "is %q: supported are %s, %s and %s", c.ModelType, bert, roberta, xlmRoberta)
	}
	for _, n := range []struct {
		key   string
		value *int
		most  int
	}{
		{"hidden_size", c.Hidden, maxHidden}, {"num_attention_heads", c.Heads, maxHidden}, {"intermediate_size", c.Intermediate, maxInner},
		{"num_hidden_layers", c.Layers, maxLayers}, {"max_position_embeddings", c.Positions, maxPositions},
		{"type_vocab_size", c.Types, maxTypes}, {"vocab_size", c.Words, maxWords},
	} {
		if n.value == nil {
			return wrong(n.key, "is missing: supported are 1 to %d", n.most)
		}
		if *n.value < 1 || *n.value > n.most {
			return wrong(n.key, "is %d: supported are 1 to %d", *n.value, n.most)
		}
	}
	if err := c.checkWidths(); err != nil {
		return err
	}
	return c.checkKind()
}

// checkWidths holds the matrices to what the kernels multiply.
func (c *config) checkWidths() error {
	if *c.Hidden%64 != 0 {
		return wrong("hidden_size", "is %d: supported are multiples of 64", *c.Hidden)
	}
	if *c.Intermediate%64 != 0 {
		return wrong("intermediate_size", "is %d: supported are multiples of 64", *c.Intermediate)
	}
	if width := *c.Hidden / *c.Heads; *c.Hidden%*c.Heads != 0 || width != 32 && width != 64 {
		return wrong("num_attention_heads", "is %d with a hidden_size of %d: supported are heads of width 32 or 64", *c.Heads, *c.Hidden)
	}
	if c.first() < 0 || c.first() >= *c.Positions {
		return wrong("pad_token_id", "is %d with %d positions: supported are ids that leave positions behind them", c.first()-1, *c.Positions)
	}
	return nil
}

// checkKind refuses what would be computed otherwise.
func (c *config) checkKind() error {
	if c.Activation == nil || *c.Activation != "gelu" {
		return wrong("hidden_act", "is %s: supported is gelu", said(c.Activation))
	}
	if c.PositionType != nil && *c.PositionType != "absolute" {
		return wrong("position_embedding_type", "is %q: supported is absolute", *c.PositionType)
	}
	if c.Decoder {
		return wrong("is_decoder", "is true: supported is false")
	}
	if c.CrossAttend {
		return wrong("add_cross_attention", "is true: supported is false")
	}
	if c.Eps == nil || !(*c.Eps >= 1e-30 && *c.Eps < 1) {
		return wrong("layer_norm_eps", "is %s: supported are numbers from 1e-30 to 1", saidNumber(c.Eps))
	}
	return nil
}

func said(s *string) string {
	if s == nil {
		return "missing"
	}
	return strconv.Quote(*s)
}

func saidNumber(x *float64) string {
	if x == nil {
		return "missing"
	}
	return strconv.FormatFloat(*x, 'g', -1, 64)
}

// first returns the row of the position table that a sequence begins with: the
// RoBERTa models count from the one behind the padding token.
func (c *config) first() int {
	if c.ModelType == bert {
		return 0
	}
	if c.Pad == nil {
		return 2 // what their library takes
	}
	return *c.Pad + 1
}

// checkLength refuses a model that reads fewer tokens than are needed.
func (c *config) checkLength(least int, models string) error {
	if n := *c.Positions - c.first(); n < least {
		return wrong("max_position_embeddings", "is %d, which is %d tokens: supported are %s of at least %d", *c.Positions, n, models, least)
	}
	return nil
}

// metadata returns the shape as the encoder reads it.
func (c *config) metadata() map[string]string {
	return map[string]string{
		"hidden": strconv.Itoa(*c.Hidden), "heads": strconv.Itoa(*c.Heads), "intermediate": strconv.Itoa(*c.Intermediate),
		"layers": strconv.Itoa(*c.Layers), "eps": strconv.FormatFloat(*c.Eps, 'g', -1, 64), "first_position": strconv.Itoa(c.first()),
	}
}
