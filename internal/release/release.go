// Package release says which build of the program this is.
package release

import (
	"runtime/debug"
	"strings"
)

// Version returns the version of the module and, where it was built in a checkout, the
// revision, its time, and whether the files differed from it; then that of Go.
func Version() string {
	info, ok := debug.ReadBuildInfo()
	if !ok {
		return "unknown"
	}
	of := map[string]string{}
	for _, s := range info.Settings {
		of[s.Key] = s.Value
	}
	parts := []string{info.Main.Version, of["vcs.revision"], of["vcs.time"]}
	if of["vcs.modified"] == "true" {
		parts = append(parts, "modified")
	}
	return strings.Join(strings.Fields(strings.Join(append(parts, info.GoVersion), " ")), " ")
}
