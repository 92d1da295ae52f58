package main

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"io"
	"strings"
	"sync/atomic"
	"time"

	"google.golang.org/grpc"
	"google.golang.org/grpc/status"
	"google.golang.org/protobuf/proto"
	"google.golang.org/protobuf/types/known/durationpb"
	"google.golang.org/protobuf/types/known/timestamppb"

	"github.com/beleg-dev/beleg/client/show"
	factcheckv1 "github.com/beleg-dev/beleg/gen/factcheck/v1"
	"github.com/beleg-dev/beleg/internal/ingest"
)

const (
	// readAhead is how many sources wait for their answer; flow control holds
	// the sender when they are large.
	readAhead = 64

	// maxRequestBytes keeps one source with absurd metadata from ending the
	// stream: a server takes at least this. The longest content has 2 MB.
	maxRequestBytes = 8 << 20

	maxCorrelationChars = 64 // of the API
)

// An importer sends the sources of files. Its sender reads and sends in one
// goroutine; everything else happens in that of the caller.
type importer struct {
	*session
	*importFlags
	tally
	files    []ingest.File
	bar      bar
	opened   bool // whether there was a server, or none was needed
	read     int  // sources, in a dry run
	answered int
	sent     atomic.Int64
}

// An item is a source on its way, or why it cannot be read.
type item struct {
	file    int    // its index
	label   string // names it to people
	request *factcheckv1.ImportSourcesRequest
	err     error // names the file by itself
}

// items reads the files, one after another.
func (im *importer) items(yield func(item) bool) {
	for i, file := range im.files {
		n := 0
		for source, err := range file.Sources(im.stdin, im.options) {
			n++
			it := item{file: i, label: label(file, source.ID, n), err: err}
			if err == nil {
				if it.request, err = im.request(source, it.label); err != nil {
					it.err = fmt.Errorf("%s: %w", it.label, err)
				}
			}
			if !yield(it) {
				return
			}
		}
	}
}

// label names a source by its file and, unless it has its id from the file, its
// number there.
func label(file ingest.File, id string, number int) string {
	switch {
	case file.Path == ingest.Stdin:
		return fmt.Sprintf("standard input#%d", number)
	case id == ingest.ID(file.Name):
		return file.Path
	}
	return fmt.Sprintf("%s#%d", file.Path, number)
}

// request returns a source as the server is sent it.
func (im *importer) request(from ingest.Source, label string) (*factcheckv1.ImportSourcesRequest, error) {
	to := &factcheckv1.Source{
		Title: from.Title, Uri: from.URI, Publisher: from.Publisher, Content: from.Content,
		LanguageCode: from.Language, Labels: from.Labels,
	}
	if from.ID != "" {
		to.Name = sourceName(from.ID)
	}
	if !from.PublishTime.IsZero() {
		to.PublishTime = timestamppb.New(from.PublishTime)
		if from.OffsetKnown {
			// Local times of the 19th century had seconds, which the API has not.
			_, seconds := from.PublishTime.Zone()
			to.PublishUtcOffset = durationpb.New((time.Duration(seconds) * time.Second).Truncate(time.Minute))
		}
	}
	switch cmp.Or(im.state(), from.State) {
	case ingest.Current:
		to.State = factcheckv1.SourceState_SOURCE_STATE_CURRENT
	case ingest.Retracted:
		to.State = factcheckv1.SourceState_SOURCE_STATE_RETRACTED
	}
	request := &factcheckv1.ImportSourcesRequest{CorrelationId: correlationID(label), Source: to}
	// What cannot be encoded would end the stream for all others.
	encoded, err := proto.Marshal(request)
	if err != nil {
		return nil, err
	}
	if len(encoded) > maxRequestBytes {
		return nil, fmt.Errorf("larger than %d MiB with its metadata: shorten that", maxRequestBytes>>20)
	}
	return request, nil
}

// correlationID returns the end of a label, by which the server's log names the
// source too.
func correlationID(label string) string {
	runes := []rune(strings.ToValidUTF8(label, "?"))
	return string(runes[max(0, len(runes)-maxCorrelationChars):])
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
	defer cancel() // ends the sender, unless it waits for standard input: then the program's end does
	stream, err := factcheckv1.NewSourceServiceClient(conn).ImportSources(ctx)
	if err != nil {
		return err
	}
	im.opened = true
	waiting := make(chan item, readAhead)
	go im.feed(ctx, stream, waiting)
	for {
		im.bar.draw(im.tally)
		select {
		case <-ctx.Done():
			return status.FromContextError(ctx.Err()).Err()
		case it, more := <-waiting:
			if !more {
				return im.end(stream)
			}
			im.bar.done = it.file
			if it.err != nil {
				im.bar.fail(it.err.Error())
				continue
			}
			if err := im.receive(stream, it); err != nil {
				return err
			}
		}
	}
}

type importStream = grpc.BidiStreamingClient[factcheckv1.ImportSourcesRequest, factcheckv1.ImportSourcesResponse]

// feed sends the sources and hands each on to be answered, in the same order.
// When sending fails, the answers say why.
func (im *importer) feed(ctx context.Context, stream importStream, waiting chan<- item) {
	defer close(waiting)
	for it := range im.items {
		if it.err == nil {
			im.sent.Add(1)
		}
		select {
		case <-ctx.Done():
			return
		case waiting <- it:
		}
		if it.err != nil {
			continue
		}
		if err := stream.Send(it.request); err != nil {
			return
		}
	}
	_ = stream.CloseSend() // always nil
}

// receive waits for the answer to an item and tells it.
func (im *importer) receive(stream importStream, it item) error {
	answer, err := stream.Recv()
	if err == io.EOF {
		return errors.New("the server ended the stream before it had answered all sources")
	}
	if err != nil {
		return err
	}
	if got, want := answer.GetCorrelationId(), it.request.GetCorrelationId(); got != want {
		return fmt.Errorf("the server answered for %q where %q was due", got, want)
	}
	im.answered++
	return im.tell(it, answer)
}

// tell prints an answer, or why the source is not stored.
func (im *importer) tell(it item, answer *factcheckv1.ImportSourcesResponse) error {
	text := ""
	if indexed := answer.GetIndexed(); indexed == nil {
		bad := answer.GetError()
		im.bar.fail(fmt.Sprintf("%s: %s (%s)", it.label, bad.GetMessage(), bad.GetReason()))
	} else {
		im.count(indexed.GetOutcome())
		word := strings.TrimPrefix(indexed.GetOutcome().String(), "INDEX_OUTCOME_")
		text = show.Done(word, indexed.GetSource().GetName(), it.label)
	}
	im.bar.clear()
	return im.print(answer, text)
}

// end waits for the end of the stream.
func (im *importer) end(stream importStream) error {
	im.bar.done = len(im.files)
	im.bar.draw(im.tally)
	switch _, err := stream.Recv(); {
	case err == nil:
		return errors.New("the server answered more sources than it was sent")
	case err != io.EOF:
		return err
	}
	return nil
}
