package safetensors

import (
	"encoding/binary"
	"encoding/json"
	"fmt"
	"maps"
	"slices"
	"strings"
)

// Encode writes a file: tensors in order of their names, header padded with
// spaces so that the data begins at a multiple of 8.
func Encode(metadata map[string]string, tensors map[string]Tensor) ([]byte, error) {
	header := map[string]any{metadataKey: metadata}
	var body strings.Builder
	for _, name := range slices.Sorted(maps.Keys(tensors)) {
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
