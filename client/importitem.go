package main

import (
	"cmp"
	"fmt"
	"strings"
	"time"

	"google.golang.org/protobuf/proto"
	"google.golang.org/protobuf/types/known/durationpb"
	"google.golang.org/protobuf/types/known/timestamppb"

	factcheckv1 "github.com/beleg-dev/beleg/gen/factcheck/v1"
	"github.com/beleg-dev/beleg/internal/ingest"
)

const (
	// maxRequestBytes keeps one source with absurd metadata from ending the
	// stream: a server takes at least this. The longest content has 2 MB.
	maxRequestBytes = 8 << 20

	maxCorrelationChars = 64 // of the API
)

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
			it := item{file: i, label: label(file, source.ID, cmp.Or(source.Line, n)), err: err}
			if err != nil && n == 1 && source.Line == 0 {
				it.label = file.Path
			}
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
// number there, of JSON lines that of its line.
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
