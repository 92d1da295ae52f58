package main

import (
	"context"
	"flag"

	"github.com/beleg-dev/beleg/client/show"
	factcheckv1 "github.com/beleg-dev/beleg/gen/factcheck/v1"
)

const retractDetail = `A retracted source is kept, shown and found by a search, and not judged. It stays
so when it is imported again, until "client source restore NAME" or "client source
import -current".`

func prepareRetract(*flag.FlagSet) action {
	return stating(factcheckv1.SourceState_SOURCE_STATE_RETRACTED, "RETRACTED")
}

func prepareRestore(*flag.FlagSet) action {
	return stating(factcheckv1.SourceState_SOURCE_STATE_CURRENT, "RESTORED")
}

// stating returns the action that brings sources into a state, and says so with
// the word.
func stating(state factcheckv1.SourceState, word string) action {
	return func(ctx context.Context, s *session, args []string) error {
		return s.eachSource(args, func(service factcheckv1.SourceServiceClient, name string) error {
			found, err := ask(ctx, s, service.GetSource, &factcheckv1.GetSourceRequest{Name: name})
			if err != nil {
				return err
			}
			source := found.GetSource()
			source.State = state
			answer, err := ask(ctx, s, service.IndexSource, &factcheckv1.IndexSourceRequest{Source: source})
			if err != nil {
				return err
			}
			done := word
			if answer.GetOutcome() == factcheckv1.IndexOutcome_INDEX_OUTCOME_UNCHANGED {
				done = "UNCHANGED"
			}
			return s.print(answer, show.Done(done, name))
		})
	}
}
