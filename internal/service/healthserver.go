package service

import (
	"context"

	"google.golang.org/grpc"
	"google.golang.org/grpc/health"
	healthv1 "google.golang.org/grpc/health/grpc_health_v1"
)

// A healthServer is gRPC's, except that it ends its watches when it is shut down.
// Those end with their client alone, and stopping would wait for them.
type healthServer struct {
	*health.Server
	open context.Context // until it is shut down
	shut context.CancelFunc
}

func newHealthServer() *healthServer {
	h := &healthServer{Server: health.NewServer()}
	h.open, h.shut = context.WithCancel(context.Background())
	return h
}

// Shutdown makes every service NOT_SERVING for good.
func (h *healthServer) Shutdown() {
	h.Server.Shutdown()
	h.shut()
}

// Watch implements healthv1.HealthServer.
func (h *healthServer) Watch(request *healthv1.HealthCheckRequest, stream grpc.ServerStreamingServer[healthv1.HealthCheckResponse]) error {
	ctx, cancel := context.WithCancel(stream.Context())
	defer cancel()
	defer context.AfterFunc(h.open, cancel)()
	w := &healthWatch{ServerStreamingServer: stream, ctx: ctx}
	err := h.Server.Watch(request, w)
	if h.open.Err() == nil {
		return err
	}
	// The end may have come before the last word.
	last, unknown := h.Check(ctx, request)
	if unknown == nil && last.GetStatus() != w.told {
		_ = stream.Send(last) // fails only when the stream is over
	}
	return err
}

// A healthWatch is a stream that ends with ctx and knows what was told last.
type healthWatch struct {
	grpc.ServerStreamingServer[healthv1.HealthCheckResponse]
	ctx  context.Context
	told healthv1.HealthCheckResponse_ServingStatus
}

func (w *healthWatch) Context() context.Context { return w.ctx }

func (w *healthWatch) Send(answer *healthv1.HealthCheckResponse) error {
	w.told = answer.GetStatus()
	return w.ServerStreamingServer.Send(answer)
}
