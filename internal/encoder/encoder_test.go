package encoder_test

import (
	"context"
	"errors"
	"flag"
	"math"
	"math/rand/v2"
	"slices"
	"testing"
	"time"

	"github.com/beleg-dev/beleg/internal/encoder"
	"github.com/beleg-dev/beleg/internal/encoder/encodertest"
)

func mustLoad(t testing.TB, name string, c encoder.Config) *encoder.Model {
	t.Helper()
	return encodertest.MustLoad(t, encodertest.MustParse(t, name), c)
}

// sequences returns token ids, the same on every machine, of the given lengths.
func sequences(lens ...int) [][]int32 {
	r := rand.New(rand.NewPCG(1, 2))
	seqs := make([][]int32, len(lens))
	for i, n := range lens {
		seqs[i] = make([]int32, n)
		for j := range seqs[i] {
			seqs[i][j] = int32(r.IntN(250037))
		}
	}
	return seqs
}

// The digests hold on every machine and path. They change only with the
// arithmetic or the weights, and then every stored vector is out of date.
const (
	wantLogits  = 0xbd5c77b5baf5587f
	wantVectors = 0x8e57bb6fa29a38e7
	wantMany    = 0x561ec38a4f4b45f7 // logits of many
)

var long = flag.Bool("long", false, "compare the paths over 500 pairs: minutes, under emulation half an hour")

// many returns 500 sequences, as long as pairs are.
func many() [][]int32 {
	r := rand.New(rand.NewPCG(3, 4))
	lens := make([]int, 500)
	for i := range lens {
		lens[i] = 20 + r.IntN(90)
	}
	return sequences(lens...)
}

func TestEveryPathGivesTheSameBitsForFiveHundredPairs(t *testing.T) {
	if !*long {
		t.Skip("without -long")
	}
	seqs := many()
	for _, path := range encoder.Paths() {
		t.Run(path, func(t *testing.T) {
			logits, err := mustLoad(t, "judge.safetensors", encoder.Config{Path: path}).Classify(context.Background(), seqs, nil)
			if err != nil {
				t.Fatal(err)
			}
			if got := encodertest.Digest(logits); got != wantMany {
				t.Errorf("logits have digest %#x, want %#x", got, uint64(wantMany))
			}
		})
	}
}

func TestEveryPathGivesTheSameBits(t *testing.T) {
	if testing.Short() {
		t.Skip("loads both models once for each path")
	}
	seqs := sequences(1, 2, 3, 5, 6, 7, 15, 16, 17, 31, 33, 48, 64, 65, 127, 200)
	for _, path := range encoder.Paths() {
		t.Run(path, func(t *testing.T) {
			c := encoder.Config{Path: path}
			logits, err := mustLoad(t, "judge.safetensors", c).Classify(context.Background(), seqs, nil)
			if err != nil {
				t.Fatal(err)
			}
			if got := encodertest.Digest(logits); got != wantLogits {
				t.Errorf("logits have digest %#x, want %#x", got, uint64(wantLogits))
			}
			vectors, err := mustLoad(t, "embedder.safetensors", c).Embed(context.Background(), seqs)
			if err != nil {
				t.Fatal(err)
			}
			if got := encodertest.Digest(vectors); got != wantVectors {
				t.Errorf("vectors have digest %#x, want %#x", got, uint64(wantVectors))
			}
		})
	}
}

func TestThePathThatIsThereForTestsIsNeverTheFastest(t *testing.T) {
	paths := encoder.Paths()
	if !slices.Contains(paths, "avxvnni-evex") {
		t.Skip("no AVX-512-VNNI here, or the compiler lacks AVX-VNNI")
	}
	if paths[len(paths)-1] == "avxvnni-evex" {
		t.Errorf("a model would take the last of %v", paths)
	}
}

func TestASequenceGivesTheSameBitsAloneAndBesideOthers(t *testing.T) {
	m := mustLoad(t, "judge.safetensors", encoder.Config{Pool: encoder.NewPool(3)})
	seqs := sequences(40, 3, 90, 17, 17, 64, 8, 120, 33, 2)
	together, err := m.Classify(context.Background(), seqs, nil)
	if err != nil {
		t.Fatal(err)
	}
	for i := range seqs {
		alone, err := m.Classify(context.Background(), seqs[i:i+1], nil)
		if err != nil {
			t.Fatal(err)
		}
		if encodertest.Digest(alone) != encodertest.Digest(together[i:i+1]) {
			t.Errorf("sequence %d: %v alone, %v beside others", i, alone[0], together[i])
		}
	}
}

func TestVectorsHaveLengthOne(t *testing.T) {
	m := mustLoad(t, "embedder.safetensors", encoder.Config{})
	vectors, err := m.Embed(context.Background(), sequences(1, 9, encoder.MaxTokens))
	if err != nil {
		t.Fatal(err)
	}
	for i, v := range vectors {
		var sum float64
		for _, x := range v {
			sum += float64(x) * float64(x)
		}
		if math.Abs(sum-1) > 1e-5 {
			t.Errorf("vector %d has squared length %g", i, sum)
		}
	}
}

