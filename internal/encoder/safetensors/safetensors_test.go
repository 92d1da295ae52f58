package safetensors_test

import (
	"encoding/binary"
	"strings"
	"testing"

	"github.com/beleg-dev/beleg/internal/encoder/safetensors"
)

func file(header string, data string) string {
	return string(binary.LittleEndian.AppendUint64(nil, uint64(len(header)))) + header + data
}

func TestAFileReadsBackAsItWasWritten(t *testing.T) {
	in := map[string]safetensors.Tensor{
		"b": {DType: safetensors.F16, Shape: []int{2, 2}, Data: "\x00\x3c\x00\xc0\x01\x00\xff\x7b"},
		"a": {DType: safetensors.F32, Shape: []int{1}, Data: "\x00\x00\x80\x3f"},
	}
	b, err := safetensors.Encode(map[string]string{"k": "v"}, in)
	if err != nil {
		t.Fatal(err)
	}
	f, err := safetensors.Parse(string(b))
	if err != nil {
		t.Fatal(err)
	}
	if f.Metadata["k"] != "v" || strings.Join(f.Names(), " ") != "a b" {
		t.Errorf("metadata %v, names %v", f.Metadata, f.Names())
	}
	got, err := f.Tensor("b", []int{2, 2}, safetensors.F16)
	if err != nil {
		t.Fatal(err)
	}
	for i, want := range []float32{1, -2, 0x1p-24, 65504} {
		if got.Floats()[i] != want {
			t.Errorf("element %d is %g, want %g", i, got.Floats()[i], want)
		}
	}
}

func TestFilesThatLieAreRefused(t *testing.T) {
	for name, data := range map[string]string{
		"empty":                      "",
		"header longer than file":    "\xff\xff\xff\xff\xff\xff\xff\xff{}",
		"no JSON":                    file("{", ""),
		"unknown type":               file(`{"a":{"dtype":"Q9","shape":[1],"data_offsets":[0,1]}}`, "x"),
		"offsets past the end":       file(`{"a":{"dtype":"U8","shape":[2],"data_offsets":[0,2]}}`, "x"),
		"offsets backwards":          file(`{"a":{"dtype":"U8","shape":[1],"data_offsets":[1,0]}}`, "x"),
		"offsets missing":            file(`{"a":{"dtype":"U8","shape":[1]}}`, "x"),
		"shape larger than its data": file(`{"a":{"dtype":"U8","shape":[2],"data_offsets":[0,1]}}`, "x"),
		"shape that overflows":       file(`{"a":{"dtype":"U8","shape":[4294967296,4294967296,1],"data_offsets":[0,0]}}`, "x"),
		"negative dimension":         file(`{"a":{"dtype":"U8","shape":[-1,-1],"data_offsets":[0,1]}}`, "x"),
		"metadata of another type":   file(`{"__metadata__":{"k":1}}`, ""),
	} {
		if _, err := safetensors.Parse(data); err == nil {
			t.Errorf("%s: no error", name)
		}
	}
}

func FuzzParse(f *testing.F) {
	f.Add([]byte(file(`{"a":{"dtype":"U8","shape":[1],"data_offsets":[0,1]},"__metadata__":{"k":"v"}}`, "x")))
	f.Add([]byte(file(`{"a":{"dtype":"F16","shape":[1,2],"data_offsets":[0,4]}}`, "wxyz")))
	f.Add([]byte(file(`{"a":{"dtype":"I8","shape":[],"data_offsets":[0,1]}}`, "x")))
	f.Fuzz(func(t *testing.T, data []byte) {
		file, err := safetensors.Parse(string(data))
		if err != nil {
			return
		}
		for _, name := range file.Names() {
			v := file.View(name)
			want := v.DType.Size()
			for _, d := range v.Shape {
				want *= d
			}
			if len(v.Data) != want {
				t.Fatalf("tensor %q: %d bytes for %s %v", name, len(v.Data), v.DType, v.Shape)
			}
		}
	})
}
