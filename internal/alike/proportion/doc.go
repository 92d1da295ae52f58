// Package proportion has the parts and multiples that a claim speaks of, "a third", "most of
// them", "three times as many", and says which of them an amount is of another one.
package proportion
