package tokenizer

import (
	"encoding/json"
	"fmt"
)

// MaxJSONBytes is the longest tokenizer.json that ReadJSON takes, in bytes: the
// largest in use is XLM-R's, of 17 MB.
const MaxJSONBytes = 64 << 20

// A File is what a tokenizer.json says.
type File struct {
	Reader Reader
	Single Template // layout of one text
	Pair   Template // layout of two
	Rows   int      // all ids, also those of the templates, are below
}

// A jsonFile is a tokenizer.json of Hugging Face tokenizers. Truncation and
// padding are not read: they do not change the ids of a text that fits.
type jsonFile struct {
	AddedTokens   []jsonAdded     `json:"added_tokens"`
	Normalizer    json.RawMessage `json:"normalizer"`
	PreTokenizer  json.RawMessage `json:"pre_tokenizer"`
	PostProcessor json.RawMessage `json:"post_processor"`
	Model         json.RawMessage `json:"model"`
}

type jsonAdded struct {
	ID      int64  `json:"id"`
	Content string `json:"content"`
	Special bool   `json:"special"`
}

// A jsonModel holds the keys of both kinds of model.
type jsonModel struct {
	Type         string          `json:"type"`
	Vocab        json.RawMessage `json:"vocab"`
	UnknownID    *int64          `json:"unk_id"`
	ByteFallback bool            `json:"byte_fallback"`
	UnknownToken string          `json:"unk_token"`
	Continuation *string         `json:"continuing_subword_prefix"`
	LongestWord  *int            `json:"max_input_chars_per_word"`
}

// ReadJSON reads a tokenizer.json: a Unigram model with a character map and
// Metaspace, as XLM-R has it, or a WordPiece model with BertNormalizer and
// BertPreTokenizer. Anything else is an error that names the key, and what is
// supported. Any bytes give one or the other without panic, and without memory
// for what a number states.
func ReadJSON(data []byte) (*File, error) {
	if len(data) > MaxJSONBytes {
		return nil, fmt.Errorf("%d bytes, at most %d", len(data), MaxJSONBytes)
	}
	var j jsonFile
	if err := json.Unmarshal(data, &j); err != nil {
		return nil, err
	}
	f := &File{}
	var err error
	if f.Single, f.Pair, err = readTemplates(j.PostProcessor); err != nil {
		return nil, fmt.Errorf("%q: %w", "post_processor", err)
	}
	special, err := j.special()
	if err != nil {
		return nil, fmt.Errorf("%q: %w", "added_tokens", err)
	}
	var m jsonModel
	if len(j.Model) == 0 {
		return nil, fmt.Errorf("%q: is missing", "model")
	}
	if err := json.Unmarshal(j.Model, &m); err != nil {
		return nil, fmt.Errorf("%q: %w", "model", err)
	}
	switch m.kind() {
	case "Unigram":
		f.Reader, f.Rows, err = j.unigram(&m, special)
	case "WordPiece":
		f.Reader, f.Rows, err = j.wordPiece(&m, special)
	default:
		err = fmt.Errorf("%q: type %q: supported are Unigram and WordPiece", "model", m.Type)
	}
	if err != nil {
		return nil, err
	}
	for _, t := range []*Template{&f.Single, &f.Pair} {
		for _, ids := range [][]int32{t.Before, t.Between, t.After} {
			for _, id := range ids {
				f.Rows = max(f.Rows, int(id)+1)
			}
		}
	}
	return f, nil
}

// kind returns the type of the model, which old files leave out.
func (m *jsonModel) kind() string {
	switch {
	case m.Type != "":
		return m.Type
	case m.UnknownID != nil:
		return "Unigram"
	case m.Continuation != nil:
		return "WordPiece"
	}
	return ""
}

// special returns the special tokens. Others would have to be found in texts.
func (j *jsonFile) special() (map[string]bool, error) {
	special := map[string]bool{}
	for _, a := range j.AddedTokens {
		if !a.Special {
			return nil, fmt.Errorf("token %q is not special: supported are special ones", a.Content)
		}
		if a.ID < 0 || a.ID >= maxPieces {
			return nil, fmt.Errorf("token %q has the id %d", a.Content, a.ID)
		}
		special[a.Content] = true
	}
	return special, nil
}

// A jsonStep is a normalizer or a pre-tokenizer, with the keys of all kinds.
type jsonStep struct {
	Type string `json:"type"`

	Normalizers   []json.RawMessage `json:"normalizers"`   // of a Sequence
	PreTokenizers []json.RawMessage `json:"pretokenizers"` // of a Sequence

	Charsmap []byte            `json:"precompiled_charsmap"` // Precompiled
	Pattern  map[string]string `json:"pattern"`              // Replace
	Content  string            `json:"content"`              // Replace
	Right    bool              `json:"strip_right"`          // Strip

	Replacement string  `json:"replacement"`      // Metaspace
	Prefix      *bool   `json:"add_prefix_space"` // Metaspace, of old files
	Prepend     *string `json:"prepend_scheme"`   // Metaspace
	Split       *bool   `json:"split"`            // Metaspace

	Clean     *bool `json:"clean_text"`           // BertNormalizer
	Chinese   *bool `json:"handle_chinese_chars"` // BertNormalizer
	Accents   *bool `json:"strip_accents"`        // BertNormalizer
	Lowercase *bool `json:"lowercase"`            // BertNormalizer
}

// maxSteps is the most steps of a sequence: more than any that is supported.
const maxSteps = 8

// steps returns the steps of a normalizer or pre-tokenizer, those of a sequence
// one by one.
func steps(raw json.RawMessage) ([]jsonStep, error) {
	if len(raw) == 0 || string(raw) == "null" {
		return nil, nil
	}
	var s jsonStep
	if err := json.Unmarshal(raw, &s); err != nil {
		return nil, err
	}
	if s.Type != "Sequence" {
		return []jsonStep{s}, nil
	}
	parts := append(s.Normalizers, s.PreTokenizers...)
	if len(parts) > maxSteps {
		return nil, fmt.Errorf("%d steps, at most %d", len(parts), maxSteps)
	}
	list := make([]jsonStep, len(parts))
	for i, part := range parts {
		if err := json.Unmarshal(part, &list[i]); err != nil {
			return nil, err
		}
	}
	return list, nil
}

// typesOf lists the types of steps for an error.
func typesOf(list []jsonStep) []string {
	types := []string{}
	for _, s := range list {
		types = append(types, s.Type)
	}
	return types
}
