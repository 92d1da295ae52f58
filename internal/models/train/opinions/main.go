// Command opinions says what the built-in judge takes pairs for: it reads lines of JSON with
// claim, evidence and lead, as further.py writes them, and writes the probabilities of
// support, conflict and neither, a pair a line.
package main

import (
	"bufio"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"log"
	"os"

	"github.com/beleg-dev/beleg/internal/factcheck"
	"github.com/beleg-dev/beleg/internal/models"
	"github.com/beleg-dev/beleg/internal/nli"
)

// batch is how many pairs the judge is given at a time.
const batch = 32

func main() {
	if err := run(os.Stdin, os.Stdout); err != nil {
		log.Fatal(err)
	}
}

func run(in io.Reader, out io.Writer) error {
	set, err := models.Open()
	if err != nil {
		return err
	}
	judge, err := nli.New(set.Tokenizer, set.Judge, set.JudgeVersion)
	if err != nil {
		return err
	}
	w := bufio.NewWriter(out)
	var pairs []factcheck.Pair
	write := func() error {
		said, err := judge.Judge(context.Background(), pairs)
		for _, s := range said {
			fmt.Fprintln(w, s.Support, s.Conflict, s.Neutral)
		}
		pairs = pairs[:0]
		return err
	}
	for lines := json.NewDecoder(in); ; {
		var p struct{ Claim, Evidence, Lead string }
		if err := lines.Decode(&p); err == io.EOF {
			break
		} else if err != nil {
			return err
		}
		if pairs = append(pairs, factcheck.Pair{Context: p.Lead, Passage: p.Evidence, Claim: p.Claim}); len(pairs) == batch {
			if err := write(); err != nil {
				return err
			}
		}
	}
	if err := write(); err != nil {
		return err
	}
	return w.Flush()
}
