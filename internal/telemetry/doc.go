// Package telemetry tells an operator what the service does: metrics that
// Prometheus reads, and spans that go to an OpenTelemetry collector. It is the
// only package that knows either.
//
// It promises that no text of a claim, a query or a source, no token and no name
// that a caller chose stands in them, but the number of the request in its span;
// that every label but the revision of the index has a few values, known
// beforehand; and that no call waits for a collector that does not answer.
package telemetry
