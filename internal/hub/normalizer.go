package hub

import (
	"cmp"
	"strings"

	"github.com/beleg-dev/beleg/internal/tokenizer"
)

const (
	tokenizerConfigName = "tokenizer_config.json"

	bertTokenizer = "BertTokenizer" // what the library reads a bert model with
)

// A normalizer is what tokenizer_config.json says of how texts are changed
// before WordPiece reads them. The models' library does that, whatever
// tokenizer.json says.
type normalizer struct {
	Class   string `json:"tokenizer_class"`
	Lower   *bool  `json:"do_lower_case"`
	Accents *bool  `json:"strip_accents"`
	Chinese *bool  `json:"tokenize_chinese_chars"`
}

// checkNormalizer refuses a tokenizer.json that the library would not follow.
func (d *folder) checkNormalizer(c *config, r tokenizer.Reader) error {
	var n normalizer
	if err := d.settings(tokenizerConfigName, true, &n); err != nil {
		return err
	}
	w, ok := r.(*tokenizer.WordPiece)
	if !ok {
		return nil
	}
	n.Class = strings.TrimSuffix(cmp.Or(n.Class, c.Tokenizer), "Fast")
	if n.Class == "" && c.ModelType == bert {
		n.Class = bertTokenizer
	}
	if err := n.check(w.Rules()); err != nil {
		return d.failed(tokenizerConfigName, err)
	}
	return nil
}

// check compares what is said with the rules of tokenizer.json. What a
// BertTokenizer is not told it takes as the defaults of its class.
func (n *normalizer) check(has tokenizer.BertRules) error {
	if n.Class == "PreTrainedTokenizer" || n.Class == "TokenizersBackend" {
		return nil // they follow tokenizer.json
	}
	for _, s := range []struct {
		key       string
		said      *bool
		otherwise bool   // what is meant where nothing is said
		name      string // of the rule of tokenizer.json
		rule      bool
	}{
		{"do_lower_case", n.Lower, true, "lowercase", has.Lower},
		{"strip_accents", n.Accents, has.Lower, "strip_accents", has.Accents},
		{"tokenize_chinese_chars", n.Chinese, true, "handle_chinese_chars", has.Chinese},
	} {
		what, value := "is", s.otherwise
		switch {
		case s.said != nil:
			value = *s.said
		case n.Class == bertTokenizer:
			what = "is left out, which means"
		default:
			continue
		}
		if value != s.rule {
			return wrong(s.key, "%s %t: supported is %t, as %q of %s says", what, value, s.rule, s.name, tokenizerName)
		}
	}
	return nil
}
