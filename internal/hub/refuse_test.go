package hub_test

import (
	"encoding/binary"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/beleg-dev/beleg/internal/encoder"
	"github.com/beleg-dev/beleg/internal/hub"
)

// open opens a copy of a folder of testdata as what it is.
func open(dir string) error {
	if strings.HasPrefix(filepath.Base(dir), "judge") {
		_, err := hub.OpenJudge(dir, encoder.Config{})
		return err
	}
	_, err := hub.OpenEmbedder(dir, encoder.Config{})
	return err
}

func TestAModelThatIsNotSupportedIsRefusedByFileAndKey(t *testing.T) {
	const (
		config  = "config.json"
		prompts = "config_sentence_transformers.json"
		pooling = "1_Pooling/config.json"
	)
	for _, row := range []struct{ name, folder, file, old, new, want string }{
		{"a model of another family", "judge-bert", config, `"bert"`, `"deberta-v2"`, `"model_type" is "deberta-v2": supported are bert, roberta and xlm-roberta`},
		{"no JSON", "judge-bert", config, `{`, `[`, `config.json: `},
		{"a number written as text", "judge-bert", config, `"hidden_size": 64`, `"hidden_size": "64"`, `hidden_size`},
		{"a size that is missing", "judge-bert", config, `"num_hidden_layers": 2,`, ``, `"num_hidden_layers" is missing`},
		{"a huge size", "judge-bert", config, `"intermediate_size": 64`, `"intermediate_size": 1099511627776`, `"intermediate_size" is 1099511627776: supported are 1 to 16384`},
		{"a negative size", "judge-bert", config, `"vocab_size": `, `"vocab_size": -`, `"vocab_size" is -`},
		{"a width that the kernels do not have", "judge-bert", config, `"hidden_size": 64`, `"hidden_size": 96`, `"hidden_size" is 96: supported are multiples of 64`},
		{"an inner width that the kernels do not have", "judge-bert", config, `"intermediate_size": 64`, `"intermediate_size": 100`, `"intermediate_size" is 100: supported are multiples of 64`},
		{"heads that the kernels do not have", "judge-bert", config, `"num_attention_heads": 2`, `"num_attention_heads": 4`, `"num_attention_heads" is 4 with a hidden_size of 64: supported are heads of width 32 or 64`},
		{"another activation", "judge-bert", config, `"gelu"`, `"gelu_new"`, `"hidden_act" is "gelu_new": supported is gelu`},
		{"relative positions", "judge-bert", config, `"model_type"`, `"position_embedding_type": "relative_key", "model_type"`, `"position_embedding_type" is "relative_key": supported is absolute`},
		{"a decoder", "judge-bert", config, `"is_decoder": false`, `"is_decoder": true`, `"is_decoder" is true`},
		{"cross attention", "judge-bert", config, `"add_cross_attention": false`, `"add_cross_attention": true`, `"add_cross_attention" is true`},
		{"a constant of the norms that is none", "judge-bert", config, `"layer_norm_eps": 0.4`, `"layer_norm_eps": 0`, `"layer_norm_eps" is 0`},
		{"a padding token behind the positions", "judge-roberta", config, `"pad_token_id": 0`, `"pad_token_id": 500`, `"pad_token_id" is 500`},
		{"too few positions", "judge-bert", config, `"max_position_embeddings": 256`, `"max_position_embeddings": 255`, `"max_position_embeddings" is 255, which is 255 tokens: supported are judges of at least 256`},
		{"two labels", "judge-bert", config, `"1": "entailment",`, ``, `"id2label" has two labels: a two-label judge cannot say conflict`},
		{"four labels", "judge-bert", config, `"1": "entailment",`, `"1": "entailment", "3": "other",`, `"id2label" has 4 labels`},
		{"labels without a meaning", "judge-bert", config, `"entailment"`, `"LABEL_1"`, `"id2label" has "LABEL_1" for 1: supported are one each of entailment`},
		{"a label twice", "judge-bert", config, `"contradiction"`, `"Supports"`, `"id2label" has "Supports" for 2`},
		{"labels that do not count from 0", "judge-bert", config, `"0": "neutral"`, `"3": "neutral"`, `"id2label" has no label for 0`},
		{"labels that do not exclude each other", "judge-bert", config, `"model_type"`, `"problem_type": "multi_label_classification", "model_type"`, `"problem_type"`},
		{"more words in the tokenizer", "judge-bert", config, `"vocab_size": `, `"vocab_size": 1, "x": `, `tokenizer.json: has ids up to`},
		{"fewer words than the weights have", "judge-bert", config, `"vocab_size": `, `"vocab_size": 900, "x": `, `model.safetensors: tensor "bert.embeddings.word_embeddings.weight"`},
		{"fewer layers than the weights have", "judge-bert", config, `"num_hidden_layers": 2`, `"num_hidden_layers": 1`, `tensor "bert.encoder.layer.1.`},
		{"more layers than the weights have", "judge-bert", config, `"num_hidden_layers": 2`, `"num_hidden_layers": 3`, `tensor "bert.encoder.layer.2.attention.self.query.weight" is missing`},
		{"one token type where two are used", "judge-bert", config, `"type_vocab_size": 2`, `"type_vocab_size": 1`, `"type_vocab_size" is 1`},
		{"a tokenizer of another kind", "judge-bert", "tokenizer.json", `"type":"WordPiece"`, `"type":"BPE"`, `tokenizer.json: "model": type "BPE": supported are Unigram and WordPiece`},
		{"a part that the index misplaces", "judge-roberta", "model.safetensors.index.json", `00002-of`, `00001-of`, `model.safetensors.index.json: "weight_map" says that model-00001-of`},
		{"a part outside the folder", "judge-roberta", "model.safetensors.index.json", `model-00002`, `../model-00002`, `"weight_map" names the file "../model-00002`},
		{"a part that is not there", "judge-roberta", "model.safetensors.index.json", `model-00002-of`, `model-00009-of`, `model-00009-of-00004.safetensors`},
		{"an index without parts", "judge-roberta", "model.safetensors.index.json", `"weight_map"`, `"other"`, `"weight_map" names 0 files`},
		{"another module", "embedder-xlmr", "modules.json", `Normalize`, `Dense`, `modules.json: "type" is "sentence_transformers.models.Dense" in place 2: supported are Transformer, Pooling and Normalize`},
		{"a module outside the folder", "embedder-xlmr", "modules.json", `1_Pooling`, `../1_Pooling`, `modules.json: "path"`},
		{"another pooling", "embedder-xlmr", pooling, `"pooling_mode_max_tokens": false`, `"pooling_mode_max_tokens": true`, `config.json: "pooling_mode" is [pooling_mode_cls_token pooling_mode_max_tokens]: supported is either`},
		{"no pooling", "embedder-xlmr", pooling, `"pooling_mode_cls_token": true`, `"pooling_mode_cls_token": false`, `"pooling_mode" is []`},
		{"a prompt that is too long", "embedder-bert", prompts, `query: "`, strings.Repeat("the ", 40) + `"`, `"prompts" holds one of`},
		{"another similarity", "embedder-bert", prompts, `"prompts"`, `"similarity_fn_name": "dot", "prompts"`, `"similarity_fn_name" is "dot": supported is cosine`},
	} {
		t.Run(row.name, func(t *testing.T) {
			dir := mustCopy(t, row.folder)
			mustReplace(t, filepath.Join(dir, row.file), row.old, row.new)
			if err := open(dir); err == nil || !strings.Contains(err.Error(), dir) || !strings.Contains(err.Error(), row.want) {
				t.Errorf("got %v, want %s", err, row.want)
			}
		})
	}
}

