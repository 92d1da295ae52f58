//go:build unix

// Package cputest measures what a computation takes of the processor.
package cputest

import (
	"syscall"
	"testing"
	"time"
)

// Time returns the processor time that f takes, which other processes do not change much.
// Nothing else may run meanwhile in this one.
func Time(t testing.TB, f func()) time.Duration {
	t.Helper()
	before := used(t)
	f()
	return used(t) - before
}

// Least returns the least time that f takes in several tries: caches are cold at first.
func Least(t testing.TB, tries int, f func()) time.Duration {
	t.Helper()
	least := Time(t, f)
	for range tries - 1 {
		least = min(least, Time(t, f))
	}
	return least
}

// used returns the processor time that the process has used.
func used(t testing.TB) time.Duration {
	t.Helper()
	var u syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &u); err != nil {
		t.Fatal(err)
	}
	return time.Duration(u.Utime.Nano() + u.Stime.Nano())
}
