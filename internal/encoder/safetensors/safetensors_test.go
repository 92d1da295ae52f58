package safetensors_test

import (
	"encoding/binary"
	"fmt"
	"math"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/beleg-dev/beleg/internal/alloctest"
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

// entries returns a header.
func entries(list ...string) string { return "{" + strings.Join(list, ",") + "}" }

func TestFilesThatLieAreRefused(t *testing.T) {
	const one = `"a":{"dtype":"U8","shape":[1],"data_offsets":[0,1]}`
	for name, data := range map[string]string{
		"empty":                      "",
		"header longer than file":    "\xff\xff\xff\xff\xff\xff\xff\xff{}",
		"header of negative length":  "\x00\x00\x00\x00\x00\x00\x00\x80{}",
		"header past its bound":      file("{"+strings.Repeat(" ", 4<<20)+"}", ""),
		"no JSON":                    file("{", ""),
		"no object":                  file("[]", ""),
		"an object cut short":        file("{"+one, "x"),
		"text behind the object":     file(entries(one)+"{}", "x"),
		"unknown type":               file(`{"a":{"dtype":"Q9","shape":[1],"data_offsets":[0,1]}}`, "x"),
		"offsets past the end":       file(`{"a":{"dtype":"U8","shape":[2],"data_offsets":[0,2]}}`, "x"),
		"offsets backwards":          file(`{"a":{"dtype":"U8","shape":[1],"data_offsets":[1,0]}}`, "x"),
		"offsets missing":            file(`{"a":{"dtype":"U8","shape":[1]}}`, "x"),
		"offsets below zero":         file(`{"a":{"dtype":"U8","shape":[1],"data_offsets":[-1,0]}}`, "x"),
		"shape larger than its data": file(`{"a":{"dtype":"U8","shape":[2],"data_offsets":[0,1]}}`, "x"),
		"shape that overflows":       file(`{"a":{"dtype":"U8","shape":[4294967296,4294967296,1],"data_offsets":[0,0]}}`, "x"),
		"shape of many dimensions":   file(`{"a":{"dtype":"U8","shape":[1,1,1,1,1,1,1,1,1],"data_offsets":[0,1]}}`, "x"),
		"negative dimension":         file(`{"a":{"dtype":"U8","shape":[-1,-1],"data_offsets":[0,1]}}`, "x"),
		"metadata of another type":   file(`{"__metadata__":{"k":1}}`, ""),
		"metadata twice":             file(`{"__metadata__":{},"__metadata__":{}}`, ""),
		"a tensor twice":             file(entries(one, one), "x"),
		"tensors that overlap":       file(entries(one, `"b":{"dtype":"U8","shape":[2],"data_offsets":[0,2]}`), "xy"),
		"a hole between tensors":     file(entries(one, `"b":{"dtype":"U8","shape":[1],"data_offsets":[2,3]}`), "xyz"),
		"data behind the tensors":    file(entries(one), "xy"),
	} {
		t.Run(name, func(t *testing.T) {
			if _, err := safetensors.Parse(data); err == nil {
				t.Error("no error from memory")
			}
			if _, err := safetensors.Open(strings.NewReader(data), int64(len(data))); err == nil {
				t.Error("no error from a file")
			}
		})
	}
}

func TestNumbersOfEachFloatingTypeAreExact(t *testing.T) {
	for _, row := range []struct {
		dtype safetensors.DType
		data  string
		want  []float32
	}{
		{safetensors.F32, "\x00\x00\x80\x3f\x01\x00\x00\x00", []float32{1, math.SmallestNonzeroFloat32}},
		{safetensors.F16, "\x00\x3c\x01\x80\xff\x7b\x00\xfc", []float32{1, -0x1p-24, 65504, float32(math.Inf(-1))}},
		{safetensors.BF16, "\x80\x3f\x49\xc0\x01\x00\x7f\x7f", []float32{1, -3.140625, 0x1p-133, 0x1.fep127}},
		{safetensors.I8, "\x01", nil},
	} {
		got := safetensors.Tensor{DType: row.dtype, Shape: []int{len(row.want)}, Data: row.data}.Floats()
		if diff := cmp.Diff(row.want, got); diff != "" {
			t.Errorf("%s:\n%s", row.dtype, diff)
		}
	}
}

func TestATensorIsReadFromAFileWhenItIsAskedFor(t *testing.T) {
	data := file(entries(`"a":{"dtype":"U8","shape":[3],"data_offsets":[2,5]}`, `"b":{"dtype":"I64","shape":[],"data_offsets":[5,13]}`,
		`"c":{"dtype":"F16","shape":[1],"data_offsets":[0,2]}`), "12abc........")
	f, err := safetensors.Open(strings.NewReader(data), int64(len(data)))
	if err != nil {
		t.Fatal(err)
	}
	got, err := f.Tensor("a", []int{3}, safetensors.U8)
	if err != nil || got.Data != "abc" {
		t.Errorf("read %q, %v", got.Data, err)
	}
	cut, err := safetensors.Open(strings.NewReader(data[:len(data)-9]), int64(len(data)))
	if err != nil {
		t.Fatal(err)
	}
	if got, err := cut.Tensor("a", []int{3}, safetensors.U8); err == nil {
		t.Errorf("of a file cut short, read %q", got.Data)
	}
}

func mustParse(t testing.TB, data string) *safetensors.File {
	t.Helper()
	f, err := safetensors.Parse(data)
	if err != nil {
		t.Fatal(err)
	}
	return f
}

func TestFilesAreMergedAndTensorsGetOtherNames(t *testing.T) {
	a := mustParse(t, file(`{"a":{"dtype":"U8","shape":[1],"data_offsets":[0,1]}}`, "x"))
	b := mustParse(t, file(`{"b":{"dtype":"U8","shape":[1],"data_offsets":[0,1]}}`, "y"))
	if _, err := safetensors.Merge(a, b, a); err == nil {
		t.Error("a tensor of two files is taken")
	}
	both, err := safetensors.Merge(a, b)
	if err != nil {
		t.Fatal(err)
	}
	f := both.Select(map[string]string{"first": "b", "second": "a", "third": "c"}, map[string]string{"k": "v"})
	if diff := cmp.Diff([]string{"first", "second"}, f.Names()); diff != "" || f.Metadata["k"] != "v" {
		t.Errorf("metadata %v, names\n%s", f.Metadata, diff)
	}
	if got := f.View("first").Data; got != "y" {
		t.Errorf("the first tensor holds %q", got)
	}
	if _, err := f.Tensor("second", []int{2}, safetensors.U8); err == nil || !strings.Contains(err.Error(), `"a"`) {
		t.Errorf("the error is %v, want the name that the file has", err)
	}
}

// Memory that reading may take: a fixed part, and so much a byte of the header.
const (
	fixedBytes   = 1 << 20
	bytesPerByte = 32
)

func TestMemoryIsBoundByTheHeaderWhateverItStates(t *testing.T) {
	var list []string
	for i := range 20000 {
		list = append(list, fmt.Sprintf(`"%d":{"dtype":"U8","shape":[1],"data_offsets":[%d,%d]}`, i, i, i+1))
	}
	for name, data := range map[string]string{
		"many tensors":   file(entries(list...), strings.Repeat("x", len(list))),
		"many numbers":   file(`{"a":{"dtype":"U8","shape":[`+strings.Repeat("1,", 1<<20)+`1],"data_offsets":[0,1]}}`, "x"),
		"a huge header":  "\xff\xff\xff\xff\xff\xff\xff\x7f{}",
		"a huge shape":   file(`{"a":{"dtype":"U8","shape":[9223372036854775807],"data_offsets":[0,9223372036854775807]}}`, "x"),
		"deep nesting":   file(strings.Repeat(`{"a":`, 1<<19), ""),
		"much metadata":  file(`{"__metadata__":{"a":"`+strings.Repeat("x", 1<<20)+`"}}`, ""),
		"a long name":    file(`{"`+strings.Repeat("x", 1<<20)+`":{}}`, ""),
		"a long unknown": file(`{"a":{"b":"`+strings.Repeat("x", 1<<20)+`"}}`, ""),
	} {
		got := alloctest.Bytes(func() { _, _ = safetensors.Parse(data) })
		if limit := uint64(fixedBytes + bytesPerByte*len(data)); got > limit {
			t.Errorf("%s: %d bytes taken to read %d, at most %d", name, got, len(data), limit)
		}
	}
}

func FuzzParse(f *testing.F) {
	f.Add([]byte(file(`{"a":{"dtype":"U8","shape":[1],"data_offsets":[0,1]},"__metadata__":{"k":"v"}}`, "x")))
	f.Add([]byte(file(`{"a":{"dtype":"F16","shape":[1,2],"data_offsets":[0,4]}}`, "wxyz")))
	f.Add([]byte(file(`{"a":{"dtype":"I8","shape":[],"data_offsets":[0,1]}}`, "x")))
	f.Add([]byte(file(`{"a":{"dtype":"U8","shape":[1],"data_offsets":[0,1]},"b":{"dtype":"BF16","shape":[1],"data_offsets":[1,3]}}`, "xyz")))
	f.Fuzz(func(t *testing.T, data []byte) {
		var file *safetensors.File
		var err error
		got := alloctest.Bytes(func() { file, err = safetensors.Parse(string(data)) })
		if limit := uint64(fixedBytes + bytesPerByte*len(data)); got > limit {
			t.Fatalf("%d bytes taken to read %d", got, len(data))
		}
		if err != nil {
			return
		}
		total := 0
		for _, name := range file.Names() {
			v := file.View(name)
			want := v.DType.Size()
			for _, d := range v.Shape {
				want *= d
			}
			if len(v.Data) != want {
				t.Fatalf("tensor %q: %d bytes for %s %v", name, len(v.Data), v.DType, v.Shape)
			}
			total += want
		}
		if total > len(data) {
			t.Fatalf("tensors of %d bytes in a file of %d", total, len(data))
		}
	})
}
