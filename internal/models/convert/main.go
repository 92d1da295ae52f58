// Command convert makes the embedded model files from the published ones:
//
//	go run ./internal/models/convert -from DIR [-judge FILE] [-embedder FILE] [-to internal/models]
//
// The word table is split in two without change, and the vocabulary is laid out
// as it is searched. A model that was trained anew (train/README.md) has its
// matrices rounded to int8 with one scale a row; without its flag its file stays as
// it is. The same input gives the same bytes.
package main

import (
	"encoding/binary"
	"flag"
	"fmt"
	"math"
	"os"
	"path/filepath"
	"strings"
	"unsafe"

	"github.com/beleg-dev/beleg/internal/encoder"
	"github.com/beleg-dev/beleg/internal/encoder/safetensors"
)

func main() {
	from := flag.String("from", "../shared/models", "folder of the published files")
	var trained [len(names)]string
	for i, name := range names {
		flag.StringVar(&trained[i], name, "", name+" in float16, as train/gpu.py writes it; stays as it is unless given")
	}
	to := flag.String("to", "internal/models", "folder that is written")
	flag.Parse()
	if err := run(*from, trained, *to); err != nil {
		fmt.Fprintln(os.Stderr, "convert:", err)
		os.Exit(1)
	}
}

// names are those of the models that can be trained.
var names = [...]string{"judge", "embedder"}

func run(from string, trained [len(names)]string, to string) error {
	if err := splitWords(from, to); err != nil {
		return fmt.Errorf("word table: %w", err)
	}
	for i, name := range names {
		if trained[i] == "" {
			continue
		}
		if err := quantizeModel(trained[i], to, name+".safetensors"); err != nil {
			return fmt.Errorf("%s: %w", name, err)
		}
	}
	if err := encodeVocabulary(from, to); err != nil {
		return fmt.Errorf("vocabulary: %w", err)
	}
	return nil
}

func open(path string) (*safetensors.File, error) {
	b, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	return safetensors.Parse(string(b))
}

func write(to, name string, meta map[string]string, tensors map[string]safetensors.Tensor) error {
	b, err := safetensors.Encode(meta, tensors)
	if err != nil {
		return err
	}
	return os.WriteFile(filepath.Join(to, name), b, 0o644)
}

// splitWords halves the table by rows, so that no file passes 50 MB.
func splitWords(from, to string) error {
	f, err := open(filepath.Join(from, "word_embeddings.safetensors"))
	if err != nil {
		return err
	}
	rows := f.Rows("word.q4")
	halves := []struct {
		name       string
		begin, end int
	}{{"words-0.safetensors", 0, rows / 2}, {"words-1.safetensors", rows / 2, rows}}
	for _, h := range halves {
		tensors := map[string]safetensors.Tensor{}
		for _, name := range f.Names() {
			t := f.View(name)
			row := len(t.Data) / rows
			tensors[name] = safetensors.Tensor{
				DType: t.DType, Shape: []int{h.end - h.begin, t.Shape[1]}, Data: t.Data[h.begin*row : h.end*row],
			}
		}
		if err := write(to, h.name, f.Metadata, tensors); err != nil {
			return err
		}
	}
	return nil
}

// quantizeModel writes name.weight of each matrix but the classifier as
// name.q8 and name.scale, vectors as F32; positions stay F16.
func quantizeModel(path, to, file string) error {
	f, err := open(path)
	if err != nil {
		return err
	}
	tensors := map[string]safetensors.Tensor{}
	for _, name := range f.Names() {
		t := f.View(name)
		base, matrix := strings.CutSuffix(name, ".weight")
		switch {
		case matrix && len(t.Shape) == 2 && base != "classifier":
			q, scale := quantize(t)
			tensors[base+".q8"], tensors[base+".scale"] = q, scale
		case name == "position":
			tensors[name] = t
		default:
			tensors[name] = float32s(t.Floats(), t.Shape)
		}
	}
	return write(to, file, f.Metadata, tensors)
}

func quantize(t safetensors.Tensor) (q, scale safetensors.Tensor) {
	rows, cols := t.Shape[0], t.Shape[1]
	w, ints, scales := t.Floats(), make([]int8, rows*cols), make([]float32, rows)
	for r := range rows {
		scales[r] = encoder.QuantizeRow(w[r*cols:(r+1)*cols], ints[r*cols:(r+1)*cols])
	}
	bytes := unsafe.Slice((*byte)(unsafe.Pointer(unsafe.SliceData(ints))), len(ints))
	return safetensors.Tensor{DType: safetensors.I8, Shape: t.Shape, Data: string(bytes)}, float32s(scales, []int{rows})
}

func float32s(x []float32, shape []int) safetensors.Tensor {
	b := make([]byte, 0, 4*len(x))
	for _, v := range x {
		b = binary.LittleEndian.AppendUint32(b, math.Float32bits(v))
	}
	return safetensors.Tensor{DType: safetensors.F32, Shape: shape, Data: string(b)}
}
