package main

import (
	"errors"
	"math"
)

// A sample is a row of a regression: its class and its features.
type sample struct {
	class int
	x     []float64
}

const (
	rounds = 40   // of Newton's method, which needs about ten
	ridge  = 1.0  // penalty on squared coefficients
	still  = 1e-8 // change of a coefficient at which it has arrived
)

// fitLogistic returns the coefficients of multinomial logistic regression with
// a ridge penalty, one row a class; the last class is the reference and has none
// (Newton's method; Hastie, Tibshirani, Friedman, The Elements of Statistical
// Learning, 4.4).
func fitLogistic(samples []sample, classes int) ([][]float64, error) {
	width := len(samples[0].x)
	n := (classes - 1) * width
	w := make([]float64, n)
	for range rounds {
		gradient, hessian := make([]float64, n), make([][]float64, n)
		for i := range hessian {
			hessian[i] = make([]float64, n)
			hessian[i][i] = ridge
			gradient[i] = -ridge * w[i]
		}
		for _, s := range samples {
			p := probabilities(w, s.x, classes)
			for a := range classes - 1 {
				residual := -p[a]
				if s.class == a {
					residual++
				}
				for i, x := range s.x {
					gradient[a*width+i] += residual * x
				}
				for b := range classes - 1 {
					h := -p[a] * p[b]
					if a == b {
						h += p[a]
					}
					for i, x := range s.x {
						row := hessian[a*width+i][b*width:]
						for j, y := range s.x {
							row[j] += h * x * y
						}
					}
				}
			}
		}
		step, err := solve(hessian, gradient)
		if err != nil {
			return nil, err
		}
		largest := 0.0
		for i := range w {
			w[i] += step[i]
			largest = max(largest, math.Abs(step[i]))
		}
		if largest < still {
			break
		}
	}
	rows := make([][]float64, classes-1)
	for a := range rows {
		rows[a] = w[a*width : (a+1)*width]
	}
	return rows, nil
}

// probabilities returns those of all classes.
func probabilities(w, x []float64, classes int) []float64 {
	z := make([]float64, classes)
	top := 0.0
	for a := range classes - 1 {
		for i, v := range x {
			z[a] += w[a*len(x)+i] * v
		}
		top = max(top, z[a])
	}
	sum := 0.0
	for a := range z {
		z[a] = math.Exp(z[a] - top)
		sum += z[a]
	}
	for a := range z {
		z[a] /= sum
	}
	return z
}

// solve solves a x = b by elimination with pivots; a and b are used up.
func solve(a [][]float64, b []float64) ([]float64, error) {
	n := len(b)
	for c := range n {
		pivot := c
		for r := c; r < n; r++ {
			if math.Abs(a[r][c]) > math.Abs(a[pivot][c]) {
				pivot = r
			}
		}
		if a[pivot][c] == 0 {
			return nil, errors.New("the features depend on each other")
		}
		a[c], a[pivot] = a[pivot], a[c]
		b[c], b[pivot] = b[pivot], b[c]
		for r := c + 1; r < n; r++ {
			f := a[r][c] / a[c][c]
			for k := c; k < n; k++ {
				a[r][k] -= f * a[c][k]
			}
			b[r] -= f * b[c]
		}
	}
	for c := n - 1; c >= 0; c-- {
		for k := c + 1; k < n; k++ {
			b[c] -= a[c][k] * b[k]
		}
		b[c] /= a[c][c]
	}
	return b, nil
}
