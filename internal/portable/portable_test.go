package portable_test

import (
	"math"
	"math/rand/v2"
	"testing"

	"github.com/beleg-dev/beleg/internal/portable"
)

func near(got, want float64) bool {
	return got == want || math.Abs(got-want) <= 4e-16*max(math.Abs(want), 1e-300)
}

func TestExpAndLogAreWithinTheLastBits(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	for range 100_000 {
		x := (r.Float64() - 0.5) * 2 * math.Exp(r.Float64()*8-2)
		if x > -700 && x < 700 && !near(portable.Exp(x), math.Exp(x)) {
			t.Fatalf("e^%v is %v, want %v", x, portable.Exp(x), math.Exp(x))
		}
		p := math.Exp(-r.Float64() * 40)
		if got, want := portable.Log(p), math.Log(p); math.Abs(got-want) > 4e-16*max(1, math.Abs(want)) {
			t.Fatalf("ln %v is %v, want %v", p, got, want)
		}
	}
	for x, want := range map[float64]float64{0: 1, -701: 0, math.Inf(-1): 0} {
		if got := portable.Exp(x); got != want {
			t.Errorf("e^%v is %v", x, got)
		}
	}
	if portable.Log(1) != 0 {
		t.Errorf("ln 1 is %v", portable.Log(1))
	}
}

// The bits hold on every machine; they change only with the arithmetic.
func TestTheBitsAreTheSameEverywhere(t *testing.T) {
	var sum uint64
	for i := range 10_000 {
		x := float64(i)/137 - 40
		sum = sum*31 + math.Float64bits(portable.Exp(x))
		sum = sum*31 + math.Float64bits(portable.Log(float64(i+1)/997))
	}
	const want = uint64(0xb66d63ecfd093230)
	if sum != want {
		t.Errorf("digest %#x, want %#x", sum, want)
	}
}

func TestProbabilitiesOfAnyFiniteLogitsAreFinite(t *testing.T) {
	for _, x := range [][3]float64{{0, 0, 0}, {1000, -1000, 0}, {-math.MaxFloat64, -math.MaxFloat64, -math.MaxFloat64}, {math.MaxFloat64, 0, -math.MaxFloat64}} {
		p := portable.Softmax(x)
		if sum := p[0] + p[1] + p[2]; !(math.Abs(sum-1) < 1e-15) {
			t.Errorf("%v: %v sums to %v", x, p, sum)
		}
	}
}
