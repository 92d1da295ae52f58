// Command score reads pairs from standard input, one JSON object a line as
// train.py writes them, and writes them with what the built-in judge says, so
// that it can be trained on what it misreads:
//
//	go run ./internal/models/train/score < pairs.jsonl > scored.jsonl
//
// The field said holds its probabilities of S, R and N. All other fields stay.
package main

import (
	"bufio"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"

	"github.com/beleg-dev/beleg/internal/factcheck"
	"github.com/beleg-dev/beleg/internal/models"
	"github.com/beleg-dev/beleg/internal/nli"
)

const together = 512 // pairs in one call, enough to fill the processors

type pair struct {
	Claim    string          `json:"claim"`
	Evidence string          `json:"evidence"`
	Lead     string          `json:"lead"`
	Label    string          `json:"label"`
	Language string          `json:"language,omitempty"`
	Article  string          `json:"article,omitempty"`
	Weight   json.RawMessage `json:"weight,omitempty"`
	Said     [3]float64      `json:"said"`
}

func main() {
	if err := run(context.Background(), os.Stdin, os.Stdout); err != nil {
		fmt.Fprintln(os.Stderr, "score:", err)
		os.Exit(1)
	}
}

func run(ctx context.Context, in io.Reader, out io.Writer) error {
	set, err := models.Open()
	if err != nil {
		return err
	}
	judge, err := nli.New(set.Tokenizer, set.Judge, set.JudgeVersion)
	if err != nil {
		return err
	}
	w := bufio.NewWriter(out)
	lines, written := json.NewDecoder(bufio.NewReader(in)), json.NewEncoder(w)
	written.SetEscapeHTML(false)
	for ended := false; !ended; {
		var batch []pair
		for len(batch) < together {
			var p pair
			err := lines.Decode(&p)
			if errors.Is(err, io.EOF) {
				ended = true
				break
			}
			if err != nil {
				return err
			}
			batch = append(batch, p)
		}
		if err := score(ctx, judge, batch); err != nil {
			return err
		}
		for i := range batch {
			if err := written.Encode(&batch[i]); err != nil {
				return err
			}
		}
	}
	return w.Flush()
}

func score(ctx context.Context, judge *nli.Judge, batch []pair) error {
	asked := make([]factcheck.Pair, len(batch))
	for i, p := range batch {
		asked[i] = factcheck.Pair{Context: p.Lead, Passage: p.Evidence, Claim: p.Claim}
	}
	answers, err := judge.Judge(ctx, asked)
	if err != nil {
		return err
	}
	for i, a := range answers {
		batch[i].Said = [3]float64{a.Support, a.Conflict, a.Neutral}
	}
	return nil
}
