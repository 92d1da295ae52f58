// Package movement reads that an amount went from what it was to what it is, "214 Millionen nach
// 287 Millionen im Vorjahr", and how what a claim says of that relates to it.
//
// It exists because whoever compares two numbers with two others easily takes the old one for
// the new one. It says Apart only where the claim cannot be true of the movement.
package movement
