// Package toll knows that of the numbers of dead that a text gives of one event the last one
// holds.
package toll
