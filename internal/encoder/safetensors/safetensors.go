// Package safetensors reads and writes the safetensors format: eight bytes of
// header length, a JSON header, raw little-endian tensors
// (https://github.com/huggingface/safetensors).
//
// Reading trusts nothing: any bytes give either a file whose tensors lie inside
// the data, side by side, and have the size of their shape, or an error. No
// memory is taken for a number that a file states: the header is bounded, and
// of a file held in memory no tensor is copied.
package safetensors

import (
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"maps"
	"slices"
	"strings"
)

// A Tensor is a part of a file's data.
type Tensor struct {
	DType DType
	Shape []int
	Data  string // row by row, little-endian
}

// A File is a parsed file. Its methods may be called from several goroutines.
type File struct {
	Metadata map[string]string
	tensors  map[string]part
}

// A part is where a tensor stands.
type part struct {
	name       string // in the file that holds it
	dtype      DType
	shape      []int
	begin, end int64 // in the data behind the header
	read       reader
}

// A reader returns the bytes of a file's data from begin to end.
type reader func(begin, end int64) (string, error)

// lengthBytes stand before the header.
const lengthBytes = 8

// Parse reads a file held in memory. The file keeps parts of data.
func Parse(data string) (*File, error) {
	n, err := headerSize(strings.NewReader(data), int64(len(data)))
	if err != nil {
		return nil, err
	}
	body := data[lengthBytes+n:]
	return parse(data[lengthBytes:lengthBytes+n], int64(len(body)), func(begin, end int64) (string, error) {
		return body[begin:end], nil
	})
}

// Open reads the header of a file of that many bytes. Each tensor is read when
// it is asked for, so r stays in use.
func Open(r io.ReaderAt, size int64) (*File, error) {
	n, err := headerSize(r, size)
	if err != nil {
		return nil, err
	}
	header, err := readAt(r, lengthBytes, n)
	if err != nil {
		return nil, fmt.Errorf("safetensors: header: %w", err)
	}
	return parse(header, size-lengthBytes-n, func(begin, end int64) (string, error) {
		return readAt(r, lengthBytes+n+begin, end-begin)
	})
}

func headerSize(r io.ReaderAt, size int64) (int64, error) {
	if size < lengthBytes {
		return 0, errors.New("safetensors: shorter than its length field")
	}
	field, err := readAt(r, 0, lengthBytes)
	if err != nil {
		return 0, fmt.Errorf("safetensors: length field: %w", err)
	}
	n := binary.LittleEndian.Uint64([]byte(field))
	if n > uint64(size-lengthBytes) {
		return 0, fmt.Errorf("safetensors: header of %d bytes in a file of %d", n, size)
	}
	if n > maxHeaderBytes {
		return 0, fmt.Errorf("safetensors: header of %d bytes, at most %d", n, maxHeaderBytes)
	}
	return int64(n), nil
}

// readAt returns n bytes from at on; there are as many.
func readAt(r io.ReaderAt, at, n int64) (string, error) {
	var b strings.Builder
	b.Grow(int(n))
	got, err := io.Copy(&b, io.NewSectionReader(r, at, n))
	if err == nil && got < n {
		err = io.ErrUnexpectedEOF
	}
	return b.String(), err
}

// Names returns the tensors' names in order.
func (f *File) Names() []string { return slices.Sorted(maps.Keys(f.tensors)) }

// Has reports whether the file holds a tensor of that name.
func (f *File) Has(name string) bool {
	_, ok := f.tensors[name]
	return ok
}

// Rows returns the first dimension of a tensor; 0 without one.
func (f *File) Rows(name string) int {
	if t := f.tensors[name]; len(t.shape) > 0 {
		return t.shape[0]
	}
	return 0
}

// Origin returns how the file that holds a tensor calls it, which Select may
// have changed; without such a tensor, name.
func (f *File) Origin(name string) string {
	if t, ok := f.tensors[name]; ok {
		return t.name
	}
	return name
}

// View returns the tensor of that name as it stands; the zero Tensor without
// one, or when it cannot be read.
func (f *File) View(name string) Tensor {
	t, ok := f.tensors[name]
	if !ok {
		return Tensor{}
	}
	data, err := t.read(t.begin, t.end)
	if err != nil {
		return Tensor{}
	}
	return Tensor{DType: t.dtype, Shape: t.shape, Data: data}
}

// Check returns why there is no tensor of that name with one of the types given
// and exactly the shape, or nil. It reads no data.
func (f *File) Check(name string, shape []int, types ...DType) error {
	t, ok := f.tensors[name]
	if !ok {
		return fmt.Errorf("tensor %q is missing", name)
	}
	if !slices.Contains(types, t.dtype) || !slices.Equal(t.shape, shape) {
		return fmt.Errorf("tensor %q is %s %v, want %v %v", t.name, t.dtype, t.shape, types, shape)
	}
	return nil
}

// Tensor returns the tensor of that name, which must have one of the types
// given and exactly the shape.
func (f *File) Tensor(name string, shape []int, types ...DType) (Tensor, error) {
	if err := f.Check(name, shape, types...); err != nil {
		return Tensor{}, err
	}
	t := f.tensors[name]
	data, err := t.read(t.begin, t.end)
	if err != nil {
		return Tensor{}, fmt.Errorf("tensor %q: %w", t.name, err)
	}
	return Tensor{DType: t.dtype, Shape: t.shape, Data: data}, nil
}
