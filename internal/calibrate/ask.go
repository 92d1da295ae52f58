package main

import (
	"context"
	"fmt"
	"os"
	"path/filepath"

	"golang.org/x/sync/errgroup"

	"github.com/beleg-dev/beleg/internal/embed"
	"github.com/beleg-dev/beleg/internal/factcheck"
	"github.com/beleg-dev/beleg/internal/factcheck/checker"
	"github.com/beleg-dev/beleg/internal/index"
	"github.com/beleg-dev/beleg/internal/models"
	"github.com/beleg-dev/beleg/internal/nli"
	"github.com/beleg-dev/beleg/internal/store"
)

// ask returns for each claim of articles what would be weighed.
func ask(ctx context.Context, articles []article, judge factcheck.Judge) ([]claimSigns, error) {
	return askEach(ctx, articles, judge, func(ctx context.Context, ix *index.Index, judge factcheck.Judge, q *question) (claimSigns, error) {
		return askOne(ctx, checker.New(ix, judge), q)
	})
}

// askEach indexes articles and returns what ask has for each of their claims, with the
// built-in judge where none is given.
func askEach[T any](ctx context.Context, articles []article, judge factcheck.Judge, ask func(context.Context, *index.Index, factcheck.Judge, *question) (T, error)) ([]T, error) {
	folder, err := os.MkdirTemp("", "calibrate")
	if err != nil {
		return nil, err
	}
	defer os.RemoveAll(folder)
	st, err := store.Open(ctx, filepath.Join(folder, "calibrate.db"))
	if err != nil {
		return nil, err
	}
	defer st.Close()
	set, err := models.Open()
	if err != nil {
		return nil, err
	}
	if judge == nil {
		if judge, err = nli.New(set.Tokenizer, set.Judge, set.JudgeVersion); err != nil {
			return nil, err
		}
	}
	ix, err := index.Open(ctx, st, embed.New(set.Tokenizer, set.Embedder, set.EmbedderVersion), index.Config{})
	if err != nil {
		return nil, err
	}
	for i := range articles {
		s, err := articles[i].source()
		if err != nil {
			return nil, fmt.Errorf("article %s: %w", articles[i].ID, err)
		}
		if _, _, err := ix.Add(ctx, s); err != nil {
			return nil, err
		}
	}
	list := questions(articles)
	answers := make([]T, len(list))
	work, ctx := errgroup.WithContext(ctx)
	work.SetLimit(callers)
	for i := range list {
		work.Go(func() (err error) {
			if answers[i], err = ask(ctx, ix, judge, &list[i]); err != nil {
				return fmt.Errorf("claim %q: %w", list[i].Text, err)
			}
			return nil
		})
	}
	return answers, work.Wait()
}

// callers is how many claims are asked at once.
const callers = 4

func askOne(ctx context.Context, checker *checker.Checker, q *question) (claimSigns, error) {
	signs, explained, err := checker.Signs(ctx, q.Text, factcheck.Options{Language: q.Language})
	answer := claimSigns{Group: q.group, Text: q.Text, Kind: q.Kind, Language: q.Language, SourceLanguage: q.language, Explained: explained}
	answer.Stances, answer.Verdict = q.stances()
	for _, s := range signs {
		p := &s.Evidence.Passage
		x := sign{
			Label: q.label(s.Evidence.Source.ID, p.Start, p.End), Source: s.Evidence.Source.ID, Context: p.Context, Text: p.Text, Start: p.Start, Signals: s.Signals,
		}
		if p.Half != nil {
			x.Speaker = p.Half.Speaker.Text
		}
		answer.Signs = append(answer.Signs, x)
	}
	return answer, err
}
