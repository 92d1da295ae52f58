// Package safetensors reads and writes the safetensors format: eight bytes of
// header length, a JSON header, raw little-endian tensors
// (https://github.com/huggingface/safetensors).
//
// Reading copies no tensor and trusts nothing: any bytes give either a file
// whose tensors lie inside the data and have the size of their shape, or an
// error.
package safetensors

import (
	"encoding/binary"
	"encoding/json"
	"errors"
	"fmt"
	"sort"
	"strings"
)

// DType is the type of a tensor's elements, as the header spells it.
type DType string

// The types read here; size in bytes is given by Size.
const (
	F32 DType = "F32"
	F16 DType = "F16"
	U8  DType = "U8"
	I8  DType = "I8"
)

// Size returns the bytes of one element; 0 for a type that is not read.
func (d DType) Size() int {
	switch d {
	case F32:
		return 4
	case F16:
		return 2
	case U8, I8:
		return 1
	}
	return 0
}

// A Tensor is a view of a file's data.
type Tensor struct {
	DType DType
	Shape []int
	Data  string // row by row, little-endian; part of the data given to Parse
}

// A File is a parsed file. Its methods may be called from several goroutines.
type File struct {
	Metadata map[string]string
	tensors  map[string]Tensor
}

// lengthBytes stands before the header.
const lengthBytes = 8

type entry struct {
	DType   DType    `json:"dtype"`
	Shape   []int    `json:"shape"`
	Offsets []uint64 `json:"data_offsets"`
}

// Parse reads a file held in memory. The file keeps parts of data.
func Parse(data string) (*File, error) {
	if len(data) < lengthBytes {
		return nil, errors.New("safetensors: shorter than its length field")
	}
	n := binary.LittleEndian.Uint64([]byte(data[:lengthBytes]))
	if n > uint64(len(data)-lengthBytes) {
		return nil, fmt.Errorf("safetensors: header of %d bytes in a file of %d", n, len(data))
	}
	header, body := data[lengthBytes:lengthBytes+int(n)], data[lengthBytes+int(n):]
	var raw map[string]json.RawMessage
	if err := json.Unmarshal([]byte(header), &raw); err != nil {
		return nil, fmt.Errorf("safetensors: header: %w", err)
	}
	f := &File{tensors: make(map[string]Tensor, len(raw))}
	for _, name := range sortedKeys(raw) {
		if name == "__metadata__" {
			if err := json.Unmarshal(raw[name], &f.Metadata); err != nil {
				return nil, fmt.Errorf("safetensors: metadata: %w", err)
			}
			continue
		}
		t, err := view(raw[name], body)
		if err != nil {
			return nil, fmt.Errorf("safetensors: tensor %q: %w", name, err)
		}
		f.tensors[name] = t
	}
	return f, nil
}

func view(raw json.RawMessage, body string) (Tensor, error) {
	var e entry
	if err := json.Unmarshal(raw, &e); err != nil {
		return Tensor{}, err
	}
	size := uint64(e.DType.Size())
	if size == 0 {
		return Tensor{}, fmt.Errorf("type %q is none of F32, F16, U8, I8", e.DType)
	}
	if len(e.Offsets) != 2 || e.Offsets[0] > e.Offsets[1] || e.Offsets[1] > uint64(len(body)) {
		return Tensor{}, fmt.Errorf("offsets %v do not lie in %d bytes of data", e.Offsets, len(body))
	}
	for _, d := range e.Shape {
		if d <= 0 || uint64(d) > uint64(len(body)) {
			return Tensor{}, fmt.Errorf("dimension %d of shape %v", d, e.Shape)
		}
		if size *= uint64(d); size > uint64(len(body)) {
			return Tensor{}, fmt.Errorf("shape %v needs more than the %d bytes of data", e.Shape, len(body))
		}
	}
	if e.Offsets[1]-e.Offsets[0] != size {
		return Tensor{}, fmt.Errorf("shape %v of %s needs %d bytes, offsets hold %d", e.Shape, e.DType, size, e.Offsets[1]-e.Offsets[0])
	}
	return Tensor{DType: e.DType, Shape: e.Shape, Data: body[e.Offsets[0]:e.Offsets[1]]}, nil
}

// Names returns the tensors' names in order.
func (f *File) Names() []string { return sortedKeys(f.tensors) }

// Has reports whether the file holds a tensor of that name.
func (f *File) Has(name string) bool {
	_, ok := f.tensors[name]
	return ok
}

// View returns the tensor of that name as it stands; the zero Tensor without one.
func (f *File) View(name string) Tensor { return f.tensors[name] }

// Tensor returns the tensor of that name, which must have one of the types
// given and exactly the shape.
func (f *File) Tensor(name string, shape []int, types ...DType) (Tensor, error) {
	t, ok := f.tensors[name]
	if !ok {
		return Tensor{}, fmt.Errorf("tensor %q is missing", name)
	}
	known := false
	for _, d := range types {
		known = known || t.DType == d
	}
	if !known || fmt.Sprint(t.Shape) != fmt.Sprint(shape) {
		return Tensor{}, fmt.Errorf("tensor %q is %s %v, want %v %v", name, t.DType, t.Shape, types, shape)
	}
	return t, nil
}

// Encode writes a file: tensors in order of their names, header padded with
// spaces so that the data begins at a multiple of 8.
func Encode(metadata map[string]string, tensors map[string]Tensor) ([]byte, error) {
	header := map[string]any{"__metadata__": metadata}
	var body strings.Builder
	for _, name := range sortedKeys(tensors) {
		t := tensors[name]
		size := t.DType.Size()
		for _, d := range t.Shape {
			size *= d
		}
		if size != len(t.Data) || size == 0 {
			return nil, fmt.Errorf("safetensors: tensor %q: %s %v in %d bytes", name, t.DType, t.Shape, len(t.Data))
		}
		at := uint64(body.Len())
		header[name] = entry{t.DType, t.Shape, []uint64{at, at + uint64(size)}}
		body.WriteString(t.Data)
	}
	text, err := json.Marshal(header)
	if err != nil {
		return nil, fmt.Errorf("safetensors: header: %w", err)
	}
	for len(text)%lengthBytes != 0 {
		text = append(text, ' ')
	}
	out := binary.LittleEndian.AppendUint64(nil, uint64(len(text)))
	return append(append(out, text...), body.String()...), nil
}

func sortedKeys[V any](m map[string]V) []string {
	keys := make([]string, 0, len(m))
	for k := range m {
		keys = append(keys, k)
	}
	sort.Strings(keys)
	return keys
}

// Rows returns the first dimension of a tensor; 0 without one.
func (f *File) Rows(name string) int {
	if t, ok := f.tensors[name]; ok && len(t.Shape) > 0 {
		return t.Shape[0]
	}
	return 0
}
