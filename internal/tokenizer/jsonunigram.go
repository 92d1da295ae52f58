package tokenizer

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
)

// identity is a character map that changes nothing: a trie of 4 bytes without a
// key.
var identity = []byte{4, 0, 0, 0, 0, 0, 0, 0}

const (
	supportedNormalizers = "supported are none, or Precompiled alone or before Strip on the right, and Replace of several spaces by one, in this order"
	supportedMetaspace   = "supported are Metaspace (replacement ▁, always prepended, splitting), and WhitespaceSplit before it"
)

func (j *jsonFile) unigram(m *jsonModel, special map[string]bool) (*Tokenizer, int, error) {
	if m.ByteFallback {
		return nil, 0, fmt.Errorf("%q: true, supported is false", "byte_fallback")
	}
	charsmap, rule, err := j.unigramNormalizer()
	if err != nil {
		return nil, 0, fmt.Errorf("%q: %w", "normalizer", err)
	}
	if err := j.metaspace(&rule); err != nil {
		return nil, 0, fmt.Errorf("%q: %w", "pre_tokenizer", err)
	}
	pieces, err := readPieces(m.Vocab)
	if err != nil {
		return nil, 0, fmt.Errorf("%q: %w", "vocab", err)
	}
	if m.UnknownID == nil || *m.UnknownID < 0 || *m.UnknownID >= int64(len(pieces)) {
		return nil, 0, fmt.Errorf("%q: is not the id of one of the %d pieces", "unk_id", len(pieces))
	}
	for i := range pieces {
		pieces[i].Special = special[pieces[i].Text] || i == int(*m.UnknownID)
	}
	file, err := Encode(pieces, charsmap)
	if err != nil {
		return nil, 0, fmt.Errorf("%q: %w", "vocab", err)
	}
	t, err := Load(file)
	if err != nil {
		return nil, 0, fmt.Errorf("%q: %w", "vocab", err)
	}
	t.outside, t.spaces = int32(*m.UnknownID), rule
	return t, len(pieces), nil
}

// unigramNormalizer returns the character map and what happens to spaces.
func (j *jsonFile) unigramNormalizer() (charsmap []byte, rule spaces, err error) {
	list, err := steps(j.Normalizer)
	if err != nil {
		return nil, rule, err
	}
	charsmap, rule.each = identity, true
	rest := list
	if len(rest) > 0 && rest[0].Type == "Precompiled" {
		if len(rest[0].Charsmap) > 0 {
			charsmap = rest[0].Charsmap
		}
		rest = rest[1:]
	}
	if len(rest) == 2 && rest[0].Type == "Strip" && rest[0].Right {
		rule.trimEnd = true
		rest = rest[1:]
	}
	if len(rest) == 1 && rest[0].Type == "Replace" && rest[0].Pattern["Regex"] == " {2,}" &&
		(rest[0].Content == " " || rest[0].Content == space) {
		rule.each = false
		rest = rest[1:]
	}
	if len(rest) > 0 || rule.trimEnd && rule.each {
		return nil, rule, fmt.Errorf("types %v: %s", typesOf(list), supportedNormalizers)
	}
	return charsmap, rule, nil
}

// metaspace reads the pre-tokenizer.
func (j *jsonFile) metaspace(rule *spaces) error {
	list, err := steps(j.PreTokenizer)
	if err != nil {
		return err
	}
	if len(list) == 2 && list[0].Type == "WhitespaceSplit" {
		rule.between = true
		list = list[1:]
	}
	if len(list) != 1 || list[0].Type != "Metaspace" {
		return fmt.Errorf("types %v: %s", typesOf(list), supportedMetaspace)
	}
	m := list[0]
	always := m.Prefix == nil || *m.Prefix
	if m.Prepend != nil {
		// Of a text that nothing has split before, the first part is all.
		always = *m.Prepend == "always" || *m.Prepend == "first" && !rule.between
	}
	if !always || m.Replacement != space || m.Split != nil && !*m.Split {
		return errors.New(supportedMetaspace)
	}
	return nil
}

// readPieces reads a list of pairs, a text and a score.
func readPieces(raw json.RawMessage) ([]Piece, error) {
	d := json.NewDecoder(bytes.NewReader(raw))
	if open, err := d.Token(); err != nil || open != json.Delim('[') {
		return nil, errors.New("want a list of pieces, each a text and a score")
	}
	var pieces []Piece
	for d.More() {
		if len(pieces) == maxPieces {
			return nil, fmt.Errorf("more than %d pieces", maxPieces)
		}
		var pair []json.RawMessage
		if err := d.Decode(&pair); err != nil {
			return nil, fmt.Errorf("piece %d: %w", len(pieces), err)
		}
		if len(pair) != 2 {
			return nil, fmt.Errorf("piece %d: want a text and a score", len(pieces))
		}
		var p Piece
		if err := json.Unmarshal(pair[0], &p.Text); err != nil {
			return nil, fmt.Errorf("piece %d: %w", len(pieces), err)
		}
		if err := json.Unmarshal(pair[1], &p.Score); err != nil {
			return nil, fmt.Errorf("piece %d: %w", len(pieces), err)
		}
		pieces = append(pieces, p)
	}
	return pieces, nil
}
