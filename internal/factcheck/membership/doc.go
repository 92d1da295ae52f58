// Package membership reads to what a text says that a person belongs, in German and English: a
// party, a country, a club, or what an abbreviation in capitals stands for, "Ute Marten (SPD)",
// "der SPD-Politiker Brandt". It says which two cannot be the same.
package membership
