package tokenizer

import (
	"encoding/json"
	"errors"
	"fmt"
)

// A Template says which special tokens stand around a text, or around and
// between two.
type Template struct {
	Before, Between, After []int32
	// Second says that the second text and what follows it are of token type 1.
	Second bool
}

// Specials returns the number of special tokens.
func (t *Template) Specials() int { return len(t.Before) + len(t.Between) + len(t.After) }

// maxSpecials is the most special tokens of a template.
const maxSpecials = 16

// A jsonTemplate is a post_processor.
type jsonTemplate struct {
	Type          string `json:"type"`
	Single, Pair  []jsonPlace
	SpecialTokens map[string]struct {
		IDs []int32 `json:"ids"`
	} `json:"special_tokens"`
	Sep, Cls json.RawMessage // a text and its id
}

// A jsonPlace holds a special token or a text.
type jsonPlace struct {
	SpecialToken, Sequence *struct {
		ID     string `json:"id"`
		TypeID int    `json:"type_id"`
	}
}

const supportedProcessors = "supported are TemplateProcessing, BertProcessing and RobertaProcessing"

// readTemplates reads the layouts of one text and of two.
func readTemplates(raw json.RawMessage) (single, pair Template, err error) {
	var j jsonTemplate
	if len(raw) == 0 || string(raw) == "null" {
		return single, pair, errors.New("is missing: " + supportedProcessors)
	}
	if err := json.Unmarshal(raw, &j); err != nil {
		return single, pair, err
	}
	switch j.Type {
	case "TemplateProcessing":
		if single, err = j.template(j.Single, 1); err == nil {
			pair, err = j.template(j.Pair, 2)
		}
		return single, pair, err
	case "BertProcessing", "RobertaProcessing":
		return j.fixed()
	}
	return single, pair, fmt.Errorf("type %q: %s", j.Type, supportedProcessors)
}

// template reads places that hold that many texts, A and then B.
func (j *jsonTemplate) template(places []jsonPlace, texts int) (t Template, err error) {
	if len(places) > maxSpecials+texts {
		return t, fmt.Errorf("%d places, at most %d", len(places), maxSpecials+texts)
	}
	seen, types := 0, [3]int{} // of what stands before A, from A on, from B on
	for _, p := range places {
		switch {
		case p.Sequence != nil && p.Sequence.ID == string(rune('A'+seen)) && seen < texts:
			seen++
			types[seen] = p.Sequence.TypeID
		case p.SpecialToken != nil:
			token := j.SpecialTokens[p.SpecialToken.ID]
			if len(token.IDs) == 0 || p.SpecialToken.TypeID != types[seen] {
				return t, fmt.Errorf("special token %q has no ids, or the type %d beside a text of type %d", p.SpecialToken.ID, p.SpecialToken.TypeID, types[seen])
			}
			t.put(seen, texts, token.IDs)
		default:
			return t, fmt.Errorf("want the texts A and B, once each and in this order, and special tokens")
		}
	}
	if seen != texts {
		return t, fmt.Errorf("template with %d texts, want %d", seen, texts)
	}
	if types[1] != 0 || types[2] != 0 && types[2] != 1 {
		return t, fmt.Errorf("token types %d and %d, want 0 and then 0 or 1", types[1], types[2])
	}
	t.Second = types[2] == 1
	return t, t.check()
}

// put appends special tokens behind that many of the texts.
func (t *Template) put(seen, texts int, ids []int32) {
	switch seen {
	case 0:
		t.Before = append(t.Before, ids...)
	case texts:
		t.After = append(t.After, ids...)
	default:
		t.Between = append(t.Between, ids...)
	}
}

// fixed returns the layouts of BERT and RoBERTa.
func (j *jsonTemplate) fixed() (single, pair Template, err error) {
	var ids [2]int32
	for i, raw := range []json.RawMessage{j.Cls, j.Sep} {
		var token []json.RawMessage
		if err := json.Unmarshal(raw, &token); err != nil || len(token) != 2 {
			return single, pair, errors.New("want sep and cls, each a text and an id")
		}
		if err := json.Unmarshal(token[1], &ids[i]); err != nil {
			return single, pair, err
		}
	}
	cls, sep := ids[:1:1], ids[1:2:2]
	single = Template{Before: cls, After: sep}
	pair = Template{Before: cls, Between: sep, After: sep, Second: true}
	if j.Type == "RobertaProcessing" {
		pair.Between, pair.Second = []int32{ids[1], ids[1]}, false
	}
	return single, pair, errors.Join(single.check(), pair.check())
}

func (t *Template) check() error {
	if n := t.Specials(); n > maxSpecials {
		return fmt.Errorf("%d special tokens, at most %d", n, maxSpecials)
	}
	for _, ids := range [][]int32{t.Before, t.Between, t.After} {
		for _, id := range ids {
			if id < 0 || id >= maxPieces {
				return fmt.Errorf("special token with id %d", id)
			}
		}
	}
	return nil
}
