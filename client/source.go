package main

import (
	"context"
	"flag"
	"fmt"
	"maps"
	"slices"
	"strings"
	"unicode/utf8"

	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"

	factcheckv1 "github.com/beleg-dev/beleg/gen/factcheck/v1"
)

// pageSize is how many sources are listed a call.
const pageSize = 1000

func prepareGet(fs *flag.FlagSet) action {
	hash := fs.String("sha256", "", "`hash` of an earlier version, as a citation has it (default: the current one)")
	return func(ctx context.Context, s *session, args []string) error {
		if len(args) != 1 {
			return badUsage("%s, want one", count(len(args), "name", "names"))
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
		if s.json {
			return s.printSparse(answer.GetSource())
		}
		content := visible(answer.GetSource().GetContent())
		return s.print(s.sourceText(answer.GetSource().GetName(), answer.GetSource()) + "\n" + strings.TrimSuffix(content, "\n") + "\n")
	}
}

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
		if len(args) != 0 {
			return badUsage("unwanted argument %q", args[0])
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
				if err := s.printListed(source); err != nil {
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
			fmt.Fprintf(s.stderr, "%d of %s\n", shown, count(total, "source", "sources"))
		default:
			fmt.Fprintln(s.stderr, count(total, "source", "sources"))
		}
		return nil
	}
}

func (s *session) printListed(source *factcheckv1.Source) error {
	if s.json {
		return s.printSparse(source)
	}
	date := "undated   "
	if source.GetPublishTime() != nil {
		date = publishTime(source.GetPublishTime(), source.GetPublishUtcOffset())[:len("2006-01-02")]
	}
	about := joined(source.GetPublisher(), source.GetTitle())
	if source.GetState() == factcheckv1.SourceState_SOURCE_STATE_RETRACTED {
		about = "RETRACTED " + about
	}
	return s.print(strings.TrimRight(fmt.Sprintf("%s  %s  %s", date, oneLine(source.GetName()), oneLine(about)), " ") + "\n")
}

func prepareDelete(fs *flag.FlagSet) action {
	missing := fs.Bool("allow-missing", false, "succeed where there is no such source")
	return func(ctx context.Context, s *session, args []string) error {
		return s.eachSource(args, func(service factcheckv1.SourceServiceClient, name string) error {
			answer, err := ask(ctx, s, service.DeleteSource, &factcheckv1.DeleteSourceRequest{Name: name, AllowMissing: *missing})
			if err != nil {
				return err
			}
			return s.printDeleted(name, answer)
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
		code := status.Code(err)
		if code == codes.NotFound {
			s.report("", err) // it names the source
			continue
		}
		s.report(name, err)
		if code != codes.InvalidArgument {
			break
		}
	}
	if failed {
		return errReported
	}
	return nil
}

func (s *session) printDeleted(name string, answer *factcheckv1.DeleteSourceResponse) error {
	if s.json {
		return s.printJSON(answer)
	}
	return s.print("DELETED  " + oneLine(name) + "\n")
}

// sourceText returns what is known about a source, one fact a line.
func (s *session) sourceText(head string, source *factcheckv1.Source) string {
	var b strings.Builder
	fact := func(name, value string) {
		if value != "" {
			fmt.Fprintf(&b, "  %-10s %s\n", name, oneLine(value))
		}
	}
	var labels []string
	for _, key := range slices.Sorted(maps.Keys(source.GetLabels())) {
		labels = append(labels, key+"="+source.GetLabels()[key])
	}
	b.WriteString(oneLine(head) + "\n")
	fact("title", source.GetTitle())
	fact("publisher", source.GetPublisher())
	fact("published", publishTime(source.GetPublishTime(), source.GetPublishUtcOffset()))
	fact("uri", source.GetUri())
	fact("language", source.GetLanguageCode())
	fact("labels", strings.Join(labels, ", "))
	if source.GetState() == factcheckv1.SourceState_SOURCE_STATE_RETRACTED {
		fact("state", "RETRACTED: kept and shown, not judged")
	}
	content := count(utf8.RuneCountInString(source.GetContent()), "character", "characters")
	if n := source.GetPassageCount(); n > 0 {
		content += ", " + count(int(n), "passage", "passages")
	}
	fact("content", content)
	fact("sha256", source.GetContentSha256())
	fact("created", s.localTime(source.GetCreateTime()))
	fact("updated", s.localTime(source.GetUpdateTime()))
	return b.String()
}
