package quantity

import (
	"cmp"
	"math"
	"math/bits"
	"strconv"
	"strings"
)

// A Ratio is an exact fraction, Num/Den with Den > 0 and no common factor. The
// zero value stands for "none".
type Ratio struct {
	Num, Den int64
}

// Whole returns n/1.
func Whole(n int64) Ratio { return Ratio{n, 1} }

// Valid says whether r holds a number.
func (r Ratio) Valid() bool { return r.Den > 0 }

func gcd(a, b int64) int64 {
	for b != 0 {
		a, b = b, a%b
	}
	return a
}

// NewRatio reduces num/den; it is not valid when den is not positive or num is
// the one integer without a negative.
func NewRatio(num, den int64) Ratio {
	if den <= 0 || num == math.MinInt64 {
		return Ratio{}
	}
	g := gcd(max(num, -num), den)
	if g == 0 {
		return Ratio{0, 1}
	}
	return Ratio{num / g, den / g}
}

func mulInt(a, b int64) (int64, bool) {
	hi, lo := bits.Mul64(uint64(max(a, -a)), uint64(max(b, -b)))
	if hi != 0 || lo > math.MaxInt64 {
		return 0, false
	}
	if (a < 0) != (b < 0) {
		return -int64(lo), true
	}
	return int64(lo), true
}

// Times returns r·s, not valid on overflow.
func (r Ratio) Times(s Ratio) Ratio {
	if !r.Valid() || !s.Valid() {
		return Ratio{}
	}
	g, h := max(gcd(max(r.Num, -r.Num), s.Den), 1), max(gcd(max(s.Num, -s.Num), r.Den), 1)
	num, ok1 := mulInt(r.Num/g, s.Num/h)
	den, ok2 := mulInt(r.Den/h, s.Den/g)
	if !ok1 || !ok2 {
		return Ratio{}
	}
	return NewRatio(num, den)
}

// Plus returns r+s, not valid on overflow.
func (r Ratio) Plus(s Ratio) Ratio {
	if !r.Valid() || !s.Valid() {
		return Ratio{}
	}
	a, ok1 := mulInt(r.Num, s.Den)
	b, ok2 := mulInt(s.Num, r.Den)
	den, ok3 := mulInt(r.Den, s.Den)
	if !ok1 || !ok2 || !ok3 || (b > 0 && a > math.MaxInt64-b) || (b < 0 && a < -math.MaxInt64-b) {
		return Ratio{}
	}
	return NewRatio(a+b, den)
}

// Minus returns r-s, not valid on overflow.
func (r Ratio) Minus(s Ratio) Ratio { return r.Plus(Ratio{-s.Num, s.Den}) }

// Over returns r/s for a positive s, not valid on overflow.
func (r Ratio) Over(s Ratio) Ratio { return r.Times(Ratio{s.Den, s.Num}) }

// Abs returns r without its sign.
func (r Ratio) Abs() Ratio { return Ratio{max(r.Num, -r.Num), r.Den} }

// Cmp orders two valid ratios: -1, 0 or 1. It is exact for every value.
func (r Ratio) Cmp(s Ratio) int {
	if (r.Num < 0) != (s.Num < 0) {
		if r.Num < 0 {
			return -1
		}
		return 1
	}
	ah, al := bits.Mul64(uint64(max(r.Num, -r.Num)), uint64(s.Den))
	bh, bl := bits.Mul64(uint64(max(s.Num, -s.Num)), uint64(r.Den))
	c := cmp.Or(cmp.Compare(ah, bh), cmp.Compare(al, bl))
	if r.Num < 0 {
		return -c
	}
	return c
}

// Decimal returns mantissa·10^exp.
func Decimal(mantissa int64, exp int) Ratio {
	r := Whole(mantissa)
	for ; exp > 0; exp-- {
		r = r.Times(Whole(10))
	}
	for ; exp < 0; exp++ {
		r = r.Times(Ratio{1, 10})
	}
	return r
}

// String writes r as a decimal where it ends within six places, else as a fraction.
func (r Ratio) String() string {
	if !r.Valid() {
		return "?"
	}
	if r.Den == 1 {
		return strconv.FormatInt(r.Num, 10)
	}
	den, places := int64(1), 0
	for ; places < 6 && den%r.Den != 0; places++ {
		den *= 10
	}
	n, ok := mulInt(max(r.Num, -r.Num), den/r.Den)
	if den%r.Den != 0 || !ok {
		return strconv.FormatInt(r.Num, 10) + "/" + strconv.FormatInt(r.Den, 10)
	}
	digits := strconv.FormatInt(n, 10)
	if pad := places + 1 - len(digits); pad > 0 {
		digits = strings.Repeat("0", pad) + digits
	}
	sign := ""
	if r.Num < 0 {
		sign = "-"
	}
	return sign + digits[:len(digits)-places] + "." + digits[len(digits)-places:]
}

// PercentOf returns n hundredths of r.
func (r Ratio) PercentOf(n int64) Ratio { return r.Abs().Times(Ratio{n, 100}) }
