package tokenizer

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
)

// defaultLongestWord is what files that do not say it mean.
const defaultLongestWord = 100

const supportedBert = "supported with WordPiece is "

func (j *jsonFile) wordPiece(m *jsonModel, special map[string]bool) (*WordPiece, int, error) {
	rules, err := j.bertRules()
	if err != nil {
		return nil, 0, fmt.Errorf("%q: %w", "normalizer", err)
	}
	list, err := steps(j.PreTokenizer)
	if err == nil && (len(list) != 1 || list[0].Type != "BertPreTokenizer") {
		err = fmt.Errorf("types %v: %sBertPreTokenizer", typesOf(list), supportedBert)
	}
	if err != nil {
		return nil, 0, fmt.Errorf("%q: %w", "pre_tokenizer", err)
	}
	if m.Continuation != nil && *m.Continuation != continuation {
		return nil, 0, fmt.Errorf("%q: %q, supported is %s", "continuing_subword_prefix", *m.Continuation, continuation)
	}
	pieces, rows, err := readWordPieces(m.Vocab)
	if err != nil {
		return nil, 0, fmt.Errorf("%q: %w", "vocab", err)
	}
	w, err := newWordPiece(pieces, special, m.UnknownToken)
	if err != nil {
		return nil, 0, fmt.Errorf("%q: %w", "vocab", err)
	}
	w.rules, w.longestWord = rules, defaultLongestWord
	if m.LongestWord != nil {
		w.longestWord = *m.LongestWord
	}
	return w, rows, nil
}

func (j *jsonFile) bertRules() (BertRules, error) {
	list, err := steps(j.Normalizer)
	if err != nil {
		return BertRules{}, err
	}
	if len(list) != 1 || list[0].Type != "BertNormalizer" {
		return BertRules{}, fmt.Errorf("types %v: %sBertNormalizer", typesOf(list), supportedBert)
	}
	n := list[0]
	on := func(b *bool) bool { return b == nil || *b }
	r := BertRules{Clean: on(n.Clean), Chinese: on(n.Chinese), Lower: on(n.Lowercase)}
	r.Accents = r.Lower // unless said otherwise
	if n.Accents != nil {
		r.Accents = *n.Accents
	}
	return r, nil
}

// readWordPieces reads a map of pieces to ids. All ids are below rows.
func readWordPieces(raw json.RawMessage) (pieces map[string]int32, rows int, err error) {
	d := json.NewDecoder(bytes.NewReader(raw))
	if open, err := d.Token(); err != nil || open != json.Delim('{') {
		return nil, 0, errors.New("want an object of pieces and their ids")
	}
	pieces = map[string]int32{}
	taken := map[int32]bool{}
	for d.More() {
		if len(pieces) == maxPieces {
			return nil, 0, fmt.Errorf("more than %d pieces", maxPieces)
		}
		key, err := d.Token()
		if err != nil {
			return nil, 0, err
		}
		text, _ := key.(string)
		var id int32
		if err := d.Decode(&id); err != nil {
			return nil, 0, fmt.Errorf("piece %q: %w", text, err)
		}
		if _, twice := pieces[text]; twice || taken[id] || id < 0 || id >= maxPieces {
			return nil, 0, fmt.Errorf("piece %q with id %d: each stands once, ids are from 0 to %d", text, id, maxPieces-1)
		}
		pieces[text], taken[id] = id, true
		rows = max(rows, int(id)+1)
	}
	return pieces, rows, nil
}
