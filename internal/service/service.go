package service

import (
	"fmt"
	"log/slog"
	"sync/atomic"

	"buf.build/go/protovalidate"
	"google.golang.org/grpc/health"

	factcheckv1 "github.com/beleg-dev/beleg/gen/factcheck/v1"
	"github.com/beleg-dev/beleg/internal/factcheck"
	"github.com/beleg-dev/beleg/internal/index"
)

// Config holds what a Service is made of.
type Config struct {
	Index    *index.Index       // of an open database
	Checker  *factcheck.Checker // of Index and Judge
	Judge    factcheck.Judge
	Embedder index.Embedder // that of Index

	Log        *slog.Logger // nil: nothing is logged
	Reflection bool         // whether the schema can be asked for

	// QueueLimit is how many calls that check claims are taken on at a time; 0:
	// DefaultQueueLimit. Streams are not counted: their reading waits.
	QueueLimit int
}

// A Service answers the RPCs of both services. It closes nothing that it was
// given. Its methods may be called concurrently.
type Service struct {
	factcheckv1.UnimplementedFactCheckServiceServer
	factcheckv1.UnimplementedSourceServiceServer

	index     *index.Index
	checker   *factcheck.Checker
	judge     factcheck.Judge
	embedder  index.Embedder
	log       *slog.Logger
	reflected bool

	admission               *admission
	validator               protovalidate.Validator
	health                  *health.Server
	embedderWarm, judgeWarm atomic.Bool // passed WarmUp
}

// New makes a Service whose SourceService is healthy. Claims and searches are
// answered with MODEL_NOT_READY until WarmUp has passed.
func New(c Config) (*Service, error) {
	validator, err := protovalidate.New(
		protovalidate.WithDisableLazy(),
		protovalidate.WithMessages(
			&factcheckv1.CheckClaimRequest{},
			&factcheckv1.BatchCheckClaimsRequest{},
			&factcheckv1.StreamCheckClaimsRequest{},
			&factcheckv1.CheckTextRequest{},
			&factcheckv1.SearchEvidenceRequest{},
			&factcheckv1.IndexSourceRequest{},
			&factcheckv1.ImportSourcesRequest{},
			&factcheckv1.GetSourceRequest{},
			&factcheckv1.ListSourcesRequest{},
			&factcheckv1.DeleteSourceRequest{},
		))
	if err != nil {
		return nil, fmt.Errorf("read the rules of the schema: %w", err)
	}
	if c.QueueLimit == 0 {
		c.QueueLimit = DefaultQueueLimit
	}
	s := &Service{
		index:     c.Index,
		checker:   c.Checker,
		judge:     c.Judge,
		embedder:  c.Embedder,
		log:       c.Log,
		reflected: c.Reflection,
		admission: newAdmission(c.QueueLimit),
		validator: validator,
		health:    newHealth(),
	}
	if s.log == nil {
		s.log = slog.New(slog.DiscardHandler)
	}
	return s, nil
}
