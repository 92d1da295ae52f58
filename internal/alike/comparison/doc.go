// Package comparison says whether a text compares something.
package comparison
