package main

import (
	"context"
	"embed"
	"errors"
	"fmt"
	"io"
	"path"
	"strings"

	"github.com/beleg-dev/beleg/internal/factcheck"
	"github.com/beleg-dev/beleg/internal/index"
	"github.com/beleg-dev/beleg/internal/ingest"
)

//go:embed demo
var demoFiles embed.FS

const (
	demoFolder = "demo/sources"
	demoClaims = "demo/claims.txt" // one a line
)

// demoSources reads the sample sources, in order of their names.
func demoSources() ([]factcheck.Source, error) {
	entries, err := demoFiles.ReadDir(demoFolder)
	if err != nil {
		return nil, err
	}
	list := make([]factcheck.Source, len(entries))
	for i, entry := range entries {
		text, err := demoFiles.ReadFile(path.Join(demoFolder, entry.Name()))
		if err != nil {
			return nil, err
		}
		s, err := ingest.ReadText(string(text), false, ingest.Options{})
		if err != nil {
			return nil, fmt.Errorf("%s: %w", entry.Name(), err)
		}
		list[i] = factcheck.Source{
			ID: strings.TrimSuffix(entry.Name(), path.Ext(entry.Name())), Title: s.Title, URI: s.URI, Publisher: s.Publisher,
			Content: s.Content, Language: s.Language, Labels: s.Labels, PublishTime: s.PublishTime,
		}
	}
	return list, nil
}

// indexDemo adds the sample sources that the index does not have.
func indexDemo(ctx context.Context, ix *index.Index) error {
	list, err := demoSources()
	if err != nil {
		return fmt.Errorf("read the sample sources: %w", err)
	}
	for _, s := range list {
		_, err := ix.Source(ctx, s.ID, nil)
		if missing := (*factcheck.SourceNotFoundError)(nil); !errors.As(err, &missing) {
			if err != nil {
				return fmt.Errorf("index the sample sources: %w", err)
			}
			continue
		}
		if _, _, err := ix.Add(ctx, s); err != nil {
			return fmt.Errorf("index the sample sources: %w", err)
		}
	}
	return nil
}

// printClaims prints the commands that check the sample claims at addr.
func printClaims(out io.Writer, addr string) error {
	claims, err := demoFiles.ReadFile(demoClaims)
	if err != nil {
		return err
	}
	server := ""
	if addr != defaultAddr {
		server = "BELEG_ADDR=" + addr + " "
	}
	fmt.Fprint(out, "Try, in another terminal:\n\n")
	for claim := range strings.Lines(string(claims)) {
		fmt.Fprintf(out, "  %sgo run ./client check \"%s\"\n", server, strings.TrimSpace(claim))
	}
	_, err = fmt.Fprintln(out)
	return err
}
