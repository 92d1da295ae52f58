package encoder

/*
#cgo CFLAGS: -std=c11 -O3 -Wall -Wextra -Werror
#include "kernel.h"
*/
import "C"

import "fmt"

var pathNames = [C.BELEG_PATHS]string{
	C.BELEG_PORTABLE:     "portable",
	C.BELEG_AVX2:         "avx2",
	C.BELEG_AVXVNNI_EVEX: "avxvnni-evex",
	C.BELEG_AVXVNNI:      "avxvnni",
	C.BELEG_AVX512VNNI:   "avx512vnni",
	C.BELEG_AMX:          "amx",
	C.BELEG_NEON:         "neon",
	C.BELEG_NEONDOT:      "neondot",
}

// Paths returns the names of the kernel paths that this machine runs, slowest
// first. All give the same bits. The one called avxvnni-evex is never the last:
// it is avxvnni for the tests of machines that have AVX-512-VNNI instead.
func Paths() []string {
	var names []string
	for p, name := range pathNames {
		if C.beleg_path_runs(C.int(p)) != 0 {
			names = append(names, name)
		}
	}
	return names
}

// choosePath returns the number of a path; an empty name is the fastest.
func choosePath(name string) (C.int, error) {
	for p := len(pathNames) - 1; p >= 0; p-- {
		if (name == "" || name == pathNames[p]) && C.beleg_path_runs(C.int(p)) != 0 {
			return C.int(p), nil
		}
	}
	return 0, fmt.Errorf("kernel path %q does not run here; paths: %v", name, Paths())
}
