// Command calibrate fits the weights by which package factcheck turns signals
// into stances, on labelled articles that the judge was not trained on:
//
//	go run -tags sqlite_fts5 ./internal/calibrate -collect signals.gob   # asks the whole service, minutes
//	go run -tags sqlite_fts5 ./internal/calibrate -fit signals.gob       # writes internal/factcheck/weights.go
//	go run -tags sqlite_fts5 ./internal/calibrate -ablate signals.gob    # says what each rule is worth, by kind of claim too
//	go run -tags sqlite_fts5 ./internal/calibrate -errors signals.gob    # says what the wrong verdicts come from
//
// What the last two said of the built-in judge stands in rules.txt and
// mistakes.txt.
package main

import (
	"cmp"
	"context"
	"flag"
	"fmt"
	"os"
	"strings"
)

func main() {
	articles := flag.String("articles", "internal/calibrate/articles.jsonl.gz,internal/calibrate/clusters.jsonl.gz", "files of labelled articles, with commas between")
	collect := flag.String("collect", "", "file to write what is known of every passage that is judged")
	fit := flag.String("fit", "", "such a file, to fit the weights to")
	without := flag.String("ablate", "", "such a file, to leave out one rule after the other")
	wrong := flag.String("errors", "", "such a file, to say where wrong verdicts come from")
	out := flag.String("out", "internal/factcheck/weights.go", "Go file to write")
	flag.Parse()
	if err := run(*articles, *collect, *fit, *without, *wrong, *out); err != nil {
		fmt.Fprintln(os.Stderr, "calibrate:", err)
		os.Exit(1)
	}
}

func run(articles, collect, fit, without, wrong, out string) error {
	if collect != "" {
		var list []article
		for path := range strings.SplitSeq(articles, ",") {
			more, err := readArticles(path)
			if err != nil {
				return err
			}
			list = append(list, more...)
		}
		claims, err := ask(context.Background(), list)
		if err != nil {
			return err
		}
		return write(collect, claims)
	}
	path := cmp.Or(without, wrong, fit)
	claims, err := read(path)
	if err != nil {
		return err
	}
	switch path {
	case without:
		return ablate(os.Stdout, claims)
	case wrong:
		return mistakes(os.Stdout, claims)
	}
	return fitTo(claims, out)
}
