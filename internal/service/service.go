package service

import (
	"crypto/tls"
	"log/slog"
	"sync"
	"sync/atomic"

	factcheckv1 "github.com/beleg-dev/beleg/gen/factcheck/v1"
	"github.com/beleg-dev/beleg/internal/access"
	"github.com/beleg-dev/beleg/internal/factcheck"
	"github.com/beleg-dev/beleg/internal/factcheck/checker"
	"github.com/beleg-dev/beleg/internal/index"
	"github.com/beleg-dev/beleg/internal/service/validate"
	"github.com/beleg-dev/beleg/internal/telemetry"
)

// Config holds what a Service is made of.
type Config struct {
	Index    *index.Index     // of an open database
	Checker  *checker.Checker // of Index and Judge
	Judge    factcheck.Judge
	Embedder index.Embedder // that of Index

	Log        *slog.Logger         // nil: nothing is logged
	Telemetry  *telemetry.Telemetry // of this Service alone; nil: one that nobody reads
	Reflection bool                 // whether the schema can be asked for

	// QueueLimit is how many calls that check claims or search are taken on at a
	// time; 0: DefaultQueueLimit. Streams are not counted: their reading waits.
	QueueLimit int

	TLS     *tls.Config     // nil: connections are not secured
	Tokens  *access.Tokens  // nil: anyone may call everything
	Limiter *access.Limiter // nil: a caller may have as many claims checked as there is time for
}

// A Service answers the RPCs of both services. It closes nothing that it was
// given. Its methods may be called concurrently.
type Service struct {
	factcheckv1.UnimplementedFactCheckServiceServer
	factcheckv1.UnimplementedSourceServiceServer

	index     *index.Index
	checker   *checker.Checker
	judge     factcheck.Judge
	embedder  index.Embedder
	log       *slog.Logger
	telemetry *telemetry.Telemetry
	reflected bool

	tls     *tls.Config
	tokens  *access.Tokens
	limiter *access.Limiter

	admission               *admission
	validator               *validate.Validator
	health                  *healthServer
	healthShown             sync.Mutex  // held while health is published
	embedderWarm, judgeWarm atomic.Bool // passed WarmUp
	storeFailing            atomic.Bool // could not be read the last time
}

// New makes a Service whose SourceService is healthy. Claims and searches are
// answered with MODEL_NOT_READY until WarmUp has passed.
func New(c Config) (*Service, error) {
	validator, err := validate.New()
	if err != nil {
		return nil, err
	}
	if c.QueueLimit == 0 {
		c.QueueLimit = DefaultQueueLimit
	}
	if c.Log == nil {
		c.Log = slog.New(slog.DiscardHandler)
	}
	if c.Telemetry == nil {
		c.Telemetry = telemetry.New(nil)
	}
	s := &Service{
		index:     c.Index,
		checker:   c.Checker.Observed(c.Telemetry.Stage),
		judge:     c.Judge,
		embedder:  c.Embedder,
		log:       numbered(c.Log),
		telemetry: c.Telemetry,
		reflected: c.Reflection,
		tls:       c.TLS,
		tokens:    c.Tokens,
		limiter:   c.Limiter,
		admission: newAdmission(c.QueueLimit),
		validator: validator,
		health:    newHealthServer(),
	}
	s.telemetry.WatchAdmission(s.admission.limit, s.admission.counts)
	s.showHealth()
	return s, nil
}
