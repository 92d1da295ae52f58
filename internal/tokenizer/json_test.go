package tokenizer_test

import (
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/beleg-dev/beleg/internal/alloctest"
	"github.com/beleg-dev/beleg/internal/tokenizer"
)

// A jsonReference is what Hugging Face tokenizers makes of the texts by a
// tokenizer.json; testdata/json/make.py writes both.
type jsonReference struct {
	Single, Pair, Types []int32 // of "The old ferry", and with "nobody pays"
	Texts               []reference
}

func mustReadFile(t testing.TB, name string) []byte {
	t.Helper()
	b, err := os.ReadFile(filepath.Join("testdata/json", name))
	if err != nil {
		t.Fatal(err)
	}
	return b
}

func mustReadJSON(t testing.TB, data []byte) *tokenizer.File {
	t.Helper()
	f, err := tokenizer.ReadJSON(data)
	if err != nil {
		t.Fatal(err)
	}
	return f
}

func mustJSONReference(t testing.TB) map[string]jsonReference {
	t.Helper()
	var all map[string]jsonReference
	if err := json.Unmarshal(mustReadFile(t, "reference.json"), &all); err != nil {
		t.Fatal(err)
	}
	if len(all) < 8 {
		t.Fatalf("%d tokenizers, want 8 and more", len(all))
	}
	return all
}

func TestATokenizerJSONGivesTheIDsOfTheReference(t *testing.T) {
	for name, want := range mustJSONReference(t) {
		t.Run(name, func(t *testing.T) {
			f := mustReadJSON(t, mustReadFile(t, name+".json"))
			if len(want.Texts) < 60 {
				t.Fatalf("%d texts, want 60 and more", len(want.Texts))
			}
			for _, r := range want.Texts {
				got := f.Reader.AppendIDs([]int32{}, r.Text)
				if diff := cmp.Diff(r.IDs, got); diff != "" {
					t.Errorf("%+q:\n%s", r.Text, diff)
				}
				if n := f.Reader.Count(r.Text); n != len(r.IDs) {
					t.Errorf("%+q: %d tokens counted, %d read", r.Text, n, len(r.IDs))
				}
			}
		})
	}
}

// layOut lays texts out as a template says, with the types of their tokens.
func layOut(f *tokenizer.File, t tokenizer.Template, texts ...string) (ids, types []int32) {
	ids = f.Reader.AppendIDs(slices.Clone(t.Before), texts[0])
	if len(texts) > 1 {
		ids = append(ids, t.Between...)
	}
	types = make([]int32, len(ids))
	if len(texts) > 1 {
		ids = f.Reader.AppendIDs(ids, texts[1])
	}
	ids = append(ids, t.After...)
	for len(types) < len(ids) {
		types = append(types, map[bool]int32{true: 1}[t.Second])
	}
	return ids, types
}

func TestATokenizerJSONGivesTheLayoutOfTheReference(t *testing.T) {
	for name, want := range mustJSONReference(t) {
		t.Run(name, func(t *testing.T) {
			f := mustReadJSON(t, mustReadFile(t, name+".json"))
			ids, _ := layOut(f, f.Single, "The old ferry")
			if diff := cmp.Diff(want.Single, ids); diff != "" {
				t.Error(diff)
			}
			ids, types := layOut(f, f.Pair, "The old ferry", "nobody pays")
			if diff := cmp.Diff([][]int32{want.Pair, want.Types}, [][]int32{ids, types}); diff != "" {
				t.Error(diff)
			}
			if most := slices.Max(ids); int(most) >= f.Rows {
				t.Errorf("id %d is not below %d", most, f.Rows)
			}
		})
	}
}

func TestTheFileThatTheVocabularyIsMadeOfReadsTheSame(t *testing.T) {
	if testing.Short() {
		t.Skip("reads a file of 17 MB")
	}
	data, err := os.ReadFile("../../../shared/models/tokenizer.json")
	if err != nil {
		t.Skip("the published models are not here")
	}
	f := mustReadJSON(t, data)
	for _, r := range mustReference(t) {
		if diff := cmp.Diff(r.IDs, f.Reader.AppendIDs([]int32{}, r.Text)); diff != "" {
			t.Errorf("%+q:\n%s", r.Text, diff)
		}
	}
	want := tokenizer.Template{
		Before: []int32{tokenizer.Begin}, Between: []int32{tokenizer.End, tokenizer.End}, After: []int32{tokenizer.End},
	}
	if diff := cmp.Diff(want, f.Pair); diff != "" {
		t.Error(diff)
	}
}

