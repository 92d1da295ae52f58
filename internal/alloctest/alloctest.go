// Package alloctest measures what reading a hostile file takes of memory.
package alloctest

import "runtime"

// Bytes returns how much f allocates, what is freed again included. Nothing else
// may run meanwhile.
func Bytes(f func()) uint64 {
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	f()
	runtime.ReadMemStats(&after)
	return after.TotalAlloc - before.TotalAlloc
}
