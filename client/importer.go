package main

import (
	"context"
	"strings"

	"github.com/beleg-dev/beleg/client/exchange"
	"github.com/beleg-dev/beleg/client/fault"
	"github.com/beleg-dev/beleg/client/show"
	factcheckv1 "github.com/beleg-dev/beleg/gen/factcheck/v1"
	"github.com/beleg-dev/beleg/internal/ingest"
)

// An importer sends the sources of files and tells what became of them.
type importer struct {
	*session
	*importFlags
	tally
	files    []ingest.File
	bar      bar
	opened   bool // whether there was a server, or none was needed
	read     int  // sources, in a dry run
	answered int
	sent     int
}

// show prints the sources and sends nothing.
func (im *importer) show(ctx context.Context) error {
	im.opened = true
	for it := range im.items {
		if err := ctx.Err(); err != nil {
			return err
		}
		if it.err != nil {
			im.bar.fail(it.err.Error())
			continue
		}
		im.read++
		if err := im.showSource(it); err != nil {
			return err
		}
	}
	return nil
}

func (im *importer) showSource(it item) error {
	source := it.request.GetSource()
	name := source.GetName()
	if name == "" {
		name = "named by the server"
	}
	return im.print(source, im.format().Source(it.label+" ("+name+")", source))
}

// send imports the files.
func (im *importer) send(ctx context.Context) error {
	conn, err := im.connect()
	if err != nil {
		return err
	}
	ctx, cancel := im.limit(ctx)
	defer cancel()
	stream, err := factcheckv1.NewSourceServiceClient(conn).ImportSources(ctx)
	if err != nil {
		return err
	}
	im.opened = true
	im.bar.draw(im.tally)
	x := exchange.Exchange[item, *factcheckv1.ImportSourcesRequest, *factcheckv1.ImportSourcesResponse]{
		Noun:  "sources",
		Items: im.items,
		Request: func(it item) (*factcheckv1.ImportSourcesRequest, bool) {
			return it.request, it.err == nil
		},
		Tell: im.tell,
	}
	err = x.Run(ctx, stream)
	im.sent = x.Sent()
	if err == nil {
		im.bar.done = len(im.files)
		im.bar.draw(im.tally)
	}
	return err
}

// tell prints what became of an item, and how far the import is.
func (im *importer) tell(it item, answer *factcheckv1.ImportSourcesResponse) error {
	im.bar.done = it.file
	if it.err != nil {
		im.bar.fail(it.err.Error())
		if err := im.print(&factcheckv1.ImportSourcesResponse{
			CorrelationId: correlationID(it.label),
			Result:        &factcheckv1.ImportSourcesResponse_Error{Error: fault.Unread(it.err)},
		}, ""); err != nil {
			return err
		}
	} else if err := im.tellAnswer(it, answer); err != nil {
		return err
	}
	im.bar.draw(im.tally)
	return nil
}

// tellAnswer prints an answer, or why the source is not stored.
func (im *importer) tellAnswer(it item, answer *factcheckv1.ImportSourcesResponse) error {
	im.answered++
	text := ""
	if err := fault.OfAll(answer.GetError()); err != nil {
		return err
	}
	if indexed := answer.GetIndexed(); indexed == nil {
		im.bar.fail(it.label + ": " + fault.OfItem(answer.GetError()))
	} else {
		im.count(indexed.GetOutcome())
		if it.request.GetSource().GetPublishTime() == nil {
			im.undated++
		}
		word := strings.TrimPrefix(indexed.GetOutcome().String(), "INDEX_OUTCOME_")
		text = show.Done(word, indexed.GetSource().GetName(), it.label)
	}
	im.bar.clear()
	return im.print(answer, text)
}
