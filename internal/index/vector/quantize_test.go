package vector_test

import (
	"math"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/beleg-dev/beleg/internal/index/vector"
)

func TestOnlyTheDirectionOfAVectorIsKept(t *testing.T) {
	for _, test := range []struct {
		name string
		v    []float32
		want []int8
	}{
		{"the largest component is 127", []float32{0.25, -0.5, 0.125}, []int8{64, -127, 32}},
		{"of any length", []float32{25, -50, 12.5}, []int8{64, -127, 32}},
		{"a vector without a direction", []float32{0, 0, 0}, []int8{0, 0, 0}},
	} {
		got, err := vector.Quantize(test.v, 3)
		if err != nil {
			t.Errorf("%s: %v", test.name, err)
		}
		if diff := cmp.Diff(test.want, got); diff != "" {
			t.Errorf("%s:\n%s", test.name, diff)
		}
	}
}

func TestWhatIsNoVectorOfTheSetIsRefused(t *testing.T) {
	for name, v := range map[string][]float32{
		"too short":      {1, 2},
		"too long":       {1, 2, 3, 4},
		"not a number":   {1, float32(math.NaN()), 3},
		"infinite":       {1, float32(math.Inf(1)), 3},
		"infinite below": {1, float32(math.Inf(-1)), 3},
	} {
		if q, err := vector.Quantize(v, 3); err == nil {
			t.Errorf("%s: rounded to %v", name, q)
		}
	}
	if err := vector.NewBuilder(3).Add(vector.Row{Vector: []int8{1, 2}}); err == nil {
		t.Error("a row of two bytes stands in a set of three dimensions")
	}
}
