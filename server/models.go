package main

import (
	"fmt"
	"log/slog"

	"github.com/beleg-dev/beleg/internal/embed"
	"github.com/beleg-dev/beleg/internal/encoder"
	"github.com/beleg-dev/beleg/internal/hub"
	"github.com/beleg-dev/beleg/internal/models"
	"github.com/beleg-dev/beleg/internal/nli"
)

// openModels opens the embedded models, or in their place the folders that were
// named. All share one pool of workers.
func (e *engine) openModels(c *config, log *slog.Logger) error {
	e.pool = encoder.NewPool(0)
	run := encoder.Config{Pool: e.pool}
	if c.judge != "" {
		if err := e.openJudge(c.judge, run); err != nil {
			return fmt.Errorf("-judge: %w", err)
		}
	}
	if c.embedder != "" {
		if err := e.openEmbedder(c.embedder, run, log); err != nil {
			return fmt.Errorf("-embedder: %w", err)
		}
	}
	if e.judge != nil && e.embedder != nil {
		return nil
	}
	set, err := models.OpenWith(run)
	if err != nil {
		return err
	}
	if e.embedder == nil {
		e.embedder = embed.New(set.Tokenizer, set.Embedder, set.EmbedderVersion)
		if e.judge != nil { // in whose tokens the length of claims and queries is bounded
			e.embedder = e.embedder.CuttingQueries()
		}
	}
	if e.judge == nil {
		e.judge, err = nli.New(set.Tokenizer, set.Judge, set.JudgeVersion)
	}
	return err
}

func (e *engine) openJudge(dir string, run encoder.Config) error {
	own, err := hub.OpenJudge(dir, run)
	if err != nil {
		return err
	}
	e.judge, err = nli.NewFrom(nli.Config{
		Reader: own.Reader, Model: own.Model, Name: own.Version, Layout: nli.Layout{Template: own.Layout},
	})
	return err
}

// openEmbedder logs the prefixes: a folder that does not name those that its
// model was trained with gives vectors that are less good, and no error.
func (e *engine) openEmbedder(dir string, run encoder.Config, log *slog.Logger) error {
	own, err := hub.OpenEmbedder(dir, run)
	if err != nil {
		return err
	}
	log.Info("embedder of your own", slog.String("model", own.Version),
		slog.String("query_prefix", own.QueryPrefix), slog.String("passage_prefix", own.PassagePrefix))
	e.embedder = embed.NewFrom(embed.Config{
		Reader: own.Reader, Model: own.Model, Name: own.Version, Layout: own.Layout,
		QueryPrefix: own.QueryPrefix, PassagePrefix: own.PassagePrefix, CutQueries: true,
	})
	return nil
}
