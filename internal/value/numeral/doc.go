// Package numeral writes numbers, shares, ordinals and units in German and English: "1,4
// Millionen" and "1.4 million", "zwei Drittel", "21st", "Quadratkilometer".
package numeral
