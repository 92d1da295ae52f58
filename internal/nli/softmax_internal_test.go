package nli

import (
	"math"
	"testing"
)

func TestExpIsWithinTheLastBits(t *testing.T) {
	for x := 0.0; x > -699; x -= 0.0371 {
		if got, want := exp(x), math.Exp(x); math.Abs(got-want) > 1e-15*want {
			t.Fatalf("exp(%g) = %g, want %g", x, got, want)
		}
	}
}

func TestProbabilitiesOfAnyFiniteLogitsAreFinite(t *testing.T) {
	for _, x := range [][3]float64{
		{0, 0, 0}, {1000, -1000, 0}, {-1e38, 1e38, 1e38}, {math.MaxFloat64, -math.MaxFloat64, 0}, {-5e-324, 0, 5e-324},
	} {
		p := softmax(x)
		if sum := p[0] + p[1] + p[2]; !finite(p) || math.Abs(sum-1) > 1e-15 {
			t.Errorf("%v: %v", x, p)
		}
	}
}
