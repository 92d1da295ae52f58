package safetensors

import (
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"strings"
)

const (
	// maxHeaderBytes bounds the header: a model of a hundred layers needs a
	// twentieth.
	maxHeaderBytes = 4 << 20
	maxDimensions  = 8

	metadataKey = "__metadata__"
)

// An entry is what the header says of a tensor.
type entry struct {
	DType   DType    `json:"dtype"`
	Shape   []int    `json:"shape"`
	Offsets []uint64 `json:"data_offsets"`
}

// parse reads a header before size bytes of data.
func parse(header string, size int64, read reader) (*File, error) {
	f := &File{tensors: map[string]part{}}
	d := json.NewDecoder(strings.NewReader(header))
	if open, err := d.Token(); err != nil || open != json.Delim('{') {
		return nil, errors.New("safetensors: header: no JSON object")
	}
	for d.More() {
		key, err := d.Token()
		if err != nil {
			return nil, fmt.Errorf("safetensors: header: %w", err)
		}
		name, _ := key.(string)
		if name == metadataKey {
			err = f.readMetadata(d)
		} else {
			err = f.readEntry(d, name, size, read)
		}
		if err != nil {
			return nil, err
		}
	}
	if _, err := d.Token(); err != nil {
		return nil, fmt.Errorf("safetensors: header: %w", err)
	}
	if rest := strings.Trim(header[d.InputOffset():], " \t\r\n"); rest != "" {
		return nil, errors.New("safetensors: header: text behind its object")
	}
	return f, f.sideBySide(size)
}

func (f *File) readMetadata(d *json.Decoder) error {
	if f.Metadata != nil {
		return fmt.Errorf("safetensors: %s stands twice", metadataKey)
	}
	if err := d.Decode(&f.Metadata); err != nil {
		return fmt.Errorf("safetensors: metadata: %w", err)
	}
	return nil
}

func (f *File) readEntry(d *json.Decoder, name string, size int64, read reader) error {
	if f.Has(name) {
		return fmt.Errorf("safetensors: tensor %q stands twice", name)
	}
	var e entry
	err := d.Decode(&e)
	if err == nil {
		err = e.check(size)
	}
	if err != nil {
		return fmt.Errorf("safetensors: tensor %q: %w", name, err)
	}
	f.tensors[name] = part{name, e.DType, e.Shape, int64(e.Offsets[0]), int64(e.Offsets[1]), read}
	return nil
}

// check holds an entry to its shape and to the data.
func (e *entry) check(data int64) error {
	body, size := uint64(data), uint64(e.DType.Size())
	if size == 0 {
		return fmt.Errorf("type %q is unknown", e.DType)
	}
	if len(e.Offsets) != 2 || e.Offsets[0] > e.Offsets[1] || e.Offsets[1] > body {
		return fmt.Errorf("offsets %v do not lie in %d bytes of data", e.Offsets, body)
	}
	if len(e.Shape) > maxDimensions {
		return fmt.Errorf("%d dimensions, at most %d", len(e.Shape), maxDimensions)
	}
	for _, d := range e.Shape {
		if d <= 0 || uint64(d) > body {
			return fmt.Errorf("dimension %d of shape %v", d, e.Shape)
		}
		if size *= uint64(d); size > body {
			return fmt.Errorf("shape %v needs more than the %d bytes of data", e.Shape, body)
		}
	}
	if e.Offsets[1]-e.Offsets[0] != size {
		return fmt.Errorf("shape %v of %s needs %d bytes, offsets hold %d", e.Shape, e.DType, size, e.Offsets[1]-e.Offsets[0])
	}
	return nil
}

// sideBySide holds the tensors to lie end to end and to fill the data, as the
// format demands.
func (f *File) sideBySide(size int64) error {
	parts := make([]part, 0, len(f.tensors))
	for _, name := range f.Names() {
		parts = append(parts, f.tensors[name])
	}
	slices.SortStableFunc(parts, func(a, b part) int { return int(min(1, max(-1, a.begin-b.begin))) })
	var at int64
	for _, p := range parts {
		if p.begin != at {
			return fmt.Errorf("safetensors: tensor %q begins at byte %d of the data, the one before ends at %d", p.name, p.begin, at)
		}
		at = p.end
	}
	if at != size {
		return fmt.Errorf("safetensors: tensors fill %d of %d bytes of data", at, size)
	}
	return nil
}
