package embed_test

import (
	"context"
	"encoding/binary"
	"math"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/beleg-dev/beleg/internal/embed"
	"github.com/beleg-dev/beleg/internal/encoder"
	"github.com/beleg-dev/beleg/internal/encoder/safetensors"
	"github.com/beleg-dev/beleg/internal/hub"
	"github.com/beleg-dev/beleg/internal/tokenizer"
)

// mustConfig returns a small random embedder that reads 80 tokens.
func mustConfig(t testing.TB) embed.Config {
	t.Helper()
	own, err := hub.OpenEmbedder("../hub/testdata/embedder-bert", encoder.Config{})
	if err != nil {
		t.Fatal(err)
	}
	return embed.Config{Reader: own.Reader, Model: own.Model, Name: own.Version, Layout: own.Layout}
}

func mustQuery(t testing.TB, c embed.Config, text string) []float32 {
	t.Helper()
	v, err := embed.NewFrom(c).EmbedQuery(context.Background(), text)
	if err != nil {
		t.Fatal(err)
	}
	return v
}

func TestAPrefixIsReadAsTextBeforeTheText(t *testing.T) {
	c := mustConfig(t)
	want := mustQuery(t, c, "the old ferry")
	c.QueryPrefix = "the old "
	if diff := cmp.Diff(want, mustQuery(t, c, "ferry")); diff != "" {
		t.Error(diff)
	}
}

func TestAQueryThatMayBeCutIsReadToWhereItFits(t *testing.T) {
	c := mustConfig(t)
	long := strings.Repeat("the old ferry crosses the river twice a day ", 20)
	if _, err := embed.NewFrom(c).EmbedQuery(context.Background(), long); err == nil {
		t.Error("a query too long is read, and not to be cut")
	}
	c.CutQueries = true
	if diff := cmp.Diff(mustQuery(t, c, long), mustQuery(t, c, long+" and nobody pays")); diff != "" {
		t.Error(diff)
	}
	passages, err := embed.NewFrom(c).EmbedPassages(context.Background(), []string{long})
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(passages[0], mustQuery(t, c, long)); diff != "" {
		t.Error(diff)
	}
}

func TestNumbersThatAreNotFiniteAreAnError(t *testing.T) {
	file := mustParse(t, "embedder.safetensors")
	tensors := map[string]safetensors.Tensor{}
	for _, name := range file.Names() {
		tensors[name] = file.View(name)
	}
	// Finite weights whose products are not.
	norm := tensors["layer.11.output_norm.weight"]
	norm.Data = strings.Repeat(string(binary.LittleEndian.AppendUint32(nil, math.Float32bits(math.MaxFloat32))), len(norm.Data)/4)
	tensors["layer.11.output_norm.weight"] = norm
	b, err := safetensors.Encode(file.Metadata, tensors)
	if err != nil {
		t.Fatal(err)
	}
	if file, err = safetensors.Parse(string(b)); err != nil {
		t.Fatal(err)
	}
	words, err := encoder.OpenWords(mustParse(t, "words-0.safetensors"), mustParse(t, "words-1.safetensors"), 384)
	if err != nil {
		t.Fatal(err)
	}
	m, err := encoder.Load(file, words, encoder.Config{})
	if err != nil {
		t.Fatal(err)
	}
	tok, err := tokenizer.Load(mustRead(t, "vocabulary.bin"))
	if err != nil {
		t.Fatal(err)
	}
	if v, err := embed.New(tok, m, "x").EmbedQuery(context.Background(), "Haus"); err == nil {
		t.Errorf("vector %v", v[:4])
	}
}