func TestASpecialTokenInATextIsText(t *testing.T) {
	for name := range mustJSONReference(t) {
		f := mustReadJSON(t, mustReadFile(t, name+".json"))
		special := slices.Concat(f.Pair.Before, f.Pair.Between, f.Pair.After)
		for _, text := range []string{"<s>", "</s>", "[CLS]", "a [SEP] b", "a</s></s>b", "[MASK]<mask>"} {
			for _, id := range f.Reader.AppendIDs(nil, text) {
				if slices.Contains(special, id) {
					t.Errorf("%s: %q holds the special token %d", name, text, id)
				}
			}
		}
	}
}

func TestASpecialTokenWrittenLikeAWordIsNoPieceOfIt(t *testing.T) {
	f := mustReadJSON(t, []byte(strings.ReplaceAll(string(mustReadFile(t, "wordpiece-cased.json")), "[SEP]", "Sep")))
	if id := f.Pair.After[0]; slices.Contains(f.Reader.AppendIDs(nil, "Sep"), id) {
		t.Errorf("it is read as the special token %d", id)
	}
}

func TestATokenizerJSONThatIsNotSupportedIsRefusedByItsKey(t *testing.T) {
	unigram, wordPiece := string(mustReadFile(t, "unigram-one-space.json")), string(mustReadFile(t, "wordpiece-cased.json"))
	for _, row := range []struct{ name, file, old, new, want string }{
		{"a byte-level BPE model", unigram, `"type":"Unigram"`, `"type":"BPE"`, `"model": type "BPE": supported are Unigram and WordPiece`},
		{"a model without a type", unigram, `"type":"Unigram","unk_id":3,`, ``, `"model": type ""`},
		{"bytes for unknown characters", unigram, `"byte_fallback":false`, `"byte_fallback":true`, `"byte_fallback"`},
		{"no unknown piece", unigram, `"unk_id":3`, `"unk_id":null`, `"unk_id"`},
		{"an unknown piece past the end", unigram, `"unk_id":3`, `"unk_id":3000`, `"unk_id"`},
		{"pieces without scores", unigram, `["▁",-9.0]`, `["▁"]`, `"vocab"`},
		{"a piece twice", unigram, `["▁",-9.0]`, `["▁",-9.0],["▁",-9.0]`, `"vocab"`},
		{"another normalizer", unigram, `"type":"Replace"`, `"type":"Lowercase"`, `"normalizer": types [Precompiled Lowercase]: supported are`},
		{"another replacement", unigram, ` {2,}`, `x`, `"normalizer"`},
		{"no space before a text", unigram, `"type":"Metaspace","replacement":"▁","prepend_scheme":"always"`, `"type":"Metaspace","replacement":"▁","prepend_scheme":"never"`, `"pre_tokenizer"`},
		{"words that are not split", unigram, `"split":true`, `"split":false`, `"pre_tokenizer"`},
		{"another pre-tokenizer", unigram, `"pre_tokenizer":{"type":"Metaspace"`, `"pre_tokenizer":{"type":"ByteLevel"`, `"pre_tokenizer": types [ByteLevel]: supported are Metaspace`},
		{"a token that is not special", unigram, `"special":true`, `"special":false`, `"added_tokens"`},
		{"no post-processor", unigram, `"post_processor"`, `"other"`, `"post_processor": is missing: supported are TemplateProcessing`},
		{"another post-processor", unigram, `"TemplateProcessing"`, `"ByteLevel"`, `"post_processor": type "ByteLevel": supported are TemplateProcessing`},
		{"a template without its second text", unigram, `{"Sequence":{"id":"B","type_id":0}},`, ``, `"post_processor"`},
		{"a template that begins with the second text", unigram, `"id":"A"`, `"id":"B"`, `"post_processor"`},
		{"a template with token type 2", unigram, `{"id":"B","type_id":0}`, `{"id":"B","type_id":2}`, `"post_processor"`},
		{"a special token without an id", unigram, `"ids":[2]`, `"ids":[]`, `"post_processor"`},
		{"a special token with a huge id", unigram, `"ids":[2]`, `"ids":[2147483647]`, `"post_processor"`},
		{"WordPiece with another normalizer", wordPiece, `"BertNormalizer"`, `"NFC"`, `"normalizer": types [NFC]: supported with WordPiece is BertNormalizer`},
		{"WordPiece with another pre-tokenizer", wordPiece, `"BertPreTokenizer"`, `"Whitespace"`, `"pre_tokenizer": types [Whitespace]: supported with WordPiece is BertPreTokenizer`},
		{"another sign of continuation", wordPiece, `"continuing_subword_prefix":"##"`, `"continuing_subword_prefix":"@@"`, `"continuing_subword_prefix"`},
		{"no unknown token", wordPiece, `"[UNK]":1,`, ``, `"vocab"`},
		{"two pieces of one id", wordPiece, `"[UNK]":1,`, `"[UNK]":1,"other":1,`, `"vocab"`},
		{"an id below zero", wordPiece, `"[UNK]":1,`, `"[UNK]":1,"other":-1,`, `"vocab"`},
		{"a huge id", wordPiece, `"[UNK]":1,`, `"[UNK]":1,"other":1048576,`, `"vocab"`},
		{"a long piece", wordPiece, `"[UNK]":1,`, `"[UNK]":1,"` + strings.Repeat("x", 257) + `":1000,`, `"vocab"`},
		{"an empty piece", wordPiece, `"[UNK]":1,`, `"[UNK]":1,"":1000,`, `"vocab"`},
		{"an unknown token only by its case", wordPiece, `"[UNK]":1,`, `"[unk]":1,`, `"vocab"`},
	} {
		t.Run(row.name, func(t *testing.T) {
			file := strings.ReplaceAll(row.file, row.old, row.new)
			if file == row.file {
				t.Fatalf("the file does not hold %s", row.old)
			}
			if _, err := tokenizer.ReadJSON([]byte(file)); err == nil || !strings.Contains(err.Error(), row.want) {
				t.Errorf("got %v, want %s", err, row.want)
			}
		})
	}
}

