package hub

import (
	"maps"
	"slices"
)

// prompts are what config_sentence_transformers.json says.
type prompts struct {
	Texts      map[string]string `json:"prompts"`
	Default    *string           `json:"default_prompt_name"`
	Similarity *string           `json:"similarity_fn_name"`
}

// find returns the first prompt that is there under one of the names, else the
// default's. An empty one, which the library saves where a model has none, leaves
// the word to the next name.
func (p *prompts) find(names ...string) (text string, ok bool) {
	for _, name := range names {
		text, has := p.Texts[name]
		if text != "" {
			return text, true
		}
		ok = ok || has
	}
	if !ok && p.Default != nil {
		text, ok = p.Texts[*p.Default]
	}
	return text, ok
}

// readPrompts reads what is put before queries and passages.
func (d *folder) readPrompts(e *Embedder, m *modules) error {
	var p prompts
	if err := d.settings(promptsName, true, &p); err != nil {
		return err
	}
	if err := p.fill(e, m); err != nil {
		return d.failed(promptsName, err)
	}
	var s struct {
		Lower bool `json:"do_lower_case"`
	}
	if err := d.settings(sentenceName, true, &s); err != nil {
		return err
	}
	if s.Lower {
		return d.failed(sentenceName, wrong("do_lower_case", "is true: supported is false"))
	}
	return nil
}

func (p *prompts) fill(e *Embedder, m *modules) error {
	if p.Similarity != nil && *p.Similarity != "cosine" && !m.normalised {
		return wrong("similarity_fn_name", "is %q: supported is cosine", *p.Similarity)
	}
	var query, passage bool
	e.QueryPrefix, query = p.find("query")
	e.PassagePrefix, passage = p.find("document", "passage", "corpus")
	if len(p.Texts) > 0 && !query && !passage {
		return wrong("prompts", "has %q: supported are query, document, passage or corpus, and the one that default_prompt_name names", slices.Sorted(maps.Keys(p.Texts)))
	}
	for _, prefix := range []string{e.QueryPrefix, e.PassagePrefix} {
		if n := e.Reader.Count(prefix); n > maxPrefixTokens {
			return wrong("prompts", "holds one of %d tokens: supported are %d at most", n, maxPrefixTokens)
		}
		if prefix != "" && !m.prompts {
			return wrong("prompts", "holds %q, which the pooling's include_prompt leaves out: supported is true", prefix)
		}
	}
	return nil
}
