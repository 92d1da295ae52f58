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

// grpcurlVariable names a grpcurl; without one its answers are not compared,
// since nobody should need it to pass the tests.
const grpcurlVariable = "BELEG_TEST_GRPCURL"

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
		if grpcurl := os.Getenv(grpcurlVariable); strings.HasPrefix(command, "grpcurl ") {
			if grpcurl == "" {
				return block
			}
			command = strings.ReplaceAll(grpcurl+strings.TrimPrefix(command, "grpcurl"), "localhost:50051", r.addr)
		}
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
