package main

import (
	"context"
	"flag"

	"github.com/beleg-dev/beleg/client/show"
	factcheckv1 "github.com/beleg-dev/beleg/gen/factcheck/v1"
)

func prepareSearch(fs *flag.FlagSet) action {
	sources := sourcesFlag(fs, "`names` of the sources to search, with commas between")
	maximum := countFlag(fs, "max", 100, "`number` of passages to show, at most 100 (default 10)")
	return func(ctx context.Context, s *session, args []string) error {
		if len(args) != 1 {
			return badUsage("%s, want one: put its words into quotation marks", show.Count(len(args), "query", "queries"))
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
		return s.write("No passage is near the query.\n")
	}
	for i, e := range list {
		text := s.format().Evidence(i+1, e)
		if i > 0 {
			text = "\n" + text
		}
		if err := s.print(e, text); err != nil {
			return err
		}
	}
	return nil
}
