package main

import (
	"compress/gzip"
	"encoding/gob"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"
	"time"

	"github.com/beleg-dev/beleg/internal/factcheck"
)

// An article is a text with claims about it, as the training articles are
// written.
type article struct {
	ID        string     `json:"id"`
	Language  string     `json:"language"`
	Title     string     `json:"title"`
	Publisher string     `json:"publisher"`
	Published string     `json:"published"`
	Text      string     `json:"text"`
	Claims    []labelled `json:"claims"`
}

type labelled struct {
	Text     string   `json:"c"`
	Language string   `json:"l"`
	Verdict  string   `json:"v"` // S, R or N
	Kind     string   `json:"k"`
	Quotes   []string `json:"q"` // each decides by itself
}

func readArticles(path string) ([]article, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	unzipped, err := gzip.NewReader(f)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	var list []article
	for d := json.NewDecoder(unzipped); ; {
		var a article
		err := d.Decode(&a)
		if errors.Is(err, io.EOF) {
			return list, nil
		}
		if err != nil {
			return nil, fmt.Errorf("%s: article %d: %w", path, len(list)+1, err)
		}
		list = append(list, a)
	}
}

func (a *article) source() (factcheck.Source, error) {
	s := factcheck.Source{ID: a.ID, Title: a.Title, Publisher: a.Publisher, Content: a.Text, Language: a.Language}
	if a.Published == "" {
		return s, nil
	}
	var err error
	s.PublishTime, err = time.Parse(time.DateOnly, a.Published)
	return s, err
}

// label returns what a passage of the article says about a claim: S, R or N; or
// nothing where it holds only part of a sentence that decides.
func (a *article) label(c *labelled, start, end int) string {
	touched := false
	for _, q := range c.Quotes {
		for at := 0; ; {
			i := strings.Index(a.Text[at:], q)
			if i < 0 {
				break
			}
			from, to := at+i, at+i+len(q)
			if start <= from && to <= end {
				return c.Verdict
			}
			touched = touched || from < end && start < to
			at = to
		}
	}
	if touched {
		return ""
	}
	return "N"
}

// A claimSigns is what is known of the passages that are judged for a claim.
type claimSigns struct {
	Article, Verdict, Kind, Language, SourceLanguage string
	Signs                                            []sign
}

// A sign is one of them.
type sign struct {
	Label   string // S, R, N or unknown
	Source  string
	Text    string
	Start   int
	Signals factcheck.Signals
}

// known returns the signs as the service has them.
func (c *claimSigns) known() []factcheck.Sign {
	list := make([]factcheck.Sign, len(c.Signs))
	for i := range c.Signs {
		s := &c.Signs[i]
		e := &factcheck.Evidence{Source: &factcheck.Source{ID: s.Source}}
		e.Passage.Text, e.Passage.Start = s.Text, s.Start
		list[i] = factcheck.Sign{Evidence: e, Signals: s.Signals}
	}
	return list
}

func write(path string, claims []claimSigns) error {
	f, err := os.Create(path)
	if err != nil {
		return err
	}
	return errors.Join(gob.NewEncoder(f).Encode(claims), f.Close())
}

func read(path string) ([]claimSigns, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	var claims []claimSigns
	return claims, gob.NewDecoder(f).Decode(&claims)
}
