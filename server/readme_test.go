package main

import (
	"flag"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

var update = flag.Bool("update", false, "rewrite the answers in README.md")

// A console block is a command and what it printed.
var consoleBlock = regexp.MustCompile("(?s)```console\n\\$ ([^\n]+)\n(.*?)```")

func TestTheAnswersInTheREADMEAreWhatIsPrinted(t *testing.T) {
	if testing.Short() {
		t.Skip("builds the client")
	}
	folder := t.TempDir()
	client := filepath.Join(folder, "client")
	if out, err := exec.CommandContext(t.Context(), "go", "build", "-o", client, "../client").CombinedOutput(); err != nil {
		t.Fatalf("%v: %s", err, out)
	}
	r, _ := start(t, nil, "-demo")
	path := filepath.Join("..", "README.md")
	text, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	ran := 0
	now := consoleBlock.ReplaceAllStringFunc(string(text), func(block string) string {
		parts := consoleBlock.FindStringSubmatch(block)
		command := strings.ReplaceAll(parts[1], "go run ./client", client)
		ran++
		cmd := exec.CommandContext(t.Context(), "sh", "-c", command)
		cmd.Env = append(os.Environ(), "BELEG_ADDR="+r.addr, "COLUMNS=100", "NO_COLOR=1")
		out, err := cmd.Output()
		if err != nil {
			t.Errorf("%s: %v", parts[1], err)
		}
		return "```console\n$ " + parts[1] + "\n" + string(out) + "```"
	})
	if ran == 0 {
		t.Error("no command was run")
	}
	if *update {
		if err := os.WriteFile(path, []byte(now), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	if diff := cmp.Diff(string(text), now); diff != "" {
		t.Errorf("run with -update:\n%s", diff)
	}
}
