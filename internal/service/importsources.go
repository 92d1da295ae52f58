package service

import (
	"context"
	"errors"
	"io"
	"sync"

	"google.golang.org/grpc"

	factcheckv1 "github.com/beleg-dev/beleg/gen/factcheck/v1"
	"github.com/beleg-dev/beleg/internal/factcheck"
)

// ImportSources implements factcheckv1.SourceServiceServer. One goroutine reads,
// at most importWindow work, and this one answers in order: a slow reader of
// the answers slows the sender of the sources.
func (s *Service) ImportSources(stream grpc.BidiStreamingServer[factcheckv1.ImportSourcesRequest, factcheckv1.ImportSourcesResponse]) error {
	ctx, cancel := context.WithCancel(stream.Context())
	defer cancel()
	im := &importer{service: s, ctx: ctx, items: make(chan *importItem, importWindow-1)}
	go im.read(untilStopped(s.health.open, stream.Recv))
	for item := range im.items {
		<-item.done
		if ctx.Err() == nil && stream.Send(item.response(ctx)) != nil {
			cancel() // the stream has ended, and with it reading
		}
	}
	return streamEnd(ctx, im.ended)
}

// An importer is the reading half of an import.
type importer struct {
	service *Service
	ctx     context.Context
	items   chan *importItem // in order; closed at the end, up to which it must be received
	ended   error            // set before items is closed
	recent  []*importItem    // the last importWindow
}

// read starts the work on each message until there are no more.
func (im *importer) read(receive func() (*factcheckv1.ImportSourcesRequest, error)) {
	defer close(im.items)
	var wait sync.WaitGroup
	defer wait.Wait()
	for {
		request, err := receive()
		if errors.Is(err, io.EOF) {
			return
		}
		if err != nil {
			im.ended = received(err)
			return
		}
		item := im.item(request)
		before := im.before(item)
		select {
		case im.items <- item:
		case <-im.ctx.Done():
			im.ended = im.ctx.Err()
			return
		}
		wait.Go(func() {
			defer close(item.done)
			if before != nil {
				<-before.done
			}
			im.work(item)
		})
	}
}

// An importItem is one message of an import on its way.
type importItem struct {
	correlationID string
	source        factcheck.Source
	refused       error         // of validation; then nothing else is done
	done          chan struct{} // closed when indexed and err are set
	indexed       *factcheckv1.IndexSourceResponse
	err           error
}

func (im *importer) item(request *factcheckv1.ImportSourcesRequest) *importItem {
	item := &importItem{correlationID: request.GetCorrelationId(), done: make(chan struct{})}
	item.refused = guard(func() (err error) {
		item.source, err = im.service.givenSource(request)
		return err
	})
	return item
}

// before returns the last item still on its way that has the same source, and
// so must be stored first.
func (im *importer) before(item *importItem) *importItem {
	var before *importItem
	for _, r := range im.recent {
		if r.refused == nil && r.source.ID == item.source.ID {
			before = r
		}
	}
	im.recent = append(im.recent, item)
	if over := len(im.recent) - importWindow; over > 0 {
		im.recent = im.recent[over:]
	}
	return before
}

func (im *importer) work(item *importItem) {
	if item.err = item.refused; item.err == nil {
		item.err = guard(func() (err error) {
			item.indexed, err = im.service.add(im.ctx, item.source)
			return err
		})
	}
	if item.err != nil && im.ctx.Err() == nil {
		im.service.logItem(im.ctx, "import", item.correlationID, item.err)
	}
}

func (i *importItem) response(ctx context.Context) *factcheckv1.ImportSourcesResponse {
	r := &factcheckv1.ImportSourcesResponse{CorrelationId: i.correlationID}
	if i.err != nil {
		r.Result = &factcheckv1.ImportSourcesResponse_Error{Error: itemError(ctx, i.err)}
		return r
	}
	r.Result = &factcheckv1.ImportSourcesResponse_Indexed{Indexed: i.indexed}
	return r
}
