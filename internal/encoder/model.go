package encoder

/*
#include "kernel.h"
*/
import "C"

import (
	"fmt"
	"runtime"
	"strconv"
	"strings"
	"unsafe"

	"golang.org/x/sync/errgroup"

	"github.com/beleg-dev/beleg/internal/encoder/safetensors"
)

// MaxTokens is the longest sequence that any model reads, special tokens
// included.
const MaxTokens = 512

// What Embed takes of the last hidden states.
const (
	PoolMean  = "mean"  // their mean
	PoolFirst = "first" // the first one
)

// The largest shapes accepted, so that no header makes sizes overflow.
const (
	maxHidden = 4096
	maxInner  = 16384
	maxLayers = 96
	maxLabels = 16
	maxFirst  = 1 << 16
)

// Config says how a model is run.
type Config struct {
	Path string // one of Paths; empty: the fastest
	Pool *Pool  // nil: a pool of its own, one worker a processor
}

// A Model is a loaded encoder. Its methods may be called from several
// goroutines.
type Model struct {
	shape     C.struct_beleg_shape
	path      C.int
	pool      *Pool
	words     *Words
	embedding *embedding
	layers    [][]byte // laid out by beleg_layer_layout
	pooling   string

	pooler     []byte // panels; nil without a head
	poolerPart *matrix
	classifier []float32 // [labels][hidden]
	headBias   []float32
	labels     []string
}

// Load reads a model. Its metadata name hidden, heads, intermediate, layers and
// eps; where it has them, labels of a classifier separated by commas; and, where
// they are not 0 and PoolMean, first_position, the row of the positions that a
// sequence begins with, and pooling.
func Load(f *safetensors.File, words *Words, c Config) (*Model, error) {
	m := &Model{pool: c.Pool, words: words}
	if m.pool == nil {
		m.pool = NewPool(0)
	}
	var err error
	if m.path, err = choosePath(c.Path); err != nil {
		return nil, err
	}
	layers, err := m.readShape(f.Metadata)
	if err != nil {
		return nil, err
	}
	first, err := m.readLayout(f.Metadata)
	if err != nil {
		return nil, err
	}
	if words.hidden != m.Hidden() {
		return nil, fmt.Errorf("model of width %d with a word table of width %d", m.Hidden(), words.hidden)
	}
	if m.embedding, err = readEmbedding(f, first, m.Hidden()); err != nil {
		return nil, err
	}
	m.layers = make([][]byte, layers)
	var g errgroup.Group
	g.SetLimit(runtime.GOMAXPROCS(0)) // so that few layers are held as floats at once
	for i := range m.layers {
		g.Go(func() error {
			var err error
			m.layers[i], err = m.readLayer(f, i)
			return err
		})
	}
	if err := g.Wait(); err != nil {
		return nil, err
	}
	if f.Metadata["labels"] == "" {
		return m, nil
	}
	return m, m.readHead(f)
}

// Hidden returns the width of the model.
func (m *Model) Hidden() int { return int(m.shape.hidden) }

// Labels returns the classes in the order of the logits; empty without a head.
func (m *Model) Labels() []string { return m.labels }

// MaxTokens returns the longest sequence that the model reads, special tokens
// included: at most MaxTokens.
func (m *Model) MaxTokens() int { return len(m.embedding.position) / m.Hidden() }

func (m *Model) readShape(meta map[string]string) (layers int, err error) {
	number := func(key string, most int) int {
		n, e := strconv.Atoi(meta[key])
		if (e != nil || n < 1 || n > most) && err == nil {
			err = fmt.Errorf("metadata %q is %q, want a number from 1 to %d", key, meta[key], most)
		}
		return n
	}
	hidden, heads := number("hidden", maxHidden), number("heads", maxHidden)
	inner, layers := number("intermediate", maxInner), number("layers", maxLayers)
	if err != nil {
		return 0, err
	}
	if d := hidden / heads; hidden%64 != 0 || inner%64 != 0 || hidden%heads != 0 || d != 32 && d != 64 {
		return 0, fmt.Errorf("hidden %d, intermediate %d, heads %d: want multiples of 64 and heads of width 32 or 64", hidden, inner, heads)
	}
	eps, err := strconv.ParseFloat(meta["eps"], 32)
	if err != nil || !(eps > 0 && eps < 1) {
		return 0, fmt.Errorf("metadata %q is %q, want a number between 0 and 1", "eps", meta["eps"])
	}
	m.shape = C.struct_beleg_shape{
		hidden: C.int32_t(hidden), heads: C.int32_t(heads), intermediate: C.int32_t(inner), eps: C.float(eps),
	}
	return layers, nil
}

// readLayout reads what metadata may leave out.
func (m *Model) readLayout(meta map[string]string) (first int, err error) {
	if text, ok := meta["first_position"]; ok {
		if first, err = strconv.Atoi(text); err != nil || first < 0 || first > maxFirst {
			return 0, fmt.Errorf("metadata %q is %q, want a number from 0 to %d", "first_position", text, maxFirst)
		}
	}
	m.pooling = PoolMean
	if text, ok := meta["pooling"]; ok {
		if m.pooling = text; text != PoolMean && text != PoolFirst {
			return 0, fmt.Errorf("metadata %q is %q, want %s or %s", "pooling", text, PoolMean, PoolFirst)
		}
	}
	return first, nil
}

func readNorm(f *safetensors.File, name string, h int) ([]float32, error) {
	weight, err := floats(f, name+".weight", h)
	if err != nil {
		return nil, err
	}
	bias, err := floats(f, name+".bias", h)
	return append(weight, bias...), err
}

func (m *Model) readHead(f *safetensors.File) error {
	h := m.Hidden()
	m.labels = strings.Split(f.Metadata["labels"], ",")
	if len(m.labels) > maxLabels {
		return fmt.Errorf("%d labels, at most %d", len(m.labels), maxLabels)
	}
	pooler, err := readMatrix(f, "pooler", h, h)
	if err != nil {
		return err
	}
	m.pooler = aligned(h * h)
	m.panels(pooler, m.pooler)
	m.poolerPart = &matrix{scale: pooler.scale, bias: pooler.bias}
	if m.classifier, err = floats(f, "classifier.weight", len(m.labels), h); err != nil {
		return err
	}
	m.headBias, err = floats(f, "classifier.bias", len(m.labels))
	return err
}

func (m *Model) panels(w *matrix, out []byte) {
	C.beleg_panels(m.path, (*C.int8_t)(unsafe.SliceData(w.q)), C.int32_t(w.rows), C.int32_t(w.cols),
		(*C.uint8_t)(unsafe.SliceData(out)))
}
