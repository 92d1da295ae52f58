// Package elapsed tells what years have passed up to a day: since when something is beside how
// long it has lasted, and the age of who was born in a year.
//
// What lies so near to what a claim says that a rounded number may be meant stays as it is.
package elapsed
