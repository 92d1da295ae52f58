package main

import (
	"context"
	"flag"
	"fmt"

	"github.com/beleg-dev/beleg/client/fault"
	"github.com/beleg-dev/beleg/client/screen"
	"github.com/beleg-dev/beleg/client/show"
	factcheckv1 "github.com/beleg-dev/beleg/gen/factcheck/v1"
)

// pageSize is how many sources are listed a call.
const pageSize = 1000

func prepareGet(fs *flag.FlagSet) action {
	hash := fs.String("sha256", "", "`hash` of an earlier version, as a citation has it (default: the current one)")
	return func(ctx context.Context, s *session, args []string) error {
		if err := wantOne(args, "name", "names"); err != nil {
			return err
		}
		conn, err := s.connect()
		if err != nil {
			return err
		}
		answer, err := ask(ctx, s, factcheckv1.NewSourceServiceClient(conn).GetSource, &factcheckv1.GetSourceRequest{
			Name: sourceName(args[0]), ContentSha256: *hash,
		})
		if err != nil {
			return err
		}
		return s.print(answer.GetSource(), s.format().WholeSource(answer.GetSource()))
	}
}

const listDetail = `A line has the date, the name, publisher and title, and the address, as far as the
source has them. The path of a file is not stored; its name is made from it:
client source import -dry-run PATH shows the names of the sources of files.`

func prepareList(fs *flag.FlagSet) action {
	labels := labelsFlag(fs, "`key=value` that a source must carry to be shown; may be repeated")
	retracted := fs.Bool("retracted", false, "show retracted sources only")
	wanted := func(source *factcheckv1.Source) bool {
		for key, value := range labels {
			if got, ok := source.GetLabels()[key]; !ok || got != value {
				return false
			}
		}
		return !*retracted || source.GetState() == factcheckv1.SourceState_SOURCE_STATE_RETRACTED
	}
	return func(ctx context.Context, s *session, args []string) error {
		if err := wantNone(args); err != nil {
			return err
		}
		conn, err := s.connect()
		if err != nil {
			return err
		}
		service := factcheckv1.NewSourceServiceClient(conn)
		total, shown := 0, 0
		for token := ""; ; {
			page, err := ask(ctx, s, service.ListSources, &factcheckv1.ListSourcesRequest{PageSize: pageSize, PageToken: token})
			if err != nil {
				return err
			}
			for _, source := range page.GetSources() {
				if !wanted(source) {
					continue
				}
				shown++
				if err := s.print(source, show.Listed(source)); err != nil {
					return err
				}
			}
			total += len(page.GetSources())
			if token = page.GetNextPageToken(); token == "" {
				break
			}
		}
		switch {
		case total == 0:
			fmt.Fprintln(s.stderr, "No sources. Add some with: client source import PATH")
		case shown < total:
			fmt.Fprintf(s.stderr, "%d of %s\n", shown, show.Count(total, "source", "sources"))
		default:
			fmt.Fprintln(s.stderr, show.Count(total, "source", "sources"))
		}
		return nil
	}
}

func prepareDelete(fs *flag.FlagSet) action {
	missing := fs.Bool("allow-missing", false, "succeed where there is no such source")
	return func(ctx context.Context, s *session, args []string) error {
		return s.eachSource(args, func(service factcheckv1.SourceServiceClient, name string) error {
			answer, err := ask(ctx, s, service.DeleteSource, &factcheckv1.DeleteSourceRequest{Name: name, AllowMissing: *missing})
			if err != nil {
				return err
			}
			return s.print(answer, "DELETED  "+screen.OneLine(name)+"\n")
		})
	}
}

// eachSource does something with each of the sources that are named. A name that
// is bad or unknown is told, and the others go on.
func (s *session) eachSource(args []string, do func(service factcheckv1.SourceServiceClient, name string) error) error {
	if len(args) == 0 {
		return badUsage("no name")
	}
	conn, err := s.connect()
	if err != nil {
		return err
	}
	service := factcheckv1.NewSourceServiceClient(conn)
	failed := false
	for _, arg := range args {
		name := sourceName(arg)
		err := do(service, name)
		if err == nil {
			continue
		}
		failed = true
		if fault.NotFound(err) {
			s.report("", err) // it names the source
			continue
		}
		s.report(name, err)
		if !fault.Invalid(err) {
			break
		}
	}
	if failed {
		return errReported
	}
	return nil
}
