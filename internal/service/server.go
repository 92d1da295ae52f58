package service

import (
	"github.com/grpc-ecosystem/go-grpc-middleware/v2/interceptors/recovery"
	"google.golang.org/grpc"
	"google.golang.org/grpc/credentials"
	"google.golang.org/grpc/credentials/insecure"
	healthv1 "google.golang.org/grpc/health/grpc_health_v1"
	"google.golang.org/grpc/keepalive"
	"google.golang.org/grpc/reflection"

	factcheckv1 "github.com/beleg-dev/beleg/gen/factcheck/v1"
	"github.com/beleg-dev/beleg/internal/service/validate"
)

// NewServer returns a server with both services, their health and, if so
// configured, reflection. Its Stop waits for handlers, so that what they use
// can be closed afterwards.
func (s *Service) NewServer() *grpc.Server {
	transport := insecure.NewCredentials()
	if s.tls != nil {
		transport = credentials.NewTLS(s.tls)
	}
	options := append(s.telemetry.ServerOptions(known),
		grpc.Creds(transport),
		grpc.ForceServerCodecV2(validate.NewCodec()),
		grpc.MaxRecvMsgSize(maxRequestBytes),
		grpc.MaxConcurrentStreams(maxConcurrentStreams),
		grpc.ConnectionTimeout(connectTimeout),
		grpc.KeepaliveEnforcementPolicy(keepalive.EnforcementPolicy{MinTime: keepaliveMinTime, PermitWithoutStream: true}),
		grpc.KeepaliveParams(keepalive.ServerParameters{Time: keepaliveTime, Timeout: keepaliveTimeout}),
		grpc.WaitForHandlers(true),
		grpc.ChainUnaryInterceptor(s.unary, recovery.UnaryServerInterceptor()),
		grpc.ChainStreamInterceptor(s.stream, recovery.StreamServerInterceptor()),
	)
	server := grpc.NewServer(options...)
	server.RegisterService(withReceiveErrors(factcheckv1.FactCheckService_ServiceDesc), s)
	server.RegisterService(withReceiveErrors(factcheckv1.SourceService_ServiceDesc), s)
	healthv1.RegisterHealthServer(server, s.health)
	if s.reflected {
		reflection.Register(server) // both v1 and v1alpha
	}
	return server
}
