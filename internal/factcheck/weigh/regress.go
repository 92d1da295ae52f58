package weigh

import (
	"github.com/beleg-dev/beleg/internal/factcheck"
	"github.com/beleg-dev/beleg/internal/portable"
)

// regress is multinomial logistic regression with neutral as the reference.
// Coefficients that are left out are 0.
func regress(w *[2][]float64, x []float64) factcheck.Judgement {
	var z [3]float64
	for k := range w {
		for i, c := range w[k] {
			z[k] += float64(c * x[i])
		}
	}
	p := portable.Softmax(z)
	return factcheck.Judgement{Support: p[0], Conflict: p[1], Neutral: p[2]}
}

// logistic is logistic regression.
func logistic(w, x []float64) float64 {
	z := 0.0
	for i, c := range w {
		z += float64(c * x[i])
	}
	return 1 / (1 + portable.Exp(-z))
}
