package telemetry

import (
	"context"

	"go.opentelemetry.io/contrib/instrumentation/google.golang.org/grpc/otelgrpc"
	"go.opentelemetry.io/otel/attribute"
	"go.opentelemetry.io/otel/metric/noop"
	"go.opentelemetry.io/otel/propagation"
	"go.opentelemetry.io/otel/trace"
	"google.golang.org/grpc"
	"google.golang.org/grpc/stats"
)

// scope names who makes the spans.
const scope = "github.com/beleg-dev/beleg"

// requestID is the attribute that a call's lines in the log have too.
const requestID = attribute.Key("request_id")

// Number writes the number of a request into the span of its call.
func (t *Telemetry) Number(ctx context.Context, id string) {
	if t.spans != nil {
		trace.SpanFromContext(ctx).SetAttributes(requestID.String(id))
	}
}

// ServerOptions has a server record a span for each call of a method that is
// known, below the span that its caller names (W3C Trace Context). The
// names of other methods are a caller's words.
func (t *Telemetry) ServerOptions(known func(method string) bool) []grpc.ServerOption {
	if t.spans == nil {
		return nil
	}
	return []grpc.ServerOption{grpc.StatsHandler(otelgrpc.NewServerHandler(
		otelgrpc.WithTracerProvider(t.spans),
		otelgrpc.WithMeterProvider(noop.NewMeterProvider()),
		otelgrpc.WithPropagators(propagation.TraceContext{}),
		otelgrpc.WithFilter(func(info *stats.RPCTagInfo) bool { return known(info.FullMethodName) }),
	))}
}
