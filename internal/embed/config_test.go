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
	"github.com/beleg-dev/beleg/internal/encoder/encodertest"
	"github.com/beleg-dev/beleg/internal/encoder/safetensors"
	"github.com/beleg-dev/beleg/internal/hub"
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
	// Finite weights whose products are not.
	file := encodertest.MustChange(t, encodertest.MustParse(t, "embedder.safetensors"), "layer.11.output_norm.weight", func(norm *safetensors.Tensor) {
		norm.Data = strings.Repeat(string(binary.LittleEndian.AppendUint32(nil, math.Float32bits(math.MaxFloat32))), len(norm.Data)/4)
	})
	if v, err := mustOpenFile(t, file).EmbedQuery(context.Background(), "Haus"); err == nil {
		t.Errorf("vector %v", v[:4])
	}
}
