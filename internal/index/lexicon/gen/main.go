// Command gen writes lexicon.txt.gz, the table that package lexicon embeds, from
// the sentence pairs of Tatoeba (https://tatoeba.org, CC BY 2.0 FR) in a file of
// lines of an origin, an English and a German sentence. Other origins in it are
// passed over: what is made of them may not be shipped.
//
// It needs xz, and checks the hash of what it reads, so that the same table
// comes out everywhere.
package main

import (
	"bufio"
	"bytes"
	"compress/gzip"
	"crypto/sha256"
	"encoding/hex"
	"flag"
	"fmt"
	"io"
	"os"
	"os/exec"
	"strings"

	"github.com/beleg-dev/beleg/internal/index/words"
)

const (
	origin = "tatoeba"
	// sum is the SHA-256 of the lines of that origin.
	sum = "7d60e0c3f080dd9cb21800ee1a5cfafeec3ff0f3881cb86b5513a637f15e0d97"

	maxLine = 1 << 20 // bytes
)

func main() {
	if err := run(os.Args[1:]); err != nil {
		fmt.Fprintln(os.Stderr, "gen:", err)
		os.Exit(1)
	}
}

func run(args []string) error {
	flags := flag.NewFlagSet("gen", flag.ContinueOnError)
	pairs := flags.String("pairs", "../../../../shared/data/parallel_en_de.tsv.xz", "`file` of sentence pairs")
	out := flags.String("out", "lexicon.txt.gz", "`file` to write")
	if err := flags.Parse(args); err != nil {
		return err
	}
	text, err := tableOf(*pairs)
	if err != nil {
		return err
	}
	var b bytes.Buffer
	w, err := gzip.NewWriterLevel(&b, gzip.BestCompression)
	if err != nil {
		return err
	}
	if _, err := io.WriteString(w, text); err != nil {
		return err
	}
	if err := w.Close(); err != nil {
		return err
	}
	return os.WriteFile(*out, b.Bytes(), 0o644)
}

// tableOf returns the table of a packed file of sentence pairs.
func tableOf(path string) (string, error) {
	unpack := exec.Command("xz", "--decompress", "--stdout", path)
	unpack.Stderr = os.Stderr
	lines, err := unpack.StdoutPipe()
	if err != nil {
		return "", err
	}
	if err := unpack.Start(); err != nil {
		return "", err
	}
	c, err := read(lines)
	if err != nil {
		return "", err
	}
	if err := unpack.Wait(); err != nil {
		return "", fmt.Errorf("unpack %s: %w", path, err)
	}
	return c.table(), nil
}

// read takes each sentence pair of the origin once.
func read(r io.Reader) (*corpus, error) {
	var c corpus
	h := sha256.New()
	seen := map[string]bool{}
	lines := bufio.NewScanner(r)
	lines.Buffer(nil, maxLine)
	for lines.Scan() {
		line := lines.Text()
		if !strings.HasPrefix(line, origin) {
			continue
		}
		io.WriteString(h, line+"\n")
		_, sentences, _ := strings.Cut(line, "\t")
		english, german, ok := strings.Cut(sentences, "\t")
		if !ok {
			return nil, fmt.Errorf("a line without two sentences: %q", line)
		}
		if !seen[sentences] {
			seen[sentences] = true
			c.add(words.Content(german, words.German), words.Content(english, words.English))
		}
	}
	if err := lines.Err(); err != nil {
		return nil, err
	}
	if got := hex.EncodeToString(h.Sum(nil)); got != sum {
		return nil, fmt.Errorf("the pairs of %s have hash %s, want %s", origin, got, sum)
	}
	return &c, nil
}
