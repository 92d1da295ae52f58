// Command calibrate fits the weights by which package weigh turns signals
// into stances, on labelled articles that the judge was not trained on:
//
//	go run -tags sqlite_fts5 ./internal/calibrate -collect signals.gob   # asks the whole service, minutes
//	go run -tags sqlite_fts5 ./internal/calibrate -fit signals.gob       # writes internal/factcheck/weigh/weights.go
//	go run -tags sqlite_fts5 ./internal/calibrate -ablate signals.gob    # says what each rule is worth, by kind of claim too
//	go run -tags sqlite_fts5 ./internal/calibrate -rules -articles internal/calibrate/news.jsonl.gz,internal/calibrate/unseen.jsonl.gz   # says what each rule beside the judge changes
//	go run -tags sqlite_fts5 ./internal/calibrate -errors signals.gob    # says what the wrong verdicts come from
//	go run -tags sqlite_fts5 ./internal/calibrate -articles internal/calibrate/unseen.jsonl.gz -collect unseen.gob
//	go run -tags sqlite_fts5 ./internal/calibrate -shipped unseen.gob    # says what the weights are worth on articles to which nothing was fitted
//	go run -tags sqlite_fts5 ./internal/calibrate -articles a.gz -open open.jsonl   # writes what is found and decides nothing, to train a judge on
//
// What -ablate, -rules, -errors and -shipped said of the built-in judge stands in rules.txt,
// each.txt, mistakes.txt and unseen.txt.
package main

import (
	"cmp"
	"context"
	"flag"
	"fmt"
	"os"
	"strings"
)

// A command is what the flags ask for.
type command struct {
	articles                                    string
	collect, open, fit, without, wrong, shipped string // one of these
	out                                         string
	rules                                       bool
}

func main() {
	var c command
	flag.StringVar(&c.articles, "articles", "internal/calibrate/articles.jsonl.gz,internal/calibrate/clusters.jsonl.gz,internal/calibrate/disputes.jsonl.gz,internal/calibrate/news.jsonl.gz", "files of labelled articles, with commas between")
	flag.StringVar(&c.collect, "collect", "", "file to write what is known of every passage that is judged")
	flag.StringVar(&c.open, "open", "", "file to write passages to that are found for the claims and leave them open")
	flag.StringVar(&c.fit, "fit", "", "a collected file, to fit the weights to")
	flag.StringVar(&c.without, "ablate", "", "such a file, to leave out one rule after the other")
	flag.StringVar(&c.wrong, "errors", "", "such a file, to say where wrong verdicts come from")
	flag.StringVar(&c.shipped, "shipped", "", "such a file, to say what the weights as they are would answer")
	flag.StringVar(&c.out, "out", "internal/factcheck/weigh/weights.go", "Go file to write")
	flag.BoolVar(&c.rules, "rules", false, "ask each claim again without each rule that had a say in its answer")
	flag.Parse()
	if err := c.run(); err != nil {
		fmt.Fprintln(os.Stderr, "calibrate:", err)
		os.Exit(1)
	}
}

func (c *command) run() error {
	if c.collect != "" || c.open != "" || c.rules {
		return c.ask()
	}
	path := cmp.Or(c.without, c.wrong, c.shipped, c.fit)
	claims, err := read(path)
	if err != nil {
		return err
	}
	switch path {
	case c.without:
		return ablate(os.Stdout, claims)
	case c.wrong:
		return mistakes(os.Stdout, claims)
	case c.shipped:
		report(os.Stdout, shipped(claims))
		return nil
	}
	return fitTo(claims, c.out)
}

func (c *command) ask() error {
	var list []article
	for path := range strings.SplitSeq(c.articles, ",") {
		more, err := readArticles(path)
		if err != nil {
			return err
		}
		list = append(list, more...)
	}
	if c.open != "" {
		return writeOpen(c.open, list)
	}
	if c.rules {
		return askWithout(context.Background(), os.Stdout, list)
	}
	claims, err := ask(context.Background(), list, nil)
	if err != nil {
		return err
	}
	return write(c.collect, claims)
}
