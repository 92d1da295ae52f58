package hub_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/beleg-dev/beleg/internal/alloctest"
	"github.com/beleg-dev/beleg/internal/encoder"
	"github.com/beleg-dev/beleg/internal/hub"
)

func TestPromptsArePutBeforeTexts(t *testing.T) {
	for _, row := range []struct{ name, file, query, passage string }{
		{"query and passage", `{"prompts":{"query":"q ","passage":"p "}}`, "q ", "p "},
		{"query and document", `{"prompts":{"query":"q ","document":"d "}}`, "q ", "d "},
		{"document before passage", `{"prompts":{"query":"q ","passage":"p ","document":"d "}}`, "q ", "d "},
		{"passage before corpus", `{"prompts":{"query":"q ","corpus":"c ","passage":"p "}}`, "q ", "p "},
		{"corpus alone", `{"prompts":{"corpus":"c "}}`, "", "c "},
		{"an empty document beside a passage", `{"prompts":{"query":"q ","document":"","passage":"p "}}`, "q ", "p "},
		{"empty ones and a default", `{"prompts":{"query":"","document":"","all":"a "},"default_prompt_name":"all"}`, "", ""},
		{"query alone", `{"prompts":{"query":"q "}}`, "q ", ""},
		{"a default", `{"prompts":{"query":"q ","all":"a "},"default_prompt_name":"all"}`, "q ", "a "},
		{"none", `{"prompts":{},"default_prompt_name":null,"similarity_fn_name":"cosine"}`, "", ""},
		{"no file", ``, "", ""},
	} {
		t.Run(row.name, func(t *testing.T) {
			dir := mustCopy(t, "embedder-bert")
			path := filepath.Join(dir, "config_sentence_transformers.json")
			mustWrite(t, path, row.file)
			if row.file == "" {
				mustRemove(t, path)
			}
			e := mustOpenEmbedder(t, dir)
			if diff := cmp.Diff([]string{row.query, row.passage}, []string{e.QueryPrefix, e.PassagePrefix}); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func TestAVersionIsTheFoldersNameAndWhatItHolds(t *testing.T) {
	first := mustOpenEmbedder(t, mustCopy(t, "embedder-bert")).Version
	if second := mustOpenEmbedder(t, mustCopy(t, "embedder-bert")).Version; second != first {
		t.Errorf("%s and %s are of the same files", first, second)
	}
	name, hash, ok := strings.Cut(first, "@")
	if !ok || name != "embedder-bert" || len(hash) != 12 {
		t.Errorf("version %q", first)
	}
	for _, row := range []struct{ name, file, old, new string }{
		{"another prompt", "config_sentence_transformers.json", `query: "`, `Query: "`},
		{"another vocabulary", "tokenizer.json", `["▁",-9.0]`, `["▁",-9.5]`},
		{"another norm", "config.json", `"layer_norm_eps": 1e-12`, `"layer_norm_eps": 1e-5`},
		{"other weights", "model.safetensors", "\x01", "\x02"},
	} {
		dir := mustCopy(t, "embedder-bert")
		path := filepath.Join(dir, row.file)
		if row.file == "model.safetensors" {
			mustChangeLast(t, path)
		} else {
			mustReplace(t, path, row.old, row.new)
		}
		if version := mustOpenEmbedder(t, dir).Version; version == first {
			t.Errorf("%s: the version stays %s", row.name, version)
		}
	}
	dir := mustCopy(t, "embedder-bert")
	mustWrite(t, filepath.Join(dir, "tokenizer_config.json"), `{}`)
	if version := mustOpenEmbedder(t, dir).Version; version == first {
		t.Errorf("settings of the tokenizer: the version stays %s", version)
	}
	odd := filepath.Join(t.TempDir(), "my model@home\xff")
	if err := os.CopyFS(odd, os.DirFS("testdata/embedder-bert")); err != nil {
		t.Skip("no such names here:", err)
	}
	if name, _, _ := strings.Cut(mustOpenEmbedder(t, odd).Version, "@"); name != "my-model-home-" {
		t.Errorf("the name is %q", name)
	}
}

// mustChangeLast changes the lowest bit of the last number of a file.
func mustChangeLast(t *testing.T, path string) {
	t.Helper()
	b, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	b[len(b)-2] ^= 1
	mustWrite(t, path, string(b))
}

func TestATokenizerThatTheLibraryFollowsIsRead(t *testing.T) {
	for _, row := range []struct{ name, folder, file string }{
		{"settings that say the same", "judge-bert", `{"tokenizer_class":"BertTokenizer","do_lower_case":true,"strip_accents":null,"tokenize_chinese_chars":true}`},
		{"a class that takes tokenizer.json as it is", "judge-bert", `{"tokenizer_class":"PreTrainedTokenizerFast","do_lower_case":false}`},
		{"a class whose defaults are not known", "judge-roberta", `{"tokenizer_class":"OwnTokenizer","do_lower_case":true}`},
		{"Unigram, which has no such settings", "embedder-bert", `{"tokenizer_class":"XLMRobertaTokenizer","do_lower_case":true}`},
	} {
		t.Run(row.name, func(t *testing.T) {
			dir := mustCopy(t, row.folder)
			mustWrite(t, filepath.Join(dir, "tokenizer_config.json"), row.file)
			if err := open(dir); err != nil {
				t.Error(err)
			}
		})
	}
}

func TestOldNamesOfNormsAreRead(t *testing.T) {
	dir := mustCopy(t, "judge-bert")
	path := filepath.Join(dir, "model.safetensors")
	// Of the same length, so that no offset moves.
	mustReplace(t, path, `embeddings.LayerNorm.weight":`, `embeddings.LayerNorm.gamma" :`)
	rows := mustReference[pair](t, "judge-bert")
	if far, _ := distance(rows, mustClassify(t, mustOpenJudge(t, dir), rows)); far > maxLogitDelta {
		t.Errorf("logits are up to %g apart", far)
	}
}

// Memory that opening a folder may take, freed or not: a fixed part, and so much
// a byte of its files.
const (
	fixedBytes   = 4 << 20
	bytesPerByte = 32
)

// FuzzFolder changes the settings of folders whose weights stay.
func FuzzFolder(f *testing.F) {
	read := func(name string) string {
		b, err := os.ReadFile(filepath.Join("testdata", name))
		if err != nil {
			f.Fatal(err)
		}
		return string(b)
	}
	index, modules := read("embedder-xlmr/model.safetensors.index.json"), read("embedder-xlmr/modules.json")
	pooling, prompts := read("embedder-xlmr/1_Pooling/config.json"), read("embedder-bert/config_sentence_transformers.json")
	f.Add(read("embedder-xlmr/config.json"), index, modules, pooling, prompts)
	f.Add(strings.ReplaceAll(read("embedder-xlmr/config.json"), `"hidden_size": 64`, `"hidden_size": 4096`), index, `[]`, `{"pooling_mode":"cls"}`, `{}`)
	f.Add(read("judge-bert/config.json"), `{"weight_map":{"a":"b.safetensors"}}`, `[{"type":"Pooling"}]`, `{}`, `{"prompts":{"query":""}}`)
	weights, err := filepath.Abs("testdata/embedder-xlmr")
	if err != nil {
		f.Fatal(err)
	}
	f.Fuzz(func(t *testing.T, config, index, modules, pooling, prompts string) {
		dir := t.TempDir()
		size := 1 << 18
		for name, data := range map[string]string{
			"config.json": config, "model.safetensors.index.json": index, "modules.json": modules,
			"1_Pooling/config.json": pooling, "config_sentence_transformers.json": prompts,
		} {
			mustWrite(t, filepath.Join(dir, name), data)
			size += len(data)
		}
		for _, name := range []string{"tokenizer.json", "model-00001-of-00003.safetensors", "model-00002-of-00003.safetensors", "model-00003-of-00003.safetensors"} {
			if err := os.Symlink(filepath.Join(weights, name), filepath.Join(dir, name)); err != nil {
				t.Fatal(err)
			}
		}
		run := encoder.Config{Pool: encoder.NewPool(1)}
		for _, open := range []func() error{
			func() error { _, err := hub.OpenEmbedder(dir, run); return err },
			func() error { _, err := hub.OpenJudge(dir, run); return err },
		} {
			var err error
			got := alloctest.Bytes(func() { err = open() })
			if limit := uint64(fixedBytes + bytesPerByte*size); got > limit {
				t.Fatalf("%d bytes taken to read %d: %v", got, size, err)
			}
			if err != nil && !strings.Contains(err.Error(), dir) {
				t.Fatalf("%v does not name the file", err)
			}
		}
	})
}
