// Package portable has the functions of real numbers that answers depend on,
// with the same bits on every machine: those of package math are assembly on
// some architectures, and a compiler may fuse products with sums. An explicit
// conversion keeps it from doing so.
package portable

import "math"

// ln 2 in two parts, the first with zeros at its end (fdlibm, e_exp.c).
const (
	ln2Hi = 6.93147180369123816490e-01
	ln2Lo = 1.90821492927058770002e-10
)

// Exp returns e^x to about the last bit; 0 below -700 and e^700 above 700.
// x = n ln 2 + r, then Taylor's series of e^r, |r| <= 0.35.
func Exp(x float64) float64 {
	const (
		limit = 700
		terms = 14 // the next one is below the last bit
	)
	if !(x > -limit) {
		return 0
	}
	x = min(x, limit)
	n := math.Floor(float64(x*math.Log2E) + 0.5)
	r := float64(x-float64(n*ln2Hi)) - float64(n*ln2Lo)
	sum := 1.0
	for k := terms; k > 0; k-- {
		sum = 1 + float64(float64(sum*r)/float64(k))
	}
	return math.Ldexp(sum, int(n))
}

// Log returns the natural logarithm of a positive number to about the last bit.
// x = m 2^n with m in [sqrt(1/2), sqrt 2), then 2 atanh((m-1)/(m+1)) by its
// series.
func Log(x float64) float64 {
	const terms = 24
	m, n := math.Frexp(x)
	if m < math.Sqrt2/2 {
		m, n = float64(m*2), n-1
	}
	t := (m - 1) / (m + 1)
	square := float64(t * t)
	sum := 0.0
	for k := 2*terms + 1; k > 0; k -= 2 {
		sum = 1/float64(k) + float64(square*sum)
	}
	return float64(float64(n)*ln2Hi) + float64(float64(2*t*sum)+float64(float64(n)*ln2Lo))
}

// Softmax returns e^x of each of the three, scaled so that they sum to 1.
func Softmax(x [3]float64) [3]float64 {
	top := max(x[0], x[1], x[2])
	var e [3]float64
	for i := range x {
		e[i] = Exp(x[i] - top)
	}
	sum := e[0] + e[1] + e[2]
	return [3]float64{e[0] / sum, e[1] / sum, e[2] / sum}
}