// Memory that reading a tokenizer.json may take: a fixed part, and so much a
// byte of the file.
const (
	fixedBytes   = 1 << 20
	bytesPerByte = 128
)

// processor ends a file that would be refused for lack of it.
const processor = `"post_processor":{"type":"BertProcessing","sep":["b",1],"cls":["a",0]}}`

func FuzzReadJSON(f *testing.F) {
	for _, name := range []string{"unigram-trimmed.json", "unigram-unmapped-words.json", "wordpiece-cased.json", "wordpiece-uncased.json"} {
		f.Add(mustReadFile(f, name), "The 40 € Fähre\u00a0▁猫 x")
	}
	f.Add([]byte(`{"post_processor":{"type":"BertProcessing","sep":["b",1],"cls":["a",0]},"model":{"unk_id":3,"vocab":[["a",0],["b",0],["c",0],["d",0],["▁",-1]]},"pre_tokenizer":{"type":"Metaspace","replacement":"▁"}}`), " d")
	// What is short in a file and long in memory.
	for _, file := range []string{
		`{"normalizer":{"type":"Sequence","normalizers":[` + strings.Repeat("{},", 1<<16) + `{}]},"pre_tokenizer":{},"model":{"type":"WordPiece"},` + processor,
		`{"added_tokens":[` + strings.Repeat("{},", 1<<16) + `{}],` + processor,
		`{"post_processor":{"type":"TemplateProcessing","single":[` + strings.Repeat("{},", 1<<16) + `{}]}}`,
		`{"pre_tokenizer":{"type":"Metaspace","replacement":"▁"},"model":{"unk_id":0,"vocab":[` + strings.Repeat(`["a",0],`, 1<<16) + `["a",0]]},` + processor,
		`{"pre_tokenizer":{"type":"Metaspace","replacement":"▁"},"model":{"unk_id":0,"vocab":[[` + strings.Repeat(`1,`, 1<<16) + `1]]},` + processor,
		strings.Repeat(`{"model":`, 1<<16),
	} {
		f.Add([]byte(file), "a")
	}
	f.Fuzz(func(t *testing.T, data []byte, text string) {
		var file *tokenizer.File
		var err error
		if got, limit := alloctest.Bytes(func() { file, err = tokenizer.ReadJSON(data) }), uint64(fixedBytes+bytesPerByte*len(data)); got > limit {
			t.Fatalf("%d bytes taken to read %d, at most %d", got, len(data), limit)
		}
		if err != nil {
			return
		}
		for _, id := range slices.Concat(file.Reader.AppendIDs(nil, text), file.Single.Before, file.Pair.Between, file.Pair.After) {
			if id < 0 || int(id) >= file.Rows {
				t.Fatalf("id %d, all are below %d", id, file.Rows)
			}
		}
	})
}
