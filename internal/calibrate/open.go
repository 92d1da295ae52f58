package main

import (
	"bufio"
	"context"
	"encoding/json"
	"errors"
	"os"

	"github.com/beleg-dev/beleg/internal/factcheck"
)

// An openPassage is found for a claim and leaves it open, as
// internal/models/train/found.py reads it.
type openPassage struct {
	Claim     string `json:"claim"`
	Language  string `json:"language"` // of the claim
	Group     string `json:"group"`    // of articles, in which the claim belongs
	Source    string `json:"source"`
	Title     string `json:"title"`
	Published string `json:"published"`
	Context   string `json:"context"`
	Passage   string `json:"passage"`
	Rank      int    `json:"rank"` // from 1
}

// writeOpen writes those of all claims, one a line.
func writeOpen(path string, articles []article) error {
	claims, err := ask(context.Background(), articles, indifferent{})
	if err != nil {
		return err
	}
	byID := map[string]*article{}
	for i := range articles {
		byID[articles[i].ID] = &articles[i]
	}
	f, err := os.Create(path)
	if err != nil {
		return err
	}
	w := bufio.NewWriter(f)
	lines := json.NewEncoder(w)
	lines.SetEscapeHTML(false)
	for i := range claims {
		c := &claims[i]
		for rank, s := range c.Signs {
			if s.Label != "N" {
				continue
			}
			a := byID[s.Source]
			err = errors.Join(err, lines.Encode(openPassage{
				Claim: c.Text, Language: c.Language, Group: c.Group, Source: a.ID, Title: a.Title, Published: a.Published,
				Context: s.Context, Passage: s.Text, Rank: rank + 1,
			}))
		}
	}
	return errors.Join(err, w.Flush(), f.Close())
}

// An indifferent judge reads nothing: only what is found counts.
type indifferent struct{}

func (indifferent) Judge(_ context.Context, pairs []factcheck.Pair) ([]factcheck.Judgement, error) {
	out := make([]factcheck.Judgement, len(pairs))
	for i := range out {
		out[i].Neutral = 1
	}
	return out, nil
}

func (indifferent) Reads(factcheck.Pair) bool { return true }
func (indifferent) ClaimTokens(string) int    { return 0 }
func (indifferent) Model() string             { return "none" }