func TestSequencesThatAreTooLongEmptyOrUnknownAreRefused(t *testing.T) {
	m := mustLoad(t, "embedder.safetensors", encoder.Config{})
	for name, seq := range map[string][]int32{
		"empty":             {},
		"too long":          make([]int32, encoder.MaxTokens+1),
		"negative id":       {0, -1},
		"id past the table": {250037},
	} {
		if _, err := m.Embed(context.Background(), [][]int32{{0, 2}, seq}); err == nil {
			t.Errorf("%s: no error", name)
		}
	}
}

func TestACancelledContextEndsTheWork(t *testing.T) {
	m := mustLoad(t, "embedder.safetensors", encoder.Config{})
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	if _, err := m.Embed(ctx, sequences(20, 30)); !errors.Is(err, context.Canceled) {
		t.Errorf("got %v, want context.Canceled", err)
	}
}

func TestASharedSequenceThatIsCancelledEndsOrIsWhole(t *testing.T) {
	m := mustLoad(t, "embedder.safetensors", encoder.Config{Pool: encoder.NewPool(2)})
	seqs := sequences(48)
	want, err := m.Embed(context.Background(), seqs)
	if err != nil {
		t.Fatal(err)
	}
	for i := range 40 {
		ctx, cancel := context.WithTimeout(context.Background(), time.Duration(i)*200*time.Microsecond)
		got, err := m.Embed(ctx, seqs)
		cancel()
		if err == nil && encodertest.Digest(got) != encodertest.Digest(want) || err != nil && !errors.Is(err, context.DeadlineExceeded) {
			t.Errorf("after %d turns: digest %#x, error %v", i, encodertest.Digest(got), err)
		}
	}
}

func TestNoSequencesGiveNoVectors(t *testing.T) {
	m := mustLoad(t, "embedder.safetensors", encoder.Config{})
	if got, err := m.Embed(context.Background(), nil); err != nil || len(got) != 0 {
		t.Errorf("got %v, %v", got, err)
	}
}

func TestAnUnknownPathIsRefused(t *testing.T) {
	words := encodertest.MustWords(t)
	if _, err := encoder.Load(encodertest.MustParse(t, "judge.safetensors"), words, encoder.Config{Path: "abacus"}); err == nil {
		t.Error("no error")
	}
}

func TestTokenTypesThatAModelDoesNotHaveAreRefused(t *testing.T) {
	m := mustLoad(t, "judge.safetensors", encoder.Config{})
	seqs := sequences(9, 12)
	for name, second := range map[string][]int{"type 1": {0, 5}, "a negative place": {-1, 0}, "too few places": {0}} {
		if _, err := m.Classify(context.Background(), seqs, second); err == nil {
			t.Errorf("%s: no error", name)
		}
	}
	want, err := m.Classify(context.Background(), seqs, nil)
	if err != nil {
		t.Fatal(err)
	}
	got, err := m.Classify(context.Background(), seqs, []int{0, 0})
	if err != nil {
		t.Fatal(err)
	}
	if encodertest.Digest(got) != encodertest.Digest(want) {
		t.Errorf("with all of type 0: %v, want %v", got, want)
	}
}

func TestWeightsTooSmallToDivideByAreZero(t *testing.T) {
	q := []int8{1, 1}
	if scale := encoder.QuantizeRow([]float32{math.SmallestNonzeroFloat32, -1e-40}, q); scale != 0 || q[0] != 0 || q[1] != 0 {
		t.Errorf("scale %g, weights %v", scale, q)
	}
	if scale := encoder.QuantizeRow([]float32{1e-30, -1e-30}, q); scale == 0 || q[0] != 127 || q[1] != -127 {
		t.Errorf("scale %g, weights %v", scale, q)
	}
}

func TestLayoutsThatAModelCannotHaveAreRefused(t *testing.T) {
	words := encodertest.MustWords(t)
	f := encodertest.MustParse(t, "embedder.safetensors")
	for key, values := range map[string][]string{"first_position": {"512", "-1", "x", "99999999999999999999"}, "pooling": {"max", ""}} {
		for _, value := range values {
			f.Metadata[key] = value
			if _, err := encoder.Load(f, words, encoder.Config{}); err == nil {
				t.Errorf("%s %q: no error", key, value)
			}
		}
		delete(f.Metadata, key)
	}
	f.Metadata["first_position"] = "500"
	m, err := encoder.Load(f, words, encoder.Config{})
	if err != nil {
		t.Fatal(err)
	}
	if m.MaxTokens() != 12 {
		t.Errorf("12 positions let %d tokens be read", m.MaxTokens())
	}
	if _, err := m.Embed(context.Background(), sequences(13)); err == nil {
		t.Error("13 tokens are read")
	}
}
