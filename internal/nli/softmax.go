package nli

import "math"

func finite(x [3]float64) bool {
	for _, v := range x {
		if math.IsNaN(v) || math.IsInf(v, 0) {
			return false
		}
	}
	return true
}

// softmax turns finite logits into probabilities.
func softmax(x [3]float64) [3]float64 {
	top := max(x[0], x[1], x[2])
	var e [3]float64
	for i := range x {
		e[i] = exp(x[i] - top)
	}
	sum := e[0] + e[1] + e[2]
	return [3]float64{e[0] / sum, e[1] / sum, e[2] / sum}
}

// exp returns e^x for x <= 0, with the same bits everywhere: math.Exp is
// assembly on some architectures, and the conversions keep the compiler from
// fusing. x = n ln 2 + r with ln 2 in two parts (fdlibm), then Taylor's series
// of e^r, |r| <= 0.35, to a term below the last bit.
func exp(x float64) float64 {
	const (
		ln2Hi   = 6.93147180369123816490e-01
		ln2Lo   = 1.90821492927058770002e-10
		smaller = -700
		terms   = 14
	)
	if !(x > smaller) {
		return 0
	}
	n := math.Floor(float64(x*math.Log2E) + 0.5)
	r := float64(x-float64(n*ln2Hi)) - float64(n*ln2Lo)
	sum := 1.0
	for k := terms; k > 0; k-- {
		sum = 1 + float64(float64(sum*r)/float64(k))
	}
	return math.Ldexp(sum, int(n))
}
