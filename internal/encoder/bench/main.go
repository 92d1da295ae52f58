// Command bench runs the encoder for compare.py, so that both sides are timed in
// turn in one run. It reads questions as JSON values from its input and answers
// each with one line.
package main

import (
	"context"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"time"

	"github.com/beleg-dev/beleg/internal/encoder"
	"github.com/beleg-dev/beleg/internal/encoder/safetensors"
)

// A question asks for the logits of sequences and how long they take.
type question struct {
	Threads int       `json:"threads"`
	Seconds float64   `json:"seconds"` // the call is repeated until this much has passed
	Seqs    [][]int32 `json:"seqs"`
}

type answer struct {
	Seconds []float64   `json:"seconds"` // of each call
	Logits  [][]float32 `json:"logits"`
}

func main() {
	if err := run(context.Background(), os.Args[1:], os.Stdin, os.Stdout); err != nil {
		fmt.Fprintln(os.Stderr, "bench:", err)
		os.Exit(1)
	}
}

func run(ctx context.Context, args []string, in io.Reader, out io.Writer) error {
	flags := flag.NewFlagSet("bench", flag.ContinueOnError)
	folder := flags.String("models", "../../models", "`folder` of the word table")
	judge := flags.String("judge", "", "judge's `file` (default judge.safetensors of that folder)")
	path := flags.String("path", "", "kernel `path` (default the fastest here)")
	if err := flags.Parse(args); err != nil {
		return err
	}
	if *judge == "" {
		*judge = filepath.Join(*folder, "judge.safetensors")
	}
	models := map[int]*encoder.Model{}
	questions, answers := json.NewDecoder(in), json.NewEncoder(out)
	for {
		var q question
		if err := questions.Decode(&q); errors.Is(err, io.EOF) {
			return nil
		} else if err != nil {
			return fmt.Errorf("question: %w", err)
		}
		if models[q.Threads] == nil {
			m, err := load(*folder, *judge, encoder.Config{Path: *path, Pool: encoder.NewPool(q.Threads)})
			if err != nil {
				return err
			}
			models[q.Threads] = m
		}
		a, err := ask(ctx, models[q.Threads], q)
		if err != nil {
			return err
		}
		if err := answers.Encode(a); err != nil {
			return err
		}
	}
}

func ask(ctx context.Context, m *encoder.Model, q question) (answer, error) {
	var a answer
	for begin := time.Now(); ; {
		start := time.Now()
		logits, err := m.Classify(ctx, q.Seqs, nil)
		if err != nil {
			return a, err
		}
		a.Seconds, a.Logits = append(a.Seconds, time.Since(start).Seconds()), logits
		if time.Since(begin).Seconds() >= q.Seconds {
			return a, nil
		}
	}
}

func load(folder, judge string, c encoder.Config) (*encoder.Model, error) {
	var files [3]*safetensors.File
	for i, name := range []string{filepath.Join(folder, "words-0.safetensors"), filepath.Join(folder, "words-1.safetensors"), judge} {
		b, err := os.ReadFile(name)
		if err != nil {
			return nil, err
		}
		if files[i], err = safetensors.Parse(string(b)); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
	hidden := files[2].Rows("pooler.bias")
	words, err := encoder.OpenWords(files[0], files[1], hidden)
	if err != nil {
		return nil, err
	}
	return encoder.Load(files[2], words, c)
}
