package numeral

import (
	"strconv"
)

// Digit says whether a byte is one.
func Digit(b byte) bool { return b >= '0' && b <= '9' }

// Digits returns the number that digits write, 0 for other text.
func Digits(text string) int {
	n, _ := strconv.Atoi(text)
	return n
}

// TwoDigits writes a number below a hundred with two digits: "05".
func TwoDigits(n int) string { return strconv.Itoa(n/10) + strconv.Itoa(n%10) }
