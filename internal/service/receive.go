package service

import (
	"context"
	"errors"

	"google.golang.org/grpc"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"
)

// A receiveError is what the transport says of a request that did not arrive
// whole, such as one of more than maxRequestBytes. The transport has answered
// already; what is made of it here reaches the log only.
type receiveError struct {
	err error // has a status
}

func (e *receiveError) Error() string { return "receive the request: " + e.err.Error() }
func (e *receiveError) Unwrap() error { return e.err }

// received returns the error of a request that could not be received.
func received(err error) error {
	if stopping := (*stoppingError)(nil); errors.As(err, &stopping) {
		return err
	}
	switch status.Code(err) {
	case codes.Canceled:
		return context.Canceled
	case codes.DeadlineExceeded:
		return context.DeadlineExceeded
	}
	return &receiveError{err: err}
}

// streamEnd returns why a stream has ended of which reading ended with that error.
// Where a message could not be received, the transport has ended ctx for it.
func streamEnd(ctx context.Context, ended error) error {
	if unread := (*receiveError)(nil); errors.As(ended, &unread) || ctx.Err() == nil {
		return ended
	}
	return ctx.Err()
}

// withReceiveErrors returns the service with unary methods whose requests, when
// they cannot be received, pass through the interceptors as a failed call. The
// generated methods would return before them.
func withReceiveErrors(desc grpc.ServiceDesc) *grpc.ServiceDesc {
	methods := make([]grpc.MethodDesc, len(desc.Methods))
	for i, m := range desc.Methods {
		full := "/" + desc.ServiceName + "/" + m.MethodName
		generated := m.Handler
		m.Handler = func(srv any, ctx context.Context, decode func(any) error, interceptor grpc.UnaryServerInterceptor) (any, error) {
			var failed error
			answer, err := generated(srv, ctx, func(v any) error {
				failed = decode(v)
				return failed
			}, interceptor)
			if failed == nil || interceptor == nil {
				return answer, err
			}
			info := &grpc.UnaryServerInfo{Server: srv, FullMethod: full}
			return interceptor(ctx, nil, info, func(context.Context, any) (any, error) { return nil, received(failed) })
		}
		methods[i] = m
	}
	desc.Methods = methods
	return &desc
}
