package telemetry

import (
	"context"
	"fmt"
	"log/slog"
	"net/url"

	"go.opentelemetry.io/otel"
	"go.opentelemetry.io/otel/attribute"
	"go.opentelemetry.io/otel/exporters/otlp/otlptrace/otlptracegrpc"
	"go.opentelemetry.io/otel/sdk/resource"
	sdktrace "go.opentelemetry.io/otel/sdk/trace"
)

// serviceName is what spans come from unless OTEL_SERVICE_NAME says otherwise.
const serviceName = "beleg"

// Open makes a Telemetry that sends its spans over gRPC to the collector at
// endpoint, http://HOST:PORT or https://HOST:PORT. The other variables of
// OpenTelemetry (OTEL_…) are read from the environment of the process. A
// collector that is not there is no error: spans that cannot be sent are lost,
// and logged. The library reports them for the whole process, and so to the log
// that was given last.
func Open(ctx context.Context, endpoint string, log *slog.Logger) (*Telemetry, error) {
	u, err := url.Parse(endpoint)
	if err != nil {
		return nil, fmt.Errorf("collector of spans: %w", err)
	}
	if (u.Scheme != "http" && u.Scheme != "https") || u.Host == "" {
		return nil, fmt.Errorf("collector of spans: %q is not http://HOST:PORT or https://HOST:PORT", endpoint)
	}
	exporter, err := otlptracegrpc.New(ctx, otlptracegrpc.WithEndpointURL(endpoint))
	if err != nil {
		return nil, fmt.Errorf("collector of spans: %w", err)
	}
	origin, err := resource.New(ctx, resource.WithTelemetrySDK(),
		resource.WithAttributes(attribute.String("service.name", serviceName)), resource.WithFromEnv())
	if err != nil {
		return nil, fmt.Errorf("origin of spans: %w", err)
	}
	otel.SetErrorHandler(otel.ErrorHandlerFunc(func(err error) {
		log.Warn("spans are lost", slog.String("error", err.Error()))
	}))
	exporting := sdktrace.NewTracerProvider(sdktrace.WithBatcher(exporter), sdktrace.WithResource(origin))
	t := New(exporting)
	t.shutdown = exporting.Shutdown
	return t, nil
}

// Close sends the spans that wait, for as long as ctx allows. After New there is
// nothing to close.
func (t *Telemetry) Close(ctx context.Context) error {
	if t.shutdown == nil {
		return nil
	}
	return t.shutdown(ctx)
}
