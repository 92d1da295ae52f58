package main

import (
	"context"
	"flag"

	healthv1 "google.golang.org/grpc/health/grpc_health_v1"

	"github.com/beleg-dev/beleg/client/show"
)

const healthDetail = `Exit code 3 also when the server as a whole is not serving, so that scripts can
wait for it.`

func prepareHealth(*flag.FlagSet) action {
	return func(ctx context.Context, s *session, args []string) error {
		if err := wantNone(args); err != nil {
			return err
		}
		conn, err := s.connect()
		if err != nil {
			return err
		}
		answer, err := ask(ctx, s, healthv1.NewHealthClient(conn).List, &healthv1.HealthListRequest{})
		if err != nil {
			return err
		}
		if err := s.print(answer, show.Health(answer)); err != nil {
			return err
		}
		if answer.GetStatuses()[""].GetStatus() != healthv1.HealthCheckResponse_SERVING {
			return errReported
		}
		return nil
	}
}
