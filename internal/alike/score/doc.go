// Package score reads the results of games: without those at half-time, and with the sets of a
// match counted.
package score