func TestFilesThatAreMissingOrTooLongAreNamed(t *testing.T) {
	for _, row := range []struct {
		name, folder string
		change       func(t *testing.T, dir string)
		want         string
	}{
		{"no folder", "judge-bert", func(t *testing.T, dir string) { mustRemove(t, dir) }, "supported is a folder with config.json"},
		{"a file for a folder", "judge-bert", func(t *testing.T, dir string) { mustRemove(t, dir); mustWrite(t, dir, "x") }, "is no folder"},
		{"no config.json", "judge-bert", func(t *testing.T, dir string) { mustRemove(t, filepath.Join(dir, "config.json")) }, "config.json: file does not exist"},
		{"no tokenizer.json", "judge-bert", func(t *testing.T, dir string) { mustRemove(t, filepath.Join(dir, "tokenizer.json")) }, "tokenizer.json: file does not exist"},
		{"no weights", "judge-bert", func(t *testing.T, dir string) { mustRemove(t, filepath.Join(dir, "model.safetensors")) }, "model.safetensors: file does not exist"},
		{"weights of another format", "judge-bert", func(t *testing.T, dir string) {
			mustRemove(t, filepath.Join(dir, "model.safetensors"))
			mustWrite(t, filepath.Join(dir, "pytorch_model.bin"), "x")
		}, "pytorch_model.bin is not read, supported are weights in safetensors"},
		{"a folder for the weights", "judge-bert", func(t *testing.T, dir string) {
			mustRemove(t, filepath.Join(dir, "model.safetensors"))
			mustWrite(t, filepath.Join(dir, "model.safetensors", "x"), "x")
		}, "is no regular file"},
		{"weights that are none", "judge-bert", func(t *testing.T, dir string) { mustWrite(t, filepath.Join(dir, "model.safetensors"), "x") }, "model.safetensors: safetensors: shorter"},
		{"a long config.json", "judge-bert", func(t *testing.T, dir string) {
			mustWrite(t, filepath.Join(dir, "config.json"), strings.Repeat(" ", 1<<20+1))
		}, "config.json: 1048577 bytes, at most 1048576"},
		{"a long index", "judge-roberta", func(t *testing.T, dir string) {
			mustWrite(t, filepath.Join(dir, "model.safetensors.index.json"), strings.Repeat(" ", 4<<20+1))
		}, "model.safetensors.index.json: 4194305 bytes"},
		{"a long tokenizer.json", "judge-bert", func(t *testing.T, dir string) {
			if err := os.Truncate(filepath.Join(dir, "tokenizer.json"), 64<<20+1); err != nil {
				t.Fatal(err)
			}
		}, "tokenizer.json: 67108865 bytes"},
		{"a sentence-transformers file that lower-cases", "embedder-bert", func(t *testing.T, dir string) {
			mustWrite(t, filepath.Join(dir, "sentence_bert_config.json"), `{"max_seq_length":64,"do_lower_case":true}`)
		}, `sentence_bert_config.json: "do_lower_case" is true: supported is false`},
		{"a tokenizer_config.json that keeps capitals", "judge-bert", func(t *testing.T, dir string) {
			mustWrite(t, filepath.Join(dir, "tokenizer_config.json"), `{"do_lower_case":false}`)
		}, `tokenizer_config.json: "do_lower_case" is false: supported is true, as "lowercase" of tokenizer.json says`},
		{"a tokenizer_config.json that keeps accents", "judge-bert", func(t *testing.T, dir string) {
			mustWrite(t, filepath.Join(dir, "tokenizer_config.json"), `{"strip_accents":false}`)
		}, `tokenizer_config.json: "strip_accents" is false: supported is true`},
		{"a tokenizer_config.json that does not part ideographs", "judge-bert", func(t *testing.T, dir string) {
			mustWrite(t, filepath.Join(dir, "tokenizer_config.json"), `{"tokenize_chinese_chars":false}`)
		}, `tokenizer_config.json: "tokenize_chinese_chars" is false: supported is true, as "handle_chinese_chars" of tokenizer.json says`},
		{"a tokenizer_config.json of a model that is not called BERT", "judge-roberta", func(t *testing.T, dir string) {
			mustWrite(t, filepath.Join(dir, "tokenizer_config.json"), `{"do_lower_case":false}`)
		}, `tokenizer_config.json: "do_lower_case" is false: supported is true`},
		{"capitals kept by tokenizer.json alone", "judge-bert", func(t *testing.T, dir string) {
			mustReplace(t, filepath.Join(dir, "tokenizer.json"), `"lowercase":true`, `"lowercase":false`)
		}, `tokenizer_config.json: "do_lower_case" is left out, which means true: supported is false`},
		{"accents kept by tokenizer.json alone", "judge-bert", func(t *testing.T, dir string) {
			mustReplace(t, filepath.Join(dir, "tokenizer.json"), `"strip_accents":null`, `"strip_accents":false`)
			mustWrite(t, filepath.Join(dir, "tokenizer_config.json"), `{"tokenizer_class":"BertTokenizerFast","do_lower_case":true}`)
		}, `tokenizer_config.json: "strip_accents" is left out, which means true: supported is false`},
		{"prompts that are not pooled", "embedder-bert", func(t *testing.T, dir string) {
			mustWrite(t, filepath.Join(dir, "1_Pooling/config.json"), `{"pooling_mode":"mean","include_prompt":false}`)
		}, `config_sentence_transformers.json: "prompts" holds "query: ", which`},
		{"prompts of unknown tasks", "embedder-bert", func(t *testing.T, dir string) {
			mustWrite(t, filepath.Join(dir, "config_sentence_transformers.json"), `{"prompts":{"clustering":"x"}}`)
		}, `config_sentence_transformers.json: "prompts" has ["clustering"]: supported are query, document, passage or corpus`},
		{"a tensor of another architecture", "embedder-bert", func(t *testing.T, dir string) { mustRename(t, dir, "pooler.dense.weight", "adapte.dense.weight") },
			`tensor "adapte.dense.weight" is not part of a bert model`},
		{"a tensor under another name", "embedder-bert", func(t *testing.T, dir string) {
			mustRename(t, dir, "encoder.layer.1.output.dense.weight", "encoder.layer.1.output.lora_.weight")
		},
			`tensor "encoder.layer.1.output.dense.weight" is missing`},
		{"a weight that is no number", "judge-bert", func(t *testing.T, dir string) { mustPoison(t, dir) }, `is not finite`},
	} {
		t.Run(row.name, func(t *testing.T) {
			dir := mustCopy(t, row.folder)
			row.change(t, dir)
			if err := open(dir); err == nil || !strings.Contains(err.Error(), dir) || !strings.Contains(err.Error(), row.want) {
				t.Errorf("got %v, want %s", err, row.want)
			}
		})
	}
}

func mustRemove(t *testing.T, path string) {
	t.Helper()
	if err := os.RemoveAll(path); err != nil {
		t.Fatal(err)
	}
}

// mustRename gives a tensor a name of the same length.
func mustRename(t *testing.T, dir, old, name string) {
	t.Helper()
	if len(old) != len(name) {
		t.Fatalf("%q is not as long as %q", name, old)
	}
	mustReplace(t, filepath.Join(dir, "model.safetensors"), old, name)
}

// mustPoison makes the last number of the weights one that is none.
func mustPoison(t *testing.T, dir string) {
	t.Helper()
	path := filepath.Join(dir, "model.safetensors")
	b, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	binary.LittleEndian.PutUint32(b[len(b)-4:], 0x7fc00000)
	mustWrite(t, path, string(b))
}
