package main

import (
	"context"
	"flag"
	"fmt"
	"strings"

	factcheckv1 "github.com/beleg-dev/beleg/gen/factcheck/v1"
)

func prepareSearch(fs *flag.FlagSet) action {
	sources := sourcesFlag(fs, "`names` of the sources to search, with commas between")
	maximum := countFlag(fs, "max", 100, "`number` of passages to show, at most 100 (default 10)")
	return func(ctx context.Context, s *session, args []string) error {
		if len(args) != 1 {
			return badUsage("%s, want one: put its words into quotation marks", count(len(args), "query", "queries"))
		}
		conn, err := s.connect()
		if err != nil {
			return err
		}
		answer, err := ask(ctx, s, factcheckv1.NewFactCheckServiceClient(conn).SearchEvidence, &factcheckv1.SearchEvidenceRequest{
			Query: args[0], Sources: *sources, MaxResultCount: *maximum,
		})
		if err != nil {
			return err
		}
		return s.printEvidence(answer.GetEvidence())
	}
}

func (s *session) printEvidence(list []*factcheckv1.Evidence) error {
	if len(list) == 0 && !s.json {
		return s.print("No passage is near the query.\n")
	}
	for i, e := range list {
		if s.json {
			if err := s.printJSON(e); err != nil {
				return err
			}
			continue
		}
		text := s.passageText(passage{
			heads: []string{evidenceHead(i+1, e)}, text: e.GetText(), title: e.GetTitle(), uri: e.GetUri(),
			source: e.GetSource(), start: e.StartByte, end: e.EndByte,
		})
		if i > 0 {
			text = "\n" + text
		}
		if err := s.print(text); err != nil {
			return err
		}
	}
	return nil
}

// evidenceHead says how near a passage is, what it is, and which search found
// it.
func evidenceHead(rank int, e *factcheckv1.Evidence) string {
	head := fmt.Sprintf("%d. score %.2f, %s", rank, e.GetScore(),
		strings.ToLower(strings.TrimPrefix(e.GetRole().String(), "PASSAGE_ROLE_")))
	if e.KeywordRank != nil {
		head += fmt.Sprintf(", keyword rank %d", e.GetKeywordRank())
	}
	if e.VectorRank != nil {
		head += fmt.Sprintf(", vector rank %d", e.GetVectorRank())
	}
	return head
}
