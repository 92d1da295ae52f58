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

// find returns the first prompt that is there under one of the names or the
// default's.
func (p *prompts) find(names ...string) (text string, ok bool) {
	if p.Default != nil {
		names = append(names, *p.Default)
	}
	for _, name := range names {
		if text, ok := p.Texts[name]; ok {
			return text, true
		}
	}
	return "", false
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
	e.PassagePrefix, passage = p.find("passage", "document")
	if len(p.Texts) > 0 && !query && !passage {
		return wrong("prompts", "has %q: supported are query, passage or document, and the one that default_prompt_name names", slices.Sorted(maps.Keys(p.Texts)))
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
