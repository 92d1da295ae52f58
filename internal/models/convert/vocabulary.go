package main

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"reflect"

	"github.com/beleg-dev/beleg/internal/tokenizer"
)

// A vocabulary is what matters of a tokenizer.json of Hugging Face tokenizers.
type vocabulary struct {
	AddedTokens []struct {
		ID      int  `json:"id"`
		Special bool `json:"special"`
	} `json:"added_tokens"`
	Normalizer struct {
		Normalizers []struct {
			Type     string         `json:"type"`
			Charsmap []byte         `json:"precompiled_charsmap"`
			Pattern  map[string]any `json:"pattern"`
			Content  string         `json:"content"`
		} `json:"normalizers"`
	} `json:"normalizer"`
	PreTokenizer map[string]any `json:"pre_tokenizer"`
	Model        struct {
		UnknownID    int32    `json:"unk_id"`
		ByteFallback bool     `json:"byte_fallback"`
		Vocab        [][2]any `json:"vocab"`
	} `json:"model"`
}

// encodeVocabulary writes tokenizer.json in the form that is embedded.
func encodeVocabulary(from, to string) error {
	b, err := os.ReadFile(filepath.Join(from, "tokenizer.json"))
	if err != nil {
		return err
	}
	var v vocabulary
	if err := json.Unmarshal(b, &v); err != nil {
		return err
	}
	if err := v.check(); err != nil {
		return err
	}
	pieces := make([]tokenizer.Piece, len(v.Model.Vocab))
	for id, entry := range v.Model.Vocab {
		text, isText := entry[0].(string)
		score, isScore := entry[1].(float64)
		if !isText || !isScore {
			return fmt.Errorf("piece %d is %v, want a text and a score", id, entry)
		}
		pieces[id] = tokenizer.Piece{Text: text, Score: score}
	}
	for _, a := range v.AddedTokens {
		if a.ID < 0 || a.ID >= len(pieces) || !a.Special {
			return fmt.Errorf("added token %d is no special piece of the vocabulary", a.ID)
		}
		pieces[a.ID].Special = true
	}
	out, err := tokenizer.Encode(pieces, v.Normalizer.Normalizers[0].Charsmap)
	if err != nil {
		return err
	}
	return os.WriteFile(filepath.Join(to, "vocabulary.bin"), out, 0o644)
}

// check refuses what the tokenizer does not do.
func (v *vocabulary) check() error {
	n := v.Normalizer.Normalizers
	if len(n) != 2 || n[0].Type != "Precompiled" || n[1].Type != "Replace" || n[1].Pattern["Regex"] != " {2,}" || n[1].Content != " " {
		return fmt.Errorf("normalizers are not a character map and one space for several")
	}
	metaspace := map[string]any{"type": "Metaspace", "replacement": "▁", "add_prefix_space": true}
	if !reflect.DeepEqual(v.PreTokenizer, metaspace) {
		return fmt.Errorf("pre-tokenizer is %v, want %v", v.PreTokenizer, metaspace)
	}
	if v.Model.UnknownID != tokenizer.Unknown || v.Model.ByteFallback {
		return fmt.Errorf("unknown id %d, byte fallback %v: want %d without", v.Model.UnknownID, v.Model.ByteFallback, tokenizer.Unknown)
	}
	return nil
}
