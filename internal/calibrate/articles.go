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
	"github.com/beleg-dev/beleg/internal/factcheck/weigh"
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
	Verdict  string   `json:"v"` // S, R or N: what Quotes say
	Kind     string   `json:"k"`
	Quotes   []string `json:"q"` // each decides by itself
	Places   []place  `json:"e"` // likewise, in articles of a cluster
}

// A place is the bytes of an article from start to end, which decide a claim.
type place struct {
	start, end int
	label      string // S or R
}

// UnmarshalJSON reads [start, end, label].
func (p *place) UnmarshalJSON(b []byte) error {
	return json.Unmarshal(b, &[]any{&p.start, &p.end, &p.label})
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

func (a *article) group() string { return groupOf(a.ID) }

// groupOf names the articles that are on one topic and share their claims: what
// stands before the last dot of their ids, or the whole id.
func groupOf(id string) string {
	if i := strings.LastIndexByte(id, '.'); i >= 0 {
		return id[:i]
	}
	return id
}

// places returns where an article decides its claim.
func (a *article) places(c *labelled) []place {
	list := c.Places
	for _, q := range c.Quotes {
		for at := 0; ; {
			i := strings.Index(a.Text[at:], q)
			if i < 0 {
				break
			}
			list = append(list, place{at + i, at + i + len(q), c.Verdict})
			at += i + len(q)
		}
	}
	return list
}

// A question is a claim with what is known of the articles about it.
type question struct {
	labelled
	group    string
	language string             // of the first article that decides it, or of the first one
	places   map[string][]place // by article
}

// questions returns the claims of the articles, those of a group once.
func questions(articles []article) []question {
	var list []question
	first := map[string]int{} // of a group's questions
	for i := range articles {
		a := &articles[i]
		begin, again := first[a.group()]
		if !again {
			begin = len(list)
			first[a.group()] = begin
			for _, c := range a.Claims {
				list = append(list, question{labelled: c, group: a.group(), language: a.Language, places: map[string][]place{}})
			}
		}
		for k := range a.Claims {
			q, places := &list[begin+k], a.places(&a.Claims[k])
			if len(q.places) == 0 && len(places) > 0 {
				q.language = a.Language
			}
			if len(places) > 0 {
				q.places[a.ID] = places
			}
		}
	}
	return list
}

// label returns what a passage of an article says about the claim: S, R or N; or
// nothing where it holds only part of a sentence that decides, or both sides.
func (q *question) label(article string, start, end int) string {
	label, touched := "", false
	for _, p := range q.places[article] {
		switch {
		case start <= p.start && p.end <= end && label != "" && label != p.label:
			return ""
		case start <= p.start && p.end <= end:
			label = p.label
		case p.start < end && start < p.end:
			touched = true
		}
	}
	if label == "" && !touched {
		return "N"
	}
	return label
}

// stances returns what each article that decides the claim says, nothing where
// it says both, and what all say together: S, R, M or N.
func (q *question) stances() (byArticle map[string]string, verdict string) {
	byArticle, verdict = map[string]string{}, "N"
	for id, places := range q.places {
		stance := places[0].label
		for _, p := range places {
			if p.label != stance {
				stance = ""
			}
			switch verdict {
			case "N":
				verdict = p.label
			case p.label:
			default:
				verdict = "M"
			}
		}
		byArticle[id] = stance
	}
	return byArticle, verdict
}

// A claimSigns is what is known of the passages that are judged for a claim.
type claimSigns struct {
	Group, Text, Verdict, Kind, Language, SourceLanguage string

	Stances   map[string]string // by source that decides; empty: both
	Signs     []sign
	Explained bool // what speaks against the claim, by the weights with which it was asked
}

// A sign is one of them.
type sign struct {
	Label   string // S, R, N or unknown
	Source  string
	Speaker string // one of two in a sentence; see factcheck.Half
	Context string // the sentence before
	Text    string
	Start   int
	Signals weigh.Signals
}

// known returns the signs as the service has them.
func (c *claimSigns) known() []weigh.Sign {
	list := make([]weigh.Sign, len(c.Signs))
	for i := range c.Signs {
		s := &c.Signs[i]
		e := &factcheck.Evidence{Source: &factcheck.Source{ID: s.Source}}
		e.Passage.Text, e.Passage.Start = s.Text, s.Start
		if s.Speaker != "" {
			e.Passage.Half = &factcheck.Half{Speaker: factcheck.Mention{Text: s.Speaker}}
		}
		list[i] = weigh.Sign{Evidence: e, Signals: s.Signals}
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
