package encoder

/*
#include "kernel.h"
*/
import "C"

import (
	"fmt"
	"strconv"
	"strings"
	"unsafe"

	"golang.org/x/sync/errgroup"

	"github.com/beleg-dev/beleg/internal/encoder/safetensors"
)

// MaxTokens is the longest sequence, special tokens included.
const MaxTokens = 512

// The largest shapes accepted, so that no header makes sizes overflow.
const (
	maxHidden = 4096
	maxInner  = 16384
	maxLayers = 96
	maxLabels = 16
)

// Config says how a model is run.
type Config struct {
	Path string // one of Paths; empty: the fastest
	Pool *Pool  // nil: a pool of its own, one worker a processor
}

// A Model is a loaded encoder. Its methods may be called from several
// goroutines.
type Model struct {
	shape    C.struct_beleg_shape
	path     C.int
	pool     *Pool
	words    *Words
	position []float32 // [MaxTokens][hidden]
	kind     []float32 // the vector of token type 0
	norm     []float32 // [2][hidden]: weight, bias
	layers   [][]byte  // laid out by beleg_layer_layout

	pooler     []byte // panels; nil without a head
	poolerPart *matrix
	classifier []float32 // [labels][hidden]
	headBias   []float32
	labels     []string
}

// Load reads a model. Its metadata name hidden, heads, intermediate, layers,
// eps and, for a classifier, labels separated by commas.
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
	if words.hidden != m.Hidden() {
		return nil, fmt.Errorf("model of width %d with a word table of width %d", m.Hidden(), words.hidden)
	}
	if err := m.readEmbedding(f); err != nil {
		return nil, err
	}
	m.layers = make([][]byte, layers)
	var g errgroup.Group
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

func (m *Model) readEmbedding(f *safetensors.File) error {
	h := m.Hidden()
	var err error
	if m.position, err = floats(f, "position", MaxTokens, h); err != nil {
		return err
	}
	kinds, err := floats(f, "type", 2, h)
	if err != nil {
		return err
	}
	m.kind = kinds[:h]
	if m.norm, err = readNorm(f, "embed_norm", h); err != nil {
		return err
	}
	if err := finite("position", m.position); err != nil {
		return err
	}
	return finite("type", m.kind)
}

func readNorm(f *safetensors.File, name string, h int) ([]float32, error) {
	weight, err := floats(f, name+".weight", h)
	if err != nil {
		return nil, err
	}
	bias, err := floats(f, name+".bias", h)
	if err != nil {
		return nil, err
	}
	both := append(weight, bias...)
	return both, finite(name, both)
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
	if m.headBias, err = floats(f, "classifier.bias", len(m.labels)); err != nil {
		return err
	}
	return finite("classifier", append(append([]float32{}, m.classifier...), m.headBias...))
}

func (m *Model) panels(w *matrix, out []byte) {
	C.beleg_panels(m.path, (*C.int8_t)(unsafe.SliceData(w.q)), C.int32_t(w.rows), C.int32_t(w.cols),
		(*C.uint8_t)(unsafe.SliceData(out)))
}
