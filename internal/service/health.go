package service

import (
	"context"
	"errors"
	"fmt"
	"math"

	healthv1 "google.golang.org/grpc/health/grpc_health_v1"

	factcheckv1 "github.com/beleg-dev/beleg/gen/factcheck/v1"
	"github.com/beleg-dev/beleg/internal/factcheck"
)

// wholeServer is the name under which health is asked of all services together.
const wholeServer = ""

// showHealth publishes which services are healthy: both need the database,
// FactCheckService and so the whole server also models that have been tried.
func (s *Service) showHealth() {
	s.healthShown.Lock()
	defer s.healthShown.Unlock()
	sources := !s.storeFailing.Load()
	checks := sources && s.embedderWarm.Load() && s.judgeWarm.Load()
	s.health.SetServingStatus(factcheckv1.SourceService_ServiceDesc.ServiceName, servingStatus(sources))
	s.health.SetServingStatus(factcheckv1.FactCheckService_ServiceDesc.ServiceName, servingStatus(checks))
	s.health.SetServingStatus(wholeServer, servingStatus(checks))
}

func servingStatus(serving bool) healthv1.HealthCheckResponse_ServingStatus {
	if serving {
		return healthv1.HealthCheckResponse_SERVING
	}
	return healthv1.HealthCheckResponse_NOT_SERVING
}

// Healthy reports whether the whole server is healthy.
func (s *Service) Healthy(ctx context.Context) bool {
	answer, err := s.health.Check(ctx, &healthv1.HealthCheckRequest{Service: wholeServer})
	return err == nil && answer.GetStatus() == healthv1.HealthCheckResponse_SERVING
}

// The texts of the warm-up check.
const (
	warmUpClaim   = "The bridge was opened in May."
	warmUpPassage = "In May the mayor opened the bridge."
)

// WarmUp runs one claim through both models. When they answer as models should,
// FactCheckService and the whole server become healthy.
func (s *Service) WarmUp(ctx context.Context) error {
	vector, err := s.embedder.EmbedQuery(ctx, warmUpClaim)
	if err == nil {
		err = checkVector(vector, s.embedder.Dim())
	}
	if err != nil {
		return fmt.Errorf("warm up model %s: %w", s.embedder.Model(), err)
	}
	s.embedderWarm.Store(true)
	judgements, err := s.judge.Judge(ctx, []factcheck.Pair{{Passage: warmUpPassage, Claim: warmUpClaim}})
	if err == nil {
		err = checkJudgements(judgements)
	}
	if err != nil {
		return fmt.Errorf("warm up model %s: %w", s.judge.Model(), err)
	}
	s.judgeWarm.Store(true)
	s.showHealth()
	return nil
}

func checkVector(v []float32, dim int) error {
	if len(v) != dim {
		return fmt.Errorf("a vector of %d dimensions, want %d", len(v), dim)
	}
	var squares float64
	for _, x := range v {
		squares += float64(x) * float64(x)
	}
	if !(squares > 0) || math.IsInf(squares, 0) {
		return errors.New("a vector without a direction")
	}
	return nil
}

func checkJudgements(list []factcheck.Judgement) error {
	const rounding = 1e-6
	if len(list) != 1 {
		return fmt.Errorf("%d answers to one pair", len(list))
	}
	j := list[0]
	sum := j.Support + j.Conflict + j.Neutral
	if !(math.Abs(sum-1) < rounding) || j.Support < 0 || j.Conflict < 0 || j.Neutral < 0 {
		return fmt.Errorf("probabilities %v, %v and %v", j.Support, j.Conflict, j.Neutral)
	}
	return nil
}

// modelsReady returns a *modelNotReadyError before WarmUp has passed.
func (s *Service) modelsReady() error {
	switch {
	case !s.embedderWarm.Load():
		return &modelNotReadyError{model: s.embedder.Model()}
	case !s.judgeWarm.Load():
		return &modelNotReadyError{model: s.judge.Model()}
	}
	return nil
}

// Drain makes every service unhealthy for good, so that callers go elsewhere, and
// ends what watches health once it was told so. Calls are still answered, and so is what
// was read of a stream; no more of it is.
func (s *Service) Drain() { s.health.Shutdown() }
