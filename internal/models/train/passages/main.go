// Command passages reads articles from standard input, one JSON object a line,
// and writes them with their passages as the service divides texts, so that the
// judge is trained on what it will be asked about:
//
//	xz -dc internal/models/train/articles.jsonl.xz | go run ./internal/models/train/passages > passages.jsonl
//
// Each passage has its role as package segment numbers it, and as byte ranges of
// the text its span, its sentences and its context. The fields of an article that
// are read stay, from its id to its claims; others do not.
package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"

	"github.com/beleg-dev/beleg/internal/segment"
)

func main() {
	if err := run(os.Stdin, os.Stdout); err != nil {
		fmt.Fprintln(os.Stderr, "passages:", err)
		os.Exit(1)
	}
}

type article struct {
	ID        string          `json:"id"`
	Language  string          `json:"language"`
	Title     string          `json:"title"`
	Publisher string          `json:"publisher"`
	Published string          `json:"published"`
	Text      string          `json:"text"`
	Claims    json.RawMessage `json:"claims"`
	Passages  []passage       `json:"passages"`
}

type passage struct {
	Role      segment.Role `json:"role"`
	Span      span         `json:"span"`
	Sentences []span       `json:"sentences"`
	Context   span         `json:"context"`
}

// A span is the bytes from the first number up to the second.
type span [2]int

func spanOf(s segment.Span) span { return span{s.Start, s.End} }

func run(in io.Reader, out io.Writer) error {
	d, e := json.NewDecoder(in), json.NewEncoder(out)
	for n := 1; ; n++ {
		var a article
		err := d.Decode(&a)
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err != nil {
			return fmt.Errorf("article %d: %w", n, err)
		}
		a.Passages = divide(a.Title, a.Text)
		if err := e.Encode(&a); err != nil {
			return err
		}
	}
}

func divide(title, text string) []passage {
	list := []passage{}
	for _, p := range segment.Split(title, text) {
		q := passage{Role: p.Role, Span: spanOf(p.Span), Sentences: []span{}, Context: spanOf(p.Context)}
		for _, s := range p.Sentences {
			q.Sentences = append(q.Sentences, spanOf(s))
		}
		list = append(list, q)
	}
	return list
}
